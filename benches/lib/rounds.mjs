// Timing: both sides by turns in one process, so that what disturbs the machine disturbs both; ratios, then their median.

/** Rounds of each comparison; fewer than five are for a quick look. */
export const ROUNDS = Number(process.env.ROUNDS ?? 5);

/** A run shorter than this many milliseconds is repeated: a batch that a clock can measure. */
const LONG_ENOUGH = 4;
/** A round takes the best of so many short batches: what other programs of the machine take away is not in all of them. */
const BATCHES = 12;

/** Times `ours` and `peer` by turns: `{ ours, peer, ratio, spread }`, in milliseconds, medians; spread is [least, most]. */
export function versus(ours, peer, rounds = ROUNDS) {
  const repeats = [ours, peer].map(fitting);
  const times = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const side of round % 2 === 0 ? [0, 1] : [1, 0]) times[side].push(timed([ours, peer][side], repeats[side]));
  }
  return compared(times[0], times[1]);
}

/** The same for runs that are awaited, each of which gives its own time. */
export async function versusAsync(ours, peer, rounds = ROUNDS) {
  const times = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    for (const side of round % 2 === 0 ? [0, 1] : [1, 0]) times[side].push(await [ours, peer][side](round));
  }
  return compared(times[0], times[1]);
}

/** What the times of each round say together. */
export function compared(ours, peer) {
  const ratios = ours.map((time, round) => time / peer[round]);
  return { ours: median(ours), peer: median(peer), ratio: median(ratios), spread: [Math.min(...ratios), Math.max(...ratios)] };
}

/** The time of one run in milliseconds, in one round. */
export function alone(run) {
  return timed(run, fitting(run));
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function geometricMean(values) {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

/** How many runs fill a batch; warms the code up on the way. */
function fitting(run) {
  let repeats = 1;
  for (let warm = 0; warm < 3; warm += 1) run();
  for (;;) {
    const time = batch(run, repeats) * repeats;
    if (time >= LONG_ENOUGH) return repeats;
    repeats = Math.max(repeats + 1, Math.ceil(repeats * Math.min(10, (1.2 * LONG_ENOUGH) / Math.max(time, 0.01))));
  }
}

function timed(run, repeats) {
  return Math.min(...Array.from({ length: BATCHES }, () => batch(run, repeats)));
}

function batch(run, repeats) {
  const started = performance.now();
  for (let at = 0; at < repeats; at += 1) run();
  return (performance.now() - started) / repeats;
}
