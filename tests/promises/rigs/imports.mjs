// A plan arrives, by file, by link or as a version that is reviewed, and the k-th write fails on the way, for every k: it is
// taken over whole or not at all, byte for byte, and what was taken over is undone to the byte. A file that is refused at any
// stage changes nothing.
import assert from "node:assert/strict";
import { choose, id, journal, kept, openName, plan, saved } from "../../e2e/lib/plans.mjs";
import { everyByte, planPart } from "../lib/device.mjs";
import { START, exported, seedPlan, startPlan } from "../lib/journeys.mjs";
import { linkOf } from "../lib/links.mjs";
import { inParallel, spread } from "../lib/tally.mjs";
import { EVERYWHERE, MODES, arm, counted, failingWrites } from "../lib/writes.mjs";

const OTHER = { ...plan({ id: id(68), name: "Arrivé" }), later: { invented: [0.1, 1e-7] } };
const VERSION = { ...startPlan("Relu"), name: "Départ" };
const chosen = (page, name) => page.getByRole("dialog").getByRole("button", { name }).click();

/** By name: how a plan arrives, until the reader's last word; `mine`: it takes the place of the open plan, as one step. */
const WAYS = {
  "replacing by a file": {
    mine: true,
    act: async (page) => {
      await choose(page, OTHER);
      await chosen(page, "Remplacer « Départ »");
    },
  },
  "replacing by a link": {
    mine: true,
    act: async (page) => {
      await page.evaluate((hash) => { location.hash = hash; }, linkOf(JSON.stringify(OTHER)));
      await chosen(page, "Remplacer « Départ »");
    },
  },
  "a review": {
    mine: true,
    act: async (page) => {
      await choose(page, VERSION);
      await chosen(page, "Relire les changements");
      await page.getByRole("button", { name: "Appliquer" }).click();
    },
  },
  "beside the others": {
    mine: false,
    act: async (page) => {
      await choose(page, OTHER);
      await chosen(page, "Ouvrir comme nouveau plan");
    },
  },
};

/** Files that are refused, by the stage that refuses them. */
const STAGES = {
  "too large": " ".repeat(8 * 1024 * 1024 + 1),
  "too deep": `{"a":${"[".repeat(90)}${"]".repeat(90)}}`,
  "not JSON": JSON.stringify(OTHER).slice(0, -9),
  "a key twice": JSON.stringify(OTHER).replace("{", '{"name":"un",'),
  "of the next version": JSON.stringify({ ...OTHER, schema: "boussole.plan/2" }),
  "a wrong type": JSON.stringify({ ...OTHER, actions: [{ id: id(69), title: 7 }] }),
  "a row twice": JSON.stringify({ ...OTHER, actions: [1, 2].map(() => ({ id: id(69), title: "Deux fois" })) }),
  "a document without a plan": "<!doctype html><title>Plan</title>",
};

export default {
  id: "imports",
  words: "Import is all or nothing, and can be undone",
  faults: ["half-import"],
  small: { points: 4 },
  full: { points: Infinity },
  async run(world, { points }, tally) {
    await tally.attempt("what is refused changes nothing", () => refused(world));
    const found = new Map();
    await inParallel(2, Object.entries(WAYS), ([name, way]) =>
      visit(world, async (me) => {
        const clean = await imported(me, way);
        found.set(name, writes(name, way, clean).flatMap((point) => MODES.map((mode) => ({ ...point, ...mode }))));
        await tally.attempt(`${name}, undone`, () => undone(me, way, clean));
      }));
    const all = Object.keys(WAYS).flatMap((name) => found.get(name));
    // A device that takes nothing at all is tried in every size: it must take the plan back.
    const chosenPoints = [...all.filter(takesNothing), ...spread(all.filter((point) => !takesNothing(point)), points)];
    await inParallel(2, chosenPoints, (point) => {
      const words = `${point.name}, write ${point.at} ${point.what}`;
      return tally.attempt(words, () => visit(world, (me) => failed(me, point)));
    });
  },
};

const takesNothing = ({ at, mode, places }) => at === 1 && mode === "on" && places === EVERYWHERE;

/** Every write that a clean import made. */
const writes = (name, way, clean) => Array.from({ length: clean.count }, (_, at) => ({ name, way, clean, at: at + 1 }));

/** A visitor on the share screen, with a plan on the device. */
function visit(world, steps) {
  return world.visit({ allow: [/QuotaExceeded/] }, async ({ page, context, open }) => {
    await context.addInitScript(failingWrites);
    await seedPlan(context, startPlan());
    await open("#/partager");
    await openName(page, "Départ");
    await saved(page);
    await steps({ page, open });
  });
}

/** The save of the plan that was there first; once it is not open any more, it stands in the journal alone. */
const stored = async (page) => (await kept(page, START)) ?? (await journal(page, "plans")).find(([key]) => key === START)[1];

/** What a plan says, in its own order, wherever it comes from. */
const content = ({ origin, ...rest }) => JSON.stringify(rest);

/** An import that nothing disturbs: what the plan was before and is after, as shown and as stored, and how many writes it took. */
async function imported({ page }, way) {
  const before = { shown: content(await exported(page)), stored: planPart(await stored(page)) };
  await arm(page, { at: 0, mode: "once" });
  await way.act(page);
  await told(page);
  await saved(page);
  await page.waitForTimeout(300);
  const { count } = await counted(page);
  await arm(page, null);
  assert.ok(count > 2, "an import that hardly writes");
  const after = content(await exported(page));
  assert.notEqual(after, before.shown, "an import that changes nothing");
  return { before, after, count };
}

/** The page says what became of it. */
const told = (page) => page.locator(".toast", { hasText: /est remplacé|retenus sont dans le plan|est ouvert|à l’identique/ }).first().waitFor();

async function undone({ page, open }, way, { before }) {
  if (!way.mine) {
    // What came beside the others left them alone.
    return assert.equal(planPart(await stored(page)), before.stored, "the other plan is what it was, byte for byte");
  }
  await page.keyboard.press("Control+Z");
  await openName(page, "Départ");
  await saved(page);
  await page.waitForTimeout(300);
  assert.equal(planPart(await stored(page)), before.stored, "undone to the byte");
  await open("#/partager");
  assert.equal(content(await exported(page)), before.shown, "and so it opens again");
}

async function failed({ page }, { way, clean, at, mode, places }) {
  const [shown, held] = [content(await exported(page)), planPart(await stored(page))];
  assert.equal(shown, clean.before.shown, "the same start");
  await arm(page, { at, mode, places });
  await way.act(page);
  await told(page);
  await page.waitForTimeout(300);
  const undone = (await page.locator(".toast", { hasText: "est annulé" }).count()) > 0;
  const now = content(await exported(page));
  assert.ok(now === shown || now === clean.after, "what is shown is neither the plan before nor the one that came");
  if (undone) assert.equal(now, shown, "said to be taken back, and is not");
  if (!way.mine) assert.equal(planPart(await stored(page)), held, "the other plan is what it was, byte for byte");
  const safe = ["saved", "kept"].includes(await page.locator(".save-status").getAttribute("data-state"));
  await arm(page, null);
  page.on("dialog", (asked) => asked.accept());
  await page.reload();
  await page.locator(".save-status").waitFor();
  assert.equal(await page.locator(".banner", { hasText: "n’a pas pu être lu" }).count(), 0, "nothing is unreadable");
  const again = content(await exported(page));
  assert.ok(again === shown || again === clean.after, "what opens is neither the plan before nor the one that came");
  if (safe) assert.equal(again, now, "what was kept opens");
}

function refused(world) {
  return visit(world, async ({ page }) => {
    await page.waitForTimeout(500);
    const before = await everyByte(page);
    for (const [stage, text] of Object.entries(STAGES)) {
      await choose(page, text, stage.startsWith("a document") ? "plan.html" : "plan.json");
      await page.getByRole("dialog").getByRole("heading", { name: "Ce fichier ne s’ouvre pas" }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "hidden" });
      assert.deepEqual(await everyByte(page), before, `${stage}: something on the device changed`);
    }
  });
}
