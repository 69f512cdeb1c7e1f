// A plan and its file in a synced folder: each save is written there, what another device wrote is merged before anything is
// written, what cannot be read is left alone and told.
import assert from "node:assert/strict";
import { FILE, readFile, removeFile, withPickers, writeFile } from "./lib/folder.mjs";
import { journey } from "./lib/journey.mjs";
import { id, journal, openFile, openName, plan, saved, withoutOrigin } from "./lib/plans.mjs";

const action = (n) => `00000005-0000-4000-8000-${String(n).padStart(12, "0")}`;
const PLAN = (n) => plan({
  id: id(n),
  name: "Dossier commun",
  actions: Array.from({ length: 6 }, (_, at) => ({ id: action(at + 1), title: `Action ${at + 1}`, due: "2026-03-12" })),
});
const main = (page) => page.getByRole("main");
const card = (page) => main(page).locator(".card").filter({ has: page.getByRole("heading", { name: "Fichier dans un dossier synchronisé" }) });
const banner = (page) => page.locator(".banner", { hasText: `${FILE} ne suit plus le plan` });
const notice = (page, words) => page.locator(".toast").filter({ hasText: words });

/** Waits until `holds` gives something. */
async function until(what, holds) {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const found = await holds();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`it never came: ${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** What a plan holds, wherever it comes from. */
const content = ({ origin, ...rest }) => rest;
const stored = async (page, planId) => {
  const row = (await journal(page, "plans")).find(([key]) => key === planId);
  return row ? withoutOrigin(JSON.parse(row[1]).plan) : null;
};
const inFile = async (page) => {
  const text = await readFile(page);
  try { return withoutOrigin(JSON.parse(text)); } catch { return null; }
};
const row = (of, n) => of?.actions.find((one) => one.id === action(n));

/** Waits until the file holds what the device stores. */
const written = (page, planId, what = "the file holds the plan") => until(what, async () => {
  const [here, there] = [await stored(page, planId), await inFile(page)];
  try { assert.deepEqual(there, here); } catch { return false; }
  return true;
});

/** Fills a field of an action, leaves it, and waits until the device stores it: what is written is compared with that. */
async function edit({ page, open }, n, label, value) {
  await open(`#/priorites/actions/${action(n)}`, page);
  const field = page.getByLabel(label, { exact: true });
  await field.fill(value);
  await field.blur();
  await until("the edit is stored", async () =>
    (await journal(page, "plans")).some(([, text]) => Object.values(row(JSON.parse(text).plan, n) ?? {}).includes(value)));
}

async function create({ page, open }) {
  await open("#/partager", page);
  await card(page).getByRole("button", { name: "Créer un fichier lié" }).click();
  await card(page).getByText("Le fichier contient le plan").waitFor();
}

async function linkExisting({ page, open }) {
  await open("#/partager", page);
  await card(page).getByRole("button", { name: "Lier un fichier existant" }).click();
}

journey("two profiles on one file in a folder lose nothing", { timeout: 180_000 }, async (me) => {
  const { page, context, visitor, axe, shot } = me;
  await withPickers(context);
  await openFile(me, PLAN(41));
  await openName(page, "Dossier commun");
  await saved(page);
  await create(me);
  await written(page, id(41));
  await axe();
  await shot("folder-linked-fr");

  const other = await visitor({ theme: "dark" });
  await withPickers(other.context);
  await openFile(other, await readFile(page));
  await openName(other.page, "Dossier commun");
  await saved(other.page);
  await writeFile(other.page, await readFile(page));
  await linkExisting(other);
  await card(other.page).getByText("Le fichier contient le plan").waitFor();
  const carry = async (from, to) => writeFile(to.page, await readFile(from.page));

  // Both work before the service carries anything; it lets one file stand, and then the other.
  await edit(me, 1, "Titre", "Un, ici");
  await edit(other, 2, "Titre", "Deux, là-bas");
  await Promise.all([written(page, id(41)), written(other.page, id(41))]);
  await carry(me, other);
  await notice(other.page, `lues dans ${FILE}`).first().waitFor();
  await until("the other takes it over", async () => row(await stored(other.page, id(41)), 1).title === "Un, ici");
  await written(other.page, id(41));
  const late = await readFile(other.page);
  await edit(me, 3, "Échéance", "2026-04-03");
  await edit(other, 1, "Titre", "Un, revu là-bas");
  await edit(me, 4, "Titre", "Quatre, ici");
  await Promise.all([written(page, id(41)), written(other.page, id(41))]);
  // A file of before comes late, over what was written here since.
  await writeFile(page, late);
  await until("the late file is merged", async () => row(await stored(page, id(41)), 2).title === "Deux, là-bas");
  await written(page, id(41));
  await carry(other, me);
  await until("its last edit is here", async () => row(await stored(page, id(41)), 1).title === "Un, revu là-bas");
  await edit(other, 5, "Titre", "Cinq, là-bas");
  await edit(me, 6, "Échéance", "2026-05-06");
  await Promise.all([written(page, id(41)), written(other.page, id(41))]);
  for (let turn = 0; turn < 2; turn += 1) {
    await carry(me, other);
    await written(other.page, id(41));
    await carry(other, me);
    await written(page, id(41));
  }
  const [mine, theirs] = [await stored(page, id(41)), await stored(other.page, id(41))];
  assert.deepEqual(mine, theirs, "both plans are equal");
  const titles = mine.actions.map((one) => one.title);
  assert.deepEqual(titles, ["Un, revu là-bas", "Deux, là-bas", "Action 3", "Quatre, ici", "Cinq, là-bas", "Action 6"]);
  assert.deepEqual([row(mine, 3).due, row(mine, 6).due, row(mine, 1).due], ["2026-04-03", "2026-05-06", "2026-03-12"]);
  assert.equal(await readFile(page), await readFile(other.page), "and so are the files");
  assert.equal(await page.locator(".toast", { hasText: "se croisent" }).count(), 0);

  // One field on both sides: the value kept is said by name.
  await edit(me, 2, "Échéance", "2026-06-01");
  await edit(other, 2, "Échéance", "2026-06-02");
  await Promise.all([written(page, id(41)), written(other.page, id(41))]);
  await carry(me, other);
  await notice(other.page, /Action «\s*Deux, là-bas\s*», échéance\s*: deux modifications se croisent/).waitFor();
});

journey("a file that cannot be read is never written over, and followed again once it is put back", { timeout: 120_000 }, async (me) => {
  const { page, context, axe, shot } = me;
  await withPickers(context);
  await openFile(me, PLAN(42));
  await saved(page);
  await create(me);
  await written(page, id(42));
  const good = await readFile(page);
  const wrong = [
    [good.slice(0, -60), /n’est plus lisible/],
    [good.replace("boussole.plan/1", "boussole.plan/99"), /version plus récente/],
    [JSON.stringify(PLAN(43)), /un autre plan/],
    ["", /Le fichier lié est vide/],
    ["\u0000\u0001PK", /pas un plan de Boussole/],
  ];
  for (const [index, [text, words]] of wrong.entries()) {
    await me.open("#/partager");
    await writeFile(page, text);
    await banner(page).getByText(words).waitFor();
    await card(page).getByText(words).waitFor();
    await edit(me, 1, "Titre", `Pendant ${index}`);
    await saved(page);
    await page.waitForTimeout(1_200);
    assert.equal(await readFile(page), text, "the file is left as it is");
    if (index === 0) {
      await me.open("#/partager");
      await axe();
      await shot("folder-refused-fr");
    }
    await writeFile(page, good);
    await banner(page).waitFor({ state: "detached" });
    await written(page, id(42));
    assert.equal(row(await inFile(page), 1).title, `Pendant ${index}`, "nothing of what was done meanwhile is lost");
  }
  await me.open("#/partager");
  await removeFile(page);
  await card(page).getByText("Le fichier n’est plus à sa place").waitFor();
  await writeFile(page, good);
  await banner(page).waitFor({ state: "detached" });
  await card(page).getByRole("button", { name: "Délier le fichier" }).click();
  await card(page).getByRole("button", { name: "Créer un fichier lié" }).waitFor();
  const left = await readFile(page);
  await edit(me, 2, "Titre", "Après");
  await saved(page);
  await page.waitForTimeout(1_500);
  assert.equal(await readFile(page), left, "an unlinked file stays as it is");
  // Linked again, what was done on both sides meanwhile is merged after it was shown.
  const changed = JSON.parse(left);
  changed.actions.find((one) => one.id === action(3)).title = "Trois, ailleurs";
  await writeFile(page, JSON.stringify(changed));
  await linkExisting(me);
  await card(page).getByText(`${FILE} contient une autre version de ce plan`).waitFor();
  await card(page).getByText("Les deux versions se fusionnent sans désaccord").waitFor();
  await axe();
  await shot("folder-preview-fr");
  assert.equal(row(await stored(page, id(42)), 3).title, "Action 3");
  await card(page).getByRole("button", { name: "Fusionner et lier" }).click();
  await card(page).getByText("Le fichier contient le plan").waitFor();
  const merged = await stored(page, id(42));
  assert.deepEqual([row(merged, 2).title, row(merged, 3).title], ["Après", "Trois, ailleurs"]);
  await written(page, id(42));
});

journey("after a reload the browser asks again, and what was done meanwhile is then written", {}, async (me) => {
  const { page, context, axe, shot } = me;
  await withPickers(context, { asks: true });
  await openFile(me, PLAN(44));
  await saved(page);
  await create(me);
  await written(page, id(44));
  await page.reload();
  await banner(page).getByText("redemande votre autorisation").waitFor();
  await card(page).getByRole("button", { name: `Autoriser l’accès à ${FILE}` }).waitFor();
  await axe();
  await shot("folder-permission-fr");
  const before = await readFile(page);
  await edit(me, 1, "Titre", "Sans autorisation");
  await saved(page);
  await page.waitForTimeout(1_200);
  assert.equal(await readFile(page), before);
  await banner(page).getByRole("button", { name: "Autoriser l’accès" }).click();
  await banner(page).waitFor({ state: "detached" });
  await written(page, id(44));
  assert.equal(row(await inFile(page), 1).title, "Sans autorisation");
});

journey("two tabs write one file in turn", { timeout: 120_000 }, async (me) => {
  const { page, context, tab } = me;
  await withPickers(context);
  await openFile(me, PLAN(45));
  await saved(page);
  await create(me);
  const other = { page: await tab(), open: me.open };
  for (const n of [1, 2, 3]) {
    await Promise.all([edit(me, n, "Titre", `Onglet ${n}`), edit(other, n + 3, "Titre", `Onglet ${n + 3}`)]);
  }
  await Promise.all([saved(page), saved(other.page)]);
  await written(page, id(45));
  assert.deepEqual((await inFile(page)).actions.map((one) => one.title), [1, 2, 3, 4, 5, 6].map((n) => `Onglet ${n}`));
  // What another device writes is shown in both.
  const elsewhere = JSON.parse(await readFile(page));
  elsewhere.name = "Nommé ailleurs";
  await writeFile(page, JSON.stringify(elsewhere));
  await Promise.all([openName(page, "Nommé ailleurs"), openName(other.page, "Nommé ailleurs")]);
});

journey("a file of another plan is not linked; a browser without such files says what to do", { lang: "fr" }, async (me) => {
  const { page, context, visitor, axe } = me;
  await withPickers(context);
  await openFile(me, PLAN(46));
  await saved(page);
  const foreign = JSON.stringify({ ...PLAN(47), name: "Un autre" });
  await writeFile(page, foreign);
  await linkExisting(me);
  await card(page).getByText(`${FILE} ne peut pas être lié à ce plan`).waitFor();
  await card(page).getByText(/un autre plan, «\s*Un autre\s*»/).waitFor();
  await axe();
  assert.equal(await readFile(page), foreign);
  await card(page).getByRole("button", { name: "Ne pas lier ce fichier" }).click();
  await card(page).getByRole("button", { name: "Créer un fichier lié" }).waitFor();

  const other = await visitor();
  await other.context.addInitScript(() => { delete globalThis.showSaveFilePicker; delete globalThis.showOpenFilePicker; });
  await openFile(other, PLAN(48));
  await other.open("#/partager");
  await card(other.page).getByText("Chrome et Edge le permettent").waitFor();
  assert.equal(await card(other.page).getByRole("button").count(), 0);
});
