// What the cutting of the program (split.mjs) and the last step of a build (finish.mjs) both know of its parts.

/** Where the parts of a build wait for its last step: a folder a program, named by its hash. */
export const PARTS_CACHE = ".cache/parts";

/** The features of Rust’s wasm32-unknown-unknown, for binaryen's tools: a part has no section that would say so. */
export const FEATURES = [
  "--enable-bulk-memory", "--enable-bulk-memory-opt", "--enable-call-indirect-overlong", "--enable-multivalue",
  "--enable-mutable-globals", "--enable-nontrapping-float-to-int", "--enable-reference-types", "--enable-sign-ext",
];

/** The parts that a start on a plan needs, in the order in which it does; public/boot.js names them too. */
export const FIRST = ["Keeping", "Cockpit"];
