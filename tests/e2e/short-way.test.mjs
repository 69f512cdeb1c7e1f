// The short way, walked whole: from an empty plan to a ranked budget, by the links of the cockpit, on real figures.
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { openPlan } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";

const WEEKLY = fileURLToPath(new URL("../data/indicateurs_hebdo_excel_fr.csv", import.meta.url));

/** Types into a field and leaves it. */
async function type(page, label, text) {
  const field = page.getByRole("main").getByLabel(label, { exact: true }).first();
  await field.fill(text);
  await field.press("Tab");
}

async function cockpit(page, done) {
  await page.getByRole("navigation").getByRole("link", { name: "Cockpit" }).first().click();
  if (done) await page.getByText(`${done} sur 5`).waitFor();
}

const stage = (page, name) => page.getByRole("main").getByRole("listitem").filter({ hasText: name }).getByRole("link").first().click();

journey("own plan from empty, by the short way, to a ranked budget", { timeout: 120_000 }, async ({ page, open, axe, shot }) => {
  await open();
  await stage(page, "Choisir la cible");
  await page.getByRole("main").getByRole("button", { name: "Ajouter un segment" }).click();
  await type(page, "Nom", "Laiteries");
  await cockpit(page, 1);

  await stage(page, "Fixer trois objectifs");
  for (const title of ["Vendre des contrats", "Répondre plus vite", "Tenir la marge"]) {
    await page.getByRole("main").getByRole("button", { name: "Ajouter un objectif" }).click();
    await page.getByRole("heading", { level: 1, name: "Objectif sans titre" }).waitFor();
    await type(page, "Titre", title);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    for (let made = 1; made <= 3; made += 1) {
      await page.getByRole("button", { name: "Ajouter un résultat clé" }).click();
      await page.getByRole("grid", { name: "Résultats clés" }).locator(`[data-row="${made - 1}"]`).first().waitFor();
    }
    await page.getByRole("link", { name: "Tous les objectifs" }).click();
  }
  await cockpit(page, 2);

  await page.goto(page.url().replace(/#.*$/, "#/pilotage/chiffres"));
  await page.locator("input[type=file]").setInputFiles(WEEKLY);
  await page.getByRole("button", { name: /^Importer \d+ valeurs$/ }).click();
  await page.getByText("Import terminé").waitFor();
  await cockpit(page, 3);

  for (const title of ["Relancer les devis", "Former l’équipe", "Fixer un prix plancher"]) {
    await page.getByRole("navigation").getByRole("link", { name: "Priorités" }).first().click();
    await page.getByRole("main").getByRole("button", { name: "Ajouter une action" }).first().click();
    await page.waitForFunction(() => document.activeElement?.closest("#action-title") !== null);
    await page.keyboard.type(title);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
  }
  await cockpit(page, 4);

  await page.getByRole("navigation").getByRole("link", { name: "Budget" }).first().click();
  await page.getByRole("main").getByRole("button", { name: "Ajouter un paquet" }).first().click();
  const cell = (column) => page.getByRole("grid").locator(`[data-row="0"][data-col="${column}"]`);
  for (const [column, text] of [[0, "Relances"], [3, "600"], [4, "6000"]]) {
    await cell(column).dblclick();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  await page.getByRole("link", { name: "Ouvrir Relances" }).click();
  await type(page, "Justification", "Un devis relancé sur trois se signe");
  await page.goto(page.url().replace(/#.*$/, "#/budget/classement"));
  await page.getByRole("textbox", { name: "Enveloppe" }).fill("1000");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /1\s000 € bien placés rapportent/ }).waitFor();
  await page.getByRole("region", { name: "Classement des paquets" }).getByText("Relances").waitFor();
  await axe();
  await shot("short-way-ranking");

  await page.reload();
  await page.getByRole("heading", { level: 1, name: /1\s000 € bien placés rapportent/ }).waitFor();
  const plan = await openPlan(page);
  assert.deepEqual(
    [plan.segments.length, plan.objectives.length, plan.key_results.length, plan.kpis.length, plan.actions.length, plan.packages.length],
    [1, 3, 9, 5, 3, 1],
  );
  assert.equal(plan.worksheets.zero_based_budget.envelope, 100_000);
});
