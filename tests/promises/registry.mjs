// Every promise that has a rig, in the order of the table. A rig says what it shows, at which sizes, and which faults of
// src/fault.rs and .ci/faults.mjs it must notice.
import blocked from "./rigs/blocked.mjs";
import corrupt from "./rigs/corrupt.mjs";
import dates from "./rigs/dates.mjs";
import deploys from "./rigs/deploys.mjs";
import evicted from "./rigs/evicted.mjs";
import exact from "./rigs/exact.mjs";
import exactSealed from "./rigs/exact-sealed.mjs";
import fullStorage from "./rigs/full-storage.mjs";
import fuzzed from "./rigs/fuzzed.mjs";
import hostileLinks from "./rigs/hostile-links.mjs";
import imports from "./rigs/imports.mjs";
import inert from "./rigs/inert.mjs";
import killedBrowser from "./rigs/killed-browser.mjs";
import offline from "./rigs/offline.mjs";
import olderTab from "./rigs/older-tab.mjs";
import pastFiles from "./rigs/past-files.mjs";
import privateRig from "./rigs/private.mjs";
import recovery from "./rigs/recovery.mjs";
import tampered from "./rigs/tampered.mjs";
import tornSave from "./rigs/torn-save.mjs";
import twoTabs from "./rigs/two-tabs.mjs";

export const PROMISES = [
  fullStorage, killedBrowser, tornSave, twoTabs, olderTab, corrupt, fuzzed, imports, evicted, pastFiles, ...exact, exactSealed, tampered,
  hostileLinks, blocked, recovery, dates, privateRig, inert, deploys, offline,
];

/** Every fault, with the promises that must notice it. */
export const FAULTS = new Map(
  [...new Set(PROMISES.flatMap(({ faults }) => faults))].map((name) => [name, PROMISES.filter(({ faults }) => faults.includes(name))]),
);
