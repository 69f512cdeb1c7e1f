// What opens, warns or is filled in: dialogs, menus, popovers, drawers, banners, notices, editors, refusals, the empty plan
// and the overfull one. In every state axe finds nothing, no text is cut or covered, and every target can be hit.
import assert from "node:assert/strict";
import { deflateRawSync } from "node:zlib";
import { axe } from "./lib/axe.mjs";
import { details, dismissed, loadExample, openPlan, visit } from "./lib/example.mjs";
import { readFile, withPickers, writeFile } from "./lib/folder.mjs";
import { journey } from "./lib/journey.mjs";
import { illegible, onPaper, smallTargets, tooWide } from "./lib/layout.mjs";
import { overfull } from "./lib/overfull.mjs";
import { choose, id, plan as planWith } from "./lib/plans.mjs";
import { seed } from "./lib/seed.mjs";
import { unclear } from "./lib/tree.mjs";
import { SCREENS } from "./screens.mjs";

const LOOKS = [
  ["in French, light, wide", { lang: "fr", theme: "light", width: 1440 }],
  ["in English, dark, on a phone", { lang: "en", theme: "dark", width: 390, touch: true }],
  ["in French, dark, on a phone", { lang: "fr", theme: "dark", width: 360, touch: true }],
  ["in English, light, wide", { lang: "en", theme: "light", width: 1920 }],
];

/** Every ruler on what is seen now. */
async function judged(page, name) {
  const faults = [...await illegible(page), ...await smallTargets(page)];
  const wide = await tooWide(page);
  if (wide > 0) faults.push(`${wide} px too wide`);
  assert.deepEqual(faults, [], name);
  await axe(page, name);
}

const main = (page) => page.getByRole("main");
const escape = (page) => page.keyboard.press("Escape");
const inMenu = (page) => page.getByRole("menuitem").first().waitFor();

/** Each state: its screen, how to come to it, how to leave it. */
const STATES = [
  ["a popover that says why", "#/", async (page) => {
    await main(page).getByRole("button", { name: /importance/ }).first().click();
    await page.getByRole("dialog", { name: /Pourquoi|Why/ }).getByRole("table").waitFor();
  }, escape],
  ["the coherence panel", "#/", async (page) => {
    const more = page.getByRole("navigation").getByRole("button", { name: /^(Plus|More)$/ });
    if (await more.isVisible()) await more.click();
    await page.getByRole("button", { name: /^(Cohérence|Coherence)/ }).and(page.locator(":visible")).first().click();
    await page.getByRole("dialog", { name: /Cohérence|Coherence/ }).getByRole("link").first().waitFor();
  }, escape],
  ["the menu of plans", "#/", async (page) => {
    await page.getByRole("button", { name: /Changer de plan|Switch plan/ }).click();
    await inMenu(page);
  }, escape],
  ["the drawer of a phone", "#/", async (page) => {
    const more = page.getByRole("navigation").getByRole("button", { name: /^(Plus|More)$/ });
    if (!await more.isVisible()) return;
    await more.click();
    await page.getByRole("dialog", { name: /Toutes les pages|All pages|All places/ }).waitFor();
  }, escape],
  ["the palette", "#/", async (page) => {
    await page.getByRole("button", { name: /^(Chercher|Find) / }).click();
    await page.getByRole("combobox").fill("re");
    await page.getByRole("option").nth(3).waitFor();
  }, escape],
  ["the sheet of shortcuts", "#/", async (page) => {
    await page.keyboard.press("Control+/");
    await page.getByRole("dialog", { name: /Raccourcis|shortcuts/ }).getByRole("link").waitFor();
  }, escape],
  ["notices with their undo", "#/", async (page) => {
    await main(page).getByRole("button", { name: /^(Marquer faite|Mark as done)/ }).first().click();
    await page.locator(".toast").first().waitFor();
  }, async (page) => {
    await page.locator(".toast").getByRole("button", { name: /Annuler|Undo/ }).first().click();
    await dismissed(page);
  }],
  ["filters in their popover", "#/priorites/actions", async (page) => {
    await page.getByRole("button", { name: /Filtres|Filters/ }).click();
    await page.getByRole("dialog").getByRole("combobox").first().waitFor();
  }, escape],
  ["a list without a match", "#/priorites/actions", async (page) => {
    await page.getByLabel(/Rechercher|Search/).fill("zzzz");
    await page.getByText(/Aucune action ne correspond|No action matches/).waitFor();
  }, (page) => page.getByRole("button", { name: /Effacer les filtres|Clear the filters/ }).click()],
  ["a text cell being edited", "#/priorites/actions", async (page) => {
    await page.getByRole("rowheader").first().click();
    await page.getByRole("grid").getByRole("textbox").waitFor();
  }, escape],
  ["a choice cell being edited", "#/priorites/actions", async (page) => {
    await page.getByRole("grid").locator("td[data-kind='choice']").first().focus();
    await page.keyboard.press("F2");
    await page.getByRole("grid").getByRole("combobox").waitFor();
  }, escape],
  ["a cell whose text is refused", "#/priorites/actions", async (page) => {
    await page.getByRole("grid").locator("td[data-row='0'][data-kind='figure']").first().focus();
    await page.keyboard.press("F2");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("beaucoup");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").filter({ hasText: /\S/ }).first().waitFor();
  }, escape],
  ["several actions chosen", "#/priorites/actions", async (page) => {
    await page.getByRole("grid").getByRole("checkbox").first().check();
    await page.getByRole("group", { name: /actions choisies|selected actions/ }).waitFor();
  }, async () => {}],
  ["a bulk menu", "#/priorites/actions", async (page) => {
    await page.getByRole("group", { name: /actions choisies|selected actions/ }).getByRole("button", { name: /Échéance|Due/ }).click();
    await inMenu(page);
  }, escape],
  ["the dialog of contributions", "#/priorites/actions", async (page) => {
    await page.getByRole("group", { name: /actions choisies|selected actions/ }).getByRole("button", { name: "Contribution" }).click();
    await page.getByRole("dialog").getByRole("radio").first().waitFor();
  }, async (page) => { await escape(page); await page.getByRole("button", { name: /Ne rien choisir|Select none/ }).click(); }],
  ["a card's menu", "#/priorites/eisenhower", async (page) => {
    await page.getByRole("article").first().getByRole("button", { name: /^(Déplacer|Move)/ }).click();
    await inMenu(page);
  }, async () => {}],
  ["the reason for a move, refused", "#/priorites/eisenhower", async (page) => {
    await page.getByRole("menuitem").first().click();
    await page.getByRole("dialog").getByRole("button", { name: /Placer ici|Place here/ }).click();
    await page.getByRole("dialog").getByRole("alert").waitFor();
  }, escape],
  ["the matrix as points", "#/priorites/eisenhower", async (page) => {
    await page.getByRole("radio", { name: /Nuage|Scatter/ }).check({ force: true });
    await page.getByRole("figure").waitFor();
  }, (page) => page.getByRole("radio", { name: /Cartes|Cards/ }).check({ force: true })],
  ["a segment's why", "#/cible/segments", async (page) => {
    await main(page).getByRole("button", { name: /(Pourquoi|Why)/ }).first().click();
    await page.getByRole("dialog", { name: /Pourquoi|Why/ }).getByRole("table").waitFor();
  }, escape],
  ["what a method is for", "#/cible/composantes", async (page) => {
    await main(page).getByRole("button", { name: /À quoi ça sert|What it is for/ }).click();
    await page.getByRole("dialog", { name: /À quoi ça sert|What it is for/ }).waitFor();
  }, escape],
  ["a decision to be taken", "#/cible/parcours", async (page) => {
    await main(page).getByRole("button", { name: /^(Décider|Decide)/ }).first().click();
    await inMenu(page);
  }, escape],
  ["a cell of the RACI matrix", "#/priorites/raci", async (page) => {
    await main(page).getByRole("grid").locator("[data-row='1'][data-col='1']").click();
    await main(page).getByRole("button", { name: /^A · / }).and(page.locator("[aria-pressed='false'], [aria-pressed='true']")).first().click();
    await main(page).getByText(/Personne n’en répond|Nobody answers|en répondent|answer for it/).first().waitFor();
  }, (page) => main(page).getByRole("button", { name: /^A · / }).first().click()],
  ["what each answers for", "#/priorites/raci", async (page) => {
    await page.getByRole("radio", { name: /Par personne|By person/ }).check({ force: true });
    await main(page).getByRole("list").first().waitFor();
  }, (page) => page.getByRole("radio", { name: /Matrice|Matrix/ }).check({ force: true })],
  ["the menu that moves a bar", "#/priorites/plan-90-jours", async (page) => {
    await main(page).getByRole("button", { name: /^(Déplacer|Move)/ }).first().click();
    await inMenu(page);
  }, escape],
  ["the 90-day plan as a table", "#/priorites/plan-90-jours", async (page) => {
    await page.getByRole("radio", { name: /Tableau|Table/ }).check({ force: true });
    await main(page).getByRole("table").first().waitFor();
  }, (page) => page.getByRole("radio", { name: /Calendrier|Calendar/ }).check({ force: true })],
  ["the why of a week's load", "#/priorites/equipe", async (page) => {
    await main(page).getByRole("button", { name: /(Pourquoi|Why)/ }).first().click();
    await page.getByRole("dialog", { name: /Pourquoi|Why/ }).getByRole("table").waitFor();
  }, escape],
  ["an absence, and whose", "#/priorites/equipe", async (page) => {
    await main(page).getByRole("button", { name: /Ajouter une absence|Add an absence/ }).click();
    await inMenu(page);
  }, escape],
  ["a persona's sheet", "#/cible/personas", async (page) => {
    await main(page).getByRole("link", { name: /^(Ouvrir|Open)/ }).first().click();
    await main(page).getByRole("article").first().waitFor();
  }, async () => {}],
  ["why an opportunity was lost", "#/vente/pipeline", async (page) => {
    await main(page).getByRole("article").first().getByRole("button", { name: /^(Déplacer|Move)/ }).click();
    await page.getByRole("menuitem", { name: /Perdue|Lost/ }).click();
    await page.getByRole("dialog").getByRole("combobox").first().waitFor();
  }, escape],
  ["the place for a CRM export", "#/vente/pipeline", async (page) => {
    await main(page).getByRole("button", { name: /Importer depuis|Import from/ }).click();
    await main(page).getByText(/HubSpot/).waitFor();
  }, (page) => main(page).getByRole("button", { name: /Laisser ce fichier|Leave this file/ }).click()],
  ["why an opportunity is qualified as it is", "#/vente/qualification", async (page) => {
    await main(page).getByRole("button", { name: /(Score de qualification|Qualification score)$/ }).click();
    await page.getByRole("dialog").getByRole("table").waitFor();
  }, escape],
  ["what the funnel demands, as a table", "#/vente/entonnoir", async (page) => {
    await main(page).getByRole("button", { name: /Voir le tableau|Show the table/ }).click();
    await main(page).getByRole("region", { name: /semaine demande|week demands/ }).waitFor();
  }, async () => {}],
  ["why a step needs as many", "#/vente/entonnoir", async (page) => {
    await main(page).getByRole("button", { name: /(Demandé|Demanded), (Ciblage|Targeting)/ }).click();
    await page.getByRole("dialog").getByRole("table").waitFor();
  }, escape],
  ["a card of the process, being written", "#/vente/processus", async (page) => {
    await main(page).getByRole("radio", { name: /Fiches|cards/ }).check({ force: true });
    await main(page).getByRole("button", { name: /Modifier la fiche|Edit the card/ }).click();
    await main(page).getByRole("textbox").first().waitFor();
  }, async (page) => { await main(page).getByRole("radio", { name: /Étapes|Stages/ }).check({ force: true }); }],
  ["why a month left its plan", "#/pilotage/plan-et-reel", async (page) => {
    await main(page).getByRole("button", { name: /^[+−]/ }).first().click();
    await page.getByRole("dialog").getByRole("table").first().waitFor();
  }, escape],
  ["what to do about a gap", "#/pilotage/plan-et-reel", async (page) => {
    await main(page).getByRole("button", { name: /^(Décider|Decide)/ }).first().click();
    await inMenu(page);
  }, escape],
  ["an amount below zero, refused", "#/pilotage/plan-et-reel", async (page) => {
    const spent = main(page).getByRole("textbox", { name: /^(Dépensé|Spent)/ }).first();
    await spent.fill("-5");
    await spent.press("Tab");
    await main(page).getByText(/ne peut pas être négatif|cannot be negative/).waitFor();
  }, async () => {}],
  ["the months as a table", "#/pilotage/plan-et-reel", async (page) => {
    await main(page).getByRole("button", { name: /Voir le tableau|Show the table/ }).last().click();
    await main(page).getByRole("table").first().waitFor();
  }, async () => {}],
  ["thirteen weeks as a table", "#/pilotage/liste-de-controle", async (page) => {
    await main(page).getByRole("button", { name: /Voir le tableau|Show the table/ }).click();
    await main(page).getByRole("table").first().waitFor();
  }, async () => {}],
  ["a meeting with its agenda", "#/pilotage/rituels", async (page) => {
    await main(page).getByRole("button", { name: /^(Tenir la réunion|Hold the meeting)/ }).first().click();
    await main(page).getByRole("button", { name: /^(Tester|Test)/ }).first().waitFor();
  }, async () => {}],
  ["a decision without its reason", "#/pilotage/rituels", async (page) => {
    await main(page).getByRole("button", { name: /^(Reprendre la réunion|Go on with the meeting)/ }).first().click();
    await main(page).getByRole("button", { name: /^(Tester|Test)/ }).first().click();
    await page.getByRole("dialog").getByRole("textbox").first().waitFor();
  }, escape],
  ["a gap that a meeting tests, without its date", "#/pilotage/rituels", async (page) => {
    const monthly = main(page).getByRole("listitem").filter({ has: page.getByRole("link", { name: /^(Revue mensuelle|Monthly review)$/ }) });
    await monthly.getByRole("button", { name: /^(Tenir la réunion|Hold the meeting)/ }).click();
    const gaps = main(page).getByRole("group", { name: /^(Écarts entre plan et réel|Gaps between plan and actual)$/ });
    await gaps.getByRole("button", { name: /^(Tester|Test)/ }).first().click();
    await page.getByRole("dialog").getByLabel(/Tester jusqu’au|Test until/).waitFor();
  }, escape],
  ["a new KPI", "#/objectifs/kpi", async (page) => {
    await main(page).getByRole("button", { name: /Ajouter un indicateur|Add a KPI/ }).click();
    await page.getByRole("dialog").getByRole("combobox").first().waitFor();
  }, escape],
  ["a chart's table", "kpi", async (page) => {
    await main(page).getByRole("button", { name: /Voir le tableau|Show the table/ }).first().click();
    await main(page).getByRole("table").first().waitFor();
  }, async () => {}],
  ["a new watch", "#/objectifs/kpi", async (page) => {
    await page.evaluate(() => { location.hash = "#/pilotage/alertes"; });
    await main(page).getByRole("button", { name: /^(Modifier|Edit)/ }).first().click();
    await page.getByRole("dialog").getByRole("textbox").first().waitFor();
  }, escape],
  ["a picker with its list", "package", async (page) => {
    await main(page).getByRole("combobox", { name: /Lier une action|Link an action/ }).click();
    await page.getByRole("option").first().waitFor();
  }, escape],
  ["a reading by hand, without reason", "#/budget/classement", async (page) => {
    await page.getByRole("button", { name: /^(Décider de|Decide on)/ }).first().click();
    await page.getByRole("menuitem").nth(1).click();
    await page.getByRole("dialog").getByRole("textbox").waitFor();
  }, escape],
  ["the frontier's table", "#/budget/classement", async (page) => {
    await main(page).getByRole("button", { name: /Voir le tableau|Show the table/ }).click();
    await main(page).getByRole("region", { name: /enveloppe|envelope/i }).first().waitFor();
  }, async () => {}],
  ["notes of a week, in a drawer", "#/pilotage/chiffres", async (page) => {
    await main(page).getByRole("button", { name: /Noter|Note|note/ }).nth(1).click();
    await page.getByRole("dialog").getByRole("textbox").first().waitFor();
  }, escape],
  ["the ways in of figures", "#/pilotage/chiffres", async (page) => {
    await main(page).getByRole("button", { name: /Importer des chiffres|Import figures/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: /Coller|Paste/ }).first().click();
    await page.getByRole("dialog").getByRole("textbox").waitFor();
  }, escape],
  ["a received plan, before anything is written", "#/partager", async (page) => {
    await choose(page, planWith({ id: id(71), name: "Un plan reçu au nom plutôt long, pour voir" }));
    await page.getByRole("dialog").getByRole("button").nth(1).waitFor();
  }, escape],
  ["a file that is no plan", "#/partager", async (page) => {
    await choose(page, "{\"schema\":\"autre\"}");
    await page.getByRole("dialog").first().waitFor();
  }, escape],
  ["an encrypted file that asks for its password", "#/partager", async (page) => {
    const header = Buffer.concat([Buffer.from("BOUSSOLE\u0001\u0001\u0001\u0000"), Buffer.from([0, 9, 39, 192]), Buffer.alloc(60, 7)]);
    const file = { name: "un-plan-au-nom-plutot-long.boussole", mimeType: "application/octet-stream", buffer: header };
    await page.locator('.file-drop input[type="file"]').setInputFiles(file);
    await page.getByRole("dialog").getByRole("button", { name: /Déchiffrer|Decrypt/ }).click();
    await page.getByRole("dialog").getByRole("alert").waitFor();
  }, escape],
  ["a share link", "#/partager", async (page) => {
    await main(page).getByRole("button", { name: /Créer un lien|Make a link/ }).click();
    await page.getByLabel(/Lien vers ce plan|Link to this plan/).waitFor();
  }, async () => {}],
  ["a chosen file that holds another version", "#/partager", async (page) => {
    await writeFile(page, JSON.stringify({ ...await openPlan(page), name: "Un autre nom" }));
    await main(page).getByRole("button", { name: /Lier un fichier existant|Link an existing file/ }).click();
    await main(page).getByRole("button", { name: /Fusionner et lier|Merge and link/ }).waitFor();
  }, (page) => main(page).getByRole("button", { name: /Ne pas lier|Do not link/ }).click()],
  ["a chosen file that is no plan", "#/partager", async (page) => {
    await writeFile(page, "rubbish");
    await main(page).getByRole("button", { name: /Lier un fichier existant|Link an existing file/ }).click();
    await main(page).getByRole("alert").first().waitFor();
  }, (page) => main(page).getByRole("button", { name: /Ne pas lier|Do not link/ }).click()],
  ["a linked file", "#/partager", async (page) => {
    await writeFile(page, "");
    await main(page).getByRole("button", { name: /Créer un fichier lié|Create a linked file/ }).click();
    await main(page).getByText(/Le fichier contient le plan|The file holds the plan/).waitFor();
  }, async () => {}],
  ["a linked file that cannot be read", "#/partager", async (page) => {
    await writeFile(page, (await readFile(page)).slice(0, -90));
    await page.getByRole("link", { name: /Voir le fichier lié|See the linked file/ }).waitFor();
  }, (page) => main(page).getByRole("button", { name: /Délier le fichier|Unlink the file/ }).click()],
  ["a plan's menu", "#/partager", async (page) => {
    await main(page).getByRole("button", { name: /^(Actions sur|Actions on)/ }).first().click();
    await inMenu(page);
  }, escape],
  ["the choice of a plan's colour", "#/partager", async (page) => {
    await main(page).getByRole("button", { name: /^(Actions sur|Actions on)/ }).first().click();
    await page.getByRole("menuitem", { name: /Choisir la couleur|Choose the colour/ }).click();
    await main(page).getByLabel(/Couleur du plan|Colour of the plan/).selectOption("plum");
    await page.locator('.topbar .plan-mark[data-colour="plum"]').waitFor();
  }, async (page) => {
    await main(page).getByRole("button", { name: /^(Terminer|Done)$/ }).click();
  }],
  ["the comments of a page", "#/budget/classement", async (page) => {
    await main(page).getByRole("button", { name: /^1\s(commentaire|comment)$/ }).click();
    const panel = page.getByRole("dialog", { name: /Commentaires|Comments/ });
    await panel.getByRole("article").first().waitFor();
    await panel.getByRole("textbox").first().waitFor();
  }, escape],
  ["an answer being written", "#/pilotage/commentaires", async (page) => {
    await main(page).getByRole("button", { name: /^(Répondre|Answer) / }).first().click();
    await main(page).getByRole("textbox").first().waitFor();
  }, (page) => main(page).getByRole("button", { name: /^(Annuler|Cancel)$/ }).click()],
  ["no comment for the filters", "#/pilotage/commentaires", async (page) => {
    await main(page).getByRole("radio", { name: /^(Résolus|Resolved)/ }).check({ force: true });
    await main(page).getByLabel(/^(Lieu|Place)/).selectOption("budget");
    await page.getByText(/Aucun commentaire ne correspond|No comment matches/).waitFor();
  }, (page) => main(page).getByRole("button", { name: /Tout montrer|Show all/ }).click()],
  ["a version that is kept and given another name", "#/partager", async (page) => {
    const field = main(page).getByRole("textbox", { name: /Garder le plan actuel sous un nom|Keep the plan as it is under a name/ });
    await field.fill("Une version au nom plutôt long, avant le comité de mai et ses décisions");
    await field.press("Enter");
    await main(page).getByRole("button", { name: /^(Actions sur|Actions on) . ?Une version/ }).click();
    await page.getByRole("menuitem", { name: /Renommer|Rename/ }).click();
    await main(page).getByLabel(/Nom de la version|Name of the version/).waitFor();
  }, async (page) => {
    await main(page).getByRole("button", { name: /^(Terminer|Done)$/ }).click();
    await dismissed(page);
  }],
  ["a version beside the plan as it is now, a figure open on its why", "#/partager/comparer", async (page) => {
    await main(page).getByRole("button", { name: /(Score de cohérence|Coherence score), (Maintenant|Now)/ }).click();
    await page.locator(".popover.why:popover-open").waitFor();
  }, escape],
  ["a version that is gone", "#/partager/comparer/2020-01-01T00:00:00.000Z/maintenant", async (page) => {
    await main(page).getByText(/Cette version n’est plus là|This version is gone/).first().waitFor();
  }, async () => {}],
  ["a plan that is gone", "#/partager/comparer/00000000-0000-4000-8000-00000000dead/maintenant", async (page) => {
    await main(page).getByText(/Ce plan n’est plus sur cet appareil|This plan is no longer on this device/).first().waitFor();
  }, async () => {}],
  ["a setting out of its bounds", "#/reglages", async (page) => {
    const field = main(page).getByLabel(/Seuil d’importance|Importance cut/);
    await field.fill("7");
    await field.press("Tab");
    await main(page).getByRole("alert").first().waitFor();
  }, async () => {}],
];

for (const [look, options] of LOOKS) {
  journey(`every state, ${look}`, { ...options, timeout: 180_000 }, async (me) => {
    const { page } = me;
    await withPickers(me.context);
    await loadExample(me);
    await dismissed(page);
    const plan = await openPlan(page);
    const onRows = Object.fromEntries(details(plan, 0));
    for (const [name, place, enter, leave] of STATES) {
      const route = onRows[place] ?? place;
      if (!page.url().endsWith(route)) await visit(page, route);
      await enter(page);
      await judged(page, name);
      await leave(page);
    }
  });
}

for (const [look, options] of LOOKS.slice(0, 2)) {
  journey(`the empty plan, ${look}`, { ...options, timeout: 120_000 }, async ({ page, open }) => {
    await open("#/");
    const faults = [];
    for (const [name, route] of SCREENS.filter(([name]) => name !== "atelier")) {
      await visit(page, route);
      await judged(page, `${name}, empty`);
      faults.push(...(await unclear(page)).map((fault) => `${name}: ${fault}`));
    }
    assert.deepEqual(faults, []);
  });
}

for (const [look, options] of [LOOKS[0], LOOKS[2]]) {
  journey(`the overfull plan, ${look}`, { ...options, timeout: 240_000 }, async ({ page, open, context }) => {
    const plan = overfull();
    await seed(context, plan);
    await open("#/");
    const faults = [];
    for (const [name, route] of [...SCREENS, ...details(plan, 5)].filter(([name]) => name !== "atelier")) {
      await visit(page, route);
      const wide = await tooWide(page);
      if (wide > 0) faults.push(`${name}: ${wide} px too wide`);
      faults.push(...(await illegible(page)).map((fault) => `${name}: ${fault}`));
    }
    assert.deepEqual(faults, []);
  });
}

/** What came back of a plan that this device sent as `base`, and the plan as this device went on with it. */
function roundTrip(base) {
  const sent = "6c62272e-07bb-8142-a2b8-217562950001";
  const schema = "boussole.plan/1";
  const packed = deflateRawSync(JSON.stringify({ ...base, schema })).toString("base64");
  const bases = [{ export: sent, deflate: packed.match(/.{1,8000}/g) }];
  const [ours, theirs] = [structuredClone(base), structuredClone(base)];
  ours.origin = { exports: [sent] };
  theirs.origin = { exports: [sent], bases };
  // Both sides: a text, a row that one deleted and a list inside of a row.
  ours.objectives[0].title += " ici";
  theirs.objectives[0].title += " là-bas";
  ours.actions[0].title += " ici";
  theirs.actions.splice(0, 1);
  ours.packages[0].levels[0].direct_cost += 100_00;
  theirs.packages[0].levels[0].direct_cost += 200_00;
  // One side: a day, an amount, a choice, a series, an order, a new row.
  theirs.actions[1].due = "2027-01-15";
  theirs.packages[1].last_year = 1_234_500;
  theirs.kpis[0].direction = theirs.kpis[0].direction === "lower" ? "higher" : "lower";
  theirs.kpis[0].measurements = [...(theirs.kpis[0].measurements ?? []), { date: "2027-02-01", value: 12 }];
  theirs.people.reverse();
  theirs.actions.push({ id: "00000005-0000-4000-8000-0000000000f1", title: "Une action que le conseiller ajoute" });
  return { ours, file: { ...theirs, schema } };
}

for (const [look, options] of LOOKS) {
  journey(`a review with changes and conflicts, ${look}`, { ...options, timeout: 120_000 }, async (me) => {
    const { page, context, open } = me;
    const { ours, file } = roundTrip(overfull(0.1));
    await seed(context, ours);
    await open("#/partager");
    await choose(page, file);
    await page.getByRole("dialog").getByRole("button", { name: /Relire les changements|Review the changes/ }).click();
    const row = (words) => main(page).getByRole("listitem").filter({ hasText: words });
    await row(/^\s*(Conflit|Conflict)/).nth(2).waitFor();
    await judged(page, "a review");
    for (const details of await main(page).locator("summary").all()) await details.click();
    await row("15").getByLabel(/^(Modifier|Edit)$/).first().check({ force: true });
    await judged(page, "a review, all of it open");
    await me.shot(`review-${look.replace(/\W+/g, "-")}`);
    await onPaper(page);
    assert.deepEqual(await illegible(page), [], "on paper");
    await me.shot(`review-paper-${look.replace(/\W+/g, "-")}`);
  });
}
