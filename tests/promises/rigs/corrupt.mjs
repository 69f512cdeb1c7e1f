// What the device holds is damaged, in keys and in files, documents, encrypted files and links: no panic, nothing refused is
// changed, and the raw text is there to be downloaded. The many damages are read natively; some are met in the browser.
import assert from "node:assert/strict";
import { deflateSync } from "node:zlib";
import { choose, downloaded, id, journal, plan, saved, setJournal } from "../../e2e/lib/plans.mjs";
import { chooseBytes } from "../lib/device.mjs";
import { Dice } from "../lib/dice.mjs";
import { START, rename, seedPlan, startPlan } from "../lib/journeys.mjs";
import { linkWith } from "../lib/links.mjs";
import { native } from "../lib/native.mjs";
import { sealed } from "../lib/sealing.mjs";
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
    const inner = document.plan ?? document;
    const wrong = dice.oneOf([null, 7, "text", "é".repeat(99), [], {}, [[]], true, -1e300]);
    const inside = dice.oneOf([document, inner, inner.actions?.[0], inner.worksheets].filter(Boolean));
    inside[dice.oneOf(Object.keys(inside))] = wrong;
    return JSON.stringify(document);
  },
  "something else": (dice) => dice.oneOf(["", "null", "[]", "{}", "undefined", "\u0000", "[object Object]", "<html>", "{\"schema\":\"boussole.plan/1\"}"]),
};
/** Which of the two texts of a plan is damaged. */
const PLACES = ["localStorage", "the journal", "both", "a file", "a document", "an encrypted file", "a link"];
const KEYS = PLACES.slice(0, 3);
const PASSWORD = "quatre mots sans rapport";

export default {
  id: "corrupt",
  words: "Corrupt data never destroys a plan: no panic, nothing refused is changed, the raw text is kept",
  faults: ["panicky-reader", "careless-open"],
  small: { browser: 14, native: "small" },
  full: { browser: 200, native: "full" },
  async run(world, size, tally) {
    const kinds = Object.keys(DAMAGES);
    const all = Array.from({ length: size.browser }, (_, at) => ({ at, kind: kinds[at % kinds.length], place: PLACES[Math.floor(at / 2) % PLACES.length] }));
    await inParallel(2, all, (point) =>
      tally.attempt(`${point.at + 1}: ${point.kind} in ${point.place}`, () => (KEYS.includes(point.place) ? key(world, point) : arrives(world, point))));
    tally.add(await native("corrupt", size.native));
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

/** What arrives damaged is refused, or opened for what it still says; until the reader's word nothing on the device changes. */
function arrives(world, { at, kind, place }) {
  const dice = new Dice(900 + at);
  return world.visit({}, async ({ page, open }) => {
    await open("#/partager");
    await rename(page, "Présent");
    await saved(page);
    const before = await everything(page);
    const sound = JSON.stringify(plan({ id: id(61) }));
    await ARRIVALS[place](page, { text: DAMAGES[kind](dice, sound), sound, dice });
    await page.keyboard.press("Escape");
    await page.waitForTimeout(100);
    assert.deepEqual(await everything(page), before, "what arrived changed the device");
    assert.equal(await page.locator("#recovery").count(), 0, "the application lives");
  });
}

const heading = (page) => page.getByRole("dialog").getByRole("heading").first().waitFor();
/** Bytes that were changed on the way, one time in two; else the damage is inside. */
const onTheWay = (dice, bytes) => {
  const changed = Buffer.from(bytes);
  if (dice.below(2) === 0) changed[dice.below(changed.length)] ^= 1 << dice.below(8);
  return changed;
};

/** By place: how a damaged plan arrives, until the page has said what it is. */
const ARRIVALS = {
  "a file": async (page, { text }) => {
    await choose(page, text);
    await heading(page);
  },
  "a document": async (page, { text, dice }) => {
    const document = `<!doctype html>\n<title>Plan</title>\n<script type="application/json" id="boussole-plan">${text.replaceAll("<", "\\u003c")}</script>\n`;
    await chooseBytes(page, "plan.html", onTheWay(dice, Buffer.from(document)));
    await heading(page);
  },
  "an encrypted file": async (page, { text, sound, dice }) => {
    const bytes = dice.below(2) === 0 ? onTheWay(dice, await sealed(sound, PASSWORD)) : await sealed(text, PASSWORD);
    await chooseBytes(page, "plan.boussole", bytes);
    await heading(page);
    const asked = page.getByRole("dialog").getByLabel("Mot de passe du fichier");
    if ((await asked.count()) === 0) return;
    await asked.fill(PASSWORD);
    await page.getByRole("dialog").getByRole("button", { name: "Déchiffrer" }).click();
    await page.getByRole("heading", { name: /^Ce fichier (contient|ne s’ouvre pas)/ }).or(page.getByText("a été modifié en route")).first().waitFor();
  },
  "a link": async (page, { text, dice }) => {
    const address = linkWith(onTheWay(dice, deflateSync(text)));
    await page.evaluate((hash) => { location.hash = hash; }, address);
    await page.getByRole("heading", { name: /^Ce (lien|fichier) (contient|ne s’ouvre pas)/ }).first().waitFor();
  },
};
