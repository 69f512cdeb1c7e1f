// The calendar of the whole plan from the share screen: what it holds is said before it is downloaded, and ical.js reads it.
import assert from "node:assert/strict";
import ICAL from "ical.js";
import { calendar } from "./lib/ics.mjs";
import { loadExample, openPlan, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { downloaded } from "./lib/plans.mjs";

const main = (page) => page.getByRole("main");

journey("due dates, milestones and rituals leave as a calendar for any diary", {}, async ({ page, open, axe }) => {
  await open("#/partager");
  const button = main(page).getByRole("button", { name: "Télécharger l’agenda (.ics)" });
  await button.and(page.locator("[aria-disabled='true']")).waitFor();
  await main(page).getByText(/Rien à exporter\s: aucune action ouverte/).first().waitFor();
  await loadExample({ page, open });
  await visit(page, "#/partager");
  const plan = await openPlan(page);
  const dated = plan.actions.filter((row) => ["todo", "doing"].includes(row.status ?? "todo") && row.due);
  const milestones = plan.worksheets.ninety_days.milestones.filter((row) => row.date);
  const rituals = plan.rituals.filter((row) => row.start);
  for (const list of [dated, milestones, rituals]) assert.ok(list.length > 1);
  const held = `${dated.length}\\s+actions ouvertes avec échéance, ${milestones.length}\\s+jalons datés, ${rituals.length}\\s+rituels et leur récurrence`;
  await main(page).getByText(new RegExp(held)).waitFor();
  await axe();
  const file = await downloaded(page, () => button.click());
  assert.match(file.name, /^boussole-[a-z0-9-]+-2026-03-04\.ics$/);
  calendar(file.text);
  const events = new ICAL.Component(ICAL.parse(file.text)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  const days = Object.fromEntries(events.map((event) => [event.uid, event.startDate.toString().slice(0, 10)]));
  assert.equal(events.length, dated.length + milestones.length + rituals.length);
  for (const row of dated) assert.equal(days[`action-${row.id}@boussole`], row.due);
  for (const row of milestones) assert.equal(days[`milestone-${row.id}@boussole`], row.date);
  for (const row of rituals) assert.ok(days[`ritual-${row.id}@boussole`] >= row.start);
});
