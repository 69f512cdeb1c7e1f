// The page is crashed before and after each write of every journey; what opens then is a state that the plan passed.
import assert from "node:assert/strict";
import { openName } from "../../e2e/lib/plans.mjs";
import { started } from "../../e2e/lib/profile.mjs";
import { JOURNEYS, exported, rowMarks, seedPlans, stepsSeen } from "../lib/journeys.mjs";
import { inParallel, spread } from "../lib/tally.mjs";
import { arm, counted, stoppingWrites } from "../lib/writes.mjs";

const STOP = "stopped-here";

export default {
  id: "torn-save",
  words: "No torn save: a crash before or after any write leaves a whole plan",
  faults: ["torn-save"],
  small: { points: 6 },
  full: { points: Infinity },
  async run(world, { points }, tally) {
    const all = [];
    for (const name of Object.keys(JOURNEYS)) {
      const writes = await writesOf(world, JOURNEYS[name]);
      for (let at = 1; at <= writes; at += 1) for (const side of ["before", "after"]) all.push({ name, at, side });
    }
    await inParallel(2, spread(all, points), (point) =>
      tally.attempt(`${point.name}, ${point.side} write ${point.at}`, () => crash(world, JOURNEYS[point.name], point)));
  },
};

async function writesOf(world, journey) {
  let count = 0;
  await visit(world, journey, async ({ page }) => {
    await arm(page, { at: 0, side: "before" });
    for (const { act } of journey.steps) await edit(page, act);
    count = (await counted(page)).count;
  });
  assert.ok(count >= journey.steps.length, "a journey that hardly writes");
  return count;
}

function visit(world, journey, steps) {
  return world.visit({ allow: [/stopped-here/, /crash/] }, async (visitor) => {
    const { page, context, open } = visitor;
    await context.addInitScript(stoppingWrites, { stop: STOP });
    await seedPlans(context, journey.plans());
    await open(journey.route);
    await openName(page, journey.plans()[0].name);
    await page.getByRole("main").getByRole("heading", { level: 1 }).first().waitFor();
    await steps(visitor);
  });
}

/** One edit, and the word of the page that it is on disk. */
async function edit(page, act) {
  await act(page);
  await page.waitForTimeout(200);
  await page.locator('.save-status[data-state="saved"]').waitFor();
}

async function crash(world, journey, { at, side }) {
  await visit(world, journey, async ({ page, context, tab, open }) => {
    const gone = new Promise((done) => page.on("crash", done));
    const debug = await context.newCDPSession(page);
    let crashing = null;
    await context.route(`**/${STOP}`, () => { crashing ??= debug.send("Page.crash").catch(() => null); });
    await arm(page, { at, side });
    let acknowledged = 0;
    const walk = (async () => {
      for (const { act } of journey.steps) {
        await edit(page, act);
        acknowledged += 1;
      }
    })().catch(() => null);
    await Promise.race([gone, walk.then(() => new Promise((late) => { setTimeout(late, 3000); }))]);
    assert.ok(crashing, "the page never came to this write");
    await gone;
    const next = await tab();
    await open(journey.route, next);
    await started(next);
    assert.equal(await next.locator(".banner", { hasText: "n’a pas pu être lu" }).count(), 0, "a text was torn");
    const keys = await next.evaluate(() => Object.keys(localStorage));
    assert.deepEqual(keys.filter((key) => key.startsWith("boussole.quarantine.")), [], "a text was torn");
    const plan = await exported(next);
    if (journey.replaces) assert.equal(rowMarks(plan).length, 1, "rows of two states");
    const seen = stepsSeen(journey, plan);
    assert.notEqual(seen, -1, "what opens is a state of the plan");
    assert.ok(seen >= acknowledged, `${acknowledged} edits were said to be saved, ${seen} are there`);
  });
}
