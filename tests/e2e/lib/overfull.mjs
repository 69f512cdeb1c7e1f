// A plan with too much of everything, always the same: 1,000 actions, 200 packages, 50 KPIs of 260 weeks, names that are
// too long, and words that cannot be broken. Screens must stay legible on it.
import { offered } from "./overfull-offer.mjs";
import { away, steered } from "./overfull-steering.mjs";

const WORDS = [
  "Réindustrialisation", "anticonstitutionnellement", "interopérabilité", "contractualisation", "désintermédiation",
  "professionnalisation", "hyperpersonnalisation", "commercialisation", "dédommagement", "approvisionnement",
  "internationalisation", "responsabilisation", "télécommunications", "électromécanique", "compartimentation",
];
const UNBROKEN = "Gesellschaftskommunikationsverbesserungsvorschlagsbearbeitungsstelle-Saint-Germain-en-Laye-sur-Loire";
const WEEKS = 260;
const FIRST_WEEK = Date.UTC(2021, 2, 8);

const id = (kind, n) => `${kind.toString(16).padStart(8, "0")}-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;
const many = (count, make) => Array.from({ length: count }, (_, n) => make(n));
const day = (from, days) => new Date(from + days * 86_400_000).toISOString().slice(0, 10);

/** The plan; `rows` scales its lists: 1 is the whole. */
export function overfull(rows = 1) {
  const dice = rolling(2026);
  const one = (list) => list[dice(list.length)];
  const phrase = (n, least) => {
    if (n % 37 === 5) return `${UNBROKEN} ${n + 1}`;
    const words = many(least + dice(4), () => one(WORDS));
    return `${words.join(n % 3 ? " et " : " de l’")} n° ${n + 1}`;
  };
  const size = (count) => Math.max(1, Math.round(count * rows));
  const today = Date.UTC(2026, 2, 4);

  const people = many(size(40), (n) => ({ id: id(1, n), name: n % 9 === 3 ? UNBROKEN : `Marie-Antoinette de Castelnau-Montratier ${n + 1}`, role: phrase(n, 1), days_a_week: 1 + dice(5) }));
  const segments = many(size(12), (n) => ({
    id: id(2, n), name: phrase(n, 2), sector: phrase(n, 1), size: phrase(n, 1), purchase_trigger: phrase(n, 3),
    exclusions: many(6, (k) => phrase(k, 1)), priority: n === 0,
  }));
  const channels = many(size(30), (n) => ({ id: id(3, n), name: phrase(n, 2), kind: one(["acquisition", "closing"]), cost: dice(90_000_000), capacity: dice(400) }));
  const objectives = many(size(30), (n) => ({
    id: id(4, n), title: phrase(n, 3), status: "open", weight: 1 + dice(5), start: day(today, -60), due: day(today, 20 + dice(200)),
    owner: one(people).id, smart: { specific: n % 2 === 0, attainable_because: phrase(n, 4) },
  }));
  const kpis = many(size(50), (n) => ({
    id: id(6, n), name: phrase(n, 2), aarrr: one(["acquisition", "activation", "retention", "revenue", "referral"]),
    unit: one(["count", "percent", "money", { other: "mégawattheures" }]), direction: n % 4 ? "higher" : "lower", frequency: "weekly",
    baseline: { value: 50 + dice(900), date: day(FIRST_WEEK, 0) }, target: { value: 400 + dice(800), date: day(today, 90) },
    owner: one(people).id, source: phrase(n, 2),
    measurements: many(WEEKS, (week) => ({ date: day(FIRST_WEEK, week * 7), value: 200 + dice(120_000) / 100, ...(week % 40 ? {} : { note: phrase(week, 3) }) })),
  }));
  const keyResults = many(size(120), (n) => ({
    id: id(5, n), objective: objectives[n % objectives.length].id, title: phrase(n, 2), unit: "count",
    ...(n % 3 ? { baseline: 0, target: 10 + dice(1_000_000), current: dice(900) } : { kpi: one(kpis).id }), due: day(today, 30 + dice(100)),
  }));
  const actions = many(size(1000), (n) => {
    const status = one(["todo", "todo", "todo", "doing", "done", "cancelled"]);
    return {
      id: id(8, n), title: phrase(n, 2), status, ...(status === "done" || status === "cancelled" ? { closed_on: day(today, -dice(50)) } : {}),
      contributions: { [one(objectives).id]: one(["strong", "medium", "weak", "none"]), [one(objectives).id]: one(["strong", "medium"]) },
      ...(n % 7 ? { owner: one(people).id } : {}), ...(n % 5 ? { due: day(today, dice(160) - 40) } : {}), ...(n % 6 ? { effort: dice(80) / 2 } : {}),
      cost: dice(4_000_000_000), note: phrase(n, 5),
    };
  });
  const packages = many(size(200), (n) => ({
    id: id(9, n), title: phrase(n, 2), purpose: phrase(n, 4), justification: n % 8 ? phrase(n, 6) : "", consequence: phrase(n, 4),
    contributions: { [one(objectives).id]: one(["strong", "medium"]) }, activities: [one(actions).id, one(actions).id],
    levels: many(1 + dice(3), () => ({ direct_cost: 100_00 + dice(20_000_00), indirect_cost: dice(500_00), benefit: 200_00 + dice(90_000_00), probability: dice(101) / 100 })),
    ...(n % 31 === 1 ? { mandatory: { reason: phrase(n, 2) } } : {}), ...(n % 41 === 2 ? { pin: { decision: "fund", reason: phrase(n, 3) } } : {}),
    last_year: dice(9_000_000),
  }));
  const watches = many(Math.min(size(20), kpis.length), (n) => ({
    id: id(7, n), kpi: kpis[n].id, threshold: 500 + dice(400), for: 1 + dice(3),
    start: day(today, -21), end: day(today, dice(12) - 3), standard_action: phrase(n, 4), standard_owner: one(people).id, standard_days: 5,
  }));
  const renunciations = many(size(60), (n) => ({ id: id(10, n), what: phrase(n, 3), why: phrase(n, 5), reopen: phrase(n, 3), date: day(today, -dice(300)) }));

  const quotations = many(size(30), (n) => ({ id: id(12, n), text: phrase(n, 5), speaker: phrase(n, 2), side: one(["customer", "seller"]), date: day(today, -n), segment: one(segments).id }));
  const factors = many(size(30), (n) => ({
    id: id(14, n), dimension: one(["political", "economic", "social", "technological", "ecological", "legal"]), text: phrase(n, 3),
    term: one(["short", "structural"]), impact: dice(11) - 5, probability: dice(101) / 100, evidence: { text: phrase(n, 4) },
  }));
  const items = many(size(60), (n) => ({
    id: id(13, n), quadrant: one(["strength", "weakness", "opportunity", "threat"]), text: phrase(n, 3), impact: 1 + dice(5),
    evidence: n % 3 ? { text: phrase(n, 5), quotations: [one(quotations).id] } : {}, ...(n % 7 === 2 ? { factor: one(factors).id } : {}),
  }));
  const answer = (n) => ({ yes: n % 4 !== 3, evidence: { text: phrase(n, 4) } });
  const resources = many(size(25), (n) => ({
    id: id(15, n), name: phrase(n, 2), family: one(["sales_team", "tools", "finance", "intangible", "processes"]),
    valuable: answer(n), rare: answer(n + 1), inimitable: answer(n + 2), organised: answer(n + 3),
  }));
  const lines = many(size(18), (n) => ({ id: id(16, n), kind: one(["asset", "to_correct", "path"]), text: phrase(n, 4), items: [one(items).id, one(resources).id] }));
  const force = (n) => ({ rating: 1 + (n % 5), drivers: phrase(n, 8), response: phrase(n, 5) });
  const diagnosis = {
    swot: { items }, pestel: { factors }, vrio: { resources }, synthesis: { lines },
    five_forces: { rivalry: force(1), entrants: force(2), substitutes: force(3), buyers: force(4), suppliers: force(5) },
    facts: { orders: { first: day(today, -400), last: day(today, -2), customers: 4_812, orders: 98_412, revenue: 91_234_567_890, ten_largest: 61_234_567_890 } },
  };

  const rituals = many(size(12), (n) => ({
    id: id(30, n), kind: one(["weekly", "monthly", "learnings", "quarterly", "coaching"]), name: phrase(n, 2), start: day(today, -90 - n), time: "08:30",
    minutes: 30 + n, expected: phrase(n, 4), kpis: [kpis[n % kpis.length].id], participants: many(4, () => one(people).id),
  }));
  const meetings = many(size(60), (n) => ({
    id: id(31, n), ritual: rituals[n % rituals.length].id, date: day(today, -2 - n), minutes: 20 + dice(60), held: n % 6 !== 5 || rows < 1, notes: phrase(n, 6),
    decisions: many(3, (k) => ({ name: phrase(n + k, 2), ruling: "keep", reason: phrase(k, 4), effects: [{ kind: "due_moved", from: day(today, -3), to: day(today, 9) }] })),
  }));

  const tools = { id, many, one, phrase, day, today, segments, people, kpis, actions };
  const worksheets = { zero_based_budget: { envelope: 90_000_000 }, ...diagnosis, ...offered(tools), ...steered(tools) };
  people.forEach((person, n) => { person.absences = away(tools, n); });
  return {
    id: id(11, 1),
    name: `Plan de ${UNBROKEN}`,
    company: { name: phrase(5, 2), sector: phrase(2, 3), currency: "EUR", cycle: { start: day(today, -60), end: day(today, 31) } },
    vision: { text: many(12, (n) => phrase(n, 4)).join(" "), horizon_year: 2030, renounced: many(8, (n) => phrase(n, 2)) },
    people, segments, channels, objectives, key_results: keyResults, kpis, watches, actions, packages, renunciations, quotations, rituals, meetings,
    worksheets,
  };
}

/** Throws from 0 to `below`, the same ones every time (xorshift). */
function rolling(start) {
  let state = start;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
