// Promises shown without a browser: tests/promises.rs prints what it counted, one line a promise.
import { spawn } from "node:child_process";

/** A promise that needs no page: its rig, its words, and the faults that it must notice. */
export const nativePromise = (id, name, words, faults) => ({
  id,
  words,
  faults,
  page: false,
  small: "small",
  full: "full",
  run: async (_, size, tally) => tally.add(await native(name, size)),
});

/** Runs one native rig; gives `{ tries, failures }`. */
export async function native(name, size, fault = process.env.BOUSSOLE_FAULT) {
  const environment = { ...process.env, BOUSSOLE_SOAK: size === "full" ? "1" : "" };
  if (fault) environment.BOUSSOLE_FAULT = fault;
  const test = ["test", "--locked", "--quiet", "--no-default-features", "--test", "promises"];
  const output = await run("cargo", [...test, "--", "--exact", name, "--nocapture"], environment);
  const [, tries] = output.match(new RegExp(`^promise ${name}: (\\d+) tries`, "m")) ?? [];
  const failures = [...output.matchAll(/^failure: (.*)$/gm)].map(([, words]) => words);
  if (!tries) throw new Error(`the native rig ${name} counted nothing:\n${output.slice(-2000)}`);
  return { tries: Number(tries), failures };
}

function run(command, args, env) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => { output += text; });
    child.once("error", failed);
    child.once("close", () => done(output));
  });
}
