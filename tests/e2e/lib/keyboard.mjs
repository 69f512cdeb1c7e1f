// A visitor without a mouse: only keys are pressed, and whatever had the focus on the way could be seen. Give a journey
// the option `keys: true` for a profile in which any press of a pointer, and any stop that cannot be seen, fails it.
import assert from "node:assert/strict";

const MOST_STOPS = 400;

/** Watches a context from inside: pointers that press, and stops of the focus that nobody could see. */
export async function watchKeys(context, wrong) {
  await context.exposeFunction("tellWrong", (line) => { wrong.push(line); });
  await context.addInitScript(watching);
}

/**
 * The hands of a visitor: `press(key, times)`, `type(text)`, and
 * `to(locator, { back })`: Tab (or Shift Tab) until the locator has the focus; `open(locator)`: the same, then Enter;
 * `pick(locator, files)`: goes to a field for files, asks for the browser's picker and chooses there.
 */
export function hands(page) {
  const press = async (key, times = 1) => {
    for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
  };
  const to = async (locator, { back = false } = {}) => {
    await locator.first().waitFor();
    const wanted = await locator.first().elementHandle();
    const passed = [];
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      const [there, name] = await page.evaluate((element) => {
        const now = document.activeElement;
        return [now === element, `${now?.tagName} ${now?.getAttribute("aria-label") ?? now?.id ?? ""} ${now?.textContent?.trim().slice(0, 30)}`];
      }, wanted);
      if (there) return;
      passed.push(name);
      await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    }
    assert.fail(`${locator} was never reached; the stops were ${[...new Set(passed)].join(" | ")}`);
  };
  const open = async (locator, options) => {
    await to(locator, options);
    await press("Enter");
  };
  const pick = async (locator, files) => {
    // The picker is waited for before the way there: on a busy machine the browser hears a key before it hears of that.
    const [picker] = await Promise.all([page.waitForEvent("filechooser", { timeout: 30_000 }), to(locator).then(() => press("Space"))]);
    await picker.setFiles(files);
  };
  return { press, type: (text) => page.keyboard.type(text), to, open, pick };
}

/** What has the focus, as assistive technology computes it: `{ role, name, description, states }`. */
export async function heard(page) {
  const client = await page.context().newCDPSession(page);
  try {
    const { result } = await client.send("Runtime.evaluate", { expression: "document.activeElement" });
    const { nodes } = await client.send("Accessibility.getPartialAXTree", { objectId: result.objectId, fetchRelatives: false });
    const [node] = nodes;
    const states = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
    return { role: node.role?.value, name: node.name?.value, description: node.description?.value, states };
  } finally {
    await client.detach();
  }
}

/** Walks every stop of the page by Tab and gives them in order, until the walk comes back to the first. */
export async function stops(page) {
  await page.evaluate(() => { document.activeElement?.blur(); getSelection()?.removeAllRanges(); });
  const passed = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(async () => {
      await globalThis.focusSettled;
      const now = document.activeElement;
      if (!now || now === document.body) return null;
      globalThis.stopNumbers ??= new Map();
      if (!globalThis.stopNumbers.has(now)) globalThis.stopNumbers.set(now, globalThis.stopNumbers.size);
      return globalThis.stopNumbers.get(now);
    });
    // Past the last stop the walk leaves the page, and comes in again at the first; a date has several stops within it.
    if (at === null || at === passed.at(-1)) continue;
    if (at === passed[0]) return passed;
    if (passed.includes(at)) assert.fail(`a trap after ${passed.length} stops`);
    passed.push(at);
  }
  return assert.fail(`more than ${MOST_STOPS} stops`);
}

/* global tellWrong */
function watching() {
  for (const kind of ["pointerdown", "mousedown", "touchstart"]) {
    addEventListener(kind, (event) => { if (event.isTrusted) tellWrong(`a pointer pressed ${event.target?.className}`); }, true);
  }
  const says = (element) => `${element.tagName.toLowerCase()}.${element.className} « ${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)} »`;
  const outlined = (element) => {
    const style = getComputedStyle(element);
    if (element.matches(".cell-editor")) return parseFloat(style.borderTopWidth) >= 2;
    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1.5 && style.outlineColor !== "rgba(0, 0, 0, 0)";
  };
  /** The element itself, something around it that follows its focus, or a sibling that draws it. */
  const shown = (element) => {
    if (outlined(element)) return true;
    for (let around = element.parentElement, steps = 0; around && steps < 4; around = around.parentElement, steps += 1) {
      if (around.matches(":has(:focus-visible), :focus-within") && outlined(around)) return true;
    }
    return [...(element.parentElement?.children ?? [])].some((sibling) => sibling !== element && outlined(sibling));
  };
  const clear = (label, rect) => [0.5, 0.1, 0.9].some((share) => {
    const x = rect.left + rect.width * share;
    const y = rect.top + Math.min(rect.height * share, rect.height - 1);
    const top = document.elementFromPoint(x, y);
    return top !== null && (label.contains(top) || top.contains(label) || label.closest("label")?.contains(top));
  });
  /** A busy machine scrolls late: what has the focus must come into sight, and is looked at again for a while. */
  const look = (target, label, since, settled) => {
    if (document.activeElement !== target) return settled();
    const rect = label.getBoundingClientRect();
    const seen = clear(label, rect);
    if (!seen && performance.now() - since < 1000) return requestAnimationFrame(() => look(target, label, since, settled));
    if (!seen) tellWrong(`the focus is out of sight on ${says(target)} at ${Math.round(rect.left)},${Math.round(rect.top)} of ${innerWidth} × ${innerHeight}`);
    if (!shown(target)) tellWrong(`the focus is not shown on ${says(target)}`);
    return settled();
  };
  let keys = false;
  addEventListener("keydown", () => { keys = true; }, true);
  addEventListener("focusin", ({ target }) => {
    if (!keys || target.id === "main" || target.closest("dialog") === target || target.matches("h1")) return;
    const label = target.matches("input[type=file].visually-hidden") ? target.closest("label") : target;
    globalThis.focusSettled = new Promise((settled) => {
      requestAnimationFrame(() => look(target, label, performance.now(), settled));
    });
  }, true);
}
