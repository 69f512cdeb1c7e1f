// A newer version stores the plan while an older tab is open, or works on it in a tab of its own: the older one never writes
// over it, says so, stays readable and exports; and so does one that starts on it.
import assert from "node:assert/strict";
import { downloaded, journal, saved, setJournal } from "../../e2e/lib/plans.mjs";
import { sealed } from "../../e2e/lib/seed.mjs";
import { JOURNEYS, START, begin, exported, marksIn, startPlan } from "../lib/journeys.mjs";
import { NEXT, newerTab } from "../lib/newer.mjs";
import { inParallel, spread } from "../lib/tally.mjs";

const KEY = `boussole.plan.${START}`;
const LOCAL = {
  read: (page) => page.evaluate((key) => localStorage.getItem(key), KEY),
  write: (page, text) => page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, text]),
};
const JOURNAL = {
  read: async (page) => (await journal(page, "plans")).find(([key]) => key === START)?.[1],
  write: (page, text) => setJournal(page, "plans", START, text),
};
const TAB = "a newer tab";
const PLACES = { localStorage: [LOCAL], "the journal": [JOURNAL], both: [LOCAL, JOURNAL], [TAB]: [LOCAL, JOURNAL] };
/** When the newer text appears. */
const MOMENTS = ["before an edit", "while typing", "before a start"];

export default {
  id: "older-tab",
  words: "An older tab never overwrites a newer schema",
  faults: ["downgrade"],
  small: { journeys: 5 },
  full: { journeys: Infinity },
  async run(world, { journeys }, tally) {
    const all = Object.keys(JOURNEYS).flatMap((name) => Object.keys(PLACES).flatMap((place) => MOMENTS.map((moment) => ({ name, place, moment }))));
    await inParallel(2, spread(all, journeys), (point) =>
      tally.attempt(`${point.name}: newer in ${point.place} ${point.moment}`, () => meet(world, point)));
  },
};

function meet(world, { name, place, moment }) {
  const journey = JOURNEYS[name];
  return world.visit({}, async (visitor) => {
    const { page } = visitor;
    await begin(visitor, journey);
    await journey.steps[0].act(page);
    await saved(page);
    const newer = place === TAB ? await tabOf(visitor, journey) : textIn(page, PLACES[place]);
    // An edit that is not to be had may leave its dialog open.
    const attempt = () => journey.steps[2].act(page).catch(() => page.keyboard.press("Escape"));
    if (moment === "while typing") {
      await Promise.all([newer.appear(), attempt()]);
    } else {
      await newer.appear();
      if (moment === "before a start") await again(page);
      await attempt();
    }
    await page.getByText("Une version plus récente de Boussole a écrit ce plan").first().waitFor();
    const texts = await newer.texts();
    // Whatever is tried then.
    await attempt();
    await page.waitForTimeout(500);
    await untouched(page, PLACES[place], texts);
    const raw = await downloaded(page, () => page.getByRole("button", { name: "Télécharger le texte brut" }).first().click());
    assert.ok(texts.includes(raw.text), "the newer text is handed out as it is");
    assert.equal(typeof (await exported(page)).name, "string", "what is shown can be exported");
    await again(page);
    await page.waitForTimeout(500);
    await untouched(page, PLACES[place], texts);
    await newer.end();
  });
}

/** What a newer version would store, with a field that this one does not know, put into the places behind the page's back. */
function textIn(page, places) {
  const plan = { ...startPlan("Futur"), tomorrow: { kept: true } };
  const text = sealed(plan, { revision: 900, savedAt: "2027-01-01T08:00:00Z", schema: NEXT });
  return {
    appear: async () => { for (const { write } of places) await write(page, text); },
    texts: () => places.map(() => text),
    end: () => null,
  };
}

/** A tab of a newer build beside the older one, on the same screen; its edit stands in the store, and opens again. */
async function tabOf({ page, tab, open }, journey) {
  const newer = await newerTab(tab);
  await open(journey.route, newer);
  await newer.locator(".save-status").waitFor();
  const [, { act, mark }] = journey.steps;
  return {
    appear: async () => { await act(newer); await saved(newer); },
    texts: async () => {
      await newer.waitForTimeout(500);
      await saved(newer);
      const texts = await Promise.all([LOCAL, JOURNAL].map(({ read }) => read(page)));
      for (const text of texts) {
        assert.equal(JSON.parse(text).schema, NEXT, "the newer build's text stands there");
        assert.ok(marksIn(journey, JSON.parse(text).plan).includes(mark), "the newer build's edit stands there");
      }
      return texts;
    },
    end: async () => {
      await again(newer);
      assert.ok(marksIn(journey, await exported(newer)).includes(mark), "the newer build's edit opens again");
    },
  };
}

async function again(page) {
  await page.reload();
  await page.locator(".save-status").waitFor();
}

async function untouched(page, places, texts) {
  for (const [at, { read }] of places.entries()) assert.equal(await read(page), texts[at], "a newer text was written over");
}
