// What the device holds is damaged, in keys and in files: no panic, nothing refused is changed, and the raw text is there to
// be downloaded. The many damages are read natively; some are met in the browser.
import assert from "node:assert/strict";
import { choose, downloaded, id, journal, plan, saved, setJournal } from "../../e2e/lib/plans.mjs";
import { Dice } from "../lib/dice.mjs";
import { START, rename, seedPlan, startPlan } from "../lib/journeys.mjs";
import { native } from "../lib/native.mjs";
import { inParallel } from "../lib/tally.mjs";

const KEY = `boussole.plan.${START}`;
const DAMAGES = {
  flip: (dice, text) => {
    const bytes = Buffer.from(text);
    for (let times = 0; times <= dice.below(3); times += 1) bytes[dice.below(bytes.length)] ^= 1 << dice.below(7);
    return bytes.toString("utf8");
  },
  "cut short": (dice, text) => text.slice(0, dice.below(text.length)),
  "cut out": (dice, text) => {
    const at = dice.below(text.length);
    return text.slice(0, at) + text.slice(at + 1 + dice.below(40));
  },
  "wrong type": (dice, text) => {
    const document = JSON.parse(text);
    const wrong = dice.oneOf([null, 7, "text", "é".repeat(99), [], {}, [[]], true, -1e300]);
    const inside = dice.oneOf([document, document.plan, document.plan.actions?.[0], document.plan.worksheets].filter(Boolean));
    inside[dice.oneOf(Object.keys(inside))] = wrong;
    return JSON.stringify(document);
  },
  "something else": (dice) => dice.oneOf(["", "null", "[]", "{}", "undefined", "\u0000", "[object Object]", "<html>", "{\"schema\":\"boussole.plan/1\"}"]),
};
/** Which of the two texts of a plan is damaged. */
const PLACES = ["localStorage", "the journal", "both", "a file"];

export default {
  id: "corrupt",
  words: "Corrupt data never destroys a plan: no panic, nothing refused is changed, the raw text is kept",
  faults: ["panicky-reader", "careless-open"],
  small: { browser: 8, native: "small" },
  full: { browser: 200, native: "full" },
  native: "corrupt",
  async run(world, size, tally) {
    const kinds = Object.keys(DAMAGES);
    const all = Array.from({ length: size.browser }, (_, at) => ({ at, kind: kinds[at % kinds.length], place: PLACES[Math.floor(at / 2) % PLACES.length] }));
    await inParallel(2, all, (point) =>
      tally.attempt(`${point.at + 1}: ${point.kind} in ${point.place}`, () => (point.place === "a file" ? file(world, point) : key(world, point))));
    tally.add(await native(this.native, size.native));
  },
};

/** A damaged text in a key: the other copy is shown, or an empty plan; every damaged byte stays on the device. */
function key(world, { at, kind, place }) {
  const dice = new Dice(600 + at);
  return world.visit({ allow: [/favicon/] }, async ({ page, context, open, site }) => {
    await seedPlan(context, startPlan());
    await open("#/partager");
    await rename(page, "Solide");
    await saved(page);
    await page.goto(`${site.url}icon.svg`);
    const sound = await page.evaluate((name) => localStorage.getItem(name), KEY);
    const damaged = DAMAGES[kind](dice, sound);
    const other = DAMAGES[kind](dice, sound);
    if (place !== "the journal") await page.evaluate(([name, text]) => localStorage.setItem(name, text), [KEY, damaged]);
    if (place !== "localStorage") await setJournal(page, "plans", START, place === "both" ? other : damaged);
    await open("#/partager");
    await page.locator(".save-status").waitFor();
    assert.equal(await page.locator("#recovery").count(), 0, "the application lives");
    const name = (await page.locator(".topbar-name").innerText()).trim();
    if (place !== "both") assert.equal(name, "Solide", "the sound copy is shown");
    // An edit must not write over what could not be read.
    if (!(await page.locator(".banner", { hasText: "lecture seule" }).count())) await rename(page, "Après");
    await page.waitForTimeout(400);
    const texts = place === "both" ? [damaged, other] : [damaged];
    const held = await everything(page);
    for (const text of texts.filter((one) => one !== "" && one !== sound)) {
      assert.ok(held.some((one) => one === text), `the damaged text is nowhere any more (${text.length} characters)`);
    }
    await page.reload();
    await page.locator(".save-status").waitFor();
    await page.evaluate(() => { location.hash = "#/partager"; });
    await offered(page, texts.filter((one) => one !== "" && one !== sound));
  });
}

/** Each text can be downloaded as it was found. A text that is still a plan, with an odd field only, is just opened. */
async function offered(page, texts) {
  const buttons = page.getByRole("button", { name: "Télécharger le texte brut" });
  if ((await page.locator(".banner, .record").filter({ hasText: /n’a pas pu être lu|Illisible|Trouvé le|lecture seule/ }).count()) === 0) return;
  const given = [];
  for (const button of await buttons.all()) given.push((await downloaded(page, () => button.click())).text);
  for (const text of texts) assert.ok(given.some((one) => sameBytes(one, text)), `a damaged text of ${text.length} characters is not offered`);
}

/** Lone halves of surrogate pairs cannot be written into a file; nothing here makes any. */
const sameBytes = (a, b) => Buffer.from(a).equals(Buffer.from(b));

/** Every text on the device, those set aside as they were found. */
async function everything(page) {
  const local = await page.evaluate(() => Object.entries(localStorage));
  const texts = local.map(([name, text]) => (name.startsWith("boussole.quarantine.") ? JSON.parse(text).raw : text));
  return [...texts, ...(await journal(page, "plans")).map(([, text]) => text)];
}

/** A damaged file is refused, or opened for what it still says; refused, nothing on the device changes. */
function file(world, { at, kind }) {
  const dice = new Dice(900 + at);
  return world.visit({}, async ({ page, open }) => {
    await open("#/partager");
    await rename(page, "Présent");
    await saved(page);
    const before = await everything(page);
    const damaged = DAMAGES[kind](dice, JSON.stringify({ plan: plan({ id: id(61) }) }));
    await choose(page, kind === "wrong type" ? JSON.stringify(JSON.parse(damaged).plan ?? null) : damaged.replace(/^\{"plan":/, "").replace(/\}$/, ""));
    await page.getByRole("dialog").getByRole("heading").first().waitFor();
    const refused = await page.getByRole("heading", { name: "Ce fichier ne s’ouvre pas" }).count();
    await page.keyboard.press("Escape");
    await page.waitForTimeout(100);
    assert.deepEqual(await everything(page), before, refused ? "a refused file changed the device" : "a preview changed the device");
    assert.equal(await page.locator("#recovery").count(), 0, "the application lives");
  });
}
