// What a ruler finds on a page: targets too small, text that is cut, texts that lie on one another, a page that is too
// wide, things that move. Each gives lines of text, one a fault; none is the goal.

/** Has all of the page laid out, also what the browser leaves out while it is not seen: a ruler judges everything. */
const rendered = (page) => page.evaluate(async () => {
  if (document.documentElement.dataset.rendered) return;
  document.documentElement.dataset.rendered = "all";
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { content-visibility: visible !important; }");
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  await new Promise((done) => requestAnimationFrame(done));
});

/** Targets under 24 px that are not far enough from their neighbours (WCAG 2.5.8, with its spacing and inline exceptions). */
export const smallTargets = (page) => rendered(page).then(() => page.evaluate(() => {
  const LEAST = 24;
  const CONTROLS = 'a[href], button, input, select, textarea, summary, [role="button"], [role="menuitem"], [role="tab"], [role="option"]';
  const seen = (element) => element.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true });
  const heard = (element) => element.closest("[inert], [aria-hidden='true']") === null;
  /** A label is part of the target of its control. */
  const ground = (element) => {
    const own = element.getBoundingClientRect();
    const label = element.closest("label") ?? null;
    const around = label?.getBoundingClientRect();
    return around && around.width * around.height > own.width * own.height ? around : own;
  };
  /** A link inside a sentence takes the height of its line. */
  const inSentence = (element) => element.tagName === "A" && getComputedStyle(element).display === "inline"
    && [...element.parentElement.childNodes].some((node) => node !== element && node.textContent.trim().length > 1 && node.nodeType === Node.TEXT_NODE);
  const hidden = (rect) => rect.width <= 1 || rect.height <= 1;
  const targets = [...document.querySelectorAll(CONTROLS)].filter((element) => seen(element) && heard(element))
    .map((element) => ({ element, rect: ground(element) })).filter(({ rect }) => !hidden(rect));
  const small = targets.filter(({ element, rect }) => (rect.width < LEAST - 0.01 || rect.height < LEAST - 0.01) && !inSentence(element));
  const middle = (rect) => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
  /** Bars that stay in sight pass over what scrolls: the two are never in reach at once. */
  const layer = (element) => {
    for (let box = element; box; box = box.parentElement) if (["fixed", "sticky"].includes(getComputedStyle(box).position)) return box;
    return document.body;
  };
  const distance = (at, rect) => Math.hypot(Math.max(rect.left - at.x, 0, at.x - rect.right), Math.max(rect.top - at.y, 0, at.y - rect.bottom));
  const crowded = ({ element, rect }) => targets.find((other) => {
    if (layer(other.element) !== layer(element)) return false;
    if (other.element === element || other.element.contains(element) || element.contains(other.element)) return false;
    if (other.element.closest("label") && other.element.closest("label") === element.closest("label")) return false;
    const at = middle(rect);
    const isSmall = small.some(({ element: one }) => one === other.element);
    return isSmall ? Math.hypot(at.x - middle(other.rect).x, at.y - middle(other.rect).y) < LEAST : distance(at, other.rect) < LEAST / 2;
  });
  const name = (element) => `${element.tagName.toLowerCase()}.${element.className} « ${(element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 40)} »`;
  return small.flatMap((target) => {
    const near = crowded(target);
    const { width, height } = target.rect;
    return near ? [`${name(target.element)}: ${width.toFixed(1)} × ${height.toFixed(1)} px beside ${name(near.element)}`] : [];
  });
}));

/** How many pixels the page is wider than its window. */
export const tooWide = (page) => rendered(page).then(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth));

/**
 * Texts that cannot be read whole: cut by a box that does not scroll, unless an ellipsis ends it and a title, or a
 * page of its own, says the rest; and texts of one layer that lie on one another.
 */
export const illegible = (page) => rendered(page).then(() => page.evaluate(() => {
  const SLACK = 1.5;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const texts = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!node.textContent.trim() || !holder || holder.closest("script, style, noscript, option, .visually-hidden, .skip-link, [aria-hidden='true'] .kbd")) continue;
    if (!holder.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) continue;
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 1 && rect.height > 1);
    if (rects.length > 0) texts.push({ node, holder, rects });
  }
  const says = (text) => `« ${text.node.textContent.trim().slice(0, 48)} » in ${text.holder.tagName.toLowerCase()}.${text.holder.getAttribute("class") ?? ""}`;
  const faults = [];

  // The box that cuts, if any; boxes that scroll show the rest on demand, and their content is not judged beyond them.
  const judged = [];
  for (const text of texts) {
    let shown = text.rects.map((rect) => ({ left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom }));
    let cut = null;
    let heardOnly = false;
    let layer = document.body;
    for (let box = text.holder; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      heardOnly ||= style.clipPath === "inset(50%)";
      if (layer === document.body && (style.position === "sticky" || style.position === "fixed" || (style.position === "absolute" && style.zIndex !== "auto") || box.matches("dialog, [popover]"))) layer = box;
      if (style.display === "inline" || style.display === "contents") continue;
      const edge = box.getBoundingClientRect();
      const clipsX = style.overflowX !== "visible";
      const clipsY = style.overflowY !== "visible";
      if (clipsX || clipsY) {
        const scrolls = ["auto", "scroll"].includes(style.overflowX) || ["auto", "scroll"].includes(style.overflowY);
        const out = shown.some((rect) => (clipsX && (rect.left < edge.left - SLACK || rect.right > edge.right + SLACK))
          || (clipsY && (rect.top < edge.top - SLACK || rect.bottom > edge.bottom + SLACK)));
        if (out && !scrolls) cut ??= { box, style };
        shown = shown.map((rect) => ({
          left: clipsX ? Math.max(rect.left, edge.left) : rect.left, right: clipsX ? Math.min(rect.right, edge.right) : rect.right,
          top: clipsY ? Math.max(rect.top, edge.top) : rect.top, bottom: clipsY ? Math.min(rect.bottom, edge.bottom) : rect.bottom,
        })).filter((rect) => rect.right - rect.left > 1 && rect.bottom - rect.top > 1);
        if (scrolls) cut = null;
      }
      if (style.position === "fixed") break;
    }
    if (heardOnly) continue;
    const excused = cut && cut.style.textOverflow === "ellipsis" && text.holder.closest("[title], a[href], tr:has(a[href])");
    if (cut && !excused) faults.push(`cut: ${says(text)} by .${cut.box.getAttribute("class") ?? cut.box.tagName}`);
    if (!cut) judged.push(...shown.map((rect) => ({ ...rect, text, layer })));
  }

  judged.sort((a, b) => a.top - b.top);
  const told = new Set();
  for (const [at, one] of judged.entries()) {
    for (let next = at + 1; next < judged.length && judged[next].top < one.bottom - SLACK; next += 1) {
      const other = judged[next];
      if (other.layer !== one.layer || other.text === one.text) continue;
      // A point lies where its figures put it, be it on the name of a quadrant.
      if ([one, other].some(({ text }) => text.holder.matches(".bubble-number")) && [one, other].some(({ text }) => text.holder.matches(".quadrant-name"))) continue;
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (wide <= 2 || high <= 4) continue;
      const key = `${says(one.text)} on ${says(other.text)}`;
      if (!told.has(key)) { told.add(key); faults.push(`overlap ${wide.toFixed(0)} × ${high.toFixed(0)}: ${key}`); }
    }
  }
  return faults;
}));

/** Elements with an animation or a transition that lasts. */
export const moving = (page) => page.evaluate(() => {
  const lasting = (text) => text.split(",").some((time) => parseFloat(time) > 0);
  const faults = new Set();
  for (const element of document.querySelectorAll("*")) {
    for (const pseudo of [null, "::before", "::after", "::backdrop"]) {
      const style = getComputedStyle(element, pseudo);
      const moves = (style.animationName !== "none" && lasting(style.animationDuration)) || lasting(style.transitionDuration);
      if (moves) faults.add(`${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}${pseudo ?? ""}`);
    }
  }
  if (getComputedStyle(document.documentElement).scrollBehavior === "smooth") faults.add("the page scrolls smoothly");
  return [...faults];
});

/** Doubles the size of every text, as a reader's setting would. */
export async function doubleText(page) {
  await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
  await page.waitForTimeout(50);
}

/** A4 without the margins of the style sheet, at 96 px an inch; tables of many columns lie on their side. */
const PAPER = { width: 688, height: 994 };
const WIDE_PAPER = { width: 1016, height: 665 };

/** Shows the page as it will be printed; `off` takes it back to the screen. */
export async function onPaper(page, { off = false } = {}) {
  if (off) {
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 1440, height: 900 });
    return;
  }
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.waitForTimeout(150);
  const wide = await page.evaluate(() => getComputedStyle(document.querySelector("main")).getPropertyValue("page") === "wide");
  if (wide) await page.setViewportSize(WIDE_PAPER);
}

/** What paper would lose or should not carry: controls of the screen, boxes that scroll, rows that are not there. */
export const lostOnPaper = (page) => page.evaluate(() => {
  const faults = [];
  const seen = (element) => element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true });
  for (const element of document.querySelectorAll("nav, .topbar, button:not(.why-button), dialog, [popover], [role='search'], .toasts")) {
    if (seen(element)) faults.push(`on paper: ${element.tagName.toLowerCase()}.${element.className}`);
  }
  for (const box of document.querySelectorAll("main *")) {
    if (!seen(box) || box.closest("svg")) continue;
    const style = getComputedStyle(box);
    const scrolls = ["auto", "scroll", "hidden", "clip"].some((kind) => style.overflowX === kind || style.overflowY === kind);
    const more = box.scrollHeight > box.clientHeight + 2 || box.scrollWidth > box.clientWidth + 2;
    if (scrolls && more && box.clientHeight > 2 && !box.matches("input, select, .visually-hidden")) faults.push(`more than is shown in .${box.className}`);
  }
  for (const table of document.querySelectorAll("table[aria-rowcount]")) {
    const rows = table.querySelectorAll("tr[aria-rowindex]").length;
    if (rows !== Number(table.getAttribute("aria-rowcount"))) faults.push(`${rows} of ${table.getAttribute("aria-rowcount")} rows`);
  }
  const ground = getComputedStyle(document.documentElement).backgroundColor;
  if (ground !== "rgb(255, 255, 255)") faults.push(`the paper is ${ground}`);
  if (!document.querySelector(".print-head")?.checkVisibility()) faults.push("no head that says whose plan it is");
  return faults;
});

/** Under forced colours: what is chosen must differ from what is not by more than a ground, and lines must be drawn. */
export const indistinct = (page) => rendered(page).then(() => page.evaluate(() => {
  const faults = [];
  const look = (element) => {
    const { borderTopWidth, borderTopColor, borderTopStyle, backgroundColor, color, outlineStyle, fontWeight, textDecorationLine } = getComputedStyle(element);
    return JSON.stringify({ border: borderTopStyle === "none" ? "" : borderTopWidth + borderTopColor, backgroundColor, color, outlineStyle, fontWeight, textDecorationLine });
  };
  const pairs = [
    [".segment:has(:checked)", ".segment:not(:has(:checked))"], [".scale-step:has(:checked)", ".scale-step:not(:has(:checked))"],
    [".choice-card:has(:checked)", ".choice-card:not(:has(:checked))"], [".tab[aria-selected='true']", ".tab[aria-selected='false']"],
    [".nav-item[aria-current]", ".nav-item:not([aria-current])"], [".nav-subitem[aria-current]", ".nav-subitem:not([aria-current])"],
  ];
  for (const [chosen, other] of pairs) {
    const [one, two] = [document.querySelector(chosen), document.querySelector(other)];
    if (one && two && look(one) === look(two)) faults.push(`${chosen} looks like the others`);
  }
  const ground = getComputedStyle(document.body).backgroundColor;
  const canvas = document.createElement("div");
  canvas.style.color = "Canvas";
  document.body.append(canvas);
  const paper = getComputedStyle(canvas).color;
  canvas.remove();
  for (const line of document.querySelectorAll("path[data-line], .spark path, .gridline, .meter-fill, .bar-fill, .bar-goal, .quadrant-cut, .bubble circle")) {
    if (!line.checkVisibility()) continue;
    const { stroke, backgroundColor, borderLeftColor, borderLeftWidth } = getComputedStyle(line);
    const drawn = [stroke, backgroundColor, parseFloat(borderLeftWidth) > 0 ? borderLeftColor : "none"].some((colour) => colour !== "none" && colour !== paper && colour !== ground && colour !== "rgba(0, 0, 0, 0)");
    const empty = line.getBoundingClientRect().width === 0;
    if (!drawn && !empty) faults.push(`not drawn: ${line.getAttribute("class") ?? line.dataset.line}`);
  }
  // A text of the colour of the paper lies on a plate of the same colour, unless its element keeps its own colours.
  for (const element of document.querySelectorAll("body *")) {
    const { color, forcedColorAdjust } = getComputedStyle(element);
    const says = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
    if (says && color === paper && forcedColorAdjust !== "none" && element.checkVisibility({ checkVisibilityCSS: true })) faults.push(`unreadable: ${element.textContent.trim().slice(0, 30)}`);
  }
  for (const badge of document.querySelectorAll(".badge")) {
    if (badge.checkVisibility() && !badge.querySelector("svg use, svg path")) faults.push(`a badge without its icon: ${badge.textContent}`);
  }
  return [...new Set(faults)];
}));
