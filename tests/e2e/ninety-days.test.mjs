// The 90-day plan: bars moved by keys, by mouse and by menu, what slips with its way out, the load, one landscape page, and
// the calendar that a strict parser takes.
import assert from "node:assert/strict";
import ICAL from "ical.js";
import { calendar } from "./lib/ics.mjs";
import { loadExample, openPlan, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { onPaper } from "./lib/layout.mjs";
import { downloaded, id, openFile } from "./lib/plans.mjs";
import { storedPlan } from "./lib/seed.mjs";

const PLAN = "#/priorites/plan-90-jours";
const TODAY = "2026-03-04";
const main = (page) => page.getByRole("main");
const bar = (page, title) => page.getByRole("slider", { name: title });
const action = (plan, title) => plan.actions.find((row) => row.title === title);
const later = (day, days) => new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const monday = (day) => later(day, [0, 0, 0, 0, 0, 2, 1][(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7]);

/** The day so many months later; the last one of a month that is too short. */
function months(day, count) {
  const [year, month, date] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + count, 0));
  return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate()))).toISOString().slice(0, 10);
}

/** The entries of a calendar as ical.js reads them, by their ids. */
const entries = (text) => new Map(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one)).map((event) => [event.uid, event]));

/** Whether ical.js meets at the days and hours of a ritual, its first twelve times. */
function sameSeries(event, { start, time, minutes, kind, name }) {
  const every = { monthly: 1, learnings: 1, quarterly: 3 }[kind];
  const expected = Array.from({ length: 12 }, (_, n) => (kind === "weekly" ? later(start, 7 * n) : monday(months(start, every * n))));
  // ical.js leaves BYSETPOS out beside BYMONTHDAY: of the days that it finds in a month, the first is meant.
  const isRule = event.component.getFirstPropertyValue("rrule")?.freq === "MONTHLY";
  const turns = event.iterator();
  const found = [event.startDate.toString()];
  while (found.length < expected.length) {
    const day = turns.next()?.toString();
    const isMeant = day !== found.at(-1) && !(isRule && day?.slice(0, 7) === found.at(-1)?.slice(0, 7));
    if (!day || isMeant) found.push(day);
  }
  assert.deepEqual(found, expected.map((day) => `${day}T${time}:00`), `${kind} ${name ?? ""}`);
  assert.equal(event.duration.toSeconds(), minutes * 60);
}

const STOCK = "Chiffrer un stock de pièces d’usure par type de ligne";

journey("a bar is moved and stretched by keys, a run of them one step", { keys: true }, async ({ page, open, hands, axe }) => {
  const { press, to, open: follow } = hands;
  await open("#/");
  await follow(main(page).getByRole("button", { name: /Charger l’exemple/ }).first());
  await storedPlan(page, (plan) => plan.packages?.length > 0);
  await visit(page, PLAN);
  await page.getByRole("heading", { level: 1, name: /^Semaine 9 sur 13/ }).waitFor();
  await axe();
  const before = action(await openPlan(page), STOCK);
  await to(bar(page, STOCK));
  await press("ArrowRight", 2);
  await storedPlan(page, (plan) => action(plan, STOCK).due === later(before.due, 2) && action(plan, STOCK).start === later(before.start, 2));
  await press("Shift+ArrowRight");
  await press("Control+ArrowLeft");
  await storedPlan(page, (plan) => action(plan, STOCK).due === later(before.due, 3) && action(plan, STOCK).start === later(before.start, 1));
  await press("Control+z");
  const after = action(await storedPlan(page, (plan) => action(plan, STOCK).due === before.due), STOCK);
  assert.equal(after.start, before.start);
});

journey("bars by mouse and by menu, what slips and its way out, the load over capacity", {}, async ({ page, open, axe }) => {
  await loadExample({ page, open });
  await visit(page, PLAN);
  const before = action(await openPlan(page), STOCK);

  // Drawn by a week's width.
  await bar(page, STOCK).scrollIntoViewIfNeeded();
  const box = await bar(page, STOCK).boundingBox();
  const week = (await page.locator(".timeline-track").first().boundingBox()).width / 13;
  const middle = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(...middle);
  await page.mouse.down();
  await page.mouse.move(middle[0] - week / 2, middle[1]);
  await page.mouse.move(middle[0] - week, middle[1]);
  await page.mouse.up();
  await storedPlan(page, (plan) => action(plan, STOCK).due === later(before.due, -7) && action(plan, STOCK).start === later(before.start, -7));
  await main(page).getByRole("button", { name: `Déplacer « ${STOCK} »` }).click();
  await page.getByRole("menuitem", { name: "Une semaine plus tard", exact: true }).click();
  await storedPlan(page, (plan) => action(plan, STOCK).due === before.due);

  // What slips is named, and each has its way out.
  const slipping = page.locator(".facts", { hasText: "En retard" });
  await slipping.getByText(/En retard de/).first().waitFor();
  const [late] = (await openPlan(page)).actions.filter((row) => ["todo", "doing"].includes(row.status ?? "todo") && row.due < TODAY);
  await slipping.getByRole("listitem").filter({ hasText: /En retard de/ }).first().getByRole("link", { name: late.title }).waitFor();
  await slipping.getByRole("button", { name: /Reporter d’une semaine/ }).first().click();
  await page.getByText(/En retard de/).first().waitFor({ state: "detached" });
  const put = await storedPlan(page, (plan) => action(plan, late.title).due !== late.due);
  assert.equal(action(put, late.title).due, later(TODAY, 7));

  // Five days in one week are too many for two and a half: the load says so, with what asks most, and coherence too.
  const plan = await openPlan(page);
  const friday = later(plan.company.cycle.start, 9 * 7 + 4);
  await visit(page, `#/priorites/actions/${action(plan, STOCK).id}`);
  await page.getByLabel(/^Échéance/).first().fill(friday);
  await page.keyboard.press("Tab");
  await storedPlan(page, (now) => action(now, STOCK).due === friday);
  await visit(page, PLAN);
  await page.getByText(/Paul-André Vidal dépasse de [\d,]+\sj la semaine du/).waitFor();
  await main(page).getByRole("button", { name: /Paul-André Vidal, semaine du 9 mars/ }).click();
  await page.getByRole("dialog", { name: /Pourquoi/ }).getByText(/\sj de trop/).waitFor();
  await axe();
  await page.keyboard.press("Escape");
  await visit(page, "#/coherence");
  await page.getByText("« Paul-André Vidal » dépasse sa capacité").first().waitFor();
});

journey("a bar is stretched by mouse, at either end", {}, async ({ page, open }) => {
  await loadExample({ page, open });
  await visit(page, PLAN);
  const before = action(await openPlan(page), STOCK);
  const draw = async (end, weeks) => {
    await bar(page, STOCK).scrollIntoViewIfNeeded();
    const box = await bar(page, STOCK).locator(`[data-end="${end}"]`).boundingBox();
    const week = (await page.locator(".timeline-track").first().boundingBox()).width / 13;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + (weeks * week) / 2, y);
    await page.mouse.move(x + weeks * week, y);
    await page.mouse.up();
  };
  const stands = (start, due) => storedPlan(page, (plan) => action(plan, STOCK).start === later(before.start, start) && action(plan, STOCK).due === later(before.due, due));
  await draw("end", 1);
  await stands(0, 7);
  await draw("start", -1);
  await stands(-7, 7);
});

journey("the calendar is taken by strict parsers, and the plan prints on one landscape page", { lang: "en" }, async ({ page, open, axe }) => {
  await loadExample({ page, open });
  await visit(page, PLAN);
  const plan = await openPlan(page);
  const file = await downloaded(page, () => main(page).getByRole("button", { name: /Export the calendar/ }).click());
  assert.equal(file.name, "boussole-90.ics");
  const events = calendar(file.text);
  const dated = plan.actions.filter((row) => ["todo", "doing"].includes(row.status ?? "todo") && row.due);
  const milestones = plan.worksheets.ninety_days.milestones;
  const rituals = (plan.rituals ?? []).filter((row) => row.start);
  for (const list of [dated, milestones, rituals]) assert.ok(list.length > 1);
  assert.equal(events.length, dated.length + milestones.length + rituals.length);
  assert.equal(new Set(events.map((event) => event.UID.value)).size, events.length);

  // A parser that is not ours reads the same days.
  const read = entries(file.text);
  for (const row of dated) {
    const event = read.get(`action-${row.id}@boussole`);
    assert.equal(event.startDate.toString(), row.due);
    assert.equal(event.endDate.toString(), later(row.due, 1));
    assert.equal(event.summary, `Due: ${row.title}`);
  }
  for (const row of milestones) assert.equal(read.get(`milestone-${row.id}@boussole`).startDate.toString(), row.date);
  for (const row of rituals) sameSeries(read.get(`ritual-${row.id}@boussole`), row);

  await page.getByRole("radio", { name: "Table" }).check({ force: true });
  await main(page).getByRole("columnheader", { name: "Owner" }).first().waitFor();
  await axe();
  await page.getByRole("radio", { name: "Calendar" }).check({ force: true });
  await onPaper(page);
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
  const [, width, height] = pdf.match(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/).map(Number);
  assert.equal(pages.length, 1);
  assert.ok(width > height, "landscape");
  await onPaper(page, { off: true });
});

journey("a ritual at the end of the month has the same days in the calendar", { lang: "en" }, async (me) => {
  const { page } = me;
  await loadExample(me);
  const plan = await openPlan(page);
  const moved = { ...plan, id: id(80), schema: "boussole.plan/1", name: "At the end", rituals: plan.rituals.map((row) => (row.kind === "weekly" ? row : { ...row, start: "2026-01-31" })) };
  await openFile(me, moved, "Open as a new plan");
  await visit(page, PLAN);
  const file = await downloaded(page, () => main(page).getByRole("button", { name: /Export the calendar/ }).click());
  calendar(file.text);
  const read = entries(file.text);
  // Some months have no such day, and two years of quarters are nine meetings.
  for (const row of moved.rituals) if (row.kind !== "quarterly") sameSeries(read.get(`ritual-${row.id}@boussole`), row);
});

journey("an empty plan begins its cycle and its first milestone", { width: 390, touch: true }, async ({ page, open, axe }) => {
  await open(PLAN);
  await page.getByText("Treize semaines, un nom et une date pour chaque action").waitFor();
  await axe();
  await page.getByRole("button", { name: /Commencer treize semaines/ }).click();
  await page.getByRole("heading", { level: 1, name: /^Semaine 1 sur 13/ }).waitFor();
  await main(page).getByRole("button", { name: "Ajouter un jalon" }).first().click();
  const plan = await storedPlan(page, (now) => now.worksheets.ninety_days?.milestones?.length === 1);
  assert.deepEqual([plan.company.cycle.start, plan.company.cycle.end], ["2026-03-02", "2026-05-31"]);
  const [milestone] = plan.worksheets.ninety_days.milestones;
  await page.getByRole("slider", { name: "Sans titre" }).press("PageUp");
  await storedPlan(page, (now) => now.worksheets.ninety_days.milestones[0].date === later(milestone.date, 7));
  await axe();
});
