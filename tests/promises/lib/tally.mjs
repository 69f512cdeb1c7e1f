// The count of one promise: tries and failures. A try that throws is a failure of the promise; what throws outside of a
// try is a failure of the rig, and no proof of anything.

export class Tally {
  tries = 0;
  failures = [];
  /** What was left out, and why: neither kept nor broken. */
  notRun = [];

  /** Counts one try; gives whether it held. */
  async attempt(words, steps) {
    this.tries += 1;
    try {
      await steps();
      return true;
    } catch (error) {
      this.failures.push(`${words}: ${firstLines(error)}`);
      return false;
    }
  }

  /** Adds what another program counted. */
  add({ tries, failures }) {
    this.tries += tries;
    this.failures.push(...failures);
  }
}

/** Works on all items, `width` at a time, in their order. */
export async function inParallel(width, items, work) {
  const waiting = [...items].reverse();
  const hand = async () => {
    while (waiting.length > 0) await work(waiting.pop());
  };
  await Promise.all(Array.from({ length: width }, hand));
}

/** As many of the items as wanted, spread evenly over them. */
export function spread(items, wanted) {
  if (wanted >= items.length) return items;
  return Array.from({ length: wanted }, (_, at) => items[Math.floor((at * items.length) / wanted)]);
}

function firstLines(error) {
  return String(error?.message ?? error).split("\n").filter((line) => line.trim()).slice(0, 4).join(" / ").slice(0, 400);
}
