// Makes a built site one that works without a network: names the build in its page, and writes sw.js, which keeps every file
// of it. Used by the last step of a build, and by the tests that deploy another build.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { files } from "./site.mjs";

const PAGE = "index.html";
/** The worker itself, and what is for the host only. */
const NOT_KEPT = new Set(["sw.js", "_headers"]);
const TEMPLATE = join(dirname(fileURLToPath(import.meta.url)), "service-worker.js");

/** Gives the name of the build: the hash of all its files. Another worker than ours can be given, such as a broken one. */
export function keepOffline(root, template = readFileSync(TEMPLATE, "utf8")) {
  const names = files(root).filter((name) => !NOT_KEPT.has(name));
  const digests = Object.fromEntries(names.map((name) => [name, sha256(readFileSync(join(root, name)))]));
  const build = sha256(JSON.stringify(digests)).slice(0, 16);
  nameBuild(join(root, PAGE), build);
  const worker = template.replace(/^\s*\/\/.*\n/gm, "");
  writeFileSync(join(root, "sw.js"), filledIn(worker, { BUILD: build, FILES: { ...digests, [PAGE]: "" } }));
  return build;
}

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

function nameBuild(page, build) {
  const html = readFileSync(page, "utf8").replace(/ data-build="[^"]*"/, "");
  writeFileSync(page, html.replace("<html ", `<html data-build="${build}" `));
}

function filledIn(worker, values) {
  return Object.entries(values).reduce((text, [name, value]) => {
    const line = new RegExp(`^const ${name} = .*;$`, "m");
    if (!line.test(text)) throw new Error(`offline: the worker has no ${name}`);
    return text.replace(line, `const ${name} = ${JSON.stringify(value)};`);
  }, worker);
}
