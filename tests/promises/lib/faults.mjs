// A site with a named fault, in a folder of its own: a copy of the release, broken, where the fault is one of the page; else a
// development build.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { FAULTS, breakSite } from "../../../.ci/faults.mjs";
import { files } from "../../../.ci/site.mjs";
import { DIST } from "../../e2e/lib/site.mjs";

/** The folder of a site with this fault, made anew. */
export async function faultBuild(name) {
  const folder = resolve(".cache", "dist-fault");
  return name in FAULTS && existsSync(join(DIST, "index.html")) ? broken(name, folder) : built(name, folder);
}

/** The compressed twins of what is broken still say what stood there before. */
function broken(name, folder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(DIST, folder, { recursive: true });
  breakSite(folder, name);
  for (const file of ["index.html", ...FAULTS[name].map(([one]) => one)]) {
    for (const ending of [".br", ".gz"]) rmSync(join(folder, file + ending), { force: true });
  }
  return folder;
}

/** Cargo compiles what changed only. */
function built(name, folder) {
  const env = { ...process.env, BOUSSOLE_FAULT: name, CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS: "--cfg erase_components" };
  const { status } = spawnSync("trunk", ["build", "--locked", "--dist", folder], { env, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error(`the build with the fault ${name} failed`);
  if (!readFileSync(join(folder, "index.html"), "utf8").includes(`data-fault="${name}"`)) {
    throw new Error(`the build in ${folder} does not have the fault ${name}`);
  }
  return folder;
}

/** The files of a site that hold the name of a fault, or the mark of a fault build. */
export function traces(folder, name) {
  return files(folder).filter((file) => {
    const text = readFileSync(join(folder, file), "latin1");
    return text.includes(name) || text.includes("data-fault");
  });
}
