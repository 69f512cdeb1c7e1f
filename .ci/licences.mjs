// Who else wrote the program: from what cargo resolves for the browser, the table of the page "About"
// (src/ui/pages/about/third_party.tsv) and the texts of the licences (public/licences.txt).
//   node .ci/licences.mjs write     after a change of dependencies
//   node .ci/licences.mjs check     fails when what is written is not what cargo resolves
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const TABLE = "src/ui/pages/about/third_party.tsv";
const TEXTS = "public/licences.txt";
const LICENCE = /^(licen[cs]e|copying|unlicense|notice)/i;

const shipped = shippedCrates();
const wanted = [[TABLE, table(shipped)], [TEXTS, texts(shipped)]];
if (process.argv[2] === "write") for (const [file, text] of wanted) writeFileSync(file, text);
else check();

/** What reaches the browser: the normal dependencies, their own and so on, without what runs at build time only. */
function shippedCrates() {
  const args = ["metadata", "--locked", "--format-version", "1", "--filter-platform", "wasm32-unknown-unknown"];
  const { packages, resolve } = JSON.parse(execFileSync("cargo", args, { encoding: "utf8", maxBuffer: 1 << 28 }));
  const byId = new Map(packages.map((one) => [one.id, one]));
  const nodes = new Map(resolve.nodes.map((node) => [node.id, node]));
  const seen = new Set();
  const follow = (id) => {
    if (seen.has(id) || byId.get(id).targets.some(({ kind }) => kind.includes("proc-macro"))) return;
    seen.add(id);
    for (const { pkg, dep_kinds } of nodes.get(id).deps) if (dep_kinds.some(({ kind }) => kind === null)) follow(pkg);
  };
  follow(resolve.root ?? packages.find(({ name }) => name === "boussole").id);
  const others = [...seen].map((id) => byId.get(id)).filter(({ source }) => source !== null);
  return others.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

/** Name, version and licence of each, by name. */
function table(crates) {
  return crates.map(({ name, version, license }) => `${name}\t${version}\t${license ?? ""}\n`).join("");
}

/** Each text once, under the crates that came with it. */
function texts(crates) {
  const found = new Map();
  for (const one of crates) {
    const folder = dirname(one.manifest_path);
    const files = readdirSync(folder).filter((name) => LICENCE.test(name) && !/\.(rs|toml|html)$/.test(name)).sort();
    for (const name of files.length > 0 ? files : [null]) {
      const text = name === null ? `${one.license}\nNo text came with the crate; ${one.repository ?? one.homepage ?? ""}` : read(join(folder, name));
      if (text === null) continue;
      const key = createHash("sha256").update(text.replace(/\s+/g, " ")).digest("hex");
      const entry = found.get(key) ?? { text, names: [] };
      entry.names.push(`${one.name} ${one.version}`);
      found.set(key, entry);
    }
  }
  const parts = [...found.values()].map(({ text, names }) => `${names.join(", ")}\n${"-".repeat(72)}\n${text.trim()}\n`);
  return `Boussole is made with the work of others. Their licences:\n\n${"=".repeat(72)}\n${parts.join(`\n${"=".repeat(72)}\n`)}`;
}

function read(path) {
  try { return readFileSync(path, "utf8").replace(/\r\n?/g, "\n"); } catch { return null; }
}

function check() {
  const stale = wanted.filter(([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text).map(([file]) => file);
  if (stale.length === 0) return;
  console.error(`licences: ${stale.join(", ")} is not what cargo resolves: node .ci/licences.mjs write`);
  process.exitCode = 1;
}
