// Everything that is imported takes any bytes: the bodies of the fuzz targets on a seeded corpus, natively; at full size also
// libFuzzer on each target, where Rust's nightly toolchain and cargo-fuzz are there.
import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { native } from "../lib/native.mjs";

const TARGETS = { plan: /^plan-v\d.*\.json$/, csv: /\.csv$/, link: /^plan-v\d.*\.json$/, merge: /^$/ };
const DATA = "tests/data";

export default {
  id: "fuzzed",
  words: "Import is fuzzed: plans, tables, links and merges take any bytes without a crash",
  faults: ["panicky-reader"],
  page: false,
  small: { corpus: "small", minutes: 0 },
  full: { corpus: "full", minutes: 30 },
  async run(_, { corpus, minutes }, tally) {
    tally.add(await native("fuzzed", corpus));
    if (minutes === 0 || process.env.BOUSSOLE_FAULT) return;
    const missing = fuzzer();
    if (missing) {
      tally.notRun.push(`${minutes} minutes of libFuzzer on ${Object.keys(TARGETS).join(", ")}: ${missing}`);
      return;
    }
    for (const target of Object.keys(TARGETS)) await tally.attempt(`${minutes} minutes on ${target}`, () => fuzz(target, minutes));
  },
};

/** Why libFuzzer cannot run here, or nothing. */
function fuzzer() {
  const there = (...command) => spawnSync("cargo", command, { stdio: "ignore" }).status === 0;
  if (!there("+nightly", "--version")) return "Rust’s nightly toolchain is missing";
  if (!there("+nightly", "fuzz", "--version")) return "cargo-fuzz is missing (.ci/tools fuzz installs it)";
  return null;
}

/** One target from the files that it knows; a crash is in fuzz/artifacts. */
function fuzz(target, minutes) {
  const [found, seeds] = ["found", "seeds"].map((name) => join(process.cwd(), ".cache", "fuzz", target, name));
  for (const folder of [found, seeds]) mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(DATA).filter((name) => TARGETS[target].test(name))) cpSync(join(DATA, file), join(seeds, file));
  const limits = [`-max_total_time=${minutes * 60}`, "-timeout=10", "-rss_limit_mb=4096"];
  return new Promise((done, failed) => {
    const child = spawn("cargo", ["+nightly", "fuzz", "run", target, found, seeds, "--", ...limits], { stdio: ["ignore", "ignore", "pipe"] });
    let last = "";
    child.stderr.on("data", (text) => { last = (last + text).slice(-4000); });
    child.once("error", failed);
    child.once("close", (code) => (code === 0 ? done() : failed(new Error(`ended with ${code}: ${last.split("\n").filter(Boolean).slice(-6).join(" / ")}`))));
  });
}
