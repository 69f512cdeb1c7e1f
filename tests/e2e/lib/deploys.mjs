// A host on which one build follows another: its folder is a copy of the site under test, and the next build is the same program
// under other names.
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { keepOffline } from "../../../.ci/offline.mjs";
import { files, isHashed } from "../../../.ci/site.mjs";
import { DIST, serveSite } from "./site.mjs";

// Trunk writes a hash without its leading zeros.
const HASH = /(?<![0-9a-f])[0-9a-f]{12,16}(?![0-9a-f])/g;
const TEXTS = /(\.(html|js|css|json)|_headers)$/;

/**
 * A host that serves a built site: `site` as `serveSite` gives it, `build()` the name of what it serves now, `deploy()` puts the
 * next build in its place at once, `lose(pattern)` takes files away, `away()` and `back()` cut its network, `close()`.
 */
export async function host(folder = DIST) {
  const root = mkdtempSync(join(tmpdir(), "boussole-host-"));
  let deployed = 0;
  let build = copied(folder, root, deployed);
  let site = await serveSite(root);
  const port = Number(new URL(site.url).port);
  return {
    site,
    build: () => build,
    deploy: () => { build = copied(folder, root, (deployed += 1)); },
    lose: (matches) => files(root).filter((name) => matches.test(name)).forEach((name) => rmSync(join(root, name))),
    away: () => site.close(),
    back: async () => { site = await serveSite(root, port); },
    close: async () => { await site.close(); rmSync(root, { recursive: true }); },
  };
}

/** Puts a build there in which every content hash is another one, and gives its name. */
function copied(from, root, number) {
  for (const name of readdirSync(root)) rmSync(join(root, name), { recursive: true });
  cpSync(from, root, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  const hashes = new Set(files(root).filter(isHashed).flatMap((name) => name.match(HASH) ?? []));
  const renewed = (text) => text.replace(HASH, (hash) => (hashes.has(hash) ? hash.slice(0, 12) + String(number).padStart(4, "0") : hash));
  for (const name of files(root)) {
    if (TEXTS.test(name)) writeFileSync(join(root, name), renewed(readFileSync(join(root, name), "utf8")).replace(/ integrity="[^"]*"/g, ""));
  }
  for (const name of new Set(files(root).map((name) => dirname(name)))) {
    if (renewed(name) !== name) renameSync(join(root, name), join(root, renewed(name)));
  }
  for (const name of files(root)) if (renewed(name) !== name) renameSync(join(root, name), join(root, renewed(name)));
  // The worker is that of the build under test, faults included.
  return keepOffline(root, readFileSync(join(from, "sw.js"), "utf8"));
}

/** Waits until the page says that it is kept ("ready"), or that another version waits ("newer"). */
export function offlineIs(page, state) {
  return page.waitForFunction((wanted) => document.documentElement.dataset.offline === wanted, state, { timeout: 30_000, polling: 100 });
}

/** Which build this page is, and the hashes of the files that it took: one build has one ending for all of them. */
export function taken(page) {
  return page.evaluate(() => {
    const names = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname);
    const hashed = names.flatMap((name) => name.match(/[0-9a-f]{16}/g) ?? []);
    return { build: document.documentElement.dataset.build, endings: [...new Set(hashed.map((hash) => hash.slice(12)))] };
  });
}
