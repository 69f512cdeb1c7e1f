// The register of renunciations: where each comes from, what would reopen it, and the questions that are to be asked again.
import assert from "node:assert/strict";
import { loadExample, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { storedPlan } from "./lib/seed.mjs";

const main = (page) => page.getByRole("main");

journey("a condition that comes true asks its question again, and leads to an action", {}, async ({ page, open, axe }) => {
  await loadExample({ page, open });
  await visit(page, "#/priorites/renoncements");
  await page.getByRole("heading", { level: 1, name: "4 renoncements assumés" }).waitFor();
  await axe();
  await main(page).getByRole("grid").getByRole("link").first().waitFor();
  await main(page).getByRole("row", { name: /L’antenne commerciale de Lyon/ }).getByRole("checkbox").check();
  const plan = await storedPlan(page, (now) => now.renunciations.some((row) => row.met));
  const lyon = plan.renunciations.find((row) => row.met);
  const question = main(page).getByRole("list", { name: "À rouvrir ?" });
  await question.getByText("Ce qui devait la rouvrir : Un technicien installé sur place avec trois contrats signés").waitFor();
  await axe();
  await question.getByRole("button", { name: /Décider/ }).click();
  await page.getByRole("menuitem", { name: /action/i }).first().click();
  const after = await storedPlan(page, (now) => now.actions.some((row) => row.sources?.includes(lyon.id)));
  assert.ok(after.actions.at(-1).title.includes("Lyon"));

  await visit(page, "#/priorites/renoncements");
  await page.getByRole("radio", { name: "À rouvrir ? (1)" }).check({ force: true });
  assert.equal(await main(page).getByRole("grid").getByRole("rowheader").count(), 1);
  await page.getByRole("radio", { name: "Tous (4)" }).check({ force: true });
  await page.getByLabel("Ordre").selectOption({ label: "Plus anciens d’abord" });
  const [oldest] = plan.renunciations.toSorted((a, b) => a.date.localeCompare(b.date));
  await main(page).getByRole("grid").getByRole("rowheader").first().getByText(oldest.what).waitFor();
});
