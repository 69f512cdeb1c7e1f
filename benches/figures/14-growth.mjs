// Figure 14: growth. Actions, packages or points are doubled four times; each computation may at most double each time
// (2.5 times for packages). The plot goes to benches/output/growth.svg, its points to growth.md.
import { core } from "../lib/core.mjs";
import { LARGE, TODAY } from "../lib/large.mjs";
import { output } from "../lib/places.mjs";
import { plot } from "../lib/plot.mjs";
import { alone, geometricMean, median, ROUNDS } from "../lib/rounds.mjs";
import { mostRow, short } from "../lib/table.mjs";

const FIGURE = 14;
const FACTORS = [0.25, 0.5, 1, 2, 4];
const SEEDS = 6;

const WAYS = [
  { name: "actions", at: 0, most: 2, parts: ["priorities", "coherence", "all"] },
  { name: "packages", at: 1, most: 2.5, parts: ["budget", "coherence", "all"] },
  { name: "points", at: 3, most: 2, parts: ["alerts", "all"] },
];

export async function run({ say }) {
  const ours = core();
  const curves = WAYS.flatMap((way) => {
    say(`doubling ${way.name}`);
    return planCurves(ours, way);
  });
  say("doubling packages, optimum");
  curves.push(optimumCurve(ours));
  const file = output("growth.svg", plot(curves, "Time against size, each doubled: both axes logarithmic"));
  output("growth.md", told(curves));
  console.log(told(curves));
  say(`the plot is ${file}`);
  return curves.map(({ way, part, most, growth, spread }) =>
    mostRow(FIGURE, `${part} when ${way} double`, growth, most, "×", spread));
}

function planCurves(ours, { name, at, most, parts }) {
  const plans = FACTORS.map((factor) => {
    const sizes = LARGE.map((size, index) => (index === at ? size * factor : size));
    return { size: sizes[at], json: ours.large_plan(...sizes) };
  });
  const times = parts.map(() => plans.map(() => []));
  for (let round = 0; round < ROUNDS; round += 1) {
    plans.forEach(({ json }, place) => {
      ours.load_plan(json);
      parts.forEach((part, index) => times[index][place].push(alone(() => ours.compute(part, TODAY))));
    });
  }
  return parts.map((part, index) => curve({ way: name, part: part === "all" ? "whole analysis" : part, most },
    plans.map(({ size }) => size), times[index]));
}

/** The mean of some budgets of each size. */
function optimumCurve(ours) {
  const sizes = FACTORS.map((factor) => LARGE[1] * factor);
  const times = sizes.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    sizes.forEach((size, place) => {
      const each = Array.from({ length: SEEDS }, (_, seed) => {
        ours.load_instance(ours.budget_instance(size, seed, seed % 2 === 0 ? "independent" : "weakly"));
        return alone(() => ours.find_optimum());
      });
      times[place].push(geometricMean(each));
    });
  }
  return curve({ way: "packages", part: "exact optimum", most: 2.5 }, sizes, times);
}

/** The growth of a round is that of the whole range, for one doubling. */
function curve(named, sizes, times) {
  const rounds = times[0].map((_, round) => (times.at(-1)[round] / times[0][round]) ** (1 / (sizes.length - 1)));
  return { ...named, sizes, times: times.map(median), growth: median(rounds), spread: [Math.min(...rounds), Math.max(...rounds)] };
}

function told(curves) {
  const line = ({ way, part, sizes, times }) =>
    `| ${part} | ${way} | ${sizes.map((size, at) => `${size.toLocaleString("en")}: ${short(times[at])} ms`).join(" | ")} |`;
  return ["| computation | doubled | | | | | |", "|---|---|---|---|---|---|---|", ...curves.map(line), ""].join("\n");
}
