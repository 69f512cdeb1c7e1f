// What a built site consists of: its files, and those that a first visit loads. Used by the build, the budget and tests.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { FIRST } from "./parts.mjs";

/** Loaded only when someone installs the page on a phone. */
const ON_INSTALLATION = /<link rel="apple-touch-icon"[^>]*>/g;
const COMPRESSED = /\.(br|gz)$/;

/** Every file of a folder, as paths relative to it with "/" between the parts, compressed twins left out, sorted. */
export function files(root) {
  const found = readdirSync(root, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && !COMPRESSED.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/"))
    .sort();
}

/** The addresses written in a page: `src`, `href`, `data-js`, `data-wasm`. */
export function addresses(html) {
  return [...html.matchAll(/\s(?:src|href|data-js|data-wasm)="?([^"\s>]+)/g)].map((match) => match[1]);
}

/** The files that a first visit loads until the page can be used, icon and manifest included. */
export function firstLoad(root) {
  const html = readFileSync(join(root, "index.html"), "utf8").replace(ON_INSTALLATION, "");
  const named = addresses(html).map(plain);
  const styles = named.filter((name) => name.endsWith(".css"));
  const inStyles = styles.flatMap((name) => urls(readFileSync(join(root, name), "utf8")));
  const always = ["index.html", "icons.svg"].filter((name) => existsSync(join(root, name)));
  return [...new Set([...always, ...named, ...inStyles])].filter((name) => name && existsSync(join(root, name))).sort();
}

/** The parts of the program that are not in the first load. */
export function laterParts(root) {
  return files(root).filter((name) => name.startsWith("parts/"));
}

/** What a start on a plan loads beyond the first load. */
export function planParts(root) {
  return laterParts(root).filter((name) => FIRST.some((part) => name.endsWith(`/${part}.wasm`)));
}

/** An address of the site as a file name: without "./", query and fragment. */
export function plain(address) {
  return address.replace(/^\.\//, "").replace(/[?#].*$/, "");
}

/** The name without its content hash, so that two builds can be compared. */
export function unhashed(name) {
  return name.replace(/-[0-9a-f]{8,16}(?=[._])/, "").replace(/^parts\/[0-9a-f]{16}\//, "parts/");
}

/** Whether the content decides the name: such a file never changes and may be kept for ever. */
export function isHashed(name) {
  return unhashed(name) !== name || /^(workers|parts)\/[0-9a-f]{8,}\//.test(name);
}

function urls(css) {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map((match) => plain(match[1]));
}
