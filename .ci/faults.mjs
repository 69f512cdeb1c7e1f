// Faults of the page itself, for the rigs that must notice them (see src/fault.rs). `.ci/finish.mjs` asks for one only when
// the environment variable BOUSSOLE_FAULT is set; without it nothing here touches the site.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where a fault of the start script begins. */
const START = '"use strict";';

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
  // The site is kept without the parts that come later.
  "half-kept": [["sw.js", "const names = Object.keys(FILES);", "const names = Object.keys(FILES).filter((name) => !/_bg|compute/.test(name));"]],
  // The page always comes from the host, its files from what is kept.
  "mixed-builds": [["sw.js", "const present = name in FILES ?", "const present = name in FILES && name !== PAGE ?"]],
  // A document tells the plan's texts as markup.
  "raw-document": [["boot.js", START, `${START}
const written = (part) => typeof part === "string" ? part.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"') : part;
globalThis.Blob = class extends Blob {
constructor(parts, how) { super(/html/.test(how?.type) ? parts.map(written) : parts, how); }
};`]],
  // A link is kept before anybody said so.
  "eager-link": [["boot.js", START, `${START}
addEventListener("hashchange", () => { if (location.hash.startsWith("#/lien/")) localStorage.setItem("boussole.link", location.hash); });`]],
  // Encrypted files are not bound to their header.
  "bare-seal": [["boot.js", START, `${START}
for (const act of ["encrypt", "decrypt"]) {
const real = SubtleCrypto.prototype[act];
SubtleCrypto.prototype[act] = function ({ additionalData, ...how }, ...rest) { return Reflect.apply(real, this, [how, ...rest]); };
}`]],
  // Encrypted files are read without a look at their tag: the same cipher, by its counter alone.
  "unchecked-seal": [["boot.js", START, `${START}
const { decrypt, deriveKey } = SubtleCrypto.prototype;
const counting = new WeakMap();
SubtleCrypto.prototype.deriveKey = async function (how, base, kind, ...rest) {
const key = await Reflect.apply(deriveKey, this, [how, base, kind, ...rest]);
counting.set(key, await Reflect.apply(deriveKey, this, [how, base, { name: "AES-CTR", length: 256 }, ...rest]));
return key;
};
SubtleCrypto.prototype.decrypt = function ({ iv }, key, data) {
const counter = new Uint8Array(16);
counter.set(iv);
counter[15] = 2;
return Reflect.apply(decrypt, this, [{ name: "AES-CTR", counter, length: 32 }, counting.get(key), data.slice(0, -16)]);
};`]],
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
