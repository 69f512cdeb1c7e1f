// Without a mouse: every stop of every screen can be seen and none is a trap, and every task of the first complete way is
// done by keys alone. A press of a pointer, or a focus that nobody could see, fails the journey (`keys: true`).
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { everyAddress, until, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { heard, stops } from "./lib/keyboard.mjs";
import { id, openName, plan as planWith } from "./lib/plans.mjs";

const WEEKLY = fileURLToPath(new URL("../data/indicateurs_hebdo_excel_fr.csv", import.meta.url));
const main = (page) => page.getByRole("main");

/** Waits until the focus is on what a selector finds, or within it. */
async function focusIn(page, selector) {
  await page.waitForFunction((holder) => Boolean(document.activeElement?.closest(holder)), selector);
}

/** Types into the field that has the focus, in place of what it holds, and leaves it. */
async function write({ hands: { press, type, to } }, field, text, key = "Tab") {
  await to(field);
  await press("Control+a");
  await type(text);
  await press(key);
}

/** Types a date into a native field, whichever order of its parts the browser has. */
async function writeDate({ hands: { press, type, to } }, field, iso) {
  const [year, month, day] = iso.split("-");
  for (const digits of [`${day}${month}${year}`, `${month}${day}${year}`, `${year}${month}${day}`]) {
    await to(field);
    await press("ArrowLeft", 3);
    await type(digits);
    if (await field.inputValue() === iso) return press("Tab");
  }
  return assert.fail(`no order of a date's parts gives ${iso}`);
}

/** Goes to a cell of a grid by the arrows, from wherever the grid's stop is. */
async function cell({ page, hands: { press, to } }, grid, row, column) {
  const stop = grid.locator("tbody [data-col][tabindex='0']").first();
  await to(stop);
  const at = async () => stop.evaluate((one) => [Number(one.dataset.row), Number(one.dataset.col)]);
  const [down, right] = await at();
  await press(row > down ? "ArrowDown" : "ArrowUp", Math.abs(row - down));
  await press(column > right ? "ArrowRight" : "ArrowLeft", Math.abs(column - right));
  await page.waitForFunction(([r, c]) => document.activeElement?.dataset.row === String(r) && document.activeElement?.dataset.col === String(c), [row, column]);
}

/** Presses the first button that loads the example, and waits for its cockpit. */
async function example({ page, open, hands }, load = /Charger l’exemple|Load the example/) {
  await open("#/");
  await hands.open(main(page).getByRole("button", { name: load }).first());
  await until(page, (plan) => plan.packages?.length > 0);
}

for (const [look, options] of [["wide", {}], ["on a phone, in English", { lang: "en", theme: "dark", width: 390, touch: true }]]) {
  journey(`every stop of every screen can be seen, ${look}`, { keys: true, timeout: 240_000, ...options }, async (me) => {
    await example(me);
    for (const [name, route] of await everyAddress(me.page)) {
      await visit(me.page, route);
      const reached = await stops(me.page);
      // Slides stand without the frame and its stops.
      const fewest = name === "slide" ? 4 : 8;
      assert.ok(reached.length >= fewest, `${name} has ${reached.length} stops`);
      const missed = await me.page.evaluate(() => [...document.querySelectorAll("a[href], button, input, select, textarea, [tabindex='0']")]
        .filter((one) => one.checkVisibility({ checkVisibilityCSS: true }) && one.tabIndex >= 0 && !one.matches("td") && !one.closest("dialog:not([open]), [inert]")
          && !(one.type === "radio" && !one.checked) && !globalThis.stopNumbers?.has(one))
        .map((one) => `${one.tagName}.${one.className} ${(one.getAttribute("aria-label") ?? one.textContent).trim().slice(0, 40)}`));
      assert.deepEqual(missed, [], `never reached by Tab on ${name}`);
    }
  });
}

journey("keys: the example’s alert becomes an action, done and undone", { keys: true }, async (me) => {
  const { page, hands } = me;
  await me.open("#/");
  await hands.press("Tab");
  assert.deepEqual((({ role, name }) => [role, name])(await heard(page)), ["link", "Aller au contenu"]);
  await hands.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main", "the skip link leads past the navigation");
  await example(me);
  await hands.open(main(page).getByRole("button", { name: "Lancer l’action" }));
  const opened = await until(page, (plan) => plan.actions.length === 25);
  const task = main(page).getByRole("listitem").filter({ hasText: "Réponse à une alerte" });
  await hands.open(task.getByRole("button", { name: /^Marquer faite/ }));
  const last = opened.actions.at(-1).id;
  await until(page, (plan) => plan.actions.some((row) => row.id === last && row.status === "done"));
  await hands.open(page.getByRole("region", { name: "Notifications" }).getByRole("button", { name: "Annuler" }).last());
  await until(page, (plan) => plan.actions.some((row) => row.id === last && row.status === "todo"));
  await hands.press("Control+Shift+Z");
  await until(page, (plan) => plan.actions.some((row) => row.id === last && row.status === "done"));
  // A figure opens into its why and closes by Escape, and the focus is where it was.
  const why = main(page).getByRole("button", { name: /importance.*Pourquoi/ }).first();
  await hands.open(why);
  await page.getByRole("dialog", { name: "Pourquoi ?" }).getByRole("table").waitFor();
  await hands.press("Escape");
  await page.getByRole("dialog", { name: "Pourquoi ?" }).waitFor({ state: "hidden" });
  assert.ok(await why.evaluate((button) => button === document.activeElement));
});

journey("keys: the short way, from an empty plan to a ranked budget", { keys: true, timeout: 120_000 }, async (me) => {
  const { page, open, hands } = me;
  await open("#/");
  await hands.open(main(page).getByRole("listitem").filter({ hasText: "Choisir la cible" }).getByRole("link").first());
  await hands.open(main(page).getByRole("button", { name: "Ajouter un segment" }).first());
  await focusIn(page, "[id^='segment-']");
  await write(me, main(page).getByLabel("Nom", { exact: true }), "Laiteries");
  await write(me, main(page).getByLabel("Critères d’exclusion"), "Moins de dix salariés", "Enter");
  await until(page, (plan) => plan.segments?.[0]?.exclusions?.length === 1);

  await hands.open(page.getByRole("navigation").getByRole("link", { name: "Objectifs" }).first(), { back: true });
  await hands.open(page.getByRole("navigation").getByRole("link", { name: /résultats clés/ }).first(), { back: true });
  for (const title of ["Vendre des contrats", "Répondre plus vite", "Tenir la marge"]) {
    await hands.open(main(page).getByRole("button", { name: "Ajouter un objectif" }).first());
    await page.getByRole("heading", { level: 1, name: "Objectif sans titre" }).waitFor();
    await focusIn(page, "#objective-title");
    await write(me, main(page).getByLabel("Titre", { exact: true }).first(), title);
    await hands.open(main(page).getByRole("button", { name: "Ajouter un résultat clé" }));
    const grid = page.getByRole("grid", { name: "Résultats clés" });
    await cell(me, grid, 0, 0);
    await hands.type(`Preuve de ${title}`);
    await hands.press("Enter");
    await hands.open(main(page).getByRole("link", { name: "Tous les objectifs" }), { back: true });
  }
  await until(page, (plan) => plan.key_results?.length === 3 && plan.key_results.every((row) => row.title?.startsWith("Preuve")));

  await open("#/pilotage/chiffres");
  await hands.pick(page.locator("input[type=file]"), WEEKLY);
  await hands.open(main(page).getByRole("button", { name: /^Importer \d+ valeurs$/ }));
  await until(page, (plan) => plan.kpis?.length === 5);

  await open("#/priorites/actions");
  for (const title of ["Relancer les devis", "Former l’équipe"]) {
    await hands.open(main(page).getByRole("button", { name: "Ajouter une action" }).first());
    await focusIn(page, "#action-title");
    await hands.type(title);
    await hands.press("Enter");
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await hands.open(main(page).getByRole("link", { name: "Toutes les actions" }), { back: true });
  }

  await open("#/budget/paquets");
  await hands.open(main(page).getByRole("button", { name: "Ajouter un paquet" }).first());
  const packages = page.getByRole("grid");
  // What is added is named at once.
  await page.locator("tbody input:focus").waitFor();
  await hands.type("Relances");
  await hands.press("Tab");
  for (const [column, text] of [[3, "600"], [4, "6000"]]) {
    await cell(me, packages, 0, column);
    await hands.type(text);
    await hands.press("Tab");
  }
  await hands.open(page.getByRole("link", { name: "Ouvrir Relances" }));
  await write(me, main(page).getByLabel("Justification"), "Un devis relancé sur trois se signe");
  await hands.open(main(page).getByRole("link", { name: "Voir le classement" }), { back: true });
  await write(me, page.getByRole("textbox", { name: "Enveloppe" }), "1000", "Enter");
  await page.getByRole("heading", { level: 1, name: /1\s000 € bien placés rapportent/ }).waitFor();
});

journey("keys: a KPI, its figures, its watch, the alert’s action and the verdict", { keys: true, timeout: 90_000 }, async (me) => {
  const { page, open, hands } = me;
  await open("#/objectifs/kpi");
  await hands.open(main(page).getByRole("button", { name: "Ajouter un indicateur" }).first());
  const creation = page.getByRole("dialog", { name: "Nouvel indicateur" });
  await focusIn(page, "dialog select");
  await hands.to(creation.getByLabel("Ce qu’il mesure"));
  await hands.type("Délai de réponse");
  await hands.open(creation.getByRole("button", { name: "Créer l’indicateur" }));
  await page.getByRole("heading", { level: 1, name: /Délai de réponse/ }).waitFor();
  for (const [date, value] of [["2026-02-13", "55"], ["2026-02-20", "64"], ["2026-02-27", "66"]]) {
    await writeDate(me, main(page).getByLabel("Date", { exact: true }).first(), date);
    await write(me, main(page).getByLabel("Valeur", { exact: true }).first(), value);
    await hands.open(main(page).getByRole("button", { name: "Ajouter la mesure" }));
    await until(page, (plan) => plan.kpis[0].measurements.some((one) => one.value === Number(value)));
  }
  await hands.open(main(page).getByRole("link", { name: "Surveiller cet indicateur" }), { back: true });
  const form = page.getByRole("dialog", { name: "Nouvelle surveillance" });
  await write(me, form.getByLabel("Seuil d’alerte"), "60");
  await write(me, form.getByLabel("Franchissements de suite avant l’alerte"), "2");
  await writeDate(me, form.getByLabel("Du", { exact: true }), "2026-02-02");
  await writeDate(me, form.getByLabel("Au", { exact: true }), "2026-03-01");
  await write(me, form.getByLabel("Action standard"), "Rappeler chaque contact");
  await hands.open(form.getByRole("button", { name: "Commencer la surveillance" }));
  await hands.open(main(page).getByRole("button", { name: "Lancer l’action" }).or(main(page).getByRole("button", { name: "Ouvrir l’action" })).first());
  await until(page, (plan) => plan.actions?.[0]?.title === "Rappeler chaque contact");
  await hands.to(main(page).getByRole("radio").first());
  await hands.press("ArrowRight");
  await write(me, main(page).getByLabel("Pourquoi", { exact: true }), "À essayer sur les devis");
  await hands.open(main(page).getByRole("button", { name: "Rendre le verdict" }));
  await until(page, (plan) => plan.watches[0].verdict?.reason === "À essayer sur les devis");
});

journey("keys: actions are filtered, changed in place and in bulk; coming back finds the filter", { keys: true, timeout: 90_000 }, async (me) => {
  const { page, hands } = me;
  await example(me);
  await me.open("#/priorites/actions");
  const grid = page.getByRole("grid");
  const rows = grid.locator("tbody tr[aria-rowindex]");
  await hands.to(page.getByLabel("Rechercher"));
  await hands.type("devis");
  await page.waitForFunction(() => document.querySelectorAll("tbody tr[aria-rowindex]").length < 12);
  const found = await rows.count();
  assert.ok(found > 0);
  await hands.open(page.getByRole("button", { name: /Filtres/ }));
  await hands.to(page.getByRole("dialog").getByLabel("Statut"));
  await hands.type("Tous");
  await hands.press("Escape");

  await cell(me, grid, 0, 1);
  await hands.press("F2");
  await hands.press("End");
  await hands.type(" (revu)");
  await hands.press("Enter");
  await until(page, (plan) => plan.actions.some((row) => row.title.endsWith("(revu)")));
  await hands.press("Control+z");
  await until(page, (plan) => plan.actions.every((row) => !row.title.endsWith("(revu)")));
  await cell(me, grid, 0, 0);
  await hands.press("Space");
  const bar = page.getByRole("group", { name: "Modifier les actions choisies" });
  await hands.open(bar.getByRole("button", { name: "Statut" }), { back: true });
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "menuitem");
  await hands.press("ArrowDown");
  await hands.press("Enter");
  const status = await until(page, (plan) => plan.actions.some((row) => row.status === "doing"));
  assert.ok(status);

  await cell(me, grid, 0, 1);
  await hands.press("End");
  await hands.press("Enter");
  await hands.open(main(page).getByRole("link", { name: "Toutes les actions" }), { back: true });
  assert.equal(await page.getByLabel("Rechercher").inputValue(), "devis");
  assert.match((await page.getByRole("button", { name: /Filtres/ }).innerText()).trim(), /Filtres.*1/);
});

journey("keys: the matrix without a drag: a menu, a reason, sliders, and what is missing", { keys: true, lang: "en", theme: "dark", timeout: 90_000 }, async (me) => {
  const { page, hands } = me;
  await example(me);
  await me.open("#/priorites/eisenhower");
  const zone = (name) => page.getByRole("region", { name: new RegExp(`^${name}`) });
  const card = zone("Do").getByRole("article").first();
  const title = (await card.getByRole("link").innerText()).trim();
  await hands.open(card.getByRole("button", { name: `Move “${title}”` }));
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "menuitem");
  await hands.press("Enter");
  const dialog = page.getByRole("dialog", { name: /^Place in/ });
  await dialog.getByLabel("Reason").waitFor();
  await page.waitForFunction(() => document.activeElement?.matches("dialog input"));
  await hands.type("The customer is away");
  await hands.press("Enter");
  await dialog.waitFor({ state: "hidden" });
  const moved = await until(page, (plan) => plan.actions.some((row) => row.quadrant_override?.reason === "The customer is away"));
  assert.equal(moved.actions.find((row) => row.quadrant_override?.reason === "The customer is away").title, title);

  const before = await zone("Do").getByRole("article").count();
  const cut = page.getByRole("slider", { name: /Importance cut/ });
  await hands.to(cut, { back: true });
  await hands.press("End");
  await until(page, (plan) => plan.worksheets?.eisenhower?.importance_cut === 1);
  assert.ok((await zone("Do").getByRole("article").count()) <= before);
  assert.match((await heard(page)).name, /Importance cut/);
  await hands.press("Control+z");
  await until(page, (plan) => (plan.worksheets?.eisenhower?.importance_cut ?? 0.5) < 1);
  await hands.to(page.getByRole("radio", { name: "Cards" }));
  await hands.press("ArrowRight");
  await page.getByRole("figure").waitFor();
});

journey("keys: the ranking: envelope, readings, a decision by hand", { keys: true, timeout: 90_000 }, async (me) => {
  const { page, hands } = me;
  await example(me);
  await me.open("#/budget/classement");
  await page.getByText("prouvé, reste").waitFor();
  await hands.to(page.getByRole("slider", { name: "Enveloppe" }));
  await hands.press("PageUp");
  const moved = await until(page, (plan) => plan.worksheets.zero_based_budget.envelope > 9_000_000);
  assert.ok(moved);
  await hands.press("Control+z");
  await until(page, (plan) => plan.worksheets.zero_based_budget.envelope === 9_000_000);
  await hands.to(page.getByRole("radio", { name: /Continue/ }));
  await hands.press("ArrowRight");
  assert.ok(await page.getByRole("radio", { name: /Optimum exact/ }).isChecked());
  await hands.open(page.getByRole("button", { name: /^Décider de/ }).first());
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "menuitem");
  await hands.press("End");
  await hands.press("Enter");
  const dialog = page.getByRole("dialog");
  await write(me, dialog.getByRole("textbox", { name: "Raison de la décision" }), "Promis au comité");
  await hands.open(dialog.getByRole("button", { name: "Épingler" }));
  await until(page, (plan) => plan.packages.some((row) => row.pin?.reason === "Promis au comité"));
});

journey("keys: a file opens, replaces and is undone; plans are renamed and switched", { keys: true, timeout: 90_000 }, async (me) => {
  const { page, hands } = me;
  await example(me);
  await hands.open(page.getByRole("banner").getByRole("link", { name: "Partager" }), { back: true });
  const [file] = await Promise.all([page.waitForEvent("download"), hands.open(main(page).getByRole("button", { name: "Télécharger le plan" }).first())]);
  assert.match(file.suggestedFilename(), /\.json$/);
  await hands.pick(page.locator(".file-drop input[type=file]"), { name: "plan.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(planWith({ id: id(61), name: "Reçu" }))) });
  const preview = page.getByRole("dialog", { name: /Ce fichier contient/ });
  await hands.open(preview.getByRole("button", { name: /^Remplacer/ }));
  await openName(page, "Reçu");
  await hands.press("Control+z");
  await openName(page, "Mécavelle");
  await hands.open(main(page).getByRole("button", { name: /^Actions sur/ }).first());
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "menuitem");
  await hands.press("Enter");
  await hands.to(page.getByLabel("Nom du plan"));
  await hands.press("Control+a");
  await hands.type("Mécavelle 2027");
  await hands.press("Enter");
  await openName(page, "Mécavelle 2027");
  await focusIn(page, ".record [aria-haspopup]");
  await hands.open(page.getByRole("button", { name: "Changer de plan" }), { back: true });
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "menuitem");
  await hands.press("Enter");
  await openName(page, "Plan sans nom");
});

journey("keys: coherence, settings, help and a chart’s table", { keys: true, timeout: 90_000 }, async (me) => {
  const { page, hands } = me;
  await example(me);
  await hands.open(page.getByRole("navigation").getByRole("button", { name: /^Cohérence/ }), { back: true });
  const panel = page.getByRole("dialog", { name: "Cohérence" });
  await panel.waitFor();
  await hands.press("Escape");
  await panel.waitFor({ state: "hidden" });
  assert.match((await heard(page)).name, /^Cohérence/, "the focus comes back to what opened the panel");
  await hands.press("Enter");
  await hands.open(panel.getByRole("link", { name: /Corriger/ }).first());
  await panel.waitFor({ state: "hidden" });
  assert.match(page.url(), /#\/[a-z]+\//);

  await me.open("#/objectifs/kpi");
  await hands.open(main(page).getByRole("link").filter({ hasText: /Marge/ }).first());
  await hands.open(main(page).getByRole("button", { name: "Voir le tableau" }));
  await main(page).getByRole("table").first().waitFor();

  await me.open("#/reglages");
  await hands.to(page.getByRole("radio", { name: "Français" }));
  await hands.press("ArrowRight");
  await page.getByRole("heading", { level: 1, name: /Settings/ }).waitFor();
  assert.equal((await heard(page)).role, "radio");
});
