// Makes one style sheet, .cache/style.css, from style/main.css: every `@import "file.css" [layer(name)];` is replaced by
// the file. Trunk does not follow imports, and one file is one request. Comments and indentation are left out.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const IMPORT = /@import\s+(?:url\()?["']([^"']+)["']\)?\s*(?:layer\(([\w.-]+)\))?\s*;/g;

/** The text of a style sheet with its imports in place. `seen` stops a circle. */
function bundled(path, seen = []) {
  if (seen.includes(path)) throw new Error(`style: circular import ${[...seen, path].join(" -> ")}`);
  const text = readFileSync(path, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  return text.replace(IMPORT, (_, file, layer) => {
    const inner = bundled(resolve(dirname(path), file), [...seen, path]);
    return layer ? `@layer ${layer} {\n${inner}\n}` : inner;
  });
}

const lines = bundled(resolve("style/main.css")).split("\n").map((line) => line.trim()).filter(Boolean);
const text = lines.join("\n") + "\n";
const target = join(".cache", "style.css");
mkdirSync(".cache", { recursive: true });
// Written only when it changed, so that a watching build does not wake itself.
let old = "";
try { old = readFileSync(target, "utf8"); } catch { /* first build */ }
if (old !== text) writeFileSync(target, text);
