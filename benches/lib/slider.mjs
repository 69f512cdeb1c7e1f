// The slider of the envelope, dragged by mouse and by key while frames are counted: on the large plan, and with 500 packages.
import { application, observed } from "./browser.mjs";
import { core } from "./core.mjs";
import { median, ROUNDS } from "./rounds.mjs";
import { mostRow } from "./table.mjs";

const RANKING = "#/budget/classement";
/** 60 frames a second. */
const FRAME = 1000 / 60;
/** How long a drag lasts. */
const DRAG_MS = 1500;

/** Rows of the table. */
export async function sliderRows(figure, say) {
  const rows = [];
  for (const packages of [25, 200, 500]) {
    say(`the slider with ${packages} packages`);
    const intervals = await dragged(packages);
    const late = intervals.map((all) => all.filter((time) => time > FRAME * 1.5).length / all.length * 100);
    const means = intervals.map((all) => all.reduce((sum, time) => sum + time, 0) / all.length);
    rows.push(mostRow(figure, `slider with ${packages} packages, mean time of a frame`, median(means), 16.8, "ms", [Math.min(...means), Math.max(...means)]),
      mostRow(figure, `slider with ${packages} packages, frames that came late`, median(late), 1, "%", [Math.min(...late), Math.max(...late)]));
  }
  return rows;
}

/** Per round, the times between frames while the handle is dragged. */
async function dragged(packages) {
  const { page, open, close } = await application(core().large_plan(1000, packages, 50, 260));
  try {
    await open(RANKING);
    const slider = page.getByRole("main").getByRole("slider").first();
    await slider.waitFor();
    await page.waitForTimeout(3000);
    await slider.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await slider.boundingBox();
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.mouse.move(x + width * 0.3, y + height / 2);
      await page.mouse.down();
      const frames = page.evaluate((length) => new Promise((done) => {
        const times = [];
        let last = performance.now();
        const started = last;
        const next = (now) => {
          times.push(now - last);
          last = now;
          if (now - started < length) requestAnimationFrame(next); else done(times.slice(1));
        };
        requestAnimationFrame(next);
      }), DRAG_MS);
      const started = performance.now();
      while (performance.now() - started < DRAG_MS) {
        const share = 0.3 + 0.4 * ((performance.now() - started) / DRAG_MS);
        await page.mouse.move(x + width * share, y + height / 2);
      }
      rounds.push(await frames);
      await page.mouse.up();
      await observed(page, 1500);
    }
    return rounds;
  } finally {
    await close();
  }
}
