// Finds a Chromium: CHROME, then the usual names on PATH, then the one that Playwright keeps. Run alone it prints it.
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
/** Nothing that looks beyond this machine: a closed network must not fill the console. */
export const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

/** The path of a Chromium, or null. */
export function chromiumPath() {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const own = chromium.executablePath();
  return [process.env.CHROME, ...onPath, ...ELSEWHERE, own].find((path) => path && isProgram(path)) ?? null;
}

/** Starts a headless Chromium; `args` are added to the usual flags. */
export function launch({ args = [] } = {}) {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error("no Chromium: install one, or name it with CHROME=/path/to/chrome");
  return chromium.launch({ executablePath, headless: true, args: [...FLAGS, ...args] });
}

/** Takes hold of a Chromium that was started elsewhere, by the address of its debugger. */
export function connect(address) {
  return chromium.connectOverCDP(address);
}

function isProgram(path) {
  try { accessSync(path, constants.X_OK); return existsSync(path); } catch { return false; }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = chromiumPath();
  console.log(path ?? "none");
  process.exitCode = path ? 0 : 1;
}
