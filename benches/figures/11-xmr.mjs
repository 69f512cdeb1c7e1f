// Figure 11: XmR charts of 1,000 KPIs of 60 weeks against simple-statistics (npm), in one process; the limits against
// pyspc's (PyPI) on the same points. pyspc multiplies by 3 / 1.128 where Wheeler prints 2.66: hence 0.02 %.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { core } from "../lib/core.mjs";
import { PEERS, PYTHON, peer } from "../lib/places.mjs";
import { versus } from "../lib/rounds.mjs";
import { mostRow, ratioRow } from "../lib/table.mjs";
import { byPeriod, limitsBy, xmr } from "../plain/alerts.mjs";

const FIGURE = 11;
const [KPIS, POINTS] = [1000, 60];
/** A Monday, in days since 1970. */
const FIRST_DAY = 18_967;

export async function run() {
  const ours = core();
  const { mean } = peer("simple-statistics");
  const series = JSON.parse(ours.make_series(KPIS, POINTS));
  const ranges = (values) => values.slice(1).map((value, at) => Math.abs(value - values[at]));
  const limits = (values) => limitsBy(mean(values), mean(ranges(values)));
  const peerLimits = () => series.reduce((sum, values) => sum + limits(values).centre, 0);
  assert.ok(Math.abs(peerLimits() / ours.limits_of_series() - 1) < 1e-9, "the centres differ");

  const kpis = series.map((values) => ({
    frequency: "weekly", rebasedOn: null, measurements: values.map((value, week) => ({ date: FIRST_DAY + 7 * week, value })),
  }));
  const first = (values, count) => limits(values.slice(0, count).map((one) => one.value));
  const charts = () => kpis.reduce((sum, kpi) => sum + xmr(kpi, byPeriod(kpi), first).signals.length, 0);
  assert.equal(charts(), ours.charts_of_series(), "the signals differ");

  return [
    ratioRow(FIGURE, "XmR limits, 1,000 KPIs of 60 points", versus(() => ours.limits_of_series(), peerLimits), 0.3),
    ratioRow(FIGURE, "XmR charts with their signals", versus(() => ours.charts_of_series(), charts), 0.3),
    mostRow(FIGURE, "limits against pyspc's, farthest apart", farthest(JSON.parse(ours.limits_json()), series), 0.02, "%"),
  ];
}

/** How far a limit lies from pyspc's at most, in percent of its distance from the centre. */
function farthest(limits, series) {
  const told = execFileSync(PYTHON, [join(PEERS, "pyspc_limits.py")], { input: JSON.stringify(series), maxBuffer: 2 ** 27 });
  const theirs = JSON.parse(told);
  const apart = limits.flatMap(([centre, lower, upper], at) => {
    const [theirCentre, theirLower, theirUpper] = theirs[at];
    assert.ok(Math.abs(centre - theirCentre) <= 1e-9 * Math.abs(theirCentre), "a centre differs from pyspc's");
    return [[lower, theirLower], [upper, theirUpper]].map(([one, other]) => Math.abs(one - other) / Math.abs(other - theirCentre));
  });
  return Math.max(...apart) * 100;
}
