// Telling the plan: the palette over everything, the slides without the network and without edits, the tour without a trace.
import assert from "node:assert/strict";
import { loadExample, openPlan, until } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { illegible, smallTargets, tooWide } from "./lib/layout.mjs";
import { downloaded, journal, openName, saved } from "./lib/plans.mjs";

// Without a service worker the browser may ask again for the picture of an icon.
const OFFLINE = /ERR_INTERNET_DISCONNECTED.*\/icons?\.svg/;

const heading = (page, name) => page.getByRole("heading", { level: 1, name });

async function judged(page, axe) {
  assert.deepEqual([...await illegible(page), ...await smallTargets(page)], []);
  assert.equal(await tooWide(page), 0);
  await axe();
}

const finder = (page) => page.getByRole("combobox", { name: "Tout chercher, tout faire" });

/** Opens the palette and types, as hands do: the field has to have the focus by itself. */
async function ask(page, text) {
  await page.keyboard.press("Control+k");
  await finder(page).waitFor();
  await page.keyboard.type(text);
  await page.waitForFunction((typed) => document.activeElement.getAttribute("role") === "combobox" && document.activeElement.value === typed, text);
}

/** Waits until this line of the palette is the chosen one, and no other: to the eye and to assistive technology. */
async function stands(page, at) {
  await page.waitForFunction((place) => {
    const lines = [...document.querySelectorAll("dialog [role='option']")];
    const chosen = lines.filter((line) => line.getAttribute("aria-selected") === "true");
    const named = document.querySelector("dialog [role='combobox']").getAttribute("aria-activedescendant");
    return chosen.length === 1 && chosen[0] === lines.at(place) && chosen[0].id === named;
  }, at);
}

/** Presses Enter, and waits until the address is another one of this kind. */
async function chosen(page, address) {
  const before = page.url();
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.href !== before && address.test(url.href));
}

journey("the palette finds a page, a row and a command, by keyboard alone", {}, async ({ page, open, axe, shot }) => {
  await loadExample({ page, open });
  await page.keyboard.press("Control+k");
  await page.getByRole("listbox", { name: "Résultats" }).getByRole("option").first().waitFor();
  await judged(page, axe);
  await shot("palette");
  await stands(page, 0);
  for (const [key, at] of [["ArrowDown", 1], ["ArrowDown", 2], ["ArrowUp", 1], ["ArrowUp", 0], ["ArrowUp", -1], ["ArrowDown", 0]]) {
    await page.keyboard.press(key);
    await stands(page, at);
  }
  await page.keyboard.press("Escape");
  await finder(page).waitFor({ state: "detached" });

  // An address that changes behind the palette leaves it what is being typed.
  await ask(page, "ma");
  const cockpit = await page.title();
  await page.evaluate(() => { location.hash = "#/aide"; });
  await page.waitForFunction((title) => document.title !== title, cockpit);
  await page.keyboard.type("r");
  // The second line is taken, not the first.
  await page.getByRole("option").nth(1).getByText("Marketing ou vente d’abord").waitFor();
  await page.keyboard.press("ArrowDown");
  await stands(page, 1);
  await chosen(page, /#\/vente\/marketing-ou-vente$/);

  await ask(page, "eisen");
  await page.getByRole("option", { name: /Eisenhower/ }).first().waitFor();
  await stands(page, 0);
  await chosen(page, /#\/priorites\/eisenhower$/);

  await ask(page, "astreinte samedi");
  await page.getByRole("option", { name: /Ouvrir l’astreinte du samedi.*Action/ }).waitFor();
  await chosen(page, /#\/priorites\/actions\/[0-9a-f-]{36}$/);

  const before = (await openPlan(page)).actions.map((action) => action.id);
  await ask(page, "ajouter action");
  await chosen(page, /#\/priorites\/actions\/[0-9a-f-]{36}$/);
  await page.getByRole("main").getByRole("textbox").first().waitFor();
  await saved(page);
  const after = (await openPlan(page)).actions.map((action) => action.id);
  assert.equal(after.length, before.length + 1);
  assert.ok(!before.includes(page.url().split("/").at(-1)), "the address is that of the new action");

  await ask(page, "zzzz");
  await page.getByText("Rien de ce nom dans ce plan.").waitFor();
  await page.getByText("0 résultat", { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await finder(page).waitFor({ state: "detached" });

  await page.keyboard.press("Control+/");
  await page.getByRole("dialog", { name: "Raccourcis du clavier" }).getByText("Plein écran").waitFor();
  await judged(page, axe);
  await shot("shortcuts");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Chercher/ }).click();
  await finder(page).fill("sombre");
  await page.getByRole("option", { name: /thème sombre/ }).click();
  const dark = () => document.documentElement.dataset.theme === "dark";
  await page.waitForFunction(dark);
  await page.reload();
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.waitForFunction(dark);
  assert.match(await page.evaluate(() => localStorage["boussole.preferences"]), /"theme":\s*"dark"/);
});

journey("everyday words find commands that are called otherwise, and those do what they say", {}, async ({ page, open }) => {
  await loadExample({ page, open });
  const option = (name) => page.getByRole("option", { name });
  for (const [typed, found] of [["exporter", /^Télécharger le plan/], ["ics", /^Exporter l’agenda/], ["plein écran", /^Présenter le plan/]]) {
    await ask(page, typed);
    await option(found).waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog", { has: page.locator("[role='combobox']") }).waitFor({ state: "detached" });
  }

  await ask(page, "agenda");
  await option(/./).first().getByText("Exporter l’agenda (.ics)", { exact: true }).waitFor();
  await stands(page, 0);
  const diary = await downloaded(page, () => page.keyboard.press("Enter"));
  assert.match(diary.name, /^boussole-[a-z0-9-]+\.ics$/);
  assert.match(diary.text, /^BEGIN:VCALENDAR\r\n/);
  await page.locator(".toast").getByText("Agenda téléchargé").waitFor();

  await ask(page, "saisir chiffres");
  await option(/^Saisir les chiffres/).waitFor();
  await chosen(page, /#\/pilotage\/chiffres$/);

  await ask(page, "commencer réunion");
  await option(/^Tenir la réunion/).waitFor();
  await chosen(page, /#\/pilotage\/rituels\/[0-9a-f-]{36}$/);
  await page.getByRole("button", { name: "Clore la réunion" }).waitFor();
  const begun = page.url().split("/").at(-1);
  await until(page, (plan) => plan.meetings.some((row) => row.id === begun && !row.held));

  // What was begun is gone on with, not begun again.
  await open("#/");
  await ask(page, "tenir réunion");
  await option(/^Tenir la réunion/).waitFor();
  await chosen(page, /#\/pilotage\/rituels\/[0-9a-f-]{36}$/);
  assert.equal(page.url().split("/").at(-1), begun);
  assert.equal((await openPlan(page)).meetings.filter((row) => !row.held).length, 1);

  const before = (await openPlan(page)).kpis.length;
  await ask(page, "ajouter kpi");
  await option(/^Ajouter un indicateur/).waitFor();
  await chosen(page, /#\/objectifs\/kpi\/[0-9a-f-]{36}$/);
  await page.getByRole("heading", { level: 1, name: /Indicateur sans nom/ }).waitFor();
  const added = page.url().split("/").at(-1);
  const after = await until(page, (plan) => plan.kpis.length === before + 1);
  assert.ok(after.kpis.some((row) => row.id === added), "the address is that of the new KPI");
  // It is named at once.
  await page.locator("main input:focus").waitFor();
  await page.keyboard.type("Visites d’usine");
  await page.keyboard.press("Tab");
  await until(page, (plan) => plan.kpis.some((row) => row.id === added && row.name === "Visites d’usine"));
});

journey("the plan is presented from end to end without the network, and nothing changes by accident", { allow: [OFFLINE] }, async (me) => {
  const { page, open, axe, shot } = me;
  await loadExample({ page, open });
  await open("#/pilotage/presentation");
  await heading(page, "10 diapositives sur 10 sont prêtes").waitFor();
  await judged(page, axe);
  await shot("deck");
  const note = page.getByLabel("Notes de l’orateur — Le budget");
  await note.fill("Parler du salon.");
  await note.press("Tab");
  await page.getByRole("switch", { name: "Montrer — Les renoncements" }).click();
  await heading(page, "9 diapositives sur 10 sont prêtes").waitFor();
  await saved(page);
  const deck = (await openPlan(page)).worksheets.presentation;
  assert.deepEqual(deck.hidden, ["renunciations"]);
  assert.equal(deck.notes.budget, "Parler du salon.");

  // Every part is on the device once the page has been idle for a while.
  for (let asked = -1; asked !== me.requests.length;) {
    asked = me.requests.length;
    await page.waitForTimeout(1500);
  }
  await page.context().setOffline(true);
  const before = JSON.stringify(await openPlan(page));
  await page.getByRole("button", { name: "Présenter", exact: true }).click();
  await heading(page, /Mécavelle/).waitFor();
  const seen = [];
  for (let slide = 1; slide <= 9; slide += 1) {
    await page.getByText(`${slide} sur 9`, { exact: true }).waitFor();
    seen.push(await page.getByRole("heading", { level: 1 }).innerText());
    await judged(page, axe);
    await shot(`slide-${slide}`);
    await page.keyboard.press("ArrowRight");
  }
  assert.equal(new Set(seen).size, 9, seen.join("\n"));
  await page.getByText("9 sur 9", { exact: true }).waitFor();
  await page.keyboard.press("Home");
  await page.getByText("1 sur 9", { exact: true }).waitFor();
  await page.keyboard.press("n");
  const notes = page.getByRole("complementary", { name: "Notes" });
  await notes.getByText(/laiterie/).waitFor();
  assert.equal(await notes.getByText("Parler du salon.").count(), 0);
  for (let slide = 2; slide <= 7; slide += 1) {
    await page.keyboard.press("ArrowRight");
    await page.getByText(`${slide} sur 9`, { exact: true }).waitFor();
  }
  await notes.getByText("Parler du salon.").waitFor();
  for (const key of ["Control+z", "Control+k", "Delete", "x"]) await page.keyboard.press(key);
  // What a key would open or change needs a moment to show.
  await page.waitForTimeout(400);
  assert.equal(await page.getByRole("dialog").count(), 0);
  assert.equal(await page.getByRole("main").getByRole("textbox").count(), 0);
  await page.getByText("7 sur 9", { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await page.waitForURL(/#\/pilotage\/presentation/);
  await heading(page, "9 diapositives sur 10 sont prêtes").waitFor();
  await saved(page);
  assert.equal(JSON.stringify(await openPlan(page)), before);
  await page.context().setOffline(false);
});

journey("the guided tour shows the example and leaves nothing behind", {}, async ({ page, open, axe, shot }) => {
  await open("#/objectifs/vision");
  await page.getByLabel("Nom du plan").fill("Le mien");
  await page.getByLabel("Nom du plan").press("Tab");
  await saved(page);
  const kept = () => page.evaluate(async () => {
    const names = (await indexedDB.databases()).map((base) => base.name).sort();
    return [Object.entries(localStorage).filter(([key]) => !key.startsWith("boussole/probe")).sort(), names];
  }).then(async (device) => JSON.stringify([...device, await journal(page, "plans")]));
  const before = await kept();
  assert.match(before, /Le mien.*Le mien/s, "the plan is kept twice, in storage and in the journal");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Tout chercher, tout faire" }).fill("visite");
  await page.getByRole("option", { name: /Suivre la visite guidée/ }).click();
  const card = page.getByRole("complementary", { name: "Visite guidée" });
  await card.getByText("Étape 1 sur 9").waitFor();
  await page.locator(".topbar-name", { hasText: "Mécavelle" }).waitFor();
  await axe();
  await shot("tour-1");
  const stops = [page.url()];
  for (let stop = 2; stop <= 9; stop += 1) {
    await card.getByRole("button", { name: "Suivant" }).click();
    await card.getByText(`Étape ${stop} sur 9`).waitFor();
    await page.getByRole("heading", { level: 1 }).waitFor();
    assert.equal(await tooWide(page), 0);
    stops.push(page.url());
  }
  assert.equal(new Set(stops).size, 9, stops.join("\n"));
  await shot("tour-9");
  // Even an edit made on the way goes with the tour.
  const flag = page.getByRole("switch").first();
  const was = await flag.isChecked();
  await flag.click();
  await page.waitForTimeout(400);
  assert.notEqual(await flag.isChecked(), was);
  await card.getByRole("button", { name: "Commencer mon plan" }).click();
  await openName(page, "Le mien");
  assert.equal(await card.count(), 0);
  assert.equal(await kept(), before);
});
