// The table of promises, as text.

/** One line a promise: words, tries, failures; with the fault first where there is one. */
export function printed(results) {
  const rows = results.map(({ promise, tally, broken, fault }) => [
    ...(fault ? [fault] : []), promise.words, String(tally.tries), broken ? "rig broke" : failed(tally),
  ]);
  const head = [...(results[0]?.fault ? ["fault"] : []), "promise", "tries", "failures"];
  const all = [head, ...rows];
  const widths = head.map((_, at) => Math.max(...all.map((row) => row[at].length)));
  const numbers = head.length - 2;
  const line = (row) => `| ${row.map((cell, at) => (at < numbers ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(" | ")} |`;
  const rule = `|${widths.map((width, at) => (at < numbers ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** What was not run is never told as a number. */
const failed = ({ failures, notRun }) => (notRun.length > 0 ? `${failures.length}, in part NOT RUN` : String(failures.length));
