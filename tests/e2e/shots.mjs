// Screenshots of every screen, in French light at 1440 px and in English dark at 390 px: output/shots/LOOK/NAME.png.
// `node tests/e2e/shots.mjs [part of a screen's name]`. Fails when a screen logs an error.
import { launch } from "./lib/chromium.mjs";
import { profile } from "./lib/profile.mjs";
import { serveSite } from "./lib/site.mjs";
import { everyAddress, loadExample, visit } from "./lib/example.mjs";

const LOOKS = {
  "fr-light-1440": { lang: "fr", theme: "light", width: 1440 },
  "en-dark-390": { lang: "en", theme: "dark", width: 390, touch: true },
};
const part = process.argv[2] ?? "";
const site = await serveSite();
const browser = await launch();
const wrong = [];
for (const [look, options] of Object.entries(LOOKS)) {
  const visitor = await profile(browser, site, options);
  await loadExample(visitor);
  for (const [name, route] of (await everyAddress(visitor.page)).filter(([name]) => name.includes(part))) {
    await visit(visitor.page, route);
    console.log(await visitor.shot(`shots/${look}/${name}`));
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
