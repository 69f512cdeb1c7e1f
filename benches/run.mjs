// `make bench`: runs the figures and prints one table. ONLY=4 runs one figure, ONLY=4,11 some; ROUNDS=9 takes more rounds.
// Each file of benches/figures is a figure: `run({ say })` gives rows of the table. Writes benches/output/table.md.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { output, ROOT } from "./lib/places.mjs";
import { ROUNDS } from "./lib/rounds.mjs";
import { table } from "./lib/table.mjs";

const only = (process.env.ONLY ?? "").split(/[\s,]+/).filter(Boolean).map(Number);
const folder = join(ROOT, "benches/figures");
const files = readdirSync(folder).filter((name) => name.endsWith(".mjs")).sort()
  .filter((name) => only.length === 0 || only.includes(Number.parseInt(name, 10)));

const rows = [];
const failed = [];
for (const name of files) {
  const started = performance.now();
  const say = (words) => console.log(`  ${name.replace(".mjs", "")}: ${words}`);
  console.log(`== ${name.replace(".mjs", "")}`);
  try {
    const { run } = await import(pathToFileURL(join(folder, name)));
    const found = await run({ say });
    rows.push(...found);
    console.log(table(found));
  } catch (error) {
    failed.push(name);
    console.error(`  ${name} could not be measured: ${error.stack ?? error}`);
  }
  say(`${Math.round((performance.now() - started) / 1000)} s`);
}

const text = table(rows);
const file = output(only.length === 0 ? "table.md" : `table-${only.join("-")}.md`, `${text}\n`);
console.log(`\n${text}\n\nMedians of ${ROUNDS} rounds, both sides by turns; the spread is from the least to the most. Also in ${file}.`);
if (failed.length > 0) console.error(`not measured: ${failed.join(", ")}`);
process.exit(failed.length > 0 ? 1 : 0);
