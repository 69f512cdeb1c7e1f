// The ranking of the packages' levels, and what the envelope pays for in its strict and skip readings. Values are exact
// fractions, in numbers while they are whole and safe, else in BigInt.
import { importance, weights } from "./priorities.mjs";
import { compare } from "./plan.mjs";

const BILLION = 1e9;

export function budget(plan) {
  const known = weights(plan);
  const justified = [];
  const unjustified = [];
  for (const row of plan.packages.toSorted((a, b) => compare(a.id, b.id))) {
    const reason = row.mandatory && row.mandatory.reason.trim() !== "";
    if (reason || (row.justification ?? "").trim() !== "") justified.push(row); else unjustified.push(row.id);
  }
  const places = new Map(justified.map((row, place) => [row.id, place]));
  const candidates = justified.map((row) => candidate(row, known, plan.budget.alpha, places));
  const excluded = spread(candidates);
  const errors = conflicts(candidates, plan.budget.envelope);
  const order = errors.length === 0 ? ranked(candidates) : [];
  const envelope = Math.max(plan.budget.envelope, 0);
  const reading = (strict) => (errors.length === 0 ? read(candidates, order, envelope, strict) : null);
  return { rank: order, strict: reading(true), skip: reading(false), errors, unjustified, excluded };
}

function candidate(row, known, alpha, places) {
  const factor = impactFactor(row, known, alpha);
  const asked = row.pin?.decision;
  const needed = row.requires ? places.get(row.requires) ?? null : null;
  return {
    row, impact: importance(row.contributions, known), levels: row.levels.slice(0, 255).map((level) => valued(level, factor)),
    forced: Boolean(row.mandatory) || asked === "fund", refused: asked === "refuse" && !row.mandatory, needed,
    barred: asked === "refuse" || Boolean(row.requires && needed === null), group: row.alternatives?.trim() || null,
  };
}

function valued(level, factor) {
  const benefit = Math.max(level.benefit, 0);
  const share = times(fraction(Math.round(level.probability * BILLION), BILLION), factor);
  const why = [
    { term: "benefit", value: benefit, op: "+" }, { term: "probability", value: level.probability, op: "*" },
    { term: "impact_factor", value: factor.top / factor.bottom, op: "*" },
    { term: "value", value: (benefit * level.probability * factor.top) / factor.bottom, op: "=" },
  ];
  const cost = Math.max(level.direct_cost, 0) + Math.max(level.indirect_cost ?? 0, 0);
  return { cost, value: shareOf(share, benefit), why };
}

/** 1 + alpha (1 - 2 missed), missed being the product of what each contribution leaves. */
function impactFactor(row, known, alpha) {
  let missed = fraction(1, 1);
  const all = 3 * known.largest;
  for (const { id, thirds } of row.contributions) {
    const weight = known.open.get(id);
    if (weight !== undefined) missed = times(missed, fraction(all - weight * thirds, all));
  }
  const part = fraction(Math.round(alpha * BILLION), BILLION);
  const bottom = part.bottom * missed.bottom;
  return fraction(bottom + part.top * (missed.bottom - missed.top * 2), bottom);
}

function fraction(top, bottom) {
  let [a, b] = [top, bottom];
  while (b !== 0) [a, b] = [b, a % b];
  const common = a || 1;
  return { top: top / common, bottom: bottom / common };
}

function times(one, other) {
  const left = fraction(one.top, other.bottom);
  const right = fraction(other.top, one.bottom);
  return fraction(left.top * right.top, left.bottom * right.bottom);
}

/** The share of an amount in whole cents, half up. */
function shareOf({ top, bottom }, amount) {
  const doubled = amount * top * 2 + bottom;
  if (Number.isSafeInteger(doubled)) return Math.floor(doubled / (bottom * 2));
  return Number((BigInt(amount) * BigInt(top) * 2n + BigInt(bottom)) / (BigInt(bottom) * 2n));
}

/** Forcing goes up to what is needed, and shuts alternatives out. */
function spread(candidates) {
  for (const start of candidates) {
    let here = start.forced ? start.needed : null;
    while (here !== null && !candidates[here].forced && !candidates[here].refused) {
      candidates[here].forced = true;
      here = candidates[here].needed;
    }
  }
  const forced = new Set(candidates.filter((row) => row.forced && row.group).map((row) => row.group));
  return candidates.filter((row) => !row.forced && row.group && forced.has(row.group)).map((row) => row.row.id);
}

function conflicts(candidates, envelope) {
  const found = [];
  const state = new Uint8Array(candidates.length);
  for (let start = 0; start < candidates.length; start += 1) {
    const way = [];
    let here = start;
    while (here !== null && state[here] === 0) { state[here] = 1; way.push(here); here = candidates[here].needed; }
    if (here !== null && state[here] === 1) found.push({ conflict: "circle", packages: way.slice(way.indexOf(here)).map((at) => candidates[at].row.id) });
    for (const at of way) state[at] = 2;
  }
  let least = 0;
  for (const row of candidates) if (row.forced && row.levels.length > 0) least += row.levels[0].cost;
  if (least > Math.max(envelope, 0)) found.push({ conflict: "over_envelope" });
  return found;
}

/** Every level, the densest first among those whose predecessor stands before. */
function ranked(candidates) {
  const children = candidates.map(() => []);
  const waiting = [];
  candidates.forEach((row, place) => { if (row.needed === null) waiting.push([place, -1]); else children[row.needed].push(place); });
  const levels = [];
  for (let next = 0; next < waiting.length; next += 1) {
    const [place, needed] = waiting[next];
    let before = needed;
    let own = -1;
    candidates[place].levels.forEach((content, at) => {
      const density = densityOf(content);
      const capped = before === -1 || denser(density, levels[before].capped) > 0 ? density : levels[before].capped;
      levels.push({ place, level: at + 1, content, density, capped, before, forced: candidates[place].forced && at === 0 });
      before = levels.length - 1;
      if (at === 0) own = before;
    });
    for (const child of children[place]) waiting.push([child, own]);
  }
  return merged(levels, candidates);
}

/** A heap of what is ready, by the rank of its key. */
function merged(levels, candidates) {
  const first = levels.map((row) => candidates[row.place].levels[0]);
  const byKey = levels.map((_, at) => at).sort((a, b) => levels[b].forced - levels[a].forced
    || denser(levels[a].capped, levels[b].capped) || first[b].value - first[a].value || first[a].cost - first[b].cost
    || levels[a].place - levels[b].place || levels[a].level - levels[b].level);
  const rank = new Uint32Array(levels.length);
  byKey.forEach((at, place) => { rank[at] = place; });
  const followers = levels.map(() => []);
  const heap = [];
  levels.forEach((row, at) => { if (row.before === -1) push(heap, rank[at]); else followers[row.before].push(at); });
  const order = [];
  while (heap.length > 0) {
    const at = byKey[pop(heap)];
    order.push(levels[at]);
    for (const follower of followers[at]) push(heap, rank[follower]);
  }
  return order;
}

function push(heap, value) {
  let at = heap.push(value) - 1;
  while (at > 0) {
    const up = (at - 1) >> 1;
    if (heap[up] <= value) break;
    heap[at] = heap[up];
    at = up;
  }
  heap[at] = value;
}

function pop(heap) {
  const least = heap[0];
  const value = heap.pop();
  if (heap.length === 0) return least;
  let at = 0;
  for (;;) {
    let down = 2 * at + 1;
    if (down >= heap.length) break;
    if (down + 1 < heap.length && heap[down + 1] < heap[down]) down += 1;
    if (heap[down] >= value) break;
    heap[at] = heap[down];
    at = down;
  }
  heap[at] = value;
  return least;
}

function densityOf({ value, cost }) {
  if (cost === 0) return value === 0 ? { value: 0, cost: 1 } : { value: 1, cost: 0 };
  return { value, cost };
}

/** Below 0 when `a` is the denser. */
function denser(a, b) {
  const [left, right] = [a.value * b.cost, b.value * a.cost];
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return right - left;
  const [exactLeft, exactRight] = [BigInt(a.value) * BigInt(b.cost), BigInt(b.value) * BigInt(a.cost)];
  return exactLeft > exactRight ? -1 : exactLeft < exactRight ? 1 : 0;
}

function read(candidates, order, envelope, strict) {
  let left = envelope;
  let cut = false;
  const levels = new Uint8Array(candidates.length);
  const groups = new Map();
  const outcomes = [];
  const funded = [];
  let [value, cost] = [0, 0];
  for (const row of order) {
    const candidate = candidates[row.place];
    const rival = candidate.group !== null && groups.has(candidate.group) && groups.get(candidate.group) !== row.place;
    const ready = levels[row.place] + 1 === row.level && (row.level > 1 || candidate.needed === null || levels[candidate.needed] > 0);
    const missing = Math.max(row.content.cost - left, 0);
    if (cut) outcomes.push("after_cut");
    else if (candidate.barred || rival || !ready) outcomes.push("passed_over");
    else if (missing > 0) { cut = strict; outcomes.push(missing); }
    else {
      left -= row.content.cost;
      levels[row.place] = row.level;
      if (candidate.group !== null) groups.set(candidate.group, row.place);
      outcomes.push("funded");
      funded.push({ package: candidate.row.id, level: row.level });
      value += row.content.value;
      cost += row.content.cost;
    }
  }
  return { funded, value_cents: value, cost_cents: cost, outcomes };
}
