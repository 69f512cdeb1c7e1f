// Figure 9: the save of the large plan. An edit is painted first and written later; the file it makes is small.
import { application, longest, observed } from "../lib/browser.mjs";
import { core } from "../lib/core.mjs";
import { LARGE } from "../lib/large.mjs";
import { median, ROUNDS } from "../lib/rounds.mjs";
import { mostRow } from "../lib/table.mjs";

const FIGURE = 9;
const MOST_CHARACTERS = 2_500_000;

export async function run() {
  const json = core().large_plan(...LARGE);
  const { page, open, close } = await application(json);
  await open("#/objectifs/vision");
  const field = page.getByRole("main").getByRole("textbox").first();
  const [within, writing, tasks, lengths] = [[], [], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await observed(page, 0);
    await field.fill(`Vision numéro ${round}`);
    // The edit is committed by this press; its event ends when what it changed is painted.
    await field.press("Tab");
    const { events, writes, tasks: seen } = await observed(page, 3000);
    const save = writes.find(({ key }) => key.startsWith("boussole.plan."));
    if (!save) throw new Error("the edit was not saved within three seconds");
    const painted = Math.max(...events.map((event) => event.start + event.duration));
    within.push(save.start < painted ? 1 : 0);
    writing.push(save.time);
    tasks.push(longest(seen));
    lengths.push(save.length);
  }
  await close();
  const spread = (values) => [Math.min(...values), Math.max(...values)];
  return [
    mostRow(FIGURE, `saves before their edit is painted, of ${ROUNDS}`, within.reduce((sum, one) => sum + one, 0), 0),
    mostRow(FIGURE, "longest task around a save, full speed", median(tasks), 50, "ms", spread(tasks)),
    mostRow(FIGURE, "of which writing to the store", median(writing), 50, "ms", spread(writing)),
    mostRow(FIGURE, "what is kept, of 2.5 million characters", (median(lengths) / MOST_CHARACTERS) * 100, 40, "%"),
  ];
}
