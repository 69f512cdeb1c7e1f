// Figure 5: the frontier of 25 packages of 3 levels against one optimum of the same budget, both ours; and the slider of
// the envelope in the browser, also with 500 packages.
import { core } from "../lib/core.mjs";
import { geometricMean, versus } from "../lib/rounds.mjs";
import { ratioRow } from "../lib/table.mjs";
import { sliderRows } from "../lib/slider.mjs";

const FIGURE = 5;
const SEEDS = 10;

export async function run({ say }) {
  return [frontierRow(), ...await sliderRows(FIGURE, say)];
}

function frontierRow() {
  const ours = core();
  const results = ["independent", "weakly"].flatMap((worth) => Array.from({ length: SEEDS }, (_, seed) => {
    const json = ours.full_budget_instance(25, seed, worth);
    const most = JSON.parse(json).envelope_cents * 2;
    ours.load_instance(json);
    return versus(() => ours.find_frontier(most), () => ours.find_optimum());
  }));
  const mean = (name) => geometricMean(results.map((row) => row[name]));
  const ratios = results.map((row) => row.ratio);
  const spread = [Math.min(...ratios), Math.max(...ratios)];
  const what = `frontier of 25 packages × 3 levels, of one optimum (${results.length} budgets)`;
  return ratioRow(FIGURE, what, { ours: mean("ours"), peer: mean("peer"), ratio: mean("ratio"), spread }, 10);
}
