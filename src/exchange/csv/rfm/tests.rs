//! Tests only: small tables of orders, their lines that do not count, and the list of customers.

use super::*;
use crate::{
    exchange::csv::{NumberHabit, preview, silent},
    methods::rfm::ScoreMethod,
};

const FILE: &str = "client;date;montant\n\
    A;2026-01-10;100\nA;2026-03-10;50\nA;2026-04-02;70\n\
    B;2026-03-20;-10\n\
    =C;2026-02-01;30\n=C;2026-02-03;-40\n\
    D;2025-01-01;900\nE;rien;5\n";

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn request(reference: Option<&str>) -> RfmRequest {
    RfmRequest {
        reference: reference.map(day),
        latest: day("2026-12-31"),
        earlier: None,
        settings: Settings::default(),
    }
}

fn opened() -> (Source, OrdersMapping) {
    let source = Source::from_bytes(FILE.as_bytes()).unwrap();
    let mapping = preview(&source, NumberHabit::French, &mut silent).unwrap().orders.unwrap();
    (source, mapping)
}

fn read(request: &RfmRequest) -> RfmImport {
    let (source, mapping) = opened();
    import_rfm(&source, &mapping, request, &mut silent).unwrap()
}

#[test]
fn lines_that_do_not_count_are_counted() {
    let found = read(&request(Some("2026-03-31"))).analysis;
    let LeftOut { after, before, unreadable, customers, returns, .. } = found.left_out.clone();
    assert_eq!((after, before, unreadable, customers, returns), (1, 0, 1, 1, 2));
    assert_eq!((found.customers, found.orders()), (3, 4));
    assert_eq!(found.revenue(), Money::from_units(100 + 50 + 30 - 40 + 900));
    assert_eq!(found.method, ScoreMethod::Thresholds);
    let windowed = RfmRequest {
        settings: Settings { window_months: Some(12), ..Settings::default() },
        ..request(Some("2026-03-31"))
    };
    let found = read(&windowed).analysis;
    assert_eq!((found.customers, found.left_out.before), (2, 1));
}

#[test]
fn without_a_reference_date_the_last_day_of_the_file_is_taken_with_a_window_too() {
    assert_eq!(read(&request(None)).analysis.reference, day("2026-04-02"));
    let windowed = RfmRequest { settings: Settings { window_months: Some(1), ..Settings::default() }, ..request(None) };
    let found = read(&windowed).analysis;
    assert_eq!((found.reference, found.customers, found.left_out.customers), (day("2026-04-02"), 1, 1));
    let early = RfmRequest { latest: day("2026-02-28"), ..request(None) };
    assert_eq!(read(&early).analysis.reference, day("2026-02-03"));
}

#[test]
fn an_earlier_date_shows_who_moved() {
    let compared = RfmRequest { earlier: Some(day("2025-01-15")), ..request(Some("2026-04-02")) };
    let found = read(&compared);
    let comparison = found.comparison.unwrap();
    assert_eq!((comparison.arrived, comparison.left, comparison.falling), (2, 0, 1));
    let names: Vec<_> = found.movers.iter().map(|row| (row.customer.as_str(), row.is_falling)).collect();
    assert_eq!(names, [("D", true)]);
}

#[test]
fn the_list_of_customers_runs_no_formula() {
    let (source, mapping) = opened();
    let text = rfm_customers(&source, &mapping, &request(Some("2026-03-31")), Lang::Fr, &mut silent).unwrap();
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines.len(), 4);
    assert!(lines[2].starts_with("\"'=C\";2026-02-01;58;1;-10,00;"), "{}", lines[2]);
    assert!(!text.contains("\"B\""));
    assert_eq!(lines[0].matches(';').count(), 8);
}
