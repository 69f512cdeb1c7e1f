// Starts the application and stays outside of it: when it cannot start, or dies, this script covers the page, offers what
// the browser holds, and starts again. It knows nothing of plans but the names under which they are kept
// (src/ui/keeping/keys.rs, src/ui/browser/journal.rs), and shares no code with the wasm that may be broken.
(() => {
  "use strict";
  const PREFIX = "boussole.";
  const PLAN = "boussole.plan.";
  const OPEN = "boussole.open";
  const NO_PLAN = "00000000-0000-0000-0000-000000000000";
  const ASIDE = "boussole.quarantine.";
  // How engines name a frame of the wasm.
  const WASM = /wasm-function|\.wasm:/;
  const TEXT = {
    fr: {
      died: "Boussole s’est arrêtée",
      missing: "Boussole n’a pas pu démarrer",
      intro: "Vos plans sont toujours dans ce navigateur. Redémarrer suffit le plus souvent\u00a0; vous pouvez d’abord télécharger vos données telles qu’elles sont enregistrées.",
      stale: "Le site a été mis à jour depuis que cette page a été chargée\u00a0: un de ses fichiers n’existe plus. Redémarrer va chercher la nouvelle version.",
      offline: "Un fichier du site n’a pas pu être chargé. Vérifiez la connexion, puis redémarrez.",
      restart: "Redémarrer",
      empty: "Redémarrer sur un plan vide",
      data: "Données enregistrées",
      none: "Aucune donnée n’est enregistrée dans ce navigateur.",
      plan: "Plan", journal: "Plan (journal)", snapshot: "Version du", aside: "Mis de côté", other: "Autre donnée",
      download: "Télécharger", restore: "Reprendre cette version", all: "Tout télécharger",
      failed: "Cette version n’a pas pu être reprise\u00a0: le navigateur a refusé l’écriture. Téléchargez-la.",
      cause: "Message technique",
      colon: "\u00a0: ",
    },
    en: {
      died: "Boussole has stopped",
      missing: "Boussole could not start",
      intro: "Your plans are still in this browser. Starting again is usually enough; you can download your data as it is stored first.",
      stale: "The site was updated after this page was loaded: one of its files is gone. Starting again fetches the new version.",
      offline: "A file of the site could not be loaded. Check the connection, then start again.",
      restart: "Start again",
      empty: "Start again with an empty plan",
      data: "Stored data",
      none: "No data is stored in this browser.",
      plan: "Plan", journal: "Plan (journal)", snapshot: "Version of", aside: "Set aside", other: "Other data",
      download: "Download", restore: "Go back to this version", all: "Download everything",
      failed: "This version could not be taken up: the browser refused the write. Download it.",
      cause: "Technical message",
      colon: ": ",
    },
  };
  let dead = false;
  let ending = null;

  const quietly = (read, otherwise) => {
    try { return read(); } catch { return otherwise; }
  };
  const stored = (key) => quietly(() => localStorage.getItem(key), null);
  const preferences = () => quietly(() => JSON.parse(stored("boussole.preferences")), null) ?? {};
  const language = () => preferences().lang ?? (navigator.language.toLowerCase().startsWith("en") ? "en" : "fr");

  // Once dead, the wasm is never entered again and writes nothing: its timers are cleared, no event reaches it, and what
  // still answers it (the journal) finds every way to write closed. This script keeps its own.
  const later = setTimeout.bind(globalThis);
  const setItem = quietly(() => Storage.prototype.setItem, null);
  const removeItem = quietly(() => Storage.prototype.removeItem, null);
  const put = quietly(() => IDBObjectStore.prototype.put, null);
  const keep = (key, text) => Reflect.apply(setItem, localStorage, [key, text]);
  const drop = (key) => Reflect.apply(removeItem, localStorage, [key]);
  const silence = () => {
    const last = later(() => {}, 0);
    for (let timer = 0; timer <= last; timer += 1) { clearTimeout(timer); clearInterval(timer); }
    const refuse = () => { throw new Error("stopped"); };
    for (const name of ["setTimeout", "setInterval", "requestAnimationFrame", "queueMicrotask"]) {
      const real = globalThis[name].bind(globalThis);
      // What answers the wasm finds its frames on the stack.
      globalThis[name] = (...given) => (WASM.test(new Error().stack ?? "") ? 0 : real(...given));
    }
    quietly(() => Object.assign(Storage.prototype, { setItem: refuse, removeItem: refuse }), null);
    quietly(() => Object.assign(IDBObjectStore.prototype, { put: refuse, delete: refuse }), null);
  };
  const hold = (event) => {
    if (dead && !(event.target instanceof Node && document.getElementById("recovery")?.contains(event.target))) {
      event.stopImmediatePropagation();
    }
  };
  for (const name of ["hashchange", "popstate", "storage", "pagehide", "pageshow", "beforeunload", "visibilitychange", "resize",
    "scroll", "keydown", "keyup", "click", "input", "change", "paste", "focus", "blur", "focusin", "focusout", "toggle",
    "close", "cancel", "drop", "dragover", "dragenter", "dragleave", "dragstart", "dragend", "pointerdown", "pointermove",
    "pointerup", "pointercancel", "mouseenter", "mouseleave"]) {
    addEventListener(name, hold, true);
  }

  // What was set aside is given as it was found, without the record around it.
  const localEntry = (key, text) => {
    if (key.startsWith(PLAN)) return { kind: "plan", key, text };
    const raw = key.startsWith(ASIDE) ? quietly(() => JSON.parse(text).raw, null) : null;
    return typeof raw === "string" ? { kind: "aside", key, text: raw } : { kind: "other", key, text };
  };
  const localEntries = () => quietly(() => Object.keys(localStorage), [])
    .filter((key) => key.startsWith(PREFIX) && key !== OPEN && !key.startsWith(`${PREFIX}colour.`))
    .map((key) => localEntry(key, stored(key) ?? ""));
  const whenDone = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked"));
    // A database that does not exist yet is not made here.
    request.onupgradeneeded = () => request.transaction.abort();
  });
  const journal = () => whenDone(indexedDB.open("boussole"));
  const rows = async (database, name, kind) => {
    const store = database.transaction(name).objectStore(name);
    const [keys, texts] = await Promise.all([whenDone(store.getAllKeys()), whenDone(store.getAll())]);
    return keys.map((key, at) => ({ kind, key: String(key), text: String(texts[at]) }));
  };
  const journalEntries = async () => {
    try {
      const database = await journal();
      // What begins with "base." is no version: it is what a file was, compressed.
      const versions = (await rows(database, "snapshots", "snapshot")).filter(({ key }) => !key.startsWith("base."));
      const all = [...await rows(database, "plans", "journal"), ...versions];
      database.close();
      return all;
    } catch {
      return [];
    }
  };

  const save = (name, text) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = name;
    link.click();
    later(() => URL.revokeObjectURL(link.href), 60000);
  };
  // The page itself is asked for anew first, so that an old copy of it does not name files that are gone.
  // Where a file was missing though the site answers, what is kept for the time without a network is not whole: it goes.
  const restart = () => {
    const fresh = quietly(() => fetch(location.pathname, { cache: "reload", signal: AbortSignal.timeout(3000) }), Promise.resolve());
    fresh.then((answer) => (answer?.ok && ending === "missing" ? forget() : null)).catch(() => null).then(() => location.reload());
  };
  const forget = async () => {
    const registration = await navigator.serviceWorker?.getRegistration();
    await registration?.unregister();
    const names = (await caches.keys()).filter((name) => name.startsWith(`boussole ${registration?.scope}`));
    await Promise.all(names.map((name) => caches.delete(name)));
  };
  // The plan to open next, for this tab as for the others.
  const choose = (id) => {
    quietly(() => keep(OPEN, id), null);
    quietly(() => Reflect.apply(removeItem, sessionStorage, [OPEN]), null);
  };
  const restartEmpty = () => {
    choose(NO_PLAN);
    restart();
  };
  // What an earlier version replaces becomes an earlier version itself, in the same transaction.
  const ofVersion = (key) => (key.startsWith("named.") ? /^named\.([^#]*)#([^#]*)#(.*)$/s : /^([^/]*)\/(.*)()$/s).exec(key) ?? [];
  const restore = async (entry) => {
    const [, id] = ofVersion(entry.key);
    const database = await journal();
    await new Promise((resolve, reject) => {
      const change = database.transaction(["plans", "snapshots"], "readwrite");
      const plans = change.objectStore("plans");
      const write = (store, text, key) => Reflect.apply(put, store, [text, key]);
      const present = plans.get(id);
      present.onsuccess = () => {
        const texts = new Set([present.result, stored(PLAN + id)].filter((text) => typeof text === "string" && text !== entry.text));
        let at = Date.now();
        for (const text of texts) {
          write(change.objectStore("snapshots"), text, `${id}/${new Date(at).toISOString()}`);
          at += 1;
        }
        write(plans, entry.text, id);
      };
      change.oncomplete = resolve;
      change.onerror = () => reject(change.error);
      change.onabort = () => reject(change.error);
    });
    // Where localStorage refuses, its older text must not win over the journal's.
    if (quietly(() => { keep(PLAN + id, entry.text); return true; }, false) === false) quietly(() => drop(PLAN + id), null);
    choose(id);
    restart();
  };

  const node = (tag, text, parent) => {
    const made = document.createElement(tag);
    if (text) made.textContent = text;
    parent.append(made);
    return made;
  };
  const button = (label, act, parent, variant) => {
    const made = node("button", label, parent);
    made.type = "button";
    made.className = "button";
    made.dataset.variant = variant ?? "secondary";
    made.dataset.size = "medium";
    made.addEventListener("click", act);
    return made;
  };
  const fileName = (entry) => `boussole-${entry.kind}-${entry.key.replace(/[^\w.-]+/g, "_")}.json`;
  const label = (t, entry) => {
    const [, , at, called] = entry.kind === "snapshot" ? ofVersion(entry.key) : [];
    const when = at && quietly(() => new Date(at).toLocaleString(language()), at);
    const name = called || quietly(() => JSON.parse(entry.text).plan.name, "") || entry.key;
    return entry.kind === "snapshot" ? `${t.snapshot} ${when} · ${name}` : `${t[entry.kind]} · ${name}`;
  };

  const listed = (t, entries, parent) => {
    if (entries.length === 0) { node("p", t.none, parent); return; }
    const list = node("ul", "", parent);
    list.className = "records";
    for (const entry of entries) row(t, entry, list);
    const everything = () => save("boussole-donnees.json", JSON.stringify(entries.map(({ kind, key, text }) => ({ kind, key, text })), null, 1));
    const below = node("div", "", parent);
    below.className = "row";
    button(t.all, everything, below);
  };
  const row = (t, entry, list) => {
    const line = node("li", "", list);
    line.className = "record";
    node("span", label(t, entry), line).className = "record-words";
    const actions = node("div", "", line);
    actions.className = "row";
    const act = (verb, does) => button(verb, does, actions).setAttribute("aria-label", `${verb}${t.colon}${label(t, entry)}`);
    act(t.download, () => save(fileName(entry), entry.text));
    if (entry.kind !== "snapshot") return;
    const refused = () => {
      if (!line.querySelector("[role=alert]")) node("p", t.failed, line).setAttribute("role", "alert");
    };
    act(t.restore, () => restore(entry).catch(refused));
  };

  // Why a file is missing: the server has it no more, or nothing answers.
  const whyMissing = async (t) => {
    const states = await Promise.all([js, wasm, ...(running?.missedParts ?? [])].map((path) =>
      fetch(address(path), { method: "HEAD", cache: "no-store" }).then((answer) => answer.status, () => 0)));
    if (states.some((state) => state === 404 || state === 410)) return t.stale;
    return states.some((state) => state === 0) ? t.offline : null;
  };

  // The screen is drawn when the dying call has left the stack, which may be exhausted.
  const die = (what, cause) => {
    if (dead) return;
    Promise.resolve().then(() => cover(what, cause));
    dead = true;
    ending = what;
    silence();
  };
  const cover = (what, cause) => {
    const t = TEXT[language()] ?? TEXT.fr;
    const { theme } = preferences();
    document.documentElement.lang = language();
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
    const screen = document.createElement("main");
    screen.id = "recovery";
    screen.className = "recovery";
    node("h1", t[what], screen).tabIndex = -1;
    node("p", t.intro, screen);
    const notice = node("div", "", screen);
    notice.setAttribute("role", "status");
    const actions = node("div", "", screen);
    actions.className = "row";
    button(t.restart, restart, actions, "primary");
    button(t.empty, restartEmpty, actions);
    node("h2", t.data, screen);
    const data = node("div", "", screen);
    data.className = "stack";
    const details = node("details", "", screen);
    node("summary", t.cause, details);
    const message = node("pre", String(cause).slice(0, 4000), details);
    message.tabIndex = 0;
    document.body.replaceChildren(screen);
    document.title = `${t[what]} · Boussole`;
    screen.querySelector("h1").focus();
    fill(t, data);
    if (what === "missing") {
      whyMissing(t).then((why) => { if (why) node("p", why, notice).className = "recovery-notice"; });
    }
  };
  const fill = (t, data) => {
    const local = localEntries();
    listed(t, local, data);
    journalEntries().then((more) => {
      if (more.length === 0) return;
      const versions = more.filter(({ kind }) => kind === "snapshot").reverse();
      data.replaceChildren();
      listed(t, [...local, ...more.filter(({ kind }) => kind !== "snapshot"), ...versions], data);
    });
  };

  // The panic hook says it; a stack overflow, a lack of memory or an error thrown through the wasm only shows as an error of
  // the page.
  addEventListener("boussole:panic", (event) => die("died", event.detail));
  // A part that is loaded when first needed did not come.
  addEventListener("boussole:missing", (event) => die("missing", event.detail));
  const deadly = (error) => error instanceof WebAssembly.RuntimeError || error instanceof RangeError
    || (error instanceof Error && /unreachable|out of memory|call stack|recursion/i.test(error.message))
    || WASM.test(error?.stack ?? "");
  // Judged a moment later: after an overflow there is hardly any stack left to do it on.
  const judge = (error, message) => { if (deadly(error)) die("died", error?.stack ?? message); };
  addEventListener("error", (event) => { later(judge, 0, event.error, event.message); });
  addEventListener("unhandledrejection", (event) => { if (deadly(event.reason)) die("died", event.reason?.stack ?? event.reason); });

  const { js, wasm } = document.currentScript.dataset;
  let running = null;
  const address = (path) => new URL(path, document.baseURI).href;
  // A start on a plan needs these parts beyond the main file (.ci/parts.mjs): they are fetched beside it. The others follow
  // a moment after the first screen is shown, when the page is idle, so that no later screen waits, nor needs the network.
  // What fails here is asked for again when it is needed.
  const whenIdle = globalThis.requestIdleCallback ?? ((work) => later(work, 200));
  const prepare = (glue) => {
    const ahead = (...parts) => Promise.resolve(glue.prepareParts?.(...parts)).catch(() => {});
    const first = stored(OPEN) && stored(OPEN) !== NO_PLAN ? ahead("Keeping", "Cockpit") : null;
    const rest = () => whenIdle(() => ahead().then(() => import(address("./offline.js"))).catch(() => {}));
    addEventListener("boussole:shown", () => Promise.resolve(first).then(() => later(rest, 1500)), { once: true });
  };
  import(address(js))
    .then((glue) => {
      running = glue;
      prepare(glue);
      return glue.default({ module_or_path: address(wasm) });
    })
    .catch((error) => die(deadly(error) ? "died" : "missing", error?.stack ?? error));
})();
