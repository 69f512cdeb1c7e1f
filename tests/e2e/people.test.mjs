// People: an absence takes days from its week, the load is set against what is left, and coherence says when it is too much.
import assert from "node:assert/strict";
import { loadExample, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { storedPlan } from "./lib/seed.mjs";

const PEOPLE = "#/priorites/equipe";
const main = (page) => page.getByRole("main");

journey("an absence reduces a week until the load no longer fits", {}, async ({ page, open, axe }) => {
  await loadExample({ page, open });
  await visit(page, PEOPLE);
  await page.getByText(/Personne ne dépasse sa capacité sur 5\ssemaines/).waitFor();
  await axe();

  // This week, from Monday to Friday: nothing is left of it.
  await main(page).getByRole("button", { name: "Ajouter une absence" }).click();
  await page.getByRole("menuitem", { name: "Tomasz Ferrand" }).click();
  await page.getByLabel("Du Tomasz Ferrand 1").fill("2026-03-02");
  await page.keyboard.press("Tab");
  await page.getByLabel("Au Tomasz Ferrand 1").fill("2026-03-06");
  await page.keyboard.press("Tab");
  await page.getByLabel("Motif Tomasz Ferrand 1").fill("Congés");
  await page.keyboard.press("Tab");
  const plan = await storedPlan(page, (now) => now.people[3].absences?.[0]?.reason === "Congés");
  assert.deepEqual(plan.people[3].absences[0], { start: "2026-03-02", end: "2026-03-06", reason: "Congés" });
  await page.getByText(/Tomasz Ferrand dépasse de [\d,]+\sj la semaine du 2 mars/).waitFor();
  const week = main(page).getByRole("button", { name: /Tomasz Ferrand, semaine du 2 mars/ });
  await week.click();
  const why = page.getByRole("dialog", { name: /Pourquoi/ });
  await why.getByText(/Capacité de la semaine\s*: 0\sj/).waitFor();
  await why.getByText(/\sj de trop/).waitFor();
  await axe();
  await page.keyboard.press("Escape");

  await visit(page, "#/coherence");
  await page.getByText("« Tomasz Ferrand » dépasse sa capacité la semaine du").first().waitFor();
  await visit(page, PEOPLE);
  await main(page).getByRole("button", { name: "Retirer l’absence de Tomasz Ferrand 1" }).click();
  await page.getByText(/Personne ne dépasse sa capacité/).waitFor();
  await storedPlan(page, (now) => !now.people[3].absences);
});
