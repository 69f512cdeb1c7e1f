// Links as somebody hostile would make them: each is answered within a second, nothing is written before the reader's word,
// nothing in it is executed, and the open plan stays what it was.
import assert from "node:assert/strict";
import { openName, saved } from "../../e2e/lib/plans.mjs";
import { everyByte, noteWrites } from "../lib/device.mjs";
import { Dice } from "../lib/dice.mjs";
import { seedPlan, startPlan } from "../lib/journeys.mjs";
import { hostileLinks } from "../lib/links.mjs";

const DEADLINE = 1000;
/** Links that one visitor opens. */
const A_VISIT = 50;

export default {
  id: "hostile-links",
  words: "A share link cannot overwrite or freeze: nothing written before consent, an answer within 1 s",
  faults: ["eager-link"],
  small: { links: 25 },
  full: { links: 500 },
  async run(world, { links }, tally) {
    const all = hostileLinks(new Dice(500), links);
    for (let from = 0; from < all.length; from += A_VISIT) {
      await world.visit({}, (visitor) => open(visitor, all.slice(from, from + A_VISIT), tally, from));
    }
  },
};

async function open({ page, context, open: start }, links, tally, from) {
  await context.addInitScript(noteWrites);
  await context.addInitScript(() => {
    globalThis.__executed = [];
    addEventListener("securitypolicyviolation", (event) => globalThis.__executed.push(`${event.effectiveDirective}: ${event.blockedURI}`));
  });
  await seedPlan(context, startPlan());
  await start("#/aide");
  await openName(page, "Départ");
  await saved(page);
  // What the start keeps is kept by now.
  await page.waitForTimeout(1_000);
  const before = await everyByte(page);
  for (const [at, { kind, address, refused }] of links.entries()) {
    await tally.attempt(`link ${from + at + 1}, ${kind}`, async () => {
      await page.evaluate(() => { globalThis.__written.length = 0; });
      const { heading, took } = await page.evaluate(answer, address);
      assert.ok(took <= DEADLINE, `answered after ${Math.round(took)} ms`);
      assert.match(heading, refused ? /ne s’ouvre pas$/ : /^Ce fichier contient/);
      await page.keyboard.press("Escape");
      await page.evaluate(() => { location.hash = "#/aide"; });
      await page.locator("main h1", { hasText: "demi-heure" }).waitFor();
      assert.deepEqual(await page.evaluate(() => globalThis.__written), [], "something was written");
      assert.deepEqual(await page.evaluate(() => globalThis.__executed), [], "executed, or stopped by the policy only");
      await openName(page, "Départ");
    });
  }
  await tally.attempt("a link after a link", () => twoLinks(page));
  await tally.attempt("nothing on the device changed", async () => assert.deepEqual(await everyByte(page), before));
}

/** In the page: follows a link, and tells after how long the reader had what answer. A page that is frozen answers late. */
async function answer(address) {
  const began = performance.now();
  const said = () => {
    const asked = document.querySelector("dialog[open] h2")?.textContent?.trim();
    const heading = document.querySelector("main h1")?.textContent?.trim() ?? "";
    return asked || (/^Ce lien ne s’ouvre pas/.test(heading) ? heading : "");
  };
  location.hash = address;
  while (!said() && performance.now() - began < 10_000) await new Promise((next) => { setTimeout(next, 10); });
  return { heading: said(), took: performance.now() - began };
}

/** The second of two links is the one that is read. */
async function twoLinks(page) {
  const [first, second] = ["#/lien/2/AAAA", "#/lien/1/AAAA"];
  await page.evaluate((hash) => { location.hash = hash; }, first);
  await page.getByText("version plus récente").waitFor();
  await page.evaluate((hash) => { location.hash = hash; }, second);
  await page.getByText("n’est pas entier").waitFor({ timeout: DEADLINE });
}
