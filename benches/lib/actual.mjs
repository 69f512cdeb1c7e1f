// The named peer of figures 1 and 2: Actual Budget's web client (npm `@actual-app/web`), local-first like Boussole. Its
// build is copied once with brotli twins of its files, so that it is served exactly as well as ours.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { PEERS, ROOT } from "./places.mjs";

const TEXT = /\.(js|css|html|json|svg|wasm|webmanifest|txt|map)$/;

/** The folder to serve. */
export function actual() {
  const { version } = JSON.parse(readFileSync(join(PEERS, "node_modules/@actual-app/web/package.json"), "utf8"));
  const from = join(PEERS, "node_modules/@actual-app/web/build");
  const to = join(ROOT, ".cache", `bench-actual-${version}`);
  if (existsSync(join(to, "done"))) return to;
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith(".map")) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const copy = join(to, relative(from, path));
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(path, copy);
    if (TEXT.test(entry.name)) writeFileSync(`${copy}.br`, brotlied(readFileSync(path)));
  }
  writeFileSync(join(to, "done"), "");
  return to;
}

function brotlied(content) {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
}
