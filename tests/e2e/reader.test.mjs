// What a screen reader gets: the tree of each kind of thing (roles, names, states, in reading order), what live regions
// say, and where the focus goes. `every-screen.test.mjs` holds what every screen owes.
import assert from "node:assert/strict";
import { everyAddress, loadExample, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { heard } from "./lib/keyboard.mjs";
import { listen } from "./lib/tree.mjs";

/** Compares a part of the page with the tree expected, addresses left out; `lines` takes the first so many lines. */
async function reads(locator, expected, lines = Infinity) {
  const found = (await locator.first().ariaSnapshot()).split("\n").filter((line) => !line.includes("/url:")).slice(0, lines);
  const plain = (text) => text.replace(/[\u00a0\u202f]/g, " ").replace(/:$/gm, "").trim();
  assert.equal(plain(found.join("\n")), plain(expected));
}

journey("each kind of thing is read with its role, its name and its state", { timeout: 90_000 }, async (me) => {
  const { page } = me;
  await loadExample(me);
  await page.locator(".save-status[data-state='saved']").waitFor();
  await reads(page.getByRole("banner"), `
- banner
  - link "Mécavelle"
  - button "Changer de plan"
  - status: Enregistré
  - button "Chercher (Ctrl K)"
  - button "Annuler — rien à annuler" [disabled]
  - button "Rétablir — rien à rétablir" [disabled]
  - link "Partager"`);
  await reads(page.getByRole("main").getByRole("article"), `
- article
  - 'heading "Alerte Délai de réponse aux demandes de prix : 74 heures (seuil : 60 heures)" [level=3]'
  - paragraph: "En alerte depuis le 20 févr. 2026. Action standard : Rendre ses matinées au chiffrage et vider la pile des demandes"
  - link "Voir l’indicateur Délai de réponse aux demandes de prix"
  - button "Lancer l’action Délai de réponse aux demandes de prix"`);
  await reads(page.getByRole("list", { name: "À faire maintenant" }).getByRole("listitem").nth(1), `
- listitem
  - paragraph
    - text: À faire
    - link "Ouvrir l’astreinte du samedi"
  - paragraph: Échéance le 13 mars 2026, dans 9 jours · Claire Bonnafous · gain rapide
  - button "importance 1,00 — Pourquoi ? Ouvrir l’astreinte du samedi": importance 1,00
  - button "Marquer faite Ouvrir l’astreinte du samedi"`);
  assert.equal(await page.getByRole("navigation").getByRole("link", { name: "Cockpit" }).first().getAttribute("aria-current"), "page");

  await visit(page, "#/priorites/actions");
  await reads(page.getByRole("grid", { name: "Actions" }).getByRole("row").nth(2), `
- row "Choisir Ouvrir l’astreinte du samedi Faire 1,00 — Pourquoi ? Ouvrir l’astreinte du samedi Claire Bonnafous 13 mars 2026 4 En cours 6 000 € 12 févr. 2026 Ouvrir Ouvrir l’astreinte du samedi"
  - gridcell "Choisir"
    - checkbox "Choisir"
  - rowheader "Ouvrir l’astreinte du samedi"
  - gridcell "Faire 1,00 — Pourquoi ? Ouvrir l’astreinte du samedi"
    - text: Faire
    - button "1,00 — Pourquoi ? Ouvrir l’astreinte du samedi": 1,00
  - gridcell "Claire Bonnafous"
  - gridcell "13 mars 2026"
  - gridcell "4"
  - gridcell "En cours"
  - gridcell "6 000 €"
  - gridcell "12 févr. 2026"
  - gridcell "Ouvrir Ouvrir l’astreinte du samedi"
    - link "Ouvrir Ouvrir l’astreinte du samedi"`);
  const grid = page.getByRole("grid", { name: "Actions" });
  assert.equal(await grid.getAttribute("aria-rowcount"), "20", "19 rows and their heads");
  await grid.getByRole("rowheader").first().focus();
  assert.match((await heard(page)).role, /rowheader/);

  await visit(page, "#/priorites/eisenhower");
  await reads(page.getByRole("region", { name: /^Faire/ }), `
- region "Faire important et urgent · 5"
  - heading "Faire important et urgent · 5" [level=2]
  - list
    - listitem
      - article
        - link "Faire signer le renouvellement de la Laiterie des Trois Rus"
        - button "1,00 — Pourquoi ? Faire signer le renouvellement de la Laiterie des Trois Rus": 1,00
        - button "Déplacer « Faire signer le renouvellement de la Laiterie des Trois Rus »"
        - text: 27 févr. 2026 · Claire Bonnafous · 1 j En retard`, 9);
  await page.getByRole("article").first().getByRole("button", { name: /^Déplacer/ }).focus();
  assert.deepEqual((({ role, states }) => [role, states.hasPopup, states.expanded])(await heard(page)), ["button", "menu", false]);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "menuitem");
  await reads(page.getByRole("menu"), `
- menu "Déplacer « Faire signer le renouvellement de la Laiterie des Trois Rus »"
  - menuitem "Placer dans « Planifier »"
  - menuitem "Placer dans « Déléguer ou simplifier »"
  - menuitem "Placer dans « Éliminer »"
  - menuitem "Ouvrir"
  - menuitem "Marquer comme faite"
  - menuitem "En faire un renoncement"`);
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.matches("dialog input"));
  await page.keyboard.press("Enter");
  await reads(page.getByRole("dialog"), `
- dialog "Placer dans « Planifier »"
  - heading "Placer dans « Planifier »" [level=2]
  - button "Fermer"
  - paragraph: Le calcul place « Faire signer le renouvellement de la Laiterie des Trois Rus » dans « Faire ». Pourquoi en décider autrement ?
  - text: Motif
  - textbox "Motif" [invalid]
    - /placeholder: Promis au client pour lundi
  - paragraph: Il reste affiché sur la carte, à côté du quadrant calculé.
  - alert: "Dites pourquoi : sans motif, le calcul l’emporte."
  - button "Annuler"
  - button "Placer ici"`);
  const field = await heard(page);
  assert.equal(field.states.invalid, "true");
  assert.match(field.description, /Dites pourquoi.*Il reste affiché/);
  await page.keyboard.press("Escape");

  await visit(page, "#/budget/classement");
  await page.getByText("prouvé, reste").waitFor();
  await reads(page.getByRole("radiogroup", { name: "Trois façons de couper" }), `
- radiogroup "Trois façons de couper"
  - radio "Stricte 277 061 € reste 2 700 €"
  - text: Stricte 277 061 € reste 2 700 €
  - radio "Continue 277 061 € reste 2 700 €" [checked]
  - text: Continue 277 061 € reste 2 700 €
  - radio "Optimum exact 279 394 € prouvé, reste 700 €"
  - text: Optimum exact 279 394 € prouvé, reste 700 €`);
  const slider = page.getByRole("slider", { name: "Enveloppe" });
  assert.equal((await slider.getAttribute("aria-valuetext")).replace(/[\u00a0\u202f]/g, " "), "90 000 € → 279 394 €");
  await reads(page.getByRole("figure"), `
- 'figure "Et si l’enveloppe changeait ? 10 000 € de plus : +20 967 €. Voir le tableau Et si l’enveloppe changeait ? Enregistrer l’image : Et si l’enveloppe changeait ?"'
  - heading "Et si l’enveloppe changeait ?" [level=3]
  - paragraph: "10 000 € de plus : +20 967 €."
  - button "Voir le tableau Et si l’enveloppe changeait ?"
  - 'button "Enregistrer l’image : Et si l’enveloppe changeait ?"'
  - img "Et si l’enveloppe changeait ?"
  - slider "Enveloppe": "90000"`);

  await visit(page, (await everyAddress(page)).find(([name]) => name === "package")[1]);
  const picker = page.getByRole("combobox", { name: "Lier une action" });
  await picker.focus();
  assert.equal((await heard(page)).states.expanded, false);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("modèle");
  await page.keyboard.press("ArrowDown");
  await reads(page.getByRole("listbox", { name: "Lier une action" }), `
- listbox "Lier une action"
  - option "Bâtir le modèle de devis standard"
  - option "Créer « modèle »" [selected]`);
  assert.equal((await heard(page)).states.expanded, true);
  assert.match(await picker.evaluate((input) => document.getElementById(input.getAttribute("aria-activedescendant")).textContent), /Créer/);
});

journey("on a phone a table that became cards is still a table to read", { width: 390, touch: true, lang: "en" }, async (me) => {
  const { page } = me;
  await loadExample(me);
  await visit(page, "#/priorites/actions");
  const grid = page.getByRole("grid", { name: "Actions" });
  assert.equal(await grid.getByRole("columnheader").count(), 10);
  assert.equal(await grid.getByRole("row").nth(1).getByRole("gridcell").count(), 9);
  assert.match(await grid.getByRole("row").nth(1).locator("[data-col='3']").evaluate((cell) => getComputedStyle(cell, "::before").content), /Owner/);
});

journey("live regions say what happened, once and politely", { lang: "en" }, async (me) => {
  const { page } = me;
  await loadExample(me);
  const said = await listen(page);
  await page.getByRole("main").getByRole("button", { name: /^Mark as done/ }).first().click();
  await page.locator(".save-status[data-state='saved']").waitFor();
  const first = await said();
  assert.ok(first.some((text) => /done/i.test(text)), `a notice: ${first}`);
  assert.ok(first.some((text) => /Sav/.test(text)), `the state of saving: ${first}`);

  await visit(page, "#/priorites/actions");
  await said();
  await page.getByLabel("Search").pressSequentially("quote");
  await page.getByText(/\d+\sof\s24\sactions/).waitFor();
  assert.ok((await said()).some((text) => /of\s24\sactions/.test(text)), "how many are left");
  await page.getByRole("grid").locator("[data-row='0'][data-kind='figure']").first().focus();
  await page.keyboard.press("F2");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("many");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").filter({ hasText: /number is expected/ }).waitFor();
  assert.ok((await said()).some((text) => /number is expected/.test(text)), "what was refused");
  await page.keyboard.press("Escape");

  await page.keyboard.press("Control+z");
  await page.locator(".toast").filter({ hasText: /Undone/ }).first().waitFor();
  assert.ok((await said()).some((text) => /Undone/.test(text)), "what was undone");
});

journey("a new screen moves the focus to it and renames the window", {}, async (me) => {
  const { page } = me;
  await loadExample(me);
  await page.getByRole("navigation").getByRole("link", { name: "Budget" }).first().click();
  await page.getByRole("heading", { level: 1, name: /paquets/ }).waitFor();
  await page.waitForFunction(() => document.activeElement?.id === "main");
  assert.equal((await heard(page)).role, "main");
  assert.match(await page.title(), /Paquets.*Mécavelle.*Boussole/);
  assert.equal(await page.evaluate(() => document.documentElement.lang), "fr");
  assert.equal(await page.evaluate(() => scrollY), 0);
});
