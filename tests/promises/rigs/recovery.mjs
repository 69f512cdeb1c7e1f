// The application dies in every way on every screen: the recovery screen comes within a second and hands out what is stored,
// byte for byte.
import assert from "node:assert/strict";
import { everyAddress, loadExample, openPlan } from "../../e2e/lib/example.mjs";
import { downloaded } from "../../e2e/lib/plans.mjs";
import { seedPlan } from "../lib/journeys.mjs";
import { DEATH, exhaust, keepWasm, overflow, panic } from "../../e2e/lib/deaths.mjs";
import { inParallel, spread } from "../lib/tally.mjs";

const DEADLINE = 1000;
const DEATHS = {
  panic: { title: /s’est arrêtée/, kill: (page, route) => panic(page, route === "#/reglages" ? "#/aide" : "#/reglages") },
  "stack overflow": { title: /s’est arrêtée/, kill: overflow },
  "no memory": { title: /s’est arrêtée/, kill: exhaust },
  "missing wasm": { title: /n’a pas pu démarrer/, missing: /\.wasm$/ },
};

export default {
  id: "recovery",
  words: "Recovery after any death: the screen within 1 s, the data as it is stored",
  faults: ["no-recovery"],
  small: { points: 8 },
  full: { points: Infinity },
  async run(world, { points }, tally) {
    const { plan, addresses } = await exampleOf(world);
    const all = addresses.flatMap(([screen, route], at) =>
      // Beginning with another death on each screen, so that a small share has them all.
      Object.keys(DEATHS).map((_, turn) => ({ screen, route, death: Object.keys(DEATHS)[(at + turn) % 4] })));
    await inParallel(2, spread(all, points), (point) =>
      tally.attempt(`${point.death} on ${point.screen}`, () => die(world, plan, point)));
  },
};

/** The example, which has a row for every screen, and the addresses on it. */
async function exampleOf(world) {
  const found = {};
  await world.visit({}, async ({ page, open }) => {
    await loadExample({ page, open });
    found.plan = await openPlan(page);
    found.addresses = await everyAddress(page);
  });
  return found;
}

function die(world, plan, { route, death }) {
  const { title, kill, missing } = DEATHS[death];
  return world.visit({ allow: DEATH }, async ({ page, context, open, site }) => {
    await context.addInitScript(keepWasm);
    await seedPlan(context, plan);
    await open(route);
    await page.getByRole("main").getByRole("heading", { level: 1 }).first().waitFor();
    await page.waitForTimeout(200);
    const raw = await page.evaluate((key) => localStorage.getItem(key), `boussole.plan.${plan.id}`);
    if (missing) {
      await page.route(missing, (asked) => asked.fulfill({ status: 404, body: "404" }));
      const address = page.url();
      await page.goto("about:blank");
      await page.goto(address);
    } else {
      await kill(page, route);
    }
    await page.getByRole("heading", { name: title }).waitFor({ timeout: DEADLINE });
    assert.equal(await page.locator(".shell").count(), 0, "nothing of the dead application is left");
    const file = await downloaded(page, () => page.getByRole("button", { name: `Télécharger : Plan · ${plan.name}` }).click());
    assert.equal(file.text, raw, "the text is handed out as it is stored");
  });
}
