// Segments: two of them scored on the starting criteria, a rank with its why, the change that would turn it, and a decision.
import assert from "node:assert/strict";
import { loadExample, until, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { saved } from "./lib/plans.mjs";

const SEGMENTS = "#/cible/segments";

/** The names in the rank with their sums. */
const order = (page) => page.locator(".ranked-line").evaluateAll((all) =>
  all.map((line) => [line.querySelector("strong").textContent, line.querySelector(".why-figure").textContent]));

const add = (page) => page.getByRole("button", { name: "Ajouter un segment" }).first().click();

journey("segments are scored, ranked with a why, and the change that was named turns them", {}, async ({ page, open, axe }) => {
  await open(SEGMENTS);
  await page.getByText("Pour qui travaillez-vous en premier").waitFor();
  await axe();
  await add(page);
  await page.getByLabel("Nom", { exact: true }).fill("Laiteries");
  await page.keyboard.press("Tab");
  await add(page);
  await page.getByLabel("Nom", { exact: true }).nth(1).fill("Boulangeries");
  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: "Partir de cinq critères" }).click();
  await until(page, (plan) => plan.worksheets.segments?.criteria?.length === 5);
  const give = (segment, criterion, score) => page.getByLabel(`Note de ${segment} en « ${criterion} »`).selectOption(String(score));
  await give("Laiteries", "Taille", 5);
  await give("Boulangeries", "Taille", 3);
  await give("Laiteries", "Croissance", 2);
  await give("Boulangeries", "Croissance", 3);
  await page.getByText(/Laiteries devance Boulangeries de 3\s*points/).waitFor();
  assert.deepEqual(await order(page), [["Laiteries", "21"], ["Boulangeries", "18"]]);

  const line = page.locator(".ranked-line").nth(1);
  await line.getByRole("button", { name: /Pourquoi/ }).click();
  await page.getByRole("dialog").getByRole("cell", { name: /\+\s9/ }).first().waitFor();
  await page.getByText("poids 3 × note 3").first().waitFor();
  await axe();
  await page.keyboard.press("Escape");

  // The sentence below the second names a change: making it turns them.
  await line.getByText("passerait devant Laiteries").locator("visible=true").waitFor();
  await give("Boulangeries", "Taille", 5);
  await page.getByText(/Boulangeries devance Laiteries de 3\s*points/).waitFor();
  await page.getByText(/Boulangeries arrive en tête, mais la priorité va à Laiteries/).waitFor();
  await page.getByRole("button", { name: "Lui donner la priorité" }).click();
  const plan = await until(page, (now) => now.segments[1].priority && !now.segments[0].priority);
  await page.getByRole("heading", { level: 1, name: /La cible : Boulangeries/ }).waitFor();

  await page.getByRole("button", { name: /Décider\s*: Laiteries/ }).click();
  await page.getByRole("menuitem", { name: "Y renoncer" }).click();
  const after = await until(page, (now) => now.renunciations.length === 1);
  assert.deepEqual(after.renunciations[0].sources, [plan.segments[0].id]);
  await saved(page);
});

journey("the example’s segments read in English on a phone", { lang: "en", width: 390, touch: true }, async ({ page, open, axe }) => {
  await loadExample({ page, open });
  await visit(page, SEGMENTS);
  await page.getByText(/Mid-sized food plants is \d+\spoints ahead/).waitFor();
  await page.getByRole("button", { name: /Table|table/ }).first().click();
  await page.getByRole("columnheader", { name: "Growth" }).first().waitFor();
  await axe();
});
