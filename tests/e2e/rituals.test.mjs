// Rituals: set up in one step, held with an agenda that writes itself, decisions that act on the plan, minutes that stay.
import assert from "node:assert/strict";
import { loadExample, openPlan, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { saved } from "./lib/plans.mjs";

const RITUALS = "#/pilotage/rituels";

/** The stored plan, once `seen` holds of it. */
async function until(page, seen) {
  for (let tries = 0; tries < 50; tries += 1) {
    // On a fresh profile nothing is stored before the first edit.
    const stored = await openPlan(page).catch(() => null);
    if (stored && seen(stored)) return stored;
    await page.waitForTimeout(100);
  }
  assert.fail(`the stored plan never came to: ${seen}`);
}

/** The record of a ritual. */
const record = (page, name) => page.getByRole("listitem").filter({ has: page.getByRole("link", { name, exact: true }) });

journey("an empty plan sets its rituals up and holds the first one", {}, async ({ page, open, axe }) => {
  await open(RITUALS);
  await axe();
  await page.getByRole("button", { name: "Installer les quatre rituels" }).click();
  const plan = await until(page, (now) => now.rituals?.length === 4);
  assert.deepEqual(plan.rituals.map((row) => [row.kind, row.minutes]), [["weekly", 30], ["monthly", 60], ["learnings", 45], ["quarterly", 90]]);
  await page.getByRole("heading", { level: 1, name: /Prochain rituel : Point hebdomadaire, lundi/ }).waitFor();
  await page.getByRole("button", { name: "Tenir la réunion Point hebdomadaire" }).click();
  await page.getByText("Rien n’attend de décision").waitFor();
  await page.getByText(/Première réunion/).waitFor();
  await page.getByLabel("Autre décision").fill("Claire appelle trois clients avant vendredi");
  await page.getByRole("button", { name: "Noter la décision" }).click();
  await page.getByText("Claire appelle trois clients avant vendredi").waitFor();
  await page.getByLabel("Durée en minutes").fill("41");
  await page.keyboard.press("Tab");
  await axe();
  await page.getByRole("button", { name: "Clore la réunion" }).click();
  await page.getByText(/41\smin, soit 11\smin de plus que prévu/).waitFor();
  const after = await until(page, (now) => now.meetings?.[0].held);
  assert.equal(after.meetings[0].minutes, 41);
  assert.equal(after.meetings[0].decisions[0].ruling, "note");
  assert.equal(typeof after.meetings[0].standing.choices.target, "number");
  await axe();
  await saved(page);
});

journey("a weekly meeting answers the alert, and its decision is one step", {}, async ({ page, open, axe }) => {
  await loadExample({ page, open });
  await visit(page, RITUALS);
  await page.getByText(/réunions tenues sur/).waitFor();
  await axe();
  await record(page, "Point hebdomadaire").getByRole("button", { name: /Tenir la réunion/ }).click();
  const alerts = page.getByRole("group", { name: "Alertes" });
  await alerts.getByRole("button", { name: /^Tester/ }).first().click();
  const dialog = page.getByRole("dialog");
  assert.equal(await dialog.getByRole("button", { name: "Décider" }).getAttribute("aria-disabled"), "true");
  await dialog.getByLabel("Pourquoi").fill("Deux semaines de suite au-dessus du seuil");
  await axe();
  await dialog.getByRole("button", { name: "Décider" }).click();
  await page.getByText(/action lancée\s: Rendre ses matinées/).waitFor();
  const plan = await until(page, (now) => now.meetings.some((row) => !row.held && row.decisions?.length === 1));
  assert.equal(plan.actions.length, 25);
  // One undo takes both back: the action and the minute.
  await page.locator(".toast").getByRole("button", { name: "Annuler" }).first().click();
  const undone = await until(page, (now) => now.actions.length === 24);
  assert.equal(undone.meetings.find((row) => !row.held).decisions, undefined);
  await page.getByRole("button", { name: "Démarrer" }).click();
  await page.getByRole("button", { name: "Mettre en pause" }).waitFor();
  await page.getByText(/Clore|durée/).first().waitFor();
});

journey("a quarterly review drops an action and moves money", { lang: "en" }, async ({ page, open, axe }) => {
  await loadExample({ page, open });
  await visit(page, RITUALS);
  await record(page, "Quarterly review").getByRole("button", { name: /Hold the meeting/ }).click();
  const actions = page.getByRole("group", { name: "Open actions" });
  const title = await actions.getByRole("listitem").first().getByRole("link").textContent();
  await actions.getByRole("button", { name: `Drop ${title}` }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Why").fill("Nobody has asked for it");
  await dialog.getByRole("switch", { name: /renunciation/ }).check();
  await dialog.getByRole("button", { name: "Decide" }).click();
  const dropped = await until(page, (now) => now.actions.some((row) => row.title === title && row.status === "cancelled"));
  assert.equal(dropped.renunciations.at(-1).what, title);
  assert.deepEqual(dropped.meetings.at(-1).decisions[0].effects.map((effect) => effect.kind), ["action_cancelled", "renunciation_added"]);

  const packages = page.getByRole("group", { name: "Decision packages" });
  const name = await packages.getByRole("listitem").first().getByRole("link").textContent();
  await packages.getByRole("button", { name: `Change ${name}` }).click();
  await dialog.getByRole("radio", { name: "Cut by its last level" }).check({ force: true });
  await dialog.getByLabel("Why").fill("The first level is enough this quarter");
  await axe();
  const levels = (plan) => plan.packages.find((row) => row.title === name).levels.length;
  const before = levels(dropped);
  await dialog.getByRole("button", { name: "Decide" }).click();
  await page.getByText(/last level cut, .* freed/).waitFor();
  await until(page, (now) => levels(now) === before - 1);
  await packages.getByRole("button", { name: `Keep ${name}` }).click();
  await packages.getByText("Kept").waitFor();
  await page.getByRole("button", { name: "Close the meeting" }).click();
  const closed = await until(page, (now) => now.meetings.at(-1).held);
  assert.equal(closed.meetings.at(-1).decisions.length, 3);
  await page.getByRole("button", { name: "Print the minutes" }).waitFor();
  await axe();
});
