// A newer build beside this one, made of this one: whatever it stores is of the next schema, and it reads both. Only what
// passes between the page and its storage is turned, so that two tabs of the two builds truly work on one plan.
import { crc32 } from "../../e2e/lib/seed.mjs";

const PRESENT = "boussole.plan/1";
export const NEXT = "boussole.plan/2";

/** A tab of the newer build, not yet on any page. */
export async function newerTab(tab) {
  const page = await tab();
  await page.addInitScript({ content: `(${turnSchemas})(${crc32}, "${PRESENT}", "${NEXT}")` });
  return page;
}

/** In the page: what is written is of the schema `next`, with its checksum; what is read of it comes as `present`. */
function turnSchemas(checksum, present, next) {
  const HEADER = /^\{"format":"boussole\.envelope\/1","schema":"[^"]+","revision":(\d+),"writer":"([^"]+)","saved_at":"([^"]+)","checksum":"[^"]+","plan":/;
  const turned = (text, from, to) => {
    const named = text.replaceAll(`"schema":"${from}"`, `"schema":"${to}"`);
    const [header, revision, writer, savedAt] = named.match(HEADER) ?? [""];
    if (named === text || !header) return named;
    const sum = checksum(`${to}\n${revision}\n${savedAt}\n${writer}\n${named.slice(header.length, -1)}`);
    return named.replace(/"checksum":"[^"]+"/, () => `"checksum":"${sum}"`);
  };
  const read = (value) => {
    if (Array.isArray(value)) return value.map(read);
    return typeof value === "string" ? turned(value, next, present) : value;
  };
  const { getItem, setItem } = Storage.prototype;
  Storage.prototype.getItem = function (key) { return read(Reflect.apply(getItem, this, [key])); };
  Storage.prototype.setItem = function (key, text) { return Reflect.apply(setItem, this, [key, turned(text, present, next)]); };
  const { get: result } = Object.getOwnPropertyDescriptor(IDBRequest.prototype, "result");
  Object.defineProperty(IDBRequest.prototype, "result", { get() { return read(Reflect.apply(result, this, [])); } });
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (text, key) { return Reflect.apply(put, this, [turned(text, present, next), key]); };
}
