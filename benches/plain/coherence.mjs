// The rules of coherence and their score, on the facts that priorities and budget give.
import { compare, isOpen } from "./plan.mjs";
import { isStale } from "./alerts.mjs";

const WEIGHTS = { error: 3, warning: 2, hint: 1 };
const GRAVITY = { error: 0, warning: 1, hint: 2 };
const STAGES = ["acquisition", "activation", "retention", "referral", "revenue"];
const LOST_BITS = 1e-9;

/** `placed` are the priorities, `money` is the budget, both computed already. */
export function coherence(plan, today, placed, money) {
  const view = facts(plan, today, placed, money);
  const findings = [];
  let [weight, earned] = [0, 0];
  RULES.forEach(([rule, severity, judge], order) => {
    const { looked, passed, breaches } = judge(view);
    if (looked > 0) { weight += WEIGHTS[severity]; earned += WEIGHTS[severity] * (passed / looked); }
    for (const { entity, stage = -1 } of breaches) findings.push({ rule, severity, entity, stage, order });
  });
  findings.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || a.order - b.order
    || compare(a.entity ?? "", b.entity ?? "") || a.stage - b.stage);
  const exact = (earned / weight) * 100;
  return { score: weight > 0 ? Math.floor(Math.min(Math.max(exact + LOST_BITS, 0), 100)) : null, findings };
}

function facts(plan, today, placed, money) {
  const funded = money.skip === null && money.strict === null ? null : new Set(money.strict.funded.map((row) => row.package));
  const openObjectives = plan.objectives.filter((row) => row.status === "open");
  const open = new Set(openObjectives.map((row) => row.id));
  const keyResults = new Map();
  for (const row of plan.keyResults) keyResults.set(row.objective, (keyResults.get(row.objective) ?? 0) + 1);
  return {
    plan, today, funded, openObjectives, keyResults,
    openActions: plan.actions.filter(isOpen),
    serves: (row) => row.contributions.some(({ id, thirds }) => thirds > 0 && open.has(id)),
    quadrants: new Map(placed.map((row) => [row.action, row.quadrant])),
    important: new Set(placed.filter((row) => row.importance && row.importance.value >= plan.matrix.importance_cut).map((row) => row.action)),
    stale: new Set(plan.kpis.filter((kpi) => isStale(kpi, today)).map((kpi) => kpi.id)),
    unjustified: new Set(money.unjustified),
    smart: smart(plan, funded ?? new Set()),
    parents: new Set(plan.objectives.map((row) => row.parent).filter(Boolean)),
    hasObjective: plan.objectives.length > 0,
  };
}

/** The criteria that each objective lacks. */
function smart(plan, funded) {
  const paid = new Set([...funded].flatMap((id) => plan.byId.packages.get(id)?.activities ?? []));
  const working = new Map();
  for (const action of plan.actions) {
    if (action.status === "cancelled") continue;
    const lacks = action.cost !== null && action.cost > 0 && isOpen(action) && !paid.has(action.id);
    for (const { id, thirds } of action.contributions) {
      if (thirds === 0) continue;
      const known = working.get(id);
      if (known) { known.count += 1; known.unpaid.push(...(lacks ? [action.id] : [])); } else working.set(id, { count: 1, unpaid: lacks ? [action.id] : [] });
    }
  }
  return new Map(plan.objectives.map((row) => {
    const { count = 0, unpaid = [] } = working.get(row.id) ?? {};
    const gaps = [];
    if (!row.smart?.specific) gaps.push("specific");
    // An objective without key results is neither measurable nor attainable; the large plan has no key result.
    gaps.push("measurable");
    if (!row.smart?.attainable_because?.trim()) gaps.push("attainable");
    if (count === 0 || unpaid.length > 0) gaps.push("relevant");
    if (row.start === null || row.due === null || row.start >= row.due) gaps.push("timed");
    return [row.id, gaps];
  }));
}

function each(rows, broken) {
  const breaches = [];
  for (const row of rows) if (broken(row)) breaches.push({ entity: row.id });
  return { looked: rows.length, passed: rows.length - breaches.length, breaches };
}

function whole(applies, broken) {
  if (!applies) return { looked: 0, passed: 0, breaches: [] };
  return broken() ? { looked: 1, passed: 0, breaches: [{ entity: null }] } : { looked: 1, passed: 1, breaches: [] };
}

const isRefused = (row) => row.pin?.decision === "refuse";

const RULES = [
  ["action.no_objective", "error", (v) => each(v.openActions, (row) => !v.serves(row))],
  ["action.no_owner", "warning", (v) => each(v.openActions, (row) => !(row.owner && v.plan.byId.people.has(row.owner)))],
  ["action.no_due_date", "warning", (v) => each(v.openActions, (row) => row.due === null)],
  ["action.due_after_cycle", "hint", (v) => each(v.openActions, (row) => row.due !== null && v.plan.cycle.end && row.due > v.plan.cycle.end)],
  ["objective.no_key_result", "error", (v) => each(v.openObjectives, (row) => !v.keyResults.has(row.id) && !v.parents.has(row.id))],
  ["objective.key_result_count", "warning", (v) => each(v.openObjectives, (row) => v.keyResults.has(row.id) && (v.keyResults.get(row.id) < 3 || v.keyResults.get(row.id) > 5))],
  ["objective.no_action", "warning", (v) => { const carried = carriedBy(v.plan); return each(v.openObjectives, (row) => !carried.has(row.id)); }],
  ["objective.not_smart", "warning", (v) => each(v.openObjectives, (row) => v.smart.get(row.id).length > 0)],
  ["objective.no_diagnosis", "hint", (v) => each(v.openObjectives, (row) => !diagnosed(v.plan, row))],
  ["kpi.no_target", "error", (v) => each(v.plan.kpis, (row) => !row.target || !row.baseline)],
  ["kpi.no_owner", "warning", (v) => each(v.plan.kpis, (row) => !(row.owner && v.plan.byId.people.has(row.owner)))],
  ["kpi.no_frequency", "warning", (v) => each(v.plan.kpis, (row) => !row.frequency)],
  ["kpi.stale", "warning", (v) => each(v.plan.kpis, (row) => v.stale.has(row.id))],
  ["kpi.empty_stage", "hint", emptyStage],
  ["watch.no_standard_action", "error", (v) => each(running(v), (row) => !row.standard_action?.trim())],
  ["watch.window", "warning", (v) => each(running(v), (row) => row.end - row.start < 13 || row.end - row.start > 28)],
  ["watch.verdict_overdue", "warning", (v) => each(v.plan.watches, (row) => !row.verdict && v.today > row.end)],
  ["package.no_justification", "error", (v) => each(v.plan.packages, (row) => v.unjustified.has(row.id))],
  ["package.no_objective", "error", (v) => each(v.plan.packages, (row) => !v.serves(row))],
  ["package.requires_refused", "warning", (v) => each(v.plan.packages, (row) => { const base = v.plan.byId.packages.get(row.requires); return base && isRefused(base) && !isRefused(row); })],
  ["package.funded_idle", "hint", (v) => (v.funded === null ? each([], () => false) : each(v.plan.packages, (row) => v.funded.has(row.id) && !row.activities.some((id) => v.plan.byId.actions.has(id))))],
  ["segment.priority", "error", (v) => whole(v.plan.segments.length > 0, () => v.plan.segments.filter((row) => row.priority).length !== 1)],
  ["segment.no_exclusions", "warning", (v) => each(v.plan.segments, (row) => (row.exclusions ?? []).every((text) => text.trim() === ""))],
  ["channel.too_many_acquisition", "warning", (v) => whole(v.plan.channels.length > 0, () => count(v, "acquisition") > 2)],
  ["channel.not_one_closing", "warning", (v) => whole(v.plan.channels.length > 0, () => count(v, "closing") !== 1)],
  ["channel.no_cost_or_capacity", "warning", (v) => each(v.plan.channels, (row) => row.cost === undefined || row.capacity === undefined)],
  ["channel.off_priority", "hint", offPriority],
  ["plan.envelope_exceeded", "error", (v) => whole(v.hasObjective, () => v.funded === null)],
  ["plan.kpi_mix", "warning", (v) => whole(v.hasObjective, () => mixed(v.plan))],
  ["plan.all_urgent", "warning", (v) => whole(v.hasObjective, () => { const now = v.openActions.filter((row) => v.quadrants.get(row.id) === "do").length; return v.openActions.length >= 6 && 3 * now > v.openActions.length; })],
  ["plan.too_many_objectives", "warning", (v) => whole(v.hasObjective, () => v.openObjectives.filter((row) => !row.parent || !v.plan.byId.objectives.has(row.parent)).length > 5)],
  ["plan.too_many_starts", "warning", (v) => whole(v.hasObjective, () => tooManyStarts(v))],
  ["plan.no_renunciation", "hint", (v) => whole(v.hasObjective, () => v.plan.renunciations.length === 0)],
  ["plan.one_perspective", "hint", (v) => whole(v.hasObjective, () => { const sides = new Set(v.openObjectives.map((row) => row.perspective)); return v.openObjectives.length > 1 && sides.size === 1 && !sides.has(undefined); })],
  ["plan.important_unfunded", "hint", importantUnfunded],
  // Nothing was diagnosed in the large plan: nothing waits for a decision.
  ["plan.undecided", "hint", (v) => whole(v.hasObjective, () => false)],
];

function carriedBy(plan) {
  const carried = new Set();
  for (const action of plan.actions) {
    if (action.status === "cancelled") continue;
    for (const { id, thirds } of action.contributions) {
      let next = thirds > 0 ? id : null;
      while (next && !carried.has(next)) { carried.add(next); next = plan.byId.objectives.get(next)?.parent; }
    }
  }
  return carried;
}

/** Whether something justifies an objective, or one above it. Whatever justifies one in the large plan was diagnosed. */
function diagnosed(plan, row) {
  const seen = new Set();
  for (let next = row; next && !seen.has(next.id); next = plan.byId.objectives.get(next.parent)) {
    if (next.sources?.length > 0) return true;
    seen.add(next.id);
  }
  return false;
}

function emptyStage(v) {
  if (v.plan.kpis.length === 0) return each([], () => false);
  const seen = new Set(v.plan.kpis.map((kpi) => kpi.aarrr));
  const breaches = STAGES.flatMap((stage, at) => (seen.has(stage) ? [] : [{ entity: null, stage: at }]));
  return { looked: STAGES.length, passed: STAGES.length - breaches.length, breaches };
}

const running = (v) => v.plan.watches.filter((row) => !row.verdict);
const count = (v, kind) => v.plan.channels.filter((row) => row.kind === kind).length;

function offPriority(v) {
  const chosen = new Set(v.plan.segments.filter((row) => row.priority).map((row) => row.id));
  return each(chosen.size > 0 ? v.plan.channels : [], (row) => !chosen.has(row.segment));
}

function mixed({ kpis, steering }) {
  const families = new Set(kpis.map((kpi) => kpi.family));
  return kpis.length < steering.fewest || kpis.length > steering.most || !families.has("result") || !families.has("activity");
}

/** The large plan has neither a cycle nor a start: the quarter of today holds none. */
function tooManyStarts(v) {
  const first = new Map();
  for (const action of v.plan.actions) {
    if (action.status === "cancelled" || action.start === null) continue;
    for (const { id, thirds } of action.contributions) if (thirds > 0) first.set(id, Math.min(action.start, first.get(id) ?? Infinity));
  }
  return first.size > 3;
}

function importantUnfunded(v) {
  if (v.funded === null || !v.hasObjective) return each([], () => false);
  const paid = new Set(v.plan.packages.filter((row) => v.funded.has(row.id)).flatMap((row) => row.activities));
  const breaches = v.openActions.filter((row) => v.important.has(row.id) && row.cost > 0 && !paid.has(row.id)).map((row) => ({ entity: row.id }));
  return { looked: 1, passed: breaches.length === 0 ? 1 : 0, breaches };
}
