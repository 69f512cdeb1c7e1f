// Figure 8: lists against hand-written DOM in the same browser. Ours is the list of actions of the application, which draws
// a window of a long list; the peer makes the same rows, all of them, from a cloned template (benches/peers/rows.js). Shown:
// from the command to the painted frame. Updated: the owner of all rows, from the command to the painted frame.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { application, painted } from "../lib/browser.mjs";
import { core } from "../lib/core.mjs";
import { PEERS } from "../lib/places.mjs";
import { compared, ROUNDS } from "../lib/rounds.mjs";
import { ratioRow } from "../lib/table.mjs";

const FIGURE = 8;
const LIST = "#/priorites/actions";
const ELSEWHERE = "#/a-propos";

export async function run({ say }) {
  const some = await listed(1000, say);
  const many = await listed(10_000, say);
  return [ratioRow(FIGURE, "1,000 rows shown, of hand-written DOM", some.shown, 1.2), ratioRow(FIGURE, "1,000 rows updated", some.updated, 1.3),
    ratioRow(FIGURE, "10,000 rows shown", many.shown, 0.1)];
}

async function listed(count, say) {
  const times = { ours: [], peer: [], oursUpdated: [], peerUpdated: [] };
  const json = core().large_plan(count, 0, 0, 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    // A page each: the peer takes the screen away from the application.
    const ours = async () => {
      const { page, open, close } = await application(json);
      await open(ELSEWHERE);
      await page.waitForTimeout(1000);
      times.ours.push(await shownOurs(page));
      if (count <= 1000) times.oursUpdated.push(await updatedOurs(page));
      await close();
    };
    const peer = async () => {
      const { page, open, close } = await application(json);
      await open(LIST);
      await page.getByRole("grid").locator('[data-row="0"]').first().waitFor();
      await page.evaluate(readFileSync(join(PEERS, "rows.js"), "utf8"));
      await page.evaluate(() => globalThis.peerRows.learn());
      await page.waitForTimeout(1000);
      const [shown, updated] = await page.evaluate((rows) => globalThis.peerRows.measured(rows), count);
      times.peer.push(shown);
      times.peerUpdated.push(updated);
      await close();
    };
    for (const side of round % 2 === 0 ? [ours, peer] : [peer, ours]) await side();
    say(`${count} rows, round ${round + 1} of ${ROUNDS}`);
  }
  return { shown: compared(times.ours, times.peer), updated: compared(times.oursUpdated, times.peerUpdated) };
}

/** From the change of address to the frame that shows the first rows. */
function shownOurs(page) {
  return page.evaluate((hash) => new Promise((done) => {
    const started = performance.now();
    const look = () => {
      const there = document.querySelector('main [role="grid"] [data-row="0"]');
      if (there) setTimeout(() => done(performance.now() - started)); else requestAnimationFrame(look);
    };
    location.hash = hash;
    requestAnimationFrame(look);
  }), LIST);
}

/** All rows are chosen, then get another owner as one edit: from the press to the frame that shows it. */
async function updatedOurs(page) {
  await page.getByLabel("Tout choisir").check();
  const bar = page.getByRole("group", { name: "Modifier les actions choisies" });
  await bar.getByRole("button", { name: "Responsable" }).click();
  const entry = page.getByRole("menuitem", { name: "Personne 3" });
  await entry.waitFor();
  await painted(page);
  return entry.evaluate((item) => new Promise((done) => {
    const started = performance.now();
    item.click();
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - started)));
  }));
}
