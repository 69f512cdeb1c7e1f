// The pipeline: a CRM export imported twice makes no doubles; a card is moved by keyboard; a loss asks for its reason; the
// figures feed the KPIs.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { loadExample, openPlan, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";

const PIPELINE = "#/vente/pipeline";
const file = (name) => new URL(`../data/${name}`, import.meta.url);

async function until(page, seen) {
  for (let tries = 0; tries < 80; tries += 1) {
    const stored = await openPlan(page);
    if (seen(stored)) return stored;
    await page.waitForTimeout(100);
  }
  assert.fail(`the stored plan never came to: ${seen}`);
}

const opportunities = (plan) => plan.worksheets.pipeline?.opportunities ?? [];
const named = (plan, name) => opportunities(plan).find((row) => row.name.startsWith(name));

async function choose(page, name) {
  await page.getByRole("button", { name: "Importer depuis un CRM" }).first().click();
  await page.locator('.file-drop input[type="file"]').setInputFiles({ name, mimeType: "text/csv", buffer: await readFile(file(name)) });
}

journey("an export of a CRM lands once, however often it is imported", {}, async ({ page, open, axe }) => {
  await open("#/vente/processus");
  await page.getByRole("button", { name: "Commencer avec cinq étapes" }).click();
  await visit(page, PIPELINE);
  await page.getByText("Qu’êtes-vous en train de vendre").waitFor();
  await axe();
  await choose(page, "crm-hubspot-fr.csv");
  await page.getByText("À ajouter : 5. À mettre à jour : 0. Inchangées : 0.").waitFor();
  await page.getByText("Le nom manque.").waitFor();
  assert.equal(await page.getByRole("combobox", { name: "Nom", exact: true }).evaluate((box) => box.selectedOptions[0].textContent), "Nom de la transaction");
  await axe();
  await page.getByRole("button", { name: "Importer", exact: true }).click();
  const plan = await until(page, (now) => opportunities(now).length === 5);
  assert.equal(named(plan, "Laiterie du Vallon").amount, 1250050);
  assert.equal(named(plan, "Fromagerie Aubert").outcome, "won");
  const stage = (name) => plan.worksheets.process.stages.find((row) => row.name === name).id;
  assert.equal(named(plan, "Laiterie du Vallon").stage, stage("Proposition"));

  await choose(page, "crm-hubspot-fr.csv");
  await page.getByText("À ajouter : 0. À mettre à jour : 0. Inchangées : 5.").waitFor();
  await page.getByRole("button", { name: "Laisser ce fichier" }).click();
  assert.equal(opportunities(await openPlan(page)).length, 5);
});

journey("a card is moved by keyboard, and a loss asks why", {}, async ({ page, open, axe }) => {
  await loadExample({ page, open });
  await visit(page, PIPELINE);
  await page.getByRole("heading", { level: 1, name: /7 opportunités ouvertes/ }).waitFor();
  const grip = page.getByRole("button", { name: "Déplacer Laiterie du Vallon, ligne 2" });
  await grip.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Placer à l’étape Découverte" }).focus();
  await page.keyboard.press("Enter");
  await until(page, (plan) => named(plan, "Laiterie du Vallon").stage === plan.worksheets.process.stages[1].id);

  await page.getByRole("button", { name: "Déplacer Laiterie du Vallon, ligne 2" }).click();
  await page.getByRole("menuitem", { name: "Perdue…" }).click();
  const dialog = page.getByRole("dialog", { name: "Pourquoi avons-nous perdu Laiterie du Vallon, ligne 2 ?" });
  await dialog.getByRole("button", { name: "Noter la perte" }).click();
  await dialog.getByText("Choisissez l’une des trois raisons.").waitFor();
  await axe();
  await dialog.getByLabel("Raison").selectOption("Prix ou budget");
  await dialog.getByLabel("En une phrase").fill("Le budget part ailleurs cette année");
  await page.keyboard.press("Tab");
  await dialog.getByRole("button", { name: "Noter la perte" }).click();
  const plan = await until(page, (now) => named(now, "Laiterie du Vallon").outcome === "lost");
  assert.equal(named(plan, "Laiterie du Vallon").loss_reason, "first");
  await page.getByRole("heading", { level: 1, name: /6 opportunités ouvertes/ }).waitFor();
});

journey("its figures feed the KPI of the same kind, noted by one press", {}, async ({ page, open, axe }) => {
  await loadExample({ page, open });
  await visit(page, PIPELINE);
  const fed = page.getByRole("group", { name: "Indicateurs calculés par le pipeline" });
  await fed.getByText(/Calculé au/).first().waitFor();
  await axe();
  await fed.getByRole("button", { name: /^Noter comme mesure/ }).first().click();
  await fed.getByRole("list").getByText("Noté dans les mesures").waitFor();
  const plan = await until(page, (now) => now.kpis.some((kpi) => kpi.metric === "win_rate" && kpi.measurements.at(-1).value > 0.33 && kpi.measurements.at(-1).value < 0.34));
  const kpi = plan.kpis.find((row) => row.metric === "win_rate");
  await visit(page, `#/objectifs/kpi/${kpi.id}`);
  await page.getByRole("list", { name: "Indicateurs calculés par le pipeline" }).getByText("Noté dans les mesures").waitFor();
});
