// The built site under test, and where the tests serve it.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../../../.ci/serve.mjs";

/** `dist` at the top of the project; BOUSSOLE_DIST names another folder. */
export const DIST = process.env.BOUSSOLE_DIST ?? join(dirname(fileURLToPath(import.meta.url)), "../../../dist");
/** Never the root of the host: every journey proves that relative addresses do. */
const BASE = "/sous/chemin/";

/** Serves the site on a free port, or a given one: `{ url, close }`. Another folder can be given, such as an older build. */
export function serveSite(folder = DIST, port = 0) {
  return serve(folder, { base: BASE, port });
}
