// The example company, loaded as a visitor would.
import assert from "node:assert/strict";
import { DETAILS, SCREENS } from "../screens.mjs";

const LOAD = /Charger l’exemple|Load the example/;

/** Opens the cockpit of a fresh profile and loads the example. */
export async function loadExample({ page, open }) {
  await open("#/");
  await page.getByRole("button", { name: LOAD }).first().click();
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith("boussole.plan.") && localStorage[key].includes("packages")));
}

/** Puts the notices away: they lie over what is looked at. */
export async function dismissed(page) {
  const close = page.locator(".toast").getByRole("button", { name: /^(Fermer|Close)$/ });
  while (await close.count() > 0) await close.first().click();
}

/** The open plan, as it is stored. */
export async function openPlan(page) {
  return page.evaluate(() => JSON.parse(localStorage[`boussole.plan.${localStorage["boussole.open"]}`]).plan);
}

/** The open plan as it is stored, once `holds` of it; before the first save nothing is stored. */
export async function until(page, holds) {
  for (let tries = 0; tries < 80; tries += 1) {
    const stored = await openPlan(page).catch(() => null);
    if (stored && holds(stored)) return stored;
    await page.waitForTimeout(100);
  }
  return assert.fail(`the stored plan never came to: ${holds}`);
}

/** The rows that a plan lists at a place such as `worksheets.personas.personas`; with none, screens would go unseen. */
export function rowsOf(plan, place) {
  const rows = place.split(".").reduce((within, key) => within?.[key], plan) ?? [];
  assert.ok(rows.length > 0, `the plan lists nothing at ${place}`);
  return rows;
}

/** The addresses on one row each, the row at a position of its list, as [name, route]; every list has one there. */
export function details(plan, position) {
  return DETAILS.map(([name, route, list]) => {
    const row = rowsOf(plan, list)[position];
    assert.ok(row, `the plan lists too little at ${list}`);
    return [name, `${route}/${row.id}`];
  });
}

/** Every address to visit on the example, as [name, route]. */
export async function everyAddress(page) {
  const plan = await openPlan(page);
  return [...SCREENS, ...details(plan, 0)];
}

/** Goes to an address within the application, and waits for its heading, for its part, and for what is computed beside it. */
export async function visit(page, route) {
  await page.evaluate(async (hash) => {
    location.hash = hash;
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  }, route);
  await page.getByRole("main").getByRole("heading", { level: 1 }).first().waitFor();
  // The workshop shows a wheel that never stops.
  const pending = route.includes("atelier") ? "main .skeleton-line" : "main .skeleton-line, main .spinner";
  await page.waitForFunction((kinds) => document.querySelector(kinds) === null, pending);
  await page.waitForTimeout(150);
}
