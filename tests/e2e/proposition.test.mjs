// The value proposition: a sentence composed and checked, compared with competitors, and a decision that cites it.
import assert from "node:assert/strict";
import { loadExample, until, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";

const PROPOSITION = "#/cible/proposition";

/** Fills a field and leaves it. */
async function fill(page, label, text) {
  await page.getByLabel(label, { exact: true }).first().fill(text);
  await page.keyboard.press("Tab");
}

const failing = (page) => page.locator(".fact .badge[data-tone=watch]").allInnerTexts();

journey("a promise is composed from its parts, checked, and reworded", {}, async ({ page, open, axe }) => {
  await open("#/cible/segments");
  await page.getByRole("button", { name: "Ajouter un segment" }).first().click();
  await fill(page, "Nom", "Laiteries");
  await visit(page, PROPOSITION);
  await page.getByText("Que gagne un client").waitFor();
  await axe();
  await page.getByRole("button", { name: "Écrire une promesse" }).first().click();
  await page.getByText("La phrase se compose ici").waitFor();
  assert.equal((await failing(page)).length, 5);
  await fill(page, "Bénéfice", "rapide, local, pas cher");
  await page.getByText("Laiteries : rapide, local, pas cher.").waitFor();
  await page.getByText("Gardez le bénéfice qui décide l’achat").waitFor();
  await fill(page, "Bénéfice", "la ligne repart en quatre heures");
  await fill(page, "Différence", "un technicien vient, pas un colis");
  await fill(page, "Preuve", "neuf fois sur dix l’an dernier");
  await page.getByText("Laiteries : la ligne repart en quatre heures ; un technicien vient, pas un colis. Preuve : neuf fois sur dix l’an dernier.").waitFor();
  await page.getByRole("heading", { level: 1, name: "La promesse tient en une phrase" }).waitFor();
  assert.deepEqual(await failing(page), []);

  await fill(page, "Votre formulation", `Laiteries, ${"mot ".repeat(25)}`);
  await page.getByText("Raccourcissez une des trois parties").waitFor();
  await fill(page, "Votre formulation", "");
  await page.getByRole("button", { name: "Ajouter un concurrent" }).click();
  await fill(page, "Concurrent", "Négoce");
  await fill(page, "Sa promesse", "Votre ligne repart en quatre heures");
  await page.getByText("Négoce promet presque la même chose").waitFor();
  await fill(page, "Sa promesse", "Les prix les plus bas");
  await page.getByText(/Personne ne promet la même chose/).waitFor();
  await axe();

  await page.getByRole("button", { name: /^Décider/ }).click();
  await page.getByRole("menuitem", { name: "En faire une action" }).click();
  const plan = await until(page, (now) => now.actions.length === 1);
  const [row] = plan.worksheets.value_proposition.propositions;
  assert.deepEqual(plan.actions[0].sources, [row.id]);
  assert.equal(row.segment, plan.segments[0].id);
  assert.equal(row.wording, undefined);
});

journey("an incomplete promise appears in the coherence panel and leaves it", {}, async ({ page, open }) => {
  await loadExample({ page, open });
  await visit(page, PROPOSITION);
  await page.getByRole("heading", { level: 1, name: "Les 2 promesses tiennent en une phrase" }).waitFor();
  await fill(page, "Preuve", "");
  await visit(page, "#/coherence");
  await page.getByText("n’a pas à la fois un bénéfice, une preuve et une différence").waitFor();
  await visit(page, PROPOSITION);
  await fill(page, "Preuve", "neuf pannes sur dix");
  await visit(page, "#/coherence");
  assert.equal(await page.getByText("n’a pas à la fois un bénéfice").count(), 0);
});
