// Every request and every violation of the policy is logged while all screens are visited and used; a foreign address is
// asked for on purpose, to see that the policy is in force.
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { everyAddress, loadExample, visit } from "../../e2e/lib/example.mjs";
import { choose, downloaded, plan, id } from "../../e2e/lib/plans.mjs";
import { bytesOf, chooseBytes, readAlone } from "../lib/device.mjs";
import { linkOf } from "../lib/links.mjs";
import { sealed } from "../lib/sealing.mjs";

const FIGURES = fileURLToPath(new URL("../../data/indicateurs_hebdo_excel_fr.csv", import.meta.url));
const ORDERS = fileURLToPath(new URL("../../data/cdnow_orders_sample.csv", import.meta.url));
const PASSWORD = "quatre mots sans rapport";
const LOOKS = [{ lang: "fr" }, { lang: "en", theme: "dark", width: 390, touch: true }];
const WAYS_OUT = {
  fetch: (address) => fetch(address).catch(() => null),
  image: (address) => { new Image().src = address; },
  beacon: (address) => { navigator.sendBeacon(address, "x"); },
  socket: (address) => { try { new WebSocket(address.replace("https", "wss")); } catch { /* refused at once */ } },
};

const dialog = (page) => page.getByRole("dialog");
const press = (page, name) => page.getByRole("button", { name }).first().click();

/** The other ways out and in, each used once. */
const WAYS = {
  "a link made": async (page) => {
    await press(page, /^(Créer un lien|Make a link)$/);
    await page.getByLabel(/^(Lien vers ce plan|Link to this plan)$/).waitFor();
  },
  "a link followed": async (page) => {
    const text = JSON.stringify(plan({ id: id(72), name: "Par lien" }));
    await page.evaluate((hash) => { location.hash = hash; }, linkOf(text));
    await dialog(page).getByText("Par lien").first().waitFor();
    await page.keyboard.press("Escape");
  },
  "an encrypted file made": async (page) => {
    for (const label of [/^(Mot de passe|Password)$/, /^(Le même, une seconde fois|The same, once more|The same again)/]) await page.getByLabel(label).fill(PASSWORD);
    await bytesOf(page, () => press(page, /^(Télécharger le fichier chiffré|Download the encrypted file)$/));
  },
  "an encrypted file opened": async (page) => {
    await chooseBytes(page, "plan.boussole", await sealed(JSON.stringify(plan({ id: id(73), name: "Chiffré" })), PASSWORD));
    await dialog(page).getByLabel(/Mot de passe du fichier|Password of the file/).fill(PASSWORD);
    await dialog(page).getByRole("button", { name: /^(Déchiffrer|Decrypt)$/ }).click();
    await dialog(page).getByText("Chiffré").first().waitFor();
    await page.keyboard.press("Escape");
  },
  "a document, which asks for nothing": async (page, { context }) => {
    const { bytes } = await bytesOf(page, () => press(page, /^(Télécharger le document|Download the document) \(HTML\)$/));
    await readAlone(context.browser(), bytes, async (reader, asked) => {
      await reader.getByRole("heading", { level: 1 }).waitFor();
      await reader.waitForTimeout(300);
      assert.deepEqual(asked.slice(1), [], "the document asks for something");
    });
  },
  "a workbook": (page) => bytesOf(page, () => press(page, /^(Télécharger le classeur|Download the workbook)$/)),
  "a table": (page) => bytesOf(page, () => press(page, /^(Télécharger la table|Download the table) \(CSV\)$/)),
  "a version reviewed": async (page) => {
    await choose(page, plan({ id: id(71), name: "Une autre version" }));
    await dialog(page).getByRole("button", { name: /^(Relire les changements|Review the changes)$/ }).click();
    await page.getByRole("button", { name: /^(Appliquer|Apply)$/ }).waitFor();
  },
};

export default {
  id: "private",
  words: "Nothing leaves the device: no foreign request, no violation of the policy",
  faults: ["beacon", "loose-policy"],
  small: { looks: LOOKS.slice(0, 1), files: [FIGURES] },
  full: { looks: LOOKS, files: [FIGURES, ORDERS] },
  async run(world, { looks, files }, tally) {
    for (const look of looks) await journey(world, look, files, tally);
    for (const [way, ask] of Object.entries(WAYS_OUT)) {
      await tally.attempt(`the policy refuses a foreign ${way}`, () => refused(world, ask));
    }
  },
};

/** For `addInitScript`: tells of every violation, workers' included as far as the page sees them. */
function listen() {
  globalThis.__violations = [];
  addEventListener("securitypolicyviolation", (event) => {
    globalThis.__violations.push(`${event.effectiveDirective}: ${event.blockedURI}`);
  });
}

/** One visitor through everything; each step is a try of its own: no foreign request, no violation until then. */
async function journey(world, look, files, tally) {
  await world.visit({ ...look, allow: [/./] }, async (visitor) => {
    const { page, context, open, wrong, requests, site } = visitor;
    await context.addInitScript(listen);
    let read = { wrong: 0, requests: 0, violations: 0 };
    const quiet = async (words) => {
      await tally.attempt(words, async () => {
        const violations = await page.evaluate(() => globalThis.__violations);
        const fresh = [...wrong.slice(read.wrong), ...violations.slice(read.violations)];
        const foreign = requests.slice(read.requests).filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(site.url));
        read = { wrong: wrong.length, requests: requests.length, violations: violations.length };
        assert.deepEqual([...fresh, ...foreign], []);
      });
    };
    await open();
    await page.waitForTimeout(500);
    await quiet("the start");
    await loadExample(visitor);
    for (const [name, route] of await everyAddress(page)) {
      await visit(page, route);
      for (const button of await page.getByRole("main").getByRole("button", { name: /Pourquoi|Why/ }).all()) {
        if (await button.isVisible()) { await button.click(); await page.keyboard.press("Escape"); break; }
      }
      await quiet(name);
    }
    for (const file of files) {
      // A preview that is open gives way to another screen.
      await visit(page, "#/");
      await visit(page, "#/pilotage/chiffres");
      const button = page.getByRole("button", { name: /^(Importer des chiffres|Import figures)$/ });
      await button.or(page.locator("input[type=file]")).first().waitFor({ state: "attached" });
      if (await button.count()) await button.click();
      await page.locator("input[type=file]").first().setInputFiles(file);
      await page.getByRole("main").getByText(/valeurs|values|commandes|orders/i).first().waitFor();
      await page.waitForTimeout(500);
      await quiet(`a file of figures: ${file.split("/").at(-1)}`);
    }
    await visit(page, "#/partager");
    await choose(page, plan({ id: id(71) }));
    await page.getByRole("dialog").getByRole("button", { name: /Ouvrir comme nouveau plan|Open as a new plan/ }).click();
    await visit(page, "#/partager");
    await downloaded(page, () => page.getByRole("button", { name: /Télécharger le plan|Download the plan/ }).first().click());
    await quiet("a plan in and out");
    for (const [words, steps] of Object.entries(WAYS)) {
      await visit(page, "#/partager");
      await steps(page, visitor);
      await quiet(words);
    }
    await page.goto("about:blank");
    await open();
    await quiet("leaving and coming back");
    assert.ok(requests.length > 5, "requests are seen");
  });
}

async function refused(world, ask) {
  await world.visit({ allow: [/Content Security Policy/, /elsewhere\.invalid/, /ERR_/] }, async ({ page, context, open }) => {
    await context.addInitScript(listen);
    await open();
    await page.evaluate(`(${ask})("https://elsewhere.invalid/out")`);
    await page.waitForFunction(() => globalThis.__violations.some((one) => one.includes("elsewhere.invalid")), null, { timeout: 3000 });
  });
}
