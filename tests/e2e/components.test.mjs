// The five components: what is missing, an indicator, the limits of the price that guard the discount, and the coherence.
import assert from "node:assert/strict";
import { loadExample, until, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { id, openFile, plan as planWith } from "./lib/plans.mjs";

const COMPONENTS = "#/cible/composantes";
const KPI = "00000000-0000-4000-8000-0000000000e1";

const card = (page, name) => page.getByRole("group", { name, exact: true });

journey("the price gets its limits, a discount passes them, and a watch is opened", {}, async ({ page, open, axe }) => {
  const kpis = [{
    id: KPI, name: "Remise moyenne", metric: "average_discount", unit: "percent", direction: "lower", frequency: "weekly",
    measurements: [{ date: "2026-10-02", value: 0.091 }],
  }];
  await openFile({ page, open }, planWith({ id: id(62), kpis, watches: [], key_results: [] }));
  await visit(page, COMPONENTS);
  await page.getByRole("heading", { level: 1, name: "Aucune composante ne tient encore" }).waitFor();
  await axe();
  const price = card(page, "Le prix");
  await price.getByLabel("Logique de prix").selectOption({ label: "Selon la valeur pour le client" });
  await price.getByText("La plus rentable si le gain du client se prouve").waitFor();
  await visit(page, "#/coherence");
  await page.getByText("Le prix n’a ni marge plancher ni remise maximale").waitFor();
  await visit(page, COMPONENTS);
  await price.getByLabel("Marge plancher").fill("30");
  await page.keyboard.press("Tab");
  await price.getByLabel("Remise maximale").fill("8");
  await page.keyboard.press("Tab");
  await price.getByText(/Remise moyenne\s: 9,1\s%, pour une limite à 8\s%/).waitFor();
  await price.getByText("franchie", { exact: true }).waitFor();
  await axe();
  await price.getByRole("button", { name: "Surveiller" }).click();
  const plan = await until(page, (now) => now.watches.length === 1);
  assert.equal(plan.watches[0].kpi, KPI);
  assert.equal(plan.watches[0].threshold, 0.08);
  assert.deepEqual(plan.worksheets.components.pricing, { logic: "value", floor_margin: 0.3, maximum_discount: 0.08 });
  await price.getByRole("button", { name: "Prendre « Remise moyenne »" }).click();
  await page.getByRole("heading", { level: 1, name: "Une composante sur cinq tient" }).waitFor();
  await visit(page, "#/coherence");
  assert.equal(await page.getByText("Le prix n’a").count(), 0);
});

journey("a channel too many is said here and in the coherence panel, and leaves both", { lang: "en" }, async ({ page, open, axe }) => {
  await loadExample({ page, open });
  await visit(page, COMPONENTS);
  await page.getByRole("heading", { level: 1, name: "4 components of five hold" }).waitFor();
  const channels = card(page, "The channels");
  await channels.getByText("two channels of acquisition at most, not 3").waitFor();
  await axe();
  await visit(page, "#/cible/canaux");
  await page.getByRole("button", { name: "Delete LinkedIn prospecting" }).click();
  await visit(page, COMPONENTS);
  await channels.getByText("The decision is complete.").waitFor();
  await page.getByRole("heading", { level: 1, name: "All five components hold" }).waitFor();
  await visit(page, "#/coherence");
  assert.equal(await page.getByText(/channels for acquisition/).count(), 0);
});
