// Builds the core as the application's wasm is built (same profile, same wasm-opt), and loads it into this process.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { ROOT } from "./places.mjs";

const TARGET = "wasm32-unknown-unknown";
const OUT = join(ROOT, ".cache/bench-core");
/** The features of Rust's wasm32-unknown-unknown, which stripping hides from wasm-opt. */
const FEATURES = ["bulk-memory", "bulk-memory-opt", "multivalue", "mutable-globals", "nontrapping-float-to-int",
  "reference-types", "sign-ext"];

let loaded;

/** The module of benches/core. */
export function core() {
  loaded ??= build();
  return loaded;
}

function build() {
  run("cargo", ["build", "--quiet", "--release", "--locked", "--target", TARGET, "-p", "boussole-bench-core"]);
  const target = process.env.CARGO_TARGET_DIR ?? join(ROOT, "target");
  const wasm = join(target, TARGET, "release/boussole_bench_core.wasm");
  run("wasm-bindgen", ["--target", "nodejs", "--no-typescript", "--out-dir", OUT, wasm]);
  const bound = join(OUT, "boussole_bench_core_bg.wasm");
  run("wasm-opt", ["-Oz", ...FEATURES.map((name) => `--enable-${name}`), bound, "-o", bound]);
  return createRequire(import.meta.url)(join(OUT, "boussole_bench_core.js"));
}

/** With the real wasm-bindgen: the one of .ci/bin, first on PATH while Trunk builds, cuts the application into parts. */
function run(program, args) {
  const PATH = process.env.PATH.split(delimiter).filter((folder) => !folder.endsWith(".ci/bin")).join(delimiter);
  const { status, error } = spawnSync(program, args, { cwd: ROOT, env: { ...process.env, PATH }, stdio: ["ignore", "inherit", "inherit"] });
  if (error || status !== 0) throw new Error(`${program} failed: ${error?.message ?? `code ${status}`}`);
}
