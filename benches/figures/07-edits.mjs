// Figure 7: from edit to paint on the large plan. Every screen is opened, and what it offers is typed, chosen, slid and
// dragged: interactions by the browser's Event Timing with the processor four times slower, tasks of the main thread at
// full speed. A step is judged by its median over the rounds; the table gives the worst step.
import { SCREENS, DETAILS } from "../../tests/e2e/screens.mjs";
import { application, longest } from "../lib/browser.mjs";
import { core } from "../lib/core.mjs";
import { done, opened, steps } from "../lib/interactions.mjs";
import { LARGE } from "../lib/large.mjs";
import { output } from "../lib/places.mjs";
import { median, ROUNDS } from "../lib/rounds.mjs";
import { mostRow, short } from "../lib/table.mjs";

const FIGURE = 7;
const SLOWER = 4;

export async function run({ say }) {
  const json = core().large_plan(...LARGE);
  const slow = await measured(json, SLOWER, (seen) => seen.events, say);
  const full = await measured(json, 1, (seen) => seen.tasks, say);
  const listed = (title, all) => [`## ${title}`, "", "| screen | step | median | most | which was |", "|---|---|---|---|---|",
    ...all.map(({ screen, step, times, most }) => `| ${screen} | ${step} | ${short(median(times))} ms | ${short(Math.max(...times))} ms | ${told(most)} |`), ""];
  const file = output("edits.md", [...listed(`Interactions, processor ÷ ${SLOWER}`, slow), ...listed("Longest task of the main thread, full speed", full)].join("\n"));
  say(`every step is in ${file}`);
  const edits = slow.filter(({ step }) => step !== "opening");
  return [row(`slowest interaction, processor ÷ ${SLOWER}`, edits, 100), row("longest task, full speed: edits", full.filter(({ step }) => step !== "opening"), 50),
    row("longest task, full speed: opening a screen", full.filter(({ step }) => step === "opening"), 50)];
}

function row(what, all, most) {
  const worst = all.toSorted((a, b) => median(b.times) - median(a.times))[0];
  const times = worst.times;
  const over = all.filter((one) => median(one.times) > most).length;
  return mostRow(FIGURE, `${what} (${worst.screen}, ${worst.step}; ${over} of ${all.length} over)`, median(times), most, "ms",
    [Math.min(...times), Math.max(...times)]);
}

/** The longest entry in words: an interaction with how long it waited and was handled, the rest being styles, layout and paint. */
function told(entry) {
  if (!entry?.name) return "";
  return `${entry.name}${entry.key ? ` ${entry.key}` : ""}: waited ${short(entry.waited)}, handled ${short(entry.handled)} ms`;
}

/** Every step of every screen: `{ screen, step, times, most }`, by what `of` takes from what was observed. */
async function measured(json, slower, of, say) {
  const plan = JSON.parse(json);
  const addresses = [...SCREENS, ...DETAILS.map(([name, route, list]) => [name, plan[list]?.length > 0 ? `${route}/${plan[list][0].id}` : null])]
    .filter(([name, route]) => route !== null && !["nowhere", "atelier"].includes(name));
  const found = new Map();
  const keep = (screen, step, entries) => {
    const key = `${screen}/${step}`;
    if (!found.has(key)) found.set(key, { screen, step, times: [], most: null });
    const one = found.get(key);
    one.times.push(longest(entries));
    one.most = [one.most, ...entries].reduce((most, entry) => (entry && entry.duration > (most?.duration ?? 0) ? entry : most), null);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    const { page, open, slowed, wrong, close } = await application(json);
    await open("#/");
    await slowed(slower);
    for (const [screen, route] of addresses) {
      keep(screen, "opening", of(await opened(page, route)));
      const seenSteps = new Map();
      for (const [step, act] of await steps(page)) {
        seenSteps.set(step, (seenSteps.get(step) ?? 0) + 1);
        const seen = await done(page, act);
        if (seen) keep(screen, seenSteps.get(step) > 1 ? `${step} ${seenSteps.get(step)}` : step, of(seen));
        if (!page.url().endsWith(route)) await opened(page, route);
      }
      // A screen that died would look fast from here on.
      if (await page.locator("#recovery").count() > 0) throw new Error(`the application died on ${screen}: ${wrong.join("\n")}`);
    }
    await close();
    say(`processor ÷ ${slower}: round ${round + 1} of ${ROUNDS}`);
  }
  return [...found.values()];
}
