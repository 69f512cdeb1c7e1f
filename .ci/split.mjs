// Cuts the program into parts, between the compiler and wasm-bindgen. Trunk calls wasm-bindgen by the name that it finds
// first on PATH (.ci/bin); this does what it is asked to, and before it, where the program names parts (`--cfg chunks`,
// src/bin/boussole/parts.rs):
// - wasm-split-cli takes out of the program what only its parts reach, and what only several of them share;
// - the many small shared pieces are merged into few files: each into the first part of FIRST that needs it, the rest
//   into `shared`, so that a part is one file and what it shares with others;
// - wasm-bindgen makes the glue of the main file; the loader of the parts is written into the glue.
// The files wait in .cache/parts/HASH for .ci/finish.mjs, which puts them into the site.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { FEATURES, FIRST, PARTS_CACHE } from "./parts.mjs";
import { edited, imports, passingOn, withoutRelocations } from "./wasm.mjs";

const SHARED = "shared";
const LINK = "./__wasm_split.js";

const own = join(dirname(fileURLToPath(import.meta.url)), "bin");
const args = process.argv.slice(2);
const input = args.find((arg) => arg.endsWith(".wasm"));
const option = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

if (!input) run(wasmBindgen(), args);
else if (readFileSync(input).includes("__wasm_split_load_")) cut();
else whole();

/** A program without parts: a worker. */
function whole() {
  const work = mkdtempSync(join(tmpdir(), "whole-"));
  const path = join(work, basename(input));
  writeFileSync(path, withoutRelocations(readFileSync(input)));
  run(wasmBindgen(), args.map((arg) => (arg === input ? path : arg)));
  rmSync(work, { recursive: true });
}

function cut() {
  const stem = option("out-name");
  const work = mkdtempSync(join(tmpdir(), "parts-"));
  run("wasm-split-cli", [input, work, "--out-name", stem]);
  const main = join(work, `${stem}.wasm`);
  run(wasmBindgen(), [...args.map((arg) => (arg === input ? main : arg)), "--keep-lld-exports"]);
  slimmed(option("out-dir"), stem);
  const pieces = sharedPieces(readFileSync(join(work, basename(LINK)), "utf8"));
  const parts = readdirSync(work).map((name) => name.match(/^split_(\w+)\.wasm$/)?.[1]).filter(Boolean);
  const names = [...new Set([...parts, ...pieces.flatMap(({ needed }) => needed)])].sort();
  const files = merged(work, names, parts, pieces);
  const hash = kept(work, files);
  writeLoader(join(option("out-dir"), `${stem}.js`), hash, names, files, pieces);
  rmSync(work, { recursive: true });
}

/** The pieces that several parts share, as the splitter's own loader tells: `{ file, needed: [part, …] }`. */
function sharedPieces(link) {
  return [...link.matchAll(/\/\* ([\w, ]+) \*\/\s*const __(chunk_\d+) =/g)].map(([, needed, file]) => ({ file, needed: needed.split(", ") }));
}

/** The file into which a shared piece goes. */
function home({ needed }) {
  return FIRST.find((part) => needed.includes(part)) ?? SHARED;
}

/** Merges the pieces into their files, made small in a release build; gives the names of the files. */
function merged(work, names, parts, pieces) {
  const contents = new Map([...names, SHARED].map((name) => [name, parts.includes(name) ? [`split_${name}`] : []]));
  for (const piece of pieces) contents.get(home(piece)).push(piece.file);
  const files = [...contents.keys()].filter((name) => contents.get(name).length > 0);
  for (const name of files) {
    const stub = join(work, `${name}.stub.wasm`);
    const inside = contents.get(name).map((piece) => join(work, `${piece}.wasm`));
    writeFileSync(stub, passingOn("main", inside.flatMap((path) => imports(readFileSync(path)))));
    const named = [stub, "__wasm_split", ...inside.flatMap((path, at) => [path, `piece${at}`])];
    const target = join(work, `${name}.part.wasm`);
    run("wasm-merge", [...named, ...FEATURES, "-o", target]);
    if (dirname(input).endsWith("release")) run("wasm-opt", ["-Oz", ...FEATURES, target, "-o", target]);
  }
  return files;
}

/** Keeps the files under the hash of what they hold. */
function kept(work, files) {
  const contents = files.map((name) => readFileSync(join(work, `${name}.part.wasm`)));
  const hash = contents.reduce((digest, bytes) => digest.update(bytes), createHash("sha256")).digest("hex").slice(0, 16);
  const target = join(PARTS_CACHE, hash);
  mkdirSync(target, { recursive: true });
  files.forEach((name, at) => writeFileSync(join(target, `${name}.wasm`), contents[at]));
  return hash;
}

/** Writes the loader in place of the imports of the splitter's own. The first part comes with every other. */
function writeLoader(path, hash, names, files, pieces) {
  const glue = readFileSync(path, "utf8");
  const line = new RegExp(`^import \\* as (\\w+) from ["']${LINK.replaceAll(".", "\\.")}["'];?\\n`, "gm");
  const [first, ...others] = [...glue.matchAll(line)].map((match) => match[1]);
  if (!first) stop(`the glue ${path} imports no loader`);
  const needs = names.map((part) => {
    const shared = pieces.filter(({ needed }) => needed.includes(part)).map(home);
    return [part, [...new Set([FIRST[0], ...shared, part])].filter((file) => files.includes(file))];
  });
  const loader = readFileSync(join(own, "..", "loader.js"), "utf8")
    .replace(/^\/\/.*\n|^\/\*[\s\S]*?\*\/\n/gm, "")
    .replace("FOLDER", JSON.stringify(`./parts/${hash}/`))
    .replace("NEEDS", JSON.stringify(Object.fromEntries(needs)))
    .replace("LOADERS", `{ ${names.map((part) => `__wasm_split_load_${part}: partLoader("${part}")`).join(", ")} }`)
    .replace("NAME", first);
  writeFileSync(path, `${glue.replace(line, "")}${loader}${others.map((name) => `const ${name} = ${first};\n`).join("")}`);
}

/**
 * Makes the main file and its glue smaller without changing what they do:
 * - what wasm-bindgen exports for JavaScript that is not there leaves: the streams of a server's functions, which come with
 *   Leptos; the optimiser then takes their code out;
 * - the imports lose their hashes, which compress to nothing less than themselves, in both files alike.
 */
function slimmed(folder, stem) {
  const [wasm, glue] = [join(folder, `${stem}_bg.wasm`), join(folder, `${stem}.js`)];
  const bytes = readFileSync(wasm);
  const hashed = imports(bytes).map(({ name }) => name).filter((name) => /_[0-9a-f]{16}$/.test(name));
  const short = new Map([...new Set(hashed)].map((name, at) => [name, `i${at.toString(36)}`]));
  const nameOf = (name) => short.get(name) ?? name;
  writeFileSync(wasm, edited(bytes, { nameOf, isKept: (name) => !/^(__wbg_)?intounderlying/.test(name) }));
  const text = readFileSync(glue, "utf8")
    .replace(/^export class IntoUnderlying[\s\S]*?^}\n/gm, "")
    .replace(/^if \(Symbol\.dispose\) IntoUnderlying.*\n/gm, "")
    .replace(/^const IntoUnderlying\w+ = [\s\S]*?;\n/gm, "")
    .replace(/\b\w+_[0-9a-f]{16}\b/g, nameOf)
    .replace(/^ +/gm, "");
  if (text.includes("IntoUnderlying")) stop("the glue still speaks of streams");
  writeFileSync(glue, text);
}

function wasmBindgen() {
  const folders = process.env.PATH.split(delimiter).filter((folder) => resolve(folder) !== own);
  const found = folders.map((folder) => join(folder, "wasm-bindgen")).find(isProgram);
  return found ?? stop("wasm-bindgen is not on PATH");
}

function isProgram(path) {
  try { accessSync(path, constants.X_OK); return true; } catch { return false; }
}

function run(program, given) {
  const { status, error } = spawnSync(program, given, { stdio: "inherit" });
  if (error) stop(`${program}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

function stop(why) {
  console.error(`split: ${why}`);
  process.exit(1);
}
