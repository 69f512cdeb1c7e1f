// Settings: the display belongs to the device and acts at once; the rules belong to the plan, hold their bounds, change
// what the screens compute, and go back to their original values as one step.
import assert from "node:assert/strict";
import { loadExample, openPlan, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";

/** Types into a rule's field and leaves it. */
async function rule(page, label, text) {
  const field = page.getByRole("main").getByLabel(label);
  await field.fill(text);
  await field.press("Tab");
}

journey("the display is the device’s, and is kept", {}, async ({ page, open, axe }) => {
  await open("#/reglages");
  await page.getByRole("radio", { name: "English" }).check({ force: true });
  await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  await page.getByRole("radio", { name: "Dark" }).check({ force: true });
  await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");
  await axe();
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Settings" }).waitFor();
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), "dark");
  await page.getByRole("radio", { name: "System" }).check({ force: true });
  await page.waitForFunction(() => document.documentElement.dataset.theme === undefined);
});

journey("the rules are the plan’s: bounds, consequences, and the way back", {}, async (me) => {
  const { page, axe } = me;
  await loadExample(me);
  await visit(page, "#/reglages");
  await rule(page, "Seuil d’importance", "7");
  await page.getByText("Hors des bornes").waitFor();
  assert.equal((await openPlan(page)).worksheets?.eisenhower?.importance_cut ?? 0.5, 0.5, "a refused value is not stored");
  await axe();
  await rule(page, "Seuil d’importance", "0,9");
  await page.getByText("Hors des bornes").waitFor({ state: "detached" });
  await rule(page, "Sous surveillance, au plus", "2");
  await rule(page, "Poids de l’impact stratégique (α)", "0");
  await rule(page, "Indicateurs, au plus", "5");
  await page.getByRole("main").getByLabel("Dans les temps à partir de").focus();
  await visit(page, "#/priorites/eisenhower");
  await page.getByRole("heading", { level: 1, name: /^2 actions à faire/ }).waitFor();
  await visit(page, "#/objectifs/kpi");
  await page.getByText(/7\s+indicateurs/).first().waitFor();
  await page.getByText("À revoir").first().waitFor();
  await visit(page, "#/budget/classement");
  await page.getByText(/varier la valeur de ±0\s?%/).waitFor();

  await visit(page, "#/reglages");
  await page.getByRole("button", { name: "Revenir aux valeurs d’origine" }).click();
  assert.equal(await page.getByRole("main").getByLabel("Seuil d’importance").inputValue(), "0,5");
  await page.getByRole("button", { name: "Revenir aux valeurs d’origine" }).and(page.locator("[aria-disabled='true']")).waitFor();
  await page.getByRole("button", { name: /^Annuler : changer un réglage/ }).click();
  await page.waitForFunction(() => [...document.querySelectorAll("main input")].some((input) => input.value === "0,9"));
  assert.equal(await page.getByRole("main").getByLabel("Seuil d’importance").inputValue(), "0,9", "one step");
});
