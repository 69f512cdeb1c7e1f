// Every screen under what people's systems ask for: narrow windows (320 px, or a page enlarged four times), text of double
// size, forced colours, and paper.
import assert from "node:assert/strict";
import { everyAddress, loadExample, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { doubleText, illegible, indistinct, lostOnPaper, onPaper, tooWide } from "./lib/layout.mjs";

/** Visits every screen and gathers what each ruler finds. */
async function everywhere(me, rulers, before = async () => {}) {
  await loadExample(me);
  const faults = [];
  for (const [name, route] of await everyAddress(me.page)) {
    await visit(me.page, route);
    await before(me.page);
    const wide = await tooWide(me.page);
    if (wide > 0) faults.push(`${name}: ${wide} px too wide`);
    for (const ruler of rulers) faults.push(...(await ruler(me.page)).map((fault) => `${name}: ${fault}`));
  }
  assert.deepEqual(faults, []);
}

journey("320 px wide, nothing scrolls sideways but tables", { width: 320, touch: true, timeout: 120_000 }, async (me) => {
  await everywhere(me, [illegible]);
});

journey("a page enlarged four times: the bars leave room", { width: 320, height: 256, lang: "en", timeout: 120_000 }, async (me) => {
  const stuck = (page) => page.evaluate(() => [...document.querySelectorAll("body *")]
    .filter((element) => ["sticky", "fixed"].includes(getComputedStyle(element).position) && element.checkVisibility({ checkVisibilityCSS: true })
      && !element.closest(".skip-link, .toasts") && element.closest(".table-scroll") === null)
    .map((element) => `stays in sight: ${element.className}`));
  await everywhere(me, [illegible, stuck]);
});

for (const [name, options] of [["wide", { width: 1440 }], ["on a phone", { width: 390, touch: true, lang: "en", theme: "dark" }]]) {
  journey(`text of double size, ${name}`, { ...options, timeout: 120_000 }, async (me) => {
    await everywhere(me, [illegible], doubleText);
  });
}

journey("forced colours: states and lines can be told apart", { forced: "active", theme: "dark", timeout: 120_000 }, async (me) => {
  await everywhere(me, [indistinct, illegible]);
});

journey("on paper: no chrome, nothing cut, every table whole", { theme: "dark", timeout: 180_000 }, async (me) => {
  const printed = async (page) => {
    const text = (await page.pdf({ format: "A4" })).toString("latin1");
    const pages = (text.match(/\/Type\s*\/Page\b/g) ?? []).length;
    // The document is the whole plan; a screen is a part of it.
    const most = page.url().endsWith("#/document") ? 20 : 8;
    return [...await lostOnPaper(page), ...(pages >= 1 && pages <= most ? [] : [`${pages} pages`])];
  };
  await everywhere(me, [illegible, printed], onPaper);
});
