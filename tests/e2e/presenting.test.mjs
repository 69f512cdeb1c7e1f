// Telling the plan: the palette over everything, the slides without the network and without edits, the tour without a trace.
import assert from "node:assert/strict";
import { loadExample, openPlan } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { illegible, smallTargets, tooWide } from "./lib/layout.mjs";
import { saved } from "./lib/plans.mjs";

// Without a service worker the browser may ask again for the picture of an icon.
const OFFLINE = /ERR_INTERNET_DISCONNECTED.*\/icons?\.svg/;

const heading = (page, name) => page.getByRole("heading", { level: 1, name });

async function judged(page, axe) {
  assert.deepEqual([...await illegible(page), ...await smallTargets(page)], []);
  assert.equal(await tooWide(page), 0);
  await axe();
}

journey("the palette finds a page, a row and a command, by keyboard alone", {}, async ({ page, open, axe, shot }) => {
  await loadExample({ page, open });
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: "Tout chercher, tout faire" });
  await page.getByRole("listbox", { name: "Résultats" }).getByRole("option").first().waitFor();
  await judged(page, axe);
  await shot("palette");
  await field.pressSequentially("eisen");
  await page.getByRole("option", { name: /Eisenhower/ }).first().waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/#\/priorites\/eisenhower/);

  await page.keyboard.press("Control+k");
  await field.pressSequentially("astreinte samedi");
  await page.getByRole("option", { name: /Ouvrir l’astreinte du samedi.*Action/ }).waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/#\/priorites\/actions\/[0-9a-f-]{36}/);

  const before = (await openPlan(page)).actions.length;
  await page.keyboard.press("Control+k");
  await field.pressSequentially("ajouter action");
  await page.keyboard.press("Enter");
  await page.getByRole("main").getByRole("textbox").first().waitFor();
  await saved(page);
  assert.equal((await openPlan(page)).actions.length, before + 1);

  await page.keyboard.press("Control+k");
  await field.pressSequentially("zzzz");
  await page.getByText("Rien de ce nom dans ce plan.").waitFor();
  await page.getByText("0 résultat", { exact: true }).waitFor();
  await page.keyboard.press("Escape");
  await field.waitFor({ state: "detached" });

  await page.keyboard.press("Control+/");
  await page.getByRole("dialog", { name: "Raccourcis du clavier" }).getByText("Plein écran").waitFor();
  await judged(page, axe);
  await shot("shortcuts");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Chercher/ }).click();
  await field.fill("sombre");
  await page.getByRole("option", { name: /thème sombre/ }).click();
  await page.waitForFunction(() => document.documentElement.dataset.theme === "dark");
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

  // Every part is on the device once the page has been idle.
  await page.getByRole("button", { name: "Présenter", exact: true }).click();
  await heading(page, /Mécavelle/).waitFor();
  await page.context().setOffline(true);
  const before = JSON.stringify(await openPlan(page));
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
  await page.getByRole("complementary", { name: "Notes" }).getByText(/laiterie/).waitFor();
  for (const key of ["Control+z", "Control+k", "Delete", "x"]) await page.keyboard.press(key);
  assert.equal(await page.getByRole("dialog").count(), 0);
  assert.equal(await page.getByRole("main").getByRole("textbox").count(), 0);
  await page.keyboard.press("Escape");
  await page.waitForURL(/#\/pilotage\/presentation/);
  await heading(page, /diapositives sur 10/).waitFor();
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
    return JSON.stringify([Object.entries(localStorage).filter(([key]) => !key.startsWith("boussole/probe")).sort(), names]);
  });
  const before = await kept();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "Tout chercher, tout faire" }).fill("visite");
  await page.getByRole("option", { name: /Suivre la visite guidée/ }).click();
  const card = page.getByRole("complementary", { name: "Visite guidée" });
  await card.getByText("Étape 1 sur 9").waitFor();
  await page.getByText(/Exemple|Mécavelle/).first().waitFor();
  await axe();
  await shot("tour-1");
  for (let stop = 2; stop <= 9; stop += 1) {
    await card.getByRole("button", { name: "Suivant" }).click();
    await card.getByText(`Étape ${stop} sur 9`).waitFor();
    await page.getByRole("heading", { level: 1 }).waitFor();
    assert.equal(await tooWide(page), 0);
  }
  await shot("tour-9");
  // Even an edit made on the way goes with the tour.
  await page.getByRole("switch").first().click();
  await card.getByRole("button", { name: "Commencer mon plan" }).click();
  await page.getByText("Le mien").first().waitFor();
  assert.equal(await card.count(), 0);
  assert.equal(await kept(), before);
});
