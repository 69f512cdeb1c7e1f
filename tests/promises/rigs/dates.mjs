// The same civil moment in eight time zones, at daylight-saving changes, on a leap day and at the year's end: every screen
// says the same, and dates typed are stored as they were typed.
import assert from "node:assert/strict";
import { downloaded } from "../../e2e/lib/plans.mjs";
import { seed, storedPlan } from "../../e2e/lib/seed.mjs";
import { readFileSync } from "node:fs";
import { inParallel } from "../lib/tally.mjs";

const ZONES = [
  "Europe/Paris", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Australia/Lord_Howe", "Asia/Kolkata", "America/Havana", "Africa/Casablanca",
];
/** Days on which a clock of these zones changes, the leap day, the year's ends; each early, at noon and late. */
const DAYS = ["2026-03-08", "2026-03-29", "2026-04-05", "2026-10-04", "2026-10-25", "2026-11-01", "2028-02-28", "2028-02-29", "2028-03-01", "2026-12-31", "2027-01-01"];
const HOURS = ["00:20", "12:00", "23:40"];
const SCREENS = ["#/", "#/objectifs/okr", "#/objectifs/kpi", "#/priorites/actions", "#/priorites/eisenhower", "#/pilotage/alertes", "#/pilotage/chiffres", "#/budget/classement", "#/coherence"];

export default {
  id: "dates",
  words: "Dates never shift: eight time zones, clock changes, leap day, year end",
  faults: ["utc-dates"],
  small: { moments: [["2026-03-29", "23:40"]], screens: SCREENS.slice(0, 4) },
  full: { moments: DAYS.flatMap((day) => HOURS.map((hour) => [day, hour])), screens: SCREENS },
  async run(world, { moments, screens }, tally) {
    // Only the browser knows the rules of its zones: its tables may be newer than those of Node.
    const clocks = await world.browser.newPage();
    for (const [day, hour] of moments) {
      const seen = new Map();
      await inParallel(2, ZONES, async (zone) => {
        const clock = await clocks.evaluate(instant, [zone, day, hour]);
        seen.set(zone, await look(world, zone, clock, day, screens));
      });
      const [first] = ZONES;
      for (const zone of ZONES) {
        await tally.attempt(`${day} ${hour} in ${zone}`, () => {
          const { error, stored, name, pages } = seen.get(zone);
          if (error) throw error;
          assert.deepEqual(stored, { due: day, start: "2026-03-29" }, "dates are stored as they were typed");
          assert.ok(name.endsWith(`-${day}.json`), `the file of ${day} is called ${name}`);
          for (const route of screens) assert.equal(pages[route], seen.get(first).pages?.[route], `${route} differs from ${first}`);
        });
      }
    }
    await clocks.close();
  },
};

async function look(world, zone, clock, day, screens) {
  const seen = { pages: {} };
  try {
    await world.visit({ zone, clock }, async ({ page, context, open }) => {
      const plan = frozen();
      await seed(context, plan);
      await open(`#/priorites/actions/${plan.actions[1].id}`);
      await type(page, "Échéance", day);
      await type(page, "Début", "2026-03-29");
      const held = await storedPlan(page, ({ actions }) => actions[1].due === day && actions[1].start === "2026-03-29").catch(() => storedPlan(page));
      seen.stored = { due: held.actions[1].due, start: held.actions[1].start };
      for (const route of screens) {
        await page.evaluate((hash) => { location.hash = hash; }, route);
        await page.getByRole("main").getByRole("heading", { level: 1 }).first().waitFor();
        await page.waitForTimeout(200);
        seen.pages[route] = await page.getByRole("main").innerText();
      }
      await page.evaluate(() => { location.hash = "#/partager"; });
      seen.name = (await downloaded(page, () => page.getByRole("button", { name: "Télécharger le plan" }).first().click())).name;
    });
  } catch (error) {
    seen.error = error;
  }
  return seen;
}

async function type(page, label, date) {
  const field = page.getByRole("main").getByLabel(label, { exact: true }).first();
  await field.fill(date);
  await field.blur();
}

/** The frozen plan of the present format, which has dates of every kind. */
function frozen() {
  return JSON.parse(readFileSync(new URL("../../data/plan-v1.json", import.meta.url), "utf8"));
}

/** In the page: the instant at which the clocks of a zone show this day and hour; the next that they show where they jump over it. */
function instant([zone, day, hour]) {
  const format = new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short", timeStyle: "short", hourCycle: "h23" });
  const wanted = `${day}, ${hour}`;
  const start = Date.parse(`${day}T${hour}:00Z`) - 15 * 3_600_000;
  for (let minutes = 0; minutes <= 30 * 60; minutes += 5) {
    const at = new Date(start + minutes * 60_000);
    const shown = format.format(at);
    if (shown >= wanted && shown.startsWith(day)) return at.toISOString();
  }
  throw new Error(`${zone} never shows ${wanted}`);
}
