// Fields: what was typed is never lost with its screen, and a field that goes while it has the focus does no harm.
import { journey } from "./lib/journey.mjs";
import { seed, storedPlan } from "./lib/seed.mjs";

const PLAN = { id: "00000001-0000-4000-8000-000000000001", name: "Essai" };

/** Another screen without a press of the mouse, as the Back button opens it. */
async function leave(page) {
  await page.evaluate(() => { location.hash = "#/objectifs/okr"; });
  await page.waitForFunction(() => location.hash === "#/objectifs/okr" && !document.querySelector("main textarea"));
}

async function vision({ page, context, open }) {
  await seed(context, PLAN);
  await open("#/objectifs/vision");
  return page.getByRole("main").getByRole("textbox");
}

journey("what is typed is kept when another screen opens before the field is left", {}, async (visitor) => {
  const { page } = visitor;
  const field = (await vision(visitor)).first();
  await field.click();
  await page.keyboard.type("Un cap clair");
  await leave(page);
  await storedPlan(page, (plan) => JSON.stringify(plan).includes("Un cap clair"));
});

journey("an undo under the focus, then another screen", {}, async (visitor) => {
  const { page } = visitor;
  const field = (await vision(visitor)).first();
  await field.click();
  await page.keyboard.type("Un cap");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ControlOrMeta+z");
  await leave(page);
  await page.getByRole("main").getByRole("heading", { level: 1 }).first().waitFor();
});
