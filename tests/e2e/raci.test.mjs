// RACI: a matrix filled in like a spreadsheet, made invalid and mended by keyboard alone, seen in the coherence panel; by
// person; pasted from a spreadsheet.
import assert from "node:assert/strict";
import { loadExample, openPlan, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { storedPlan } from "./lib/seed.mjs";

const RACI = "#/priorites/raci";
const main = (page) => page.getByRole("main");
const grid = (page) => page.getByRole("grid", { name: /Matrice|Matrix/ });
const cell = (page, row, column) => grid(page).locator(`[data-row='${row}'][data-col='${column}']`);
const letters = (page, row, column) => cell(page, row, column).innerText().then((text) => text.replace(/\s/g, ""));
const rows = (plan) => plan.worksheets.raci?.rows ?? [];

/** Goes from the grid's one stop to a cell, by the arrows. */
async function go({ page, hands: { press, to } }, row, column) {
  await to(grid(page).locator("tbody [data-col][tabindex='0']").first());
  await press("Home");
  await press("ArrowUp", 20);
  await press("ArrowDown", row);
  await press("ArrowRight", column);
  await page.waitForFunction(([r, c]) => document.activeElement?.dataset.row === String(r) && document.activeElement?.dataset.col === String(c), [row, column]);
}

journey("a RACI is made invalid and mended by keyboard alone", { keys: true }, async (me) => {
  const { page, open, hands, axe } = me;
  const { press, open: follow } = hands;
  await open("#/");
  await follow(main(page).getByRole("button", { name: /Charger l’exemple/ }).first());
  const before = await storedPlan(page, (plan) => plan.packages?.length > 0);
  const [helene, youssef] = before.people.map((person) => person.id);
  await visit(page, RACI);
  await page.getByRole("heading", { level: 1, name: /Chaque ligne a quelqu’un/ }).waitFor();
  await axe();
  assert.equal(await letters(page, 0, 1), "A");

  // A second A: the row says so at once, and what the smallest change is.
  await go(me, 0, 0);
  await press("a");
  await page.getByRole("heading", { level: 1, name: "Une ligne sur 7 n’est pas claire" }).waitFor();
  const row = grid(page).getByRole("row", { name: /Rappeler les neuf devis/ });
  await row.getByText("2 personnes en répondent").waitFor();
  await row.getByText("Ôtez un A.").waitFor();
  await page.getByRole("status").filter({ hasText: /Hélène Marchetti, «\sRappeler les neuf devis.*AI.*2 personnes/ }).waitFor();
  let plan = await storedPlan(page, (now) => rows(now)[0].roles[helene] === "AI");
  await axe();

  // The R goes, too: two faults in one row. Delete empties a cell.
  await press("ArrowRight", 4);
  await press("Delete");
  await row.getByText("Personne ne le fait").waitFor();
  plan = await storedPlan(page, (now) => !(rows(now)[0].roles[before.people[4].id] ?? ""));
  assert.deepEqual(Object.keys(rows(plan)[0].roles).length, Object.keys(rows(before)[0].roles).length - 1);

  // The coherence panel names both, each with its way back to the row.
  const panel = page.getByRole("dialog", { name: "Cohérence" });
  await follow(page.getByRole("button", { name: /^Cohérence/ }).and(page.locator(":visible")));
  await panel.getByText("2 personnes répondent de « Rappeler les neuf devis restés sans réponse »").first().waitFor();
  await panel.getByText("Personne ne réalise « Rappeler les neuf devis restés sans réponse »").first().waitFor();
  await axe();
  await follow(panel.getByRole("listitem").filter({ hasText: "2 personnes répondent" }).getByRole("link").first());
  await page.waitForFunction(() => document.activeElement?.matches("[data-row='0'][data-col='0']"));

  // Mended: the second A is taken away, the R is given back; both letters stand in one cell where one person holds both.
  await press("A");
  await press("ArrowRight", 1);
  await press("r");
  await page.getByRole("heading", { level: 1, name: /Chaque ligne a quelqu’un/ }).waitFor();
  plan = await storedPlan(page, (now) => rows(now)[0].roles[youssef] === "RA");
  assert.equal(rows(plan)[0].roles[helene], "I");
  await row.getByText("Claire", { exact: true }).waitFor();
  await follow(page.getByRole("button", { name: /^Cohérence/ }).and(page.locator(":visible")));
  await panel.getByRole("link").first().waitFor();
  assert.equal(await panel.getByText(/Rappeler les neuf devis/).count(), 0);
  await press("Escape");

  // Each letter was one step.
  await press("Control+z");
  await storedPlan(page, (now) => rows(now)[0].roles[youssef] === "A");
});

journey("rows come from open actions and processes, letters by mouse, by paste and by undo", {}, async ({ page, open, axe }) => {
  await open(RACI);
  await page.getByText("Il faut d’abord des personnes").waitFor();
  await axe();
  await page.getByRole("link", { name: "Ajouter des personnes" }).click();
  for (const name of ["Nora", "Karim"]) {
    await main(page).getByRole("button", { name: "Ajouter une personne" }).first().click();
    await page.getByRole("grid").getByRole("rowheader").last().click();
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
  }
  await visit(page, RACI);
  await page.getByText("À deux responsables, il n’y en a aucun").waitFor();
  await main(page).getByRole("button", { name: "Ajouter un processus" }).click();
  await page.getByLabel("Nom du processus").fill("Traiter une réclamation");
  await page.keyboard.press("Tab");
  await main(page).getByRole("button", { name: "Ajouter un processus" }).click();
  await page.getByLabel("Nom du processus", { exact: true }).fill("Chiffrer une demande");
  await page.keyboard.press("Tab");
  await page.getByRole("heading", { level: 1, name: "2 lignes sur 2 ne sont pas claires" }).waitFor();

  // By mouse: a cell, then its letters.
  await cell(page, 0, 0).click();
  const keys = page.getByRole("group", { name: "Lettres de la case" });
  await keys.getByRole("button", { name: /^R/ }).click();
  await keys.getByRole("button", { name: /^A/ }).click();
  await storedPlan(page, (plan) => Object.values(rows(plan)[0]?.roles ?? {})[0] === "RA");
  assert.equal(await keys.getByRole("button", { name: /^A/ }).getAttribute("aria-pressed"), "true");

  // Pasted from a spreadsheet, from the first cell of the second row; what is no letter is left out.
  await cell(page, 1, 0).click();
  await page.evaluate(() => navigator.clipboard.writeText("A\tr, c\nx\ty"));
  await page.keyboard.press("ControlOrMeta+v");
  const plan = await storedPlan(page, (now) => Object.keys(rows(now)[1]?.roles ?? {}).length === 2);
  assert.deepEqual(plan.people.map((person) => rows(plan)[1].roles[person.id]), ["A", "RC"]);
  await page.getByRole("heading", { level: 1, name: /Chaque ligne a quelqu’un/ }).waitFor();

  // From the second column on: what does not fit any more is left out.
  await cell(page, 0, 1).click();
  await page.evaluate(() => navigator.clipboard.writeText("i\tc"));
  await page.keyboard.press("ControlOrMeta+v");
  const [first, second] = plan.people.map((person) => person.id);
  const wider = await storedPlan(page, (now) => Object.values(rows(now)[0].roles).includes("I"));
  assert.deepEqual(wider.worksheets.raci.rows.map((row) => row.roles), [{ [first]: "RA", [second]: "I" }, { [first]: "A", [second]: "RC" }]);

  await page.getByRole("radio", { name: "Par personne" }).check({ force: true });
  const nora = page.getByRole("region", { name: "Nora" }).or(page.locator(".card", { hasText: "Nora" })).first();
  await nora.getByText("porte 2 lignes").waitFor();
  await nora.getByText("réalise, répond du résultat").waitFor();
  await axe();
});

journey("what one answers for, in English on a phone, with its dates", { lang: "en", width: 390, touch: true }, async ({ page, open, axe }) => {
  await loadExample({ page, open });
  await visit(page, RACI);
  await axe();
  await page.getByRole("radio", { name: "By person" }).check({ force: true });
  await page.getByText(/^does it, answers for it · Due /).first().waitFor();
  await page.getByText("A process that goes on, without a due date").first().waitFor();
  await axe();
  const plan = await openPlan(page);
  assert.equal(rows(plan).length, 7);
});
