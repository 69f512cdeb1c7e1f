// Weighs the first load (what a first visit downloads, brotli 11) against the recorded budget in .ci/budget.
//   node .ci/budget.mjs check [dist]    fails above the budget by more than 2 %
//   node .ci/budget.mjs record [dist]   writes the present weight as the new budget: a decision, to be committed
//   node .ci/budget.mjs list [dist]     the files of the first load
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { firstLoad, unhashed } from "./site.mjs";

const FILE = ".ci/budget";
const ALLOWANCE = 1.02;
const [command = "check", root = "dist"] = process.argv.slice(2);

const weights = new Map(firstLoad(root).map((name) => [unhashed(name), weight(join(root, name))]));
const total = [...weights.values()].reduce((sum, bytes) => sum + bytes, 0);

if (command === "list") console.log(firstLoad(root).join("\n"));
else if (command === "record") record();
else check();

function weight(path) {
  const twin = `${path}.br`;
  return existsSync(twin) ? readFileSync(twin).length : brotliCompressSync(readFileSync(path)).length;
}

function record() {
  const lines = [["total", total], ...weights].map(([name, bytes]) => `${String(bytes).padStart(9)} ${name}`);
  writeFileSync(FILE, `# First load in bytes after brotli. Written by \`make budget\`; checked by \`make test\` (+2 %).\n${lines.join("\n")}\n`);
  console.log(`budget: ${total} bytes recorded in ${FILE}`);
}

function recorded() {
  const rows = readFileSync(FILE, "utf8").split("\n").map((line) => line.trim().match(/^(\d+) (.+)$/));
  return new Map(rows.filter(Boolean).map(([, bytes, name]) => [name, Number(bytes)]));
}

function check() {
  const old = recorded();
  for (const [name, bytes] of weights) console.log(`${String(bytes).padStart(9)} ${change(bytes, old.get(name))} ${name}`);
  const limit = Math.floor(old.get("total") * ALLOWANCE);
  console.log(`${String(total).padStart(9)} ${change(total, old.get("total"))} in all; the limit is ${limit}`);
  if (total <= limit) return;
  console.error("budget: the first load is too heavy. Make it lighter, or record the new weight: make budget");
  process.exitCode = 1;
}

function change(now, before) {
  if (!before) return "    new";
  const percent = (now / before - 1) * 100;
  return `${percent < 0 ? "−" : "+"}${Math.abs(percent).toFixed(1)} %`.padStart(7);
}
