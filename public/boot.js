// Starts the application and stays outside of it: when it cannot start, or dies, this script covers the page, offers what
// the browser holds, and starts again. It knows nothing of plans but the names under which they are kept
// (src/ui/keeping/keys.rs, src/ui/browser/journal.rs), and shares no code with the wasm that may be broken.
(() => {
  "use strict";
  const PREFIX = "boussole.";
  const PLAN = "boussole.plan.";
  const OPEN = "boussole.open";
  const NO_PLAN = "00000000-0000-0000-0000-000000000000";
  const TEXT = {
    fr: {
      title: "Boussole s’est arrêtée",
      missing: "Boussole n’a pas pu démarrer",
      intro: "Vos plans sont toujours dans ce navigateur. Redémarrer suffit le plus souvent ; vous pouvez d’abord télécharger vos données telles qu’elles sont enregistrées.",
      restart: "Redémarrer",
      empty: "Redémarrer sur un plan vide",
      data: "Données enregistrées",
      none: "Aucune donnée n’est enregistrée dans ce navigateur.",
      plan: "Plan", journal: "Plan (journal)", snapshot: "Version du", other: "Autre donnée",
      download: "Télécharger", restore: "Reprendre cette version", all: "Tout télécharger",
      cause: "Message technique",
    },
    en: {
      title: "Boussole has stopped",
      missing: "Boussole could not start",
      intro: "Your plans are still in this browser. Starting again is usually enough; you can download your data as it is stored first.",
      restart: "Start again",
      empty: "Start again with an empty plan",
      data: "Stored data",
      none: "No data is stored in this browser.",
      plan: "Plan", journal: "Plan (journal)", snapshot: "Version of", other: "Other data",
      download: "Download", restore: "Go back to this version", all: "Download everything",
      cause: "Technical message",
    },
  };
  let dead = false;

  const quietly = (read, otherwise) => {
    try { return read(); } catch { return otherwise; }
  };
  const stored = (key) => quietly(() => localStorage.getItem(key), null);
  const language = () => {
    const known = quietly(() => JSON.parse(stored("boussole.preferences")).lang, null);
    return known || (navigator.language.toLowerCase().startsWith("en") ? "en" : "fr");
  };

  // Once dead, the wasm is never entered again: its timers are cleared and no event reaches it.
  const stop = () => {
    const last = setTimeout(() => {}, 0);
    for (let timer = 0; timer <= last; timer += 1) { clearTimeout(timer); clearInterval(timer); }
  };
  const hold = (event) => {
    if (dead && !(event.target instanceof Node && document.getElementById("recovery")?.contains(event.target))) {
      event.stopImmediatePropagation();
    }
  };
  for (const name of ["hashchange", "keydown", "keyup", "click", "input", "change", "paste", "drop", "dragover", "pagehide",
    "visibilitychange", "storage", "popstate", "focusin", "focusout", "pointerdown", "pointermove", "pointerup", "resize"]) {
    addEventListener(name, hold, true);
  }

  const localEntries = () => quietly(() => Object.keys(localStorage), [])
    .filter((key) => key.startsWith(PREFIX) && key !== OPEN)
    .map((key) => ({ kind: key.startsWith(PLAN) ? "plan" : "other", key, text: stored(key) ?? "" }));
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
      const all = [...await rows(database, "plans", "journal"), ...await rows(database, "snapshots", "snapshot")];
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
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };
  const restart = () => location.reload();
  const restartEmpty = () => {
    quietly(() => localStorage.setItem(OPEN, NO_PLAN), null);
    restart();
  };
  // What stands in the way of an earlier version is set aside first, under a name that the application lists.
  const restore = async (entry) => {
    const id = entry.key.slice(0, entry.key.indexOf("/"));
    const now = new Date().toISOString();
    const current = stored(PLAN + id);
    if (current !== null) {
      const record = { found_at: now, found_in: PLAN + id, reason: "replaced by an earlier version", raw: current };
      localStorage.setItem(`boussole.quarantine.${now}`, JSON.stringify(record));
    }
    const database = await journal();
    await new Promise((resolve, reject) => {
      const change = database.transaction("plans", "readwrite");
      change.objectStore("plans").put(entry.text, id);
      change.oncomplete = resolve;
      change.onabort = () => reject(change.error);
    });
    localStorage.setItem(PLAN + id, entry.text);
    localStorage.setItem(OPEN, id);
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
    const at = entry.kind === "snapshot" ? entry.key.slice(entry.key.indexOf("/") + 1) : "";
    const when = at && quietly(() => new Date(at).toLocaleString(language()), at);
    const name = quietly(() => JSON.parse(entry.text).plan.name, "") || entry.key;
    return entry.kind === "snapshot" ? `${t.snapshot} ${when} · ${name}` : `${t[entry.kind]} · ${name}`;
  };

  const listed = (t, entries, parent) => {
    if (entries.length === 0) { node("p", t.none, parent); return; }
    const list = node("ul", "", parent);
    list.className = "recovery-list";
    for (const entry of entries) {
      const row = node("li", "", list);
      node("span", label(t, entry), row);
      button(t.download, () => save(fileName(entry), entry.text), row).setAttribute("aria-label", `${t.download} : ${label(t, entry)}`);
      if (entry.kind === "snapshot") {
        button(t.restore, () => restore(entry).catch(restart), row).setAttribute("aria-label", `${t.restore} : ${label(t, entry)}`);
      }
    }
    const everything = () => save("boussole-donnees.json", JSON.stringify(entries.map(({ kind, key, text }) => ({ kind, key, text })), null, 1));
    button(t.all, everything, parent);
  };

  const cover = (titleOf, cause) => {
    if (dead) return;
    dead = true;
    stop();
    const t = TEXT[language()] ?? TEXT.fr;
    document.documentElement.lang = language();
    for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
    const screen = document.createElement("main");
    screen.id = "recovery";
    screen.className = "recovery";
    screen.setAttribute("role", "alert");
    node("h1", t[titleOf], screen).tabIndex = -1;
    node("p", t.intro, screen);
    const actions = node("div", "", screen);
    actions.className = "row";
    button(t.restart, restart, actions, "primary");
    button(t.empty, restartEmpty, actions);
    node("h2", t.data, screen);
    const data = node("div", "", screen);
    const details = node("details", "", screen);
    node("summary", t.cause, details);
    node("pre", String(cause).slice(0, 4000), details);
    document.body.replaceChildren(screen);
    document.title = `${t[titleOf]} · Boussole`;
    screen.querySelector("h1").focus();
    const local = localEntries();
    listed(t, local, data);
    journalEntries().then((more) => {
      if (more.length === 0) return;
      data.replaceChildren();
      listed(t, [...local, ...more], data);
    });
  };

  // The panic hook says it; a stack overflow or a lack of memory only shows as an error of the page.
  addEventListener("boussole:panic", (event) => cover("title", event.detail));
  const deadly = (error) => error instanceof WebAssembly.RuntimeError || error instanceof RangeError
    || (error instanceof Error && /unreachable|out of memory|call stack|recursion/i.test(error.message));
  addEventListener("error", (event) => { if (deadly(event.error)) cover("title", event.error?.stack ?? event.message); });
  addEventListener("unhandledrejection", (event) => { if (deadly(event.reason)) cover("title", event.reason?.stack ?? event.reason); });

  const { js, wasm } = document.currentScript.dataset;
  const address = (path) => new URL(path, document.baseURI).href;
  import(address(js))
    .then((glue) => glue.default({ module_or_path: address(wasm) }))
    .catch((error) => cover(deadly(error) ? "title" : "missing", error?.stack ?? error));
})();
