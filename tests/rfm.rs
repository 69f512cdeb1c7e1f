//! RFM on real orders, held against a second computation: SQL window functions, `tests/data/rfm_expected.py`.
#![allow(clippy::expect_used, reason = "a test fails by panicking")]

use boussole::{
    domain::day::Day,
    exchange::csv::{NumberHabit, OrdersMapping, RfmImport, RfmRequest, Source, import_rfm, preview, silent},
    methods::rfm::{ScoreMethod, Settings},
};
use serde::Deserialize;
use std::collections::BTreeMap;

const ORDERS: &[u8] = include_bytes!("data/cdnow_orders_sample.csv");
const EXPECTED: &str = include_str!("data/rfm-expected.json");

#[derive(Deserialize)]
struct Expected {
    reference: Day,
    window_months: Option<u16>,
    method: ScoreMethod,
    customers: u32,
    after: u32,
    before: u32,
    segments: BTreeMap<String, Totals>,
    matrix: Vec<(u8, u8, u32, i64)>,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
struct Totals {
    customers: u32,
    orders: u32,
    revenue_cents: i64,
}

fn opened() -> (Source, OrdersMapping) {
    let source = Source::from_bytes(ORDERS).expect("a table");
    let preview = preview(&source, NumberHabit::French, &mut silent).expect("a preview");
    (source, preview.orders.expect("orders, without hand work"))
}

fn read(reference: Day, earlier: Option<Day>, settings: Settings) -> RfmImport {
    let (source, mapping) = opened();
    let request = RfmRequest { reference: Some(reference), latest: reference, earlier, settings };
    import_rfm(&source, &mapping, &request, &mut silent).expect("an analysis")
}

#[test]
fn every_count_is_that_of_the_second_computation() {
    for expected in serde_json::from_str::<Vec<Expected>>(EXPECTED).expect("the expected values") {
        let settings =
            Settings { window_months: expected.window_months, method: Some(expected.method), ..Settings::default() };
        let found = read(expected.reference, None, settings).analysis;
        assert_eq!(found.method, expected.method);
        assert_eq!((found.left_out.after, found.left_out.before), (expected.after, expected.before));
        assert_eq!(found.customers, expected.customers);
        let totals = found.segments.iter().filter(|total| total.customers > 0).map(|total| {
            let (customers, orders, revenue_cents) = (total.customers, total.orders, total.revenue.cents());
            (total.segment.key().to_owned(), Totals { customers, orders, revenue_cents })
        });
        assert_eq!(totals.collect::<BTreeMap<_, _>>(), expected.segments);
        let cells =
            found.matrix.iter().map(|cell| (cell.recency, cell.frequency, cell.customers, cell.revenue.cents()));
        assert_eq!(cells.collect::<Vec<_>>(), expected.matrix);
    }
}

#[test]
fn movements_lead_from_the_earlier_analysis_to_this_one() {
    let day = |text| Day::parse(text).expect("a date");
    let (earlier, reference) = (day("1997-12-31"), day("1998-06-30"));
    let found = read(reference, Some(earlier), Settings::default());
    let comparison = found.comparison.expect("a comparison");
    let before = read(earlier, None, Settings::default()).analysis;
    for total in &before.segments {
        let left: u32 = comparison.moves.iter().filter(|row| row.from == total.segment).map(|row| row.customers).sum();
        assert_eq!(left, total.customers, "{:?}", total.segment);
    }
    for total in &found.analysis.segments {
        let came: u32 = comparison.moves.iter().filter(|row| row.to == total.segment).map(|row| row.customers).sum();
        assert!(came <= total.customers, "{:?}", total.segment);
    }
    assert_eq!((comparison.arrived, comparison.left), (0, 0));
    assert!(comparison.falling > 0 && comparison.moved() > 0);
    assert_eq!(found.movers.len(), 100);
    assert!(found.movers.is_sorted_by(|a, b| a.revenue >= b.revenue));
}

/// What would leave the device with a plan: no name of a customer is in it.
#[test]
fn the_aggregates_name_nobody() {
    let reference = Day::parse("1998-06-30").expect("a date");
    let found = read(reference, Day::parse("1998-01-01"), Settings::default());
    let kept = serde_json::to_string(&(found.analysis, found.comparison)).expect("JSON");
    assert!(found.movers.iter().all(|mover| !kept.contains(&format!("\"{}\"", mover.customer))));
    assert!(kept.len() < 8_000, "{} bytes", kept.len());
}
