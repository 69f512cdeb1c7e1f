// A budget as a mixed-integer programme for HiGHS, and what its answer is worth in exact cents.
import { peer } from "./places.mjs";

let solver;

/** HiGHS, loaded once. */
export async function highs() {
  solver ??= await peer("highs")();
  return solver;
}

/** Exactness asked of HiGHS: no gap, whole numbers to the billionth. */
export const EXACT = {
  mip_rel_gap: 0, mip_abs_gap: 0.5, mip_feasibility_tolerance: 1e-9, primal_feasibility_tolerance: 1e-9, output_flag: false,
};

/** The budget in the LP format: one binary a level, level k at most level k-1. */
export function programme({ envelope_cents: envelope, packages }) {
  const name = (at, level) => `x${at}_${level}`;
  const objective = [];
  const costs = [];
  const rows = [];
  const fixed = [];
  const groups = new Map();
  packages.forEach(({ levels, group, requires, forced, barred }, at) => {
    levels.forEach((level, k) => {
      objective.push(`${level.value_cents} ${name(at, k)}`);
      costs.push(`${level.cost_cents} ${name(at, k)}`);
      if (k > 0) rows.push(`${name(at, k)} - ${name(at, k - 1)} <= 0`);
    });
    if (levels.length === 0) return;
    if (requires !== null) {
      const none = packages[requires].levels.length === 0;
      rows.push(none ? `${name(at, 0)} <= 0` : `${name(at, 0)} - ${name(requires, 0)} <= 0`);
    }
    if (forced) fixed.push(`${name(at, 0)} = 1`);
    if (barred) fixed.push(`${name(at, 0)} = 0`);
    if (group !== null) groups.set(group, [...(groups.get(group) ?? []), name(at, 0)]);
  });
  for (const members of groups.values()) rows.push(`${members.join(" + ")} <= 1`);
  const binaries = packages.flatMap(({ levels }, at) => levels.map((_, k) => name(at, k)));
  const lines = (parts) => chunked(parts).join("\n + ");
  return [
    "Maximize", ` obj: ${lines(objective)}`,
    "Subject To", ` envelope: ${lines(costs)} <= ${envelope}`,
    ...rows.map((row, at) => ` r${at}: ${row}`),
    ...fixed.map((row, at) => ` f${at}: ${row}`),
    "Binary", ...chunked(binaries, " "), "End", "",
  ].join("\n");
}

function chunked(parts, between = " + ") {
  const lines = [];
  for (let at = 0; at < parts.length; at += 8) lines.push(parts.slice(at, at + 8).join(between));
  return lines;
}

/** Value and cost of an answer of HiGHS, its variables rounded: `{ value, cost }`. */
export function judged({ packages }, answer) {
  let value = 0;
  let cost = 0;
  packages.forEach(({ levels }, at) => levels.forEach((level, k) => {
    if (Math.round(answer.Columns[`x${at}_${k}`].Primal) !== 1) return;
    value += level.value_cents;
    cost += level.cost_cents;
  }));
  return { value, cost };
}
