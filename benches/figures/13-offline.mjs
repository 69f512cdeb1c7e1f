// Figure 13: a reload without a network, from what the worker keeps, against a warm load with the network and without worker.
import { host, offlineIs } from "../../tests/e2e/lib/deploys.mjs";
import { profile, started } from "../../tests/e2e/lib/profile.mjs";
import { launch } from "../lib/browser.mjs";
import { ROUNDS, compared } from "../lib/rounds.mjs";
import { mostRow, ratioRow } from "../lib/table.mjs";

const FIGURE = 13;
/** Reloads of a round; the best of them counts. */
const RELOADS = 3;

export async function run({ say }) {
  const browser = await launch();
  const [kept, plain] = [await visitor(browser, "allow"), await visitor(browser, "block")];
  try {
    await offlineIs(kept.page, "ready");
    await kept.there.away();
    const failed = [];
    kept.page.context().on("requestfailed", (request) => failed.push(request.url()));
    const times = { kept: [], plain: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const sides = { kept, plain };
      for (const side of round % 2 === 0 ? ["kept", "plain"] : ["plain", "kept"]) times[side].push(await warm(sides[side].page));
      say(`round ${round + 1} of ${ROUNDS}: offline ${Math.round(times.kept.at(-1))} ms, online ${Math.round(times.plain.at(-1))} ms`);
    }
    return [
      ratioRow(FIGURE, "reload offline ÷ warm load online, until usable", compared(times.kept, times.plain), 1),
      mostRow(FIGURE, "failed requests of the offline reloads", failed.length, 0),
    ];
  } finally {
    for (const one of [kept, plain]) {
      await one.close();
      await one.there.close().catch(() => {});
    }
    await browser.close();
  }
}

async function visitor(browser, workers) {
  const there = await host();
  const one = await profile(browser, there.site, { workers });
  await one.page.goto(there.site.url);
  await started(one.page);
  return { ...one, there };
}

/** The least time of some reloads until the first step can be taken, in milliseconds. */
async function warm(page) {
  const times = [];
  for (let time = 0; time < RELOADS; time += 1) {
    await page.reload({ waitUntil: "commit" });
    times.push(await page.waitForFunction(() => {
      const usable = document.querySelector("main h1") && document.querySelector("main button, main a[href]");
      return usable ? performance.now() : false;
    }, null, { polling: "raf" }).then((handle) => handle.jsonValue()));
  }
  return Math.min(...times);
}
