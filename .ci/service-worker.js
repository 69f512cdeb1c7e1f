// The site without a network. `.ci/offline.mjs` writes this file into a build as sw.js and fills in BUILD and FILES: the SHA-256
// of every file, by its path; that of the page is left empty, which names BUILD itself.
// One build is kept whole or not at all, and one page is served from one build only. It knows nothing of plans.
const BUILD = "";
const FILES = {};
const OURS = `boussole ${registration.scope} `;
const CACHE = OURS + BUILD;
const PAGE = "index.html";
const AT_ONCE = 4;

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(takeOver()));
addEventListener("message", (event) => {
  if (event.data === "switch") skipWaiting();
  else if (event.data === "build") event.ports[0].postMessage(BUILD);
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const name = request.url.startsWith(registration.scope) ? nameOf(request.url) : null;
  // Who asks for what the server has now ("reload") is not answered from here.
  if (name === null || request.method !== "GET" || ["reload", "no-store"].includes(request.cache) && request.mode !== "navigate") return;
  event.respondWith(answer(request, name));
});

const addressOf = (name) => new URL(name === PAGE ? "./" : name, registration.scope).href;
const nameOf = (url) => {
  const name = decodeURI(new URL(url).pathname.slice(new URL(registration.scope).pathname.length));
  return name === "" ? PAGE : name;
};

// The present build first. What only an earlier build has bears its hash in its name, and is asked for by a page of that build.
async function answer(request, name) {
  const present = name in FILES ? await (await caches.open(CACHE)).match(addressOf(name)) : null;
  return present ?? (await earlier(name)) ?? fetch(request);
}

async function earlier(name) {
  if (name === PAGE) return null;
  for (const key of (await builds()).reverse()) {
    const kept = key === CACHE ? null : await (await caches.open(key)).match(addressOf(name));
    if (kept) return kept;
  }
  return null;
}

const builds = async () => (await caches.keys()).filter((key) => key.startsWith(OURS));

async function keep() {
  const names = Object.keys(FILES);
  try {
    const cache = await caches.open(CACHE);
    const work = async () => {
      for (let name = names.shift(); name !== undefined; name = names.shift()) await cache.put(addressOf(name), await verified(name));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

// A file that is not of this build, because the site changed meanwhile, is never kept.
async function verified(name) {
  const sources = [() => earlier(name), () => fetch(addressOf(name), { cache: "no-cache" }), () => fetch(addressOf(name), { cache: "reload" })];
  for (const source of sources) {
    const found = await source();
    if (!found?.ok) continue;
    const bytes = await found.arrayBuffer();
    if (await isOfThisBuild(name, bytes)) return new Response(bytes, { headers: headersOf(found) });
  }
  throw new Error(`${name} is not of the build ${BUILD}`);
}

async function isOfThisBuild(name, bytes) {
  if (name === PAGE) return new TextDecoder().decode(bytes).includes(BUILD);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("") === FILES[name];
}

// The bytes are no longer compressed.
function headersOf(found) {
  const headers = new Headers(found.headers);
  for (const name of ["content-encoding", "content-length", "vary"]) headers.delete(name);
  return headers;
}

// Pages of the build before may still be open: its files stay until the next switch.
async function takeOver() {
  const others = (await builds()).filter((key) => key !== CACHE);
  await Promise.all(others.slice(0, -1).map((key) => caches.delete(key)));
  await clients.claim();
}
