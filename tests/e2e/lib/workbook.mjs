// A workbook as a spreadsheet would open it: the values from an independent reader, the formats and formulas from the file itself.
import { strFromU8, unzipSync } from "fflate";
import readWorkbook from "read-excel-file/node";

/** The sheets by name: `heads`, `rows`, `cell(row, head)` as { value, format } with rows from 1; and `formulas` of the whole file. */
export async function workbook(bytes) {
  const files = unzipSync(new Uint8Array(bytes));
  const text = (path) => strFromU8(files[path]);
  const parts = Object.keys(files).filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path));
  const formats = formatsOf(text("xl/styles.xml"));
  const sheets = {};
  for (const [at, { sheet, data }] of (await readWorkbook(bytes, { trim: false })).entries()) {
    const [heads, ...rows] = data;
    const styles = Object.fromEntries([...text(`xl/worksheets/sheet${at + 1}.xml`).matchAll(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g)].map(([, cell, style]) => [cell, style]));
    const cell = (row, head) => {
      const column = heads.indexOf(head);
      return { value: data[row][column], format: formats[styles[`${letters(column)}${row + 1}`] ?? 0] };
    };
    sheets[sheet] = { heads, rows, cell };
  }
  return { sheets, formulas: parts.filter((path) => /<f[\s>]/.test(text(path))) };
}

function formatsOf(styles) {
  const own = Object.fromEntries([...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code.replaceAll("&quot;", '"')]));
  const cells = styles.match(/<cellXfs[\s\S]*?<\/cellXfs>/)[0];
  return [...cells.matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => own[id] ?? id);
}

function letters(column) {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
