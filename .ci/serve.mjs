// A small static server for a built site: right types, the rules of its `_headers`, the compressed twins, any sub-path.
// From the command line: `node .ci/serve.mjs [folder]`, with PORT and HOST from the environment. Tests import `serve`.
import { createReadStream, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};
const TWINS = [["br", ".br"], ["gzip", ".gz"]];

/** Serves `root` under `base` ("/" or "/some/path/"). Port 0 takes a free one. Gives `{ url, close }`. */
export function serve(root, { base = "/", port = 0, host = "127.0.0.1" } = {}) {
  const folder = resolve(root);
  const server = createServer((request, response) => answer(folder, base, request, response));
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, host, () => {
      const close = () => new Promise((closed) => { server.close(closed); server.closeAllConnections(); });
      done({ url: `http://${host}:${server.address().port}${base}`, close });
    });
  });
}

function answer(folder, base, request, response) {
  const name = fileName(request.url, base);
  const path = name === null ? null : join(folder, name);
  if (path === null || !path.startsWith(folder + sep) || !isFile(path)) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("404\n");
    return;
  }
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const twin = TWINS.find(([coding, ending]) => accepted.includes(coding) && isFile(path + ending));
  const headers = { "Content-Type": TYPES[extname(path)] ?? "application/octet-stream", ...rules(folder, `/${name}`) };
  if (twin) Object.assign(headers, { "Content-Encoding": twin[0], Vary: "Accept-Encoding" });
  response.writeHead(200, headers);
  if (request.method === "HEAD") response.end();
  // A build that takes this one's place meanwhile breaks the answer off, not the server.
  else createReadStream(twin ? path + twin[1] : path).on("error", () => response.destroy()).pipe(response);
}

/** The file that an address asks for, or null when it is outside of the site or cannot be read. */
function fileName(url, base) {
  try {
    const path = decodeURIComponent(new URL(url, "http://site").pathname);
    if (!path.startsWith(base)) return null;
    const name = path.slice(base.length);
    return name === "" || name.endsWith("/") ? `${name}index.html` : name;
  } catch {
    return null;
  }
}

function isFile(path) {
  try { return statSync(path).isFile(); } catch { return false; }
}

/** The headers that the site's `_headers` asks for: "/*" and exact paths; "! Name" takes one away again. */
function rules(folder, path) {
  const headers = {};
  let applies = false;
  for (const line of isFile(join(folder, "_headers")) ? readFileSync(join(folder, "_headers"), "utf8").split("\n") : []) {
    const [, key, value] = line.match(/^\s+([\w-]+):\s*(.+)$/) ?? [];
    const [, removed] = line.match(/^\s+!\s*([\w-]+)/) ?? [];
    if (/^\//.test(line)) applies = line.trim() === "/*" || line.trim() === path;
    else if (applies && removed) delete headers[removed];
    else if (applies && key) headers[key] = value;
  }
  return headers;
}

async function main() {
  const wanted = Number(process.env.PORT ?? 8080);
  const host = process.env.HOST ?? "127.0.0.1";
  for (let port = wanted; port < wanted + 20; port += 1) {
    try {
      const { url } = await serve(process.argv[2] ?? "dist", { port, host });
      console.log(`\nBoussole: ${url}   (Ctrl-C to stop)`);
      return;
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
    }
  }
  throw new Error(`no free port from ${wanted} to ${wanted + 19}: set PORT to another one`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
