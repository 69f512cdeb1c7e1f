// The chain of the plan: what leads to what on the strategy map, the cascade to each person, the trace of one line.
import assert from "node:assert/strict";
import { loadExample, openPlan, until, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";

const MAP = "#/objectifs/carte-strategique";
const main = (page) => page.getByRole("main");
const links = async (page) => (await openPlan(page)).worksheets.strategy_map?.links ?? [];

/** Waits until the stored plan has so many links. */
async function linked(page, count) {
  for (let tries = 0; tries < 50; tries += 1) {
    const now = await links(page);
    if (now.length === count) return now;
    await page.waitForTimeout(100);
  }
  assert.fail(`never ${count} links`);
}

journey("a link drawn on the map ranks the levers; a circle is refused; the table removes it and undo brings it back", {}, async ({ page, open, axe, shot }) => {
  await loadExample({ page, open });
  await visit(page, MAP);
  await page.getByRole("heading", { level: 1, name: /Premier levier.*relève.*atteint 4/ }).waitFor();
  await axe();
  await shot("strategy-map");
  const node = (name) => main(page).getByRole("button", { name: new RegExp(`^${name}`) });
  await node("Regagner de la marge").click();
  await page.getByText(/mène à… choisissez l’effet/).waitFor();
  await node("Faire des contrats").click();
  assert.equal((await linked(page, 5)).length, 5);
  await node("Regagner de la marge").click();
  await node("Préparer une relève").click();
  await page.getByText(/L’effet mène déjà à la cause/).waitFor();
  assert.equal((await links(page)).length, 5);
  await main(page).getByRole("button", { name: /Retirer le lien de «\s*Regagner/ }).click();
  await linked(page, 4);
  await page.keyboard.press("ControlOrMeta+z");
  await linked(page, 5);
});

journey("the links are made from the table by keyboard alone, and an end that is missing is asked for", {}, async ({ page, open }) => {
  await loadExample({ page, open });
  await visit(page, MAP);
  const add = main(page).getByRole("button", { name: "Relier", exact: true });
  await add.press("Enter");
  await page.getByText("Choisissez la cause et l’effet.").waitFor();
  await main(page).getByRole("combobox", { name: "Cause" }).fill("Répondre");
  await page.keyboard.press("Enter");
  await main(page).getByRole("combobox", { name: "Effet" }).fill("contrats");
  await page.keyboard.press("Enter");
  await add.press("Enter");
  const [last] = (await linked(page, 5)).slice(-1);
  const plan = await openPlan(page);
  const title = (id) => plan.objectives.find((row) => row.id === id).title;
  assert.match(title(last.from), /Répondre/);
  assert.match(title(last.to), /contrats/);
});

journey("the cascade names a hole, and filling it closes the hole", {}, async ({ page, open, axe, shot }) => {
  await loadExample({ page, open });
  await visit(page, "#/objectifs/cascade");
  const tree = main(page).getByRole("list", { name: "Cascade des objectifs" });
  await tree.getByText("Tomasz Ferrand").first().waitFor();
  await axe();
  await shot("cascade");
  const orphan = main(page).getByRole("heading", { name: "Actions qui ne servent aucun objectif" });
  await orphan.waitFor();
  const before = (await openPlan(page)).actions.length;
  await tree.getByRole("button", { name: /Compléter «\s*Préparer une relève/ }).click();
  await page.getByRole("menuitem", { name: "Ajouter une action" }).click();
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  const plan = await until(page, (now) => now.actions.length === before + 1);
  assert.deepEqual(Object.values(plan.actions.at(-1).contributions), ["strong"]);
});

journey("the trace of an action leads up to the vision and down to the money", {}, async ({ page, open, axe, shot }) => {
  await loadExample({ page, open });
  const plan = await openPlan(page);
  const paid = plan.packages.find((row) => row.activities?.length > 0);
  const action = plan.actions.find((row) => row.id === paid.activities[0]);
  await visit(page, `#/priorites/actions/${action.id}`);
  await main(page).getByRole("link", { name: "Voir la chaîne complète" }).click();
  await page.getByRole("heading", { level: 1, name: action.title }).waitFor();
  await axe();
  await shot("trace");
  await main(page).getByText("Vision", { exact: true }).waitFor();
  await main(page).getByRole("link", { name: paid.title, exact: true }).click();
  await page.getByRole("heading", { level: 1, name: paid.title }).waitFor();
  await main(page).getByRole("link", { name: action.title, exact: true }).first().waitFor();
});
