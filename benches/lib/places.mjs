// Where things are, and how the peers' packages are found.
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
export const PEERS = join(ROOT, "benches/peers");
export const PYTHON = join(ROOT, ".cache/bench-python/bin/python");

/** Loads a package of benches/peers, and nothing else. */
export const peer = createRequire(join(PEERS, "package.json"));

/** Writes a file into benches/output, which git ignores; gives its path from the top of the project. */
export function output(name, content) {
  const path = join("benches/output", name);
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), content);
  return path;
}
