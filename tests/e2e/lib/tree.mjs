// The tree that assistive technology gets: what every screen owes it, and what its live regions say.

const NAMED = new Set([
  "button", "link", "textbox", "combobox", "checkbox", "radio", "switch", "slider", "spinbutton", "searchbox", "menuitem", "tab",
  "option", "img", "image", "dialog", "menu", "listbox", "radiogroup", "grid", "region", "navigation", "tablist", "progressbar",
]);
/** Roles of which two with one name, on one screen, leave a reader unsure which is meant. */
const DISTINCT = new Set(["button", "textbox", "combobox", "searchbox", "spinbutton", "slider", "switch", "radiogroup", "region", "navigation", "grid", "menu"]);

/** The nodes of the accessibility tree as `{ role, name, states, path }`, ignored ones left out. */
export async function tree(page) {
  const client = await page.context().newCDPSession(page);
  try {
    const { nodes } = await client.send("Accessibility.getFullAXTree");
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const role = (node) => node?.role?.value ?? "";
    const path = (node) => {
      const above = [];
      for (let parent = byId.get(node.parentId); parent; parent = byId.get(parent.parentId)) {
        if (!parent.ignored && !["generic", "none", "RootWebArea"].includes(role(parent))) above.unshift(`${role(parent)} ${parent.name?.value ?? ""}`.trim());
      }
      return above;
    };
    return nodes.filter((node) => !node.ignored).map((node) => ({
      role: role(node), name: (node.name?.value ?? "").trim(), value: node.value?.value, path: path(node),
      states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
    }));
  } finally {
    await client.detach();
  }
}

/** What a screen's tree lacks, a line each: names, names that tell things apart, landmarks, the order of headings. */
export async function unclear(page) {
  // The parts of a native date field are the browser's own.
  const nodes = (await tree(page)).filter((node) => !node.path.some((above) => /^(Date|InputTime)\b/.test(above)));
  const faults = [];
  const at = (node) => `${node.role} « ${node.name.slice(0, 60)} » in ${node.path.slice(-2).join(" > ")}`;
  for (const node of nodes) if (NAMED.has(node.role) && !node.name) faults.push(`without a name: ${at(node)}`);

  // What stands in a row or in a list item is told apart by it; a dialog is a screen of its own.
  const scope = (node) => node.path.filter((above) => /^(row|listitem|article|dialog|term|definition|group|radiogroup|region|cell|gridcell)\b/.test(above)).join(" > ");
  const seen = new Map();
  for (const node of nodes.filter((one) => DISTINCT.has(one.role) && one.name)) {
    const key = `${node.role} ${node.name} ${scope(node)}`;
    if (seen.has(key)) faults.push(`twice the same: ${at(node)}`);
    seen.set(key, node);
  }
  // Buttons are also listed on their own: a name that needs its row says nothing there.
  const called = new Map();
  for (const { name } of nodes.filter((one) => one.role === "button" && one.name)) called.set(name, (called.get(name) ?? 0) + 1);
  for (const [name, times] of called) if (times > 2) faults.push(`${times} buttons are called « ${name} »`);

  const count = (role) => nodes.filter((node) => node.role === role).length;
  if (count("main") !== 1) faults.push(`${count("main")} main landmarks`);
  // Slides stand without the frame.
  const framed = page.url().includes("#/presenter") ? 0 : 1;
  if (count("banner") !== framed) faults.push(`${count("banner")} banners`);
  const levels = nodes.filter((node) => node.role === "heading").map((node) => [Number(node.states.level), node.name]);
  levels.reduce((before, [level, name]) => {
    if (level > before + 1) faults.push(`heading « ${name} » jumps from level ${before} to ${level}`);
    return level;
  }, 0);
  return [...new Set(faults)];
}

/** From now on, notes what live regions say; the function given back reads it. */
export async function listen(page) {
  await page.evaluate(() => {
    globalThis.said = [];
    const region = "[aria-live='polite'], [aria-live='assertive'], [role='status'], [role='alert']";
    const note = (node) => {
      const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
      const live = element?.closest?.(region);
      const text = (node.textContent ?? "").trim();
      if (live && text) globalThis.said.push(text);
      if (!live && element?.querySelectorAll) {
        for (const alert of element.querySelectorAll("[role='alert']")) globalThis.said.push(alert.textContent.trim());
      }
    };
    new MutationObserver((changes) => {
      for (const change of changes) {
        if (change.type === "characterData") note(change.target);
        for (const node of change.addedNodes) note(node);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => globalThis.said.splice(0));
}
