// Figure 6: the whole analysis (priorities, budget, alerts, objectives, coherence) of the large plan against the same
// algorithms in plain JavaScript (benches/plain), in one process; what both find must be equal. The exact optimum is not
// in it: the worker computes it, and figure 4 measures it.
import assert from "node:assert/strict";
import { core } from "../lib/core.mjs";
import { versus } from "../lib/rounds.mjs";
import { ratioRow, toldRow } from "../lib/table.mjs";
import { TODAY, LARGE } from "../lib/large.mjs";
import { alerts } from "../plain/alerts.mjs";
import { analysis, asJson } from "../plain/analysis.mjs";
import { budget } from "../plain/budget.mjs";
import { coherence } from "../plain/coherence.mjs";
import { day, loaded } from "../plain/plan.mjs";
import { priorities } from "../plain/priorities.mjs";

const FIGURE = 6;

export async function run() {
  const ours = core();
  const json = ours.large_plan(...LARGE);
  ours.load_plan(json);
  const plan = loaded(json);
  const today = day(TODAY);
  assertEqual(asJson(analysis(plan, today)), JSON.parse(ours.analysis_json(TODAY)), "analysis");
  const whole = versus(() => ours.compute("all", TODAY), () => analysis(plan, today));
  const parts = {
    priorities: () => priorities(plan, today), budget: () => budget(plan), alerts: () => alerts(plan, today),
    coherence: () => coherence(plan, today, priorities(plan, today), budget(plan)),
  };
  const told = Object.entries(parts).map(([part, peer]) => {
    const result = versus(() => ours.compute(part, TODAY), peer);
    return { ...ratioRow(FIGURE, `of which ${part}, alone`, result, 0.8), goal: "", reached: null };
  });
  return [ratioRow(FIGURE, "whole analysis of the large plan", whole, 0.8), ...told,
    toldRow(FIGURE, "whole analysis of the large plan, absolute", whole.ours, "ms")];
}

/** Equal, numbers to the billionth: the last bits of a sum may differ where one side rounds once less. */
function assertEqual(found, expected, where) {
  if (typeof expected === "number" && typeof found === "number") {
    assert.ok(Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected)), `${where}: ${found} is not ${expected}`);
  } else if (expected !== null && typeof expected === "object") {
    assert.deepEqual(Object.keys(found ?? {}).sort(), Object.keys(expected).sort(), where);
    for (const key of Object.keys(expected)) assertEqual(found[key], expected[key], `${where}.${key}`);
  } else {
    assert.equal(found, expected, where);
  }
}
