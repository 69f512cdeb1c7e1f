// RFM: real orders are read without hand work, aggregates alone enter the plan, a segment becomes an action, an earlier date
// shows who moved, and the list of customers leaves as an inert CSV only.
import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadExample, openPlan, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { downloaded, saved } from "./lib/plans.mjs";

const ORDERS = join(dirname(fileURLToPath(import.meta.url)), "../data/cdnow_orders_sample.csv");
const ROUTE = "#/cible/rfm";

const file = (page) => page.locator(".file-drop input[type=file]");

journey("orders become segments, a segment becomes an action, and no name enters the plan", {}, async ({ page, open, axe, shot }) => {
  await open(ROUTE);
  await page.getByRole("heading", { level: 1, name: /Quels clients méritent un appel/ }).waitFor();
  await axe();
  await shot("rfm-empty");
  await file(page).setInputFiles(ORDERS);
  // The counts are those of the second computation, tests/data/rfm-expected.json.
  await page.getByText(/Au 30 juin 1998\s: 2\s357\sclients, 6\s919\scommandes/).waitFor();
  const champions = page.getByRole("region", { name: "Les sept segments" }).getByRole("row", { name: /^Champions/ });
  await champions.getByRole("cell", { name: "624", exact: true }).waitFor();
  await page.getByText(/Les noms des clients restent sur cet appareil/).waitFor();
  await axe();
  await shot("rfm-open");
  await page.getByRole("button", { name: "Garder cette analyse" }).click();
  await page.getByText("Gardée dans le plan").first().waitFor();
  await saved(page);
  const { rfm } = (await openPlan(page)).worksheets;
  assert.equal(rfm.analysis.customers, 2357);
  assert.deepEqual(rfm.analysis.segments[0], { segment: "champions", customers: 624, orders: 4432, revenue: 16487658 });
  assert.ok(!JSON.stringify(await page.evaluate(() => ({ ...localStorage }))).includes("1571"), "a customer’s number was kept");

  // One click makes an action that cites the segment.
  await page.getByRole("button", { name: /^Décider : Appeler les clients à risque/ }).click();
  await page.getByRole("menuitem", { name: "En faire une action" }).click();
  await page.getByText(/Action créée/).waitFor();
  await page.getByRole("link", { name: /Appeler les clients à risque/ }).waitFor();
  await saved(page);
  const [action] = (await openPlan(page)).actions;
  assert.deepEqual(action.sources, ["b0055013-f1ed-4c1e-9e0d-5a7e0000000d"]);

  // After a reload the totals are there, and the file is asked for again.
  await page.reload();
  await page.getByText(/2\s357\sclients/).first().waitFor();
  await page.getByText(/redonnez le fichier/).waitFor();
  await axe();
  await page.getByRole("button", { name: "Oublier l’analyse" }).click();
  await page.getByRole("heading", { level: 1, name: /Quels clients méritent un appel/ }).waitFor();
  await page.keyboard.press("Control+z");
  await page.getByText(/2\s357\sclients/).first().waitFor();
});

journey("an earlier date shows who moved, a window and thresholds change the scores, the list leaves inert", {}, async ({ page, open, axe, shot }) => {
  await open(ROUTE);
  await file(page).setInputFiles(ORDERS);
  await page.getByLabel("Comparer avec le").fill("1997-12-31");
  await page.getByText(/ont changé de segment. Récence en baisse/).waitFor();
  await page.getByRole("region", { name: "Qui a changé de segment" }).getByRole("row").nth(100).waitFor();
  await axe();
  await shot("rfm-moved");
  const list = await downloaded(page, () => page.getByRole("button", { name: "Télécharger la liste des clients" }).click());
  assert.equal(list.name, "clients-rfm-1998-06-30.csv");
  const lines = list.text.trimEnd().split("\r\n");
  assert.equal(lines.length, 2358);
  assert.match(lines[0], /^\ufeff"Client";"Dernière commande";.*"Segment précédent"$/);
  assert.match(lines[1], /^"\d+";\d{4}-\d\d-\d\d;\d+;\d+;\d+,\d\d;[1-5];[1-5];[1-5];"[^"]+";"[^"]+"$/);
  await page.getByLabel("Période").selectOption({ label: "12 derniers mois" });
  await page.getByText(/: 812\sclients/).waitFor();
  await page.getByText(/4\s204\slignes avant la période/).waitFor();
  await page.getByLabel("Période").selectOption({ label: "Toutes les commandes" });
  await page.getByRole("combobox", { name: "Notes" }).selectOption({ label: "Par seuils" });
  await page.getByRole("region", { name: "Seuils des notes" }).waitFor();
  const days = page.getByLabel(/Jours depuis la dernière commande ≤ — 5/);
  await days.fill("200");
  await days.press("Tab");
  await page.getByText("Chaque note doit commencer plus loin").waitFor();
  await days.fill("60");
  await days.press("Tab");
  await page.getByText("Chaque note doit commencer plus loin").waitFor({ state: "hidden" });
  await axe();
  await shot("rfm-thresholds");
});

journey("a table that is no list of orders is refused with what is missing, and a lost line is told", { lang: "en", theme: "dark", width: 390, touch: true }, async ({ page, open, axe, shot }) => {
  await open(ROUTE);
  const give = (name, text) => file(page).setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  await give("visits.csv", "Date;Visits\n2026-01-05;12\n2026-01-12;15\n");
  await page.getByText(/needs a column for the customer/).waitFor();
  await axe();
  await give("orders.csv", "customer,date,amount\n=A1,2026-01-05,120\n=A1,2026-02-05,80\nB,2026-01-20,-15\nC,soon,10\nD,2025-12-01,40\n");
  await page.getByText(/On .*: 2\scustomers, 3\sorders/).waitFor();
  await page.getByText(/1\sline unreadable/).waitFor();
  await page.getByText(/1\scustomer with nothing but returns/).waitFor();
  await page.getByRole("region", { name: "Lines left out" }).getByRole("row", { name: /^5 / }).waitFor();
  const list = await downloaded(page, () => page.getByRole("button", { name: "Download the list of customers" }).click());
  assert.match(list.text, /\r\n"'=A1",2026-02-05,/);
  await axe();
  await shot("rfm-phone");
});

journey("the example holds an analysis, and every segment says what it calls for", {}, async (visitor) => {
  const { page, axe, shot } = visitor;
  await loadExample(visitor);
  await visit(page, ROUTE);
  await page.getByRole("heading", { level: 1, name: /à risque\s: .* à sauver/ }).waitFor();
  assert.equal(await page.getByRole("list", { name: "Ce que chacun appelle" }).getByRole("button", { name: /^Décider/ }).count(), 7);
  await page.getByRole("button", { name: /Pourquoi.* Champions/ }).first().click();
  await page.getByRole("dialog").getByText("Chiffre d’affaires de tous").waitFor();
  await page.keyboard.press("Escape");
  await axe();
  await shot("rfm-example");
});
