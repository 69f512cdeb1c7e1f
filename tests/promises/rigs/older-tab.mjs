// A newer version stores the plan while an older tab is open: the older one never writes over it, says so, stays readable and
// exports; and so does one that starts on it.
import assert from "node:assert/strict";
import { downloaded, journal, openName, saved, setJournal } from "../../e2e/lib/plans.mjs";
import { sealed } from "../../e2e/lib/seed.mjs";
import { JOURNEYS, START, exported, seedPlans, startPlan } from "../lib/journeys.mjs";
import { inParallel, spread } from "../lib/tally.mjs";

const KEY = `boussole.plan.${START}`;
const PLACES = ["localStorage", "the journal", "both"];
/** When the newer text appears. */
const MOMENTS = ["before an edit", "while typing", "before a start"];

export default {
  id: "older-tab",
  words: "An older tab never overwrites a newer schema",
  faults: ["downgrade"],
  small: { journeys: 4 },
  full: { journeys: Infinity },
  async run(world, { journeys }, tally) {
    const all = Object.keys(JOURNEYS).flatMap((name) => PLACES.flatMap((place) => MOMENTS.map((moment) => ({ name, place, moment }))));
    await inParallel(2, spread(all, journeys), (point) =>
      tally.attempt(`${point.name}: newer in ${point.place} ${point.moment}`, () => meet(world, point)));
  },
};

/** What a newer version would store: another schema, and a field that this one does not know. */
const newer = () => sealed({ ...startPlan("Futur"), tomorrow: { kept: true } }, { revision: 900, savedAt: "2027-01-01T08:00:00Z", schema: "boussole.plan/2" });

function meet(world, { name, place, moment }) {
  const journey = JOURNEYS[name];
  return world.visit({}, async ({ page, context, open }) => {
    await seedPlans(context, [startPlan()]);
    await open(journey.route);
    await openName(page, "Départ");
    await page.getByRole("main").getByRole("heading", { level: 1 }).first().waitFor();
    await journey.steps[0].act(page);
    await saved(page);
    const text = newer();
    const appear = async () => {
      if (place !== "the journal") await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, text]);
      if (place !== "localStorage") await setJournal(page, "plans", START, text);
    };
    if (moment === "while typing") {
      const typing = journey.steps[1].act(page).catch(() => null);
      await appear();
      await typing;
    } else {
      await appear();
      if (moment === "before a start") { await page.reload(); await page.locator(".save-status").waitFor(); }
      await journey.steps[1].act(page).catch(() => null);
    }
    await page.getByText("Une version plus récente de Boussole a écrit ce plan").first().waitFor();
    // Whatever is tried then.
    await journey.steps[2].act(page).catch(() => null);
    await page.waitForTimeout(500);
    await untouched(page, place, text);
    const raw = await downloaded(page, () => page.getByRole("button", { name: "Télécharger le texte brut" }).first().click());
    assert.equal(raw.text, text, "the newer text is handed out as it is");
    assert.equal(typeof (await exported(page)).name, "string", "what is shown can be exported");
    await page.reload();
    await page.locator(".save-status").waitFor();
    await page.waitForTimeout(500);
    await untouched(page, place, text);
  });
}

async function untouched(page, place, text) {
  if (place !== "the journal") {
    assert.equal(await page.evaluate((key) => localStorage.getItem(key), KEY), text, "localStorage was written over");
  }
  if (place !== "localStorage") {
    assert.equal((await journal(page, "plans")).find(([key]) => key === START)?.[1], text, "the journal was written over");
  }
}
