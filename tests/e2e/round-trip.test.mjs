// The round trip: the owner sends a file, the advisor changes it, the owner who worked meanwhile reviews what came back and
// merges it, and the advisor takes the result up. In the end both have the same plan.
import assert from "node:assert/strict";
import { visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { choose, downloaded, id, openFile, openName, plan, saved, withoutOrigin } from "./lib/plans.mjs";
import { storedPlan } from "./lib/seed.mjs";

const action = (n) => `00000005-0000-4000-8000-${String(n).padStart(12, "0")}`;
const PLAN = plan({
  id: id(71),
  name: "Aller-retour",
  actions: Array.from({ length: 8 }, (_, at) => ({ id: action(at + 1), title: `Action ${at + 1}`, due: "2026-03-12" })),
});
const dialog = (page) => page.getByRole("dialog");
const change = (page, words) => page.getByRole("listitem").filter({ hasText: words });

async function exported(me) {
  await me.open("#/partager");
  const file = await downloaded(me.page, () => me.page.getByRole("button", { name: "Télécharger le plan" }).first().click());
  return file.text;
}

/** Fills a field of an action and leaves it. */
async function edit({ page, open }, n, label, value) {
  await open(`#/priorites/actions/${action(n)}`);
  const field = page.getByLabel(label, { exact: true });
  await field.fill(value);
  await field.blur();
}

async function add({ page, open }, title) {
  await open("#/priorites/actions");
  await page.getByRole("button", { name: "Ajouter une action" }).click();
  await page.getByLabel("Titre", { exact: true }).waitFor();
  await page.waitForFunction(() => document.activeElement?.closest("#action-title") !== null);
  await page.keyboard.type(title);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
}

/** Comments on the page of an action; who signs is asked once. */
async function comment({ page, open }, n, text, author) {
  await open(`#/priorites/actions/${action(n)}`);
  await page.getByRole("main").getByRole("button", { name: "Commenter", exact: true }).click();
  const panel = page.getByRole("dialog", { name: "Commentaires" });
  await panel.getByLabel("Nouveau commentaire").fill(text);
  if (author) await panel.getByLabel("Votre nom").fill(author);
  else await panel.getByText("Signé Nadia").waitFor();
  await page.keyboard.press("Tab");
  await panel.getByRole("button", { name: "Ajouter le commentaire" }).click();
  await panel.getByRole("article").getByText(text, { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "hidden" });
  await saved(page);
}

async function review({ page, open }, text) {
  await open("#/partager");
  await choose(page, text);
  await dialog(page).getByRole("button", { name: "Relire les changements" }).click();
  await dialog(page).waitFor({ state: "hidden" });
}

const REMARKS = ["À chiffrer.", "Trop tard pour l’été.", "Qui s’en charge ?", "D’accord.", "À voir ensemble le 12."];

journey("owner, advisor, owner, advisor: both end with the same plan", { timeout: 180_000 }, async (me) => {
  const { page, open, visitor, axe, shot } = me;
  await openFile(me, PLAN);
  await openName(page, "Aller-retour");
  await saved(page);
  const sent = await exported(me);

  const advisor = await visitor({ width: 1440 });
  await openFile(advisor, sent);
  for (const n of [1, 2, 3, 4, 5, 6]) {
    await edit(advisor, n, "Titre", `Action ${n} revue`);
    await edit(advisor, n, "Échéance", `2026-04-${10 + n}`);
  }
  for (const title of ["Nouvelle A", "Nouvelle B", "Nouvelle C"]) await add(advisor, title);
  await advisor.open(`#/priorites/actions/${action(8)}`);
  await advisor.page.getByRole("button", { name: "Autres actions possibles" }).click();
  await advisor.page.getByRole("menuitem", { name: "Supprimer" }).click();
  for (const [n, text] of REMARKS.entries()) await comment(advisor, n + 1, text, n === 0 && "Nadia");
  const back = await exported(advisor);

  // Meanwhile the owner worked too: once on the same field, once beside it.
  await edit(me, 1, "Titre", "Action 1 du dirigeant");
  await edit(me, 7, "Échéance", "2026-03-20");
  await saved(page);
  const before = await storedPlan(page);

  await review(me, back);
  await page.getByRole("heading", { level: 1, name: /21\s+changements à relire, 1\s+conflit à trancher/ }).waitFor();
  await page.getByText("L’échéance de « Action 2 revue » passe du 12 mars 2026 au 12 avr. 2026.").first().waitFor();
  await change(page, "Supprimé").getByText(/Action 8/).first().waitFor();
  await page.getByRole("group", { name: "Avant et après" }).waitFor();
  await axe();
  await shot("review-fr");
  const conflict = change(page, "Conflit");
  await conflict.getByText("« Action 1 du dirigeant »").first().waitFor();
  await conflict.getByText("« Action 1 revue »").first().waitFor();
  assert.deepEqual(await storedPlan(page), before, "nothing is written before the end");

  await conflict.getByLabel("Prendre l’autre").check();
  await change(page, "Le titre de « Action 3 revue »").getByLabel("Refuser").check();
  const edited = change(page, "L’échéance de « Action 4 revue »");
  await edited.getByLabel("Modifier").check();
  await edited.getByLabel(/^Valeur retenue/).fill("2026-05-02");
  await edited.getByLabel(/^Valeur retenue/).blur();
  // Who looks something up meanwhile finds the decisions again.
  await visit(page, "#/priorites/actions");
  await visit(page, "#/partager");
  await page.getByRole("link", { name: "Reprendre la relecture de « Aller-retour »" }).click();
  assert.equal(await edited.getByLabel(/^Valeur retenue/).inputValue(), "2026-05-02");
  assert.ok(await conflict.getByLabel("Prendre l’autre").isChecked());
  await page.getByRole("button", { name: "Appliquer" }).click();
  await page.locator(".toast", { hasText: "Les changements retenus sont dans le plan" }).waitFor();
  await saved(page);
  const merged = await storedPlan(page);
  const row = (n) => merged.actions.find((one) => one.id === action(n));
  assert.deepEqual([row(1).title, row(2).title, row(3).title, row(8)], ["Action 1 revue", "Action 2 revue", "Action 3", undefined]);
  assert.deepEqual([row(4).due, row(5).due, row(7).due], ["2026-05-02", "2026-04-15", "2026-03-20"]);
  assert.equal(merged.actions.length, 10);
  assert.deepEqual(merged.comments.map((said) => [said.author, said.text, said.about]), REMARKS.map((text, n) => ["Nadia", text, action(n + 1)]));

  // One step: undone, and made again.
  await page.locator("h1").first().click();
  await page.keyboard.press("Control+Z");
  await page.waitForFunction(([key, n]) => JSON.parse(localStorage.getItem(key)).plan.actions.length === n, [`boussole.plan.${id(71)}`, 8]);
  await page.keyboard.press("Control+Shift+Z");
  await page.waitForFunction(([key, n]) => JSON.parse(localStorage.getItem(key)).plan.actions.length === n, [`boussole.plan.${id(71)}`, 10]);
  await saved(page);

  const again = await exported(me);
  await review(advisor, again);
  await advisor.page.getByRole("heading", { level: 1, name: /aucun conflit/ }).waitFor();
  await advisor.page.getByRole("button", { name: "Appliquer" }).click();
  await advisor.page.locator(".toast", { hasText: "Les changements retenus sont dans le plan" }).waitFor();
  await saved(advisor.page);
  assert.deepEqual(withoutOrigin(await storedPlan(advisor.page)), withoutOrigin(await storedPlan(page)));
});

journey("a file that says nothing of its origin is compared with the open plan", { lang: "en", width: 390, touch: true, theme: "dark" }, async (me) => {
  const { page, open, axe, shot } = me;
  await openFile(me, PLAN, "Open as a new plan");
  await saved(page);
  await open("#/partager");
  await choose(page, { ...PLAN, name: "Round trip", actions: PLAN.actions.slice(0, 7) });
  await dialog(page).getByRole("button", { name: "Review the changes" }).click();
  await page.getByText("This file does not say which version it comes from").waitFor();
  await page.getByRole("heading", { level: 1, name: /2 changes to review, no conflict/ }).waitFor();
  await axe();
  await shot("review-two-way-en");
  assert.equal(await change(page, "Deleted").getByLabel("Refuse").isChecked(), true, "nothing is deleted on a guess");
  await page.getByRole("button", { name: "Apply" }).click();
  await openName(page, "Round trip");
  assert.equal((await storedPlan(page)).actions.length, 8);
});

journey("a base that was damaged on its way leaves the plan readable and says so", {}, async (me) => {
  const { page, open, visitor } = me;
  await openFile(me, PLAN);
  await saved(page);
  const sent = JSON.parse(await exported(me));
  const other = await visitor();
  const edited = { ...sent, name: "Abîmé", origin: { exports: [...sent.origin.exports, "6c62272e-07bb-8142-a2b8-217562950009"], bases: [{ export: sent.origin.exports[0], deflate: ["////"] }] } };
  // A device that holds the plan of that origin, and remembers nothing of its files.
  await openFile(other, { ...sent, origin: { exports: [...sent.origin.exports] } });
  await saved(other.page);
  await forget(other.page);
  await other.open("#/partager");
  await choose(other.page, edited);
  await dialog(other.page).getByRole("button", { name: "Relire les changements" }).click();
  await other.page.getByText("La version dont ce fichier part n’est plus lisible").waitFor();
  await open("#/partager/revue");
  await page.getByRole("heading", { level: 1, name: "Aucun fichier à relire" }).waitFor();
});

/** Empties what the journal remembers of files. */
function forget(page) {
  return page.evaluate(() => new Promise((done, failed) => {
    const request = indexedDB.open("boussole");
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
      const change = request.result.transaction("snapshots", "readwrite");
      change.objectStore("snapshots").clear();
      change.oncomplete = () => { request.result.close(); done(); };
      change.onabort = () => failed(change.error);
    };
  }));
}
