// Actions and the matrix: an action is created, assessed, placed, placed elsewhere by hand and back; sliders place cards
// anew; bulk edits are one step; cards are dragged.
import assert from "node:assert/strict";
import { journey } from "./lib/journey.mjs";
import { seed, storedPlan } from "./lib/seed.mjs";

const LIST = "#/priorites/actions";
const MATRIX = "#/priorites/eisenhower";
/** The journeys' date is 4 March 2026. */
const id = (kind, n) => `0000000${kind}-0000-4000-8000-${String(n).padStart(12, "0")}`;
const GROWTH = id(4, 1);
const MARGIN = id(4, 2);

const action = (n, title, due, level, more = {}) => ({
  id: id(5, n), title, due, contributions: level ? { [GROWTH]: level } : {}, ...more,
});
const PLAN = {
  id: id(1, 1),
  name: "Essai",
  people: [{ id: id(2, 1), name: "Inès" }, { id: id(2, 2), name: "Karim" }],
  objectives: [
    { id: GROWTH, title: "Doubler la maintenance", weight: 5 },
    { id: MARGIN, title: "Tenir la marge", weight: 2 },
  ],
  actions: [
    action(1, "Relancer les devis", "2026-03-06", "strong", { owner: id(2, 1), effort: 2 }),
    action(2, "Écrire l’offre", "2026-05-30", "medium", { owner: id(2, 1), effort: 12 }),
    action(3, "Répondre au salon", "2026-03-05", "none"),
    action(4, "Deuxième infolettre", "2026-06-30", "weak"),
    action(5, "Appeler les anciens clients", undefined, "strong"),
  ],
};

const zone = (page, name) => page.getByRole("region", { name: new RegExp(`^${name}`) });
const stored = (plan, n) => plan.actions.find((row) => row.id === id(5, n));

journey("an action is created, assessed, placed, then placed elsewhere by keyboard and back", {}, async ({ page, context, open, axe, shot }) => {
  await seed(context, PLAN);
  await open(LIST);
  await page.getByRole("heading", { level: 1, name: "5 actions ouvertes, 3 sans responsable" }).waitFor();
  await axe();
  await shot("actions-list");
  await page.getByRole("button", { name: "Ajouter une action" }).click();
  const title = page.getByLabel("Titre", { exact: true });
  await title.waitFor();
  await page.waitForFunction(() => document.activeElement?.closest("#action-title") !== null);
  await page.keyboard.type("Signer l’avenant");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Signer l’avenant" }).waitFor();
  await page.getByLabel("Échéance").fill("2026-03-10");
  await page.getByLabel("Échéance").blur();
  await page.getByRole("radiogroup", { name: /Doubler la maintenance/ }).getByLabel("Forte").check();
  await page.getByText("Faire · pour le 10 mars 2026").waitFor();
  await axe();
  await shot("action-page");

  await open(MATRIX);
  await page.getByRole("heading", { level: 1, name: "2 actions à faire maintenant" }).waitFor();
  await zone(page, "Faire").getByRole("link", { name: "Signer l’avenant" }).waitFor();
  await axe();
  await shot("eisenhower");

  await zone(page, "Faire").getByRole("button", { name: "Déplacer « Signer l’avenant »" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Placer dans « Planifier »" }).waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "menuitem");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Placer dans « Planifier »" });
  await dialog.getByLabel("Motif").waitFor();
  await page.waitForFunction(() => document.activeElement?.matches("dialog input"));
  await axe();
  await page.keyboard.press("Enter");
  await dialog.getByText(/sans motif, le calcul l’emporte/).waitFor();
  await page.keyboard.type("Le client est absent");
  await page.keyboard.press("Enter");
  const moved = zone(page, "Planifier").getByRole("article").filter({ hasText: "Signer l’avenant" });
  await moved.getByText("Placée à la main").waitFor();
  await moved.getByText("Quadrant calculé : Faire").waitFor();
  await storedPlan(page, (plan) => plan.actions[5]?.quadrant_override?.reason === "Le client est absent");

  await moved.getByRole("button", { name: "Déplacer « Signer l’avenant »" }).click();
  await page.getByRole("menuitem", { name: "Revenir au calcul" }).click();
  await zone(page, "Faire").getByRole("link", { name: "Signer l’avenant" }).waitFor();
  await storedPlan(page, (plan) => plan.actions[5] && plan.actions[5].quadrant_override === undefined);
});

journey("a slider places cards anew while it is drawn, and undo takes it back", {}, async ({ page, context, open }) => {
  await seed(context, PLAN);
  await open(MATRIX);
  await zone(page, "Planifier").getByRole("link", { name: "Écrire l’offre" }).waitFor();
  const cut = page.getByRole("slider", { name: /Seuil d’importance/ });
  await cut.evaluate((slider) => {
    slider.value = "0.7";
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await zone(page, "Éliminer").getByRole("link", { name: "Écrire l’offre" }).waitFor();
  assert.equal((await storedPlan(page)).worksheets?.eisenhower?.importance_cut ?? 0.5, 0.5);
  await cut.dispatchEvent("change");
  await storedPlan(page, (plan) => plan.worksheets?.eisenhower?.importance_cut === 0.7);
  await page.getByRole("button", { name: /Annuler : changer un réglage/ }).click();
  await zone(page, "Planifier").getByRole("link", { name: "Écrire l’offre" }).waitFor();
  await storedPlan(page, (plan) => (plan.worksheets?.eisenhower?.importance_cut ?? 0.5) === 0.5);
});

journey("several actions change at once, as one step", { lang: "en" }, async ({ page, context, open, axe, shot }) => {
  await seed(context, PLAN);
  await open(LIST);
  for (const name of ["Relancer les devis", "Répondre au salon"]) {
    await page.getByRole("row", { name: new RegExp(name) }).getByRole("checkbox").check();
  }
  const bar = page.getByRole("group", { name: "Edit the selected actions" });
  await bar.getByText("2 actions selected").waitFor();
  await axe();
  await shot("actions-bulk");
  await bar.getByRole("button", { name: "Owner" }).click();
  await page.getByRole("menuitem", { name: "Karim" }).click();
  await storedPlan(page, (plan) => [1, 3].every((n) => stored(plan, n).owner === id(2, 2)));
  await bar.getByRole("button", { name: "Due" }).click();
  await page.getByRole("menuitem", { name: "One week later" }).click();
  await storedPlan(page, (plan) => stored(plan, 1).due === "2026-03-13" && stored(plan, 3).due === "2026-03-12");
  await page.getByRole("button", { name: /Undo: change several rows/ }).click();
  await storedPlan(page, (plan) => stored(plan, 1).due === "2026-03-06" && stored(plan, 3).owner === id(2, 2));
  await page.getByRole("button", { name: /Undo: change several rows/ }).click();
  const plan = await storedPlan(page, (plan) => stored(plan, 1).owner === id(2, 1));
  assert.equal(stored(plan, 3).owner, undefined);
});

journey("a card is dragged by mouse, and an action is given up for good", {}, async ({ page, context, open }) => {
  await seed(context, PLAN);
  await open(MATRIX);
  const card = zone(page, "Éliminer").getByRole("article").filter({ hasText: "Deuxième infolettre" });
  const from = await card.boundingBox();
  const to = await zone(page, "Faire").boundingBox();
  await page.mouse.move(from.x + 40, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y, { steps: 4 });
  await page.mouse.move(to.x + 80, to.y + 60, { steps: 8 });
  await page.mouse.up();
  const dialog = page.getByRole("dialog", { name: "Placer dans « Faire »" });
  await dialog.getByLabel("Motif").fill("Promis au comité");
  await dialog.getByRole("button", { name: "Placer ici" }).click();
  await zone(page, "Faire").getByRole("link", { name: "Deuxième infolettre" }).waitFor();
  await storedPlan(page, (plan) => stored(plan, 4).quadrant_override?.quadrant === "do");

  await zone(page, "Faire").getByRole("button", { name: "Déplacer « Deuxième infolettre »" }).click();
  await page.getByRole("menuitem", { name: "En faire un renoncement" }).click();
  const plan = await storedPlan(page, (plan) => stored(plan, 4).status === "cancelled");
  assert.equal(plan.renunciations[0].what, "Deuxième infolettre");
  assert.equal(plan.renunciations[0].why, "Promis au comité");
  await page.getByRole("button", { name: /Annuler : renoncer à/ }).first().click();
  await storedPlan(page, (plan) => stored(plan, 4).status === "todo" && (plan.renunciations ?? []).length === 0);
});

journey("what is missing is said in place, on a phone", { lang: "en", theme: "dark", width: 390, touch: true }, async ({ page, context, open, axe, shot }) => {
  await seed(context, PLAN);
  await open(MATRIX);
  await page.getByRole("navigation", { name: "Go to a quadrant" }).getByRole("button", { name: /To qualify/ }).click();
  await shot("eisenhower-phone");
  await axe();
  await zone(page, "To qualify").getByLabel("Due date").fill("2026-03-05");
  await zone(page, "Do").getByRole("link", { name: "Appeler les anciens clients" }).waitFor();
  await page.getByRole("button", { name: "0.67 — Why?" }).click();
  await page.getByText("weight 5 · medium contribution").waitFor();
  await storedPlan(page, (plan) => stored(plan, 5).due === "2026-03-05");
});
