// Plan against actual: the month under review, causes that are kept by month, money typed, a gap decided on, and what the
// monthly review lists of it.
import assert from "node:assert/strict";
import { loadExample, until, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { illegible, smallTargets } from "./lib/layout.mjs";
import { saved } from "./lib/plans.mjs";

const ROUTE = "#/pilotage/plan-et-reel";

journey("an empty plan says what comparing needs", {}, async ({ page, open, axe }) => {
  await open(ROUTE);
  await page.getByText("Qu’attendiez-vous de ce mois").waitFor();
  await page.getByRole("link", { name: "Donner un départ et une cible à un indicateur" }).waitFor();
  await axe();
});

journey("the gaps of a month get their causes, their money and a decision", {}, async ({ page, open, axe, shot }) => {
  await loadExample({ page, open });
  await visit(page, ROUTE);
  const title = page.getByRole("heading", { level: 1, name: /écarts en février 2026, dont \d+ sans cause/ });
  await title.waitFor();
  const open_ = Number(/dont (\d+)/.exec(await title.textContent())[1]);
  assert.ok(open_ > 0);
  assert.deepEqual([...await illegible(page), ...await smallTargets(page)], []);
  await axe();
  await shot("plan-vs-actual");

  // The first gap without a cause: its figure opens into the line of the plan, then it is explained.
  const cause = page.getByRole("combobox", { name: /^Cause de l’écart/ });
  const values = await cause.evaluateAll((fields) => fields.map((field) => field.value));
  const at = values.indexOf("");
  const name = (await cause.nth(at).getAttribute("aria-label")) ?? await cause.nth(at).evaluate((field) => field.labels[0].textContent);
  const subject = name.replace(/^Cause de l’écart\s*: /, "");
  await cause.nth(at).selectOption({ label: "Clients ou marché" });
  await page.getByRole("heading", { level: 1, name: new RegExp(`${open_ > 1 ? `dont ${open_ - 1} sans cause` : "tous expliqués"}`) }).waitFor();
  const note = page.getByRole("textbox", { name: `Ce qui s’est passé : ${subject}` });
  await note.fill("Une grève a fermé deux sites");
  await note.press("Tab");
  const told = await until(page, (plan) => JSON.stringify(plan.worksheets.plan_vs_actual).includes("Une grève a fermé deux sites"));
  const kept = told.worksheets.plan_vs_actual;
  const [months] = [kept.kpis, kept.actions, kept.packages].flatMap((list) => Object.values(list ?? {}))
    .filter((found) => found["2026-02"]?.note === "Une grève a fermé deux sites");
  assert.equal(months["2026-02"].kind, "market");

  await page.getByRole("main").getByRole("button", { name: /^[+−].*heures/ }).first().click();
  const why = page.getByRole("dialog", { name: /Pourquoi|Écart/ });
  await why.getByText("Niveau prévu").first().waitFor();
  await why.getByText(/le plan était tenu/).waitFor();
  await page.keyboard.press("Escape");

  // Another month keeps its own causes.
  await page.getByRole("combobox", { name: "Mois" }).selectOption({ label: "janvier 2026" });
  await page.getByRole("heading", { level: 1, name: /janvier 2026/ }).waitFor();
  assert.equal(await page.getByText("Une grève a fermé deux sites").count(), 0);
  await page.getByRole("combobox", { name: "Mois" }).selectOption({ label: "février 2026" });

  // Money is typed; below zero is refused.
  const spent = page.getByRole("textbox", { name: /^Dépensé/ }).first();
  await spent.fill("-5");
  await spent.press("Tab");
  await page.getByText("Un montant ne peut pas être négatif.").waitFor();
  await spent.fill("123456");
  await spent.press("Tab");
  const paid = await until(page, (plan) => JSON.stringify(plan.worksheets.plan_vs_actual.spending).includes("12345600"));
  assert.ok(Object.values(paid.worksheets.plan_vs_actual.spending).some((found) => found["2026-02"] === 12_345_600));
  await page.getByText(/123.456.€ dépensés pour/).waitFor();

  // A gap becomes an action that cites it.
  await page.getByRole("button", { name: /^Décider\s: Revenir au plan/ }).first().click();
  await page.getByRole("menuitem", { name: "En faire une action" }).click();
  await page.getByText(/Action créée/).waitFor();
  const decided = await until(page, (plan) => plan.actions.some((row) => row.title.startsWith("Revenir au plan")));
  const action = decided.actions.find((row) => row.title.startsWith("Revenir au plan"));
  assert.ok(decided.kpis.some((row) => action.sources.includes(row.id)));
  await axe();
  await saved(page);

  // Undo takes the step back.
  await page.getByRole("button", { name: /^Annuler/ }).first().click();
  await until(page, (plan) => !plan.actions.some((row) => row.title.startsWith("Revenir au plan")));
});

journey("the monthly review lists the gaps without a cause", {}, async ({ page, open, axe }) => {
  await loadExample({ page, open });
  await visit(page, "#/pilotage/rituels");
  await page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Revue mensuelle", exact: true }) })
    .getByRole("button", { name: /Tenir la réunion/ }).click();
  const part = page.getByRole("group", { name: "Écarts du mois sans cause" });
  const ways = part.getByRole("link", { name: /Donner la cause/ });
  await ways.first().waitFor();
  await axe();
  await ways.first().click();
  await page.getByRole("heading", { level: 1, name: /écarts en février 2026/ }).waitFor();
});
