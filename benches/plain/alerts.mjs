// KPIs: one value a period, the XmR chart with its signals, health, forecast.
const FEWEST = 6;
const LOCKED = 12;
const ROUNDING = 1e-9;
const EARLY = 0.1;
const FARTHEST_DAYS = 3653;
const STALE = { weekly: 10, monthly: 45, quarterly: 136 };

export function alerts(plan, today) {
  return plan.kpis.map((kpi) => {
    const values = byPeriod(kpi);
    const chart = xmr(kpi, values);
    const health = healthOf(kpi, plan.steering);
    return {
      kpi: kpi.id, stale: isStale(kpi, today), health, needed: needed(kpi, plan.steering, health), xmr: chart,
      verdict: chart && kpi.target ? verdict(chart, kpi) : null, forecast: forecast(kpi, values), values,
    };
  });
}

export function isStale(kpi, today) {
  const last = kpi.measurements.at(-1);
  return Boolean(kpi.frequency && last && today - last.date > STALE[kpi.frequency]);
}

/** The Monday, or the first day of the month or quarter, of a day since 1970 (a Thursday). */
function startOf(frequency, day) {
  if (frequency === "weekly") return day - ((((day + 3) % 7) + 7) % 7);
  const date = new Date(day * 86_400_000);
  const month = date.getUTCMonth();
  return Date.UTC(date.getUTCFullYear(), frequency === "monthly" ? month : month - (month % 3), 1) / 86_400_000;
}

export function byPeriod(kpi) {
  const values = [];
  for (const { date, value } of kpi.measurements) {
    const period = kpi.frequency ? startOf(kpi.frequency, date) : date;
    const last = values.at(-1);
    if (last && last.period === period) { last.date = date; last.value = value; } else values.push({ period, date, value });
  }
  return values;
}

/** Centre and limits, by the two means given. */
export function limitsBy(centre, meanRange) {
  return { centre, mean_range: meanRange, upper: centre + 2.66 * meanRange, lower: centre - 2.66 * meanRange, range_limit: 3.268 * meanRange };
}

export function xmr(kpi, values, limits = limitsOf) {
  const first = kpi.rebasedOn === null ? 0 : values.findIndex((value) => value.date >= kpi.rebasedOn);
  const judged = first === 0 ? values : first < 0 ? [] : values.slice(first);
  const from = Math.min(judged.length, LOCKED);
  if (from < FEWEST) return null;
  const found = limits(judged, from);
  const standing = from < LOCKED ? "provisional" : "locked";
  return { ...found, standing, since: judged[0].date, computed_from: from, signals: signals(found, judged) };
}

function limitsOf(values, count) {
  let [sum, ranges] = [values[0].value, 0];
  for (let at = 1; at < count; at += 1) {
    sum += values[at].value;
    ranges += Math.abs(values[at].value - values[at - 1].value);
  }
  const meanRange = ranges / (count - 1);
  return limitsBy(meanRange === 0 ? values[0].value : sum / count, meanRange);
}

export function signals(limits, values) {
  const found = [];
  for (const [side, sign, reach] of [["above", 1, limits.upper - limits.centre], ["below", -1, limits.centre - limits.lower]]) {
    const slack = ROUNDING * Math.max(Math.abs(limits.centre), limits.mean_range);
    const away = values.map(({ value }) => sign * (value - limits.centre));
    const add = (kind, points) => found.push({ kind, side, points: points.map((at) => values[at].date) });
    away.forEach((far, at) => { if (far > reach + slack) add(0, [at]); });
    runs(away, slack, add);
    near(away, reach / 2 + slack, add);
  }
  return found.sort((a, b) => byPoints(a.points, b.points) || a.kind - b.kind || (a.side < b.side ? -1 : 1));
}

function runs(away, border, add) {
  let from = 0;
  for (let at = 0; at <= away.length; at += 1) {
    if (at < away.length && away[at] > border) continue;
    if (at - from >= 8) add(1, Array.from({ length: at - from }, (_, n) => from + n));
    from = at + 1;
  }
}

function near(away, border, add) {
  let group = null;
  for (let from = 0; from + 4 <= away.length; from += 1) {
    const points = [];
    for (let at = from; at < from + 4; at += 1) if (away[at] > border) points.push(at);
    if (points.length < 3) continue;
    if (group && group.at(-1) >= points[0]) {
      for (const at of points) if (at > group.at(-1)) group.push(at);
    } else {
      if (group) add(2, group);
      group = points;
    }
  }
  if (group) add(2, group);
}

function byPoints(a, b) {
  const shared = Math.min(a.length, b.length);
  for (let at = 0; at < shared; at += 1) if (a[at] !== b[at]) return a[at] - b[at];
  return a.length - b.length;
}

const isWorse = (direction, value, than) => (direction === "higher" ? value < than : value > than);

function healthOf({ direction, baseline: from, target: to, measurements }, settings) {
  if (from && to && isWorse(direction, to.value, from.value)) return { state: "at_risk", rule: "fault", why: [] };
  const now = measurements.at(-1);
  const bare = (state, rule) => ({ state, rule, progress: null, expected: null, ratio: null, why: [] });
  if (!to) return bare("no_target", "no_target");
  if (!now) return bare("no_data", "no_measurement");
  const reached = !isWorse(direction, now.value, to.value);
  if (!from) return reached ? bare("on_track", "reached") : bare("no_data", "no_baseline");
  if (to.value === from.value) return bare(reached ? "on_track" : "at_risk", "hold");
  const span = Math.max(to.date - from.date, 0);
  const passed = span > 0 ? Math.min(Math.max(now.date, from.date), to.date) - from.date : Number(now.date >= to.date);
  const expected = span > 0 ? passed / span : passed;
  const progress = (now.value - from.value) / (to.value - from.value);
  const ratio = expected > 0 ? progress / expected : null;
  let [state, rule] = ["on_track", "reached"];
  if (!reached && ratio !== null && expected >= EARLY) [state, rule] = [banded(ratio, settings), "ratio"];
  else if (!reached) [state, rule] = [isWorse(direction, now.value, from.value) ? "at_risk" : "on_track", "early"];
  const why = [
    { term: "gained", value: now.value - from.value, op: "+" }, { term: "to_gain", value: to.value - from.value, op: "/" },
    { term: "progress", value: progress, op: "=" }, { term: "days_passed", value: passed, op: "+" },
  ];
  if (span > 0) why.push({ term: "days_in_all", value: span, op: "/" });
  why.push({ term: "expected", value: expected, op: "=" });
  if (ratio !== null) {
    why.push({ term: "progress", value: progress, op: "+" }, { term: "expected", value: expected, op: "/" }, { term: "health", value: ratio, op: "=" });
  }
  return { state, rule, progress, expected, ratio, why };
}

function banded(ratio, settings) {
  if (ratio >= settings.on_track - ROUNDING) return "on_track";
  return ratio >= settings.behind - ROUNDING ? "behind" : "at_risk";
}

function needed({ baseline, target }, settings, { state, rule, expected }) {
  if (!baseline || !target || rule === "fault" || ["on_track", "no_data", "no_target"].includes(state)) return null;
  if (rule === "hold") return target.value;
  return rule === "early" ? baseline.value : baseline.value + (target.value - baseline.value) * settings.on_track * expected;
}

function verdict({ upper, lower }, { direction, target: { value } }) {
  const [beyond, within] = direction === "higher" ? [value > upper, value < lower] : [value < lower, value > upper];
  return beyond ? "will_miss" : within ? "will_meet" : "hit_or_miss";
}

function forecast({ target, direction }, values) {
  if (!target) return "no_target";
  const last = values.at(-1);
  if (!last) return "no_trend";
  if (!isWorse(direction, last.value, target.value)) return "reached";
  const trend = theilSen(values);
  if (!trend) return "no_trend";
  if (direction === "higher" ? !(trend.slope > 0) : !(trend.slope < 0)) return "flat_or_wrong";
  const ahead = (line) => { const day = reaches(line, target.value); return day !== null && day > last.date ? day : null; };
  const on = ahead(trend) ?? ahead({ ...trend, day: last.date, intercept: last.value });
  return on !== null && on - last.date <= FARTHEST_DAYS ? on : "far_away";
}

function theilSen(values) {
  const last = values.slice(-12);
  const day = last.at(-1).date;
  const slopes = [];
  for (let one = 0; one < last.length; one += 1) {
    for (let other = one + 1; other < last.length; other += 1) {
      if (last[one].date !== last[other].date) slopes.push((last[other].value - last[one].value) / (last[other].date - last[one].date));
    }
  }
  const slope = median(slopes);
  if (slope === null) return null;
  const intercept = median(last.map(({ date, value }) => value - slope * (date - day)));
  return intercept === null ? null : { slope, day, intercept };
}

function median(values) {
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  const middle = sorted[(sorted.length - 1) >> 1] / 2 + sorted[sorted.length >> 1] / 2;
  return Number.isFinite(middle) ? middle : null;
}

function reaches({ slope, day, intercept }, value) {
  const gap = value - intercept;
  const days = gap === 0 ? 0 : Math.ceil(gap / slope);
  return days >= 0 && days < 4e6 && (gap === 0 || Math.sign(slope) === Math.sign(gap)) ? day + days : null;
}
