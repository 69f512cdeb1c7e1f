// A year of the example, week by week, with the clock moved in the page: measurements raise an alert, its standard action is
// opened, its verdict given; a monthly review records a decision; a quarterly review drops an action and moves money; at
// the end, what is stored and what is seen.
import assert from "node:assert/strict";
import { loadExample, openPlan, until, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { saved } from "./lib/plans.mjs";

const RITUALS = "#/pilotage/rituels";
/** The Wednesday on which the year begins. */
const START = "2026-03-04";
const WEEKS = 52;

/** Lets the page's date be moved: on top of the clock of the profile, by whole weeks. */
function movableDate() {
  const Before = Date;
  globalThis.weeksLater = 0;
  const now = () => Before.now() + globalThis.weeksLater * 7 * 86_400_000;
  globalThis.Date = new Proxy(Before, {
    construct: (target, args) => (args.length > 0 ? new target(...args) : new target(now())),
    apply: () => new Before(now()).toString(),
    get: (target, key) => (key === "now" ? now : target[key]),
  });
}

/** The date of the Wednesday so many weeks after the start, and of the Friday before it. */
const dayOf = (week, back = 0) => new Date(Date.parse(START) + (week * 7 - back) * 86_400_000).toISOString().slice(0, 10);

/** Goes on to a week: the page sees its date as after a night with the lid closed, and opens the cockpit. */
async function goTo(page, week) {
  await page.evaluate((weeks) => {
    globalThis.weeksLater = weeks;
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    location.hash = "#/";
  }, week);
  await page.getByRole("main").getByRole("heading", { level: 1 }).first().waitFor();
}

/** Enters a measurement on the page of a KPI. */
async function measure(page, kpi, date, value) {
  await visit(page, `#/objectifs/kpi/${kpi}`);
  await page.getByLabel("Date", { exact: true }).first().fill(date);
  await page.getByLabel("Value", { exact: true }).first().fill(value);
  await page.getByLabel("Value", { exact: true }).first().press("Tab");
  await page.getByRole("button", { name: "Add the measurement" }).click();
  await until(page, (plan) => plan.kpis.find((row) => row.id === kpi).measurements.some((row) => row.date === date));
}

/** Begins a meeting of a ritual. */
async function hold(page, ritual) {
  await visit(page, RITUALS);
  const record = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: ritual, exact: true }) });
  await record.getByRole("button", { name: /Hold the meeting/ }).click();
  await page.getByRole("button", { name: "Close the meeting" }).waitFor();
  await until(page, (plan) => plan.meetings.some((row) => !row.held));
}

/** Ends it; gives it as it is kept. */
async function close(page, minutes) {
  await page.getByLabel("Length in minutes").fill(minutes);
  await page.getByLabel("Length in minutes").press("Tab");
  await page.getByRole("button", { name: "Close the meeting" }).click();
  const plan = await until(page, (now) => now.meetings.every((row) => row.held));
  return plan.meetings.at(-1);
}

async function decide(page, why) {
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Why").fill(why);
  await dialog.getByRole("button", { name: "Decide" }).click();
  await dialog.waitFor({ state: "hidden" });
}

/** A breach more on the meetings booked: the alert, its action; two weeks later the verdict. */
async function alerted(page, kpi) {
  await measure(page, kpi, dayOf(1, 5), "3");
  await visit(page, "#/pilotage/alertes");
  const before = (await openPlan(page)).actions.length;
  const card = page.getByRole("group", { name: "Qualified meetings" });
  await card.getByRole("button", { name: "Open the action" }).click();
  const plan = await until(page, (now) => now.actions.length === before + 1);
  const watch = plan.watches.find((row) => row.kpi === kpi);
  assert.equal(watch.opened.at(-1).action, plan.actions.at(-1).id);
  assert.equal(plan.actions.at(-1).watch, watch.id);
}

async function judged(page, kpi) {
  await measure(page, kpi, dayOf(2, 5), "8");
  await visit(page, "#/pilotage/alertes");
  const card = page.getByRole("group", { name: "Qualified meetings" });
  await card.getByRole("radio", { name: "Keep" }).check();
  await card.getByLabel("Why", { exact: true }).fill("The calls filled the diary again");
  await card.getByRole("button", { name: "Give the verdict" }).click();
  const plan = await until(page, (now) => now.watches.find((row) => row.kpi === kpi).verdict);
  const { verdict } = plan.watches.find((row) => row.kpi === kpi);
  assert.deepEqual([verdict.decision, verdict.after, verdict.date], ["keep", 8, dayOf(2)]);
}

async function monthly(page) {
  await hold(page, "Monthly review");
  await page.getByLabel("Another decision").fill("Ines checks the price of steel every Monday");
  await page.getByRole("button", { name: "Note the decision" }).click();
  const meeting = await close(page, "62");
  assert.deepEqual([meeting.minutes, meeting.decisions.length, meeting.decisions[0].ruling], [62, 1, "note"]);
}

async function quarterly(page) {
  await hold(page, "Quarterly review");
  const actions = page.getByRole("group", { name: "Open actions" });
  const title = await actions.getByRole("listitem").first().getByRole("link").textContent();
  await actions.getByRole("button", { name: `Drop ${title}` }).click();
  await decide(page, "It moved nothing in three months");
  const packages = page.getByRole("group", { name: "Decision packages" });
  const [from, to] = await packages.getByRole("listitem").getByRole("link").allTextContents();
  await packages.getByRole("button", { name: `Change ${from}` }).click();
  await page.getByRole("dialog").getByRole("radio", { name: "Cut by its last level" }).check({ force: true });
  await decide(page, "The first level is enough");
  await packages.getByRole("button", { name: `Change ${to}` }).click();
  await page.getByRole("dialog").getByRole("radio", { name: "Funded in any case" }).check({ force: true });
  await decide(page, "The freed money goes here");
  const meeting = await close(page, "95");
  assert.deepEqual(meeting.decisions.map((row) => row.effects[0].kind), ["action_cancelled", "level_cut", "package_funded"]);
  const plan = await openPlan(page);
  assert.equal(plan.actions.find((row) => row.title === title).status, "cancelled");
  assert.equal(plan.packages.find((row) => row.title === to).pin.decision, "fund");
  return { title, from, to, minutes: page.url().replace(/^.*#/, "#") };
}

journey("a year of the example, week by week", { lang: "en", timeout: 150_000 }, async (me) => {
  const { page, context, axe } = me;
  await context.addInitScript(movableDate);
  await loadExample(me);
  const first = await openPlan(page);
  const kpi = first.kpis.find((row) => row.metric === "meetings_booked").id;
  const held = first.meetings.length;
  let review;
  for (let week = 0; week <= WEEKS; week += 1) {
    await goTo(page, week);
    if (week === 1) await alerted(page, kpi);
    if (week === 2) await judged(page, kpi);
    if (week === 5) await monthly(page);
    if (week === 6) review = await quarterly(page);
    if (week > WEEKS - 4) {
      await hold(page, "Weekly meeting");
      const meeting = await close(page, "34");
      assert.equal(meeting.date, dayOf(week));
    }
  }
  await saved(page);

  // What is stored: every meeting with its length and the figures of its day.
  const plan = await openPlan(page);
  const year = plan.meetings.slice(held);
  assert.deepEqual(year.map((row) => [row.date, row.minutes]), [
    [dayOf(5), 62], [dayOf(6), 95], ...[3, 2, 1, 0].map((back) => [dayOf(WEEKS - back), 34]),
  ]);
  assert.ok(year.every((row) => row.held && row.standing.score >= 0 && row.standing.score <= 100));

  // What is seen: the streak of the weekly meeting, what does not hold any more, the score over time, the minutes.
  await visit(page, "#/pilotage/liste-de-controle");
  await page.getByRole("button", { name: /4 meetings in a row.*Weekly meeting/ }).waitFor();
  assert.ok(await page.getByText("Does not hold", { exact: true }).count() >= 2);
  await axe();
  await visit(page, "#/coherence");
  const history = page.getByRole("figure").filter({ hasText: "Does the coherence improve" });
  await history.getByRole("button", { name: /table/ }).click();
  const lines = (await history.getByRole("row").allInnerTexts()).slice(1);
  // One line a week in which a meeting noted it, the latest first.
  assert.equal(dayOf(WEEKS), "2027-03-03");
  assert.match(lines[0], new RegExp(`^3 Mar 2027\\s+${year.at(-1).standing.score}\\b`));
  assert.ok(lines.some((line) => line.startsWith("15 Apr 2026")), lines.join(" | "));
  await visit(page, review.minutes);
  for (const words of [review.title, review.from, review.to]) await page.getByRole("main").getByText(words).first().waitFor();
  await page.getByRole("main").getByText(/95\smin/).first().waitFor();
  await axe();
});
