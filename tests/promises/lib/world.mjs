// What every rig works in: one browser, one server of the site under test, fresh visitors that note what goes wrong.
import assert from "node:assert/strict";
import { launch } from "../../e2e/lib/chromium.mjs";
import { profile } from "../../e2e/lib/profile.mjs";
import { serveSite } from "../../e2e/lib/site.mjs";

/** Opens the world on a built site. */
export async function world(folder) {
  const [browser, site] = await Promise.all([launch(), serveSite(folder)]);
  return {
    browser,
    site,
    folder,
    close: async () => { await browser.close(); await site.close(); },
    /** A fresh visitor for some steps; what went wrong on the way fails them, but for what `allow` names. */
    visit: async (options, steps) => {
      const { allow = [], ...chosen } = options;
      const visitor = await profile(browser, site, chosen);
      try {
        await steps({ ...visitor, site });
        const wrong = visitor.wrong.filter((line) => !allow.some((pattern) => pattern.test(line)));
        assert.deepEqual(wrong, [], "errors, violations of the policy or foreign requests on the way");
      } finally {
        await visitor.close();
      }
    },
  };
}
