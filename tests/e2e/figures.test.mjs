// Figures: both real files are imported by confirming only, cells are pasted and typed, bad lines are listed, undo
// takes an import back whole.
import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { journey } from "./lib/journey.mjs";

const DATA = join(dirname(fileURLToPath(import.meta.url)), "../data");
const WEEKLY = join(DATA, "indicateurs_hebdo_excel_fr.csv");
const ORDERS = join(DATA, "cdnow_orders_sample.csv");
const ROUTE = "#/pilotage/chiffres";

/** The KPIs that the open plan holds in localStorage, once there are `count` of them. */
async function storedKpis(page, count) {
  await page.waitForFunction(
    (wanted) => {
      const id = localStorage.getItem("boussole.open")?.replaceAll('"', "");
      const text = id && localStorage.getItem(`boussole.plan.${id}`);
      return wanted === 0 || (text?.match(/measurements/g) ?? []).length >= wanted;
    },
    count,
  );
  return page.evaluate(() => {
    const find = (value) => {
      if (typeof value === "string" && value.startsWith("{")) return find(JSON.parse(value));
      if (value === null || typeof value !== "object") return undefined;
      if (Array.isArray(value.kpis)) return value.kpis;
      return Object.values(value).map(find).find(Boolean);
    };
    const id = localStorage.getItem("boussole.open").replaceAll('"', "");
    return find(JSON.parse(localStorage.getItem(`boussole.plan.${id}`))) ?? [];
  });
}

/** Pastes a text as a spreadsheet's cells would be, where the focus is. */
async function paste(page, text) {
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

journey("a French weekly file becomes five KPIs by confirming, and undo takes them all back", {}, async ({ page, open, axe, shot }) => {
  await open(ROUTE);
  await axe();
  await shot("figures-empty");
  await page.locator("input[type=file]").setInputFiles(WEEKLY);
  await page.getByRole("heading", { level: 1, name: /5\sséries/ }).waitFor();
  await page.getByText("Windows-1252").waitFor();
  await axe();
  await shot("figures-preview");
  await page.getByRole("button", { name: /^Importer \d+ valeurs$/ }).click();
  await page.getByText("Import terminé").waitFor();
  const kpis = await storedKpis(page, 5);
  assert.deepEqual(kpis.map((kpi) => kpi.name), [
    "Chiffre d’affaires", "Commandes", "Panier moyen", "Nouveaux clients", "Part des réachats",
  ]);
  assert.deepEqual(kpis.map((kpi) => kpi.unit), ["money", "count", "money", "count", "percent"]);
  assert.ok(kpis.every((kpi) => kpi.frequency === "weekly" && kpi.nature === "lagging" && kpi.aarrr));
  assert.deepEqual(kpis[0].measurements[0], { date: "1996-12-30", value: 3305.56 });
  assert.equal(kpis[4].measurements[1].value, 0.0718);
  assert.ok(await page.getByRole("grid", { name: "Mesures" }).isVisible());
  await axe();
  await shot("figures-grid");
  // The same file again changes nothing.
  await page.getByRole("button", { name: "Importer des chiffres", exact: true }).click();
  await page.locator("input[type=file]").setInputFiles(WEEKLY);
  await page.getByText("Aucune valeur nouvelle à écrire").waitFor({ state: "attached" });
  await page.getByRole("button", { name: "Abandonner l’import" }).click();
  // One step back, and nothing of the import is left.
  await page.keyboard.press("Control+z");
  await page.getByText("Les chiffres disent si le plan tient").waitFor();
  await page.waitForFunction(() => !JSON.stringify({ ...localStorage }).includes("1996-12-30"));
});

journey(
  "an English reader imports orders on a phone, by month, and customers stay out",
  { lang: "en", theme: "dark", width: 390, touch: true },
  async ({ page, open, axe, shot, stored }) => {
    await open(ROUTE);
    await page.locator("input[type=file]").setInputFiles(ORDERS);
    await page.getByRole("heading", { level: 1, name: /5\sseries/ }).waitFor();
    await page.getByText(/6,919\sorders of 2,357\scustomers/).waitFor();
    await page.getByText("They do not enter the plan").waitFor();
    await axe();
    await shot("figures-orders-phone");
    await page.getByRole("radio", { name: "Monthly" }).check();
    await page.getByRole("button", { name: /^Import \d+ values$/ }).click();
    await page.getByText("Import done").waitFor();
    const kpis = await storedKpis(page, 5);
    assert.deepEqual(kpis.map((kpi) => kpi.name), ["Revenue", "Orders", "Average basket", "New customers", "Repeat share"]);
    assert.ok(kpis.every((kpi) => kpi.frequency === "monthly"));
    assert.ok(!JSON.stringify(await stored()).includes("customer_id"));
    await axe();
    await shot("figures-grid-phone");
    await page.getByRole("button", { name: "Undo" }).last().click();
    await page.getByText("Figures tell whether the plan holds").waitFor();
  },
);

journey("a week’s figure gets its note by keys, and the focus comes back to its cell", { keys: true }, async ({ page, open, hands, axe }) => {
  await open(ROUTE);
  await page.locator("input[type=file]").setInputFiles(WEEKLY);
  await hands.open(page.getByRole("button", { name: /^Importer \d+ valeurs$/ }));
  const grid = page.getByRole("grid", { name: "Mesures" });
  await hands.to(grid.locator("tbody [data-col][tabindex='0']").first());
  // The weeks before have no figure that a note could go with.
  await hands.press("ArrowDown", 12);
  await hands.press("End");
  const cell = grid.locator("[data-row='12']").last();
  assert.ok(await cell.evaluate((one) => one === document.activeElement));
  await hands.press("Enter");
  const notes = page.getByRole("dialog", { name: /^Notes/ });
  await hands.to(notes.getByRole("textbox", { name: "Commandes" }));
  await hands.type("Salon des métiers");
  await hands.press("Tab");
  await axe();
  await hands.press("Escape");
  await notes.waitFor({ state: "hidden" });
  await grid.getByRole("button", { name: /^1 note/ }).waitFor();
  assert.ok(await cell.evaluate((one) => one === document.activeElement));
  await page.waitForFunction(() => localStorage.getItem(`boussole.plan.${localStorage.getItem("boussole.open").replaceAll('"', "")}`).includes("Salon des métiers"));
  const noted = (await storedKpis(page, 5))[1].measurements.filter((row) => row.note);
  assert.deepEqual(noted.map((row) => row.note), ["Salon des métiers"]);

  // On paper the note itself, not its button nor what the table is sorted by.
  const main = page.getByRole("main");
  assert.ok(await main.getByText("Récent en haut").isVisible());
  assert.equal(await main.getByRole("listitem").filter({ hasText: "Salon des métiers" }).count(), 0);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await main.getByRole("listitem").filter({ hasText: /Commandes — Salon des métiers$/ }).waitFor();
  assert.equal(await grid.getByRole("button").count(), 0);
  assert.equal(await grid.getByRole("columnheader", { name: "Notes" }).count(), 0);
  assert.equal(await main.getByText("Récent en haut").isVisible(), false);
});

journey("pasted cells are previewed, bad lines are told, and figures are typed into the week", {}, async ({ page, open, axe, shot }) => {
  await open(ROUTE);
  await page.getByText("Les chiffres disent si le plan tient").waitFor();
  await paste(page, "Semaine\tVisites\tTaux de gain\n2026-02-16\t120\t31 %\n2026-02-23\tdouze\t28 %\n32/02/2026\t90\t30 %\n");
  await page.getByRole("heading", { level: 1, name: /2\sséries/ }).waitFor();
  const bad = page.getByRole("region", { name: "Lignes laissées de côté" });
  await bad.getByRole("row", { name: /^3 Visites douze/ }).waitFor();
  await bad.getByRole("row", { name: /^4 .*32\/02\/2026 Ce n’est pas une date/ }).waitFor();
  await axe();
  await shot("figures-bad-lines");
  await page.getByRole("button", { name: "Importer 3 valeurs" }).click();
  await page.getByText("Import terminé").waitFor();
  await page.getByRole("heading", { level: 1, name: /Semaine du 2 mars 2026.*2\schiffres à saisir sur 2/ }).waitFor();
  // The running week is the first line: typing moves on with Tab.
  const cell = (row, column) => page.locator(`[data-row='${row}'][data-col='${column}']`);
  await cell(0, 1).focus();
  await page.keyboard.type("134");
  await page.keyboard.press("Tab");
  await page.keyboard.type("33,5");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: /tous les chiffres sont là/ }).waitFor();
  // A block from a spreadsheet fills the weeks below, unreadable cells are told.
  await cell(3, 1).focus();
  await paste(page, "101\t25 %\nnéant\t26 %");
  await page.getByText(/1\scellule laissée/).waitFor();
  await page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes("2026-02-09"));
  const kpis = await storedKpis(page, 2);
  const values = (kpi) => Object.fromEntries(kpi.measurements.map((m) => [m.date, m.value]));
  assert.deepEqual(values(kpis[0]), { "2026-02-09": 101, "2026-02-16": 120, "2026-03-02": 134 });
  assert.deepEqual(values(kpis[1]), {
    "2026-02-02": 0.26, "2026-02-09": 0.25, "2026-02-16": 0.31, "2026-02-23": 0.28, "2026-03-02": 0.335,
  });
});

journey("a file dropped anywhere that differs asks before it replaces", {}, async ({ page, open }) => {
  await open(ROUTE);
  await page.getByText("Les chiffres disent si le plan tient").waitFor();
  await paste(page, "Date\tVisites\n2026-02-16\t120\n2026-02-23\t130\n");
  await page.getByRole("button", { name: "Importer 2 valeurs" }).click();
  await page.getByText("Import terminé").waitFor();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(["Date;Visites\n2026-02-16;121\n2026-03-02;140\n"], "visites.csv"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await page.getByText("Dates déjà mesurées").first().waitFor();
  await page.getByRole("radio", { name: "Garder l’existant" }).check();
  await page.getByRole("button", { name: "Importer 1 valeur" }).click();
  await page.waitForFunction(() => JSON.stringify({ ...localStorage }).includes("2026-03-02"));
  const [kpi] = await storedKpis(page, 1);
  assert.deepEqual(kpi.measurements.map((m) => m.value), [120, 130, 140]);
});

journey("a workbook is refused with the way out", {}, async ({ page, open, axe }) => {
  await open(ROUTE);
  await page.locator("input[type=file]").setInputFiles({ name: "ca.xlsx", mimeType: "application/zip", buffer: Buffer.from([0x50, 0x4b, 3, 4, 0, 0]) });
  await page.getByText("C’est un classeur, pas un CSV").waitFor();
  await axe();
});

journey("a large file is read beside the page, which stays alive, and can be given up", { timeout: 120_000 }, async ({ page, open }) => {
  await open(ROUTE);
  const lines = Array.from({ length: 1_500_000 }, (_, n) => `C${n % 9_000};${1 + (n % 28)}/01/2026;${n % 700},50`);
  const buffer = Buffer.from(`Client;Date;Montant\n${lines.join("\n")}\n`);
  await page.evaluate(() => {
    globalThis.longest = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      globalThis.longest = Math.max(globalThis.longest, now - last);
      last = now;
    }, 5);
  });
  await page.locator("input[type=file]").setInputFiles({ name: "commandes.csv", mimeType: "text/csv", buffer }, { timeout: 60_000 });
  const bar = page.getByRole("progressbar", { name: /commandes\.csv/ });
  await bar.waitFor();
  await page.waitForFunction(() => Number(document.querySelector("[role=progressbar]")?.ariaValueNow) > 0, null, { timeout: 80_000 });
  await page.evaluate(() => (globalThis.longest = 0));
  await page.waitForTimeout(500);
  assert.ok((await page.evaluate(() => globalThis.longest)) < 250, "the page answers while the worker reads");
  await page.getByRole("button", { name: "Annuler", exact: true }).last().click();
  await page.getByText("Les chiffres disent si le plan tient").waitFor();
});
