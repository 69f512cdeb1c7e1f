// The budget: packages from nothing to a ranking with its cut, the simulator, pins with their price, contradictions.
import assert from "node:assert/strict";
import { loadExample, until, visit } from "./lib/example.mjs";
import { journey } from "./lib/journey.mjs";
import { id, openFile, plan as planWith, saved } from "./lib/plans.mjs";

const LIST = "#/budget/paquets";
const RANK = "#/budget/classement";
/** Any space that French puts into a figure. */
const figure = (text) => new RegExp(text.replaceAll(" ", "\\s"));

/** Types into a cell of the grid that has the focus column `at` in row `row`. */
async function type(page, row, column, text) {
  const cell = page.getByRole("grid").locator(`[data-row="${row}"][data-col="${column}"]`);
  await cell.dblclick();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** The ranking comes to show these names in this order, the cut line among them: the table follows one picture later. */
async function ranked(page, names) {
  const rows = page.getByRole("region", { name: /Classement des paquets|Ranking of the packages/ }).locator("tbody tr");
  const shown = () => rows.evaluateAll((all) => all.map((row) => (row.dataset.state === "cut" ? "—" : row.querySelector("th a").textContent)));
  const deadline = Date.now() + 5000;
  while (Date.now() < deadline && (await shown()).join() !== names.join()) await page.waitForTimeout(20);
  assert.deepEqual(await shown(), names);
}

/** Enters a package in the list, the justification on its sheet. */
async function enter(page, row, [title, cost, benefit]) {
  await page.getByRole("button", { name: "Ajouter un paquet" }).first().click();
  await type(page, row, 0, title);
  await type(page, row, 3, String(cost));
  await type(page, row, 4, String(benefit));
}

journey("own packages become a ranking with its cut, and undo takes a package back", {}, async ({ page, open, axe, shot }) => {
  await open(RANK);
  await page.getByRole("link", { name: "Décrire les paquets" }).last().click();
  await page.getByText("À quoi pourriez-vous dépenser").waitFor();
  await axe();
  await shot("budget-packages-empty");
  await enter(page, 0, ["Relances", 6, 60]);
  await enter(page, 1, ["Site", 5, 48]);
  await enter(page, 2, ["Salon", 5, 47]);
  await type(page, 1, 3, "-5");
  await page.getByText("ne descend pas sous zéro").waitFor();
  await axe();
  for (const name of ["Relances", "Site", "Salon"]) {
    await visit(page, LIST);
    await page.getByRole("link", { name: `Ouvrir ${name}` }).click();
    await page.getByText("Sans justification, le paquet n’est pas classé").waitFor();
    await page.getByRole("textbox", { name: "Justification" }).fill("Rapporte plus qu’il ne coûte");
    await page.keyboard.press("Tab");
    await page.getByText("Classé avec les autres").waitFor();
  }
  await axe();
  await shot("budget-package");
  await visit(page, RANK);
  await page.getByRole("textbox", { name: "Enveloppe" }).fill("10");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: figure("10 € bien placés rapportent") }).waitFor();
  await page.getByText("Ligne de coupe").waitFor();
  await ranked(page, ["Relances", "—", "Site", "Salon"]);
  await axe();

  await visit(page, LIST);
  await page.getByRole("link", { name: "Ouvrir Salon" }).click();
  await page.getByRole("button", { name: "Supprimer", exact: true }).click();
  await until(page, (plan) => plan.packages.length === 2);
  await page.getByRole("region", { name: "Notifications" }).getByRole("button", { name: "Annuler" }).click();
  const plan = await until(page, (now) => now.packages.length === 3);
  assert.deepEqual(plan.packages.map((row) => row.title), ["Relances", "Site", "Salon"]);
});

/** The three readings as [name, figure]. */
const readings = (page) =>
  page.locator(".choice-card").evaluateAll((all) =>
    all.map((card) => [card.children[1].textContent, card.children[2].textContent.replace(/\s/g, " ")]));

journey("the golden case: strict 60, going on 80, optimum 95, proven", {}, async ({ page, open, axe, shot }) => {
  await openFile({ page, open }, planWith({ id: id(41) }));
  await visit(page, RANK);
  await page.getByText("prouvé, reste 0 €").waitFor();
  assert.deepEqual(await readings(page), [["Stricte", "60 €"], ["Continue", "80 €"], ["Optimum exact", "95 €"]]);
  await page.getByText(figure("Continue : perd 15 € contre l’optimum, qui remplace A \\(niveau 1\\), A \\(niveau 2\\) par B, C.")).waitFor();
  await page.getByRole("heading", { level: 1, name: figure("10 € bien placés rapportent 80 € ajustés, 95 € à l’optimum") }).waitFor();
  await ranked(page, ["A", "A", "—", "B", "C"]);
  await page.getByRole("radio", { name: /Optimum exact/ }).check();
  await page.getByRole("heading", { level: 1, name: figure("10 € bien placés rapportent 95 € ajustés") }).waitFor();
  await ranked(page, ["B", "C", "—", "A", "A"]);
  await page.getByRole("radio", { name: /Stricte/ }).check();
  await ranked(page, ["A", "—", "B", "C", "A"]);
  await page.getByRole("button", { name: "Pourquoi ?" }).nth(1).click();
  await page.getByText(/Pour être financé \(lecture stricte\)/).waitFor();
  await axe();
  await shot("budget-golden");
});

journey("the slider tries envelopes, one undo takes them all back", {}, async ({ page, open }) => {
  await openFile({ page, open }, planWith({ id: id(42) }));
  await visit(page, RANK);
  const slider = page.getByRole("slider", { name: "Enveloppe" });
  await slider.focus();
  for (let times = 0; times < 20; times += 1) await page.keyboard.press("ArrowRight");
  const typed = await slider.inputValue();
  await until(page, (plan) => Math.abs(plan.worksheets.zero_based_budget.envelope / 100 - Number(typed)) < 0.01);
  assert.ok(Number(typed) > 10);
  await saved(page);
  await page.getByRole("button", { name: "Annuler : changer l’enveloppe" }).click();
  await until(page, (plan) => plan.worksheets.zero_based_budget.envelope === 1000);
  // Under the hand the readings follow at once, and nothing is written before it lets go.
  assert.deepEqual((await readings(page))[1], ["Continue", "80 €"]);
  const { x, y, width, height } = await slider.boundingBox();
  const left = await slider.evaluate((one) => (one.value - one.min) / (one.max - one.min));
  await page.mouse.move(x + width * left, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width * (left + 0.3), y + height / 2, { steps: 4 });
  await page.waitForFunction(() => !/80\s€/.test(document.querySelector(".choice-card:nth-child(2)").textContent));
  assert.equal((await until(page, () => true)).worksheets.zero_based_budget.envelope, 1000);
  await page.mouse.up();
  await until(page, (plan) => plan.worksheets.zero_based_budget.envelope > 1000);
});

journey("a pin shows its price, and contradictions name their packages", { lang: "en", theme: "dark", width: 390, touch: true }, async ({ page, open, axe, shot }) => {
  await openFile({ page, open }, planWith({ id: id(43) }), "Open as a new plan");
  await visit(page, RANK);
  await page.getByText("proven, €0 left").waitFor();
  await page.getByRole("button", { name: "Decide on A" }).first().click();
  await page.getByRole("menuitem", { name: "Fund by hand…" }).click();
  await page.getByRole("dialog").getByRole("textbox", { name: "Reason for the decision" }).fill("promised");
  await page.getByRole("dialog").getByRole("button", { name: "Pin" }).click();
  await page.getByText("A, funded by hand: costs €15 of value.").waitFor();
  assert.deepEqual((await until(page, (plan) => plan.packages[0].pin)).packages[0].pin, { decision: "fund", reason: "promised" });
  await axe();
  await shot("budget-pin");
  await page.getByRole("textbox", { name: "Envelope" }).fill("4");
  await page.keyboard.press("Enter");
  await page.getByText("The forced packages (A) exceed the envelope by €2").waitFor();
  assert.equal(await page.getByRole("region", { name: "Ranking of the packages" }).count(), 0);
  await page.getByRole("link", { name: "Open A" }).waitFor();
  await axe();
  await shot("budget-conflict");
});

journey("links that cannot be are refused in words, with a way to mend them", {}, async ({ page, open }) => {
  await openFile({ page, open }, planWith({ id: id(44) }));
  const sheet = async (name) => {
    await visit(page, LIST);
    await page.getByRole("link", { name: `Ouvrir ${name}` }).click();
    await page.getByRole("heading", { level: 1, name }).waitFor();
  };
  const pick = async (label, text, option) => {
    await page.getByRole("combobox", { name: label }).fill(text);
    await page.getByRole("option", { name: option, exact: true }).click();
  };
  await sheet("B");
  await pick("Dépend de", "A", "A");
  await until(page, (plan) => plan.packages[1].requires);
  await sheet("A");
  await pick("Dépend de", "B", "B");
  await page.getByText("Cela ferait un cercle (A → B → A)").waitFor();
  await pick("Groupe d’alternatives", "g", "Créer « g »");
  await sheet("C");
  await pick("Dépend de", "B", "B");
  await pick("Groupe d’alternatives", "g", "g");
  await page.getByText("« g » ne dépend d’aucun").waitFor();
  await page.getByRole("button", { name: "Rejoindre et prendre cette dépendance" }).click();
  const plan = await until(page, (now) => now.packages[2].alternatives === "g");
  assert.deepEqual([plan.packages[0].requires, plan.packages[2].requires], [undefined, undefined]);
});

journey("the example's budget holds a cut, a pin with its price and a package to justify", {}, async ({ page, open, axe, shot }) => {
  await loadExample({ page, open });
  await visit(page, RANK);
  await page.getByText("prouvé, reste").waitFor();
  await page.getByText("financé à la main").waitFor();
  await page.getByText("Hors classement").waitFor();
  await axe();
  await shot("budget-example");
});
