// Hostile texts in every text field of every row, on every screen, on every page of a row, in the recovery screen, typed,
// exported in every form, in a link and in a review: nothing is executed, no markup is made of them, no bidirectional control is kept.
import assert from "node:assert/strict";
import { DETAILS, SCREENS } from "../../e2e/screens.mjs";
import { rowsOf } from "../../e2e/lib/example.mjs";
import { choose, downloaded, id, plan as anyPlan } from "../../e2e/lib/plans.mjs";
import { workbook } from "../../e2e/lib/workbook.mjs";
import { bytesOf, readAlone } from "../lib/device.mjs";
import { DEATH, panic } from "../../e2e/lib/deaths.mjs";
import { linkOf } from "../lib/links.mjs";
import { BIDI_CONTROL, PAYLOADS, hostilePlan } from "../lib/payloads.mjs";
import { native } from "../lib/native.mjs";
import { spread } from "../lib/tally.mjs";

const RECOVERY = "the recovery screen";

export default {
  id: "inert",
  words: "Imported text is inert in every field, view and export",
  faults: ["keep-bidi", "raw-formulas", "raw-html", "raw-document"],
  small: { rows: 2, typed: 3 },
  full: { rows: Infinity, typed: Infinity },
  async run(world, { rows, typed }, tally) {
    const { plan, fields } = hostilePlan(PAYLOADS, id(81));
    assert.ok(PAYLOADS.length >= 200 && fields > 2000, "every payload stands in every field");
    const shown = new Set();
    // What goes wrong in the page belongs to the try in which it does.
    await world.visit({ allow: [/./] }, async (visitor) => {
      const { page, context, open, wrong } = visitor;
      const attempt = watched(tally, wrong);
      await context.addInitScript(listen);
      page.on("dialog", (asked) => { wrong.push("a dialog"); return asked.dismiss(); });
      await open("#/partager");
      await choose(page, plan);
      await attempt("the preview of the file", () => inert(page, shown));
      await page.getByRole("dialog").getByRole("button", { name: "Ouvrir comme nouveau plan" }).click();
      await page.getByRole("dialog").waitFor({ state: "hidden" });
      const pages = DETAILS.flatMap(([name, route, list]) =>
        spread(rowsOf(plan, list), rows).map((row) => [`${name} ${row.id}`, `${route}/${row.id}`]));
      for (const [name, route] of [...SCREENS, ...pages]) await attempt(name, () => look(page, route, shown));
      await attempt("the payloads were really shown", () => {
        const unseen = PAYLOADS.filter((payload) => !shown.has(payload));
        assert.ok(unseen.length <= (rows === Infinity ? 0 : PAYLOADS.length / 2), `never seen: ${JSON.stringify(unseen.slice(0, 5))}`);
      });
      await page.evaluate(() => { location.hash = "#/partager"; });
      await attempt("the exported file", async () => {
        const { text } = await downloaded(page, () => page.getByRole("button", { name: "Télécharger le plan" }).first().click());
        assert.doesNotMatch(text, BIDI_CONTROL);
        const titles = JSON.parse(text).actions.map((action) => action.title);
        assert.deepEqual(titles, plan.actions.map((action) => action.title.replace(new RegExp(BIDI_CONTROL, "g"), "")), "texts leave as they came");
      });
      for (const [way, steps] of Object.entries(FORMS)) {
        await page.evaluate(() => { location.hash = "#/partager"; });
        await page.getByRole("main").getByRole("heading", { level: 1 }).first().waitFor();
        await attempt(way, () => steps(page, { plan, shown }));
      }
      for (const [name, route] of spread(SCREENS, typed)) await attempt(`typed on ${name}`, () => typeOn(page, route));
      await attempt(RECOVERY, async () => {
        await panic(page, "#/reglages");
        await page.getByRole("heading", { name: /s’est arrêtée/ }).waitFor();
        await page.getByRole("button", { name: /^Télécharger/ }).first().waitFor();
        await page.waitForTimeout(300);
        await inert(page, shown);
      }, DEATH);
    });
    tally.add(await native("inert", "small"));
  },
};

const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const isFormula = (cell) => typeof cell === "string" && FORMULA.test(cell) && !/^-[\d\s.,\u00a0\u202f]+(€|%)?$/.test(cell);
const press = (page, name) => page.getByRole("button", { name, exact: true }).first().click();

/** The other forms that a plan leaves and comes in, by what is tried. */
const FORMS = {
  "the document": async (page) => {
    const { bytes } = await bytesOf(page, () => press(page, "Télécharger le document (HTML)"));
    assert.doesNotMatch(bytes.toString("utf8"), BIDI_CONTROL);
    await readAlone(page.context().browser(), bytes, async (reader) => {
      await reader.getByRole("heading", { level: 1 }).waitFor();
      const { executed, markup, shown } = await reader.evaluate(examine, PAYLOADS);
      // The document's own sheet of styles, and the plan inside, which is no script.
      const own = markup.filter((one) => !/^<style>\n|^<script type="application\/json" id="boussole-plan">/.test(one));
      assert.deepEqual([own, markup.length - own.length, executed], [[], 2, []]);
      assert.ok(shown.length > PAYLOADS.length / 2, `only ${shown.length} texts are told`);
    });
  },
  "the workbook": async (page) => {
    const { bytes } = await bytesOf(page, () => press(page, "Télécharger le classeur"));
    const { sheets, formulas } = await workbook(bytes);
    assert.deepEqual(formulas, []);
    const cells = Object.values(sheets).flatMap(({ heads, rows }) => [heads, ...rows].flat()).filter((cell) => typeof cell === "string");
    assert.ok(cells.length > 2000, `${cells.length} cells`);
    assert.deepEqual(cells.filter(isFormula).slice(0, 3), [], "a spreadsheet may run a cell");
    assert.equal(cells.find((cell) => BIDI_CONTROL.test(cell)), undefined, "a bidirectional control");
  },
  "a table": async (page) => {
    await page.getByLabel("Ou une seule table").selectOption("Actions");
    const { bytes } = await bytesOf(page, () => press(page, "Télécharger la table (CSV)"));
    const cells = bytes.toString("utf8").replace("\ufeff", "").match(/"(?:[^"]|"")*"|[^;\r\n"]+/g).map((cell) => cell.replace(/^"|"$/g, "").replaceAll('""', '"'));
    assert.ok(cells.length > 500, `${cells.length} cells`);
    assert.deepEqual(cells.filter(isFormula).slice(0, 3), [], "a spreadsheet may run a cell");
    assert.equal(cells.find((cell) => BIDI_CONTROL.test(cell)), undefined, "a bidirectional control");
  },
  "a link": async (page, { shown }) => {
    const actions = PAYLOADS.map((title, at) => ({ id: `0000000c-0000-4000-8000-${at.toString(16).padStart(12, "0")}`, title }));
    const text = JSON.stringify(anyPlan({ id: id(82), name: PAYLOADS.find((one) => one.includes("<img")), actions, company: { name: PAYLOADS[0], sector: PAYLOADS[1] } }));
    await page.evaluate((hash) => { location.hash = hash; }, linkOf(text));
    await page.getByRole("dialog").getByRole("heading", { name: /^Ce fichier contient/ }).waitFor();
    await inert(page, shown);
    await page.keyboard.press("Escape");
    await inert(page, shown);
  },
  "a review": async (page, { plan, shown }) => {
    const changed = structuredClone(plan);
    for (const [at, action] of changed.actions.slice(0, 40).entries()) action.title = PAYLOADS[(at * 5 + 3) % PAYLOADS.length];
    await choose(page, changed);
    await page.getByRole("dialog").getByRole("button", { name: "Relire les changements" }).click();
    await page.getByRole("button", { name: "Appliquer" }).waitFor();
    await inert(page, shown);
  },
};

/** Tries that also fail for what went wrong in the page since the one before, but for what they allow. */
function watched(tally, wrong) {
  let read = 0;
  return (words, steps, allow = []) =>
    tally.attempt(words, async () => {
      const failed = [];
      try { await steps(); } catch (error) { failed.push(error.message); }
      const fresh = wrong.slice(read).filter((line) => !allow.some((pattern) => pattern.test(line)));
      read = wrong.length;
      // The cause before what came of it.
      assert.ok(fresh.length + failed.length === 0, [...fresh.slice(0, 2), ...failed].join("\n"));
    });
}

/** For `addInitScript`: notes what is executed and what the policy had to stop. */
function listen() {
  globalThis.__executed = [];
  addEventListener("securitypolicyviolation", (event) => globalThis.__executed.push(`${event.effectiveDirective}: ${event.blockedURI}`));
}

async function look(page, route, shown) {
  await page.evaluate((hash) => { location.hash = hash; }, route);
  await page.getByRole("main").getByRole("heading", { level: 1 }).first().waitFor();
  await page.waitForTimeout(150);
  await inert(page, shown);
}

async function inert(page, shown) {
  const seen = await page.evaluate(examine, PAYLOADS);
  for (const payload of seen.shown) shown.add(payload);
  assert.deepEqual(seen.executed, [], "executed, or stopped by the policy only");
  assert.deepEqual(seen.markup, [], "markup made of a text");
  assert.doesNotMatch(seen.text, BIDI_CONTROL, "a bidirectional control");
}

/** In the page: what was executed, what stands in the document that no screen makes, and which payloads are shown. */
function examine(payloads) {
  const made = "iframe, object, embed, base, meta[http-equiv=refresh], script:not([src]), style, marquee, math, video, audio, template, form[action], link[href*=elsewhere]";
  const dangerous = (value) => /^\s*(javascript|vbscript|data:text)/i.test(value.replace(/[\u0000-\u0020]/g, ""));
  const markup = [...document.querySelectorAll(made)].map((element) => element.outerHTML.slice(0, 80));
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      if (/^on/.test(name)) markup.push(`${element.tagName} ${name}`);
      if (/^(href|src|action|formaction|data|srcdoc|xlink:href)$/.test(name) && dangerous(value)) markup.push(`${name}=${value.slice(0, 60)}`);
    }
  }
  const values = [...document.querySelectorAll("input, textarea, select")].map((field) => field.value);
  const labels = [...document.querySelectorAll("[aria-label], [title]")].map((one) => `${one.getAttribute("aria-label")} ${one.title}`);
  const text = [document.title, document.body.textContent, ...values, ...labels].join("\n");
  // Fields of one line drop line ends; a control is gone from every payload.
  const plain = (value) => value.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
  const all = plain(text);
  return { executed: globalThis.__executed, markup, text, shown: payloads.filter((payload) => all.includes(plain(payload))) };
}

/** Types a text with controls into every field of a screen; none reaches the plan. */
async function typeOn(page, route) {
  await page.evaluate((hash) => { location.hash = hash; }, route);
  await page.getByRole("main").getByRole("heading", { level: 1 }).first().waitFor();
  const fields = (await page.getByRole("main").getByRole("textbox").all()).slice(0, 5);
  for (const field of fields) {
    if (!(await field.isEditable().catch(() => false)) || !(await field.isVisible())) continue;
    await field.fill("gauche \u202edroite\u2066 \u061cfin", { timeout: 2000 }).catch(() => null);
    await field.blur({ timeout: 2000 }).catch(() => null);
  }
  await page.waitForTimeout(300);
  const stored = await page.evaluate(() => localStorage.getItem(`boussole.plan.${localStorage.getItem("boussole.open")}`));
  assert.ok(stored.length > 100_000, "the plan is stored");
  assert.doesNotMatch(stored, BIDI_CONTROL, "a control that was typed is stored");
}
