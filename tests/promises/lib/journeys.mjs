// Short journeys that write: each starts from a plan on the device and makes edits by hand, each edit with a mark that the
// plan holds from then on. A rig stops, fills or kills the device on the way and looks which marks are there.
import { readFileSync } from "node:fs";
import { choose, downloaded, openName } from "../../e2e/lib/plans.mjs";
import { sealed } from "../../e2e/lib/seed.mjs";

export const START = "0000000b-0000-4000-8000-0000000000f1";

const golden = () => JSON.parse(readFileSync(new URL("../../data/golden.json", import.meta.url), "utf8"));

/** The plan on the device when a journey starts. Every text that a replacement changes carries its mark. */
export function startPlan(mark = "Départ") {
  const plan = golden();
  for (const list of ["objectives", "actions", "packages"]) {
    for (const row of plan[list]) row.title = `${row.title} ${mark}`;
  }
  return { ...plan, id: START, name: mark };
}

/** The marks that the rows of a plan carry: one, unless the plan is torn. */
export function rowMarks(plan) {
  const rows = ["objectives", "actions", "packages"].flatMap((list) => plan[list] ?? []);
  return [...new Set(rows.map((row) => row.title.split(" ").at(-1)))];
}

/** Puts a plan on the device of a context: once in a tab, whatever is taken away later. */
export async function seedPlan(context, plan) {
  await context.addInitScript(([planId, text]) => {
    if (location.protocol === "about:") return;
    if (localStorage.getItem("boussole.open") || sessionStorage.getItem("seeded")) return;
    sessionStorage.setItem("seeded", "1");
    localStorage.setItem("boussole.open", planId);
    localStorage.setItem(`boussole.plan.${planId}`, text);
  }, [plan.id, sealed(plan)]);
}

/** Comes to the first screen of a journey, on the plan that it starts from. */
export async function begin({ page, context, open }, journey) {
  await seedPlan(context, startPlan());
  await open(journey.route);
  await openName(page, "Départ");
  await page.getByRole("main").getByRole("heading", { level: 1 }).first().waitFor();
}

/** Gives the open plan another name. */
export async function rename(page, name) {
  await page.getByRole("button", { name: /^Actions sur/ }).first().click();
  await page.getByRole("menuitem", { name: "Renommer" }).click();
  await page.getByLabel("Nom du plan").fill(name);
  await page.getByLabel("Nom du plan").press("Enter");
  await openName(page, name);
}

async function go(page, route) {
  await page.evaluate((hash) => { location.hash = hash; }, route);
  await page.getByRole("main").getByRole("heading", { level: 1 }).first().waitFor();
}

async function addAction(page, title) {
  await page.getByRole("main").getByRole("button", { name: "Ajouter une action" }).first().click();
  await page.waitForFunction(() => document.activeElement?.closest("#action-title") !== null);
  await page.keyboard.type(title);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  await go(page, "#/priorites/actions");
}

async function addSegment(page, name) {
  await page.getByRole("main").getByRole("button", { name: "Ajouter un segment" }).first().click();
  const field = page.getByRole("main").getByLabel("Nom", { exact: true }).last();
  await field.fill(name);
  await field.press("Tab");
}

/** Gives whether the plan took it: a replacement that does not read back is taken back, and said to be. */
async function replace(page, mark) {
  const bar = page.locator(".topbar-name");
  const before = (await bar.innerText()).trim();
  await choose(page, startPlan(mark));
  await page.getByRole("dialog").getByRole("button", { name: `Remplacer « ${before} »` }).click();
  const outcome = (words) => page.locator(".toast", { hasText: words });
  await bar.filter({ hasText: mark }).or(outcome("le remplacement est annulé")).first().waitFor();
  await page.waitForTimeout(300);
  if ((await bar.innerText()).trim() === mark) return true;
  await outcome("le remplacement est annulé").first().waitFor();
  return false;
}

const step = (mark, act) => ({ mark, act });

/** By name: the screen to begin on, and the edits. An edit gives false when it was not made. */
export const JOURNEYS = {
  rename: {
    route: "#/partager",
    steps: ["Aubépine", "Bouleau", "Charme", "Érable"].map((name) => step(name, (page) => rename(page, name))),
    /** Each name takes the place of the one before. */
    replaces: true,
  },
  actions: {
    route: "#/priorites/actions",
    steps: ["Appeler", "Écrire", "Relancer"].map((title) => step(`${title} la mairie`, (page) => addAction(page, `${title} la mairie`))),
  },
  segments: {
    route: "#/cible/segments",
    steps: ["Laiteries", "Brasseries", "Moulins"].map((name) => step(name, (page) => addSegment(page, name))),
  },
  replace: {
    route: "#/partager",
    steps: ["Ocre", "Sienne", "Azur"].map((mark) => step(mark, (page) => replace(page, mark))),
    replaces: true,
  },
};

/** The marks of a journey's steps that a plan's text holds, in the journey's order. */
export function marksIn(journey, plan) {
  const text = JSON.stringify(plan);
  return journey.steps.map(({ mark }) => mark).filter((mark) => text.includes(mark));
}

/** How many steps of a journey a plan has seen: -1 when what it holds is no state that the journey passed. */
export function stepsSeen(journey, plan) {
  const marks = journey.steps.map(({ mark }) => mark);
  const there = marksIn(journey, plan);
  if (journey.replaces) {
    if (there.length === 0) return plan.name === "Départ" ? 0 : -1;
    return there.length === 1 && plan.name === there[0] ? marks.indexOf(there[0]) + 1 : -1;
  }
  return there.every((mark, at) => mark === marks[at]) ? there.length : -1;
}

/** What the share screen hands out. */
export async function exported(page) {
  await go(page, "#/partager");
  const file = await downloaded(page, () => page.getByRole("button", { name: "Télécharger le plan" }).first().click());
  return JSON.parse(file.text);
}
