// The little that the cutting of the program reads and writes of the WebAssembly binary format: sections, imports, exports.

const HEADER = Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]);
const IMPORTS = 2;
const EXPORTS = 7;

/** The imports of a module: `{ module, name, kind, type }`, the type as bytes. */
export function imports(bytes) {
  const section = sections(bytes).find(({ id }) => id === IMPORTS);
  if (!section) return [];
  const read = reader(section.body);
  return Array.from({ length: read.number() }, () => {
    const [module, name, kind] = [read.text(), read.text(), read.byte()];
    const type = read.taken(() => {
      if (kind === 0) read.number();
      else if (kind === 1) { read.byte(); read.limits(); }
      else if (kind === 2) read.limits();
      else { read.byte(); read.number(); }
    });
    return { module, name, kind, type };
  });
}

/** The module with its imports under other names, and without some of its exports. */
export function edited(bytes, { nameOf, isKept }) {
  const parts = sections(bytes).map(({ id, body }) => {
    if (id === IMPORTS) return importSection(imports(bytes).map((one) => ({ ...one, name: nameOf(one.name) })));
    if (id === EXPORTS) return exportSection(exports(body).filter(({ name }) => isKept(name)));
    return section(id, body);
  });
  return Buffer.concat([HEADER, ...parts]);
}

/** The module without what the linker noted for the cutting. */
export function withoutRelocations(bytes) {
  const noted = ({ id, body }) => id === 0 && /^(reloc\.|linking$)/.test(reader(body).text());
  return Buffer.concat([HEADER, ...sections(bytes).filter((one) => !noted(one)).map(({ id, body }) => section(id, body))]);
}

/** A module that imports these from `module` and exports them under the same names. */
export function passingOn(module, all) {
  const entries = [...new Map(all.map((entry) => [entry.name, entry])).values()];
  const counts = [0, 0, 0, 0];
  const exported = entries.map(({ name, kind }) => ({ name, kind, index: counts[kind]++ }));
  return Buffer.concat([HEADER, importSection(entries.map((entry) => ({ ...entry, module }))), exportSection(exported)]);
}

function exports(body) {
  const read = reader(body);
  return Array.from({ length: read.number() }, () => ({ name: read.text(), kind: read.byte(), index: read.number() }));
}

function sections(bytes) {
  const read = reader(bytes.subarray(HEADER.length));
  const found = [];
  while (!read.ended()) found.push({ id: read.byte(), body: read.block() });
  return found;
}

function reader(bytes) {
  let at = 0;
  const byte = () => bytes[at++];
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const next = byte();
      value |= (next & 127) << shift;
      if (next < 128) return value >>> 0;
    }
  };
  const block = () => {
    const length = number();
    at += length;
    return bytes.subarray(at - length, at);
  };
  const limits = () => {
    const flags = byte();
    number();
    if (flags & 1) number();
  };
  const taken = (read) => {
    const start = at;
    read();
    return bytes.subarray(start, at);
  };
  return { byte, number, block, limits, taken, text: () => block().toString(), ended: () => at >= bytes.length };
}

const importSection = (entries) =>
  section(IMPORTS, vector(entries.map(({ module, name, kind, type }) => [text(module), text(name), [kind], type])));
const exportSection = (entries) =>
  section(EXPORTS, vector(entries.map(({ name, kind, index }) => [text(name), [kind], leb(index)])));
const section = (id, body) => joined([[id], leb(body.length), body]);
const vector = (entries) => joined([leb(entries.length), ...entries.flat()]);
const joined = (parts) => Buffer.concat(parts.map((part) => Buffer.from(part)));
const text = (string) => joined([leb(Buffer.byteLength(string)), Buffer.from(string)]);

function leb(value) {
  const bytes = [];
  do {
    bytes.push((value & 127) | (value > 127 ? 128 : 0));
    value >>>= 7;
  } while (value > 0);
  return bytes;
}
