// Figure 2: a first visit on slow 4G with the processor four times slower, against Actual Budget's web client.
import { actual } from "../lib/actual.mjs";
import { DIST } from "../lib/browser.mjs";
import { compared, median, ROUNDS } from "../lib/rounds.mjs";
import { SLOW_4G } from "../lib/slow.mjs";
import { mostRow, ratioRow } from "../lib/table.mjs";
import { actualUsable, boussoleUsable, firstVisit } from "../lib/visits.mjs";

const FIGURE = 2;
const SLOWER = 4;

export async function run({ say }) {
  const sides = { ours: { folder: DIST, usable: boussoleUsable }, peer: { folder: actual(), usable: actualUsable } };
  const seen = { ours: [], peer: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const side of round % 2 === 0 ? ["ours", "peer"] : ["peer", "ours"]) {
      seen[side].push(await firstVisit(sides[side], SLOW_4G, SLOWER));
    }
    const [mine, theirs] = [seen.ours.at(-1), seen.peer.at(-1)];
    say(`round ${round + 1} of ${ROUNDS}: ready after ${Math.round(mine.ready)} ms, Actual after ${Math.round(theirs.ready)} ms`);
  }
  const of = (name) => compared(seen.ours.map((one) => one[name]), seen.peer.map((one) => one[name]));
  const shifts = seen.ours.map((one) => one.shift);
  return [
    ratioRow(FIGURE, "ready, slow 4G, processor ÷ 4", of("ready"), 0.12),
    ratioRow(FIGURE, "first paint, slow 4G, processor ÷ 4", of("paint"), 0.1),
    mostRow(FIGURE, "layout shift of the start", median(shifts), 0.02, "", [Math.min(...shifts), Math.max(...shifts)]),
  ];
}
