// An experiment from its friction to its decision: what is missing, what the figures say, the window on the KPI's chart.
import assert from "node:assert/strict";
import { loadExample, openPlan } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { illegible, smallTargets } from "./lib/layout.mjs";
import { saved } from "./lib/plans.mjs";

const ROUTE = "#/pilotage/experiences";

journey("a friction is tried out, measured and deployed", {}, async ({ page, open, axe, shot }) => {
  await open(ROUTE);
  await page.getByText("Qu’est-ce qui coince").waitFor();
  await axe();
  await shot("experiments-empty");
  await loadExample({ page, open });
  await open(ROUTE);
  await page.getByRole("heading", { level: 1, name: "Une expérience en cours" }).waitFor();
  assert.deepEqual([...await illegible(page), ...await smallTargets(page)], []);
  await axe();
  await shot("experiments");

  await page.getByRole("button", { name: "Ajouter une expérience" }).click();
  await page.getByText(/Il manque\s: le point de friction, l’hypothèse, l’action, l’indicateur, les dates/).waitFor();
  const fill = async (label, text) => {
    const field = page.getByRole("textbox", { name: label, exact: true });
    await field.fill(text);
    await field.press("Tab");
  };
  await fill("Hypothèse", "Deux visites par semaine donnent plus de rendez-vous");
  await fill("Point de friction", "Les rendez-vous se font rares");
  const pick = async (label, typed) => {
    await page.getByRole("combobox", { name: label }).click();
    await page.getByRole("combobox", { name: label }).fill(typed);
    await page.getByRole("option").first().click();
  };
  await pick("Action ciblée", "grille de visite");
  await pick("Indicateur", "Marge brute");
  await page.getByText(/Donnez un premier et un dernier jour/).waitFor();
  await fill("Premier jour", "2026-02-10");
  await fill("Dernier jour", "2026-02-01");
  await page.getByText("Le dernier jour précède le premier.").waitFor();
  await fill("Dernier jour", "2026-02-27");
  await page.getByText("À décider", { exact: true }).waitFor();
  await page.getByRole("main").getByRole("button", { name: /%/ }).first().click();
  await page.getByRole("dialog", { name: /Pourquoi|Écart/ }).getByText("Moyenne avant l’essai").first().waitFor();
  await page.keyboard.press("Escape");
  await fill("Ce que nous avons appris", "La grille aide, le calendrier freine.");
  await axe();
  await shot("experiment");
  await saved(page);
  const id = page.url().split("/").at(-1);

  // Over and undecided: the coherence panel says so, until it is decided.
  await page.getByRole("button", { name: /^Cohérence/ }).first().click();
  const panel = page.getByRole("dialog", { name: /Cohérence/ });
  await panel.getByText(/s’est terminée le .* sans décision/).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("radio", { name: "Déployer" }).check({ force: true });
  await page.getByText(/Décidé le 4 mars 2026\. Déployer demande une action/).waitFor();
  await page.getByRole("button", { name: /^Décider\s: Deux visites/ }).click();
  await page.getByRole("menuitem", { name: "En faire une action" }).click();
  await page.getByText(/Action créée/).waitFor();
  await page.getByRole("button", { name: /^Cohérence/ }).first().click();
  await panel.getByRole("link").first().waitFor();
  assert.equal(await panel.getByText(/s’est terminée le .* sans décision/).count(), 0);
  await page.keyboard.press("Escape");
  await saved(page);
  const plan = await openPlan(page);
  const row = plan.worksheets.experiments.rows.find((known) => known.id === id);
  assert.deepEqual([row.outcome, row.decided_on, row.start, row.end], ["deploy", "2026-03-04", "2026-02-10", "2026-02-27"]);
  assert.deepEqual(
    [row.friction, row.hypothesis, row.result],
    ["Les rendez-vous se font rares", "Deux visites par semaine donnent plus de rendez-vous", "La grille aide, le calendrier freine."],
  );
  assert.equal(plan.kpis.find((kpi) => kpi.id === row.kpi).name, "Marge brute");
  assert.match(plan.actions.find((action) => action.id === row.action).title, /grille de visite/);
  assert.ok(plan.actions.some((action) => action.sources?.includes(id)));

  await open(`#/objectifs/kpi/${row.kpi}`);
  await page.getByRole("figure").first().getByText("Essai").first().waitFor();
  await shot("experiment-on-kpi");
});
