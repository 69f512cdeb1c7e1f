// Two tabs on one plan: seeded interleavings of the real merge, natively, then hundreds of edits in two tabs at once.
import assert from "node:assert/strict";
import { journal, openName } from "../../e2e/lib/plans.mjs";
import { START, seedPlan, startPlan } from "../lib/journeys.mjs";
import { native } from "../lib/native.mjs";

export default {
  id: "two-tabs",
  words: "Two tabs lose nothing: seeded interleavings, and edits in both at once",
  faults: ["last-writer"],
  small: { times: 1, edits: 25, native: "small" },
  full: { times: 10, edits: 200, native: "full" },
  async run(world, size, tally) {
    for (let time = 1; time <= size.times; time += 1) {
      await tally.attempt(`two tabs × ${size.edits} edits, time ${time}`, () => both(world, size.edits));
    }
    tally.add(await native("two_tabs", size.native));
  },
};

function both(world, edits) {
  return world.visit({}, async ({ page, context, open, tab }) => {
    await seedPlan(context, { ...startPlan(), people: [] });
    await open("#/priorites/equipe");
    await openName(page, "Départ");
    const other = await tab();
    await open("#/priorites/equipe", other);
    const add = async (where) => {
      const button = where.getByRole("main").getByRole("button", { name: "Ajouter une personne" }).first();
      await button.waitFor();
      // As fast as a page takes them, with a breath now and then so that saves come between.
      for (let done = 0; done < edits; done += 1) {
        await button.evaluate((element) => element.click());
        if (done % 7 === 0) await where.waitForTimeout(30);
      }
    };
    await Promise.all([add(page), add(other)]);
    const wanted = edits * 2;
    const count = async () => {
      const [, text] = (await journal(page, "plans")).find(([key]) => key === START);
      return JSON.parse(text).plan.people.length;
    };
    const deadline = Date.now() + 20_000;
    while ((await count()) < wanted && Date.now() < deadline) await page.waitForTimeout(200);
    for (const where of [page, other]) await where.locator('.save-status[data-state="saved"]').waitFor();
    assert.equal(await count(), wanted, "edits in the store");
    for (const where of [page, other]) {
      await where.reload();
      await openName(where, "Départ");
      const kept = await where.evaluate((key) => JSON.parse(localStorage.getItem(key)).plan.people.length, `boussole.plan.${START}`);
      assert.equal(kept, wanted, "edits that open again");
    }
  });
}
