// Two tabs on one plan: each sees what the other does, nothing is lost, and undo takes back the tab's own steps only.
import assert from "node:assert/strict";
import { journey } from "./lib/journey.mjs";
import { id, journal, openFile, openName, plan, saved, setJournal } from "./lib/plans.mjs";

const stored = async (page, planId) => {
  const [, text] = (await journal(page, "plans")).find(([key]) => key === planId);
  return JSON.parse(text).plan;
};
const notice = (page, words) => page.getByRole("region", { name: /Avis|Notices|Notifications/ }).getByText(words);

journey("two tabs see each other’s edits; undo takes back a tab’s own step only", {}, async ({ page, open, tab }) => {
  await openFile({ page, open }, plan({ id: id(61), name: "À deux" }));
  await saved(page);
  const other = await tab();
  await open("#/objectifs/vision", other);
  await open("#/objectifs/vision");
  await page.getByRole("textbox", { name: "Vision" }).first().fill("Écrite ici");
  await page.keyboard.press("Tab");
  await other.getByRole("textbox", { name: "Vision" }).first().and(other.locator("textarea, input")).waitFor();
  await other.waitForFunction(() => [...document.querySelectorAll("textarea")].some((field) => field.value === "Écrite ici"));
  await open("#/partager", other);
  await other.getByRole("button", { name: /^Actions sur/ }).first().click();
  await other.getByRole("menuitem", { name: /Renommer/ }).click();
  await other.getByLabel("Nom du plan").fill("À deux, là-bas");
  await other.keyboard.press("Enter");
  await openName(page, "À deux, là-bas");
  await page.getByRole("button", { name: /^Annuler/ }).first().click();
  await page.waitForFunction(() => ![...document.querySelectorAll("textarea")].some((field) => field.value === "Écrite ici"));
  await openName(page, "À deux, là-bas");
  await Promise.all([saved(page), saved(other)]);
  const held = await stored(page, id(61));
  assert.equal(held.name, "À deux, là-bas");
  assert.notEqual(held.vision.text, "Écrite ici");
});

journey("many edits in two tabs at once: all of them are kept", { lang: "en", theme: "dark" }, async ({ page, open, tab }) => {
  await openFile({ page, open }, plan({ id: id(62), name: "Many", people: [] }), "Open as a new plan");
  await saved(page);
  const other = await tab();
  await Promise.all([open("#/priorites/equipe"), open("#/priorites/equipe", other)]);
  const add = async (where, count) => {
    for (let n = 0; n < count; n += 1) await where.getByRole("button", { name: "Add a person" }).first().click();
  };
  await Promise.all([add(page, 20), add(other, 20)]);
  await Promise.all([saved(page), saved(other)]);
  const rows = (where) => where.waitForFunction(() => document.querySelectorAll("main tbody tr").length >= 40);
  await Promise.all([rows(page), rows(other)]);
  assert.equal((await stored(page, id(62))).people.length, 40);
});

journey("what is being typed stays while another tab changes the plan", {}, async ({ page, open, tab }) => {
  await openFile({ page, open }, plan({ id: id(63), name: "Saisie" }));
  await saved(page);
  const other = await tab();
  await open("#/objectifs/vision", other);
  await open("#/objectifs/vision");
  const field = page.getByRole("textbox", { name: "Vision" }).first();
  await field.fill("En train d’écrire");
  await other.getByRole("button", { name: /^Changer de plan/ }).waitFor();
  await open("#/partager", other);
  await other.getByRole("button", { name: /^Actions sur/ }).first().click();
  await other.getByRole("menuitem", { name: /Renommer/ }).click();
  await other.getByLabel("Nom du plan").fill("Saisie ailleurs");
  await other.keyboard.press("Enter");
  await openName(page, "Saisie ailleurs");
  assert.equal(await field.inputValue(), "En train d’écrire");
  await page.keyboard.press("Tab");
  await saved(page);
  assert.equal((await stored(page, id(63))).vision.text, "En train d’écrire");
});

journey("an edit that the page took with it is taken up by the next one", {}, async ({ page, context, open, tab }) => {
  await openFile({ page, open }, plan({ id: id(64), name: "Brouillon" }));
  await saved(page);
  await open("#/objectifs/vision");
  // The journal answers nothing more: the edit cannot be confirmed before the page goes.
  await page.evaluate(() => { IDBObjectStore.prototype.get = () => { throw new DOMException("gone", "InvalidStateError"); }; });
  await page.getByRole("textbox", { name: "Vision" }).first().fill("Au dernier moment");
  await page.keyboard.press("Tab");
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith("boussole.draft.")));
  // Meanwhile another tab stores something else.
  const text = JSON.stringify(await stored(page, id(64)));
  assert.ok(!text.includes("Au dernier moment"));
  await page.close();
  const next = await tab();
  await open("#/objectifs/vision", next);
  await next.waitForFunction(() => [...document.querySelectorAll("textarea")].some((field) => field.value === "Au dernier moment"));
  await saved(next);
  assert.equal((await stored(next, id(64))).vision.text, "Au dernier moment");
  assert.equal(await next.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("boussole.draft.")).length), 0);
});

journey("a tab of an older build never writes over a newer schema", { lang: "en" }, async ({ page, open }) => {
  await openFile({ page, open }, plan({ id: id(65), name: "Older" }), "Open as a new plan");
  await saved(page);
  const newer = JSON.stringify(JSON.parse((await journal(page, "plans")).find(([key]) => key === id(65))[1]))
    .replaceAll("boussole.plan/1", "boussole.plan/2");
  await setJournal(page, "plans", id(65), newer);
  await open("#/objectifs/vision");
  await page.getByRole("textbox", { name: "Vision" }).first().fill("Too late");
  await page.keyboard.press("Tab");
  await page.getByText("A newer version of Boussole wrote this plan").waitFor();
  assert.equal((await journal(page, "plans")).find(([key]) => key === id(65))[1], newer);
});

journey("two tabs on two plans: each keeps its own over a reload", {}, async ({ page, open, tab }) => {
  await openFile({ page, open }, plan({ id: id(66), name: "Client un" }));
  await saved(page);
  const other = await tab();
  await openFile({ page: other, open: (hash) => open(hash, other) }, plan({ id: id(67), name: "Client deux" }));
  await saved(other);
  await page.reload();
  await openName(page, "Client un");
  await other.reload();
  await openName(other, "Client deux");
});
