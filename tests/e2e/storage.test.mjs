// What the device keeps, under every trouble: reloads, blocked and full storage, damaged and newer texts.
import assert from "node:assert/strict";
import { journey } from "./lib/journey.mjs";
import { downloaded, id, journal, kept, openFile, openName, plan, saved, setJournal } from "./lib/plans.mjs";

const banner = (page, words) => page.locator(".banner", { hasText: words });
const rename = async (page, name) => {
  await page.getByRole("button", { name: /^(Actions sur|Actions on)/ }).first().click();
  await page.getByRole("menuitem", { name: /Renommer|Rename/ }).click();
  await page.getByLabel(/Nom du plan|Name of the plan/).fill(name);
};

journey("a reload keeps everything, even what is still being typed", { theme: "dark", width: 1440 }, async ({ page, open }) => {
  await openFile({ page, open }, plan({ id: id(41), name: "Saisie" }));
  await open("#/partager");
  await rename(page, "Saisie en cours");
  await page.reload();
  await openName(page, "Saisie en cours");
  await saved(page);
  const [[, text]] = (await journal(page, "plans")).filter(([key]) => key === id(41));
  assert.equal(JSON.parse(text).plan.objectives.length, 3);
});

journey("saved is said only when the journal has written", { lang: "en", width: 390, touch: true }, async ({ page, open }) => {
  await openFile({ page, open }, plan({ id: id(42), name: "Slow" }), "Open as a new plan");
  await saved(page);
  await open("#/partager");
  await rename(page, "Slower");
  // Another transaction holds the store: the journal has to wait, localStorage has not.
  await page.evaluate(() => new Promise((held) => {
    const request = indexedDB.open("boussole");
    request.onsuccess = () => {
      const store = request.result.transaction("plans", "readwrite").objectStore("plans");
      const until = Date.now() + 2500;
      const again = () => { if (Date.now() < until) store.get("nothing").onsuccess = again; };
      again();
      held();
    };
  }));
  await page.keyboard.press("Enter");
  await page.locator(".save-status", { hasText: "Saving" }).waitFor();
  await page.waitForFunction((key) => JSON.parse(localStorage.getItem(key)).plan.name === "Slower", `boussole.plan.${id(42)}`);
  assert.equal(await page.locator(".save-status").getAttribute("data-state"), "saving");
  await saved(page);
});

const BLOCKED = {
  "localStorage alone": () => Object.defineProperty(globalThis, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } }),
  "the journal alone": () => Object.defineProperty(globalThis, "indexedDB", { get() { throw new DOMException("no", "SecurityError"); } }),
  "both": () => {
    for (const name of ["localStorage", "indexedDB"]) {
      Object.defineProperty(globalThis, name, { get() { throw new DOMException("no", "SecurityError"); } });
    }
  },
};
for (const [what, block] of Object.entries(BLOCKED)) {
  journey(`storage blocked, ${what}: the page works and the export too`, { theme: "dark" }, async ({ page, context, open, axe }) => {
    await context.addInitScript(block);
    await openFile({ page, open }, plan({ id: id(43), name: "Bloqué" }));
    await openName(page, "Bloqué");
    await page.getByRole("link", { name: "Partager" }).first().click();
    if (what === "both") {
      await banner(page, "Ce navigateur n’enregistre rien").waitFor();
      await axe();
    } else {
      // The share page has cards that warn; what is said of storage stands above them.
      assert.equal(await page.locator(".banner:not(.card *)").count(), 0);
    }
    if (what === "localStorage alone") await saved(page);
    if (what === "the journal alone") await page.locator(".save-status", { hasText: "Enregistré sans journal" }).waitFor();
    const file = await downloaded(page, () => page.getByRole("button", { name: "Télécharger le plan" }).first().click());
    assert.equal(JSON.parse(file.text).objectives.length, 3);
    if (what === "both") return;
    await page.reload();
    await openName(page, "Bloqué");
  });
}

journey("full storage is announced at once, nothing is lost, export works", { theme: "light" }, async ({ page, context, open }) => {
  await openFile({ page, open }, plan({ id: id(44), name: "Plein" }));
  await saved(page);
  await open("#/partager");
  await page.evaluate(() => {
    Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
  });
  await rename(page, "Trop plein");
  await page.keyboard.press("Enter");
  await banner(page, "Le stockage de ce navigateur est plein").waitFor({ timeout: 1000 });
  const file = await downloaded(page, () => page.getByRole("button", { name: "Télécharger le plan" }).first().click());
  assert.equal(JSON.parse(file.text).name, "Trop plein");
  assert.equal(JSON.parse(await kept(page, id(44))).plan.name, "Plein");
  page.on("dialog", (asked) => asked.accept());
  await page.reload();
  await openName(page, "Trop plein");
});

const damaged = (text) => text.replace('"weight":5', '"weight":4');

journey("a damaged envelope: the journal’s plan is shown, the text set aside", {}, async ({ page, open, axe }) => {
  await openFile({ page, open }, plan({ id: id(45), name: "Solide" }));
  await saved(page);
  const raw = damaged(await kept(page, id(45)));
  await page.evaluate(([key, text]) => { localStorage.setItem(key, text); }, [`boussole.plan.${id(45)}`, raw]);
  await page.reload();
  await openName(page, "Solide");
  await banner(page, "n’a pas pu être lu").getByRole("link", { name: "Voir ce qui est mis de côté" }).click();
  await page.getByRole("heading", { name: /Mis de côté/ }).waitFor();
  await axe();
  const file = await downloaded(page, () => page.getByRole("button", { name: "Télécharger le texte brut" }).click());
  assert.equal(file.text, raw);
  await page.reload();
  await page.getByRole("button", { name: "Effacer pour de bon" }).click();
  await page.getByRole("heading", { name: /Mis de côté/ }).waitFor({ state: "detached" });
});

journey("both copies damaged: an empty plan of another id, every text kept", { lang: "en", theme: "dark", width: 390, touch: true }, async ({ page, open, stored, shot }) => {
  await openFile({ page, open }, plan({ id: id(46), name: "Lost" }), "Open as a new plan");
  await saved(page);
  const raw = damaged(await kept(page, id(46)));
  const cut = raw.slice(0, 300);
  await page.evaluate(([key, text]) => { localStorage.setItem(key, text); }, [`boussole.plan.${id(46)}`, raw]);
  await setJournal(page, "plans", id(46), cut);
  await open("#/partager");
  await page.reload();
  await openName(page, "Untitled plan");
  const aside = Object.entries(await stored()).filter(([key]) => key.startsWith("boussole.quarantine."));
  assert.deepEqual(aside.map(([, record]) => record.raw).sort(), [cut, raw].sort());
  await shot("share-aside-en");
  await rename(page, "New start");
  await page.keyboard.press("Enter");
  await saved(page);
  assert.equal(await kept(page, id(46)), raw);
  await page.locator(".record", { hasText: "Unreadable" }).waitFor();
  const file = await downloaded(page, () => page.locator(".record", { hasText: "Unreadable" }).getByRole("button", { name: "Download the raw text" }).click());
  assert.equal(file.text, raw);
});

journey("a plan of a newer version is read-only and never overwritten", {}, async ({ page, open, axe }) => {
  await openFile({ page, open }, plan({ id: id(47), name: "Futur" }));
  await saved(page);
  const newer = (await kept(page, id(47))).replaceAll("boussole.plan/1", "boussole.plan/2");
  await page.evaluate(([key, text]) => { localStorage.setItem(key, text); }, [`boussole.plan.${id(47)}`, newer]);
  await open("#/partager");
  await page.reload();
  await banner(page, "Une version plus récente de Boussole").waitFor();
  await axe();
  await rename(page, "Écrasé");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(400);
  assert.equal(await kept(page, id(47)), newer);
  const file = await downloaded(page, () => banner(page, "plus récente").getByRole("button", { name: "Télécharger le texte brut" }).click());
  assert.equal(file.text, newer);
  await setJournal(page, "plans", id(47), newer);
  await page.reload();
  await banner(page, "Une version plus récente de Boussole").waitFor();
  await openName(page, "Plan sans nom");
  assert.equal(await kept(page, id(47)), newer);
  assert.equal(await page.evaluate(() => localStorage.getItem("boussole.open")), id(47));
});

journey("a session that starts on a changed plan keeps a version; an empty plan never pushes one out", { lang: "en" }, async ({ page, open }) => {
  await openFile({ page, open }, plan({ id: id(48), name: "Full" }), "Open as a new plan");
  await saved(page);
  const versions = async () => (await journal(page, "snapshots")).filter(([key]) => key.startsWith(id(48)));
  await open("#/partager");
  for (let n = 1; n <= 12; n += 1) {
    await rename(page, `Full ${n}`);
    await page.keyboard.press("Enter");
    await saved(page);
    await page.reload();
    await openName(page, `Full ${n}`);
    await page.waitForFunction((count) => document.querySelectorAll(".record button .icon use[href$='rotate-ccw']").length >= count, Math.min(n, 9));
  }
  assert.equal((await versions()).length, 12);
  await page.reload();
  await openName(page, "Full 12");
  assert.equal((await versions()).length, 12);
  assert.ok((await versions()).every(([, text]) => JSON.parse(text).plan.objectives.length === 3));
});

journey("of one hour’s old versions the last stays, the fullest always; a version comes before an empty state", { lang: "en" }, async ({ page, open, axe }) => {
  await openFile({ page, open }, plan({ id: id(49), name: "Ring" }), "Open as a new plan");
  await saved(page);
  const versions = async () => (await journal(page, "snapshots")).filter(([key]) => key.startsWith(id(49))).map(([key]) => key.slice(37));
  const [, stored] = (await journal(page, "plans")).find(([key]) => key === id(49));
  const text = stored.replace(/"revision":\d+/, '"revision":0');
  for (const at of ["2026-03-04T02:10:00.000Z", "2026-03-04T02:20:00.000Z", "2026-03-04T02:50:00.000Z"]) {
    // The first is the fullest of all.
    await setJournal(page, "snapshots", `${id(49)}/${at}`, at.includes("02:10") ? text + " ".repeat(500) : text);
  }
  await open("#/partager");
  const empty = { schema: "boussole.plan/1", id: id(49), name: "Ring" };
  await openFile({ page, open }, empty, /^Replace “Ring”|Replace the version/);
  await saved(page);
  let kept = await versions();
  for (let tries = 0; tries < 50 && kept.includes("2026-03-04T02:20:00.000Z"); tries += 1) {
    await page.waitForTimeout(100);
    kept = await versions();
  }
  assert.ok(kept.includes("2026-03-04T02:10:00.000Z"), "the fullest stays");
  assert.ok(!kept.includes("2026-03-04T02:20:00.000Z"), "the ring dropped one of an hour");
  assert.ok(kept.includes("2026-03-04T02:50:00.000Z"));
  const full = (await journal(page, "snapshots")).filter(([key]) => key.startsWith(id(49)) && key > `${id(49)}/2026-03-04T03`);
  assert.ok(full.some(([, version]) => JSON.parse(version).plan.objectives.length === 3), "the full plan before the empty one");
  await axe();
});

journey("half of the storage is used: said once, quietly, and everything goes on", { lang: "en", theme: "dark" }, async ({ page, open, axe }) => {
  await openFile({ page, open }, plan({ id: id(50), name: "Half" }), "Open as a new plan");
  await saved(page);
  await page.evaluate(() => { localStorage.setItem("boussole.quarantine.test", "x".repeat(1_300_000)); });
  await open("#/partager");
  await rename(page, "Half full");
  await page.keyboard.press("Enter");
  const warning = banner(page, "storage is half full");
  await warning.waitFor();
  await warning.getByRole("link", { name: "Make room" }).waitFor();
  await axe();
  await saved(page);
  await warning.getByRole("button", { name: /Close|Dismiss/ }).click();
  await warning.waitFor({ state: "detached" });
});

journey("a full journal sheds old versions, by name, and saves all the same", {}, async ({ page, open }) => {
  await openFile({ page, open }, plan({ id: id(51), name: "Plein" }));
  await saved(page);
  await setJournal(page, "snapshots", `${id(51)}/2026-01-05T09:30:00.000Z`, "{}");
  await setJournal(page, "snapshots", `${id(51)}/2026-02-06T10:00:00.000Z`, "{}");
  // No room until one version has gone.
  await page.evaluate(() => {
    const real = IDBObjectStore.prototype.put;
    const drop = IDBObjectStore.prototype.delete;
    let full = true;
    IDBObjectStore.prototype.delete = function remove(...given) { full = false; return Reflect.apply(drop, this, given); };
    IDBObjectStore.prototype.put = function write(...given) {
      if (full && this.name === "plans") throw new DOMException("no room", "QuotaExceededError");
      return Reflect.apply(real, this, given);
    };
  });
  await open("#/partager");
  await rename(page, "Plein, puis non");
  await page.keyboard.press("Enter");
  await page.getByText(/d’anciennes versions ont été effacées pour enregistrer \(5 janv\. 2026/).waitFor();
  await saved(page);
  const keys = (await journal(page, "snapshots")).map(([key]) => key).filter((key) => key.startsWith(id(51)));
  assert.ok(!keys.includes(`${id(51)}/2026-01-05T09:30:00.000Z`));
  assert.ok(keys.includes(`${id(51)}/2026-02-06T10:00:00.000Z`));
  assert.equal(JSON.parse((await journal(page, "plans")).find(([key]) => key === id(51))[1]).plan.name, "Plein, puis non");
});
