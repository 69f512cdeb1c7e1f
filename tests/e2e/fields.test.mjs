// Fields: what was typed is never lost with its screen, and a field that goes while it has the focus does no harm.
import assert from "node:assert/strict";
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

const TEAM = "#/priorites/equipe";
const PERSON = { id: "00000002-0000-4000-8000-000000000002", name: "Camille" };

/** The list of people, with the name of the one person open to be typed. */
async function named({ page, context, open }) {
  await seed(context, { ...PLAN, people: [PERSON] });
  await open(TEAM);
  await page.getByRole("grid").first().getByRole("rowheader", { name: "Camille" }).click();
  await page.locator("tbody input:focus").waitFor();
  await page.keyboard.type("Camille Roux");
}

journey("rows added in a row without the pointer, as a screen reader presses: what is typed stays", {}, async (visitor) => {
  const { page } = visitor;
  await named(visitor);
  const add = page.getByRole("main").getByRole("button", { name: "Ajouter une personne" });
  await add.evaluate((button) => button.click());
  await page.waitForFunction(() => document.activeElement?.closest("tr")?.rowIndex === 2);
  await page.keyboard.type("Sam");
  await add.evaluate((button) => button.click());
  await page.waitForFunction(() => document.activeElement?.closest("tr")?.rowIndex === 3);
  await page.keyboard.type("Lou");
  await page.keyboard.press("Enter");
  const { people } = await storedPlan(page, (plan) => plan.people?.length === 3 && plan.people[2].name === "Lou");
  assert.deepEqual(people.map((one) => one.name), ["Camille Roux", "Sam", "Lou"]);
});

journey("a cell under the focus goes with its row, its table and its screen", {}, async (visitor) => {
  const { page, tab } = visitor;
  await named(visitor);
  // Another tab takes away the only row, and the table with it.
  const other = await tab();
  await visitor.open(TEAM, other);
  await other.getByRole("main").getByRole("button", { name: /^(Supprimer|Retirer) Camille/ }).first().click();
  await page.getByRole("main").getByText("Personne ne porte encore le plan").first().waitFor();
  await page.getByRole("main").getByRole("button", { name: "Ajouter une personne" }).first().click();
  await page.locator("tbody input:focus").waitFor();
  await page.keyboard.type("Sam");
  await page.evaluate(() => { location.hash = "#/objectifs/okr"; });
  await page.waitForFunction(() => location.hash === "#/objectifs/okr" && !document.querySelector("main table"));
  await storedPlan(page, (plan) => plan.people?.length === 1 && plan.people[0].name === "Sam");
});
