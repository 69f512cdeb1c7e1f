// Serves a built site as a phone on slow 4G would get it: every answer begins after 150 ms, and all answers together share
// 1.6 Mbit/s. Done in the server, so that the requests of workers are slow too, whatever page asks. Counts what it sends.
import { createServer, get } from "node:http";
import { setTimeout as after } from "node:timers/promises";
import { serve } from "../../.ci/serve.mjs";

/** Lighthouse's "slow 4G". */
export const SLOW_4G = { delay: 150, bytesASecond: 1_600_000 / 8 };
/** No delay and no limit, but counted all the same. */
export const FULL_SPEED = { delay: 0, bytesASecond: Infinity };
const PIECE = 4096;

/** `{ url, sent(), close() }`: `sent` gives the bytes of the answers so far, headers included. */
export async function serveSlowly(folder, { delay, bytesASecond }, base = "/") {
  const full = await serve(folder, { base });
  const line = new Line(bytesASecond);
  const server = createServer((request, response) => {
    const address = new URL(request.url, full.url);
    get(address, { headers: { "accept-encoding": request.headers["accept-encoding"] ?? "" } }, async (answer) => {
      await after(delay);
      if (answer.statusCode === 404) {
        // In words, as hosts say it: Actual takes the body "404" for an answer of its own server.
        answer.resume();
        response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
        return;
      }
      response.writeHead(answer.statusCode, answer.headers);
      line.count(JSON.stringify(answer.headers).length);
      for await (const chunk of answer) {
        for (let at = 0; at < chunk.length; at += PIECE) {
          const piece = chunk.subarray(at, at + PIECE);
          await line.passed(piece.length);
          response.write(piece);
        }
      }
      response.end();
    });
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const close = async () => {
    await full.close();
    await new Promise((closed) => { server.close(closed); server.closeAllConnections(); });
  };
  return { url: `http://127.0.0.1:${server.address().port}${base}`, sent: () => line.sent, close };
}

/** A line on which pieces pass one after the other. */
class Line {
  sent = 0;
  #free = 0;

  constructor(bytesASecond) { this.bytesASecond = bytesASecond; }

  count(bytes) { this.sent += bytes; }

  async passed(bytes) {
    this.count(bytes);
    if (this.bytesASecond === Infinity) return;
    const now = performance.now();
    this.#free = Math.max(this.#free, now) + (bytes / this.bytesASecond) * 1000;
    if (this.#free - now > 2) await after(this.#free - now);
  }
}
