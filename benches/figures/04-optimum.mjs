// Figure 4: the exact optimum against HiGHS (npm `highs`, its wasm build), in one process, on 200 seeded budgets: values
// must be equal, and the frontier must agree with the optimum at 50 envelopes of each. Hard budgets, of which nobody proves
// the optimum, must answer in time with a proven gap.
import { core } from "../lib/core.mjs";
import { EXACT, highs, judged, programme } from "../lib/highs.mjs";
import { output } from "../lib/places.mjs";
import { alone, compared, geometricMean, ROUNDS } from "../lib/rounds.mjs";
import { mostRow, ratioRow } from "../lib/table.mjs";

const FIGURE = 4;
const SIZES = [25, 100, 200, 500];
const SEEDS = Number(process.env.SEEDS ?? 50);
const ENVELOPES = 50;
const HARD_SEEDS = 5;

export async function run({ say }) {
  const ours = core();
  const solver = await highs();
  const all = SIZES.flatMap((size) => Array.from({ length: SEEDS }, (_, seed) => ({ size, seed })));
  const optima = [];
  const results = [];
  let differing = 0;
  let checked = 0;
  let disagreeing = 0;
  for (const { size, seed } of all) {
    if (seed % 10 === 0) say(`${size} packages, budget ${seed + 1} of ${SEEDS}`);
    const json = ours.figure_instance(size, seed);
    const { answers, ...result } = both(ours, solver, json);
    results.push({ size, ...result });
    differing += answers.equal ? 0 : 1;
    optima.push({ size, seed, value_cents: answers.peer });
    const seen = frontier(ours, json);
    checked += seen.checked;
    disagreeing += seen.disagreeing;
  }
  const file = output("highs-optima.json", `[\n${optima.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`);
  say(`the optima of HiGHS are in ${file}`);
  return [...timeRows(results), mostRow(FIGURE, `optimum unlike HiGHS's, of ${all.length}`, differing, 0),
    mostRow(FIGURE, `frontier unlike the optimum, of ${checked} envelopes`, disagreeing, 0), ...hard(ours)];
}

/** Rounds of both sides on one instance: text in, answer out, on each side. */
function both(ours, solver, json) {
  const instance = JSON.parse(json);
  const text = programme(instance);
  const times = { ours: [], peer: [] };
  let found;
  let answer;
  const sides = [
    () => times.ours.push(alone(() => { found = ours.answer_optimum(json); })),
    () => {
      const started = performance.now();
      answer = solver.solve(text, EXACT);
      times.peer.push(performance.now() - started);
    },
  ];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const side of round % 2 === 0 ? [0, 1] : [1, 0]) sides[side]();
  }
  const mine = JSON.parse(found);
  const { value, cost } = judged(instance, answer);
  const equal = answer.Status === "Optimal" && mine.exact && mine.value_cents === value && cost <= instance.envelope_cents;
  return { ...compared(times.ours, times.peer), answers: { equal, peer: value } };
}

function timeRows(results) {
  const rows = SIZES.map((size) => [`${size} packages`, results.filter((row) => row.size === size)]);
  const mean = (of, name) => geometricMean(of.map((row) => row[name]));
  const row = (what, of, goal) => ratioRow(FIGURE, `optimum, ${what}, geometric mean`, {
    ours: mean(of, "ours"), peer: mean(of, "peer"), ratio: mean(of, "ratio"),
    spread: [Math.min(...of.map((one) => one.ratio)), Math.max(...of.map((one) => one.ratio))],
  }, goal);
  const worst = results.toSorted((a, b) => b.ratio - a.ratio)[0];
  return [row(`all ${results.length}`, results, 0.03), ...rows.map(([what, of]) => row(what, of, 0.03)),
    ratioRow(FIGURE, `optimum, the worst (${worst.size} packages)`, worst, 0.2)];
}

/** The frontier at 50 envelopes, of its own points where it is sampled, and within its band between them. */
function frontier(ours, json) {
  const { envelope_cents: envelope } = JSON.parse(json);
  const most = envelope * 2;
  ours.load_instance(json);
  ours.find_frontier(most);
  const points = ours.frontier_envelopes();
  const { whole } = JSON.parse(ours.frontier_at(envelope));
  const even = (at) => Math.round((most * at) / ENVELOPES);
  const envelopes = Array.from({ length: ENVELOPES }, (_, at) => (whole ? even(at + 1) : points[Math.floor((at * points.length) / ENVELOPES)]));
  const between = whole ? [] : Array.from({ length: 5 }, (_, at) => even((at + 1) * 10 - 3));
  const agrees = (at, exactly) => {
    const { band } = JSON.parse(ours.frontier_at(at));
    const best = JSON.parse(ours.optimum_at(at));
    if (best === null || band === null) return best === band;
    return (exactly ? band.low_cents === band.high_cents : true) && band.low_cents <= best.value_cents && best.value_cents <= band.high_cents;
  };
  const wrong = envelopes.filter((at) => !agrees(at, true)).length + between.filter((at) => !agrees(at, false)).length;
  return { checked: envelopes.length + between.length, disagreeing: wrong };
}

/** Values that follow costs to the cent. */
function hard(ours) {
  let longest = 0;
  let widest = 0;
  for (const size of SIZES) {
    for (let seed = 0; seed < HARD_SEEDS; seed += 1) {
      ours.load_instance(ours.budget_instance(size, seed, "strongly"));
      const started = performance.now();
      ours.find_optimum();
      longest = Math.max(longest, performance.now() - started);
      const { value_cents: value, gap_cents: gap } = JSON.parse(ours.found_optimum());
      widest = Math.max(widest, (gap / value) * 100);
    }
  }
  const count = SIZES.length * HARD_SEEDS;
  return [mostRow(FIGURE, `hard budgets, the slowest of ${count}`, longest, 1000, "ms"),
    mostRow(FIGURE, `hard budgets, the widest proven gap of ${count}`, widest, 0.5, "%")];
}
