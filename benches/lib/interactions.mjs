// What a person does on any screen, found by role, so that every screen of today and tomorrow is covered: typing into
// fields, cells and choices, sliders by key and by mouse, cards dragged, then everything undone.
import { observed } from "./browser.mjs";

/** How many fields of one kind are tried on a screen. */
const MOST = 2;

/** Every step that a screen offers, as `[name, act]`. */
export async function steps(page) {
  const main = page.getByRole("main");
  const found = [];
  const add = async (name, locator, act, most = MOST) => {
    const all = await locator.all();
    for (const one of all.slice(0, most)) {
      if (await one.isVisible() && await one.isEnabled() && await one.isEditable().catch(() => true)) found.push([name, () => act(page, one)]);
    }
  };
  await add("typing into a field", main.getByRole("textbox"), typed);
  await add("typing into a search field", main.getByRole("searchbox"), typed, 1);
  await add("a number", main.getByRole("spinbutton"), numbered);
  await add("a choice in a list", main.locator("select"), chosen);
  await add("a radio button", main.getByRole("radio", { checked: false }), pressed, 1);
  await add("a switch", main.getByRole("switch"), pressed, 1);
  await add("typing into a cell", main.getByRole("grid").locator('[data-row="0"][data-col="0"], [data-row="0"][data-col="1"]'), cellTyped);
  await add("a slider by keys", main.getByRole("slider"), slidByKeys, 3);
  await add("a slider by mouse", main.getByRole("slider"), slidByMouse, 3);
  await add("dragging a card", main.getByRole("article").locator("visible=true"), dragged, 1);
  if (found.length > 0) found.push(["undo", () => undone(page)]);
  return found;
}

/**
 * Three steps back, as many as there are: a key that changes nothing is told by the browser with the next picture, whenever
 * something else draws it.
 */
async function undone(page) {
  const possible = page.getByRole("button", { name: /^Annuler : / });
  for (let times = 0; times < 3 && await possible.count() > 0; times += 1) await page.keyboard.press("ControlOrMeta+z");
}

/** Opens an address within the application, and gives what was observed on the way. */
export async function opened(page, route, rest = 500) {
  await observed(page, 0);
  await page.evaluate((hash) => { location.hash = hash; }, route);
  await page.getByRole("main").getByRole("heading", { level: 1 }).first().waitFor();
  return observed(page, rest);
}

/** Does a step and gives what was observed. A step whose element is gone meanwhile has nothing to tell. */
export async function done(page, act, rest = 250) {
  await observed(page, 0);
  try {
    await act();
  } catch (error) {
    if (!/Timeout|detached|not visible|intercepts/.test(String(error))) throw error;
    return null;
  }
  const seen = await observed(page, rest);
  // A dialog that a step opened must not shut out the next one.
  await page.keyboard.press("Escape");
  return seen;
}

const QUICKLY = { timeout: 4000 };

async function typed(page, field) {
  await field.click(QUICKLY);
  await page.keyboard.press("End");
  await page.keyboard.type("été", { delay: 40 });
  await page.keyboard.press("Tab");
}

async function numbered(page, field) {
  await field.click(QUICKLY);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("3", { delay: 40 });
  await page.keyboard.press("Tab");
}

async function chosen(page, field) {
  await field.focus(QUICKLY);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
}

async function pressed(page, field) {
  await field.focus(QUICKLY);
  await page.keyboard.press("Space");
}

/** The table is scrolled back first: a step before may have gone where this cell is not mounted. */
async function cellTyped(page, cell) {
  await page.getByRole("main").getByRole("grid").first().evaluate((grid) => grid.parentElement.scrollTo(0, 0), undefined, QUICKLY);
  await cell.dblclick(QUICKLY);
  await page.keyboard.press("End");
  await page.keyboard.type("12", { delay: 40 });
  await page.keyboard.press("Enter");
}

async function slidByKeys(page, slider) {
  await slider.focus(QUICKLY);
  for (let times = 0; times < 4; times += 1) await page.keyboard.press("ArrowRight", { delay: 20 });
}

async function slidByMouse(page, slider) {
  await slider.scrollIntoViewIfNeeded(QUICKLY);
  const { x, y, width, height } = await slider.boundingBox();
  const at = (share) => [x + width * share, y + height / 2];
  await page.mouse.move(...at(0.5));
  await page.mouse.down();
  await page.mouse.move(...at(0.6), { steps: 12 });
  await page.mouse.up();
}

async function dragged(page, card) {
  await card.scrollIntoViewIfNeeded(QUICKLY);
  const { x, y, height } = await card.boundingBox();
  await page.mouse.move(x + 40, y + Math.min(10, height / 2));
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 4 });
  await page.mouse.move(x + 420, y + 40, { steps: 12 });
  await page.mouse.up();
}
