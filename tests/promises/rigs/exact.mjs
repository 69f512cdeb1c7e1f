// Export then import is exact: in every plain form, and encrypted under one derived key. At every round of the derivation plans
// go through a browser, in exact-sealed.mjs.
import { nativePromise } from "../lib/native.mjs";

export default [
  nativePromise("exact", "exact", "Export then import is exact, plain", ["last-bit"]),
  nativePromise("exact-one-key", "sealed", "Export then import is exact, encrypted under one derived key", ["last-bit"]),
];
