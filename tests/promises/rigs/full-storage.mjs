// The k-th write fails, for every k of every journey: alone, or with all that follow in one place or in both.
import assert from "node:assert/strict";
import { storedPlan } from "../../e2e/lib/seed.mjs";
import { JOURNEYS, START, begin, exported, stepsSeen } from "../lib/journeys.mjs";
import { inParallel, spread } from "../lib/tally.mjs";
import { EVERYWHERE, MODES, arm, counted, everyWrite, failingWrites } from "../lib/writes.mjs";

const DEADLINE = 1000;

export default {
  id: "full-storage",
  words: "Full storage is announced at once and nothing is lost; export still works",
  faults: ["swallow-full"],
  small: { points: 6 },
  full: { points: Infinity },
  async run(world, { points }, tally) {
    const writes = await everyWrite((journey, steps) => visit(world, journey, steps));
    const all = writes.flatMap((write) => MODES.map((mode) => ({ ...write, ...mode })));
    await inParallel(2, spread(all, points), (point) => {
      const words = `${point.name}, write ${point.at} ${point.what}`;
      return tally.attempt(words, () => fail(world, JOURNEYS[point.name], point));
    });
  },
};

/** A visitor on the first screen of a journey, whose writes can fail. */
function visit(world, journey, steps) {
  return world.visit({ allow: [/QuotaExceeded/] }, async (visitor) => {
    await visitor.context.addInitScript(failingWrites);
    await begin(visitor, journey);
    await steps(visitor);
  });
}

/** Makes the edits; gives how many steps the plan has seen then. */
async function walk(page, journey) {
  let made = 0;
  for (const [at, { act }] of journey.steps.entries()) {
    if ((await act(page)) !== false) made = at + 1;
    await page.waitForTimeout(200);
  }
  return made;
}

async function fail(world, journey, { at, mode, places }) {
  await visit(world, journey, async ({ page }) => {
    await arm(page, { at, mode, places });
    const everything = await walk(page, journey);
    await page.waitForTimeout(300);
    const { failed, announced } = await counted(page);
    const state = await page.locator(".save-status").getAttribute("data-state");
    const ofPlan = failed.filter(({ place, key }) => isOfPlan(place, key));
    // A journal that had room at the second attempt has nothing to announce.
    const mended = mode === "once" && ofPlan[0]?.place === "journal plans" && state === "saved";
    if (ofPlan.length > 0 && !mended) announcedAtOnce(ofPlan[0], announced);
    assert.equal(stepsSeen(journey, await exported(page)), everything, "the exported file holds every edit");
    const before = await storedPlan(page);
    assert.notEqual(stepsSeen(journey, before), -1, "what is stored is a state of the plan");
    await arm(page, null);
    page.on("dialog", (asked) => asked.accept());
    await page.reload();
    await page.locator(".save-status").waitFor();
    const opened = await exported(page);
    assert.equal(opened.id, START, "the same plan opens");
    const seen = stepsSeen(journey, opened);
    assert.notEqual(seen, -1, "what opens is a state of the plan");
    assert.equal(await page.locator(".banner", { hasText: "n’a pas pu être lu" }).count(), 0, "nothing is unreadable");
    if (places !== EVERYWHERE || state === "saved") assert.equal(seen, everything, "every edit opens again");
  });
}

/** A draft, a preference or an earlier version without room loses nothing of the plan. */
const isOfPlan = (place, key) => place !== "journal snapshots" && !/^boussole\.(preferences|draft)/.test(key);

/** localStorage asks for the banner; the journal alone for a status that no longer says "saved". */
function announcedAtOnce(first, announced) {
  assert.ok(announced, `the failed write (${first.place} ${first.key}) was never announced`);
  const wait = announced.when - first.when;
  assert.ok(wait <= DEADLINE, `announced after ${Math.round(wait)} ms`);
  if (first.place === "local") assert.ok(announced.banner, "announced by the banner");
}
