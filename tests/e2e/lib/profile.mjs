// A visitor: one fresh browser profile with a language, a theme, a screen and a date, that notes whatever went wrong.
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hands, watchKeys } from "./keyboard.mjs";

/** Where pictures go. */
export const OUTPUT = join(dirname(fileURLToPath(import.meta.url)), "..", "output");
const LOCALES = { fr: "fr-FR", en: "en-GB" };
const HEIGHTS = { 320: 640, 360: 740, 390: 844, 1440: 900, 1920: 1080 };

/**
 * What a journey may choose. `clock` is the time at which the profile opens, it runs on from there; null: real time.
 * `workers`: "allow" lets the site keep itself for the time without a network, which hides requests from the test.
 * `keys`: the visitor has no mouse. `motion` and `forced` are what the system asks for.
 */
export const USUAL = { lang: "fr", theme: "light", width: 1440, touch: false, clock: "2026-03-04T08:00:00Z", zone: "Europe/Paris", keys: false, motion: "reduce", forced: "none", workers: "block" };

/**
 * Opens a profile on a site. Gives:
 * - `page`, `context`: Playwright's; `hands`: keys only (`keyboard.mjs`);
 * - `open(hash = "")`: goes to a route of the site and waits until the application runs;
 * - `shot(name)`: a screenshot of the whole page in output/;
 * - `stored()`: what localStorage holds, values read as JSON where they are JSON;
 * - `requests`: the addresses asked for so far; `wrong`: what must not have happened; `tab()`: a second page;
 * - `close()`.
 */
export async function profile(browser, site, options = {}) {
  const chosen = { ...USUAL, ...options };
  const context = await browser.newContext({
    locale: LOCALES[chosen.lang],
    timezoneId: chosen.zone,
    colorScheme: chosen.theme,
    viewport: { width: chosen.width, height: chosen.height ?? HEIGHTS[chosen.width] ?? 900 },
    hasTouch: chosen.touch,
    isMobile: chosen.touch,
    reducedMotion: chosen.motion,
    forcedColors: chosen.forced,
    serviceWorkers: chosen.workers,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  context.setDefaultTimeout(10_000);
  if (chosen.clock) await context.addInitScript(shiftDate, new Date(chosen.clock) - Date.now());
  const requests = [];
  const wrong = [];
  watch(context, site, requests, wrong);
  if (chosen.keys) await watchKeys(context, wrong);
  const tab = () => context.newPage();
  const page = await tab();
  const open = async (hash = "", where = page) => {
    await where.goto(site.url + hash);
    await started(where);
  };
  const shot = (name) => screenshot(page, name);
  return { page, context, requests, wrong, open, tab, shot, hands: hands(page), stored: () => stored(page), close: () => context.close() };
}

/** Waits until the application has mounted its frame; what a screen shows is for the journey to wait for. */
export async function started(page) {
  await page.locator("main").first().waitFor({ state: "attached" });
}

/** Saves a screenshot of the whole page as output/NAME.png and gives its path. */
export async function screenshot(page, name) {
  const path = join(OUTPUT, `${name}.png`);
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: true, animations: "disabled" });
  return path;
}

function watch(context, site, requests, wrong) {
  const origin = new URL(site.url).origin;
  context.on("request", (request) => {
    const url = request.url();
    requests.push(url);
    if (/^(data|blob):/.test(url) || new URL(url).origin === origin) return;
    wrong.push(`request to another origin: ${url}`);
  });
  context.on("console", (message) => {
    if (message.type() === "error") wrong.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => wrong.push(`uncaught: ${error.error().stack ?? error.error()}`));
  context.on("page", (page) => page.on("crash", () => wrong.push("the page crashed")));
}

/** Moves `Date` by some milliseconds in every page; timers stay real, unlike with Playwright's own clock. */
function shiftDate(shift) {
  const now = () => Reflect.apply(Real.now, Real, []) + shift;
  const Real = Date;
  globalThis.Date = new Proxy(Real, {
    construct: (target, args) => (args.length > 0 ? new target(...args) : new target(now())),
    apply: () => new Real(now()).toString(),
    get: (target, key) => (key === "now" ? now : target[key]),
  });
}

async function stored(page) {
  const entries = await page.evaluate(() => Object.entries(localStorage));
  return Object.fromEntries(entries.map(([key, text]) => [key, parsed(text)]));
}

function parsed(text) {
  try { return JSON.parse(text); } catch { return text; }
}
