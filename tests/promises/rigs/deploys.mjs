// The site changes under pages that are open, kept or half-way: none goes white, none mixes two builds.
import assert from "node:assert/strict";
import { host, offlineIs, taken } from "../../e2e/lib/deploys.mjs";
import { profile, started } from "../../e2e/lib/profile.mjs";
import { Dice } from "../lib/dice.mjs";

const PLACES = ["#/diagnostic/swot", "#/cible/segments", "#/objectifs/okr", "#/priorites/eisenhower", "#/budget/paquets", "#/vente/processus", "#/pilotage/rituels"];

/** What happens, by name. Each gets a page on a host that serves the first build. */
const STORIES = {
  "an old tab without what is kept": { workers: "block", tell: oldTab },
  "a stale worker": { workers: "allow", tell: staleWorker },
  "a build without one of its files": { workers: "allow", tell: missingFile },
  "a deploy while offline": { workers: "allow", tell: whileOffline },
};

export default {
  id: "deploys",
  words: "A deploy never leaves a white page",
  faults: ["mixed-builds"],
  small: { tries: 4 },
  full: { tries: 20 },
  async run(world, { tries }, tally) {
    const dice = new Dice(20);
    const names = Object.keys(STORIES);
    for (let number = 0; number < tries; number += 1) {
      const name = names[number % names.length];
      const place = dice.oneOf(PLACES);
      await tally.attempt(`${number + 1}: ${name}, at ${place}`, () => told(world, STORIES[name], place));
    }
  },
};

async function told({ browser, folder }, { workers, tell }, place) {
  const there = await host(folder);
  const { page, close } = await profile(browser, there.site, { workers });
  try {
    await page.goto(there.site.url);
    await started(page);
    await tell(page, there, place, folder);
    await whole(page);
  } finally {
    await close();
    await there.close().catch(() => {});
  }
}

/** The page shows something, and all that it took is of one build. */
async function whole(page) {
  const words = await page.locator("body").innerText();
  assert.ok(words.trim().length > 40, "a white page");
  const { endings } = await taken(page);
  assert.ok(endings.length <= 1, `files of ${endings.length} builds: ${endings.join(", ")}`);
}

async function goTo(page, place) {
  await page.evaluate((to) => { location.hash = to; }, place);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
}

/** A part that had not come yet is gone: the page says so, and starts again on the new build. */
async function oldTab(page, there, place) {
  there.deploy();
  await goTo(page, place);
  await whole(page);
  const restart = page.locator("#recovery").getByRole("button", { name: "Redémarrer", exact: true });
  await restart.or(page.locator("main:not(#recovery) h1")).first().waitFor();
  if (await restart.count() > 0) await restart.click();
  else await page.reload();
  await page.waitForFunction((build) => document.documentElement.dataset.build === build, there.build());
  await started(page);
  await page.locator("#recovery").waitFor({ state: "detached" });
}

async function staleWorker(page, there, place) {
  await offlineIs(page, "ready");
  const first = there.build();
  there.deploy();
  await page.reload();
  await started(page);
  assert.equal((await taken(page)).build, first, "the build that is kept");
  await goTo(page, place);
  await whole(page);
  await switched(page, there);
  await goTo(page, place);
}

async function missingFile(page, there, place) {
  await offlineIs(page, "ready");
  const first = there.build();
  there.deploy();
  there.lose(/(Cockpit|compute|boussole-[0-9a-f]+)(_bg)?\.wasm$/);
  await page.reload();
  await started(page);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().catch(() => null));
  await goTo(page, place);
  await page.reload();
  await started(page);
  assert.equal((await taken(page)).build, first, "a build that is not whole is not taken");
  assert.equal(await page.locator("#recovery").count(), 0);
}

async function whileOffline(page, there, place) {
  await offlineIs(page, "ready");
  await there.away();
  there.deploy();
  await page.reload();
  await started(page);
  await goTo(page, place);
  await whole(page);
  await there.back();
  await page.reload();
  await started(page);
  await switched(page, there);
  await goTo(page, place);
}

async function switched(page, there) {
  await offlineIs(page, "newer");
  await page.getByRole("button", { name: "Passer à la nouvelle version" }).click();
  await page.waitForFunction((build) => document.documentElement.dataset.build === build, there.build());
  await started(page);
}
