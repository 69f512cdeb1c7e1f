// Ways for the application to die, as they happen.

/** A panic: the browser refuses to make an element once, in the middle of a change of screen. */
export async function panic(page, hash) {
  await page.evaluate((to) => {
    const real = Document.prototype.createElement;
    const clone = Node.prototype.cloneNode;
    const fail = () => {
      Document.prototype.createElement = real;
      Node.prototype.cloneNode = clone;
      throw new Error("no element");
    };
    Document.prototype.createElement = fail;
    Node.prototype.cloneNode = fail;
    location.hash = to;
  }, hash);
}

/**
 * The wasm runs out of stack: a call arrives when nearly all of it is used. Needs `keepWasm`, since a press of a button
 * arrives with more room than it needs, or not at all.
 */
export async function overflow(page) {
  await page.evaluate(() => {
    let overflown = null;
    let survived = false;
    // From the deepest frame outwards; the last call that fails has come the furthest into the wasm.
    const deeper = () => {
      try { deeper(); } catch { /* no room for the call itself */ }
      if (survived) return;
      try {
        globalThis.__wasm.__wbindgen_malloc(64, 8);
        survived = true;
      } catch (error) {
        overflown = error;
      }
    };
    deeper();
    if (!overflown) throw new Error("the wasm never ran out of stack");
    setTimeout(() => { throw overflown; });
  });
}

/** For `addInitScript`: keeps what the wasm exports at hand, so that a rig can take its stack and its memory. */
export function keepWasm() {
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const real = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const result = await Reflect.apply(real, WebAssembly, given);
      globalThis.__wasm ??= (result.instance ?? result).exports;
      return result;
    };
  }
}

/** No memory: the address space of the wasm is used up, then a file of some megabytes is handed over. */
export async function exhaust(page) {
  await page.evaluate(async () => {
    const { memory } = globalThis.__wasm;
    for (let pages = 32_768; pages >= 1; pages >>= 1) {
      try { for (;;) memory.grow(pages); } catch { /* no room for so many */ }
    }
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(7 * 1024 * 1024).fill(0x20)], "plan.json", { type: "application/json" }));
    const target = document.querySelector("main");
    for (const kind of ["dragenter", "dragover", "drop"]) {
      target.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }));
    }
  });
}

/** What the console says when the application dies. */
export const DEATH = [/panicked/, /unreachable/, /RuntimeError/, /RangeError/, /call stack/, /no element/, /boussole/i, /404/, /Failed to (load|fetch)/, /^uncaught: $/, /memory/];
