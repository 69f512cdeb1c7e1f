// The funnel: from an empty page to what each week demands, hypotheses against history, and a step that leads to an action.
import assert from "node:assert/strict";
import { loadExample, openPlan, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { illegible, smallTargets } from "./lib/layout.mjs";
import { saved } from "./lib/plans.mjs";

const ROUTE = "#/vente/entonnoir";

journey("a target is turned back into what each week demands", {}, async ({ page, open, axe, shot }) => {
  await open(ROUTE);
  await page.getByText("Exemple : 120 000 € à gagner").waitFor();
  await axe();
  await shot("funnel-empty");
  await page.getByRole("button", { name: "Commencer avec quatre étapes" }).click();
  await page.getByRole("heading", { level: 1, name: "Dites quel chiffre d’affaires gagner" }).waitFor();
  const fill = async (label, text) => {
    const field = page.getByRole("textbox", { name: label });
    await field.fill(text);
    await field.press("Tab");
  };
  await fill("Chiffre d’affaires à gagner", "120 000");
  await fill("En combien de semaines", "13");
  await fill("Panier", "12 000");
  await page.getByRole("heading", { level: 1, name: /«\sCiblage\s» n’a pas d’hypothèse/ }).waitFor();
  await fill(/^Part qui passe à la suivante\s: Ciblage/, "25");
  await fill(/^Part qui passe à la suivante\s: Rendez-vous/, "0");
  await fill(/^Part qui passe à la suivante\s: Premiers entretiens/, "25");
  await page.getByRole("heading", { level: 1, name: /personne ne passe l’étape «\sRendez-vous\s»/ }).waitFor();
  await fill(/^Part qui passe à la suivante\s: Rendez-vous/, "20");
  // 120,000 ÷ 12,000 = 10 signatures, ÷ 0.25 ÷ 0.2 ÷ 0.25 = 800 contacts, in 13 weeks.
  await page.getByRole("heading", { level: 1, name: /^62 par semaine à l’étape «\sCiblage\s»\s: hypothèses à vérifier/ }).waitFor();
  await fill(/^Capacité par semaine\s: Ciblage/, "50");
  await page.getByText(/«\sCiblage\s»\s: 12 de trop par semaine pour l’équipe\s; il faudrait que 30,8\s% passent/).waitFor();
  await page.getByRole("button", { name: /^800 — / }).click();
  await page.getByRole("dialog").getByText("Arrondi à l’unité supérieure : 62.").waitFor();
  await page.keyboard.press("Escape");

  // The history: a month in which 20 % went on makes 25 % something that was never reached.
  const month = page.getByRole("textbox", { name: /^févr\. 2026\s: Ciblage/ });
  await month.fill("100");
  await month.press("Tab");
  await fill(/^févr\. 2026\s: Rendez-vous/, "20");
  await page.getByRole("heading", { level: 1, name: /hypothèses trop hautes/ }).waitFor();
  await page.getByText(/«\sCiblage\s»\s: au plus 20\s% pour rester réaliste/).waitFor();
  await page.getByRole("button", { name: /^20\s% — .* Meilleur mois, Ciblage/ }).click();
  await page.getByRole("dialog").getByText(/Meilleur des six derniers mois complets\s: févr\. 2026/).waitFor();
  await page.keyboard.press("Escape");
  await axe();
  assert.deepEqual([...await illegible(page), ...await smallTargets(page)], []);
  await shot("funnel");

  await page.getByRole("button", { name: /^Décider\s: Améliorer l’étape «\sCiblage\s»/ }).click();
  await page.getByRole("menuitem", { name: "En faire une action" }).click();
  await page.getByText(/Action créée/).waitFor();
  await saved(page);
  const plan = await openPlan(page);
  const { funnel } = plan.worksheets;
  assert.deepEqual([funnel.target, funnel.weeks, funnel.basket], [12_000_000, 13, 1_200_000]);
  assert.deepEqual(funnel.steps.map((step) => step.conversion), [0.25, 0.2, 0.25, undefined]);
  assert.deepEqual(funnel.steps[0].counts, [{ date: "2026-02-01", value: 100 }]);
  assert.deepEqual(plan.actions[0].sources, [funnel.steps[0].id]);
});

journey("the steps of the example fill in from a KPI and the pipeline, and move by keyboard", {}, async ({ page, open, axe, shot }) => {
  await loadExample({ page, open });
  await visit(page, ROUTE);
  await page.getByRole("heading", { level: 1, name: /par semaine à l’étape «\sCiblage\s»/ }).waitFor();
  await page.getByText(/Vide\s: l’affaire moyenne du pipeline, 14\s050\s€/).waitFor();
  await page.getByText("Cinq points de mieux à").waitFor();
  assert.equal(await page.getByRole("textbox", { name: /2026\s: Rendez-vous/ }).count(), 0);
  assert.ok(await page.getByRole("textbox", { name: /2026\s: Ciblage/ }).count() > 0);
  await page.getByRole("button", { name: "Voir le tableau" }).first().waitFor();
  await axe();
  assert.deepEqual([...await illegible(page), ...await smallTargets(page)], []);
  await shot("funnel-example");
  await page.getByRole("button", { name: /^Descendre\s: Ciblage/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /par semaine à l’étape «\sRendez-vous\s»/ }).waitFor();
  await page.keyboard.press("Control+z");
  await page.getByRole("heading", { level: 1, name: /par semaine à l’étape «\sCiblage\s»/ }).waitFor();
  await page.getByRole("combobox", { name: /^Compté d’après\s: Closing/ }).selectOption({ label: "Vos saisies" });
  await saved(page);
  const plan = await openPlan(page);
  assert.deepEqual(plan.worksheets.funnel.steps.map((step) => step.source), [undefined, "kpi", "opened", undefined]);

  // Each lever tells how its saving is counted.
  const levers = page.getByRole("table", { name: "Sur quelle étape agir en premier" });
  const { length } = plan.worksheets.funnel.steps;
  assert.equal(await levers.getByRole("button", { name: / — / }).count(), length - 1);
  await levers.getByRole("button", { name: / — / }).last().click();
  await page.getByRole("dialog").getByText("Demandé avec cinq points de mieux").waitFor();
  await page.keyboard.press("Escape");

  // A KPI that no longer counts is named, and says what to do.
  const { kpi } = plan.worksheets.funnel.steps[1];
  await visit(page, `#/objectifs/kpi/${kpi}`);
  await page.getByRole("combobox", { name: "Unité", exact: true }).selectOption({ label: "Jours" });
  await saved(page);
  await visit(page, ROUTE);
  await page.getByText(/^Cet indicateur ne compte plus mois par mois\s: choisissez une autre source/).waitFor();
  const source = page.getByRole("combobox", { name: /^Compté d’après\s: Rendez-vous/ });
  assert.match(await source.locator("option:checked").innerText(), /\(ne compte plus\)$/);
  await axe();
  await source.selectOption({ label: "Opportunités ouvertes" });
  await page.getByText(/^Cet indicateur ne compte plus/).waitFor({ state: "detached" });
});
