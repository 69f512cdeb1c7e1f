// A browser for the figures: the release build, the large plan on the device, the processor slowed down, and what the
// browser itself measures (Event Timing, long tasks, paints, shifts).
import { existsSync } from "node:fs";
import { join } from "node:path";
import { launch } from "../../tests/e2e/lib/chromium.mjs";
import { profile } from "../../tests/e2e/lib/profile.mjs";
import { seed } from "../../tests/e2e/lib/seed.mjs";
import { DIST, serveSite } from "../../tests/e2e/lib/site.mjs";
import { TODAY } from "./large.mjs";

export { DIST, launch };

/** Opens the application on a plan (its JSON, or null for none) in a fresh profile on the day of the figures. */
export async function application(plan = null, options = {}) {
  if (!existsSync(join(DIST, "index.html"))) throw new Error("no release build: make build");
  const browser = await launch();
  const site = await serveSite();
  const visitor = await profile(browser, site, { clock: `${TODAY}T08:00:00Z`, lang: "fr", ...options });
  visitor.context.setDefaultTimeout(60_000);
  await visitor.context.addInitScript(observe);
  if (plan) await seed(visitor.context, JSON.parse(plan));
  const session = await visitor.context.newCDPSession(visitor.page);
  const slowed = (rate) => session.send("Emulation.setCPUThrottlingRate", { rate });
  const close = async () => { await visitor.close(); await browser.close(); await site.close(); };
  return { ...visitor, site, browser, session, slowed, close };
}

/** Runs in the page before anything else: keeps what the browser observes. */
function observe() {
  const seen = { events: [], tasks: [], shift: 0, writes: [] };
  globalThis.seen = seen;
  const watch = (type, take, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
  const keys = new Map();
  for (const name of ["keydown", "keyup"]) addEventListener(name, ({ timeStamp, key }) => keys.set(timeStamp, key), { capture: true, passive: true });
  watch("event", ({ interactionId, name, duration, startTime: start, processingStart, processingEnd }) => {
    if (interactionId) seen.events.push({ name, key: keys.get(start), duration, start, waited: processingStart - start, handled: processingEnd - processingStart });
  }, { durationThreshold: 16 });
  watch("longtask", (entry) => seen.tasks.push({ duration: entry.duration, start: entry.startTime }));
  watch("layout-shift", (entry) => { if (!entry.hadRecentInput) seen.shift += entry.value; });
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function keep(key, text) {
    const started = performance.now();
    Reflect.apply(setItem, this, [key, text]);
    seen.writes.push({ key, length: text.length, start: started, time: performance.now() - started });
  };
}

/** What was observed since the last call, after the page has come to rest. */
export async function observed(page, rest = 400) {
  await page.waitForTimeout(rest);
  return page.evaluate(() => {
    const { events, tasks, writes, shift } = globalThis.seen;
    Object.assign(globalThis.seen, { events: [], tasks: [], writes: [] });
    return { events, tasks, writes, shift };
  });
}

/** The longest of some entries, 0 when there is none. */
export const longest = (entries) => Math.max(0, ...entries.map((entry) => entry.duration));

/** Waits until two frames were drawn. */
export const painted = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

