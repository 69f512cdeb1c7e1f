// The last step of a build, run by Trunk on its staging folder:
// - worker files move into workers/HASH/, and <html data-workers> names that folder, so that a page never meets the
//   workers of another build (Trunk gives these files no hash of their own);
// - the parts of the program, which split.mjs keeps aside, come into parts/HASH/, as the glue names them;
// - every address in the page must be relative and lead to a file;
// - `_headers` gains one caching rule for every file whose name carries its hash;
// - a release build, and one with a fault, is kept for the time without a network (offline.mjs);
// - a build with BOUSSOLE_FAULT is marked as such, and broken on purpose where the fault is one of the page (faults.mjs);
// - in a release build each text and wasm file gets .br and .gz twins for the servers that use them.
import { createHash } from "node:crypto";
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { breakSite } from "./faults.mjs";
import { keepOffline } from "./offline.mjs";
import { PARTS_CACHE } from "./parts.mjs";
import { addresses, files, isHashed, plain } from "./site.mjs";

const root = process.env.TRUNK_STAGING_DIR;
if (!root) throw new Error("finish: Trunk runs this script; TRUNK_STAGING_DIR is not set");
const page = join(root, "index.html");

moveWorkers();
bringParts();
leaveOutNotes();
checkAddresses();
keepHashed();
if (process.env.TRUNK_PROFILE === "release" || process.env.BOUSSOLE_FAULT) keepOffline(root);
if (process.env.BOUSSOLE_FAULT) breakSite(root, process.env.BOUSSOLE_FAULT);
if (process.env.TRUNK_PROFILE === "release") compress();

function moveWorkers() {
  const loaders = files(root).filter((name) => /^[\w-]+_loader\.js$/.test(name));
  const names = loaders.flatMap((loader) => {
    const stem = loader.replace(/_loader\.js$/, "");
    return [loader, `${stem}.js`, `${stem}_bg.wasm`];
  });
  if (names.length === 0) return;
  const digest = createHash("sha256");
  for (const name of names) digest.update(readFileSync(join(root, name)));
  const folder = `workers/${digest.digest("hex").slice(0, 16)}`;
  mkdirSync(join(root, folder), { recursive: true });
  for (const name of names) renameSync(join(root, name), join(root, folder, name));
  let html = readFileSync(page, "utf8");
  // A worker is not part of the first load: no preload of its files.
  html = html.replace(/<link\b[^>]*>/g, (tag) => (names.some((name) => tag.includes(`./${name}`)) ? "" : tag));
  const named = html.replace(/data-workers="?\.\/"?/, `data-workers="./${folder}/"`);
  if (named === html) throw new Error("finish: index.html has no data-workers to fill in");
  writeFileSync(page, named);
}

/** A program that was not cut has none. */
function bringParts() {
  for (const glue of files(root).filter((name) => name.endsWith(".js"))) {
    const hash = readFileSync(join(root, glue), "utf8").match(/"\.\/parts\/([0-9a-f]{16})\/"/)?.[1];
    if (hash) cpSync(join(PARTS_CACHE, hash), join(root, "parts", hash), { recursive: true });
  }
}

/** Comments are for those who read the source; blank lines are what Trunk leaves where its own tags were. */
function leaveOutNotes() {
  const html = readFileSync(page, "utf8").replace(/<!--[\s\S]*?-->/g, "").replace(/^\s*\n/gm, "");
  writeFileSync(page, html);
  const start = join(root, "boot.js");
  const lines = readFileSync(start, "utf8").split("\n").map((line) => line.trim());
  writeFileSync(start, `${lines.filter((line) => line && !line.startsWith("//")).join("\n")}\n`);
}

function checkAddresses() {
  const wrong = addresses(readFileSync(page, "utf8")).filter(
    (address) => !address.startsWith("#") && (!address.startsWith("./") || !existsSync(join(root, plain(address)))),
  );
  if (wrong.length > 0) throw new Error(`finish: index.html names what a static host cannot serve: ${wrong.join(", ")}`);
}

function keepHashed() {
  const rule = (name) => `\n/${name}\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n`;
  appendFileSync(join(root, "_headers"), files(root).filter(isHashed).map(rule).join(""));
}

function compress() {
  for (const name of files(root).filter((file) => /\.(html|js|css|wasm|svg|json|webmanifest)$/.test(file))) {
    const path = join(root, name);
    const bytes = readFileSync(path);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
}
