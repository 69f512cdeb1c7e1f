// Plans in journeys: files handed over as a person would, downloads read, and what the device keeps.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

/** A plan as a file's content; `changes` are laid over it. */
export function plan(changes = {}) {
  const golden = JSON.parse(readFileSync(new URL("../../data/golden.json", import.meta.url), "utf8"));
  return { ...golden, name: "Atelier Test", ...changes };
}

/** The id of a plan that no other journey uses. */
export const id = (n) => `0000000b-0000-4000-8000-0000000000${String(n).padStart(2, "0")}`;

/** What a plan holds, wherever it comes from. */
export const withoutOrigin = ({ origin, ...rest }) => rest;

/** Chooses a file on the share screen. `content` is an object or a text. */
export async function choose(page, content, name = "plan.json") {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const file = { name, mimeType: "application/json", buffer: Buffer.from(text, "utf8") };
  await page.locator('.file-drop input[type="file"]').setInputFiles(file);
}

/** Opens a plan from a file, beside the others, by the share screen. */
export async function openFile(visitor, content, button = "Ouvrir comme nouveau plan") {
  await visitor.open("#/partager");
  await choose(visitor.page, content);
  await visitor.page.getByRole("dialog").getByRole("button", { name: button }).click();
  await visitor.page.getByRole("dialog").waitFor({ state: "hidden" });
}

/** Drops a file on an element, as the browser would tell the page. */
export async function dropFile(page, selector, name, text, type = "application/json") {
  const target = page.locator(selector).first();
  const dataTransfer = await page.evaluateHandle(([file, content, kind]) => {
    const data = new DataTransfer();
    data.items.add(new File([content], file, { type: kind }));
    return data;
  }, [name, text, type]);
  await target.dispatchEvent("dragover", { dataTransfer });
  const veil = await page.locator(".drop-veil").isVisible().catch(() => false);
  await target.dispatchEvent("drop", { dataTransfer });
  return veil;
}

/** What a press downloads: `{ name, text }`. */
export async function downloaded(page, press) {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

/** Waits until the bar above says that the last edit is on disk. */
export async function saved(page) {
  await page.locator('.save-status[data-state="saved"]').waitFor();
}

/** The text of a plan in localStorage. */
export const kept = (page, planId) => page.evaluate((key) => localStorage.getItem(key), `boussole.plan.${planId}`);

/** The rows of a store of the journal, as [key, text]. */
export function journal(page, store) {
  return page.evaluate((name) => new Promise((done, failed) => {
    const request = indexedDB.open("boussole");
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
      const rows = [];
      const cursor = request.result.transaction(name).objectStore(name).openCursor();
      cursor.onerror = () => failed(cursor.error);
      cursor.onsuccess = () => {
        if (cursor.result) { rows.push([cursor.result.key, cursor.result.value]); cursor.result.continue(); }
        else { request.result.close(); done(rows); }
      };
    };
  }), store);
}

/** Writes or deletes (text null) a row of the journal behind the application's back. */
export function setJournal(page, store, key, text) {
  return page.evaluate(([name, at, value]) => new Promise((done, failed) => {
    const request = indexedDB.open("boussole");
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
      const change = request.result.transaction(name, "readwrite");
      if (value === null) change.objectStore(name).delete(at); else change.objectStore(name).put(value, at);
      change.oncomplete = () => { request.result.close(); done(); };
      change.onabort = () => failed(change.error);
    };
  }), [store, key, text]);
}

/** The name shown in the bar above. */
export async function openName(page, name) {
  await page.locator(".topbar-name", { hasText: name }).waitFor();
  assert.equal((await page.locator(".topbar-name").innerText()).trim(), name);
}
