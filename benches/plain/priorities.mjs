// Importance, urgency, quadrant and order of the open actions.
import { compare, isOpen } from "./plan.mjs";

const LOST_BITS = 1e-9;
const QUADRANTS = ["do", "plan", "delegate", "drop"];

/** The weights of the open objectives: id to `{ weight, largest }`. */
export function weights(plan) {
  const open = plan.objectives.filter((row) => row.status === "open");
  let largest = 0;
  for (const row of open) largest = Math.max(largest, row.weight);
  return { largest: largest || 1, open: new Map(open.map((row) => [row.id, row.weight])) };
}

export function importance(contributions, known) {
  let value = 0;
  const why = [];
  for (const { id, thirds } of contributions) {
    const weight = known.open.get(id);
    if (weight === undefined) continue;
    const added = (1 - value) * (weight / known.largest) * (thirds / 3);
    value += added;
    why.push({ term: "contribution", value: added, op: "+" });
  }
  if (why.length === 0) return null;
  why.push({ term: "importance", value, op: "=" });
  return { value, why };
}

function urgency(daysLeft, horizon) {
  const timeLeft = Math.max(daysLeft, 0) / (2 * Math.max(horizon, 1));
  const left = 1 - timeLeft;
  const why = [{ term: "full_urgency", value: 1, op: "+" }, { term: "time_left", value: timeLeft, op: "-" }];
  if (left < 0) why.push({ term: "no_urgency", value: 0, op: "max" });
  const value = Math.max(left, 0);
  why.push({ term: "urgency", value, op: "=" });
  return { value, why };
}

/** The open actions at their places, in order. */
export function priorities(plan, today) {
  const known = weights(plan);
  const settings = plan.matrix;
  const horizon = Math.min(Math.max(settings.horizon_days, 1), 90);
  const rows = [];
  for (const action of plan.actions) {
    if (isOpen(action)) rows.push(placed(action, known, settings, horizon, today));
  }
  return rows.sort(inOrder);
}

function placed(action, known, settings, horizon, today) {
  const daysLeft = action.due === null ? null : action.due - today;
  const matters = importance(action.contributions, known);
  const presses = daysLeft === null ? null : urgency(daysLeft, horizon);
  const important = matters !== null && matters.value >= settings.importance_cut - LOST_BITS;
  const urgent = presses !== null && presses.value >= settings.urgency_cut - LOST_BITS;
  const computed = matters === null || presses === null ? null : (important ? 0 : 2) + (urgent ? 0 : 1);
  const chosen = action.override && action.override.reason.trim() !== "" ? QUADRANTS.indexOf(action.override.quadrant) : computed;
  const overdue = daysLeft !== null && daysLeft < 0;
  const small = action.effort !== null && action.effort >= 0 && action.effort <= settings.quick_win_days;
  return {
    action: action.id, quadrant: chosen === null ? null : QUADRANTS[chosen], place: chosen ?? 4, importance: matters, urgency: presses,
    important, quickWin: !overdue && important && small, overdue, daysLeft, effort: action.effort, due: action.due,
    byImportance: matters === null ? -1 : Math.round(matters.value * 1e9),
    byUrgency: presses === null ? -1 : Math.round(presses.value * 1e9),
  };
}

function inOrder(a, b) {
  return a.place - b.place || b.byImportance - a.byImportance || b.byUrgency - a.byUrgency
    || lastWhenNone(a.effort, b.effort) || lastWhenNone(a.due, b.due) || compare(a.action, b.action);
}

const lastWhenNone = (a, b) => (a === null || b === null ? (a === null) - (b === null) : a - b);
