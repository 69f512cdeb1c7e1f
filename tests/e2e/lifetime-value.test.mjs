// Customer value: the golden sheet gives the golden figures, every figure opens into its why, a loss is an incoherence.
import assert from "node:assert/strict";
import { loadExample, openPlan, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { openFile, plan as planWith, saved } from "./lib/plans.mjs";

const ROUTE = "#/cible/valeur-client";
const SEGMENT = "0000000b-0000-4000-8000-0000000000f1";
const segments = [{ id: SEGMENT, name: "Ateliers", priority: true, exclusions: ["Grossistes"] }];

async function enter(page, label, text) {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press("Tab");
}

journey("a sheet is filled in and says what the segment is worth", {}, async (visitor) => {
  const { page, open, axe, shot } = visitor;
  await open(ROUTE);
  await page.getByText("La valeur se calcule segment par segment").waitFor();
  await axe();
  await shot("lifetime-value-empty");
  await openFile(visitor, planWith({ id: "0000000b-0000-4000-8000-0000000000f0", segments }));
  await visit(page, ROUTE);
  await page.getByText(/Il manque\s: panier moyen/).first().waitFor();
  await enter(page, "Panier moyen", "100");
  await enter(page, "Achats par an", "2");
  await enter(page, "Taux de marge brute", "50");
  await enter(page, "Rétention d’une année à l’autre", "80");
  await enter(page, "Taux d’actualisation", "10");
  await page.getByText(/366,67\s€/).first().waitFor();
  await page.getByLabel("Première marge").selectOption({ label: "Un an plus tard" });
  await page.getByText(/266,67\s€/).first().waitFor();
  await page.getByLabel("Première marge").selectOption({ label: "Dès le premier achat" });
  await enter(page, "Horizon", "5");
  await page.getByText(/292,06\s€/).first().waitFor();
  await page.getByRole("button", { name: /292,06.*Pourquoi/ }).click();
  await page.getByRole("dialog").getByText("Années de marge, en valeur d’aujourd’hui").first().waitFor();
  await page.keyboard.press("Escape");
  // Without a loss there is no end: a number of years is asked for.
  await enter(page, "Horizon", "");
  await enter(page, "Rétention d’une année à l’autre", "100");
  await enter(page, "Taux d’actualisation", "0");
  await page.getByText(/la somme n’a pas de fin/).first().waitFor();
  await enter(page, "Rétention d’une année à l’autre", "80");
  await enter(page, "Taux d’actualisation", "10");
  await enter(page, "Dépenses de vente et de marketing", "9000");
  await enter(page, "Nouveaux clients", "0");
  await page.getByText("Aucun nouveau client").first().waitFor();
  await enter(page, "Nouveaux clients", "20");
  await page.getByRole("heading", { level: 1, name: /Ateliers\s: chaque client gagné coûte plus/ }).waitFor();
  await page.getByText("Perd de l’argent").first().waitFor();
  await page.getByText(/Le rapport atteindrait 3 avec un panier moyen de/).waitFor();
  await axe();
  await shot("lifetime-value-loses");
  await saved(page);
  const sheet = (await openPlan(page)).worksheets.lifetime_value.sheets[SEGMENT];
  assert.deepEqual(sheet, {
    basket: 10000, frequency: 2, margin: 0.5, retention: 0.8, discount: 0.1, first_margin: "at_once",
    acquisition_spending: 900000, new_customers: 20,
  });
  await visit(page, "#/coherence");
  await page.getByText(/«\sAteliers\s» coûte plus à gagner/).first().waitFor();
});

journey("the example compares its two segments, in English and on a phone", { lang: "en", theme: "dark", width: 390, touch: true }, async (visitor) => {
  const { page, axe, shot } = visitor;
  await loadExample(visitor);
  await visit(page, ROUTE);
  await page.getByRole("heading", { level: 1, name: /a customer brings|Packaging/ }).waitFor();
  await page.getByRole("tab", { name: "Packaging machine builders" }).click();
  await page.getByRole("heading", { level: 3, name: /When has a customer paid back/ }).waitFor();
  await page.getByRole("heading", { level: 3, name: /What to work on first/ }).waitFor();
  await axe();
  await shot("lifetime-value-phone");
});

journey("a change of one basket turns the order of the segments", {}, async (visitor) => {
  const { page } = visitor;
  const other = "0000000b-0000-4000-8000-0000000000f2";
  const sheet = (basket) => ({ basket, frequency: 2, margin: 0.5, retention: 0.8, discount: 0.1 });
  await openFile(visitor, planWith({
    id: "0000000b-0000-4000-8000-0000000000f4",
    segments: [...segments, { id: other, name: "Laiteries", exclusions: ["Grossistes"] }],
    worksheets: {
      segments: { criteria: [{ id: "0000000b-0000-4000-8000-0000000000f3", name: "Valeur client", weight: 3, source: "lifetime_value" }] },
      lifetime_value: { sheets: { [SEGMENT]: sheet(100_000), [other]: sheet(20_000) } },
    },
  }));
  const order = async (first, second) => {
    await visit(page, "#/cible/segments");
    await page.getByText(new RegExp(`${first} devance ${second}`)).first().waitFor();
  };
  await order("Ateliers", "Laiteries");
  await visit(page, ROUTE);
  await page.getByRole("tab", { name: "Laiteries" }).click();
  await enter(page, "Panier moyen", "9000");
  await saved(page);
  assert.equal((await openPlan(page)).worksheets.lifetime_value.sheets[other].basket, 900_000);
  await order("Laiteries", "Ateliers");
});
