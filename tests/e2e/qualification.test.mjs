// The qualification: answers make the score, what is unknown is the next question, and a question becomes an action.
import assert from "node:assert/strict";
import { loadExample, openPlan, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { illegible, smallTargets } from "./lib/layout.mjs";
import { saved } from "./lib/plans.mjs";

const ROUTE = "#/vente/qualification";

journey("an opportunity is qualified, and its unknowns become questions", {}, async ({ page, open, axe, shot }) => {
  await open(ROUTE);
  await page.getByText("La qualification porte sur les opportunités ouvertes du pipeline.").waitFor();
  await axe();
  await shot("qualification-empty");
  await loadExample({ page, open });
  await visit(page, ROUTE);
  await page.getByRole("heading", { level: 1, name: /questions à poser sur 7\s?opportunités ouvertes/ }).waitFor();
  await page.getByText(/La mieux qualifiée\s: /).waitFor();
  await axe();
  assert.deepEqual([...await illegible(page), ...await smallTargets(page)], []);
  await shot("qualification");

  const before = await openPlan(page);
  const first = before.worksheets.pipeline.opportunities[0];
  const answer = (name, word) =>
    page.getByRole("radiogroup", { name, exact: true }).getByRole("radio", { name: word, exact: true }).check({ force: true });
  await page.getByRole("button", { name: /^0\s% — .*Score de qualification/ }).waitFor();
  await answer("Budget", "Rempli");
  await answer("Besoin", "Rempli");
  await answer("Autorité", "Non rempli");
  const proof = page.getByRole("textbox", { name: "Ce qui le prouve (Budget)" });
  await proof.fill("Ligne votée en conseil");
  await proof.press("Tab");
  await page.getByRole("button", { name: /^50\s% — .*Score de qualification/ }).click();
  await page.getByRole("dialog").getByText("Critères de la grille").waitFor();
  await page.keyboard.press("Escape");
  await page.getByText(/Un oui de plus la mènerait à 75\s%/).waitFor();
  const questions = page.getByRole("list", { name: "Prochaines questions" });
  assert.equal(await questions.getByRole("listitem").count(), 1);
  await questions.getByRole("button", { name: /^Décider\s: .*Pour quand faut-il/ }).click();
  await page.getByRole("menuitem", { name: "En faire une action" }).click();
  await page.getByText(/Action créée/).waitFor();
  await answer("Calendrier", "Rempli");
  await page.getByText("Tout est su : décidez d’avancer ou d’arrêter.").waitFor();
  await axe();
  await saved(page);
  const plan = await openPlan(page);
  assert.deepEqual(plan.worksheets.qualification.sheets[first.id].criteria, {
    budget: { met: true, evidence: "Ligne votée en conseil" }, authority: { met: false }, need: { met: true }, timing: { met: true },
  });
  const made = plan.actions.find((action) => action.title.includes("Pour quand faut-il"));
  assert.deepEqual(made.sources, [first.id]);

  // Another framework asks other questions and keeps the answers.
  await page.getByRole("combobox", { name: "Grille de cette opportunité" }).selectOption("gpct");
  await page.getByRole("button", { name: /^0\s% — .*Score de qualification/ }).waitFor();
  await page.getByRole("combobox", { name: "Grille de cette opportunité" }).selectOption("");
  await page.getByRole("button", { name: /^75\s% — .*Score de qualification/ }).waitFor();
  const second = plan.worksheets.pipeline.opportunities[5];
  await page.getByRole("combobox", { name: "Opportunité", exact: true }).selectOption(second.id);
  await page.getByRole("radiogroup", { name: "Allié interne", exact: true }).waitFor();
  assert.ok(page.url().endsWith(second.id));

  // What was known of a deal stays to be read once it is closed.
  const won = plan.worksheets.pipeline.opportunities.find((row) => row.outcome === "won");
  await visit(page, `${ROUTE}/${won.id}`);
  const chosen = page.getByRole("combobox", { name: "Opportunité", exact: true });
  await page.waitForFunction((id) => [...document.querySelectorAll("select")].some((select) => select.value === id), won.id);
  assert.equal(await chosen.locator("option:checked").innerText(), `${won.name} (gagnée)`);
  await axe();
});
