// Marketing or sales first: the answers decide, a tie asks for the stake, and the choice leads to a decision.
import assert from "node:assert/strict";
import { openPlan } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { saved } from "./lib/plans.mjs";

const ROUTE = "#/vente/marketing-ou-vente";

journey("four answers decide, a tie asks for what is at stake, and an action cites the choice", {}, async ({ page, open, axe, shot }) => {
  await open(ROUTE);
  await page.getByRole("heading", { level: 1, name: "Marketing ou vente d’abord ?" }).waitFor();
  await axe();
  await shot("lead-choice-empty");
  const answer = (question, word) => page.getByRole("radiogroup", { name: question }).getByRole("radio", { name: word, exact: true }).check();
  await answer(/connaît-il déjà/, "Oui");
  await page.getByText(/3 questions attendent/).waitFor();
  await answer(/très concurrentiel/, "Oui");
  await answer(/offre est-elle complexe/, "Non");
  await answer(/pendant la vente/, "Non");
  await page.getByRole("heading", { level: 1, name: /Égalité/ }).waitFor();
  await answer(/enjeu principal/, "Créer la demande");
  await page.getByRole("heading", { level: 1, name: /Le marketing d’abord/ }).waitFor();
  await answer(/offre est-elle complexe/, "Oui");
  await page.getByRole("heading", { level: 1, name: /La vente d’abord/ }).waitFor();
  await page.getByText(/Ce choix se renverserait si une seule de ces réponses changeait/).waitFor();
  await page.getByRole("button", { name: /Voir le raisonnement/ }).click();
  await page.getByRole("dialog").getByText("L’offre est complexe").waitFor();
  await page.keyboard.press("Escape");
  await page.getByLabel("Ce qui vous le fait dire").fill("Treize devis sur vingt perdus après une visite.");
  await page.getByLabel("Ce qui vous le fait dire").press("Tab");
  await axe();
  await shot("lead-choice");
  await page.getByRole("button", { name: /^Décider : Préparer preuves/ }).click();
  await page.getByRole("menuitem", { name: "En faire une action" }).click();
  await page.getByText(/Action créée/).waitFor();
  await saved(page);
  const plan = await openPlan(page);
  assert.deepEqual(plan.actions[0].sources, ["b0055013-f1ed-4c1e-9e0d-5a7e0000001f"]);
  assert.deepEqual(plan.worksheets.lead_choice, {
    educated: "yes", competitive: "yes", complex: "yes", made_in_the_sale: "no", stake: "demand",
    because: "Treize devis sur vingt perdus après une visite.",
  });
});
