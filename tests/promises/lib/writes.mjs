// The writes of a page, counted in the browser from the moment they are armed: setItem on the application's keys and put in
// its database. A rig lets some of them fail, or stops the page at one.
import assert from "node:assert/strict";
import { saved } from "../../e2e/lib/plans.mjs";
import { JOURNEYS } from "./journeys.mjs";

const LOCAL = ["local"];
const JOURNAL = ["journal plans", "journal snapshots"];
export const EVERYWHERE = [...LOCAL, ...JOURNAL];
/** The ways in which a write can fail: alone, or with all that follow in one place or in both. */
export const MODES = [
  { mode: "once", places: [], what: "alone" },
  { mode: "on", places: LOCAL, what: "and all later ones of localStorage" },
  { mode: "on", places: JOURNAL, what: "and all later ones of the journal" },
  { mode: "on", places: EVERYWHERE, what: "and all later ones" },
];

/** For `addInitScript`: counts writes and makes those fail that `plan` names ({ at, mode: "once" | "on", places }). */
export function failingWrites() {
  const writes = { count: 0, plan: null, failed: [], log: [], announced: null };
  globalThis.__writes = writes;
  const fails = (place, key) => {
    if (!writes.plan) return false;
    writes.count += 1;
    writes.log.push(`${place} ${key}`);
    const { at, mode, places } = writes.plan;
    const hit = mode === "once" ? writes.count === at : writes.count >= at && places.includes(place);
    if (hit) writes.failed.push({ place, key, when: performance.now() });
    return hit;
  };
  const full = () => new DOMException("The quota has been exceeded.", "QuotaExceededError");
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, text) {
    if (this === localStorage && key.startsWith("boussole.") && fails("local", key)) throw full();
    return Reflect.apply(setItem, this, [key, text]);
  };
  // A database without room takes the request, then aborts the transaction and says why.
  const aborted = new WeakSet();
  const { get: cause } = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, "error");
  Object.defineProperty(IDBTransaction.prototype, "error", { get() { return aborted.has(this) ? full() : Reflect.apply(cause, this, []); } });
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...given) {
    const request = Reflect.apply(put, this, given);
    if (fails(`journal ${this.name}`, String(given[1]))) {
      const { transaction } = this;
      aborted.add(transaction);
      request.addEventListener("success", () => transaction.abort());
    }
    return request;
  };
  const watch = () => {
    const look = () => {
      const state = document.querySelector(".save-status")?.dataset.state;
      const banner = document.querySelector("[role=alert].banner") !== null;
      if (writes.failed.length > 0 && writes.announced === null && (banner || (state && state !== "saved" && state !== "saving"))) {
        writes.announced = { when: performance.now(), banner };
      }
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  };
  document.addEventListener("readystatechange", watch, { once: true });
}

/**
 * For `addInitScript`: stops the page for good at the write `at`, before or after it was made: the page asks `stop`, an
 * address that nothing answers, and waits. The rig crashes it there.
 */
export function stoppingWrites({ stop }) {
  const writes = { count: 0, plan: null };
  globalThis.__writes = writes;
  const halt = () => {
    const request = new XMLHttpRequest();
    request.open("GET", stop, false);
    request.send();
  };
  const around = (real, self, given, counts) => {
    if (!writes.plan || !counts) return Reflect.apply(real, self, given);
    writes.count += 1;
    const here = writes.count === writes.plan.at;
    if (here && writes.plan.side === "before") halt();
    const result = Reflect.apply(real, self, given);
    if (here && writes.plan.side === "after") halt();
    return result;
  };
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (...given) {
    return around(setItem, this, given, this === localStorage && given[0].startsWith("boussole."));
  };
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...given) {
    return around(put, this, given, true);
  };
}

/** Begins to count, with what shall fail or stop; null only counts. */
export const arm = (page, plan) => page.evaluate((chosen) => { globalThis.__writes.plan = chosen; }, plan);

export const counted = (page) => page.evaluate(() => globalThis.__writes);

/** One edit, and the word of the page that it is on disk. */
export async function savedEdit(page, { act }) {
  await act(page);
  await page.waitForTimeout(200);
  await saved(page);
}

/** Every write that a journey makes when none is touched, of every journey; `visit(journey, steps)` begins one. */
export async function everyWrite(visit) {
  const all = [];
  for (const [name, journey] of Object.entries(JOURNEYS)) {
    await visit(journey, async ({ page }) => {
      await arm(page, { at: 0, mode: "once" });
      for (const step of journey.steps) await savedEdit(page, step);
      const { count } = await counted(page);
      assert.ok(count >= journey.steps.length, "a journey that hardly writes");
      for (let at = 1; at <= count; at += 1) all.push({ name, at });
    });
  }
  return all;
}
