// Figure 10: RFM from the bytes of a file to the seven segments: 100,000 orders against PapaParse (npm) with plain
// JavaScript in one process, and against pandas (PyPI) by turns; the segments must be equal. Then 1,000,000 orders end to
// end in the application's worker: no task of the page over 50 ms, and the worker's memory.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { application, longest, observed } from "../lib/browser.mjs";
import { core } from "../lib/core.mjs";
import { PEERS, PYTHON, peer } from "../lib/places.mjs";
import { alone, median, ROUNDS, versus, versusAsync } from "../lib/rounds.mjs";
import { mostRow, ratioRow, toldRow } from "../lib/table.mjs";
import { segments } from "../plain/rfm.mjs";

const FIGURE = 10;
const [FEW, MANY] = [100_000, 1_000_000];
const REFERENCE = "2026-10-31";

export async function run({ say }) {
  const ours = core();
  const folder = mkdtempSync(join(tmpdir(), "boussole-rfm-"));
  const few = join(folder, "orders.csv");
  writeFileSync(few, ours.make_orders(FEW));
  const bytes = readFileSync(few);
  ours.see_orders(bytes);
  const rows = [javascript(ours, bytes), await pandas(ours, bytes, few)];
  const many = join(folder, "many-orders.csv");
  writeFileSync(many, ours.make_orders(MANY));
  const size = readFileSync(many).length;
  say(`1,000,000 orders are ${(size / 2 ** 20).toFixed(1)} MB`);
  return [...rows, ...await worker(many, size)];
}

const answer = (ours, bytes) => JSON.parse(ours.rfm_segments(bytes, REFERENCE));

function javascript(ours, bytes) {
  const papa = peer("papaparse");
  const theirs = () => segments(papa.parse(bytes.toString("utf8"), { header: true, skipEmptyLines: true }).data, REFERENCE);
  assert.deepEqual(answer(ours, bytes), theirs(), "the segments differ from JavaScript's");
  return ratioRow(FIGURE, "RFM of 100,000 orders, PapaParse + JavaScript", versus(() => ours.rfm_segments(bytes, REFERENCE), theirs), 0.15);
}

async function pandas(ours, bytes, path) {
  const python = spawn(PYTHON, [join(PEERS, "rfm_pandas.py")], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: python.stdout })[Symbol.asyncIterator]();
  const asked = async () => {
    python.stdin.write(`${JSON.stringify([path, REFERENCE])}\n`);
    return JSON.parse((await lines.next()).value);
  };
  const [, found] = await asked();
  assert.deepEqual(answer(ours, bytes), found, "the segments differ from pandas'");
  // The best of several, on both sides, as a round of rounds.mjs takes it.
  const best = async () => {
    const times = [];
    for (let run = 0; run < 12; run += 1) times.push((await asked())[0]);
    return Math.min(...times);
  };
  const result = await versusAsync(async () => alone(() => ours.rfm_segments(bytes, REFERENCE)), best);
  python.stdin.end();
  return ratioRow(FIGURE, "RFM of 100,000 orders, pandas", result, 0.6);
}

/** The whole way in the browser: a file chosen, read in the worker, its segments on the page. */
async function worker(path, size) {
  const { page, open, context, wrong, close } = await application();
  await context.route("**/compute_loader.js*", hooked);
  const tasks = [];
  const times = [];
  let memory = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    await open("#/cible/rfm");
    await page.locator(".file-drop input[type=file]").waitFor({ state: "attached" });
    await observed(page);
    const started = performance.now();
    await page.locator(".file-drop input[type=file]").setInputFiles(path);
    await page.getByText(/1\s000\s000\slignes/).waitFor();
    times.push(performance.now() - started);
    memory = Math.max(memory, await page.workers()[0].evaluate(() => globalThis.held.buffer.byteLength));
    tasks.push(longest((await observed(page)).tasks));
    await page.reload();
  }
  assert.deepEqual(wrong, []);
  await close();
  return [
    mostRow(FIGURE, "1,000,000 orders: longest task of the page", Math.max(...tasks), 50, "ms"),
    // What the browser read of the file stands beside the module's memory, once.
    mostRow(FIGURE, "1,000,000 orders: the worker's memory ÷ the file", (memory + size) / size, 4),
    toldRow(FIGURE, "1,000,000 orders, from the choice to the segments", median(times), "ms"),
  ];
}

/** The worker's loader, made to keep the memory of its module at hand: the most it ever had, since it never shrinks. */
async function hooked(route) {
  const response = await route.fetch();
  await route.fulfill({ response, body: `(${keepMemory})();\n${await response.text()}` });
}

function keepMemory() {
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const real = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await real.apply(WebAssembly, given);
      globalThis.held = (made.instance ?? made).exports.memory;
      return made;
    };
  }
}
