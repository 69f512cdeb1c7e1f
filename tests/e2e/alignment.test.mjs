// Marketing and sales agree on one page: definitions, service level, refusals, objections; nothing typed twice.
import assert from "node:assert/strict";
import { loadExample, openPlan } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { illegible, smallTargets } from "./lib/layout.mjs";
import { id, saved } from "./lib/plans.mjs";
import { seed } from "./lib/seed.mjs";

const ROUTE = "#/vente/marketing-vente";
const heading = (page, name) => page.getByRole("heading", { level: 1, name });

/** The lines of a card, as [name, value]. */
const pairs = (page, card) => page.getByRole("group", { name: card, exact: true }).locator("dl > div").evaluateAll((lines) =>
  lines.map((line) => [...line.querySelectorAll("dt, dd")].map((part) => part.textContent.replaceAll("\u00a0", " "))));

journey("four agreements are written on one page", {}, async ({ page, open, axe, shot }) => {
  await open(ROUTE);
  await heading(page, "Marketing et vente n’ont encore rien convenu").waitFor();
  await axe();
  await shot("alignment-empty");
  const write = async (label, text) => {
    const field = page.getByRole("textbox", { name: label, exact: true });
    await field.fill(text);
    await field.press("Tab");
  };
  await write("Piste (lead)", "A écrit ou appelé");
  await write("MQL, prête pour la vente", "À moins de deux heures");
  await write("SQL, acceptée par la vente", "Le décideur est connu");
  await heading(page, "Marketing et vente n’ont encore rien convenu").waitFor();
  await write("Opportunité", "Un budget et une date");
  await heading(page, /1.accords? sur.4/).waitFor();
  await write("Réponse sous", "4");
  await write("Relances avant de rendre la piste", "3");
  await write("Trois raisons de refus", "Trop loin\nTrop petit\nAutre métier\nUne de trop");
  await heading(page, /3.accords sur.4/).waitFor();
  await page.getByRole("button", { name: "Ajouter une objection" }).click();
  await page.getByRole("grid", { name: "Objections et preuves" }).waitFor();
  await saved(page);
  const sheet = (await openPlan(page)).worksheets.alignment;
  assert.deepEqual(sheet.definitions, {
    lead: "A écrit ou appelé", mql: "À moins de deux heures", sql: "Le décideur est connu", opportunity: "Un budget et une date",
  });
  assert.deepEqual(sheet.refusals, ["Trop loin", "Trop petit", "Autre métier"]);
  assert.deepEqual([sheet.answer_hours, sheet.lead_follow_ups, sheet.answers.length], [4, 3, 1]);
});

journey("the example agreed on everything, with its own KPIs and rituals", {}, async ({ page, open, axe, shot }) => {
  await loadExample({ page, open });
  await open(ROUTE);
  await heading(page, "Marketing et vente parlent la même langue").waitFor();
  assert.deepEqual(await pairs(page, "Rituels communs"), [["Point hebdomadaire", "35 min"], ["Enseignements avec le marketing", "45 min"]]);
  // No KPI of the example keeps them; the cycle is told by the opportunities.
  const shared = await pairs(page, "Indicateurs communs");
  assert.deepEqual(shared.slice(0, 2), ["Passage de MQL à SQL", "Passage de SQL à vente"].map((name) => [name, "pas encore suivi"]));
  assert.equal(shared[2][0], "Cycle de vente");
  assert.match(shared[2][1], /^39\sjours · d’après les opportunités, au 4 mars 2026$/);
  assert.deepEqual([...await illegible(page), ...await smallTargets(page)], []);
  await axe();
  await shot("alignment");
});

/** How many sheets of paper the page takes, on either side of the ocean. */
async function sheets(page) {
  const printed = await Promise.all(["A4", "Letter"].map((format) => page.pdf({ format })));
  return printed.map((pdf) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length);
}

for (const lang of ["fr", "en"]) {
  journey(`it prints on one page, with more written than in the example, in ${lang}`, { lang }, async ({ page, open }) => {
    await loadExample({ page, open });
    await open(ROUTE);
    const main = page.getByRole("main");
    await main.getByRole("grid").waitFor();
    assert.deepEqual(await sheets(page), [1, 1]);
    const long = "Un site de plus de vingt personnes, à moins de deux heures, dont le responsable nous a décrit la panne et sa date";
    for (const at of [0, 1, 2, 3]) {
      const field = main.getByRole("list").getByRole("textbox").nth(at);
      await field.fill(long);
      await field.press("Tab");
    }
    const add = main.getByRole("button", { name: /^(Ajouter une objection|Add an objection)$/ });
    for (const objection of ["Nous avons déjà un prestataire de longue date", "Ce n’est pas le bon moment pour changer", "Le prix est plus élevé qu’ailleurs"]) {
      await add.click();
      await page.locator("tbody input:focus").waitFor();
      await page.keyboard.type(objection);
      await page.keyboard.press("Enter");
    }
    await saved(page);
    assert.equal((await openPlan(page)).worksheets.alignment.answers.length, 6);
    assert.deepEqual(await sheets(page), [1, 1]);
  });
}

journey("the KPIs of the plan stand under their own names, with their last value", {}, async ({ page, open, context }) => {
  const kpi = (n, name, metric, unit, ...values) => ({
    id: id(n), name, metric, unit, measurements: values.map((value, week) => ({ date: `2026-02-${10 + 7 * week}`, value })),
  });
  await seed(context, {
    id: id(70), name: "Atelier Test", company: { currency: "EUR" },
    kpis: [kpi(71, "Pistes acceptées", "mql_to_sql_rate", "percent", 0.25, 0.4), kpi(72, "Durée d’une vente", "sales_cycle_days", "days"), kpi(73, "Autre chose", "win_rate", "percent", 0.9)],
    rituals: [{ id: id(74), kind: "quarterly", minutes: 90 }, { id: id(75), kind: "monthly", minutes: 60 }],
  });
  await open(ROUTE);
  await heading(page, "Marketing et vente n’ont encore rien convenu").waitFor();
  assert.deepEqual(await pairs(page, "Indicateurs communs"), [["Pistes acceptées", "40 %"], ["Passage de SQL à vente", "pas encore suivi"], ["Durée d’une vente", "—"]]);
  await page.getByText("Aucun rituel hebdomadaire ni d’apprentissage n’est prévu.").waitFor();
});
