// Figure 12: the three-way merge of two plans of 1,000 actions with 500 changes each, against Automerge merging the same edits, in
// one process. Automerge follows every change as an application makes it, one at a time; a second row gives it all changes of a
// side at once. Its documents are loaded before the clock starts, as are our plans; a third row is from files to a file.
import assert from "node:assert/strict";
import { core } from "../lib/core.mjs";
import { LARGE } from "../lib/large.mjs";
import { peer } from "../lib/places.mjs";
import { compared, ROUNDS } from "../lib/rounds.mjs";
import { ratioRow } from "../lib/table.mjs";

const FIGURE = 12;
const CHANGES = 500;
/** Actions that both sides edit. */
const SHARED = 50;
const GOAL = 0.2;
/** A round takes the best of so many runs. */
const RUNS = 7;

export async function run({ say }) {
  const ours = core();
  const automerge = peer("@automerge/automerge");
  const base = JSON.parse(ours.large_plan(...LARGE));
  const sides = [0, 1].map((side) => editsOf(base, side));
  const files = [base, ...sides.map((edits) => edits.reduce(edited, structuredClone(base)))].map((plan) => JSON.stringify(plan));
  ours.load_sides(...files);
  say(`${ours.merge_sides()} conflicts`);
  const merged = JSON.parse(ours.merge_files(...files));

  const start = automerge.from(base);
  const rows = [];
  for (const [words, author] of [["one change at a time", oneByOne], ["all changes of a side at once", atOnce]]) {
    const [mine, theirs] = sides.map((edits) => author(automerge, automerge.clone(start), edits));
    sameMerge(merged, automerge.toJS(automerge.merge(automerge.clone(mine), theirs)), sides);
    const merge = () => {
      const document = automerge.clone(mine);
      return timed(() => automerge.merge(document, theirs));
    };
    const result = byTurns(() => timed(() => ours.merge_sides()), merge);
    rows.push(ratioRow(FIGURE, `merge of two large plans, ${CHANGES} changes each, ${words}`, result, GOAL));
    if (author === oneByOne) {
      const saved = [mine, theirs].map((document) => automerge.save(document));
      const whole = () => timed(() => automerge.save(automerge.merge(...saved.map((bytes) => automerge.load(bytes)))));
      const told = ratioRow(FIGURE, "the same from files to a file", byTurns(() => timed(() => ours.merge_files(...files)), whole), GOAL);
      rows.push({ ...told, goal: "", reached: null });
    }
  }
  return rows;
}

/** The edits of a side: mostly fields of actions, some of them edited by the other side, too; new actions and removed ones. */
function editsOf({ actions }, side) {
  return Array.from({ length: CHANGES }, (_, at) => {
    const number = side + 1;
    if (at % 10 === 9) return { kind: "add", id: `0000000${number}-0000-4000-8000-${String(at).padStart(12, "0")}`, value: `Nouvelle ${number}.${at}` };
    // The last hundred rows are for removals, no row for both.
    if (at % 50 === 48) return { kind: "remove", id: actions[actions.length - 1 - (at - 48) / 25 - side].id };
    const { id } = actions[at < SHARED ? at : SHARED + side * CHANGES * 0.8 + at * 0.8 | 0];
    const values = { title: `Titre ${number}.${at}`, note: `Note ${number}, écrite en ${at} mots`, effort: at % 17 + number / 4, cost: at * 100 + number, due: `2027-0${1 + at % 9}-1${number}` };
    const kind = Object.keys(values)[at % 5];
    return { kind, id, value: values[kind] };
  });
}

/** A plan of plain objects, or a document of Automerge, with an edit. */
function edited(plan, { kind, id, value }) {
  const { actions } = plan;
  if (kind === "add") actions.push({ id, title: value });
  else if (kind === "remove") actions.splice(placeOf(plan, id), 1);
  else actions[placeOf(plan, id)][kind] = value;
  return plan;
}

const placeOf = ({ actions }, id) => actions.findIndex((action) => action.id === id);

/** Where a row stands is known before, as an application knows it: looking it up through Automerge would take minutes. */
function change(automerge, document, edit) {
  const place = edit.kind === "add" ? -1 : placeOf(document, edit.id);
  return automerge.change(document, ({ actions }) => {
    if (edit.kind === "add") actions.push({ id: edit.id, title: edit.value });
    else if (edit.kind === "remove") actions.deleteAt(place);
    else actions[place][edit.kind] = edit.value;
  });
}

const oneByOne = (automerge, document, edits) => edits.reduce((before, edit) => change(automerge, before, edit), document);

function atOnce(automerge, document, edits) {
  const ids = document.actions.map((action) => action.id);
  return automerge.change(document, ({ actions }) => {
    for (const { kind, id, value } of edits) {
      const place = ids.indexOf(id);
      if (kind === "add") { actions.push({ id, title: value }); ids.push(id); }
      else if (kind === "remove") { actions.deleteAt(place); ids.splice(place, 1); }
      else actions[place][kind] = value;
    }
  });
}

/** Both merged the same edits: every field that one side alone edited, every new row, no removed one. */
function sameMerge(ours, theirs, sides) {
  const [mine, other] = [ours, theirs].map(({ actions }) => new Map(actions.map((action) => [action.id, action])));
  const touched = sides.map((edits) => new Set(edits.map(({ kind, id }) => `${kind} ${id}`)));
  sides.forEach((edits, side) => {
    for (const { kind, id, value } of edits) {
      if (kind === "remove") assert.ok(!mine.has(id) && !other.has(id), "a removed row is there");
      else if (!touched[1 - side].has(`${kind} ${id}`)) {
        const field = kind === "add" ? "title" : kind;
        assert.deepEqual([mine.get(id)?.[field], other.get(id)?.[field]], [value, value], `${kind} of ${id}`);
      }
    }
  });
  assert.equal(mine.size, other.size);
}

/** One round after the other, the sides by turns; each time the best of some runs. */
function byTurns(ours, peers) {
  const best = (run) => Math.min(...Array.from({ length: RUNS }, run));
  const times = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const side of round % 2 === 0 ? [0, 1] : [1, 0]) times[side].push(best([ours, peers][side]));
  }
  return compared(...times);
}

function timed(run) {
  const started = performance.now();
  run();
  return performance.now() - started;
}
