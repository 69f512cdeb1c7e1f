// Versions: kept under a name, renamed, deleted and brought back, compared in words, taken up again and undone; and plans of
// several clients on one device, told apart and compared, never mixed.
import assert from "node:assert/strict";
import { visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { id, journal, kept, openFile, openName, plan, saved, setJournal } from "./lib/plans.mjs";
import { storedPlan } from "./lib/seed.mjs";

const action = (n) => `00000005-0000-4000-8000-${String(n).padStart(12, "0")}`;
const actions = (titles) => titles.map((title, at) => ({ id: action(at + 1), title, due: "2026-03-12" }));
const main = (page) => page.locator("main");
const row = (page, name) => page.locator(".record", { hasText: name });
const versionsOf = async (page, planId) =>
  (await journal(page, "snapshots")).map(([key]) => key).filter((key) => key.includes(planId));
const named = async (page, planId) =>
  (await versionsOf(page, planId)).filter((key) => key.startsWith("named.")).map((key) => key.split("#").slice(2).join("#"));

async function edit({ page, open }, n, label, value) {
  await open(`#/priorites/actions/${action(n)}`);
  const field = page.getByLabel(label, { exact: true });
  await field.fill(value);
  await field.blur();
  await saved(page);
}

async function keep(page, name) {
  const field = main(page).getByRole("textbox", { name: "Garder le plan actuel sous un nom" });
  await field.fill(name);
  await field.press("Enter");
  await page.locator(".toast", { hasText: `La version « ${name} » est gardée` }).waitFor();
}

async function inMenu(page, version, item) {
  await main(page).getByRole("button", { name: `Actions sur « ${version} »` }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

journey("a version is named, compared in words after edits, taken up again, and that is undone", { timeout: 120_000 }, async (me) => {
  const { page, open, axe, shot } = me;
  await openFile(me, plan({ id: id(81), name: "Client A", actions: actions(["Relancer", "Visiter", "Chiffrer"]) }));
  await openName(page, "Client A");
  await saved(page);
  await open("#/partager/comparer");
  await page.getByRole("heading", { level: 1, name: /rien à comparer|d’une version à l’autre/ }).waitFor();
  await open("#/partager");
  await keep(page, "Avant le comité");
  await row(page, "Avant le comité").waitFor();
  assert.deepEqual(await named(page, id(81)), ["Avant le comité"]);
  await axe();

  const before = await storedPlan(page);
  await edit(me, 1, "Échéance", "2026-04-12");
  await edit(me, 2, "Titre", "Visiter deux clients");
  await open(`#/priorites/actions/${action(3)}`);
  await page.getByRole("button", { name: "Autres actions possibles" }).click();
  await page.getByRole("menuitem", { name: "Supprimer" }).click();
  await saved(page);

  await open("#/partager");
  await inMenu(page, "Avant le comité", "Comparer avec maintenant");
  await page.getByRole("heading", { level: 1, name: /^3\s+changements d’une version à l’autre/ }).waitFor();
  const place = page.getByRole("group", { name: "Actions", exact: true });
  await place.getByText("L’échéance de « Relancer » passe du 12 mars 2026 au 12 avr. 2026.").waitFor();
  await place.getByText("Le titre de « Visiter deux clients » passe de « Visiter » à « Visiter deux clients ».").waitFor();
  await place.getByText("Supprimé : action « Chiffrer ».").waitFor();
  assert.match(page.url(), /#\/partager\/comparer\/\d{4}-.*Z\/maintenant$/);
  const late = page.getByRole("row", { name: /Actions en retard/ });
  await late.getByRole("button", { name: /Actions en retard, Maintenant/ }).click();
  await page.locator(".popover.why:popover-open").getByText("En tout").waitFor();
  await page.keyboard.press("Escape");
  await axe();
  await shot("compare-fr");

  // The address is enough to find the same again; turned round, what was deleted is new.
  await page.reload();
  await page.getByRole("heading", { level: 1, name: /^3\s+changements/ }).waitFor();
  await page.getByRole("button", { name: "Inverser" }).click();
  await place.getByText("Nouveau : action « Chiffrer ».").waitFor();
  assert.match(page.url(), /#\/partager\/comparer\/maintenant\/\d{4}-.*Z$/);

  const edited = await storedPlan(page);
  await page.getByRole("button", { name: "Reprendre « Avant le comité »" }).click();
  await page.getByRole("heading", { level: 1, name: "Rien n’a changé d’une version à l’autre" }).waitFor();
  await page.getByRole("button", { name: /^Reprendre/ }).waitFor({ state: "detached" });
  await saved(page);
  assert.deepEqual((await storedPlan(page)).actions, before.actions);
  await page.locator(".toast", { hasText: "La version précédente est reprise" }).getByRole("button", { name: "Annuler" }).click();
  await page.getByRole("heading", { level: 1, name: /^3\s+changements/ }).waitFor();
  await saved(page);
  assert.deepEqual((await storedPlan(page)).actions, edited.actions);
});

journey("a version is renamed, an automatic one is named, one is deleted and comes back; the ring leaves them alone", {}, async (me) => {
  const { page, open } = me;
  await openFile(me, plan({ id: id(82), name: "Client B" }));
  await saved(page);
  const [, text] = (await journal(page, "plans")).find(([key]) => key === id(82));
  const at = (time) => `${id(82)}/2026-01-05T${time}:00.000Z`;
  // Three of one old hour, of which the ring keeps one; the first is named before it looks.
  for (const time of ["09:10", "09:20", "09:30"]) await setJournal(page, "snapshots", at(time), text.replace(/"revision":\d+/, '"revision":0'));
  await open("#/");
  await open("#/partager");
  await inMenu(page, "Version du 5 janv. 2026, 10:10", "Garder sous un nom");
  await page.getByLabel("Nom de la version").fill("Année passée # 1");
  await page.keyboard.press("Enter");
  await row(page, "Année passée # 1").waitFor();
  await inMenu(page, "Année passée # 1", "Renommer");
  await page.getByLabel("Nom de la version").fill("Fin d’année");
  await page.keyboard.press("Enter");
  await row(page, "Fin d’année").waitFor();
  assert.deepEqual(await named(page, id(82)), ["Fin d’année"]);
  assert.ok(!(await versionsOf(page, id(82))).includes(at("09:10")), "it stands under its name alone");

  // Replacing the plan keeps a version, and the ring sheds what it no longer needs.
  await openFile(me, plan({ id: id(82), name: "Client B", objectives: [] }), /^Remplacer/);
  await saved(page);
  await page.waitForFunction(async (key) => {
    const database = await new Promise((done) => { const asked = indexedDB.open("boussole"); asked.onsuccess = () => done(asked.result); });
    const keys = await new Promise((done) => { const asked = database.transaction("snapshots").objectStore("snapshots").getAllKeys(); asked.onsuccess = () => done(asked.result); });
    database.close();
    return !keys.includes(key);
  }, at("09:20"));
  assert.deepEqual(await named(page, id(82)), ["Fin d’année"]);

  await open("#/partager");
  await inMenu(page, "Fin d’année", "Supprimer");
  await row(page, "Fin d’année").waitFor({ state: "detached" });
  assert.deepEqual(await named(page, id(82)), []);
  await page.locator(".toast", { hasText: "« Fin d’année » est supprimée" }).getByRole("button", { name: "Annuler" }).click();
  await row(page, "Fin d’année").waitFor();
  assert.deepEqual(await named(page, id(82)), ["Fin d’année"]);
});

journey("a full journal sheds named versions last, and by name", {}, async ({ page, open }) => {
  await openFile({ page, open }, plan({ id: id(83), name: "Plein" }));
  await saved(page);
  for (const key of await versionsOf(page, id(83))) await setJournal(page, "snapshots", key, null);
  await setJournal(page, "snapshots", `named.${id(83)}#2026-01-05T09:30:00.000Z#Avant tout`, "{}");
  await setJournal(page, "snapshots", `${id(83)}/2026-02-06T10:00:00.000Z`, "{}");
  // No room until two have gone.
  await page.evaluate(() => {
    const real = IDBObjectStore.prototype.put;
    const drop = IDBObjectStore.prototype.delete;
    let needed = 2;
    IDBObjectStore.prototype.delete = function remove(...given) { needed -= 1; return Reflect.apply(drop, this, given); };
    IDBObjectStore.prototype.put = function write(...given) {
      if (needed > 0 && this.name === "plans") throw new DOMException("no room", "QuotaExceededError");
      return Reflect.apply(real, this, given);
    };
  });
  await open("#/partager");
  await page.getByRole("button", { name: "Actions sur « Plein »" }).click();
  await page.getByRole("menuitem", { name: "Renommer" }).click();
  await page.getByLabel("Nom du plan").fill("Plein, puis non");
  await page.keyboard.press("Enter");
  await page.getByText(/effacées pour enregistrer \(6\sfévr\.\s2026.*,\s«\sAvant tout\s» du 5\sjanv\.\s2026/).waitFor();
  await saved(page);
});

journey("two plans of one device are compared, shared rows by what each says; strangers by their figures", { lang: "en", width: 1440 }, async (me) => {
  const { page, open, axe, shot } = me;
  await openFile(me, plan({ id: id(84), name: "Client C", actions: actions(["Call", "Visit"]) }), "Open as a new plan");
  await openName(page, "Client C");
  await saved(page);
  await open("#/partager");
  await page.getByRole("button", { name: "Actions on “Client C”" }).click();
  await page.getByRole("menuitem", { name: "Duplicate" }).click();
  await row(page, "Client C (copie)").or(row(page, "Client C (copy)")).waitFor();
  await edit(me, 1, "Title", "Call twice");
  await openFile(me, { schema: "boussole.plan/1", id: id(85), name: "Client D", people: [{ id: action(90), name: "Ana" }] }, "Open as a new plan");
  await openName(page, "Client D");
  await saved(page);
  const mine = await kept(page, id(85));

  await visit(page, "#/partager/comparer");
  await page.getByLabel("From", { exact: true }).selectOption({ label: "Plan “Client C”" });
  await page.getByRole("heading", { level: 1, name: /nothing in common/ }).waitFor();
  const counts = page.getByRole("group", { name: "What each plan holds" });
  assert.match(await counts.getByRole("row", { name: /^Actions/ }).innerText(), /Actions\s+2\s+0/);
  await page.getByLabel("To", { exact: true }).selectOption({ label: "Plan “Client C (copy)”" });
  await page.getByRole("heading", { level: 1, name: /^1\sdifference/ }).waitFor();
  const place = page.getByRole("group", { name: "Actions", exact: true });
  await place.getByText("The title of “Call”").waitFor();
  assert.match(await place.innerText(), /Client C\s+“Call twice”\s+Client C \(copy\)\s+“Call”/);
  await axe();
  await shot("compare-plans-en");
  assert.equal(await kept(page, id(85)), mine, "the open plan is left alone");
});

journey("clients have colours with names: seen in the frame and the list, kept by the device alone, never mixed", {}, async (me) => {
  const { page, open, axe, shot, stored } = me;
  const client = (n, name) => plan({ id: id(n), name, actions: actions([`Action de ${name}`]) });
  await openFile(me, client(86, "Atelier Nord"));
  await openName(page, "Atelier Nord");
  await openFile(me, client(87, "Boulangerie Sud"));
  await openName(page, "Boulangerie Sud");
  await saved(page);
  await open("#/partager");
  assert.equal(await page.locator(".plan-mark").count(), 0, "nothing is coloured before anybody asks");
  await page.getByRole("button", { name: "Donner une couleur à chaque plan" }).click();
  await page.getByRole("button", { name: "Donner une couleur à chaque plan" }).waitFor({ state: "detached" });
  const colours = async () => Object.fromEntries(Object.entries(await stored()).filter(([key]) => key.startsWith("boussole.colour.")));
  const given = await colours();
  assert.equal(new Set(Object.values(given)).size, Object.keys(given).length, "no two plans share one");

  // Chosen by hand, by its name.
  await main(page).getByRole("button", { name: "Actions sur « Boulangerie Sud »" }).click();
  await page.getByRole("menuitem", { name: "Choisir la couleur" }).click();
  await page.getByLabel("Couleur du plan").selectOption({ label: "brique" });
  await page.getByRole("button", { name: "Terminer" }).click();
  assert.equal((await colours())[`boussole.colour.${id(87)}`], "brick");
  await row(page, "Boulangerie Sud").getByRole("img", { name: "Repère de couleur : brique" }).waitFor();
  const frame = page.locator(".topbar").getByRole("img", { name: /Repère de couleur/ });
  assert.equal(await frame.getAttribute("aria-label").then((name) => name.replace(/\s/g, " ")), "Repère de couleur : brique");
  assert.equal(await frame.getAttribute("data-letter"), "B");
  await axe();
  await shot("colours-fr");

  // Switching plans switches the mark with the name; each keeps its own after a reload, and its own content.
  await page.getByRole("button", { name: "Ouvrir « Atelier Nord »" }).click();
  await openName(page, "Atelier Nord");
  const north = given[`boussole.colour.${id(86)}`];
  assert.equal(await page.locator(".topbar .plan-mark").getAttribute("data-colour"), north);
  assert.equal(await page.locator(".plan-strip").getAttribute("data-colour"), north);
  await edit(me, 1, "Titre", "Action du Nord revue");
  await page.reload();
  await openName(page, "Atelier Nord");
  assert.equal(await page.locator(".topbar .plan-mark").getAttribute("data-colour"), north);
  const south = JSON.parse(await kept(page, id(87)) ?? (await journal(page, "plans")).find(([key]) => key === id(87))[1]).plan;
  assert.deepEqual(south.actions.map((one) => one.title), ["Action de Boulangerie Sud"]);
  assert.ok(!JSON.stringify(await storedPlan(page)).includes(north), "no colour stands in a plan");

  // A deleted plan takes its colour along, and brings it back.
  await open("#/partager");
  await main(page).getByRole("button", { name: "Actions sur « Boulangerie Sud »" }).click();
  await page.getByRole("menuitem", { name: "Supprimer" }).click();
  await page.locator(".toast", { hasText: "est supprimé" }).waitFor();
  assert.equal((await colours())[`boussole.colour.${id(87)}`], undefined);
  await page.locator(".toast", { hasText: "est supprimé" }).getByRole("button", { name: "Annuler" }).click();
  await row(page, "Boulangerie Sud").waitFor();
  assert.equal((await colours())[`boussole.colour.${id(87)}`], "brick");

  // Beside each other both are told apart by mark and name.
  await main(page).getByRole("button", { name: "Actions sur « Boulangerie Sud »" }).click();
  await page.getByRole("menuitem", { name: "Comparer avec le plan ouvert" }).click();
  const figures = page.getByRole("table").first();
  await figures.getByRole("columnheader", { name: /Repère de couleur.*brique.*Boulangerie Sud/ }).waitFor();
  await figures.getByRole("columnheader", { name: /Atelier Nord \(ouvert\)/ }).waitFor();
  await axe();
  await shot("compare-plans-fr");
});
