// axe-core on a page: the rules of WCAG 2.0 to 2.2, levels A and AA.
import assert from "node:assert/strict";
import axeCore from "axe-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What lies over the rest while it is open, and is then judged alone: it hides targets for as long as it is there. */
const OVER = ["dialog:modal", ":popover-open", ".picker:has([role='listbox']:not([hidden]))"];

/** Fails with one line for each element that breaks a rule. */
export async function axe(page, where = page.url()) {
  await page.evaluate(axeCore.source);
  const result = await page.evaluate(([tags, over]) => {
    const context = over.map((kind) => document.querySelector(kind)).find(Boolean) ?? document;
    return globalThis.axe.run(context, { runOnly: tags });
  }, [TAGS, OVER]);
  const lines = result.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id} (${rule.impact}): ${node.target.join(" ")}: ${node.failureSummary}`),
  );
  assert.ok(result.passes.length > 0, `axe examined nothing on ${where}`);
  assert.deepEqual(lines, [], `axe on ${where}`);
}
