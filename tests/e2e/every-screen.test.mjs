// Every screen on the example company, in French light at 1440 px and in English dark at 390 px: one heading of the first
// level, nothing that overflows the page, and axe finds nothing.
import assert from "node:assert/strict";
import { everyAddress, loadExample, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";

const LOOKS = [
  ["French, light, 1440 px", { lang: "fr", theme: "light", width: 1440 }],
  ["English, dark, 390 px", { lang: "en", theme: "dark", width: 390, touch: true }],
  ["French, dark, 360 px", { lang: "fr", theme: "dark", width: 360, touch: true }],
  ["English, light, 1920 px", { lang: "en", theme: "light", width: 1920 }],
];

for (const [look, options] of LOOKS) {
  journey(`every screen, ${look}`, { ...options, timeout: 240_000 }, async (me) => {
    await loadExample(me);
    for (const [name, route] of await everyAddress(me.page)) {
      await visit(me.page, route);
      assert.equal(await me.page.getByRole("heading", { level: 1 }).count(), 1, `one first heading on ${name}`);
      const spill = await me.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(spill <= 0, `${name} is ${spill} px too wide`);
      await me.axe();
    }
  });
}
