// Loads the parts of the program. Written into the glue by split.mjs, which fills in FOLDER, NEEDS, LOADERS and NAME; `wasm`
// is the glue's own: the exports of the main file. A part is its file and the files that it shares with others. What could
// not be loaded is asked for again the next time.
const partFolder = new URL(FOLDER, import.meta.url);
const partNeeds = NEEDS;
/** The addresses that were not answered, for the recovery script. */
export const missedParts = new Set();
const partModules = new Map();
const partInstances = new Map();
function once(done, file, make) {
  if (!done.has(file)) {
    const making = make(file);
    done.set(file, making);
    making.catch(() => done.delete(file));
  }
  return done.get(file);
}
async function compilePart(file) {
  const address = new URL(`${file}.wasm`, partFolder).href;
  missedParts.add(address);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  missedParts.delete(address);
  return answer.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(answer)
    : WebAssembly.compile(await answer.arrayBuffer());
}
async function startPart(file) {
  const module = await once(partModules, file, compilePart);
  return WebAssembly.instantiate(module, { main: wasm });
}
function partLoader(part) {
  return (callback, data) => {
    Promise.all(partNeeds[part].map((file) => once(partInstances, file, startPart)))
      .then(() => 1, () => 0)
      .then((here) => wasm.__indirect_function_table.get(callback)(data, here));
  };
}
/** Fetches and compiles parts before they are asked for: these at once, or without a name all of them, one after the other. */
export async function prepareParts(...parts) {
  const fetched = (file) => once(partModules, file, compilePart).catch(() => {});
  if (parts.length > 0) await Promise.all(parts.flatMap((part) => partNeeds[part] ?? []).map(fetched));
  else for (const file of new Set(Object.values(partNeeds).flat())) await fetched(file);
}
const NAME = LOADERS;
