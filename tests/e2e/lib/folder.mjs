// A file in a folder, for browsers without a window that could show a file picker: the pickers give a real file of the
// browser's own file system. Each profile has one of its own; a test carries its bytes from one to the other, as a
// synchronisation service would.

/** The file's name. */
export const FILE = "plan-partage.json";

/** Lets the pickers of a context give the file. `asks`: the browser asks again after each reload. */
export async function withPickers(context, { asks = false } = {}) {
  await context.addInitScript(([name, again]) => {
    const file = async (create) => (await navigator.storage.getDirectory()).getFileHandle(name, { create });
    globalThis.showSaveFilePicker = () => file(true);
    globalThis.showOpenFilePicker = async () => [await file(false)];
    if (!again) return;
    let allowed = false;
    FileSystemHandle.prototype.queryPermission = async () => (allowed ? "granted" : "prompt");
    FileSystemHandle.prototype.requestPermission = async () => { allowed = true; return "granted"; };
  }, [FILE, asks]);
}

/** The file's text; null where there is none. */
export function readFile(page) {
  return page.evaluate(async (name) => {
    const folder = await navigator.storage.getDirectory();
    try { return await (await (await folder.getFileHandle(name)).getFile()).text(); } catch { return null; }
  }, FILE);
}

/** Writes the file, as another program would. */
export function writeFile(page, text) {
  return page.evaluate(async ([name, content]) => {
    const folder = await navigator.storage.getDirectory();
    const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await stream.write(content);
    await stream.close();
  }, [FILE, text]);
}

/** Takes the file away. */
export function removeFile(page) {
  return page.evaluate(async (name) => (await navigator.storage.getDirectory()).removeEntry(name), FILE);
}
