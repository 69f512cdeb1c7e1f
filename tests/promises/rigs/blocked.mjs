// Storage is blocked, in every way that browsers know: the page works, says where it stands, and exports.
import assert from "node:assert/strict";
import { JOURNEYS, exported, startPlan, stepsSeen } from "../lib/journeys.mjs";
import { choose, openName } from "../../e2e/lib/plans.mjs";
import { inParallel, spread } from "../lib/tally.mjs";

/** For `addInitScript`, by name. Where nothing can be kept the banner says so; elsewhere the status tells how far. */
const WAYS = {
  "access throws": (names) => {
    for (const name of names) {
      Object.defineProperty(globalThis, name, { get() { throw new DOMException("The operation is insecure.", "SecurityError"); } });
    }
  },
  "there is none": (names) => {
    for (const name of names) Object.defineProperty(globalThis, name, { get: () => null });
  },
  "every use is refused": (names) => {
    const refuse = () => { throw new DOMException("Access is denied for this document.", "SecurityError"); };
    if (names.includes("localStorage")) Object.assign(Storage.prototype, { setItem: refuse, getItem: refuse, removeItem: refuse, key: refuse });
    if (names.includes("indexedDB")) IDBFactory.prototype.open = refuse;
  },
};
const PLACES = { "localStorage": ["localStorage"], "the journal": ["indexedDB"], "both": ["localStorage", "indexedDB"] };

export default {
  id: "blocked",
  words: "Works where storage is blocked, in three modes: no panic, banner, export",
  faults: ["no-probe"],
  small: { points: 9, journeys: ["segments"] },
  full: { points: Infinity, journeys: Object.keys(JOURNEYS) },
  async run(world, { points, journeys }, tally) {
    const all = journeys.flatMap((journey) => Object.keys(PLACES).flatMap((place) => Object.keys(WAYS).map((way) => ({ journey, place, way }))));
    await inParallel(2, spread(all, points), (point) =>
      tally.attempt(`${point.place}: ${point.way}, ${point.journey}`, () => work(world, point)));
  },
};

function work(world, { journey: name, place, way }) {
  const journey = JOURNEYS[name];
  return world.visit({}, async ({ page, context, open }) => {
    await context.addInitScript(`(${WAYS[way]})(${JSON.stringify(PLACES[place])})`);
    await open("#/partager");
    await choose(page, startPlan());
    await page.getByRole("dialog").getByRole("button", { name: "Ouvrir comme nouveau plan" }).click();
    await openName(page, "Départ");
    await page.evaluate((hash) => { location.hash = hash; }, journey.route);
    for (const { act } of journey.steps) await act(page);
    if (place === "both") await page.getByRole("alert").filter({ hasText: "Ce navigateur n’enregistre rien" }).waitFor({ timeout: 1000 });
    if (place === "the journal") await page.getByRole("status").filter({ hasText: "Enregistré sans journal" }).waitFor();
    if (place === "localStorage") await page.locator('.save-status[data-state="saved"]').waitFor();
    assert.equal(stepsSeen(journey, await exported(page)), journey.steps.length, "the exported file holds every edit");
    assert.equal(await page.locator("#recovery").count(), 0, "the application lives");
  });
}
