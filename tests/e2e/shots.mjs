// Screenshots of every screen, in every look below: output/shots/LOOK/NAME.png. On paper: also output/shots/LOOK/NAME.pdf.
// `node tests/e2e/shots.mjs [part of LOOK/NAME]…`. Fails when a screen logs an error.
import { join } from "node:path";
import { launch } from "./lib/chromium.mjs";
import { details, dismissed, everyAddress, loadExample, visit } from "./lib/example.mjs";
import { doubleText, onPaper } from "./lib/layout.mjs";
import { overfull } from "./lib/overfull.mjs";
import { OUTPUT, profile } from "./lib/profile.mjs";
import { seed } from "./lib/seed.mjs";
import { serveSite } from "./lib/site.mjs";
import { DETAILS, SCREENS } from "./screens.mjs";

const example = async (visitor) => {
  await loadExample(visitor);
  await dismissed(visitor.page);
  return everyAddress(visitor.page);
};
const empty = async (visitor) => {
  await visitor.open("#/");
  return SCREENS;
};
const tooMuch = async (visitor) => {
  const plan = overfull();
  await seed(visitor.context, plan);
  await visitor.open("#/");
  return [...SCREENS, ...details(plan, 5)].filter(([name]) => name !== "atelier");
};

/** Each look: who visits, on which plan, and what is done to each screen before its picture. */
const LOOKS = {
  "example-fr-light-1440": [example, { lang: "fr", theme: "light", width: 1440 }],
  "example-en-dark-1920": [example, { lang: "en", theme: "dark", width: 1920 }],
  "example-fr-light-390": [example, { lang: "fr", theme: "light", width: 390, touch: true }],
  "example-en-dark-390": [example, { lang: "en", theme: "dark", width: 390, touch: true }],
  "example-fr-320": [example, { lang: "fr", theme: "light", width: 320, touch: true }],
  "example-fr-double-text": [example, { lang: "fr", theme: "light", width: 1440 }, doubleText],
  "example-en-forced": [example, { lang: "en", theme: "dark", width: 1440, forced: "active" }],
  "example-fr-print": [example, { lang: "fr", theme: "dark", width: 1440 }, onPaper],
  "example-en-print": [example, { lang: "en", theme: "light", width: 1440 }, onPaper],
  "empty-fr-light-1440": [empty, { lang: "fr", theme: "light", width: 1440 }],
  "empty-en-dark-390": [empty, { lang: "en", theme: "dark", width: 390, touch: true }],
  "overfull-fr-light-1440": [tooMuch, { lang: "fr", theme: "light", width: 1440 }],
  "overfull-fr-dark-390": [tooMuch, { lang: "fr", theme: "dark", width: 390, touch: true }],
  "overfull-fr-print": [tooMuch, { lang: "fr", theme: "light", width: 1440 }, onPaper],
};

const parts = process.argv.slice(2);
const wanted = (path) => parts.length === 0 || parts.some((part) => path.includes(part));
const site = await serveSite();
const browser = await launch();
const wrong = [];
for (const [look, [prepare, options, then]] of Object.entries(LOOKS)) {
  const names = [...SCREENS, ...DETAILS].map(([name]) => `${look}/${name}`);
  if (!names.some(wanted)) continue;
  const visitor = await profile(browser, site, options);
  visitor.context.setDefaultTimeout(60_000);
  for (const [name, route] of (await prepare(visitor)).filter(([name]) => wanted(`${look}/${name}`))) {
    const started = Date.now();
    await visit(visitor.page, route);
    await visitor.page.mouse.move(0, 0);
    if (then) await then(visitor.page);
    const took = Date.now() - started;
    console.log(`${await visitor.shot(`shots/${look}/${name}`)} (${took} ms)`);
    if (then === onPaper) {
      await visitor.page.pdf({ path: join(OUTPUT, "shots", look, `${name}.pdf`), format: "A4", preferCSSPageSize: false });
      await onPaper(visitor.page, { off: true });
    }
  }
  wrong.push(...visitor.wrong.map((line) => `${look}: ${line}`));
  await visitor.close();
}
await browser.close();
await site.close();
if (wrong.length > 0) {
  console.error(wrong.join("\n"));
  process.exitCode = 1;
}
