// After one visit the host is gone: the page opens, and the demonstration runs from the first screen to the last.
import assert from "node:assert/strict";
import { host, offlineIs } from "../../e2e/lib/deploys.mjs";
import { saved } from "../../e2e/lib/plans.mjs";
import { profile, started } from "../../e2e/lib/profile.mjs";

const PLACES = [
  "#/diagnostic/swot", "#/cible/segments", "#/cible/rfm", "#/objectifs/okr", "#/priorites/eisenhower", "#/priorites/plan-90-jours",
  "#/budget/base-zero", "#/vente/pipeline", "#/pilotage/alertes", "#/pilotage/rituels", "#/partager", "#/aide",
];

export default {
  id: "offline",
  words: "The demo works offline",
  faults: ["half-kept"],
  small: { tries: 2 },
  full: { tries: 10 },
  async run(world, { tries }, tally) {
    for (let number = 0; number < tries; number += 1) await tally.attempt(`visit ${number + 1}`, () => demonstrate(world));
  },
};

async function demonstrate({ browser, folder }) {
  const there = await host(folder);
  const { page, close } = await profile(browser, there.site, { workers: "allow" });
  try {
    await page.goto(there.site.url);
    await started(page);
    await offlineIs(page, "ready");
    await there.away();
    await page.goto(there.site.url);
    await started(page);
    await page.getByRole("button", { name: "Charger l’exemple" }).click();
    for (const hash of PLACES) {
      await page.evaluate((to) => { location.hash = to; }, hash);
      await page.waitForFunction((to) => location.hash === to, hash);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
    }
    await saved(page);
    await page.evaluate(() => { location.hash = "#/pilotage/presentation"; });
    await page.getByRole("button", { name: "Présenter" }).first().click();
    for (let slide = 0; slide < 9; slide += 1) await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => /presenter\/\d/.test(location.hash));
    await page.keyboard.press("Escape");
    await page.reload();
    await started(page);
    assert.equal(await page.locator("#recovery").count(), 0, "no file was missing");
  } finally {
    await close();
    await there.close().catch(() => {});
  }
}
