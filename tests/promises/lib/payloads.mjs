// Hostile texts, and a plan that holds one in every text field of every row: found by walking the published schema, so that
// a field that is added later is covered the same day.
import { readFileSync, readdirSync } from "node:fs";

const DATA = new URL("../../data/", import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const SCHEMA = read("../../../public/schema/boussole.plan-1.json");

/** Markup, scripts, formulas and bidirectional controls; what is executed of them calls `__executed.push`. */
export const PAYLOADS = read("../../data/hostile-texts.json");

export const BIDI_CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

/** A plan whose every list has a row for each payload, with it in all of the row's texts; other texts hold several. */
export function hostilePlan(payloads, planId) {
  const plan = everyField();
  Object.entries(plan).forEach(([name, rows], place) => {
    const isTable = Array.isArray(rows) && rows.every((row) => row && typeof row === "object" && "id" in row);
    // Ids of their own in each list: two lists of one file may begin alike.
    if (isTable) plan[name] = grown(rows, payloads.length, (place + 1) * 0x10000);
  });
  // A plan watches three KPIs at most, and each KPI once.
  plan.watches = plan.watches.slice(0, 1);
  const all = payloads.join(" ").slice(0, 15_000);
  const fields = { count: 0 };
  fill(plan, SCHEMA, all, payloads, fields);
  return { plan: { ...plan, id: planId, schema: "boussole.plan/1" }, fields: fields.count };
}

/** The frozen plans as one: the worksheets and the lists that the first of them does not have come from the others. */
function everyField() {
  const plan = read("../../data/plan-v1.json");
  const first = new Set(Object.keys(plan));
  const others = readdirSync(DATA).filter((name) => /^plan-v1-.+\.json$/.test(name));
  others.forEach((name, at) => {
    // Ids of their own: two files may count their rows alike.
    const own = (text) => text.replace(/\b[0-9a-f]{8}(-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})\b/g, `${(at + 1).toString(16).padStart(8, "e")}$1`);
    const other = JSON.parse(own(readFileSync(new URL(name, DATA), "utf8")));
    plan.worksheets = { ...other.worksheets, ...plan.worksheets };
    for (const [list, rows] of Object.entries(other)) {
      if (Array.isArray(rows) && !first.has(list)) plan[list] = [...plan[list] ?? [], ...rows];
    }
  });
  return plan;
}

/** The rows, then copies of them under other ids, until there are `count`. */
function grown(rows, count, from) {
  const more = Array.from({ length: Math.max(0, count - rows.length) }, (_, at) => {
    const row = structuredClone(rows[at % rows.length]);
    row.id = `${row.id.slice(0, 24)}${(from + at).toString(16).padStart(12, "0")}`;
    // One link of this kind each: a copy would make a circle, or a second of what may exist once.
    for (const link of ["parent", "requires", "kpi"]) delete row[link];
    return row;
  });
  return [...rows, ...more];
}

const resolved = (schema) => (schema?.$ref ? resolved(SCHEMA.$defs[schema.$ref.split("/").at(-1)]) : schema);
const options = (schema) => [schema, ...(schema?.anyOf ?? []), ...(schema?.oneOf ?? []), ...(schema?.allOf ?? [])].map(resolved);
/** A text that a person writes: not an id, a date or a word from a list. */
const isFree = (schema) => options(schema).some((one) => [one?.type].flat().includes("string") && !one.format && !one.enum && !one.const && !one.pattern);

function fill(value, schema, text, payloads, fields) {
  for (const one of options(resolved(schema))) {
    if (one?.type === "array" && Array.isArray(value)) {
      const isTable = value.every((row) => row && typeof row === "object" && "id" in row);
      value.forEach((row, at) => {
        const own = isTable && payloads ? payloads[at % payloads.length] : text;
        if (typeof row === "string" && isFree(one.items)) value[at] = own;
        else fill(row, one.items, own, isTable ? null : payloads, fields);
      });
    }
    if (!one?.properties || value === null || typeof value !== "object") continue;
    for (const [name, inner] of Object.entries(one.properties)) {
      if (["id", "schema", "currency"].includes(name)) continue;
      if (isFree(inner) && (!(name in value) || typeof value[name] === "string")) {
        value[name] = text;
        fields.count += 1;
      } else if (value[name] && typeof value[name] === "object") {
        fill(value[name], inner, text, payloads, fields);
      }
    }
  }
}
