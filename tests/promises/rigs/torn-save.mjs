// The page is crashed before and after each write of every journey; what opens then is a state that the plan passed.
import assert from "node:assert/strict";
import { started } from "../../e2e/lib/profile.mjs";
import { JOURNEYS, begin, exported, rowMarks, stepsSeen } from "../lib/journeys.mjs";
import { inParallel, spread } from "../lib/tally.mjs";
import { arm, everyWrite, savedEdit, stoppingWrites } from "../lib/writes.mjs";

const STOP = "stopped-here";

export default {
  id: "torn-save",
  words: "No torn save: a crash before or after any write leaves a whole plan",
  faults: ["torn-save"],
  small: { points: 6 },
  full: { points: Infinity },
  async run(world, { points }, tally) {
    const writes = await everyWrite((journey, steps) => visit(world, journey, steps));
    const all = writes.flatMap((write) => ["before", "after"].map((side) => ({ ...write, side })));
    await inParallel(2, spread(all, points), (point) =>
      tally.attempt(`${point.name}, ${point.side} write ${point.at}`, () => crash(world, JOURNEYS[point.name], point)));
  },
};

/** A visitor on the first screen of a journey, whose page can be stopped at a write. */
function visit(world, journey, steps) {
  return world.visit({ allow: [/stopped-here/, /crash/] }, async (visitor) => {
    await visitor.context.addInitScript(stoppingWrites, { stop: STOP });
    await begin(visitor, journey);
    await steps(visitor);
  });
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
      for (const step of journey.steps) {
        await savedEdit(page, step);
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
