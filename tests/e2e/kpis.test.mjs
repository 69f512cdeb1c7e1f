// KPIs and their watches, from an empty plan: a KPI with its way to the target, figures, limits, an alert, its action
// once, and the verdict.
import assert from "node:assert/strict";
import { journey } from "./lib/journey.mjs";
import { loadExample, openPlan, visit } from "./lib/example.mjs";

const WEEKS = ["2026-01-09", "2026-01-16", "2026-01-23", "2026-01-30", "2026-02-06", "2026-02-13"];

/** The stored plan, once `seen` holds of it; as it is after five seconds otherwise. */
async function plan(page, seen) {
  for (let tries = 0; tries < 50; tries += 1) {
    const stored = await openPlan(page);
    if (seen(stored)) return stored;
    await page.waitForTimeout(100);
  }
  return openPlan(page);
}

/** Types into a field and leaves it. */
async function type(page, label, text) {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press("Enter");
}

async function measure(page, words, date, value) {
  await page.getByLabel(words.date, { exact: true }).first().fill(date);
  await page.getByLabel(words.value, { exact: true }).first().fill(value);
  await page.getByLabel(words.value, { exact: true }).first().press("Tab");
  await page.getByRole("button", { name: words.add }).click();
  await page.getByRole("gridcell", { name: value.replace(".", ",") }).or(page.getByRole("gridcell", { name: value })).first().waitFor();
}

journey("a KPI from its target to its limits, in French", {}, async ({ page, open, axe }) => {
  await open("#/objectifs/kpi");
  await axe();
  await page.getByRole("button", { name: "Ajouter un indicateur" }).click();
  const dialog = page.getByRole("dialog", { name: "Nouvel indicateur" });
  await dialog.getByLabel("Ce qu’il mesure").selectOption({ label: "Rendez-vous pris" });
  await dialog.getByRole("button", { name: "Créer l’indicateur" }).click();
  await page.getByRole("heading", { level: 1, name: /Rendez-vous pris\s*: rien n’est encore mesuré/ }).waitFor();

  await type(page, "Valeur de départ", "20");
  await type(page, "Cible", "12");
  await page.getByText(/12 n’est pas retenu, le départ étant à 20\. La cible est moins bonne/).waitFor();
  assert.equal((await openPlan(page)).kpis[0].target, undefined, "a refused target is not stored");
  await type(page, "Cible", "45");
  const words = { date: "Date", value: "Valeur", add: "Ajouter la mesure" };
  // The golden case of the limits: mean 30, limits 72.56 and −12.56.
  for (const [at, value] of [10, 50, 40, 30, 20, 30].entries()) await measure(page, words, WEEKS[at], String(value));
  await page.getByText(/Limites provisoires/).waitFor();
  await page.getByRole("button", { name: "Tableau" }).or(page.getByRole("button", { name: /tableau/i })).first().click();
  const table = page.locator(".chart-table").first();
  await table.getByRole("columnheader", { name: "Limites naturelles" }).waitFor();
  await table.getByRole("cell", { name: /[−-]12,6\s*– 72,6/ }).first().waitFor();
  assert.equal(await table.getByRole("row").count(), 7);
  await axe();

  const stored = await plan(page, (plan) => plan.kpis[0].measurements.length === 6);
  const [kpi] = stored.kpis;
  assert.equal(kpi.metric, "meetings_booked");
  assert.deepEqual([kpi.baseline.value, kpi.target.value], [20, 45]);
  assert.deepEqual(kpi.measurements.map((measured) => measured.value), [10, 50, 40, 30, 20, 30]);

  await page.getByRole("button", { name: "Annuler" }).first().click();
  const undone = await plan(page, (plan) => plan.kpis[0].measurements.length === 5);
  assert.equal(undone.kpis[0].measurements.length, 5, "one figure is one step");
  await visit(page, "#/objectifs/kpi");
  await page.getByRole("heading", { level: 1, name: /1\s*indicateur/ }).waitFor();
  await page.getByRole("button", { name: /Créer «\s*Part des réachats\s*»/ }).click();
  await page.getByRole("heading", { level: 1, name: /Part des réachats/ }).waitFor();
});

journey("a watch from breach to verdict, in English and dark", { lang: "en", theme: "dark", width: 390, touch: true }, async ({ page, open, axe }) => {
  await open("#/objectifs/kpi");
  await page.getByRole("button", { name: "Add a KPI" }).click();
  const creation = page.getByRole("dialog", { name: "New KPI" });
  await creation.getByLabel("What it measures").selectOption({ label: "Lead response time" });
  await creation.getByRole("button", { name: "Create the KPI" }).click();
  await page.getByRole("heading", { level: 1, name: /Lead response time/ }).waitFor();

  await page.getByRole("link", { name: "Watch this KPI" }).click();
  const form = page.getByRole("dialog", { name: "New watch" });
  await form.getByLabel("Alert threshold").fill("60");
  await form.getByLabel("Recovery threshold").fill("70");
  await form.getByLabel("Recovery threshold").press("Tab");
  await form.getByText(/must be on the good side of the alert threshold/).waitFor();
  await form.getByLabel("Recovery threshold").fill("50");
  await form.getByLabel("Breaches in a row before the alert").fill("9");
  await form.getByLabel("Breaches in a row before the alert").press("Tab");
  await form.getByText(/ask for that many at most/).waitFor();
  await form.getByLabel("Breaches in a row before the alert").fill("2");
  await form.getByLabel("From", { exact: true }).fill("2026-02-02");
  await form.getByLabel("To", { exact: true }).fill("2026-03-20");
  await form.getByText(/Over four weeks/).waitFor();
  await form.getByLabel("To", { exact: true }).fill("2026-03-01");
  await form.getByRole("button", { name: "Start the watch" }).click();
  await form.getByText(/Say what an alert starts/).waitFor();
  await form.getByLabel("Standard action").fill("Call every waiting lead");
  await form.getByLabel("Standard action").press("Tab");
  await form.getByRole("button", { name: "Start the watch" }).click();
  await page.getByText("No data", { exact: true }).first().waitFor();
  await axe();

  await page.getByRole("link", { name: "See the KPI" }).click();
  const words = { date: "Date", value: "Value", add: "Add the measurement" };
  for (const [date, value] of [["2026-02-13", "55"], ["2026-02-20", "64"], ["2026-02-27", "66"]]) await measure(page, words, date, value);
  await page.getByRole("link", { name: "See the watch" }).click();
  await page.getByText("The alert ends at 50 hours or less.").waitFor();
  await page.getByRole("button", { name: /Why\?/ }).or(page.locator(".why-button")).first().click();
  await page.getByText(/66\s+hours, threshold crossed 2 times in a row/).waitFor();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Open the action" }).click();
  await page.getByText("Action opened").waitFor();
  assert.equal(await page.getByRole("button", { name: "Open the action" }).count(), 0, "once an episode");
  const opened = await plan(page, (plan) => plan.actions.length === 1);
  assert.deepEqual([opened.actions[0].title, opened.actions[0].due], ["Call every waiting lead", "2026-03-11"]);
  assert.equal(opened.watches[0].opened[0].episode, "2026-02-27");

  // The window ended on 1 March and today is 4 March: the verdict is due.
  await page.getByText("Verdict due").first().waitFor();
  await page.getByRole("radio", { name: "Test" }).check();
  await page.getByLabel("Why", { exact: true }).fill("Calls helped; try it on quotes too");
  await page.getByRole("button", { name: "Give the verdict" }).click();
  await page.getByRole("heading", { name: "Verdicts given" }).waitFor();
  const closed = (await plan(page, (plan) => plan.watches[0].verdict)).watches[0].verdict;
  assert.deepEqual([closed.decision, closed.after, closed.date], ["test", 66, "2026-03-04"]);
  await axe();
  await page.getByRole("button", { name: /^Undo/ }).first().click();
  await page.getByText("Verdict due").first().waitFor();
});

/** Pastes a text as a spreadsheet's cells would be, where the focus is. */
async function paste(page, text) {
  await page.evaluate((words) => {
    const data = new DataTransfer();
    data.setData("text/plain", words);
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

journey("pasted measurements, limits computed anew from a date, and filters that stay", {}, async (me) => {
  const { page } = me;
  await loadExample(me);
  await visit(page, "#/objectifs/kpi");
  const rows = page.getByRole("table", { name: "Indicateurs par étape" }).or(page.getByRole("main").getByRole("table").first()).getByRole("link");
  const all = await rows.count();
  assert.equal(all, 7);
  await page.getByRole("radio", { name: "À regarder" }).check({ force: true });
  await page.waitForFunction((count) => document.querySelectorAll("main tbody th a, main tbody td a").length < count, all);
  await page.getByRole("radio", { name: /Retardé/ }).check({ force: true });
  const left = await rows.count();
  assert.ok(left > 0 && left < all);
  const name = (await rows.first().innerText()).trim();
  await rows.first().click();
  await page.getByRole("heading", { level: 1, name: new RegExp(`^${name}`) }).waitFor();

  const kept = (now) => now.kpis.find((row) => row.name === name);
  const before = kept(await openPlan(page)).measurements.length;
  const grid = page.getByRole("grid", { name: "Mesures" });
  await grid.locator("[data-row='0'][data-col='0']").focus();
  await paste(page, "2026-03-02\t61\tsalon\n2026-03-04\t62\t\n2026-03-05\t63\tdemain\nplus tard\trien\tx\n");
  const pasted = await plan(page, (now) => kept(now).measurements.length >= before + 2);
  const added = kept(pasted).measurements.filter((one) => one.date >= "2026-03-02");
  assert.deepEqual(added.map((one) => [one.date, one.note ?? ""]), [["2026-03-02", "salon"], ["2026-03-04", ""]]);
  await page.getByText(/2026-03-05/).first().waitFor();
  await page.keyboard.press("Control+z");
  assert.equal(kept(await plan(page, (now) => kept(now).measurements.length === before)).measurements.length, before, "a paste is one step");

  await page.getByLabel("Recalculer les limites à partir de cette date").fill("2025-12-01");
  await page.getByLabel("Recalculer les limites à partir de cette date").blur();
  assert.equal(kept(await plan(page, (now) => kept(now).rebased_on)).rebased_on, "2025-12-01");
  await page.getByRole("button", { name: "Revenir aux premières mesures" }).click();
  assert.equal(kept(await plan(page, (now) => !kept(now).rebased_on)).rebased_on, undefined);

  await page.getByRole("link", { name: "Tous les indicateurs" }).click();
  assert.ok(await page.getByRole("radio", { name: "À regarder" }).isChecked(), "the filters are as they were left");
  assert.equal(await rows.count(), left);
});
