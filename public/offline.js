// Has the site kept for the time without a network (sw.js), and tells the page how far that is: `data-offline` of the document,
// and an event when it changes. A new version never takes a page over by itself: the reader asks for it.
(() => {
  "use strict";
  const root = document.documentElement;
  const tell = (state) => {
    if (root.dataset.offline === state) return;
    root.dataset.offline = state;
    dispatchEvent(new Event("boussole:offline"));
  };
  // A development build has no worker to register.
  if (!("serviceWorker" in navigator) || !root.dataset.build) { tell("unavailable"); return; }
  const workers = navigator.serviceWorker;
  const HOUR = 3_600_000;
  let controlled = Boolean(workers.controller);
  let asked = false;

  const follow = (registration, worker) => {
    const look = () => {
      if (worker.state === "installed" && controlled) tell("newer");
      else if (worker.state === "activated" && root.dataset.offline !== "newer") tell("ready");
      else if (worker.state === "redundant" && !registration.active) tell("failed");
    };
    worker.addEventListener("statechange", look);
    look();
  };
  // The worker may have been switched by another tab, before or after this one came.
  const compare = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => { if (data !== root.dataset.build) tell("newer"); };
    workers.controller?.postMessage("build", [port2]);
  };
  const watch = (registration) => {
    if (!registration) { tell("unavailable"); return; }
    compare();
    for (const worker of [registration.active, registration.waiting, registration.installing]) if (worker) follow(registration, worker);
    registration.addEventListener("updatefound", () => { if (registration.installing) follow(registration, registration.installing); });
    let looked = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.hidden || Date.now() - looked < HOUR) return;
      looked = Date.now();
      registration.update().catch(() => {});
    });
    addEventListener("boussole:switch", () => {
      asked = true;
      if (registration.waiting) registration.waiting.postMessage("switch");
      else location.reload();
    });
  };
  // The first worker takes over the pages that came without one; a later one, those of the version before.
  workers.addEventListener("controllerchange", () => {
    if (asked) location.reload();
    else compare();
    controlled = true;
  });
  tell("preparing");
  workers.register("./sw.js", { scope: "./", updateViaCache: "none" }).then(watch, () => tell("failed"));
})();
