// Loads the parts of the program. Written into the glue by split.mjs, which fills in FOLDER, NEEDS, LOADERS and NAME: `wasm`
// is the glue's own, the exports of the main file. A part is its file and the files that it shares with others; what could
// not be loaded is asked for again the next time.
const partFolder = new URL(FOLDER, import.meta.url);
const partNeeds = NEEDS;
const partFiles = new Map();
async function fetchPart(file) {
  const answer = await fetch(new URL(`${file}.wasm`, partFolder));
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  const imports = { main: wasm };
  return answer.headers.get("content-type") === "application/wasm"
    ? WebAssembly.instantiateStreaming(answer, imports)
    : WebAssembly.instantiate(await answer.arrayBuffer(), imports);
}
function loadPart(file) {
  if (!partFiles.has(file)) {
    const loading = fetchPart(file);
    partFiles.set(file, loading);
    loading.catch(() => partFiles.delete(file));
  }
  return partFiles.get(file);
}
function partLoader(part) {
  return (callback, data) => {
    Promise.all(partNeeds[part].map(loadPart))
      .then(() => 1, () => 0)
      .then((here) => wasm.__indirect_function_table.get(callback)(data, here));
  };
}
const NAME = LOADERS;
