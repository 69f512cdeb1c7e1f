// The browser evicts some of what it stored; the page starts, stays nearly empty and is edited a little. No fuller backup is
// overwritten by it.
import assert from "node:assert/strict";
import { journal, kept, openName, saved, setJournal } from "../../e2e/lib/plans.mjs";
import { started } from "../../e2e/lib/profile.mjs";
import { Dice } from "../lib/dice.mjs";
import { START, rename, seedPlan, startPlan } from "../lib/journeys.mjs";
import { inParallel } from "../lib/tally.mjs";

/** What can go, by name. */
const EVICTIONS = {
  "localStorage": (page) => page.evaluate(() => localStorage.clear()),
  "the plan in localStorage": (page) => page.evaluate((key) => localStorage.removeItem(key), `boussole.plan.${START}`),
  "the name of the open plan": (page) => page.evaluate(() => localStorage.removeItem("boussole.open")),
  "the plan in the journal": (page) => setJournal(page, "plans", START, null),
  "localStorage and the plan in the journal": async (page) => {
    await setJournal(page, "plans", START, null);
    await page.evaluate(() => localStorage.clear());
  },
  "both plans, but not the name": async (page) => {
    await setJournal(page, "plans", START, null);
    await page.evaluate((key) => localStorage.removeItem(key), `boussole.plan.${START}`);
  },
};
/** What the reader does then. */
const AFTERWARDS = {
  nothing: async () => {},
  "one small edit": (page) => rename(page, "Presque vide"),
  "two starts more": async (page) => { await again(page); await again(page); },
  "an edit and a start": async (page) => { await rename(page, "Presque vide"); await again(page); },
  "a new plan and a start": async (page) => {
    await page.getByRole("button", { name: "Changer de plan" }).click();
    await page.getByRole("menuitem", { name: "Nouveau plan" }).click();
    await page.waitForTimeout(300);
    await again(page);
  },
};

export default {
  id: "evicted",
  words: "An empty state never replaces a backup",
  faults: ["empty-backup"],
  small: { tries: 6 },
  full: { tries: 50 },
  async run(world, { tries }, tally) {
    const dice = new Dice(12);
    const ways = Object.keys(EVICTIONS);
    const all = Array.from({ length: tries }, (_, at) => ({ at, eviction: ways[at % ways.length], then: dice.oneOf(Object.keys(AFTERWARDS)) }));
    await inParallel(2, all, (point) =>
      tally.attempt(`${point.at + 1}: ${point.eviction} evicted, then ${point.then}`, () => evict(world, point)));
  },
};

function evict(world, { eviction, then }) {
  return world.visit({ allow: [/favicon/] }, async ({ page, context, open }) => {
    await seedPlan(context, startPlan());
    await open("#/partager");
    await openName(page, "Départ");
    await rename(page, "Plein");
    await saved(page);
    await again(page);
    await page.waitForFunction(() => document.querySelectorAll(".record button .icon use[href$='rotate-ccw']").length >= 1);
    await page.waitForTimeout(200);
    const before = await backups(page);
    assert.ok(before.length >= 1, "there is a backup");
    // The page is left before anything is taken: it must not write it back.
    await leaveAnd(page, () => EVICTIONS[eviction](page));
    const left = new Map(await backups(page));
    await open("#/partager");
    await AFTERWARDS[then](page);
    await page.waitForTimeout(400);
    const after = new Map(await backups(page));
    for (const [key, text] of before.filter(([key]) => left.has(key))) {
      assert.ok(after.has(key), `the backup ${key} is gone`);
      if (after.get(key) !== text) assert.ok(rows(after.get(key)) >= rows(text), `the backup ${key} was replaced by an emptier one`);
    }
    const local = await kept(page, START);
    if (local) assert.ok(rows(local) >= 1, "the plan itself was replaced by an empty one");
  });
}

/** Snapshots and plans of the journal, as [store/key, text]. */
async function backups(page) {
  const stores = await Promise.all(["snapshots", "plans"].map(async (name) =>
    (await journal(page, name)).map(([key, text]) => [`${name}/${key}`, text])));
  return stores.flat().filter(([key]) => key.includes(START));
}

const rows = (text) => {
  const { plan } = JSON.parse(text);
  return ["objectives", "actions", "packages", "kpis"].reduce((sum, list) => sum + (plan[list]?.length ?? 0), 0);
};

async function again(page) {
  await page.reload();
  await started(page);
  await page.locator(".save-status").waitFor();
  await page.waitForTimeout(200);
}

/** Goes to a page of the same site that runs nothing, and acts there. */
async function leaveAnd(page, act) {
  const site = page.url().replace(/#.*$/, "");
  await page.goto(`${site}icon.svg`);
  await act();
}
