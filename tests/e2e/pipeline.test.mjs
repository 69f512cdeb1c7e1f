// The pipeline: a CRM export imported twice makes no doubles, and finds its stages in the other language; a card is moved by
// keyboard; a loss asks for its reason; the figures feed the KPIs.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { loadExample, openPlan, until, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";

const PIPELINE = "#/vente/pipeline";
const file = (name) => new URL(`../data/${name}`, import.meta.url);

const opportunities = (plan) => plan.worksheets.pipeline?.opportunities ?? [];
const named = (plan, name) => opportunities(plan).find((row) => row.name.startsWith(name));

async function choose(page, name, changed = (text) => text) {
  await page.getByRole("button", { name: "Importer depuis un CRM" }).first().click();
  const buffer = Buffer.from(changed(await readFile(file(name), "utf8")), "utf8");
  await page.locator('.file-drop input[type="file"]').setInputFiles({ name, mimeType: "text/csv", buffer });
}

/** The export a week later: one amount is another one, and an opportunity has come. */
function later(text) {
  const amount = text.replace('"4800.00"', '"5200.00"');
  assert.notEqual(amount, text);
  const line = ["9007", "Brasserie du Port", "Qualification", "2027-02-01 10:00", "Hugo Lamblin", "3100.00", "2026-11-02 09:12", "Pipeline des ventes", ""];
  return `${amount.trimEnd()}\n${line.map((cell) => `"${cell}"`).join(",")}\n`;
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
  assert.deepEqual(opportunities(await openPlan(page)), opportunities(plan));

  // A changed export updates what is known and adds what is not.
  await choose(page, "crm-hubspot-fr.csv", later);
  await page.getByText("À ajouter : 1. À mettre à jour : 1. Inchangées : 4.").waitFor();
  await page.getByRole("button", { name: "Importer", exact: true }).click();
  const after = await until(page, (now) => opportunities(now).length === 6);
  assert.deepEqual(opportunities(after).slice(0, 5).map((row) => row.id), opportunities(plan).map((row) => row.id));
  assert.deepEqual(named(after, "Biscuiterie Morel"), { ...named(plan, "Biscuiterie Morel"), amount: 520000 });
  assert.deepEqual(opportunities(after).filter((row) => row.name !== "Biscuiterie Morel").slice(0, 4), opportunities(plan).filter((row) => row.name !== "Biscuiterie Morel"));
  assert.equal(named(after, "Brasserie du Port").amount, 310000);

  // The same once more, imported: nothing is new.
  await choose(page, "crm-hubspot-fr.csv", later);
  await page.getByText("À ajouter : 0. À mettre à jour : 0. Inchangées : 6.").waitFor();
});

journey("an opportunity that is added is named at once, from the board and on a phone", { width: 360, touch: true }, async ({ page, open }) => {
  await loadExample({ page, open });
  await visit(page, PIPELINE);
  await page.getByRole("button", { name: "Ajouter une opportunité" }).click();
  const name = page.locator("td input:focus");
  await name.waitFor();
  assert.ok(await name.evaluate((one) => { const { top, bottom } = one.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }), "in sight");
  await page.keyboard.type("Laiterie du Cher");
  await page.keyboard.press("Enter");
  await until(page, (now) => opportunities(now).at(-1).name === "Laiterie du Cher");
});

/** A stage that no process has by itself. */
const foreign = (text) => text.replace(",Qualification,4800.00", ",Legal review,4800.00");

journey("an export in English finds the stages of a French plan, and what finds none is told before", {}, async ({ page, open, axe }) => {
  await open("#/vente/processus");
  await page.getByRole("button", { name: "Commencer avec cinq étapes" }).click();
  await visit(page, PIPELINE);
  await choose(page, "crm-salesforce-en.csv", foreign);
  await page.getByText("À ajouter : 5. À mettre à jour : 0. Inchangées : 0.").waitFor();
  const chosen = (name) => page.getByRole("combobox", { name, exact: true }).evaluate((box) => box.selectedOptions[0].textContent);
  assert.equal(await chosen("Negotiation"), "Négociation");
  assert.equal(await chosen("Legal review"), "Aucune étape");
  const told = page.getByText("1 étape du fichier ne correspond à aucune étape du processus : « Legal review »");
  await told.waitFor();
  await page.getByText(/ne compteront pour rien dans la valeur pondérée/).waitFor();
  await axe();
  await page.getByRole("combobox", { name: "Legal review", exact: true }).selectOption("Négociation");
  await told.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Importer", exact: true }).click();
  const plan = await until(page, (now) => opportunities(now).length === 5);
  const stage = (name) => plan.worksheets.process.stages.find((row) => row.name === name).id;
  assert.equal(named(plan, "Conserverie de la Baie").stage, stage("Négociation"));
  assert.equal(named(plan, "Laiterie du Vallon").stage, stage("Proposition"));
  assert.equal(named(plan, "Biscuiterie Morel").stage, stage("Négociation"));
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
  const lost = named(plan, "Laiterie du Vallon");
  assert.deepEqual([lost.loss_reason, lost.loss_note, lost.closed], ["first", "Le budget part ailleurs cette année", "2026-03-04"]);
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
  const noted = () => page.getByRole("list", { name: "Indicateurs calculés par le pipeline" }).getByText("Noté dans les mesures");
  await noted().waitFor();
  // Where figures are typed, those that need no typing stand below the grid.
  await visit(page, "#/pilotage/chiffres");
  await noted().waitFor();
  await axe();
});
