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
  // Its sections come one after the other.
  await measured.waitFor();
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

journey("a section of the document far below is reached from its contents", {}, async (me) => {
  const { page } = me;
  await openFile(me, grown());
  await visit(page, "#/document");
  await main(page).getByRole("link", { name: "Indicateur - mesure", exact: true }).press("Enter");
  const seen = page.getByRole("heading", { name: "Indicateur - mesure", exact: true });
  const isSeen = (heading) => {
    const { top } = heading.getBoundingClientRect();
    return top >= 0 && top < innerHeight / 2;
  };
  await page.waitForFunction(isSeen, await seen.elementHandle());
  // What stands above is laid out on the way, and moves nothing.
  await page.waitForTimeout(500);
  assert.ok(await seen.evaluate(isSeen), "it stays where it was brought to");
});

/** 40 weekly KPIs with a year of values: more columns than are mounted. */
function many(weeks = 52) {
  const measurements = (n) => Array.from({ length: weeks }, (_, week) => ({ date: day(420 + 7 * (week + 52 - weeks)), value: n * 100 + week }));
  const kpi = (n) => ({ id: `00000003-0000-4000-8000-${String(n).padStart(12, "0")}`, name: `Indicateur ${n}`, unit: "count", frequency: "weekly", direction: "higher", measurements: measurements(n) });
  const kpis = Array.from({ length: 40 }, (_, n) => kpi(n));
  return plan({ objectives: [], key_results: [], packages: [], people: [], watches: [], renunciations: [], actions: [], id: id(1), kpis, worksheets: {} });
}

journey("the last column of a wide table is one key away, with its values in every row", {}, async (me) => {
  const { page } = me;
  await openFile(me, many());
  await visit(page, "#/pilotage/chiffres");
  const grid = main(page).getByRole("grid");
  const value = (row, column) => grid.locator(`[data-row="${row}"][data-col="${column}"]`);
  const focused = () => page.evaluate(() => [document.activeElement.dataset.row, document.activeElement.dataset.col]);
  await value(2, 1).waitFor();
  await value(2, 0).focus();
  await page.keyboard.press("End");
  await page.waitForFunction(() => document.activeElement.dataset.col === "41");
  assert.deepEqual(await focused(), ["2", "41"]);
  const mounted = await grid.locator('[data-row="0"]').count();
  await page.waitForFunction(() => Array.from({ length: 12 }, (_, row) => document.querySelector(`main [data-row="${row}"][data-col="40"]`)).every(Boolean));
  assert.ok(mounted < 41, "not every column is mounted");
  const shown = await value(5, 40).innerText();
  assert.match(shown.replace(/\s/g, ""), /^39\d\d$/);
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await until(page, (now) => now.kpis[39].measurements.some((one) => one.value === 7));
  await page.keyboard.press("Home");
  await page.waitForFunction(() => document.activeElement.dataset.col === "0");
});

journey("a table of many rows is filled on a page of any height, and while it is turned", {}, async (me) => {
  const { page } = me;
  await openFile(me, many(160));
  await visit(page, "#/pilotage/chiffres");
  const grid = main(page).getByRole("grid");
  await grid.locator('[data-row="2"][data-col="1"]').waitFor();
  const filled = () => page.waitForFunction(() => {
    const scroller = document.querySelector("main [role='grid']").parentElement;
    scroller.scrollIntoView();
    const { left, top, bottom } = scroller.getBoundingClientRect();
    const row = (y) => document.elementFromPoint(left + 30, y)?.closest("[data-row]")?.dataset.row;
    return row(top + 70) !== undefined && row(Math.min(bottom, innerHeight) - 12) !== undefined;
  });
  for (const height of [900, 2200, 500]) {
    await page.setViewportSize({ width: 1440, height });
    await filled();
    await grid.evaluate((table) => table.parentElement.scrollTo(0, 2400));
    await filled();
    await grid.evaluate((table) => table.parentElement.scrollTo(0, 0));
    await grid.locator('[data-row="2"][data-col="1"]').waitFor();
  }
});

journey("a page can be scrolled to above the notices that would cover its end", {}, async (me) => {
  const { page } = me;
  await openFile(me, grown());
  await visit(page, "#/partager");
  const told = page.getByRole("region", { name: "Notifications" }).getByText("La copie est dans la liste");
  for (const copies of [1, 2, 3]) {
    await main(page).getByRole("button", { name: /^Actions sur/ }).first().click();
    await page.getByRole("menuitem", { name: "Dupliquer" }).click();
    await told.nth(copies - 1).waitFor();
  }
  await page.mouse.wheel(0, 20_000);
  const covered = (button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    const at = document.elementFromPoint(left + width / 2, top + height / 2);
    return at !== button && !button.contains(at);
  };
  const last = await main(page).getByRole("button", { name: "Télécharger le fichier chiffré" }).elementHandle();
  await page.waitForFunction((button) => button.getBoundingClientRect().bottom < innerHeight, last);
  assert.equal(await told.count(), 3);
  assert.equal(await last.evaluate(covered), false);
});

journey("the chart and the values of a KPI follow another unit, and its undo", {}, async (me) => {
  const { page } = me;
  await openFile(me, many());
  await visit(page, "#/objectifs/kpi/00000003-0000-4000-8000-000000000007");
  const written = (pattern) => page.waitForFunction((source) => {
    const is = new RegExp(source);
    const texts = [...document.querySelectorAll("main [role=img] text")].map((one) => one.textContent).filter((text) => /^[\d\s]+€?$/u.test(text));
    const cell = document.querySelector('main [role=grid] [data-row="0"][data-col="1"]')?.textContent ?? "";
    return texts.length > 1 && texts.every((text) => is.test(text)) && is.test(cell);
  }, pattern);
  await written("\\d$");
  await main(page).getByLabel("Unité", { exact: true }).selectOption({ label: "Montant" });
  await written("€$");
  await page.keyboard.press("ControlOrMeta+z");
  await written("\\d$");
});

journey("another rhythm of figures is picked by keys, and keeps the focus", {}, async (me) => {
  const { page } = me;
  const grown = many();
  grown.kpis = grown.kpis.slice(0, 2);
  grown.kpis[1].frequency = "monthly";
  await openFile(me, grown);
  await visit(page, "#/pilotage/chiffres");
  const heads = () => main(page).getByRole("columnheader").allInnerTexts();
  const rhythm = main(page).getByRole("radio", { checked: true }).first();
  const first = (await heads())[1];
  await rhythm.focus();
  await page.keyboard.press("ArrowRight");
  await main(page).getByRole("columnheader", { name: first }).waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => document.activeElement.type), "radio");
  await page.keyboard.press("ArrowLeft");
  await main(page).getByRole("columnheader", { name: first }).waitFor();
  assert.ok(await page.evaluate(() => document.activeElement.checked));
});
