// The customer’s journey: a curve, frictions that wait for a decision, and one that is mended and one that is given up.
import assert from "node:assert/strict";
import { loadExample, until, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";

const JOURNEY = "#/cible/parcours";

const card = (page, name) => page.getByRole("group", { name, exact: true });

async function describe(page, at, action, feeling) {
  await page.getByLabel("Ce que fait le client").nth(at).fill(action);
  await page.keyboard.press("Tab");
  await card(page, action).getByLabel("Ressenti").selectOption({ label: feeling });
}

journey("frictions of a journey end in an action or are given up", {}, async ({ page, open, axe }) => {
  await open(JOURNEY);
  await page.getByText("Où vos clients peinent-ils").waitFor();
  await axe();
  await page.getByRole("button", { name: "Ajouter une étape" }).first().click();
  await describe(page, 0, "Cherche de nuit", "−1 · agacé");
  await page.getByText("Donnez un ressenti à deux étapes").waitFor();
  await page.getByRole("button", { name: "Ajouter une étape : Décision" }).click();
  await describe(page, 1, "Attend le devis", "−2 · exaspéré");
  await page.getByText("Le creux : Attend le devis.").waitFor();
  await page.getByRole("heading", { level: 1, name: "2 points de friction attendent une décision" }).waitFor();
  const waiting = card(page, "Attend le devis");
  await waiting.getByRole("textbox", { name: "Obstacles" }).fill("Quatre jours de silence");
  await page.keyboard.press("Enter");
  await waiting.getByText("Quatre jours de silence").waitFor();
  await page.getByRole("button", { name: "Tableau" }).or(page.getByRole("button", { name: /tableau/i })).first().click();
  await page.getByRole("cell", { name: "−2 · exaspéré" }).waitFor();
  await axe();

  await waiting.getByRole("button", { name: /^Décider/ }).click();
  await page.getByRole("menuitem", { name: "En faire une action" }).click();
  await card(page, "Cherche de nuit").getByRole("button", { name: /^Décider/ }).click();
  await page.getByRole("menuitem", { name: "Y renoncer" }).click();
  const plan = await until(page, (now) => now.actions.length === 1 && now.renunciations.length === 1);
  const [night, quote] = plan.worksheets.journey.steps;
  assert.deepEqual(plan.actions[0].sources, [quote.id]);
  assert.deepEqual(plan.renunciations[0].sources, [night.id]);
  assert.equal(quote.emotion, -2);
  await page.getByRole("heading", { level: 1, name: "Les 2 points de friction ont leur décision" }).waitFor();

  await page.getByRole("button", { name: "Ajouter une étape : Décision" }).click();
  await describe(page, 2, "Signe", "+2 · enthousiaste");
  await page.getByRole("button", { name: "Avancer Signe" }).click();
  await until(page, (now) => now.worksheets.journey.steps.map((step) => step.action).indexOf("Signe") < now.worksheets.journey.steps.map((step) => step.action).indexOf("Attend le devis"));
});

journey("the example’s journey in English, dark, on a phone", { lang: "en", theme: "dark", width: 390, touch: true }, async ({ page, open, axe }) => {
  await loadExample({ page, open });
  await visit(page, JOURNEY);
  await page.getByText("The low point: Waits for the quote.").waitFor();
  await axe();
});
