// Builds a site with a named fault: a development build, into a folder of its own.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { files } from "../../../.ci/site.mjs";

/** The folder of a build with this fault, built anew (cargo compiles what changed only). */
export async function faultBuild(name) {
  const folder = resolve(".cache", "dist-fault");
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
