// Too much of sale, team and steering, for the overfull plan: many stages, opportunities, rows and cards with long words.

/** The worksheets, made with the tools of the plan that they belong to. */
export function steered({ id, many, one, phrase, day, today, segments, people, kpis, actions }) {
  const lines = (n, count, least = 4) => many(count, (k) => phrase(n + k, least));
  const owner = (n) => people[n % people.length].id;
  const stages = many(9, (n) => ({
    id: id(40, n), name: phrase(n, 2), exit_criteria: lines(n, 4), questions: lines(n, 4), follow_ups: lines(n, 3), documents: lines(n, 3, 1),
    service_days: 5 + n, ...(n % 3 ? {} : { probability: (n + 1) / 10 }),
  }));
  const card = (n) => ({ goal: phrase(n, 8), ask: lines(n, 5), say: lines(n, 5), proofs: lines(n, 3), avoid: lines(n, 3), next_step: phrase(n, 8) });
  const situations = ["first_contact", "demonstration", "objections", "negotiation", "closing"];
  const slides = ["opening", "diagnosis", "target", "objectives", "figures", "priorities", "budget", "renunciations", "steering", "next_steps"];
  return {
    process: { stages, playbooks: Object.fromEntries(situations.map((name, n) => [name, card(n)])) },
    pipeline: {
      loss_reasons: { first: phrase(5, 2), second: phrase(1, 4), third: phrase(2, 4) },
      opportunities: many(150, (n) => {
        const outcome = one(["open", "open", "open", "won", "lost"]);
        const lost = outcome === "lost" && n % 4 ? { loss_reason: one(["first", "second", "third"]), loss_note: phrase(n, 6) } : {};
        return {
          id: id(41, n), name: phrase(n, 2), segment: one(segments).id, stage: one(stages).id, amount: 1 + (n % 7) * 1_234_567_890, outcome, ...lost,
          created: day(today, -20 - n), ...(outcome === "open" ? {} : { closed: day(today, -n % 20) }), owner: owner(n), external_id: `CRM-${n}-${"9".repeat(40)}`,
        };
      }),
    },
    alignment: {
      definitions: Object.fromEntries(["lead", "mql", "sql", "opportunity"].map((name, n) => [name, phrase(n + 4, 12)])),
      answer_hours: 999, lead_follow_ups: 99, refusals: many(3, (n) => phrase(n + 4, 6)),
      answers: many(20, (n) => ({ id: id(42, n), objection: phrase(n, 5), proof: phrase(n + 1, 5), content: phrase(n + 2, 4), owner: owner(n) })),
    },
    raci: {
      rows: many(60, (n) => ({
        id: id(43, n), ...(n % 2 ? { action: actions[n % actions.length].id } : { name: phrase(n, 3) }),
        roles: Object.fromEntries(many(6, (k) => [owner(n + k * 5), ["RA", "R", "C", "RACI", "I", n % 4 ? "C" : "A"][k]])),
      })),
    },
    ninety_days: {
      milestones: many(25, (n) => ({ id: id(44, n), title: phrase(n, 3), date: day(today, n * 4 - 60), owner: owner(n), reached: n % 5 === 0 })),
    },
    experiments: {
      rows: many(12, (n) => ({
        id: id(45, n), friction: phrase(n, 5), hypothesis: phrase(n, 6), action: actions[n % actions.length].id, kpi: kpis[n % kpis.length].id,
        start: day(today, -70 + n * 5), end: day(today, -40 + n * 5), result: phrase(n, 20),
        ...(n % 3 ? {} : { outcome: one(["deploy", "abandon"]), decided_on: day(today, -n) }),
      })),
    },
    plan_vs_actual: {
      kpis: Object.fromEntries(kpis.map((row, n) => [row.id, Object.fromEntries([30, 60].map((ago) =>
        [day(today, -ago).slice(0, 7), { kind: one(["assumption", "execution", "market"]), note: phrase(n, 12) }]))])),
    },
    presentation: { notes: Object.fromEntries(slides.map((name, n) => [name, phrase(n + 2, 30)])) },
  };
}

/** When somebody is away; some are away often, some never. */
export const away = ({ many, phrase, day, today }, n) => many(n % 5, (k) => ({ start: day(today, k * 9 - 20), end: day(today, k * 9 - 16), reason: phrase(n + k, 3) }));
