// Cells copied in a spreadsheet and pasted into a table: over an open editor too, dates as people write them, and what cannot be
// read is left out and said. And the notice of a step, whose button takes that step back and no other.
import assert from "node:assert/strict";
import { dismissed, loadExample, openPlan, until, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { saved } from "./lib/plans.mjs";

const main = (page) => page.getByRole("main");
const notice = (page, text) => page.locator(".toast", { hasText: text });

async function paste(page, text) {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press("ControlOrMeta+v");
}

/** The cell of a row under a column, by the column's head. */
async function cell(grid, row, head) {
  const heads = await grid.getByRole("columnheader").allInnerTexts();
  const column = heads.findIndex((text) => text.trim().startsWith(head));
  assert.ok(column >= 0, `${head} among ${heads}`);
  const line = grid.getByRole("row").nth(row + 1);
  return line.getByRole("rowheader").or(line.getByRole("gridcell")).nth(column);
}

journey("cells are pasted over an open editor, with French dates; what cannot be read is said", { timeout: 90_000 }, async ({ page, open }) => {
  await loadExample({ page, open });
  await dismissed(page);
  await visit(page, "#/priorites/equipe");
  const people = main(page).getByRole("grid").first();
  await (await cell(people, 0, "Nom")).click();
  await people.getByRole("textbox").first().waitFor();
  await paste(page, "Ana\nBruno");
  await until(page, (plan) => plan.people[0].name === "Ana" && plan.people[1].name === "Bruno");

  await visit(page, "#/priorites/actions");
  const actions = main(page).getByRole("grid").first();
  await (await cell(actions, 0, "Échéance")).click();
  const shown = await (await cell(actions, 0, "Titre")).innerText();
  const name = shown.trim().split("\n")[0];
  await paste(page, "15/01/2027\t2,5\n16.01.2027\tbeaucoup");
  const plan = await until(page, (now) => now.actions.filter((row) => row.due?.startsWith("2027-01-1")).length === 2);
  assert.equal(plan.actions.find((row) => row.title === name)?.due, "2027-01-15", name);
  await notice(page, /Une cellule collée n’a pas pu être lue.*«\sbeaucoup\s»/).waitFor();
  await page.keyboard.press("Control+z");
  await until(page, (now) => now.actions.every((row) => !row.due?.startsWith("2027-01-1")));
  await saved(page);
});

journey("figures of key results are pasted together; words for a figure are refused, thousands are read", { timeout: 90_000 }, async ({ page, open }) => {
  await loadExample({ page, open });
  await dismissed(page);
  const example = await openPlan(page);
  const chosen = example.key_results.find((row) => !row.kpi && !["percent", "money"].includes(row.unit ?? "count"));
  assert.ok(chosen, "a key result with figures of its own");
  await visit(page, `#/objectifs/okr/${chosen.objective}`);
  const grid = page.getByRole("grid", { name: "Résultats clés" });
  const row = example.key_results.filter((one) => one.objective === chosen.objective).findIndex((one) => one.id === chosen.id);
  const now = (plan) => plan.key_results.find((one) => one.id === chosen.id);
  await (await cell(grid, row, "Départ")).click();
  await paste(page, "5\t6\t7");
  await until(page, (plan) => now(plan).baseline === 5 && now(plan).current === 6 && now(plan).target === 7);
  const type = async (text) => {
    await (await cell(grid, row, "Cible")).click();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };
  await type("à définir");
  await notice(page, "Un nombre est attendu").first().waitFor();
  assert.equal(now(await openPlan(page)).target, 7, "what was there stays");
  await type("25 k");
  await until(page, (plan) => now(plan).target === 25_000);
});

journey("the notice of a step takes that step back, and no other", {}, async ({ page, open }) => {
  await loadExample({ page, open });
  await dismissed(page);
  await visit(page, "#/priorites/equipe");
  const people = (await openPlan(page)).people.length;
  const remove = main(page).getByRole("button", { name: /^Supprimer / });
  await remove.first().click();
  await until(page, (plan) => plan.people.length === people - 1);
  const first = page.locator(".toast").first();
  await first.getByText(/Lien effacé dans\s: .*actions/).waitFor();
  await remove.first().click();
  await until(page, (plan) => plan.people.length === people - 2);
  assert.equal(await first.getByRole("button", { name: "Annuler" }).count(), 0, "another step came after it");
  const second = page.locator(".toast").nth(1);
  await second.getByRole("button", { name: "Annuler" }).waitFor();
  await page.keyboard.press("Control+z");
  await until(page, (plan) => plan.people.length === people - 1);
  await first.getByRole("button", { name: "Annuler" }).click();
  await until(page, (plan) => plan.people.length === people);
});

journey("a measurement is not dated ahead, replaces another aloud, and a deletion says what goes along", {}, async ({ page, open }) => {
  await loadExample({ page, open });
  await dismissed(page);
  const plan = await openPlan(page);
  const kpi = plan.kpis.find((row) => plan.watches.some((watch) => watch.kpi === row.id) && row.unit !== "percent" && row.measurements.length > 3);
  await visit(page, `#/objectifs/kpi/${kpi.id}`);
  const [date, value] = [main(page).getByLabel("Date", { exact: true }).first(), main(page).getByLabel("Valeur", { exact: true }).first()];
  const add = main(page).getByRole("button", { name: "Ajouter la mesure" });
  await value.fill("7");
  await date.fill("2026-03-05");
  await date.blur();
  assert.equal(await add.getAttribute("aria-disabled"), "true");
  await date.fill(kpi.measurements.at(-1).date);
  await date.blur();
  await add.click();
  await notice(page, /est remplacée/).waitFor();
  await until(page, (now) => now.kpis.find((row) => row.id === kpi.id).measurements.at(-1).value === 7);
  await main(page).getByRole("button", { name: /^Supprimer$/ }).first().click();
  await notice(page, /Parti avec\s: .*surveillance/).waitFor();
  await page.waitForURL(/#\/objectifs\/kpi$/);
  await until(page, (now) => !now.kpis.some((row) => row.id === kpi.id));
});
