// Figure 3: Lighthouse (npm `lighthouse`), mobile, on the release build.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromiumPath } from "../../tests/e2e/lib/chromium.mjs";
import { DIST } from "../lib/browser.mjs";
import { serve } from "../../.ci/serve.mjs";
import { output, PEERS, ROOT } from "../lib/places.mjs";
import { median, ROUNDS } from "../lib/rounds.mjs";
import { leastRow, mostRow } from "../lib/table.mjs";

const FIGURE = 3;
const CATEGORIES = ["performance", "accessibility", "best-practices"];

export async function run({ say }) {
  const site = await serve(DIST);
  const reports = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      reports.push(await report(site.url, `lighthouse/${round + 1}.json`));
      const scores = CATEGORIES.map((name) => reports.at(-1).categories[name].score);
      say(`round ${round + 1} of ${ROUNDS}: ${scores.join(", ")}`);
    }
  } finally {
    await site.close();
  }
  const scores = (name) => reports.map((one) => one.categories[name].score);
  const spread = (values) => [Math.min(...values), Math.max(...values)];
  const score = (name, least) => leastRow(FIGURE, `Lighthouse mobile, ${name}`, median(scores(name)), least, "", spread(scores(name)));
  const blocking = reports.map((one) => one.audits["total-blocking-time"].numericValue);
  return [score("performance", 0.95), score("accessibility", 1), score("best-practices", 1),
    mostRow(FIGURE, "Lighthouse mobile, blocking time", median(blocking), 150, "ms", spread(blocking))];
}

/** One run, in its own process: the site is served by this one. */
async function report(url, file) {
  const path = output(file, "");
  const program = join(PEERS, "node_modules/lighthouse/cli/index.js");
  const flags = ["--quiet", "--output=json", `--output-path=${join(ROOT, path)}`, `--only-categories=${CATEGORIES.join(",")}`,
    "--chrome-flags=--headless=new --no-sandbox --disable-gpu"];
  const child = spawn(process.execPath, [program, url, ...flags], { env: { ...process.env, CHROME_PATH: chromiumPath() }, stdio: ["ignore", "ignore", "inherit"] });
  const code = await new Promise((done) => child.on("exit", done));
  if (code !== 0) throw new Error(`lighthouse ended with ${code}`);
  return JSON.parse(readFileSync(join(ROOT, path), "utf8"));
}
