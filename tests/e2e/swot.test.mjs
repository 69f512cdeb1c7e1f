// SWOT and PESTEL: items with their evidence, moved and reordered; a crossing becomes an action that the matrix ranks and that
// leads back; a factor is promoted to a threat and given up.
import assert from "node:assert/strict";
import { loadExample, until, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";

const SWOT = "#/diagnostic/swot";
const PESTEL = "#/diagnostic/pestel";

/** Adds an item by the field of its quadrant. */
async function add(page, field, text) {
  await page.getByRole("textbox", { name: field }).fill(text);
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: text }).waitFor();
}

/** Chooses an entry of a menu. */
async function choose(page, menu, entry) {
  await page.getByRole("button", { name: menu }).first().click();
  await page.getByRole("menuitem", { name: entry }).click();
}

const texts = (plan, quadrant) => plan.worksheets.swot.items.filter((item) => item.quadrant === quadrant).map((item) => item.text);

journey("a crossing becomes an action that the matrix shows and that leads back", {}, async ({ page, open, axe, shot }) => {
  await open(SWOT);
  await page.getByText("Qu’est-ce qui vous aide, qu’est-ce qui vous gêne").waitFor();
  await axe();
  await shot("swot-empty");
  await page.getByRole("button", { name: "Ajouter un constat" }).click();
  await page.getByRole("textbox", { name: "Constat", exact: true }).fill("Dépannage en quatre heures");
  await page.keyboard.press("Tab");
  await page.getByRole("radiogroup", { name: "Impact" }).getByRole("radio", { name: "5", exact: true }).check();
  await page.getByText("impression", { exact: true }).waitFor();
  await page.getByRole("textbox", { name: "Preuve" }).fill("Registre d’astreinte");
  await page.keyboard.press("Tab");
  await page.getByText("impression", { exact: true }).waitFor({ state: "detached" });
  await axe();
  await shot("swot-item");

  await visit(page, SWOT);
  await add(page, "Nouvelle force", "Devis lents");
  await add(page, "Nouvelle force", "Équipe stable");
  await add(page, "Nouvelle opportunité", "Sites sans contrat");
  await choose(page, "Déplacer ou ouvrir Devis lents", "Placer dans Faiblesses");
  await choose(page, "Déplacer ou ouvrir Équipe stable", "Monter");
  const plan = await until(page, (now) => texts(now, "weakness")[0] === "Devis lents" && texts(now, "strength")[0] === "Équipe stable");
  assert.deepEqual(texts(plan, "strength"), ["Équipe stable", "Dépannage en quatre heures"]);
  assert.equal(plan.worksheets.swot.items.find((item) => item.text.startsWith("Dépannage")).impact, 5);
  const dragged = page.locator(".drag-card", { hasText: "Équipe stable" });
  const [from, to] = [await dragged.boundingBox(), await page.locator("#place-threat").boundingBox()];
  await page.mouse.move(from.x + 20, from.y + from.height - 6);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + 24, { steps: 8 });
  await page.mouse.up();
  await until(page, (now) => texts(now, "threat")[0] === "Équipe stable");
  await page.getByRole("button", { name: /^Annuler\s: déplacer/ }).first().click();
  await until(page, (now) => texts(now, "threat").length === 0);
  await axe();
  await shot("swot-board");

  await page.getByRole("tab", { name: "Croisements" }).click();
  await page.getByText("0 sur 2 croisements décidés").waitFor();
  await page.getByText("Quelle force saisit quelle opportunité").waitFor();
  await choose(page, /^Décider\s: Saisir «\sSites sans contrat\s» grâce à «\sDépannage/, "En faire une action");
  await page.getByText("1 sur 2 croisements décidés").waitFor();
  const decided = await until(page, (now) => now.actions?.length === 1);
  const sources = decided.worksheets.swot.items.filter((item) => ["Dépannage en quatre heures", "Sites sans contrat"].includes(item.text));
  assert.deepEqual(decided.actions[0].sources.toSorted(), sources.map((item) => item.id).toSorted());
  await page.getByRole("button", { name: /^15 — Pourquoi/ }).first().click();
  await page.getByText("une convention de Boussole").first().waitFor();
  await axe();
  await shot("swot-crossings");
  await page.keyboard.press("Escape");

  await page.getByRole("tab", { name: "EMOFF" }).click();
  await page.getByText("L’environnement se décrit dans PESTEL").waitFor();
  await axe();
  await visit(page, "#/priorites/eisenhower");
  await page.getByText(/Saisir «\sSites sans contrat\s»/).first().waitFor();
  await visit(page, `#/priorites/actions/${decided.actions[0].id}`);
  const why = page.getByRole("group", { name: "Ce qui le justifie" });
  await why.getByRole("link", { name: "Dépannage en quatre heures" }).waitFor();
  await why.getByRole("link", { name: "Sites sans contrat" }).click();
  await page.getByRole("heading", { level: 1, name: "Sites sans contrat" }).waitFor();
});

journey("a factor becomes a threat with its link, and the threat is given up", { lang: "en", theme: "dark", width: 390, touch: true }, async ({ page, open, axe, shot }) => {
  await open(PESTEL);
  await page.getByText("What is changing around your company?").first().waitFor();
  await axe();
  await page.getByRole("button", { name: "Add a factor" }).click();
  await page.getByRole("textbox", { name: "Factor", exact: true }).fill("Steel prices");
  await page.keyboard.press("Tab");
  await page.getByText("Give it an impact, for better or worse").waitFor();
  await page.getByRole("textbox", { name: "Impact" }).fill("-4");
  await page.keyboard.press("Tab");
  await page.getByRole("textbox", { name: "Probability" }).fill("75");
  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: /^−3 — Why/ }).first().waitFor();
  await axe();
  await shot("pestel-factor");
  await visit(page, PESTEL);
  await page.getByRole("heading", { level: 1, name: "What exposes you most: Steel prices (−3)" }).waitFor();
  await page.getByRole("button", { name: "Make it a threat" }).click();
  const plan = await until(page, (now) => now.worksheets.swot?.items.length === 1);
  const [item] = plan.worksheets.swot.items;
  assert.deepEqual([item.quadrant, item.impact, item.factor], ["threat", 4, plan.worksheets.pestel.factors[0].id]);
  await axe();
  await shot("pestel");
  await page.getByRole("link", { name: "See in SWOT" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Steel prices" }).waitFor();
  await choose(page, "Decide: Steel prices", "Give it up");
  const given = await until(page, (now) => now.renunciations?.length === 1);
  assert.deepEqual(given.renunciations[0].sources, [item.id]);
  await page.getByRole("list", { name: "Led to" }).getByRole("link", { name: "Steel prices" }).waitFor();
  await axe();
});

journey("the example’s diagnosis is proven and decided", {}, async ({ page, open, axe, shot }) => {
  await loadExample({ page, open });
  await visit(page, SWOT);
  await page.getByRole("heading", { level: 1, name: /10.constats, prouvés et menés à une décision/ }).waitFor();
  await axe();
  await shot("swot-example");
  await page.getByRole("tab", { name: "Croisements" }).click();
  await shot("swot-crossings-example");
  await page.getByRole("tab", { name: "EMOFF" }).click();
  await axe();
  await shot("swot-emoff-example");
  await visit(page, PESTEL);
  await page.getByRole("heading", { level: 1, name: /Ce qui vous porte le plus.: Audits d’hygiène/ }).waitFor();
  await axe();
  await shot("pestel-example");
});
