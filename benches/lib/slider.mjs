// The slider of the envelope, dragged by mouse while frames are counted: on small, large and very large budgets. A machine
// that draws in software may not reach 60 frames at all: so the frames at rest, which are the machine's own, are taken by
// turns with those of the drag; and the processor time that a frame of the drag takes from the main thread is measured too.
import { application } from "./browser.mjs";
import { core } from "./core.mjs";
import { compared, median, ROUNDS } from "./rounds.mjs";
import { mostRow, ratioRow } from "./table.mjs";

const RANKING = "#/budget/classement";
/** What a frame may take at 60 frames a second. */
const FRAME = 1000 / 60;
/** How long a drag lasts, and how often the mouse tells its place, in milliseconds. */
const [DRAG, EVERY] = [1500, 8];

/** Rows of the table. */
export async function sliderRows(figure, say) {
  const rows = [];
  for (const packages of [25, 200, 500]) {
    say(`the slider with ${packages} packages`);
    const { busy, frames } = await dragged(packages);
    rows.push(
      mostRow(figure, `slider with ${packages} packages, main thread a frame`, median(busy), FRAME, "ms", [Math.min(...busy), Math.max(...busy)]),
      ratioRow(figure, `slider with ${packages} packages, time between frames, of those at rest`, frames, 1.1));
  }
  return rows;
}

async function dragged(packages) {
  const { page, open, close, session } = await application(core().large_plan(1000, packages, 50, 260));
  try {
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await open(RANKING);
    const slider = page.getByRole("main").getByRole("slider").first();
    await slider.waitFor();
    await page.waitForTimeout(3000);
    await slider.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await slider.boundingBox();
    const at = (share) => page.mouse.move(x + width * share, y + height / 2);
    const busy = [];
    const [moving, resting] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      resting.push((await counted(page, () => null)).interval);
      await at(0.3);
      await page.mouse.down();
      const before = await worked(session);
      const { interval, frames } = await counted(page, (share) => at(0.3 + 0.4 * share));
      busy.push(((await worked(session)) - before) / frames);
      moving.push(interval);
      await page.mouse.up();
      await page.waitForTimeout(1500);
    }
    return { busy, frames: compared(moving, resting) };
  } finally {
    await close();
  }
}

/** Counts frames while `move` is called with the share of the time that has passed: their number and median interval. */
async function counted(page, move) {
  const frames = page.evaluate((length) => new Promise((done) => {
    const times = [];
    const started = performance.now();
    let last = started;
    const next = (now) => {
      times.push(now - last);
      last = now;
      if (now - started < length) requestAnimationFrame(next); else done(times.slice(1));
    };
    requestAnimationFrame(next);
  }), DRAG);
  const started = performance.now();
  for (let passed = 0; passed < DRAG; passed = performance.now() - started) {
    await move(passed / DRAG);
    await new Promise((done) => setTimeout(done, EVERY));
  }
  const intervals = await frames;
  return { frames: intervals.length, interval: median(intervals) };
}

/** Processor time of the page's main thread so far, in milliseconds. */
async function worked(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
}
