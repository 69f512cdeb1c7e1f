// How opportunities end, in the table: an outcome brings its day and forgets what belongs to another; a loss without its
// sentence is said. And an import whose columns are corrected keeps what was chosen of the stages.
import assert from "node:assert/strict";
import { loadExample, openPlan, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { storedPlan } from "./lib/seed.mjs";

const PIPELINE = "#/vente/pipeline";
const named = (plan, name) => plan.worksheets.pipeline.opportunities.find((row) => row.name === name);

journey("an outcome chosen in the table brings its consequences", { lang: "en" }, async ({ page, open, axe }) => {
  await loadExample({ page, open });
  const today = await page.evaluate(() => new Date().toISOString().slice(0, 10));
  await visit(page, PIPELINE);
  await page.getByRole("radio", { name: "Table" }).check({ force: true });
  const first = (await openPlan(page)).worksheets.pipeline.opportunities.find((row) => !row.outcome || row.outcome === "open");
  const line = page.getByRole("row", { name: new RegExp(first.name.slice(0, 12)) }).first();
  const end = async (outcome) => {
    await line.locator("[data-col='4']").dblclick();
    await page.locator("[data-col='4'] select").selectOption(outcome);
    await page.keyboard.press("Tab");
  };
  await page.getByText(/^Losses without their reason/).waitFor({ state: "detached" });
  await end("Lost");
  const lost = named(await storedPlan(page, (plan) => named(plan, first.name).outcome === "lost"), first.name);
  assert.equal(lost.closed, today);
  await page.getByText("Losses without their reason or their sentence: 1.").waitFor();
  await axe();
  await end("Open");
  const reopened = named(await storedPlan(page, (plan) => (named(plan, first.name).outcome ?? "open") === "open"), first.name);
  assert.equal(reopened.closed, undefined);
  await page.getByText(/^Losses without their reason/).waitFor({ state: "detached" });
});

const EXPORT = `Nom;Étape;Montant;Montant signé
Affaire A;Étape X;1 200,50 €;900 €
Affaire B;Étape X;illisible;-5 €
`;

journey("a corrected column keeps the chosen stages and reads its own amounts", {}, async ({ page, open, axe }) => {
  await open("#/vente/processus");
  await page.getByRole("button", { name: "Commencer avec cinq étapes" }).click();
  await visit(page, PIPELINE);
  await page.getByRole("button", { name: "Importer depuis un CRM" }).first().click();
  await page.locator('.file-drop input[type="file"]').setInputFiles({ name: "crm.csv", mimeType: "text/csv", buffer: Buffer.from(EXPORT) });
  const stage = page.getByRole("combobox", { name: "Étape X" });
  await stage.selectOption("Proposition");
  await page.getByRole("combobox", { name: "Montant", exact: true }).selectOption("Montant signé");
  await page.getByText("Un montant sous zéro.").waitFor();
  assert.equal(await stage.evaluate((box) => box.selectedOptions[0].textContent), "Proposition");
  await axe();
  await page.getByRole("button", { name: "Importer", exact: true }).click();
  const plan = await storedPlan(page, (now) => now.worksheets.pipeline?.opportunities?.length === 2);
  assert.equal(named(plan, "Affaire A").amount, 90_000);
  assert.equal(named(plan, "Affaire B").amount, undefined);
  const proposal = plan.worksheets.process.stages.find((row) => row.name === "Proposition").id;
  assert.deepEqual(plan.worksheets.pipeline.opportunities.map((row) => row.stage), [proposal, proposal]);
});
