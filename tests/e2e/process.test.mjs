// The sales process: five stages by one button, moved by keyboard, a rule that names the stage without exit criteria; the
// cards of the situations, read on a phone and printed.
import assert from "node:assert/strict";
import { loadExample, until, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";

const PROCESS = "#/vente/processus";

const stages = (plan) => plan.worksheets.process?.stages ?? [];

journey("five stages by one button, one moved by keyboard, one told of by the coherence", {}, async ({ page, open, axe }) => {
  await open(PROCESS);
  await page.getByText("Par quelles étapes passe une vente chez vous").waitFor();
  await axe();
  await page.getByRole("button", { name: "Commencer avec cinq étapes" }).click();
  await page.getByRole("heading", { level: 1, name: "5 étapes sur 5 n’ont pas de critère de sortie" }).waitFor();
  assert.equal(await page.getByRole("list", { name: "Les étapes de la vente, et ce qui leur manque" }).getByRole("listitem").count(), 5);

  const later = page.getByRole("button", { name: "Reculer Qualification" });
  await later.focus();
  await page.keyboard.press("Enter");
  await until(page, (plan) => stages(plan)[1]?.name === "Qualification");
  await page.getByRole("button", { name: "Avancer Qualification" }).click();
  await until(page, (plan) => stages(plan)[0]?.name === "Qualification");

  const card = page.getByRole("group", { name: "Qualification", exact: true });
  await card.getByLabel("Critères de sortie").fill("Le décideur est identifié\n\nLe besoin est daté");
  await page.keyboard.press("Tab");
  await card.getByLabel("Délai au plus").fill("3");
  await page.keyboard.press("Tab");
  const plan = await until(page, (now) => stages(now)[0]?.service_days === 3);
  assert.deepEqual(stages(plan)[0].exit_criteria, ["Le décideur est identifié", "Le besoin est daté"]);
  await page.getByRole("heading", { level: 1, name: "4 étapes sur 5 n’ont pas de critère de sortie" }).waitFor();
  await axe();
  await visit(page, "#/coherence");
  await page.getByText("« Découverte » n’a pas de critère de sortie").waitFor();
});

journey("the cards are proposed, changed, and read one at a time on a phone", { width: 360, touch: true }, async ({ page, open, axe }) => {
  await open(PROCESS);
  await page.getByRole("radio", { name: "Fiches de situation" }).check({ force: true });
  await page.getByRole("heading", { level: 1, name: "Aucune fiche n’est prête pour une visite" }).waitFor();
  await page.getByRole("button", { name: "Proposer une trame" }).click();
  await page.getByRole("heading", { level: 1, name: "Les 5 fiches sont prêtes pour une visite" }).waitFor();
  assert.equal(await page.locator(".visit-card:visible").count(), 1);
  await page.getByRole("button", { name: "Fiche suivante" }).click();
  await page.getByRole("heading", { level: 2, name: "Démonstration" }).waitFor();
  await page.getByText("Fiche 2 sur 5").waitFor();
  const size = await page.locator(".visit-card:visible li").first().evaluate((line) => parseFloat(getComputedStyle(line).fontSize));
  assert.ok(size >= 17, `${size} px`);
  await page.getByRole("button", { name: "Modifier la fiche" }).click();
  await page.getByLabel("But", { exact: true }).fill("Montrer une seule chose");
  await page.keyboard.press("Tab");
  await until(page, (plan) => plan.worksheets.process.playbooks.demonstration.goal === "Montrer une seule chose");
  await page.locator(".visit-card:visible").getByText("Montrer une seule chose").waitFor();
  await axe();
});

journey("all the cards print, the ways through them do not", { lang: "en" }, async ({ page, open }) => {
  await loadExample({ page, open });
  await visit(page, PROCESS);
  await page.getByRole("radio", { name: "Playbook cards" }).check({ force: true });
  await page.getByRole("heading", { level: 1, name: "All 5 cards are ready for a visit" }).waitFor();
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator(".visit-card:visible").count(), 5);
  assert.equal(await page.getByRole("button").filter({ visible: true }).count(), 0);
});
