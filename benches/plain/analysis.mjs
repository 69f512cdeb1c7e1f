// The whole analysis, and the same as the core writes it, to be held against it.
import { alerts } from "./alerts.mjs";
import { budget } from "./budget.mjs";
import { coherence } from "./coherence.mjs";
import { dayText } from "./plan.mjs";
import { priorities } from "./priorities.mjs";

const KINDS = ["outside", "run", "near_limit"];

export function analysis(plan, today) {
  const placed = priorities(plan, today);
  const money = budget(plan);
  return {
    plan, priorities: placed, budget: money, alerts: alerts(plan, today), coherence: coherence(plan, today, placed, money),
    objectives: plan.objectives.map((row) => ({ objective: row.id, progress: null, weakest: null })),
  };
}

/** In the form of the core's JSON. */
export function asJson({ plan, ...found }) {
  const reading = (one) => one && { funded: one.funded, value_cents: one.value_cents, cost_cents: one.cost_cents };
  const ids = plan.packages.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((row) => row.id).filter((id) => !found.budget.unjustified.includes(id));
  return {
    priorities: found.priorities.map((row) => ({
      action: row.action, quadrant: row.quadrant ?? "unqualified", importance: row.importance?.value ?? null,
      urgency: row.urgency?.value ?? null, quick_win: row.quickWin, why: [...(row.importance?.why ?? []), ...(row.urgency?.why ?? [])],
    })),
    budget: {
      rank: found.budget.rank.map((row) => ({
        package: ids[row.place], level: row.level, density: row.density.cost > 0 ? row.density.value / row.density.cost : null,
        value_cents: row.content.value, cost_cents: row.content.cost,
      })),
      strict: reading(found.budget.strict), skip: reading(found.budget.skip), optimum: null,
      errors: found.budget.errors, unjustified: found.budget.unjustified, excluded: found.budget.excluded,
    },
    alerts: found.alerts.map((row) => ({
      kpi: row.kpi, state: "unwatched", stale: row.stale, health: row.health.state,
      xmr: row.xmr && {
        ...row.xmr, since: dayText(row.xmr.since),
        signals: row.xmr.signals.map((signal) => ({ kind: KINDS[signal.kind], side: signal.side, points: signal.points.map(dayText) })),
      },
    })),
    objectives: found.objectives,
    coherence: { score: found.coherence.score, findings: found.coherence.findings.map(({ rule, severity, entity }) => ({ rule, severity, entity })) },
  };
}
