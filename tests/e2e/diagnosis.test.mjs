// The rest of the diagnosis: five forces with their mean, resources by their first “no”, facts from imported orders and
// quotations, and a synthesis that keeps what led to nothing in sight.
import assert from "node:assert/strict";
import { loadExample, until, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";

const PORTER = "#/diagnostic/porter";
const VRIO = "#/diagnostic/vrio";
const FACTS = "#/diagnostic/faits";
const SYNTHESIS = "#/diagnostic/synthese";

/** Chooses an entry of a menu. */
async function choose(page, menu, entry) {
  await page.getByRole("button", { name: menu }).first().click();
  await page.getByRole("menuitem", { name: entry }).click();
}

/** Rates a force. */
async function rate(page, force, rating) {
  const card = page.getByRole("group", { name: force, exact: true });
  await card.getByRole("radiogroup", { name: "Intensité" }).getByRole("radio", { name: String(rating), exact: true }).check();
}

journey("forces are rated, the strongest is named and answered", {}, async ({ page, open, axe, shot }) => {
  await open(PORTER);
  await page.getByText("Qui pèse sur vos prix et sur votre marge").waitFor();
  await axe();
  await page.getByRole("button", { name: "Noter les cinq forces" }).click();
  await rate(page, "Rivalité des concurrents", 3);
  await rate(page, "Pouvoir des clients", 5);
  await rate(page, "Pouvoir des fournisseurs", 4);
  await page.getByRole("heading", { level: 1, name: /Pression forte \(4 sur 5\).; d’abord.: pouvoir des clients/ }).waitFor();
  await page.getByRole("button", { name: /^4 — Pourquoi/ }).click();
  await page.getByText(/2.points de moins en tout, et la pression serait modérée/).waitFor();
  await axe();
  await page.keyboard.press("Escape");
  const buyers = page.getByRole("group", { name: "Pouvoir des clients", exact: true });
  await buyers.getByText("demande une décision").waitFor();
  await buyers.getByRole("textbox", { name: "Ce que vous en faites" }).fill("Passer au contrat");
  await page.keyboard.press("Tab");
  await choose(page, "Décider : Passer au contrat", "En faire un objectif");
  await buyers.getByText("demande une décision").waitFor({ state: "detached" });
  const plan = await until(page, (now) => now.objectives?.length === 1);
  assert.equal(plan.worksheets.five_forces.buyers.rating, 5);
  assert.deepEqual(plan.objectives[0].sources, ["b0055013-f1ed-4c1e-9e0d-5a7e00000004"]);
  await axe();
  await shot("porter");
  await visit(page, `#/objectifs/okr/${plan.objectives[0].id}`);
  await page.getByRole("group", { name: "Ce qui le justifie" }).getByRole("link", { name: "Pouvoir des clients" }).waitFor();
  await visit(page, "#/coherence");
  await page.getByText("« Pouvoir des fournisseurs » pèse lourd et attend une décision.").first().waitFor();
});

journey("a resource is worth what its first no says", { lang: "en", theme: "dark", width: 390, touch: true }, async ({ page, open, axe, shot }) => {
  await open(VRIO);
  await page.getByText("What do you have that competitors would find hard to get?").waitFor();
  await axe();
  await page.getByRole("button", { name: "Add a resource" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Surveys of parts");
  await page.keyboard.press("Tab");
  for (const letter of ["V · Value", "R · Rarity"]) {
    await page.getByRole("group", { name: letter }).getByRole("radio", { name: "Yes", exact: true }).check();
  }
  await page.getByRole("group", { name: "I · Inimitability" }).getByRole("radio", { name: "No", exact: true }).check();
  await page.getByText("Temporary advantage: Profit from it quickly").waitFor();
  await page.getByRole("button", { name: /^Why\?/ }).first().click();
  await page.getByText("With a yes to I (inimitability), it would be: unassessed.").waitFor();
  await axe();
  await shot("vrio-resource");
  await page.keyboard.press("Escape");
  await visit(page, VRIO);
  await page.getByRole("heading", { level: 1, name: "No advantage that lasts so far" }).waitFor();
  const plan = await until(page, (now) => now.worksheets.vrio?.resources[0].inimitable?.yes === false);
  assert.equal(plan.worksheets.vrio.resources[0].organised, undefined);
  await axe();
  await shot("vrio");
});

/** Twelve customers, one order each every five days; the first buys 89 % of it all. */
const ORDERS = ["client;date;montant", ...Array.from({ length: 12 }, (_, n) => {
  const day = new Date(Date.UTC(2026, 6, 6 + 5 * n)).toISOString().slice(0, 10);
  return `Client ${n};${day};${n === 0 ? 890 : 10}`;
})].join("\n");

journey("imported orders tell the share of the ten largest, and no name stays", {}, async ({ page, open, axe, shot }) => {
  await open(FACTS);
  await page.getByText("La part des dix plus gros clients ne peut pas être connue").waitFor();
  await page.getByText("Que vous ont dit vos clients, mot pour mot").waitFor();
  await axe();
  await page.getByRole("link", { name: "Importer des commandes" }).click();
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.locator("input[type=file]").first().setInputFiles({ name: "commandes.csv", mimeType: "text/csv", buffer: Buffer.from(ORDERS) });
  await page.getByRole("button", { name: /^Importer \d+ valeurs$/ }).click();
  const plan = await until(page, (now) => now.worksheets.facts?.orders);
  assert.deepEqual(plan.worksheets.facts.orders, {
    first: "2026-07-06", last: "2026-08-30", customers: 12, orders: 12, revenue: 100_000, ten_largest: 98_000,
  });
  assert.ok(!JSON.stringify(plan).includes("Client 0"));
  await visit(page, FACTS);
  await page.getByRole("heading", { level: 1, name: /Dix clients font 98.% des ventes/ }).waitFor();
  await page.getByText("dépendante", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Noter un verbatim" }).first().click();
  await page.getByRole("textbox", { name: "Ce qui a été dit" }).fill("Le devis est arrivé après la panne.");
  await page.keyboard.press("Tab");
  await until(page, (now) => now.quotations?.[0]?.text?.startsWith("Le devis"));
  await visit(page, FACTS);
  await axe();
  await shot("facts");
});

journey("what led to nothing stays in the synthesis until it is given up", {}, async ({ page, open, axe, shot }) => {
  await open("#/diagnostic/swot");
  await page.getByRole("button", { name: "Ajouter un constat" }).click();
  await page.getByRole("textbox", { name: "Constat", exact: true }).fill("Équipe stable");
  await page.keyboard.press("Tab");
  await page.getByRole("radiogroup", { name: "Impact" }).getByRole("radio", { name: "4", exact: true }).check();
  await until(page, (now) => now.worksheets.swot?.items[0].impact === 4);
  await visit(page, SYNTHESIS);
  await page.getByRole("heading", { level: 1, name: /1.constat reste sans suite/ }).waitFor();
  await page.getByRole("button", { name: "Reprendre Équipe stable" }).click();
  const plan = await until(page, (now) => now.worksheets.synthesis?.lines.length === 1);
  assert.deepEqual(plan.worksheets.synthesis.lines[0].items, [plan.worksheets.swot.items[0].id]);
  await axe();
  await shot("synthesis-open");
  await choose(page, "Décider : Équipe stable", "Y renoncer");
  await page.getByText("Tout ce qui a été diagnostiqué a mené à une décision").waitFor();
  await page.getByRole("heading", { level: 1, name: /Le diagnostic tient en 1.ligne/ }).waitFor();
});

journey("the example’s forces, resources, facts and synthesis", {}, async ({ page, open, axe, shot }) => {
  await loadExample({ page, open });
  for (const [name, route] of [["porter", PORTER], ["vrio", VRIO], ["facts", FACTS], ["synthesis", SYNTHESIS]]) {
    await visit(page, route);
    await axe();
    await shot(`${name}-example`);
  }
  await page.getByRole("heading", { level: 1, name: /Le diagnostic tient en 3.lignes/ }).waitFor();
});
