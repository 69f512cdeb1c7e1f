// Weighs the first load (what a first visit downloads, brotli 11) against the recorded budget in .ci/budget, and beside it
// the first load on a plan that this browser keeps. What is loaded later is listed, not limited.
//   node .ci/budget.mjs check [dist]    fails above the budget by more than 2 %
//   node .ci/budget.mjs record [dist]   writes the present weight as the new budget: a decision, to be committed
//   node .ci/budget.mjs list [dist]     the files of the first load
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { firstLoad, laterParts, planParts, unhashed } from "./site.mjs";

const FILE = ".ci/budget";
const ALLOWANCE = 1.02;
const [command = "check", root = "dist"] = process.argv.slice(2);

const weigh = (names) => names.map((name) => [unhashed(name), weight(join(root, name))]);
const sum = (rows) => rows.reduce((total, [, bytes]) => total + bytes, 0);
const first = weigh(firstLoad(root));
const later = weigh(laterParts(root));
const totals = [["total", sum(first)], ["total-on-a-plan", sum(first) + sum(weigh(planParts(root)))]];
const rows = [...totals, ...first, ["later", sum(later)], ...later];

if (command === "list") console.log(firstLoad(root).join("\n"));
else if (command === "record") record();
else check();

function weight(path) {
  const twin = `${path}.br`;
  return existsSync(twin) ? readFileSync(twin).length : brotliCompressSync(readFileSync(path)).length;
}

function record() {
  const lines = rows.map(([name, bytes]) => `${String(bytes).padStart(9)} ${name}`);
  writeFileSync(FILE, `# First load in bytes after brotli, then what follows later. Written by \`make budget\`; checked by \`make test\` (+2 %).\n${lines.join("\n")}\n`);
  console.log(`budget: ${totals[0][1]} bytes recorded in ${FILE}`);
}

function recorded() {
  const lines = readFileSync(FILE, "utf8").split("\n").map((line) => line.trim().match(/^(\d+) (.+)$/));
  return new Map(lines.filter(Boolean).map(([, bytes, name]) => [name, Number(bytes)]));
}

function check() {
  const old = recorded();
  for (const [name, bytes] of rows) console.log(`${String(bytes).padStart(9)} ${change(bytes, old.get(name))} ${name}`);
  for (const [name, bytes] of totals) {
    const limit = Math.floor(old.get(name) * ALLOWANCE);
    console.log(`${name}: ${bytes}, the limit is ${limit}`);
    if (bytes <= limit) continue;
    console.error(`budget: ${name} is too heavy. Make it lighter, or record the new weight: make budget`);
    process.exitCode = 1;
  }
}

function change(now, before) {
  if (!before) return "    new";
  const percent = (now / before - 1) * 100;
  return `${percent < 0 ? "−" : "+"}${Math.abs(percent).toFixed(1)} %`.padStart(7);
}
