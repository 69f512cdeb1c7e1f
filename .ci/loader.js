// Loads the parts of the program. Written into the glue by split.mjs, which fills in FOLDER, NEEDS, LOADERS and NAME; `wasm`
// is the glue's own: the exports of the main file. A part is its file and the files that it shares with others. What could
// not be loaded is asked for again the next time.
const partFolder = new URL(FOLDER, import.meta.url);
const partNeeds = NEEDS;
/** The addresses that were not answered, for the recovery script. */
export const missedParts = new Set();
const partBytes = new Map();
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
async function fetchPart(file) {
  const address = new URL(`${file}.wasm`, partFolder).href;
  missedParts.add(address);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  missedParts.delete(address);
  return answer;
}
async function compilePart(file) {
  const ahead = await partBytes.get(file)?.catch(() => null);
  if (ahead) return WebAssembly.compile(ahead);
  const answer = await fetchPart(file);
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
/**
 * Prepares parts before they are asked for: those named are fetched and compiled at once; without a name all of them are
 * fetched, one after the other, and compiled when they are asked for.
 */
export async function prepareParts(...parts) {
  const bytes = (file) => fetchPart(file).then((answer) => answer.arrayBuffer());
  if (parts.length > 0) {
    await Promise.all(parts.flatMap((part) => partNeeds[part] ?? []).map((file) => once(partModules, file, compilePart)));
    return;
  }
  for (const file of new Set(Object.values(partNeeds).flat())) {
    if (!partModules.has(file)) await once(partBytes, file, bytes).catch(() => {});
  }
}
const NAME = LOADERS;
