// RFM in plain JavaScript over rows that a CSV parser gives, with equal care: typed sums, one sort a question.

/** The segments of `rows` of { customer_id, date, amount } on `reference`: name → [customers, orders, cents]. */
export function segments(rows, reference) {
  const customers = new Map();
  for (const { customer_id: id, date, amount } of rows) {
    if (date > reference) continue;
    let one = customers.get(id);
    if (one === undefined) customers.set(id, one = { last: "", orders: 0, cents: 0 });
    const cents = Math.round(Number(amount) * 100);
    one.cents += cents;
    if (cents < 0) continue;
    one.orders += 1;
    if (date > one.last) one.last = date;
  }
  const all = [...customers.values()].filter((one) => one.orders > 0);
  const day = (text) => Date.UTC(text.slice(0, 4), text.slice(5, 7) - 1, text.slice(8, 10)) / 86_400_000;
  const today = day(reference);
  const days = new Map();
  const recency = (one) => {
    if (!days.has(one.last)) days.set(one.last, day(one.last) - today);
    return days.get(one.last);
  };
  const [r, f, m] = [fifths(all.map(recency)), fifths(all.map((one) => one.orders)), fifths(all.map((one) => one.cents))];
  const found = {};
  all.forEach((one, at) => {
    const total = found[segment(r[at], f[at], m[at])] ??= [0, 0, 0];
    total[0] += 1;
    total[1] += one.orders;
    total[2] += one.cents;
  });
  return found;
}

/** 1 + ⌊5 × (strictly worse) ÷ all⌋ of each value. */
function fifths(values) {
  const sorted = Float64Array.from(values).sort();
  const first = new Map();
  sorted.forEach((value, at) => { if (!first.has(value)) first.set(value, 1 + Math.floor((5 * at) / sorted.length)); });
  return values.map((value) => first.get(value));
}

function segment(r, f, m) {
  if (f >= 4 && m >= 4) return r >= 4 ? "champions" : r === 1 ? "dormant" : "at_risk";
  if (r >= 4 && f <= 2 && m <= 2) return "promising_new";
  if (r >= 3 && f >= 3 && m >= 3) return "loyal";
  return r >= 3 ? "potential" : "lost";
}
