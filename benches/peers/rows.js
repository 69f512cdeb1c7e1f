// The peer of figure 8: rows of the list of actions written by hand, as fast as the DOM goes: one template cloned, texts
// set, all rows appended at once. Runs in the page of the application, whose own first row is the template.
globalThis.peerRows = (() => {
  let table;
  let template;
  const texts = [];

  /** Takes the application's first row as the template, with the places of its texts. */
  const learn = () => {
    const grid = document.querySelector('main [role="grid"]');
    template = grid.querySelector('[data-row="0"]').closest("tr").cloneNode(true);
    table = grid.cloneNode(false);
    table.append(grid.querySelector("thead").cloneNode(true));
    [...template.cells].forEach((cell, at) => { if (cell.textContent.trim() !== "") texts.push(at); });
  };

  const frame = (started) => new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now() - started))));

  const textOf = (cell) => document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();

  /** Shows `count` rows, then changes one text of each: `[shown, updated]` in milliseconds to the painted frame. */
  const measured = async (count) => {
    const place = document.querySelector("main");
    let started = performance.now();
    const own = table.cloneNode(true);
    const body = own.appendChild(document.createElement("tbody"));
    const cells = [];
    for (let row = 0; row < count; row += 1) {
      const line = template.cloneNode(true);
      for (const at of texts) textOf(line.cells[at]).data = `${row} · ${at}`;
      cells.push(textOf(line.cells[texts[Math.min(2, texts.length - 1)]]));
      body.append(line);
    }
    place.replaceChildren(own);
    const shown = await frame(started);
    await new Promise((done) => setTimeout(done, 300));
    started = performance.now();
    for (const text of cells) text.data = "Personne 3";
    const updated = await frame(started);
    own.remove();
    return [shown, updated];
  };
  return { learn, measured };
})();
