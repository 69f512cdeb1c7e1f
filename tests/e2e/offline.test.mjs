// The site without a network, and the switch from one build to the next. The worker that keeps the site is in release builds
// only: on another one this file fails at its first line.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { host, offlineIs, taken } from "./lib/deploys.mjs";
import { journey, world } from "./lib/journey.mjs";
import { saved } from "./lib/plans.mjs";
import { profile, started } from "./lib/profile.mjs";
import { DIST } from "./lib/site.mjs";

assert.match(readFileSync(join(DIST, "index.html"), "utf8"), /data-build=/, "a release build");
/** What the console says while the host is gone. */
const GONE = /ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED|Failed to load resource/;
const LONG = { timeout: 120_000 };

/** A visitor of a host of its own, who leaves before the host closes. */
async function on(steps) {
  const { browser } = await world();
  const there = await host();
  const visitor = await profile(browser, there.site, { workers: "allow" });
  try {
    await steps({ ...visitor, there });
    assert.deepEqual(visitor.wrong.filter((line) => !GONE.test(line)), [], "errors or foreign requests on the way");
  } finally {
    await visitor.close();
    await there.close();
  }
}

journey("the page says that it is kept, and opens, reloads and saves with the host gone", LONG, () =>
  on(async ({ page, open, there }) => {
    await open("#/a-propos");
    await page.getByText("L’application est entière sur cet appareil").waitFor({ timeout: 30_000 });
    await there.away();
    await page.reload();
    await started(page);
    await page.goto(`${there.site.url}?visite`);
    await started(page);
    await page.goto(there.site.url);
    await started(page);
    await page.getByRole("button", { name: "Charger l’exemple" }).click();
    for (const hash of ["#/budget/paquets", "#/priorites/eisenhower", "#/vente/pipeline", "#/pilotage/rituels", "#/cible/rfm"]) {
      await page.evaluate((to) => { location.hash = to; }, hash);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
    }
    await saved(page);
    await page.reload();
    await started(page);
    await page.goto(`${there.site.url}#/budget/base-zero`);
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    // The worker that computes the budget comes from what is kept as well.
    assert.ok(await page.evaluate(() => new Promise((done) => {
      const folder = new URL(document.documentElement.dataset.workers, document.baseURI);
      const worker = new Worker(new URL("compute_loader.js", folder));
      worker.onmessage = () => done(true);
      worker.onerror = () => done(false);
    })));
    await there.back();
  }));

journey("a new build waits until it is asked for, then every file is its own", LONG, () =>
  on(async ({ page, context, open, there }) => {
    await open();
    await offlineIs(page, "ready");
    const first = there.build();
    await page.getByRole("button", { name: "Charger l’exemple" }).click();
    await saved(page);
    there.deploy();
    assert.notEqual(there.build(), first);
    // A start on the old build: whole, though the host has none of its files any more.
    await page.reload();
    await started(page);
    assert.equal((await taken(page)).build, first);
    const banner = page.getByText("Une nouvelle version de Boussole est prête");
    await banner.waitFor({ timeout: 30_000 });
    const other = await context.newPage();
    await other.goto(there.site.url);
    await started(other);
    await page.getByRole("button", { name: "Passer à la nouvelle version" }).click();
    await page.waitForFunction((build) => document.documentElement.dataset.build === build, there.build());
    await started(page);
    await banner.waitFor({ state: "detached" });
    const { endings } = await taken(page);
    assert.deepEqual(endings, ["0001"], "files of one build only");
    // The other tab stays with its version, whose files are kept for it, and is told.
    await other.getByText("Une nouvelle version de Boussole est prête").waitFor();
    await other.evaluate(() => { location.hash = "#/vente/pipeline"; });
    await other.getByRole("heading", { level: 1, name: /opportunités ouvertes/ }).waitFor();
    assert.deepEqual((await taken(other)).endings, ["0000"]);
    await other.getByRole("button", { name: "Passer à la nouvelle version" }).click();
    await other.waitForFunction((build) => document.documentElement.dataset.build === build, there.build());
    await page.getByRole("button", { name: "Changer de plan" }).waitFor();
  }));

journey("a build that came incomplete is not taken", LONG, () =>
  on(async ({ page, open, there }) => {
    await open();
    await offlineIs(page, "ready");
    const first = there.build();
    there.deploy();
    there.lose(/Cockpit\.wasm$/);
    await page.reload();
    await started(page);
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().catch(() => null));
    await page.waitForFunction(async () => !(await navigator.serviceWorker.getRegistration()).installing);
    await page.reload();
    await started(page);
    assert.equal((await taken(page)).build, first);
    assert.equal(await page.getByText("Une nouvelle version").count(), 0);
    there.deploy();
    await page.reload();
    await started(page);
    await page.getByText("Une nouvelle version de Boussole est prête").waitFor({ timeout: 30_000 });
  }));
