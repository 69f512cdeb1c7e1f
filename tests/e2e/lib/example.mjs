// The example company, loaded as a visitor would.
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

/** Every address to visit on the example, as [name, route]. */
export async function everyAddress(page) {
  const plan = await openPlan(page);
  return [...SCREENS, ...DETAILS.map(([name, route, list]) => [name, `${route}/${plan[list][0].id}`])];
}

/** Goes to an address within the application, and waits for its heading: the one before it may stay while a part comes. */
export async function visit(page, route) {
  await page.evaluate((hash) => {
    if (location.hash !== hash) document.querySelector("main h1")?.setAttribute("data-left", "");
    location.hash = hash;
  }, route);
  await page.locator("main h1:not([data-left])").first().waitFor();
  await page.waitForTimeout(150);
}
