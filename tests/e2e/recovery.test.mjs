// After any death of the application: the recovery screen within a second, the data as it is stored, a way back.
import assert from "node:assert/strict";
import { axe } from "./lib/axe.mjs";
import { DEATH, keepWasm, overflow, panic } from "./lib/deaths.mjs";
import { journey } from "./lib/journey.mjs";
import { downloaded, id, journal, kept, openFile, openName, plan, saved } from "./lib/plans.mjs";

const WITHIN = { timeout: 1000 };

async function covered(page) {
  await page.getByRole("heading", { name: /s’est arrêtée|has stopped/ }).waitFor(WITHIN);
  assert.equal(await page.locator(".shell").count(), 0);
}

journey("a panic: the screen, raw data to the byte, an earlier version, a restart", { allow: DEATH }, async ({ page, open, shot }) => {
  await openFile({ page, open }, plan({ id: id(51), name: "Vivant" }));
  await saved(page);
  await open("#/partager");
  await page.reload();
  await page.getByRole("button", { name: /Reprendre la version du/ }).first().waitFor();
  const raw = await kept(page, id(51));
  await panic(page, "#/objectifs/okr");
  await covered(page);
  await axe(page);
  await shot("recovery-fr");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
  const file = await downloaded(page, () => page.getByRole("button", { name: "Télécharger : Plan · Vivant" }).click());
  assert.equal(file.text, raw);
  const all = await downloaded(page, () => page.getByRole("button", { name: "Tout télécharger" }).click());
  assert.ok(JSON.parse(all.text).some(({ kind, text }) => kind === "journal" && text === raw));
  await page.getByRole("button", { name: /^Reprendre cette version/ }).first().click();
  await openName(page, "Vivant");
  const versions = (await journal(page, "snapshots")).filter(([key]) => key.startsWith(id(51)));
  assert.ok(versions.some(([, text]) => text === raw), "what was replaced is a version itself");
});

journey("a stack overflow, in English, in the dark, on a phone, by the keyboard", { lang: "en", theme: "dark", width: 390, touch: true, allow: DEATH }, async ({ page, context, open, shot }) => {
  await context.addInitScript(keepWasm);
  await openFile({ page, open }, plan({ id: id(52), name: "Deep" }), "Open as a new plan");
  await saved(page);
  await overflow(page);
  await covered(page);
  await axe(page);
  await shot("recovery-en");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Start again");
  await page.keyboard.press("Enter");
  await openName(page, "Deep");
});

journey("after a death nothing more is written", { allow: DEATH }, async ({ page, open }) => {
  await openFile({ page, open }, plan({ id: id(53), name: "Intact" }));
  await saved(page);
  await open("#/partager");
  const before = await kept(page, id(53));
  await page.getByRole("button", { name: /^Actions sur/ }).first().click();
  await page.getByRole("menuitem", { name: "Renommer" }).click();
  await page.getByLabel("Nom du plan").fill("Jamais écrit");
  await panic(page, "#/reglages");
  await covered(page);
  await page.waitForTimeout(500);
  assert.equal(await kept(page, id(53)), before);
  await page.getByRole("button", { name: "Redémarrer sur un plan vide" }).click();
  await openName(page, "Plan sans nom");
  assert.equal(await kept(page, id(53)), before);
});

journey("a missing part: what was edited is kept, the screen says that a restart fetches the new version", { allow: DEATH }, async ({ page, open }) => {
  await page.route(/parts\/.*\/Budget\.wasm$/, (route) => route.fulfill({ status: 404, body: "404" }));
  await openFile({ page, open }, plan({ id: id(55), name: "Entier" }));
  await page.getByRole("link", { name: "Budget", exact: true }).first().click();
  await page.getByRole("heading", { name: "Boussole n’a pas pu démarrer" }).waitFor();
  await page.getByText("Le site a été mis à jour").waitFor();
  assert.match(await kept(page, id(55)), /Entier/);
  await page.unroute(/parts\/.*\/Budget\.wasm$/);
  await page.getByRole("button", { name: "Redémarrer", exact: true }).click();
  await openName(page, "Entier");
});

for (const [what, pattern] of [["wasm", /\.wasm$/], ["script", /boussole-[0-9a-f]+\.js$/]]) {
  journey(`a missing ${what}: the screen says that a restart fetches the new version`, { allow: DEATH, theme: "dark" }, async ({ page, open, site, shot }) => {
    await openFile({ page, open }, plan({ id: id(54), name: "Ancien" }));
    await saved(page);
    const raw = await kept(page, id(54));
    await page.route(pattern, (route) => route.fulfill({ status: 404, body: "404" }));
    await page.goto("about:blank");
    await page.goto(site.url);
    await page.getByRole("heading", { name: "Boussole n’a pas pu démarrer" }).waitFor();
    await page.getByText("Le site a été mis à jour").waitFor();
    await axe(page);
    await shot(`recovery-missing-${what}`);
    const file = await downloaded(page, () => page.getByRole("button", { name: "Télécharger : Plan · Ancien" }).click());
    assert.equal(file.text, raw);
    await page.unroute(pattern);
    await page.getByRole("button", { name: "Redémarrer", exact: true }).click();
    await openName(page, "Ancien");
  });
}
