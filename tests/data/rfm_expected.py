"""Computes RFM a second way, by SQL window functions, for the application's tests to be held against.

Run from the repository's root with any Python 3 (nothing to install):

    python3 tests/data/rfm_expected.py > tests/data/rfm-expected.json

Each line is an order; a negative one is a return and counts in the sum only. Scores are
1 + floor(5 * (customers strictly worse) / customers), which is RANK() - 1 over the number of customers.
"""
import csv
import json
import pathlib
import sqlite3

FILE = pathlib.Path(__file__).with_name("cdnow_orders_sample.csv")

#: Reference date, window in months (None: all), thresholds instead of fifths.
CASES = [
    ("1998-06-30", None, False),
    ("1997-12-31", None, False),
    ("1998-06-30", 12, False),
    ("1998-06-30", None, True),
]

CUSTOMERS = """
SELECT customer, julianday(:reference) - julianday(max(CASE WHEN cents >= 0 THEN day END)) AS days,
       sum(cents >= 0) AS orders, sum(cents) AS cents
FROM lines WHERE day <= :reference AND (:first IS NULL OR day >= :first)
GROUP BY customer HAVING sum(cents >= 0) > 0
"""

FIFTHS = """
SELECT customer, orders, cents,
       1 + 5 * (RANK() OVER (ORDER BY days DESC) - 1) / count(*) OVER () AS r,
       1 + 5 * (RANK() OVER (ORDER BY orders) - 1) / count(*) OVER () AS f,
       1 + 5 * (RANK() OVER (ORDER BY cents) - 1) / count(*) OVER () AS m
FROM customers
"""

THRESHOLDS = """
SELECT customer, orders, cents,
       1 + (days <= 365) + (days <= 180) + (days <= 90) + (days <= 30) AS r,
       1 + (orders >= 2) + (orders >= 3) + (orders >= 5) + (orders >= 10) AS f,
       1 + (cents >= 50000) + (cents >= 200000) + (cents >= 500000) + (cents >= 2000000) AS m
FROM customers
"""

SEGMENTS = """
SELECT CASE
         WHEN r >= 4 AND f >= 4 AND m >= 4 THEN 'champions'
         WHEN r = 1 AND f >= 4 AND m >= 4 THEN 'dormant'
         WHEN r IN (2, 3) AND f >= 4 AND m >= 4 THEN 'at_risk'
         WHEN r >= 4 AND f <= 2 AND m <= 2 THEN 'promising_new'
         WHEN r >= 3 AND f >= 3 AND m >= 3 THEN 'loyal'
         WHEN r >= 3 THEN 'potential'
         ELSE 'lost' END AS segment, count(*), sum(orders), sum(cents)
FROM scored GROUP BY segment
"""

MATRIX = "SELECT r, f, count(*), sum(cents) FROM scored GROUP BY r, f ORDER BY r, f"


def first_day(base, reference, months):
    """The day after the same date so many months before."""
    if months is None:
        return None
    query = "SELECT date(:reference, 'start of month', '-' || :months || ' months')"
    month = base.execute(query, {"reference": reference, "months": months}).fetchone()[0]
    last = base.execute("SELECT strftime('%d', :month, '+1 month', '-1 day')", {"month": month}).fetchone()[0]
    day = min(int(reference[8:]), int(last))
    return base.execute("SELECT date(?, '+1 day')", (f"{month[:8]}{day:02}",)).fetchone()[0]


def case(base, reference, months, thresholds):
    given = {"reference": reference, "first": first_day(base, reference, months)}
    for table in ("customers", "scored"):
        base.execute(f"DROP TABLE IF EXISTS {table}")
    base.execute(f"CREATE TABLE customers AS {CUSTOMERS}", given)
    base.execute(f"CREATE TABLE scored AS {THRESHOLDS if thresholds else FIFTHS}")
    def one(query):
        return base.execute(query, given).fetchone()[0]

    names = ("customers", "orders", "revenue_cents")
    return {
        "reference": reference,
        "window_months": months,
        "method": "thresholds" if thresholds else "quintiles",
        "customers": one("SELECT count(*) FROM customers"),
        "after": one("SELECT count(*) FROM lines WHERE day > :reference"),
        "before": one("SELECT count(*) FROM lines WHERE day < :first"),
        "segments": {row[0]: dict(zip(names, row[1:])) for row in base.execute(SEGMENTS)},
        "matrix": [list(row) for row in base.execute(MATRIX)],
    }


def main():
    base = sqlite3.connect(":memory:")
    base.execute("CREATE TABLE lines (customer TEXT, day TEXT, cents INTEGER)")
    with FILE.open(encoding="utf-8", newline="") as lines:
        rows = [(row["customer_id"], row["date"], round(float(row["amount"]) * 100)) for row in csv.DictReader(lines)]
    base.executemany("INSERT INTO lines VALUES (?, ?, ?)", rows)
    print(json.dumps([case(base, *given) for given in CASES], indent=1))


main()
