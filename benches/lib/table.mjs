// One table of all figures: what was measured, ours, the peer's, their ratio with its spread, the goal, and whether it is
// reached.

const HEADS = ["figure", "what", "ours", "peer", "ratio", "spread", "goal", ""];

/** A row for a comparison with a peer: `result` as rounds.mjs gives it, in `unit`. */
export function ratioRow(figure, what, result, goal, unit = "ms") {
  return {
    figure, what, ours: amount(result.ours, unit), peer: amount(result.peer, unit), ratio: `${short(result.ratio)} ×`,
    spread: result.spread.map(short).join("–"), goal: `≤ ${goal} ×`, reached: result.ratio <= goal,
  };
}

/** A row for a figure with a bound of its own: `value` must not be over `most`. */
export function mostRow(figure, what, value, most, unit = "", spread = null) {
  return {
    figure, what, ours: amount(value, unit), peer: "", ratio: "", spread: spread ? spread.map(short).join("–") : "",
    goal: `≤ ${amount(most, unit)}`, reached: value <= most,
  };
}

/** A row for a figure that must not be under `least`. */
export function leastRow(figure, what, value, least, unit = "", spread = null) {
  return {
    figure, what, ours: amount(value, unit), peer: "", ratio: "", spread: spread ? spread.map(short).join("–") : "",
    goal: `≥ ${amount(least, unit)}`, reached: value >= least,
  };
}

/** A row that is told and has no goal. */
export function toldRow(figure, what, value, unit = "") {
  return { figure, what, ours: amount(value, unit), peer: "", ratio: "", spread: "", goal: "", reached: null };
}

/** The rows as a table in Markdown, its columns aligned. */
export function table(rows) {
  const mark = { true: "reached", false: "NOT REACHED", null: "" };
  const cells = rows.map((row) => [row.figure, row.what, row.ours, row.peer, row.ratio, row.spread, row.goal, mark[row.reached]].map(String));
  const widths = HEADS.map((head, at) => Math.max(head.length, ...cells.map((line) => line[at].length)));
  const line = (parts) => `| ${parts.map((part, at) => part.padEnd(widths[at])).join(" | ")} |`;
  return [line(HEADS), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...cells.map(line)].join("\n");
}

/** Three significant digits. */
export function short(value) {
  if (!Number.isFinite(value)) return String(value);
  return value !== 0 && Math.abs(value) < 1000 ? String(Number(value.toPrecision(3))) : Math.round(value).toLocaleString("en");
}

function amount(value, unit) {
  return `${short(value)}${unit ? ` ${unit}` : ""}`;
}
