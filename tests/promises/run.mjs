// The promises, tried: one table promise | tries | failures.
//   node tests/promises/run.mjs [--size small|full] [--only PART]      on the release build in dist
//   node tests/promises/run.mjs --break NAME [--size …]                 on a build with this fault, which must show failures
//   node tests/promises/run.mjs --every-fault                           every fault: fails when one is not noticed
// Ends with 0 when no failure was counted (with --every-fault: when every fault was noticed), with 1 otherwise, and with 2
// when a rig itself broke, which proves nothing either way, and with 3 when all that was tried held but something was not run.
import { parseArgs } from "node:util";
import { DIST } from "../e2e/lib/site.mjs";
import { faultBuild, traces } from "./lib/faults.mjs";
import { Tally } from "./lib/tally.mjs";
import { printed } from "./lib/table.mjs";
import { world } from "./lib/world.mjs";
import { FAULTS, PROMISES } from "./registry.mjs";

const { values } = parseArgs({
  options: { size: { type: "string", default: "small" }, only: { type: "string", default: "" }, break: { type: "string" }, "every-fault": { type: "boolean" } },
});

const clean = {
  id: "no-fault",
  words: "A release holds nothing of the faults",
  page: false,
  small: {},
  full: {},
  run: async (_, __, tally) => {
    for (const name of FAULTS.keys()) {
      await tally.attempt(name, () => {
        const found = traces(DIST, name);
        if (found.length > 0) throw new Error(`named in ${found.join(", ")}`);
      });
    }
  },
};

async function tried(promises, folder) {
  const results = [];
  // Some promises need no page.
  const here = folder ? await world(folder) : { close: () => null };
  try {
    for (const promise of promises) {
      const tally = new Tally();
      const started = Date.now();
      let broken = null;
      process.stderr.write(`  ${promise.id} …`);
      // The full size takes its time: what was reached is told once a minute.
      const telling = setInterval(() => process.stderr.write(` ${tally.tries} (${tally.failures.length} failed)`), 60_000);
      try {
        await promise.run(here, promise[values.size], tally);
      } catch (error) {
        broken = error;
      }
      clearInterval(telling);
      const seconds = Math.round((Date.now() - started) / 1000);
      process.stderr.write(` ${tally.tries} tries, ${tally.failures.length} failures, ${seconds} s\n`);
      for (const failure of tally.failures.slice(0, 5)) process.stderr.write(`    ${failure}\n`);
      for (const left of tally.notRun) process.stderr.write(`    NOT RUN: ${left}\n`);
      if (broken) process.stderr.write(`    the rig broke: ${broken.stack}\n`);
      results.push({ promise, tally, seconds, broken });
    }
  } finally {
    await here.close();
  }
  return results;
}

async function keepPromises() {
  const promises = [clean, ...PROMISES].filter(({ id }) => id.includes(values.only));
  const results = await tried(promises, needsPage(promises) ? DIST : null);
  console.log(printed(results));
  if (results.some(({ broken }) => broken)) return 2;
  if (results.some(({ tally }) => tally.failures.length > 0)) return 1;
  const left = results.flatMap(({ promise, tally }) => tally.notRun.map((words) => `${promise.id}: ${words}`));
  for (const words of left) console.log(`NOT RUN: ${words}`);
  return left.length > 0 ? 3 : 0;
}

const needsPage = (promises) => promises.some(({ page }) => page !== false);

/** Whether the rigs of a fault noticed it, with the table of what they saw. */
async function noticed(name) {
  if (!FAULTS.has(name)) throw new Error(`no fault ${name}; there are: ${[...FAULTS.keys()].join(", ")}`);
  const folder = needsPage(FAULTS.get(name)) ? await faultBuild(name) : null;
  process.env.BOUSSOLE_FAULT = name;
  try {
    const results = await tried(FAULTS.get(name), folder);
    return { name, results, seen: results.every(({ tally, broken }) => !broken && tally.failures.length > 0) };
  } finally {
    delete process.env.BOUSSOLE_FAULT;
  }
}

async function breakOne(name) {
  const { results, seen } = await noticed(name);
  console.log(printed(results));
  console.log(seen ? `The fault “${name}” was noticed.` : `The fault “${name}” was NOT noticed.`);
  if (results.some(({ broken }) => broken)) return 2;
  return seen ? 1 : 0;
}

async function breakEvery() {
  const all = [];
  for (const name of FAULTS.keys()) {
    process.stderr.write(`fault ${name}\n`);
    all.push(await noticed(name));
  }
  console.log(printed(all.flatMap(({ name, results }) => results.map((result) => ({ ...result, fault: name })))));
  const missed = all.filter(({ seen }) => !seen).map(({ name }) => name);
  console.log(missed.length === 0 ? `All ${all.length} faults were noticed.` : `NOT noticed: ${missed.join(", ")}.`);
  return missed.length === 0 ? 0 : 1;
}

process.exitCode = await (values["every-fault"] ? breakEvery() : values.break ? breakOne(values.break) : keepPromises());
