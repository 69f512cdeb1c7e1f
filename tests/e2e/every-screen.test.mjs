// Every screen on the example company, in four looks: one heading of the first level, nothing that overflows the page, no
// text cut or covered, targets of 24 px, a clear tree for assistive technology, nothing that moves when the system asks
// for less motion, and axe finds nothing.
import assert from "node:assert/strict";
import { everyAddress, loadExample, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { illegible, moving, smallTargets, tooWide } from "./lib/layout.mjs";
import { unclear } from "./lib/tree.mjs";

/** The tree depends on the language and on the frame, wide or narrow; the rest on every look. */
const LAYOUT = [smallTargets, illegible];
const LOOKS = [
  ["French, light, 1440 px", { lang: "fr", theme: "light", width: 1440 }, [...LAYOUT, unclear, moving]],
  ["English, dark, 390 px", { lang: "en", theme: "dark", width: 390, touch: true }, [...LAYOUT, unclear]],
  ["French, dark, 360 px", { lang: "fr", theme: "dark", width: 360, touch: true }, LAYOUT],
  ["English, light, 1920 px", { lang: "en", theme: "light", width: 1920 }, LAYOUT],
];

for (const [look, options, rulers] of LOOKS) {
  journey(`every screen, ${look}`, { ...options, timeout: 240_000 }, async (me) => {
    await loadExample(me);
    const faults = [];
    for (const [name, route] of await everyAddress(me.page)) {
      await visit(me.page, route);
      assert.equal(await me.page.getByRole("heading", { level: 1 }).count(), 1, `one first heading on ${name}`);
      const wide = await tooWide(me.page);
      if (wide > 0) faults.push(`${name}: ${wide} px too wide`);
      // The workshop shows one thing in many states: its names repeat on purpose.
      for (const ruler of rulers.filter((one) => one !== unclear || name !== "atelier")) {
        faults.push(...(await ruler(me.page)).map((fault) => `${name}: ${fault}`));
      }
      await me.axe();
    }
    assert.deepEqual(faults, []);
  });
}
