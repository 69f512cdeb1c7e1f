// The plan leaves in other forms than its file and comes back equal: a link, an encrypted file, tables, a document, a redacted copy, pictures of
// charts.
import assert from "node:assert/strict";
import { createDecipheriv, pbkdf2Sync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { deflateSync, inflateSync } from "node:zlib";
import { loadExample, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { choose, id, kept, openFile, openName, plan, saved, withoutOrigin } from "./lib/plans.mjs";
import { screenshot } from "./lib/profile.mjs";
import { workbook } from "./lib/workbook.mjs";

const dialog = (page) => page.getByRole("dialog");
const inStorage = async (page, planId) => JSON.parse(await kept(page, planId)).plan;
const plansKept = async (visitor) => Object.keys(await visitor.stored()).filter((key) => key.startsWith("boussole.plan."));
const linkOf = (text) => `#/lien/1/${deflateSync(Buffer.from(text)).toString("base64url")}`;
const portrait = "data:image/jpeg;base64,/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=";

/** The bytes that a press downloads. */
async function bytesOf(page, press) {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function chooseBytes(page, name, bytes) {
  const file = { name, mimeType: "application/octet-stream", buffer: bytes };
  await page.locator('.file-drop input[type="file"]').setInputFiles(file);
}

journey("a link carries the plan to another device, which looks before it keeps anything", {}, async ({ page, open, visitor, axe, shot }) => {
  const personas = [{ id: id(90), name: "Claire", picture: portrait }];
  const original = plan({ id: id(51), later: { invented: [1, 0.1, 1e-7] } });
  original.worksheets = { ...original.worksheets, personas: { personas } };
  await openFile({ page, open }, original);
  await saved(page);
  await open("#/partager");
  await page.getByText("ne se reprend pas").waitFor();
  await page.getByRole("button", { name: "Créer un lien" }).click();
  const field = page.getByLabel("Lien vers ce plan");
  const link = await field.inputValue();
  await page.getByText("L’image du persona n’est pas dans le lien").waitFor();
  await axe();
  await shot("share-link-fr");
  const fragment = new URL(link).hash;
  assert.match(fragment, /^#\/lien\/1\/[A-Za-z0-9_-]+$/);
  const carried = JSON.parse(inflateSync(Buffer.from(fragment.slice("#/lien/1/".length), "base64url")).toString("utf8"));
  const mine = await inStorage(page, id(51));
  assert.equal(mine.worksheets.personas.personas[0].picture, portrait);
  delete mine.worksheets.personas.personas[0].picture;
  assert.deepEqual(withoutOrigin(carried), withoutOrigin(mine));
  assert.equal(carried.origin.exports.length, 1, "a link says which file it is");

  const advisor = await visitor({ lang: "en", theme: "dark", width: 390, touch: true });
  await advisor.open(fragment);
  await dialog(advisor.page).getByRole("heading", { name: "This file holds “Atelier Test”" }).waitFor();
  assert.deepEqual(await plansKept(advisor), [], "nothing is written before a choice");
  await axe(advisor.page);
  await advisor.page.keyboard.press("Escape");
  await advisor.page.getByRole("heading", { name: "A plan was sent to you as a link" }).waitFor();
  await axe(advisor.page);
  await advisor.shot("link-received-en");
  assert.deepEqual(await plansKept(advisor), []);
  await advisor.page.getByRole("button", { name: "See what it holds" }).click();
  await dialog(advisor.page).getByRole("button", { name: "Open as a new plan" }).click();
  await openName(advisor.page, "Atelier Test");
  await saved(advisor.page);
  assert.deepEqual(withoutOrigin(await inStorage(advisor.page, id(51))), withoutOrigin(mine));

  // A changed plan asks for a new link.
  await page.getByRole("button", { name: "Actions sur « Atelier Test »" }).click();
  await page.getByRole("menuitem", { name: "Renommer" }).click();
  await page.getByLabel("Nom du plan").fill("Autre nom");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Créer un lien" }).waitFor();
  assert.equal(await field.count(), 0);
});

journey("what two devices had in common is found again through links, documents and encrypted files", { timeout: 120_000 }, async (me) => {
  const { page, open, visitor } = me;
  const actions = [1, 2, 3, 4].map((n) => ({ id: id(20 + n), title: `Action ${n}` }));
  await openFile(me, { ...plan({ id: id(54) }), actions });
  await saved(page);
  const retitle = async (one, n, title) => {
    await one.open(`#/priorites/actions/${id(20 + n)}`);
    const field = one.page.getByLabel("Titre", { exact: true });
    await field.fill(title);
    await field.blur();
    await saved(one.page);
    await one.open("#/partager");
  };
  const password = "épi prune galet voile";
  const link = async (one) => {
    await one.page.getByRole("button", { name: "Créer un lien" }).click();
    return { fragment: new URL(await one.page.getByLabel("Lien vers ce plan").inputValue()).hash };
  };
  const document = (one) => bytesOf(one.page, () => one.page.getByRole("button", { name: "Télécharger le document (HTML)" }).click());
  const encrypted = async (one) => {
    await one.page.getByLabel("Mot de passe").fill(password);
    await one.page.getByLabel("Le même, une seconde fois").fill(password);
    return bytesOf(one.page, () => one.page.getByRole("button", { name: "Télécharger le fichier chiffré" }).click());
  };
  const receive = async (one, { fragment, name, bytes }) => {
    await one.open(fragment ?? "#/partager");
    if (bytes) await chooseBytes(one.page, name, bytes);
    if (name?.endsWith(".boussole")) {
      await dialog(one.page).getByLabel("Mot de passe du fichier").fill(password);
      await dialog(one.page).getByRole("button", { name: "Déchiffrer" }).click();
    }
    await dialog(one.page).getByRole("heading", { name: /^Ce fichier contient/ }).waitFor();
  };
  const advisor = await visitor();
  await open("#/partager");
  await receive(advisor, await link(me));
  await dialog(advisor.page).getByRole("button", { name: "Ouvrir comme nouveau plan" }).click();
  await openName(advisor.page, "Atelier Test");
  for (const [round, way] of [link, document, encrypted].entries()) {
    // Both work; what goes one way comes back another.
    await retitle(me, round + 1, `Du dirigeant ${round}`);
    await retitle(advisor, 4, `Du conseil ${round}`);
    await receive(me, await way(advisor));
    await dialog(page).getByRole("button", { name: "Relire les changements" }).click();
    await page.getByRole("heading", { level: 1, name: /1\s+changement à relire, aucun conflit/ }).waitFor();
    await page.getByRole("button", { name: "Appliquer" }).click();
    await saved(page);
    const titles = (await inStorage(page, id(54))).actions.map((row) => row.title);
    assert.deepEqual([titles[round], titles[3]], [`Du dirigeant ${round}`, `Du conseil ${round}`]);
  }
});

journey("the link is copied, or selected where the browser refuses", {}, async ({ page, open, context }) => {
  await openFile({ page, open }, plan({ id: id(52) }));
  await open("#/partager");
  await page.getByRole("button", { name: "Créer un lien" }).click();
  await page.getByRole("button", { name: /^Copier/ }).click();
  await page.locator(".toast", { hasText: /Copié|refuse de copier/ }).waitFor();
  const selected = await page.getByLabel("Lien vers ce plan").evaluate((field) => field.selectionEnd - field.selectionStart);
  assert.equal(selected, (await page.getByLabel("Lien vers ce plan").inputValue()).length);
});

journey("a plan too large for a link says so, and what to do instead", { lang: "en" }, async ({ page, open, axe }) => {
  // Words that do not compress.
  let seed = 7;
  const word = () => Array.from({ length: 60 }, () => String.fromCharCode(97 + ((seed = (seed * 48271) % 2147483647) % 26))).join("");
  const actions = Array.from({ length: 1500 }, (_, at) => ({ id: `0000000c-0000-4000-8000-00000000${String(at).padStart(4, "0")}`, title: word() }));
  await openFile({ page, open }, plan({ id: id(53), actions }), "Open as a new plan");
  await open("#/partager");
  await page.getByRole("button", { name: "Make a link" }).click();
  await page.getByText("too large for a link").waitFor();
  await page.getByText("Send the plan’s file instead").waitFor();
  await axe();
});

journey("a hostile link answers within a second and writes nothing", { timeout: 120_000 }, async ({ page, open, stored, axe }) => {
  await openFile({ page, open }, plan({ id: id(54), name: "Le mien" }));
  await saved(page);
  const before = await stored();
  const bomb = deflateSync(Buffer.alloc(48 * 1024 * 1024), { level: 9 });
  const good = linkOf(JSON.stringify(plan({ id: id(55) })));
  const cases = [
    [`#/lien/1/${bomb.toString("base64url")}`, /la lecture a été arrêtée/],
    [`#/lien/1/${"A".repeat(70_000)}`, /dépasse la longueur/],
    [good.slice(0, -40), /n’est pas entier/],
    [good.slice(0, 400) + (good[400] === "A" ? "B" : "A") + good.slice(401), /n’est pas entier|n’est plus lisible/],
    ["#/lien/1/%00%ff", /n’est pas entier/],
    ["#/lien", /n’est pas entier/],
    ["#/lien/2/AAAA", /version plus récente/],
    [linkOf("[".repeat(100_000)), /emboîte|pas un plan/],
    [linkOf("<script>alert(1)</script>"), /pas un plan/],
  ];
  for (const [address, words] of cases) {
    await open("#/aide");
    await page.getByRole("heading", { level: 1, name: /demi-heure/ }).waitFor();
    const started = Date.now();
    await page.evaluate((hash) => { location.hash = hash; }, address);
    await page.getByText(words).first().waitFor();
    const took = Date.now() - started;
    assert.ok(took < 1000, `${address.slice(0, 30)}… took ${took} ms`);
    await page.keyboard.press("Escape");
  }
  await axe();
  assert.deepEqual(await stored(), before);
  await open("#/");
  await openName(page, "Le mien");
});

journey("an encrypted file opens with its password only, on another device, equal", { timeout: 120_000 }, async ({ page, open, visitor, axe, shot }) => {
  const original = plan({ id: id(56), later: { invented: [1, 0.1, 1e-7] } });
  await openFile({ page, open }, original);
  await saved(page);
  await open("#/partager");
  const make = page.getByRole("button", { name: "Télécharger le fichier chiffré" });
  const password = "épi prune galet voile";
  await page.getByLabel("Mot de passe").fill("court");
  await make.click();
  await page.getByText(/au moins 10\s*caractères/).waitFor();
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByLabel("Le même, une seconde fois").fill("autre chose encore");
  await page.getByText("Les deux mots de passe diffèrent").waitFor();
  await axe();
  await shot("share-sealed-fr");
  await page.getByLabel("Le même, une seconde fois").fill(password);
  const { name, bytes } = await bytesOf(page, () => make.click());
  assert.equal(name, "boussole-atelier-test-2026-03-04.boussole");
  await page.getByRole("heading", { name: /sauvegardé aujourd’hui/ }).waitFor();
  assert.equal(await page.getByLabel("Mot de passe").inputValue(), "", "the password is kept nowhere");

  // An independent reader of the format.
  assert.equal(bytes.subarray(0, 12).toString("latin1"), "BOUSSOLE\u0001\u0001\u0001\u0000");
  assert.equal(bytes.readUInt32BE(12), 600_000);
  const key = pbkdf2Sync(Buffer.from(password.normalize("NFC"), "utf8"), bytes.subarray(16, 32), 600_000, 32, "sha256");
  const cipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(32, 44));
  cipher.setAAD(bytes.subarray(0, 44));
  cipher.setAuthTag(bytes.subarray(-16));
  const text = Buffer.concat([cipher.update(bytes.subarray(44, -16)), cipher.final()]).toString("utf8");
  const inside = JSON.parse(text);
  assert.deepEqual(withoutOrigin(inside), withoutOrigin(await inStorage(page, id(56))));
  assert.equal(inside.origin.exports.length, 1, "the file says which one it is");

  const advisor = await visitor({ lang: "en", theme: "dark", width: 390, touch: true });
  await advisor.open("#/partager");
  await chooseBytes(advisor.page, name, bytes);
  await dialog(advisor.page).getByRole("heading", { name: "This file is encrypted" }).waitFor();
  await dialog(advisor.page).getByLabel("Password of the file").fill("epi prune galet voile");
  await dialog(advisor.page).getByRole("button", { name: "Decrypt" }).click();
  await dialog(advisor.page).getByText("The password is not the right one").waitFor();
  await axe(advisor.page);
  await advisor.shot("unlock-wrong-en");
  // The same letters, composed otherwise by another keyboard.
  await dialog(advisor.page).getByLabel("Password of the file").fill(password.normalize("NFD"));
  await advisor.page.keyboard.press("Enter");
  await dialog(advisor.page).getByRole("heading", { name: "This file holds “Atelier Test”" }).waitFor();
  assert.deepEqual(await plansKept(advisor), []);
  await dialog(advisor.page).getByRole("button", { name: "Open as a new plan" }).click();
  await openName(advisor.page, "Atelier Test");
  await saved(advisor.page);
  assert.deepEqual(await inStorage(advisor.page, id(56)), inside);
  assert.deepEqual((await inStorage(advisor.page, id(56))).later, original.later);
});

journey("a flipped bit anywhere is refused, in words; nothing is written", { timeout: 180_000 }, async ({ page, open, stored }) => {
  await openFile({ page, open }, plan({ id: id(57) }));
  await saved(page);
  await open("#/partager");
  const password = "quatre mots sans rapport";
  await page.getByLabel("Mot de passe").fill(password);
  await page.getByLabel("Le même, une seconde fois").fill(password);
  const { bytes } = await bytesOf(page, () => page.getByRole("button", { name: "Télécharger le fichier chiffré" }).click());
  const before = await stored();
  const flipped = (at) => { const copy = Buffer.from(bytes); copy[at] ^= 1 << (at % 8); return copy; };
  const hopeless = [[flipped(8), /version plus récente|coupé/], [flipped(9), /coupé/], [flipped(14), /coupé/], [bytes.subarray(0, 50), /coupé/]];
  for (const [content, words] of hopeless) {
    await chooseBytes(page, "abime.boussole", content);
    await dialog(page).getByText(words).waitFor();
    assert.equal(await dialog(page).getByRole("button", { name: "Déchiffrer" }).count(), 0);
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "hidden" });
  }
  for (const at of [17, 33, 44, Math.floor(bytes.length / 2), bytes.length - 20, bytes.length - 1]) {
    await chooseBytes(page, "abime.boussole", flipped(at));
    await dialog(page).getByLabel("Mot de passe du fichier").fill(password);
    await page.keyboard.press("Enter");
    await dialog(page).getByText("a été modifié en route").waitFor();
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "hidden" });
  }
  await choose(page, flipped(3).toString("latin1"), "abime.json");
  await dialog(page).getByRole("heading", { name: "Ce fichier ne s’ouvre pas" }).waitFor();
  assert.deepEqual(await stored(), before);
});

journey("without https the page says why it does not encrypt", {}, async ({ page, open, axe }) => {
  await page.addInitScript(() => Object.defineProperty(Crypto.prototype, "subtle", { get: () => undefined }));
  await open("#/partager");
  await page.getByText("Chiffrer demande une page servie en https").waitFor();
  assert.equal(await page.getByRole("button", { name: "Télécharger le fichier chiffré" }).count(), 0);
  await axe();
});

journey("the workbook holds a sheet a table, with typed cells, as an independent reader reads it", { timeout: 120_000 }, async ({ page, open, axe, shot }) => {
  const original = plan({ id: id(58), name: "=Atelier" });
  original.actions = [
    { id: id(91), title: "=1+1", due: "2026-05-31", effort: 2.5, cost: -123450, status: "doing" },
    { id: id(92), title: "@nous", due: "2026-06-01", status: "todo" },
  ];
  original.worksheets = {
    ...original.worksheets,
    process: { stages: [{ id: id(93), name: "Découverte", probability: 0.25 }] },
    pipeline: { opportunities: [{ id: id(94), name: "Mairie", amount: 1_250_000, created: "2026-02-10", stage: id(93), outcome: "open" }] },
  };
  await openFile({ page, open }, original);
  await open("#/partager");
  await axe();
  const { name, bytes } = await bytesOf(page, () => page.getByRole("button", { name: "Télécharger le classeur" }).click());
  assert.equal(name, "boussole-atelier-2026-03-04.xlsx");
  await page.locator(".toast", { hasText: "Le classeur est téléchargé" }).waitFor();
  await shot("share-tables-fr");
  const { sheets, formulas } = await workbook(bytes);
  assert.ok(Object.keys(sheets).length > 8, Object.keys(sheets).join(", "));
  assert.deepEqual(formulas, []);
  for (const [one, { rows }] of Object.entries(sheets)) {
    assert.ok(rows.length > 0, `${one} holds something`);
    for (const value of rows.flat()) if (typeof value === "string") assert.doesNotMatch(value, /^[=+\-@\t\r]/, one);
  }
  const actions = sheets.Actions;
  assert.equal(actions.rows.length, 2);
  assert.equal(actions.cell(1, "Titre").value, "'=1+1");
  assert.equal(actions.cell(2, "Titre").value, "'@nous");
  assert.deepEqual(actions.cell(1, "Échéance"), { value: new Date("2026-05-31T00:00:00Z"), format: "dd/mm/yyyy" });
  const cost = actions.cell(1, "Coût");
  assert.equal(cost.value, -1234.5, "a negative amount stays a number");
  assert.match(cost.format, /#,##0\.00\\ \[\$€-40C\]/);
  assert.equal(actions.cell(1, "Effort").value, 2.5);
  assert.equal(actions.cell(1, "Statut").value, "En cours");
  assert.deepEqual(sheets["Étapes de vente"].cell(1, "Probabilité"), { value: 0.25, format: "0.0%" });
  const opportunities = sheets["Opportunités"];
  assert.equal(opportunities.cell(1, "Étape").value, "Découverte");
  assert.equal(opportunities.cell(1, "Montant").value, 12_500);
  assert.equal(typeof sheets["Priorités calculées"].cell(1, "En retard").value, "boolean");

  await page.getByLabel("Ou une seule table").selectOption("Actions");
  const csv = await bytesOf(page, () => page.getByRole("button", { name: "Télécharger la table (CSV)" }).click());
  assert.equal(csv.name, "boussole-atelier-2026-03-04-actions.csv");
  const [heads, first] = csv.bytes.toString("utf8").replace("\ufeff", "").split("\r\n");
  assert.deepEqual(heads.split(";").map((head) => head.replaceAll('"', "")), actions.heads);
  assert.match(first, /'=1\+1/);
  assert.match(first, /-1234,50/);
});

journey("a workbook that cannot be written says so", { allow: [/office/, /503/] }, async ({ page, open }) => {
  await page.route(/office/, (route) => route.fulfill({ status: 503, body: "" }));
  await openFile({ page, open }, plan({ id: id(59) }));
  await open("#/partager");
  await page.getByRole("button", { name: "Télécharger le classeur" }).click();
  await page.locator(".toast", { hasText: "n’a pas pu être écrit" }).waitFor();
  await page.getByRole("button", { name: "Télécharger le classeur" }).waitFor();
});

journey("the document opens from a disk, runs nothing, prints, and comes back as the same plan", { timeout: 120_000 }, async ({ page, open, visitor, context, axe, shot }) => {
  const hostile = "</script><script>document.title = 'ran'</script><img src=x onerror=\"document.title = 'ran'\">";
  const original = plan({ id: id(60), later: { invented: [1, 0.1, 1e-7] } });
  original.actions = [...original.actions, { id: id(95), title: hostile }];
  await openFile({ page, open }, original);
  await saved(page);
  await open("#/partager");
  const { name, bytes } = await bytesOf(page, () => page.getByRole("button", { name: "Télécharger le document (HTML)" }).click());
  assert.equal(name, "boussole-atelier-test-2026-03-04.html");
  const folder = mkdtempSync(join(tmpdir(), "boussole-"));
  const path = join(folder, name);
  writeFileSync(path, bytes);

  // A computer without Boussole.
  const elsewhere = await context.browser().newContext();
  const reader = await elsewhere.newPage();
  await reader.goto(pathToFileURL(path).href);
  assert.equal(await reader.title(), "Atelier Test");
  await reader.getByRole("heading", { level: 1, name: "Atelier Test" }).waitFor();
  await reader.getByText(hostile).first().waitFor();
  await reader.getByRole("navigation").getByRole("link", { name: "Actions", exact: true }).click();
  assert.match(reader.url(), /#s\d+$/);
  await axe(reader);
  await reader.setViewportSize({ width: 390, height: 844 });
  assert.ok(await reader.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "the document fits a phone");
  await reader.setViewportSize({ width: 1100, height: 900 });
  await screenshot(reader, "document-file-fr");
  await elsewhere.close();

  const advisor = await visitor({ lang: "en" });
  await advisor.open("#/partager");
  await chooseBytes(advisor.page, name, bytes);
  await dialog(advisor.page).getByRole("heading", { name: "This file holds “Atelier Test”" }).waitFor();
  await dialog(advisor.page).getByRole("button", { name: "Open as a new plan" }).click();
  await openName(advisor.page, "Atelier Test");
  await saved(advisor.page);
  assert.deepEqual(withoutOrigin(await inStorage(advisor.page, id(60))), withoutOrigin(await inStorage(page, id(60))));

  await page.getByRole("link", { name: "Imprimer ou enregistrer en PDF" }).click();
  await page.getByText("Sommaire").waitFor();
  await page.getByText(/Plan au .*4 mars 2026/).waitFor();
  await page.getByRole("main").getByRole("link", { name: "Actions", exact: true }).press("Enter");
  const section = page.locator(".document-part").filter({ has: page.getByRole("heading", { level: 2, name: "Actions", exact: true }) });
  assert.deepEqual(await section.evaluate((part) => [part === document.activeElement, part.getBoundingClientRect().top < innerHeight - 50]), [true, true], "the contents lead to the section");
  await section.getByText(hostile).waitFor();
  await axe();
  await shot("document-screen-fr");
  const printed = page.evaluate(() => new Promise((done) => { window.print = () => done(true); }));
  await page.getByRole("button", { name: "Imprimer ou enregistrer en PDF" }).click();
  assert.equal(await printed, true);
  rmSync(folder, { recursive: true });
});

journey("a redacted copy shows what will leave, and tells neither names nor amounts", {}, async ({ page, open, axe, shot }) => {
  const original = plan({ id: id(61), name: "Menuiserie Vasseur" });
  original.company = { ...original.company, name: "Vasseur et Fils" };
  original.people = [{ id: id(96), name: "Hortense Delmas" }];
  original.actions = [{ id: id(97), title: "Appeler Delmas pour Vasseur et Fils", note: "Hortense sait.", cost: 100_000, owner: id(96) }];
  original.worksheets = { ...original.worksheets, zero_based_budget: { ...original.worksheets?.zero_based_budget, envelope: 1_000_000 } };
  await openFile({ page, open }, original);
  await open("#/partager");
  await page.getByRole("button", { name: "Voir ce qui partira" }).click();
  await dialog(page).getByRole("row", { name: /Hortense Delmas\s+Personne 1/ }).waitFor();
  await dialog(page).getByText(/10\s000\s*€ devient 100/).waitFor();
  await dialog(page).getByText("restent ici").waitFor();
  await axe();
  await shot("share-redacted-fr");
  const { name, bytes } = await bytesOf(page, () => dialog(page).getByRole("button", { name: "Télécharger la copie" }).click());
  const text = bytes.toString("utf8");
  assert.equal(name, "boussole-plan-caviarde-2026-03-04.json");
  assert.doesNotMatch(text, /vasseur|delmas|hortense/i);
  const copy = JSON.parse(text);
  assert.notEqual(copy.id, id(61));
  assert.equal(copy.worksheets.zero_based_budget.envelope, 10_000);
  assert.deepEqual([copy.actions[0].cost, copy.actions[0].title], [1_000, "Appeler Personne 1 pour L’entreprise"]);
  assert.equal(copy.actions[0].note, undefined);
  await page.getByLabel("Garder les textes libres").click();
  await page.getByRole("button", { name: "Voir ce qui partira" }).click();
  await dialog(page).getByText("Les textes libres partent").waitFor();
  const kept = await bytesOf(page, () => dialog(page).getByRole("button", { name: "Télécharger la copie" }).click());
  assert.equal(JSON.parse(kept.bytes.toString("utf8")).actions[0].note, "Personne 1 sait.");
});

journey("every kind of chart saves itself as a picture that needs nothing else", { timeout: 180_000 }, async (me) => {
  const { page, context, visitor } = me;
  await loadExample(me);
  const screens = ["#/atelier", "#/diagnostic/pestel", "#/objectifs/kpi", "#/diagnostic/concurrents", "#/budget/classement", "#/cible/rfm", "#/cible/parcours"];
  const seen = new Set();
  for (const screen of screens) {
    await visit(page, screen);
    for (const button of await page.getByRole("button", { name: /^Enregistrer l’image/ }).all()) {
      const { name, bytes } = await bytesOf(page, () => button.click());
      const text = bytes.toString("utf8");
      assert.match(name, /^boussole-[a-z0-9-]+\.svg$/);
      assert.doesNotMatch(text, /var\(|url\(http|class=|<script|NaN|foreignObject/, name);
      for (const [words] of text.matchAll(/<text[^>]* stroke="rgb[^>]*>/g)) assert.match(words, /paint-order="stroke/, `${name}: an edge over its words`);
      const picture = await context.newPage();
      await picture.setContent("<img>");
      const size = await picture.evaluate((svg) => new Promise((done) => {
        const image = document.querySelector("img");
        image.onload = () => done([image.naturalWidth, image.naturalHeight]);
        image.onerror = () => done(null);
        image.src = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
      }), text);
      assert.ok(size && size[0] > 100 && size[1] > 60, `${name} is no picture: ${size}`);
      await picture.setViewportSize({ width: size[0], height: size[1] });
      await screenshot(picture, `charts/${name.replace(/\.svg$/, "")}`);
      await picture.close();
      seen.add(name);
    }
  }
  assert.ok(seen.size >= 6, [...seen].join(", "));
});
