// The calendar of the ninety-day plan: while nothing has a date there is none to hand out, and its button says why.
import { journey } from "./lib/journey.mjs";
import { storedPlan } from "./lib/seed.mjs";

journey("without a date there is no calendar to export", { lang: "en" }, async ({ page, open, axe }) => {
  await open("#/priorites/plan-90-jours");
  await page.getByRole("main").getByRole("button", { name: "Add a milestone" }).first().click();
  const milestone = (plan) => plan.worksheets.ninety_days?.milestones?.[0];
  await storedPlan(page, (plan) => milestone(plan)?.date);
  const button = page.getByRole("button", { name: "Export the calendar (.ics)" });
  const withheld = page.getByRole("main").getByText("Nothing to export: no open action, milestone or ritual has a date.");
  await withheld.waitFor({ state: "detached" });
  await page.getByRole("grid", { name: "Milestones" }).locator("tbody [data-col='1']").dblclick();
  await page.locator("[data-col='1'] input").fill("");
  await page.keyboard.press("Enter");
  await storedPlan(page, (plan) => milestone(plan) && !milestone(plan).date);
  await button.and(page.locator("[aria-disabled='true'], [disabled]")).waitFor();
  await withheld.waitFor({ state: "attached" });
  await axe();
});
