// The page starts from a sub-path under the strict policy, alone with its own files.
import assert from "node:assert/strict";
import { firstLoad, laterParts } from "../../.ci/site.mjs";
import { journey } from "./lib/journey.mjs";
import { DIST } from "./lib/site.mjs";

journey("starts from a sub-path, and axe finds nothing", {}, async ({ page, open, axe, shot }) => {
  await open();
  assert.match(await page.title(), /Boussole/);
  await axe();
  await shot("start");
});

journey("starts on a phone, in English and dark", { lang: "en", theme: "dark", width: 390, touch: true }, async ({ open, axe }) => {
  await open();
  await axe();
});

/** Waits until every part of the program has come. */
async function everyPart(page) {
  const here = (count) => performance.getEntriesByType("resource").filter(({ name, responseEnd }) => /\/parts\//.test(name) && responseEnd > 0).length >= count;
  await page.waitForFunction(here, laterParts(DIST).length, { polling: 200 });
}

journey("the first load is what the size budget weighs; the parts follow when the page is shown", {}, async ({ page, open, site, requests }) => {
  await page.addInitScript(() => addEventListener("boussole:shown", () => { globalThis.shown = performance.now(); }));
  await open();
  await everyPart(page);
  const [weighed, later] = [new Set(firstLoad(DIST)), laterParts(DIST)];
  const names = requests.filter((url) => url.startsWith(site.url)).map((url) => url.slice(site.url.length).replace(/[?#].*$/, ""));
  const loaded = new Set(names.map((name) => name || "index.html"));
  assert.deepEqual([...loaded].filter((name) => !weighed.has(name) && !later.includes(name) && name !== "offline.js"), []);
  assert.ok([...loaded].some((name) => name.endsWith("_bg.wasm")), "the wasm was loaded");
  assert.deepEqual(later.filter((name) => !loaded.has(name)), [], "every part follows");
  const early = await page.evaluate(() => performance.getEntriesByType("resource").filter(({ name, startTime }) => /\/parts\//.test(name) && startTime < shown).length);
  assert.equal(early, 0, "no part is loaded before the page is shown");
});

journey("once the parts have come, every place opens without a network", { allow: [/ERR_INTERNET_DISCONNECTED/] }, async ({ page, context, open }) => {
  await open();
  await everyPart(page);
  await context.setOffline(true);
  await page.getByRole("button", { name: "Charger l’exemple" }).click();
  for (const [route, title] of [["#/cible/segments", /./], ["#/budget/paquets", /./], ["#/pilotage/alertes", /./], ["#/aide", /./]]) {
    await page.evaluate((hash) => { location.hash = hash; }, route);
    await page.waitForFunction((hash) => location.hash === hash, route);
    await page.getByRole("heading", { level: 1, name: title }).first().waitFor();
  }
});

journey("a worker starts under the policy", {}, async ({ page, open }) => {
  await open();
  const heard = await page.evaluate(
    () =>
      new Promise((done, failed) => {
        const folder = new URL(document.documentElement.dataset.workers, document.baseURI);
        const worker = new Worker(new URL("compute_loader.js", folder));
        worker.onmessage = () => done(true);
        worker.onerror = (event) => failed(new Error(event.message ?? "the worker did not start"));
      }),
  );
  assert.equal(heard, true);
});

journey("the page takes the journey's date for today", { clock: "2028-02-29T10:00:00Z" }, async ({ page, open }) => {
  await open();
  const seen = await page.evaluate(() => [new Date().toISOString(), new Date(Date.now()).toISOString(), new Date(0).getTime()]);
  assert.match(seen[0], /^2028-02-29T10:0/);
  assert.match(seen[1], /^2028-02-29T10:0/);
  assert.equal(seen[2], 0);
});
