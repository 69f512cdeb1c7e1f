// The cockpit: the example's alert becomes an action and is done; the short way progresses; a finding leads to its cure.
import assert from "node:assert/strict";
import { journey } from "./lib/journey.mjs";

const WORDS = {
  fr: {
    load: "Charger l’exemple",
    start: "Lancer l’action",
    done: "Marquer faite",
    undo: "Annuler",
    answer: "Réponse à une alerte",
    panel: /^Cohérence/,
    mend: "Corriger",
    remove: "Retirer l’exemple",
    step: /^Le chemin court$/,
    backup: "Télécharger le plan",
  },
  en: {
    load: "Load the example",
    start: "Start the action",
    done: "Mark as done",
    undo: "Undo",
    answer: "Answer to an alert",
    panel: /^Coherence/,
    mend: "Fix",
    remove: "Remove the example",
    step: /^The short way$/,
    backup: "Download the plan",
  },
};

/** The open plan as it is stored. */
async function plan(stored) {
  const all = await stored();
  return all[`boussole.plan.${all["boussole.open"]}`]?.plan;
}

/** Waits until the stored plan answers a question with yes. */
async function until(stored, question) {
  for (let tries = 0; tries < 50; tries += 1) {
    const now = await plan(stored);
    if (now && question(now)) return now;
    await new Promise((done) => setTimeout(done, 100));
  }
  assert.fail(`the stored plan never came to: ${question}`);
}

const isDone = (action) => action.status === "done";

for (const [lang, look] of [["fr", {}], ["en", { theme: "dark", width: 390, touch: true }]]) {
  const words = WORDS[lang];
  journey(`the example’s alert opens an action that is done and undone (${lang})`, { lang, ...look }, async ({ page, open, stored, axe, shot }) => {
    await open();
    await shot(`cockpit-empty-${lang}`);
    await axe();
    await page.getByRole("button", { name: words.load }).click();
    await page.getByRole("heading", { level: 1, name: lang === "fr" ? /Semaine.9 sur.13/ : /Week 9 of 13/ }).waitFor();
    const before = await until(stored, (now) => now.actions.length === 24);
    await axe();
    await shot(`cockpit-${lang}`);

    await page.getByRole("button", { name: new RegExp(`^${words.start}`) }).click();
    const task = page.getByRole("listitem").filter({ hasText: words.answer });
    await task.waitFor();
    await page.getByRole("button", { name: new RegExp(`^${words.start}`) }).waitFor({ state: "detached" });
    const opened = await until(stored, (now) => now.actions.length === 25);
    const action = opened.actions.find((row) => !before.actions.some((old) => old.id === row.id));
    assert.ok(action.due > action.start && action.owner && action.watch, "due, owned, from its watch");
    assert.ok(opened.watches.some((watch) => (watch.opened ?? []).some((row) => row.action === action.id)));

    await task.getByRole("button", { name: words.done }).click();
    await task.waitFor({ state: "detached" });
    await until(stored, (now) => now.actions.filter(isDone).some((row) => row.id === action.id));
    await page.getByRole("region").getByRole("button", { name: words.undo }).last().click();
    await task.waitFor();
    await until(stored, (now) => !now.actions.filter(isDone).some((row) => row.id === action.id));

    await page.reload();
    await task.waitFor();
    assert.equal(await page.getByRole("button", { name: new RegExp(`^${words.start}`) }).count(), 0, "a reload keeps the answer");
  });
}

journey("the short way from an empty plan is measured on the plan, and kept", {}, async ({ page, open, stored }) => {
  await open();
  const stage = (name) => page.getByRole("main").getByRole("listitem").filter({ hasText: name });
  assert.equal(await page.getByRole("main").getByRole("listitem").count(), 5);
  await stage("Choisir la cible").getByRole("link", { name: "Commencer" }).click();
  await page.getByRole("main").getByRole("button", { name: "Ajouter un segment" }).click();
  const name = page.getByRole("main").getByLabel("Nom", { exact: true });
  await name.fill("Laiteries");
  await name.press("Tab");
  await until(stored, (now) => now.segments.some((row) => row.name === "Laiteries" && row.priority));
  await page.getByRole("navigation").getByRole("link", { name: "Cockpit" }).click();
  await page.getByText("1 sur 5").waitFor();
  await stage("Fixer trois objectifs").waitFor();
  assert.equal(await stage("Choisir la cible").count(), 0, "what is done leaves the way");
  await page.reload();
  await page.getByText("1 sur 5").waitFor();
});

journey("a finding leads to its cure, from any screen", {}, async ({ page, open, axe, shot }) => {
  await open();
  await page.getByRole("button", { name: WORDS.fr.load }).click();
  await page.getByRole("navigation").getByRole("button", { name: WORDS.fr.panel }).click();
  const panel = page.getByRole("dialog", { name: "Cohérence" });
  await panel.getByText("ne sert aucun objectif ouvert").waitFor();
  await axe();
  await shot("coherence-panel-fr");
  await panel.getByRole("listitem").filter({ hasText: "ne sert aucun objectif ouvert" }).getByRole("link", { name: WORDS.fr.mend }).click();
  await panel.waitFor({ state: "hidden" });
  assert.match(page.url(), /#\/priorites\/actions\/[0-9a-f-]{36}$/);
});

journey("every rule is on the page of coherence", { lang: "en", theme: "dark", width: 390, touch: true }, async ({ page, open, axe, shot }) => {
  await open();
  await page.getByRole("button", { name: WORDS.en.load }).click();
  await open("#/coherence");
  await page.getByRole("heading", { level: 1, name: /Coherence 9\d out of 100: 2\serrors, 1\swarning, 1\shint/ }).waitFor();
  await page.getByRole("radio", { name: /Hint/ }).check();
  await page.getByText("serves no open objective").waitFor({ state: "detached" });
  await axe();
  await shot("coherence-en");
});

journey("the example goes without a trace, and comes back by undo", {}, async ({ page, open, stored }) => {
  await open();
  await page.getByRole("button", { name: WORDS.fr.load }).click();
  await until(stored, (now) => now.actions.length === 24);
  await page.getByRole("button", { name: WORDS.fr.remove }).click();
  await page.getByRole("heading", { level: 1, name: "Votre premier plan en cinq étapes" }).waitFor();
  await until(stored, (now) => now.actions.length === 0 && now.objectives.length === 0 && now.company.name === "");
  await page.getByRole("region").getByRole("button", { name: WORDS.fr.undo }).last().click();
  await until(stored, (now) => now.actions.length === 24);
});

journey("the backup is a file, and its age is said", {}, async ({ page, open }) => {
  await open();
  await page.getByRole("button", { name: WORDS.fr.load }).click();
  await page.getByText("Ce plan n’a encore jamais été téléchargé.").waitFor();
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: WORDS.fr.backup }).click()]);
  assert.equal(file.suggestedFilename(), "boussole-mecavelle-2026-03-04.json");
  await page.getByText("Dernière sauvegarde : aujourd’hui.").waitFor();
});
