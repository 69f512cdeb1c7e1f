// Rituals: set up in one step, held with an agenda that writes itself, decisions that act on the plan, minutes that stay.
import assert from "node:assert/strict";
import { loadExample, openPlan, until, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { saved } from "./lib/plans.mjs";

const RITUALS = "#/pilotage/rituels";

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
  // The clock counts; when it pauses, its minutes are kept, begun ones as whole ones.
  const clock = page.getByRole("group", { name: "Chronomètre" });
  assert.equal(undone.meetings.find((row) => !row.held).minutes, undefined);
  await clock.getByText(/^00:00 \/ 35\smin/).waitFor();
  await clock.getByRole("button", { name: "Démarrer" }).click();
  await clock.getByText(/^00:0[2-9] \/ 35\smin/).waitFor();
  assert.equal((await openPlan(page)).meetings.find((row) => !row.held).minutes, undefined);
  await clock.getByRole("button", { name: "Mettre en pause" }).click();
  await until(page, (now) => now.meetings.find((row) => !row.held).minutes === 1);
  const stopped = await clock.getByText(/ \/ 35\smin/).innerText();
  await page.waitForTimeout(1500);
  assert.equal(await clock.getByText(/ \/ 35\smin/).innerText(), stopped, "it stands still");
  assert.equal(await clock.getByLabel("Durée en minutes").inputValue(), "1");
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
  // One decision for the package, the last; that a level went stays told.
  const decided = closed.meetings.at(-1).decisions.map((row) => [row.ruling, ...row.effects?.map((effect) => effect.kind) ?? []]);
  assert.deepEqual(decided, [["drop", "action_cancelled", "renunciation_added"], ["keep", "level_cut"]]);
  await page.getByRole("button", { name: "Print the minutes" }).waitFor();
  await axe();

  // The minutes say what it was called then, whatever it is called now.
  const minutes = page.url().replace(/^.*#/, "#");
  const { id } = closed.actions.find((row) => row.title === title);
  await visit(page, `#/priorites/actions/${id}`);
  await page.locator("#action-title").getByRole("textbox").fill("Called otherwise");
  await page.keyboard.press("Tab");
  const renamed = await until(page, (now) => now.actions.find((row) => row.id === id).title === "Called otherwise");
  assert.equal(renamed.meetings.at(-1).decisions[0].name, title);
  await visit(page, minutes);
  await page.getByRole("main").getByText(title).first().waitFor();
  assert.equal(await page.getByRole("main").getByText("Called otherwise").count(), 0);

  // So are who took part, what was expected and how long it was to last, when the ritual changes and somebody leaves.
  const { call, ritual } = renamed.meetings.at(-1);
  const called = renamed.rituals.find((row) => row.id === ritual);
  const names = called.participants.map((id) => renamed.people.find((row) => row.id === id).name);
  assert.deepEqual(call, { minutes: called.minutes, expected: called.expected, participants: names });
  await visit(page, `#/pilotage/rituels/${ritual}`);
  await page.getByRole("textbox", { name: "Expected decision" }).fill("Something else");
  await page.getByRole("textbox", { name: "Length" }).fill("25");
  await page.keyboard.press("Tab");
  await visit(page, "#/priorites/equipe");
  await page.getByRole("button", { name: `Delete ${names[0]}` }).click();
  await until(page, (now) => now.people.length === renamed.people.length - 1 && now.rituals.find((row) => row.id === ritual).minutes === 25);
  await visit(page, minutes);
  await page.getByRole("main").getByText(names.join(", "), { exact: true }).waitFor();
  await page.getByRole("main").getByText(call.expected, { exact: true }).first().waitFor();
  await page.getByRole("textbox", { name: "Length" }).fill("80");
  await page.keyboard.press("Tab");
  await page.getByRole("main").getByText(/^80\smin of 90\smin planned$/).waitFor();
  assert.equal(await page.getByRole("main").getByText("Something else").count(), 0);
});

journey("a monthly review starts an action on a gap, and takes up an experiment that is over", {}, async ({ page, open, axe, shot }) => {
  await loadExample({ page, open });
  const before = await openPlan(page);
  const { id } = before.worksheets.experiments.rows.find((row) => !row.outcome);
  await visit(page, `#/pilotage/experiences/${id}`);
  await page.getByRole("textbox", { name: "Dernier jour", exact: true }).fill("2026-02-27");
  await page.getByRole("textbox", { name: "Dernier jour", exact: true }).press("Tab");
  await page.getByText("À décider", { exact: true }).waitFor();
  await visit(page, RITUALS);
  await record(page, "Revue mensuelle").getByRole("button", { name: /Tenir la réunion/ }).click();

  // The gap: a test has a last day and a reason, and is an action that cites the KPI.
  const gaps = page.getByRole("group", { name: "Écarts entre plan et réel" });
  const name = await gaps.getByRole("listitem").first().getByRole("link").textContent();
  await gaps.getByRole("button", { name: `Tester ${name}` }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Une action est lancée jusqu’à cette date").waitFor();
  await dialog.getByLabel("Pourquoi").fill("Le retard se creuse");
  assert.equal(await dialog.getByRole("button", { name: "Décider" }).getAttribute("aria-disabled"), "true");
  await dialog.getByLabel("Tester jusqu’au").fill("2026-03-27");
  await axe();
  await shot("review-tests-a-gap");
  await dialog.getByRole("button", { name: "Décider" }).click();
  await page.getByText(/action lancée\s: Revenir au plan/).waitFor();
  const plan = await until(page, (now) => now.actions.length === before.actions.length + 1);
  const { title, note, start, due, sources } = plan.actions.at(-1);
  const kpi = plan.kpis.find((row) => row.name === name);
  assert.deepEqual([title, note, start, due, sources], [`Revenir au plan\u00a0: ${name}`, "Le retard se creuse", "2026-03-04", "2026-03-27", [kpi.id]]);
  await page.locator(".toast").getByRole("button", { name: "Annuler" }).first().click();
  await until(page, (now) => now.actions.length === before.actions.length && !now.meetings.at(-1).decisions);

  // What is decided anew takes the place of what was decided, and the form says what it will do.
  await gaps.getByRole("button", { name: `Garder ${name}` }).click();
  await until(page, (now) => now.meetings.at(-1).decisions?.length === 1);
  await gaps.getByRole("button", { name: `Arrêter ${name}` }).click();
  await dialog.getByText("Le plan ne change pas").waitFor();
  await dialog.getByLabel("Pourquoi").fill("Plus de matière");
  await dialog.getByRole("button", { name: "Décider" }).click();
  const anew = await until(page, (now) => now.meetings.at(-1).decisions?.at(-1).ruling === "stop");
  assert.equal(anew.meetings.at(-1).decisions.length, 1);

  // The experiment is concluded on its own page, and is then no topic any more.
  const meeting = page.url().replace(/^.*#/, "#");
  const trials = page.getByRole("group", { name: "Expériences à conclure" });
  await trials.getByRole("link", { name: /^Conclure/ }).click();
  await page.getByRole("radio", { name: "Déployer" }).check({ force: true });
  await until(page, (now) => now.worksheets.experiments.rows.find((row) => row.id === id).outcome === "deploy");
  await visit(page, meeting);
  await gaps.waitFor();
  assert.equal(await trials.count(), 0);
});
