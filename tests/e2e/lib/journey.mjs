// A journey: a test in a browser that also fails when anything went wrong on the way, seen or not.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { axe } from "./axe.mjs";
import { launch } from "./chromium.mjs";
import { profile, screenshot } from "./profile.mjs";
import { serveSite } from "./site.mjs";

let started;

/** The one browser and the one server of this test file. */
export function world() {
  started ??= Promise.all([launch(), serveSite()]).then(([browser, site]) => ({ browser, site }));
  return started;
}

after(async () => {
  if (!started) return;
  const { browser, site } = await started;
  await browser.close();
  await site.close();
});

/**
 * Declares a journey. `options` as in `profile.mjs`, and `allow`: patterns of console errors that belong to the story
 * (a recovery after a panic, for instance). The steps get the visitor, `site`, `axe()` and `visitor(options)`, which
 * opens another fresh profile (the advisor's machine).
 */
export function journey(name, options, steps) {
  const { allow = [], timeout = 60_000, ...chosen } = options;
  test(name, { timeout }, async (context) => {
    const { browser, site } = await world();
    const opened = [];
    const visitor = async (other = {}) => {
      const one = await profile(browser, site, { ...chosen, ...other });
      opened.push(one);
      return one;
    };
    try {
      const me = await visitor();
      await steps({ ...me, site, visitor, axe: (page = me.page) => axe(page) });
      const wrong = opened.flatMap((one) => one.wrong).filter((line) => !allow.some((pattern) => pattern.test(line)));
      assert.deepEqual(wrong, [], "errors, violations of the policy or foreign requests on the way");
    } catch (error) {
      await keepEvidence(context, name, opened);
      throw error;
    } finally {
      await Promise.all(opened.map((one) => one.close()));
    }
  });
}

async function keepEvidence(context, name, opened) {
  for (const [index, one] of opened.entries()) {
    const file = `failed/${name.replace(/[^\p{L}\d]+/gu, "-")}-${index + 1}`;
    const path = await screenshot(one.page, file).catch(() => "no screenshot");
    context.diagnostic(`${path}\n${one.wrong.join("\n")}`);
  }
}
