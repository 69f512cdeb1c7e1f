// Marketing and sales agree on one page: definitions, service level, refusals, objections; nothing typed twice.
import assert from "node:assert/strict";
import { loadExample, openPlan } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { illegible, smallTargets } from "./lib/layout.mjs";
import { saved } from "./lib/plans.mjs";

const ROUTE = "#/vente/marketing-vente";
const heading = (page, name) => page.getByRole("heading", { level: 1, name });

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
  assert.deepEqual(sheet.refusals, ["Trop loin", "Trop petit", "Autre métier"]);
  assert.deepEqual([sheet.answer_hours, sheet.lead_follow_ups, sheet.answers.length], [4, 3, 1]);
});

journey("the example agreed on everything, with its own KPIs and rituals", {}, async ({ page, open, axe, shot }) => {
  await loadExample({ page, open });
  await open(ROUTE);
  await heading(page, "Marketing et vente parlent la même langue").waitFor();
  assert.deepEqual([...await illegible(page), ...await smallTargets(page)], []);
  await axe();
  await shot("alignment");
});
