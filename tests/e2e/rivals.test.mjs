// Competitors on their map, lines of business on the matrix, processes by weighted gap: each ends in a decision.
import assert from "node:assert/strict";
import { loadExample, openPlan, until, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";

const main = (page) => page.getByRole("main");

const place = (plan, name) => plan.worksheets.competitors.rows.find((row) => row.name === name).position;

journey("a competitor is moved by the arrow keys and by hand, and undo takes the run of moves back", {}, async ({ page, open, axe, shot }) => {
  await loadExample({ page, open });
  await visit(page, "#/diagnostic/concurrents");
  await page.getByRole("heading", { level: 1, name: /Le plus proche de vous/ }).waitFor();
  await axe();
  await shot("competitors");
  const name = "Négoce Industrie";
  const before = place(await openPlan(page), name);
  const bubble = main(page).getByRole("button", { name: new RegExp(`^${name}`) });
  await bubble.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowUp");
  await until(page, (plan) => plan.worksheets.competitors.rows.some((row) => row.position.x > 6.4 && row.position.y < 2.5 && row.position.y > 1.4));
  await page.keyboard.press("ControlOrMeta+z");
  const back = await until(page, (plan) => plan.worksheets.competitors.rows.some((row) => row.name === "Négoce Industrie" && row.position.y === 1.4));
  assert.deepEqual(place(back, name), before);
  const from = await bubble.locator(".mapped-disc").boundingBox();
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x - 120, from.y - 80, { steps: 6 });
  await page.mouse.up();
  const moved = await until(page, (plan) => plan.worksheets.competitors.rows.some((row) => row.name === "Négoce Industrie" && row.position.x < 6));
  assert.ok(place(moved, name).y > before.y);
});

journey("a line of business moves across a cut, and a dog is given up", {}, async ({ page, open, axe, shot }) => {
  await loadExample({ page, open });
  await visit(page, "#/diagnostic/bcg");
  await axe();
  await shot("bcg");
  const list = main(page).getByRole("listitem").filter({ hasText: "Rechargement de vis" });
  await list.getByText("Vache à lait").waitFor();
  const cut = main(page).getByLabel(/Part relative à partir de laquelle/);
  await cut.fill("1,3");
  await cut.press("Enter");
  await until(page, (plan) => plan.worksheets.bcg.share_cut === 1.3);
  await list.getByText("Poids mort").waitFor();
  await list.getByRole("button", { name: /^Décider/ }).click();
  await page.getByRole("menuitem", { name: "Y renoncer" }).click();
  const plan = await until(page, (now) => now.renunciations.some((row) => row.what.startsWith("Rechargement")));
  const line = plan.worksheets.bcg.lines.find((row) => row.name.startsWith("Rechargement"));
  assert.deepEqual(plan.renunciations.at(-1).sources, [line.id]);
  await list.getByRole("link", { name: /Rechargement/ }).waitFor();
});

journey("the five usual processes start a comparison, whose largest gap becomes an action", {}, async ({ page, open, axe, shot }) => {
  await open("#/diagnostic/comparatif");
  await axe();
  await main(page).getByRole("button", { name: "Comparer les cinq processus usuels" }).click();
  const grid = main(page).getByRole("grid");
  await grid.waitFor();
  const type = async (row, column, text) => {
    await grid.locator(`[data-row="${row}"][data-col="${column}"]`).dblclick();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  };
  await type(0, 1, "2");
  await type(0, 2, "4");
  await type(0, 3, "5");
  await page.getByRole("heading", { level: 1, name: /Premier écart\s*: Prospection \(10/ }).waitFor();
  await axe();
  await shot("benchmark");
  await main(page).getByRole("button", { name: /^Décider/ }).click();
  await page.getByRole("menuitem", { name: "En faire une action" }).click();
  const plan = await until(page, (now) => now.actions.length === 1);
  assert.equal(plan.actions[0].title, "Prospection");
  assert.deepEqual(plan.actions[0].sources, [plan.worksheets.benchmark.rows[0].id]);
});
