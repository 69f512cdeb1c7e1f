// The peer of figure 6: the analysis in plain JavaScript, with the same algorithms as the core. This part takes a plan from
// its JSON once, as the core does: days become numbers, contributions lists, ids an index.

const DAY = 86_400_000;
const THIRDS = { none: 0, weak: 1, medium: 2, strong: 3 };

/** The number of a day since 1970. */
export const day = (text) => (text ? Date.parse(`${text}T00:00:00Z`) / DAY : null);
/** The day of a number, as text. */
export const dayText = (number) => new Date(number * DAY).toISOString().slice(0, 10);

/** A plan ready to be analysed. */
export function loaded(json) {
  const plan = JSON.parse(json);
  const contributions = (row) => Object.entries(row.contributions ?? {}).map(([id, brings]) => ({ id, thirds: THIRDS[brings] }));
  const rows = (name) => plan[name] ?? [];
  const dated = (reading) => (reading ? { value: reading.value, date: day(reading.date) } : null);
  const sheets = plan.worksheets ?? {};
  const actions = rows("actions").map((row) => ({
    ...row, contributions: contributions(row), due: day(row.due), start: day(row.start), status: row.status ?? "todo",
    effort: row.effort ?? null, cost: row.cost ?? null, override: row.quadrant_override ?? null,
  }));
  const objectives = rows("objectives").map((row) => ({
    ...row, status: row.status ?? "open", weight: row.weight ?? 3, start: day(row.start), due: day(row.due),
  }));
  const packages = rows("packages").map((row) => ({
    ...row, contributions: contributions(row), levels: row.levels ?? [], activities: row.activities ?? [],
  }));
  const kpis = rows("kpis").map((row) => ({
    ...row, direction: row.direction ?? "higher", baseline: dated(row.baseline), target: dated(row.target),
    rebasedOn: day(row.rebased_on), measurements: (row.measurements ?? []).map(dated),
  }));
  return {
    actions, objectives, packages, kpis,
    people: rows("people"), segments: rows("segments"), channels: rows("channels"), watches: rows("watches"),
    keyResults: rows("key_results"), renunciations: rows("renunciations"), cycle: plan.company?.cycle ?? {},
    matrix: { horizon_days: 14, importance_cut: 0.5, urgency_cut: 0.5, quick_win_days: 5, ...sheets.eisenhower },
    budget: { envelope: 0, alpha: 0.5, ...sheets.zero_based_budget },
    steering: { fewest: 5, most: 7, on_track: 0.95, behind: 0.85, ...sheets.kpis },
    byId: {
      actions: byId(actions), objectives: byId(objectives), packages: byId(packages), people: byId(rows("people")),
    },
  };
}

const byId = (rows) => new Map(rows.map((row) => [row.id, row]));

export const isOpen = (action) => action.status === "todo" || action.status === "doing";
export const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
