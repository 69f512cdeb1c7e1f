// A plan leaves as a file and comes back: nothing is written before a choice, replacing is undone, plans never mix.
import assert from "node:assert/strict";
import { inflateRawSync } from "node:zlib";
import { journey } from "./lib/journey.mjs";
import { choose, downloaded, dropFile, id, journal, kept, openFile, openName, plan, saved } from "./lib/plans.mjs";

const download = (page) => () => page.getByRole("button", { name: "Télécharger le plan" }).first().click();
const renamed = async (page, open, name) => {
  await open("#/partager");
  await page.getByRole("button", { name: /^Actions sur/ }).first().click();
  await page.getByRole("menuitem", { name: "Renommer" }).click();
  await page.getByLabel("Nom du plan").fill(name);
  await page.keyboard.press("Enter");
  await openName(page, name);
  await saved(page);
};
const dialog = (page) => page.getByRole("dialog");
const row = (page, name) => page.locator(".record", { hasText: name });
const inStorage = async (page, planId) => JSON.parse(await kept(page, planId)).plan;

journey("export, another profile, import: equal, unknown fields kept", {}, async ({ page, open, visitor, axe, shot }) => {
  const me = { page, open };
  const original = plan({ id: id(31), later: { invented: [1, 0.1, 1e-7] } });
  original.objectives[0].colour = "ocre";
  await open("#/partager");
  await axe();
  await openFile(me, original);
  await openName(page, "Atelier Test");
  await saved(page);
  await open("#/partager");
  await page.getByRole("heading", { name: /jamais été sauvegardé/ }).waitFor();
  const mine = await downloaded(page, download(page));
  assert.match(mine.name, /^boussole-atelier-test-2026-03-04\.json$/);
  await page.getByRole("heading", { name: /sauvegardé aujourd’hui/ }).waitFor();
  await axe();
  await shot("share-fr");

  const advisor = await visitor({ lang: "en", theme: "dark", width: 390, touch: true });
  await advisor.open("#/partager");
  await choose(advisor.page, mine.text);
  await dialog(advisor.page).getByRole("heading", { name: "This file holds “Atelier Test”" }).waitFor();
  await dialog(advisor.page).getByText("Envelope").waitFor();
  assert.equal(Object.keys(await advisor.stored()).filter((key) => key.startsWith("boussole.plan.")).length, 0);
  await axe(advisor.page);
  await advisor.shot("share-preview-en");
  await dialog(advisor.page).getByRole("button", { name: "Open as a new plan" }).click();
  await openName(advisor.page, "Atelier Test");
  await advisor.open("#/partager");
  const theirs = await downloaded(advisor.page, () => advisor.page.getByRole("button", { name: "Download the plan" }).first().click());
  assert.deepEqual(JSON.parse(theirs.text), JSON.parse(mine.text));
  assert.equal(theirs.text, mine.text);
  const [first, ...none] = JSON.parse(mine.text).origin.exports;
  assert.deepEqual([none, JSON.parse(mine.text).origin.bases], [[], undefined], "a first file descends from itself alone");
  await renamed(page, open, "Atelier Test 2");
  const second = JSON.parse((await downloaded(page, download(page))).text).origin;
  assert.deepEqual([second.exports[0], second.exports.length], [first, 2]);
  const [base] = second.bases;
  assert.equal(base.export, first);
  const { origin, ...plain } = JSON.parse(inflateRawSync(Buffer.from(base.deflate.join(""), "base64")).toString());
  assert.deepEqual([origin, plain.name], [undefined, "Atelier Test"], "the base is the plan as it left");
  assert.deepEqual(JSON.parse(theirs.text).later, original.later);
  assert.equal(JSON.parse(theirs.text).objectives[0].colour, "ocre");
  await advisor.shot("share-en");
});

journey("replacing the open plan is one step, undone by its notice and by the keyboard", { width: 1920, theme: "dark" }, async ({ page, open }) => {
  await openFile({ page, open }, plan({ id: id(32), name: "Avant" }));
  await saved(page);
  await open("#/partager");
  await choose(page, plan({ id: id(33), name: "Après", objectives: [] }));
  await dialog(page).getByText("pas encore sur cet appareil").waitFor();
  await dialog(page).getByRole("button", { name: "Remplacer « Avant »" }).click();
  await openName(page, "Après");
  await saved(page);
  assert.equal((await inStorage(page, id(32))).name, "Après");
  assert.equal(await kept(page, id(33)), null);
  const versions = (await journal(page, "snapshots")).filter(([key]) => key.startsWith(id(32)));
  assert.equal(JSON.parse(versions.at(-1)[1]).plan.name, "Avant");
  await page.locator(".toast", { hasText: "Le plan est remplacé" }).getByRole("button", { name: "Annuler" }).click();
  await openName(page, "Avant");
  await page.waitForFunction((key) => JSON.parse(localStorage.getItem(key)).plan.objectives.length === 3, `boussole.plan.${id(32)}`);
  await page.locator("h1").click();
  await page.keyboard.press("Control+Shift+Z");
  await openName(page, "Après");
  await page.keyboard.press("Control+Z");
  await openName(page, "Avant");
});

journey("a file dropped anywhere is previewed; figures are led to their page", { theme: "dark", width: 1440 }, async ({ page, open, axe }) => {
  await open("#/");
  const veil = await dropFile(page, "main", "recu.json", JSON.stringify(plan({ id: id(34), name: "Déposé" })));
  assert.ok(veil, "the veil is shown while the file is over the page");
  await dialog(page).getByRole("heading", { name: "Ce fichier contient « Déposé »" }).waitFor();
  await axe();
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "hidden" });
  assert.equal(await kept(page, id(34)), null);
  await dropFile(page, "main", "ventes.csv", "date;montant\n2026-01-01;3", "text/csv");
  await page.locator(".toast", { hasText: "page Chiffres" }).getByRole("button", { name: "Y aller" }).click();
  await page.waitForURL(/#\/pilotage\/chiffres/);
  // There too, a file that can hold a plan is looked at as one, whatever its form.
  for (const name of ["recu.json", "recu.boussole", "recu.html"]) {
    await dropFile(page, "main", name, JSON.stringify(plan({ id: id(34), name: "Déposé" })));
    await dialog(page).getByRole("heading", { name: "Ce fichier contient « Déposé »" }).waitFor();
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "hidden" });
  }
});

journey("a pasted text is previewed; the same plan has nothing to take over", { lang: "en", width: 360, touch: true }, async ({ page, open }) => {
  await open("#/partager");
  const paste = async (content) => {
    if (!(await page.getByLabel("Text of the plan").isVisible())) await page.getByText("Paste the content of a file").click();
    await page.getByLabel("Text of the plan").fill(JSON.stringify(content));
    await page.getByRole("button", { name: "See what it holds" }).click();
  };
  await paste(plan({ id: id(35), name: "Pasted" }));
  await dialog(page).getByRole("button", { name: "Open as a new plan" }).click();
  await openName(page, "Pasted");
  await open("#/partager");
  await paste(plan({ id: id(35), name: "Pasted" }));
  await dialog(page).getByText("exactly the same").waitFor();
  await dialog(page).getByRole("button", { name: "Open as a copy" }).click();
  await dialog(page).waitFor({ state: "hidden" });
  await open("#/partager");
  await row(page, "Pasted").nth(1).waitFor();
  assert.equal(await row(page, "Pasted").count(), 2);
});

journey("refused files say what, where and how; nothing is written", {}, async ({ page, open, stored, axe }) => {
  await open("#/partager");
  const before = await stored();
  const cut = JSON.stringify(plan({ id: id(36) })).slice(0, -40);
  const wrong = plan({ id: id(36) });
  wrong.objectives[1].weight = "cinq";
  const cases = [
    ["{}", /pas un plan de Boussole/],
    ["\u0000\u0001PK", /pas un plan de Boussole/],
    [cut, /n’est plus lisible à la ligne 1/],
    [wrong, /objectif n°\s2, .*il faut ici/],
    [{ ...wrong, schema: "boussole.plan/99" }, /version plus récente/],
    ["[".repeat(5000) + "]".repeat(5000), /emboîte|pas un plan/],
    [`{"a":${"[".repeat(100)}${"]".repeat(100)}}`, /emboîte plus de/],
    [" ".repeat(9 * 1024 * 1024), /Mio/],
  ];
  for (const [content, words] of cases) {
    await choose(page, content, "hostile.json");
    await dialog(page).getByRole("heading", { name: "Ce fichier ne s’ouvre pas" }).waitFor();
    assert.match(await dialog(page).innerText(), words);
    assert.match(await dialog(page).innerText(), /Rien n’a été modifié/);
    await dialog(page).getByRole("button", { name: "Fermer" }).last().click();
    await dialog(page).waitFor({ state: "hidden" });
  }
  await choose(page, "{}");
  await axe();
  assert.deepEqual(await stored(), before);
});

journey("plans of one device never mix: open, rename, duplicate, delete and undo", { theme: "light" }, async ({ page, open, axe }) => {
  await openFile({ page, open }, plan({ id: id(37), name: "Alpha" }));
  await openFile({ page, open }, plan({ id: id(38), name: "Bêta" }));
  await saved(page);
  const inJournal = async () => Object.fromEntries((await journal(page, "plans")).map(([key, text]) => [key, JSON.parse(text).plan]));
  const alpha = (await inJournal())[id(37)];
  assert.equal(alpha.objectives.length, 3);
  await open("#/partager");
  await row(page, "Bêta").getByText("Ouvert", { exact: true }).waitFor();
  const menu = async (name, item) => {
    await page.getByRole("button", { name: `Actions sur « ${name} »` }).click();
    await page.getByRole("menuitem", { name: item }).click();
  };
  await menu("Bêta", "Renommer");
  await page.getByLabel("Nom du plan").fill("Gamma");
  await page.keyboard.press("Enter");
  await openName(page, "Gamma");
  await saved(page);
  assert.deepEqual((await inJournal())[id(37)], alpha);
  await menu("Gamma", "Dupliquer");
  await row(page, "Gamma (copie)").waitFor();
  await menu("Gamma (copie)", "Renommer");
  await page.getByLabel("Nom du plan").fill("Delta");
  await page.keyboard.press("Enter");
  await row(page, "Delta").waitFor();
  await axe();
  await menu("Alpha", "Supprimer");
  await row(page, "Alpha").waitFor({ state: "detached" });
  assert.deepEqual([await kept(page, id(37)), (await inJournal())[id(37)]], [null, undefined]);
  await page.locator(".toast", { hasText: "« Alpha » est supprimé" }).getByRole("button", { name: "Annuler" }).click();
  await row(page, "Alpha").waitFor();
  await menu("Gamma", "Supprimer");
  await row(page, "Gamma").waitFor({ state: "detached" });
  await page.locator(".toast", { hasText: "« Gamma » est supprimé" }).getByRole("button", { name: "Annuler" }).click();
  await openName(page, "Gamma");
  await page.getByRole("button", { name: "Changer de plan" }).click();
  await page.getByRole("menuitem", { name: "Alpha" }).click();
  await openName(page, "Alpha");
  await page.reload();
  await openName(page, "Alpha");
  const plans = await inJournal();
  assert.deepEqual(plans[id(37)], alpha);
  assert.equal(plans[id(38)].name, "Gamma");
});

journey("an earlier version comes back as a step that can be undone", { lang: "en", theme: "dark", width: 1440 }, async ({ page, open }) => {
  await openFile({ page, open }, plan({ id: id(39), name: "First" }), "Open as a new plan");
  await saved(page);
  await open("#/partager");
  await page.reload();
  await page.getByRole("button", { name: /Go back to the version of/ }).first().waitFor();
  await choose(page, plan({ id: id(39), name: "Second", objectives: [] }));
  await dialog(page).getByText("another version of the plan that is open now").waitFor();
  await dialog(page).getByRole("button", { name: "Replace “First”" }).click();
  await openName(page, "Second");
  await page.getByRole("button", { name: /Go back to the version of/ }).last().click();
  await openName(page, "First");
  await page.locator(".toast", { hasText: "The earlier version is back" }).getByRole("button", { name: "Undo" }).click();
  await openName(page, "Second");
});
