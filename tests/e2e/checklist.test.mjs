// The checklist and the signals: computed, explained, and each line leads to where it is mended.
import assert from "node:assert/strict";
import { loadExample, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { storedPlan } from "./lib/seed.mjs";

const CHECKLIST = "#/pilotage/liste-de-controle";
/** What decisions on the margin cite; plans keep it, so that it never changes. */
const MARGIN = "b0055013-f1ed-4c1e-9e0d-5a7e0000002b";

journey("nothing is ticked on an empty plan, and each line says where to begin", {}, async ({ page, open, axe }) => {
  await open(CHECKLIST);
  await page.getByRole("heading", { level: 1, name: /Aucune ligne ne tient/ }).waitFor();
  assert.equal(await page.getByText("Ne tient pas", { exact: true }).count(), 5);
  assert.equal(await page.getByRole("main").getByRole("checkbox").count(), 0);
  await axe();
  await page.getByRole("link", { name: /Saisir les chiffres/ }).click();
  await page.waitForURL(/pilotage\/chiffres/);
});

journey("the example holds its five lines, with their why", {}, async ({ page, open, axe }) => {
  await loadExample({ page, open });
  await visit(page, CHECKLIST);
  await page.getByRole("heading", { level: 1, name: /La discipline tient\s: 5 lignes sur 5/ }).waitFor();
  await page.getByRole("button", { name: /4 réunions d’affilée.*Point hebdomadaire/ }).click();
  await page.getByRole("dialog").getByText("Dernière tenue").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Voir le tableau" }).click();
  await page.getByRole("cell", { name: "Manqué" }).first().waitFor();
  await axe();
});

journey("a signal tells what it lacks, compares, and ends in a decision", { lang: "en" }, async ({ page, open, axe }) => {
  await loadExample({ page, open });
  await visit(page, "#/pilotage/signaux");
  const margin = page.getByRole("group", { name: "Discounts go up or the margin goes down" });
  await margin.getByText("No KPI measures it.").waitFor();
  await margin.getByRole("button", { name: /Stable/ }).click();
  await page.getByRole("dialog").getByText("Mean of the last three").waitFor();
  await page.keyboard.press("Escape");
  await axe();
  await margin.getByRole("button", { name: /^Decide/ }).click();
  await page.getByRole("menuitem", { name: /action/i }).first().click();
  const plan = await storedPlan(page, (now) => now.actions.length === 25);
  assert.deepEqual(plan.actions.at(-1).sources, [MARGIN]);
});
