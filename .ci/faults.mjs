// Faults of the page itself, for the rigs that must notice them (see src/fault.rs). `.ci/finish.mjs` asks for one only when
// the environment variable BOUSSOLE_FAULT is set; without it nothing here touches the site.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** By name: for each file that it breaks, what stands there once, and what the fault puts in its place. */
export const FAULTS = {
  // A dead application leaves its last picture on the screen.
  "no-recovery": [["boot.js", "const cover = (what, cause) => {", "const cover = (what, cause) => {\n    return;"]],
  // The recovery screen takes the names of plans for markup.
  "raw-html": [["boot.js", "made.textContent = text;", "made.innerHTML = text;"]],
  // The page may ask any host: neither the page nor the host's headers forbid it.
  "loose-policy": [
    ["index.html", /<meta\s+http-equiv="?Content-Security-Policy"?[^>]*>/, ""],
    ["_headers", /^\s+Content-Security-Policy:.*\n/m, ""],
  ],
};

/** Marks the page of a fault build, and breaks its own files when the fault lies there. */
export function breakSite(root, name) {
  replaceOnce(join(root, "index.html"), "<html", `<html data-fault="${name}"`);
  for (const [file, from, to] of FAULTS[name] ?? []) replaceOnce(join(root, file), from, to);
}

function replaceOnce(path, from, to) {
  const text = readFileSync(path, "utf8");
  if (text.split(from).length !== 2) throw new Error(`faults: ${path} does not hold ${from} once`);
  writeFileSync(path, text.replace(from, () => to));
}
