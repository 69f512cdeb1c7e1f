//! What numbers and texts hold, by the field that they stand in: amounts, shares, days, and figures in the unit of their
//! KPI. One list for whoever shows a plan's file: tables, reviews, redacted copies.

use crate::domain::{day::Day, kpi::Unit, money::Money};

/// Amounts in cents, where the file has a whole number: a `target` that is none is a figure of a KPI.
pub const AMOUNTS: [&str; 18] = [
    "acquisition_spending",
    "amount",
    "basket",
    "benefit",
    "cost",
    "cross_value",
    "direct_cost",
    "envelope",
    "falling_revenue",
    "funded",
    "indirect_cost",
    "last_year",
    "referral_value",
    "retention_cost",
    "revenue",
    "spending",
    "target",
    "ten_largest",
];

/// Shares of 1.
const SHARES: [&str; 18] = [
    "alpha",
    "behind",
    "conversion",
    "cross_probability",
    "discount",
    "floor_margin",
    "growth",
    "growth_cut",
    "importance_cut",
    "margin",
    "maximum_discount",
    "on_track",
    "own_share",
    "probability",
    "retention",
    "rival_share",
    "share",
    "urgency_cut",
];

/// Days.
const DAYS: [&str; 19] = [
    "closed",
    "closed_on",
    "created",
    "date",
    "decided_on",
    "due",
    "earlier",
    "end",
    "episode",
    "first",
    "from",
    "last",
    "rebased_on",
    "reference",
    "reviewed",
    "start",
    "started",
    "to",
    "written",
];

/// Figures in the unit of their KPI, key result or watch.
pub const MEASURED: [&str; 8] = ["after", "baseline", "before", "current", "recovery", "target", "threshold", "value"];

/// What a number is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Figure {
    /// An amount in the plan’s currency.
    Money(Money),
    /// A share: 0.38 is 38 %.
    Share(f64),
    /// A number.
    Number(f64),
}

/// A number as what its field holds: `whole` where the file has a whole number, `unit` where the row has one.
#[must_use]
pub fn figure(field: &str, value: f64, whole: Option<i64>, unit: Option<&Unit>) -> Figure {
    match (whole, unit) {
        (Some(cents), _) if AMOUNTS.contains(&field) => Figure::Money(Money::from_cents(cents)),
        (_, Some(Unit::Percent)) if MEASURED.contains(&field) => Figure::Share(value),
        (_, Some(Unit::Money)) if MEASURED.contains(&field) => {
            Money::from_f64_units(value).map_or(Figure::Number(value), Figure::Money)
        }
        _ if SHARES.contains(&field) => Figure::Share(value),
        _ => Figure::Number(value),
    }
}

/// The day that a field holds.
#[must_use]
pub fn day(field: &str, text: &str) -> Option<Day> {
    if DAYS.contains(&field) { Day::parse(text) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// A field of a type that a method to come adds is known here too, and indexed in redacted copies.
    #[test]
    fn every_amount_share_and_day_of_the_schema_is_known() {
        let text =
            fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/public/schema/boussole.plan-1.json")).unwrap();
        let schema: serde_json::Value = serde_json::from_str(&text).unwrap();
        let types = schema["$defs"].as_object().unwrap().iter();
        let fields = types.filter_map(|(name, kind)| Some((name, kind.get("properties")?.as_object()?)));
        for (owner, (field, kind)) in fields.flat_map(|(name, fields)| fields.iter().map(move |field| (name, field))) {
            let holds = |wanted: &str| kind.to_string().contains(&format!("#/$defs/{wanted}\""));
            assert!(!holds("Money") || AMOUNTS.contains(&field.as_str()), "{owner}.{field} is an amount");
            assert!(!holds("Share") || SHARES.contains(&field.as_str()), "{owner}.{field} is a share");
            assert!(!holds("Day") || DAYS.contains(&field.as_str()), "{owner}.{field} is a day");
        }
    }

    #[test]
    fn a_number_is_read_by_its_field_and_its_unit() {
        let cents = |cents| Figure::Money(Money::from_cents(cents));
        assert_eq!(figure("revenue", 12_000.0, Some(12_000), None), cents(12_000));
        assert_eq!(figure("target", 12_000.0, Some(12_000), None), cents(12_000));
        assert_eq!(figure("target", 120.0, None, Some(&Unit::Money)), cents(12_000));
        assert_eq!(figure("target", 0.3, None, Some(&Unit::Percent)), Figure::Share(0.3));
        assert_eq!(figure("target", 3.0, None, Some(&Unit::Days)), Figure::Number(3.0));
        assert_eq!(figure("probability", 0.3, None, None), Figure::Share(0.3));
        assert_eq!(figure("impact", 4.0, Some(4), None), Figure::Number(4.0));
    }
}
