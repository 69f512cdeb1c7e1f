// What a device holds, and the writes to it, for promises that nothing changes.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { journal } from "../../e2e/lib/plans.mjs";

/** Every text on the device, sorted: two equal lists are byte-identical devices. */
export async function everyByte(page) {
  const local = await page.evaluate(() => Object.entries(localStorage).map(([key, text]) => `local ${key}\n${text}`));
  const stores = await Promise.all(["plans", "snapshots"].map(async (store) => (await journal(page, store)).map(([key, text]) => `${store} ${key}\n${text}`)));
  return [...local, ...stores.flat()].sort();
}

/** For `addInitScript`: names every write to the device. */
export function noteWrites() {
  globalThis.__written = [];
  for (const act of ["setItem", "removeItem", "clear"]) {
    const real = Storage.prototype[act];
    Storage.prototype[act] = function (...given) {
      if (this === localStorage) globalThis.__written.push(`${act} ${given[0]}`);
      return Reflect.apply(real, this, given);
    };
  }
  for (const act of ["put", "add", "delete", "clear"]) {
    const real = IDBObjectStore.prototype[act];
    IDBObjectStore.prototype[act] = function (...given) {
      globalThis.__written.push(`${act} ${this.name} ${given.at(-1)}`);
      return Reflect.apply(real, this, given);
    };
  }
}

/** The part of a save that is the plan, byte for byte. */
export const planPart = (envelope) => envelope.slice(envelope.indexOf(',"plan":') + 1);

/** The bytes that a press downloads. */
export async function bytesOf(page, press) {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  const pieces = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(pieces) };
}

/** Chooses a file of any bytes on the share screen. */
export const chooseBytes = (page, name, bytes) =>
  page.locator('.file-drop input[type="file"]').setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes });

/** Opens a document from a disk, on a computer without Boussole; `steps` take the page and the addresses that it asked for. */
export async function readAlone(browser, bytes, steps) {
  const folder = mkdtempSync(join(tmpdir(), "boussole-"));
  const path = join(folder, "plan.html");
  writeFileSync(path, bytes);
  const elsewhere = await browser.newContext();
  try {
    const reader = await elsewhere.newPage();
    const asked = [];
    elsewhere.on("request", (request) => asked.push(request.url()));
    await reader.addInitScript(() => { globalThis.__executed = []; });
    await reader.goto(pathToFileURL(path).href);
    await steps(reader, asked);
  } finally {
    await elsewhere.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
