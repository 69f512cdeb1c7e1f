// A first visit of a site in a fresh browser profile: how many bytes and how long until it can be used. Without service
// workers, which fetch everything once more in the background.
import { launch } from "./browser.mjs";
import { serveSlowly } from "./slow.mjs";

/** Visits `{ folder, usable }` on a line, the processor slowed `slower` times: `{ bytes, ready, paint, shift }`, in ms. */
export async function firstVisit({ folder, usable }, line, slower) {
  const site = await serveSlowly(folder, line);
  const browser = await launch();
  try {
    const context = await browser.newContext({ locale: "en-GB", serviceWorkers: "block", viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
    await context.addInitScript(watch, usable.toString());
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    await page.goto(site.url, { waitUntil: "commit" });
    await page.waitForFunction(() => globalThis.usableAt !== undefined, null, { timeout: 180_000, polling: 100 });
    const bytes = site.sent();
    await page.waitForTimeout(1000);
    const seen = await page.evaluate(() => ({
      ready: globalThis.usableAt, shift: globalThis.shift,
      paint: performance.getEntriesByName("first-paint")[0]?.startTime ?? Number.NaN,
    }));
    return { bytes, ...seen };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Runs in the page: notes when `usable` is first true, looked at in every frame, and adds up layout shifts. */
function watch(usable) {
  const isUsable = new Function(`return (${usable})()`);
  globalThis.shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => { if (!entry.hadRecentInput) globalThis.shift += entry.value; }))
    .observe({ type: "layout-shift", buffered: true });
  const look = () => {
    if (document.body && isUsable()) globalThis.usableAt = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

/** Boussole can be used when its first screen offers its first step. */
export const boussoleUsable = () => Boolean(document.querySelector("main h1") && document.querySelector("main button, main a[href]"));
/** Actual can be used when its first screen offers its first step. */
export const actualUsable = () => [...document.querySelectorAll("button")].some((button) => /Start budgeting/.test(button.textContent ?? "") && !button.disabled);
