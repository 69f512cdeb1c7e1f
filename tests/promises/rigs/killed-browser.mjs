// The browser is killed at a random moment while edits are made; every edit that was shown as saved opens again.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FLAGS, chromiumPath, connect } from "../../e2e/lib/chromium.mjs";
import { started } from "../../e2e/lib/profile.mjs";
import { Dice } from "../lib/dice.mjs";
import { exported, rename } from "../lib/journeys.mjs";
import { inParallel } from "../lib/tally.mjs";

const EDIT = "Édition ";

export default {
  id: "killed-browser",
  words: "“Saved” survives a killed browser",
  faults: ["early-saved"],
  small: { kills: 3, longest: 2_500, width: 1 },
  full: { kills: 100, longest: 30_000, width: 3 },
  async run({ site }, { kills, longest, width }, tally) {
    const moments = Array.from({ length: kills }, (_, seed) => ({ seed, after: Math.round(new Dice(seed + 1).share() * longest) }));
    let last = -1;
    await inParallel(width, moments, ({ seed, after }) =>
      tally.attempt(`kill ${seed + 1}, ${after} ms after the first edit`, async () => {
        const acknowledged = await kill(site.url, new Dice(1000 + seed), after);
        last = Math.max(last, acknowledged);
      }));
    assert.ok(last >= 0 || tally.failures.length > 0, "no edit was shown as saved before a kill: nothing was tried");
  },
};

/** Gives the last edit that was shown as saved. */
async function kill(url, dice, after) {
  const folder = mkdtempSync(join(tmpdir(), "boussole-killed-"));
  try {
    const acknowledged = await editUntilKilled(folder, url, dice, after);
    const browser = await start(folder);
    try {
      const page = await open(browser, url);
      const { name } = await exported(page);
      const opened = name.startsWith(EDIT) ? Number(name.slice(EDIT.length)) : -1;
      assert.ok(opened >= acknowledged, `edit ${acknowledged} was shown as saved, “${name}” opens`);
      return acknowledged;
    } finally {
      await browser.end();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Edits in a browser on this profile until it is killed; gives the last edit that was shown as saved. */
async function editUntilKilled(folder, url, dice, after) {
  const browser = await start(folder);
  let acknowledged = -1;
  try {
    const page = await open(browser, url);
    const dead = new Promise((done) => { setTimeout(() => { browser.kill(); done(); }, after); });
    const editing = (async () => {
      for (let number = 0; ; number += 1) {
        await rename(page, `${EDIT}${number}`);
        await page.locator('.save-status[data-state="saved"]').waitFor({ timeout: 0 });
        acknowledged = number;
        // Steady work, a pause for thought, or nothing more.
        const pause = dice.oneOf([0, 50, 400, 2_000, 60_000]);
        await new Promise((next) => { setTimeout(next, pause); });
      }
    })();
    // The edit under way when the browser goes ends with an error.
    editing.catch(() => null);
    await dead;
  } finally {
    await browser.end();
  }
  return acknowledged;
}

async function open(browser, url) {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  page.setDefaultTimeout(20_000);
  await page.goto(`${url}#/partager`);
  await started(page);
  return page;
}

/** A browser of its own process group on a profile, so that the whole of it can be killed as one. */
async function start(folder) {
  const port = join(folder, "DevToolsActivePort");
  rmSync(port, { force: true });
  const flags = [...FLAGS, "--headless=new", "--lang=fr", "--accept-lang=fr-FR", "--remote-debugging-port=0", `--user-data-dir=${folder}`];
  const child = spawn(chromiumPath(), [...flags, "about:blank"], { detached: true, stdio: "ignore" });
  const kill = () => { try { process.kill(-child.pid, "SIGKILL"); } catch { /* gone already */ } };
  const exited = new Promise((done) => child.once("exit", done));
  const end = async () => { kill(); await exited; };
  try {
    for (let wait = 0; !existsSync(port) || !readFileSync(port, "utf8").includes("\n"); wait += 1) {
      if (wait > 300) throw new Error("the browser did not start");
      await new Promise((next) => { setTimeout(next, 100); });
    }
    const [number, path] = readFileSync(port, "utf8").split("\n");
    const browser = await connect(`ws://127.0.0.1:${number}${path}`);
    return { context: browser.contexts()[0], kill, end };
  } catch (error) {
    await end();
    throw error;
  }
}
