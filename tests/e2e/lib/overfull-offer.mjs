// Too much of target and offer, for the overfull plan: many criteria, promises, personas and steps with long words.

/** The worksheets, made with the tools of the plan that they belong to. */
export function offered({ id, many, phrase, day, today, segments, kpis }) {
  const lines = (n, count) => many(count, (k) => phrase(n + k, 3));
  const component = (n) => ({ decision: phrase(n, 12), kpi: kpis[n % kpis.length].id });
  return {
    segments: {
      criteria: many(9, (n) => ({
        id: id(20, n), name: phrase(n, 2), weight: 1 + (n % 5), scores: Object.fromEntries(segments.map((row, k) => [row.id, 1 + ((n + k) % 5)])),
      })),
    },
    components: {
      target: component(0), offer: component(1), price: component(2), channels: component(3), process: component(4),
      pricing: { logic: "value", floor_margin: 0.3, maximum_discount: 0.08 },
    },
    value_proposition: {
      propositions: many(6, (n) => ({ id: id(21, n), segment: segments[n % segments.length].id, benefit: phrase(n, 6), proof: phrase(n + 1, 6), differentiation: phrase(n + 2, 6) })),
      promises: many(5, (n) => ({ competitor: phrase(n, 2), promise: phrase(n, 8) })),
    },
    personas: {
      personas: many(8, (n) => ({
        id: id(22, n), name: phrase(n, 2), profile: phrase(n, 5), segment: segments[0].id, goals: lines(n, 6), challenges: lines(n, 6), decision_process: phrase(n, 20),
        channels: lines(n, 4), objections: lines(n, 6), influences: lines(n, 4), evidence: { text: phrase(n, 6) }, reviewed: day(today, -n * 60),
      })),
    },
    journey: {
      steps: many(16, (n) => ({
        id: id(23, n), stage: ["awareness", "consideration", "decision", "retention"][n >> 2], action: phrase(n, 4), touchpoints: lines(n, 3),
        emotion: (n % 5) - 2, obstacles: lines(n, n % 4), moment_of_truth: n % 5 === 0,
      })),
    },
  };
}
