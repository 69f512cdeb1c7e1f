// Links that nobody should have to fear, from a seeded die: `{ kind, address, refused }`; those that are not refused hold a plan,
// which is shown and not kept.
import { deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { plan, id } from "../../e2e/lib/plans.mjs";
import { PAYLOADS } from "./payloads.mjs";
import { START } from "./journeys.mjs";

const MIB = 1024 * 1024;
/** The address that carries these bytes, whatever they are. */
export const linkWith = (bytes) => `#/lien/1/${Buffer.from(bytes).toString("base64url")}`;
/** The address that carries a text, or bytes, compressed. */
export const linkOf = (content) => linkWith(deflateSync(content, { level: 9 }));
const text = (content) => linkOf(typeof content === "string" ? content : JSON.stringify(content));
const sound = (changes = {}) => plan({ id: id(64), name: "Reçu", ...changes });
const letters = (dice, most, from) => Array.from({ length: 1 + dice.below(most) }, () => dice.oneOf(from)).join("");

/** By kind: the addresses that are refused. */
const REFUSED = {
  "any letters": (dice) => `#/lien/1/${letters(dice, 400, "AZaz09-_=+/%. <>'\"é")}`,
  "another version": (dice) => `#/lien/${dice.oneOf(["0", "2", "99", "01x", "-1", "1e3", "", "18446744073709551616", "٢", "1.0", "../1"])}/AAAA`,
  "no link": (dice) => dice.oneOf(["#/lien", "#/lien/", "#/lien/1", "#/lien/1/", "#/lien/1/%00%ff", "#/lien/1/javascript:alert(1)"]),
  "cut short": (dice) => { const good = text(sound()); return good.slice(0, 12 + dice.below(good.length - 40)); },
  "a letter changed": (dice) => {
    const good = text(sound());
    const at = 20 + dice.below(good.length - 30);
    return good.slice(0, at) + (good[at] === "A" ? "B" : "A") + good.slice(at + 1);
  },
  "too long": (dice) => `#/lien/1/${"A".repeat(64 * 1024 + 1 + dice.below(200_000))}`,
  "a bomb": (dice) => linkOf(Buffer.alloc((2 + dice.below(46)) * MIB, dice.oneOf([" ", "[", "0", "\"", "\u0000"]))),
  "a bomb around a plan": (dice) => linkOf(JSON.stringify(sound()) + " ".repeat((2 + dice.below(30)) * MIB)),
  "a bomb in a bomb": () => linkOf(deflateSync(Buffer.alloc(40 * MIB), { level: 9 }).toString("latin1")),
  "another compression": (dice) => linkWith(dice.oneOf([deflateRawSync, gzipSync])(JSON.stringify(sound()))),
  "more behind its end": (dice) => linkWith(Buffer.concat([deflateSync(JSON.stringify(sound())), Buffer.from(letters(dice, 80, "abc"))])),
  "too deep": (dice) => text(dice.oneOf(["[", "{\"a\":", "[{\"b\":"]).repeat(60 + dice.below(100_000))),
  "too many": (dice) => text(sound({ actions: Array.from({ length: 20_001 + dice.below(9_000) }, () => 0) })),
  "too long a text": (dice) => text(sound({ name: "a".repeat(20_001 + dice.below(700_000)) })),
  "no plan": (dice) => text(dice.oneOf(["", "null", "[]", "{}", "0", "<script>__executed.push('x')</script>", "<!doctype html><img src=x onerror=\"__executed.push('x')\">", "{\"schema\":1}", "\u0000"])),
  "no text": (dice) => linkOf(Buffer.from([0x7b, 0x22, 0xff, 0xfe, dice.below(256), 0xc3])),
  "a newer plan": (dice) => text({ ...sound(), schema: `boussole.plan/${2 + dice.below(900)}` }),
  "wrong types": (dice) => text({ ...sound(), [dice.oneOf(["actions", "company", "vision", "worksheets", "kpis"])]: dice.oneOf([7, "x", true]) }),
  "a row twice": () => text(sound({ actions: [1, 2].map(() => ({ id: id(65), title: "Deux fois" })) })),
  "a key twice": () => text(JSON.stringify(sound()).replace("{", "{\"name\":\"un\",")),
};

/** By kind: the addresses of plans. */
const SHOWN = {
  "a plan with hostile texts": (dice) => {
    const own = (at) => `0000000c-0000-4000-8000-${at.toString(16).padStart(12, "0")}`;
    const actions = Array.from({ length: 20 }, (_, at) => ({ id: own(at), title: dice.oneOf(PAYLOADS), note: dice.oneOf(PAYLOADS) }));
    return text(sound({ name: dice.oneOf(PAYLOADS), actions, company: { name: dice.oneOf(PAYLOADS), sector: dice.oneOf(PAYLOADS) } }));
  },
  "a version of the open plan": (dice) => text(sound({ id: START, name: `Imposteur ${dice.below(99)}`, actions: [] })),
  "an empty plan in the open one’s name": () => text({ schema: "boussole.plan/1", id: START, name: "" }),
  "a plan that carries bombs": (dice) => {
    const bomb = deflateRawSync(Buffer.alloc((9 + dice.below(30)) * MIB), { level: 9 }).toString("base64").match(/.{1,10000}/g);
    return text(sound({ origin: { exports: [id(66), id(67)], bases: [{ export: id(66), deflate: bomb }] } }));
  },
  "a large plan": (dice) => {
    const own = (at) => `0000000d-0000-4000-8000-${at.toString(16).padStart(12, "0")}`;
    return text(sound({ actions: Array.from({ length: 3_000 + dice.below(2_000) }, (_, at) => ({ id: own(at), title: "Une action" })) }));
  },
};

/** As many as wanted, every kind in turn. */
export function hostileLinks(dice, count) {
  const kinds = [...Object.entries(REFUSED).map(([kind, make]) => ({ kind, make, refused: true })), ...Object.entries(SHOWN).map(([kind, make]) => ({ kind, make, refused: false }))];
  return Array.from({ length: count }, (_, at) => {
    const { kind, make, refused } = kinds[at % kinds.length];
    return { kind, refused, address: make(dice) };
  });
}
