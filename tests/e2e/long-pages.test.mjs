// Pages of a plan that has grown: what is long is shown in part until it is asked for, and whole on paper.
import assert from "node:assert/strict";
import { until, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { onPaper } from "./lib/layout.mjs";
import { id, openFile, plan } from "./lib/plans.mjs";

const main = (page) => page.getByRole("main");
const day = (n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);

/** 95 actions of nobody in the weeks around the day of journeys, and a KPI measured 700 times. */
function grown() {
  const action = (n) => ({ id: `00000004-0000-4000-8000-${String(n).padStart(12, "0")}`, title: `Action ${n}`, start: day(780 + (n % 30)), due: day(790 + (n % 30)) });
  const measurements = Array.from({ length: 700 }, (_, n) => ({ date: day(n), value: n }));
  const kpi = { id: id(3), name: "Long", unit: "count", frequency: "weekly", direction: "higher", measurements };
  const empty = { objectives: [], key_results: [], packages: [], people: [], watches: [], renunciations: [] };
  const cycle = { start: "2026-01-05", end: "2026-04-05" };
  return plan({ ...empty, id: id(1), kpis: [kpi], actions: Array.from({ length: 95 }, (_, n) => action(n)), company: { currency: "EUR", name: "Grande", cycle }, worksheets: {} });
}

journey("a long group of the timeline opens whole when asked, and is whole on paper", {}, async (me) => {
  const { page, axe } = me;
  await openFile(me, grown());
  await visit(page, "#/priorites/plan-90-jours");
  const bars = main(page).getByRole("slider");
  const others = main(page).getByRole("button", { name: "Voir les 75 autres actions" });
  await others.waitFor();
  await page.waitForFunction(() => document.querySelectorAll("main [role='slider']").length === 20);
  await axe();
  await onPaper(page);
  await page.waitForFunction(() => document.querySelectorAll("main [role='slider']").length === 95);
  assert.ok(!(await others.isVisible()));
  await onPaper(page, { off: true });
  await page.waitForFunction(() => document.querySelectorAll("main [role='slider']").length === 20);
  await others.press("Enter");
  await page.waitForFunction(() => document.querySelectorAll("main [role='slider']").length === 95);
  assert.equal(await others.count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.innerText.trim()), "Ne voir que les 20 premières actions", "the button keeps the focus");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelectorAll("main [role='slider']").length === 20);
  await others.press("Enter");
  await page.waitForFunction(() => document.querySelectorAll("main [role='slider']").length === 95);
  // A bar far below is moved by keys like the first.
  const name = await bars.last().getAttribute("aria-label");
  const due = (now) => now.actions.find((row) => row.title === name).due;
  const before = due(await until(page, () => true));
  await bars.last().focus();
  await page.keyboard.press("ArrowRight");
  await until(page, (now) => due(now) > before);
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), name, "it keeps the focus");
  await page.getByRole("radio", { name: "Tableau" }).check({ force: true });
  await page.waitForFunction(() => document.querySelectorAll("main tbody tr").length >= 95);
});

journey("the document shows the beginning of long tables, all of them when asked, and on paper", {}, async (me) => {
  const { page, axe } = me;
  await openFile(me, grown());
  await visit(page, "#/document");
  const part = (name) => page.locator(".document-part").filter({ has: page.getByRole("heading", { name, exact: true }) });
  const [actions, measured] = [part("Actions"), part("Indicateur - mesure")];
  const rows = actions.getByRole("table").getByRole("row");
  assert.equal(await rows.count(), 41);
  const facts = () => measured.locator("dt").count();
  assert.equal(await facts(), 300);
  await axe();
  await onPaper(page);
  await page.waitForFunction(() => document.querySelectorAll(".document-part dt").length >= 700);
  assert.equal(await rows.count(), 96);
  assert.equal(await actions.getByRole("button").filter({ visible: true }).count(), 0);
  await onPaper(page, { off: true });
  assert.equal(await rows.count(), 41);
  await actions.getByRole("button", { name: "Voir les 95 lignes" }).press("Enter");
  assert.equal(await rows.count(), 96);
  await page.keyboard.press("Enter");
  assert.equal(await rows.count(), 41, "the button that has the focus takes them away again");
  await page.keyboard.press("Enter");
  assert.equal(await rows.count(), 96);
  await measured.getByRole("button", { name: /^Voir les 700 lignes/ }).click();
  assert.equal(await facts(), 700);
  await axe();
});
