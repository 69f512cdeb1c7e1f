// What each method is for stands behind the same button on every screen of a method, on the empty plan and on the example.
import assert from "node:assert/strict";
import { loadExample, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { seed } from "./lib/seed.mjs";
import { SCREENS } from "./screens.mjs";

const OF_METHODS = SCREENS.filter(([, route]) => /^#\/(diagnostic|cible|objectifs|priorites|budget|vente|pilotage)\/|^#\/coherence$/.test(route));

/** Opens the guide of each screen; gives those that say nothing, or less than the three questions. */
async function silent(page, button) {
  const faults = [];
  for (const [name, route] of OF_METHODS) {
    await visit(page, route);
    const guide = page.getByRole("main").getByRole("button", { name: button, exact: true });
    if (await guide.count() !== 1) { faults.push(`${name}: ${await guide.count()} buttons`); continue; }
    await guide.click();
    const told = page.getByRole("dialog", { name: button });
    await told.locator("p").nth(3).waitFor();
    const [questions, answers] = await Promise.all(["h3", "p"].map((kind) => told.locator(kind).allInnerTexts()));
    if (questions.length !== 3 || answers.length !== 4 || answers.some((text) => text.length < 10)) faults.push(`${name}: ${answers.length} answers`);
    await page.keyboard.press("Escape");
    await told.waitFor({ state: "detached" });
  }
  return faults;
}

journey("every method says what it is for on an empty plan", { lang: "en", theme: "dark", width: 390, touch: true, timeout: 120_000 }, async ({ page, context, open }) => {
  await seed(context, { id: "00000001-0000-4000-8000-000000000009", name: "Empty" });
  await open("#/");
  assert.deepEqual(await silent(page, "What it is for"), []);
});

journey("every method says what it is for on the example", { timeout: 120_000 }, async ({ page, open, shot }) => {
  await loadExample({ page, open });
  assert.deepEqual(await silent(page, "À quoi ça sert"), []);
  await visit(page, "#/budget/classement");
  await page.getByRole("main").getByRole("button", { name: "À quoi ça sert" }).click();
  await shot("guide");
});
