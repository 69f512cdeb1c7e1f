//! Amounts as an index: the envelope becomes 100, or where there is none the largest amount; every other keeps its
//! proportion, the figures of KPIs in money too.

use crate::{
    domain::money::Money,
    storage::text::{AMOUNTS, MEASURED},
};
use serde_json::{Number, Value};
use std::collections::BTreeSet;

/// 100 in cents.
const INDEX: f64 = 10_000.0;

/// Indexes every amount; gives the one that became 100.
pub(super) fn indexed(plan: &mut Value) -> Option<Money> {
    let envelope = plan.pointer("/worksheets/zero_based_budget/envelope").and_then(Value::as_i64);
    let mut largest = 0;
    each(plan, "", &mut |amount| largest = largest.max(amount.as_i64().map_or(0, i64::saturating_abs)));
    let base = envelope.filter(|cents| *cents > 0).unwrap_or(largest);
    let in_money = measured_in_money(plan);
    if base == 0 && in_money.is_empty() {
        return None;
    }
    let base = if base == 0 { largest_measure(plan, &in_money) } else { Some(base) }?;
    #[allow(clippy::cast_precision_loss, reason = "an index of four digits needs no more")]
    let factor = INDEX / base as f64;
    each(plan, "", &mut |amount| {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "the largest is 10,000 or what the plan holds beyond its envelope"
        )]
        if let Some(cents) = amount.as_f64() {
            *amount = Value::from((cents * factor).round() as i64);
        }
    });
    measures(plan, &in_money, &mut |value| scale(value, factor));
    Some(Money::from_cents(base))
}

fn largest_measure(plan: &mut Value, in_money: &BTreeSet<String>) -> Option<i64> {
    let mut largest = 0.0_f64;
    measures(plan, in_money, &mut |value| largest = largest.max(value.as_f64().map_or(0.0, f64::abs)));
    Money::from_f64_units(largest).map(Money::cents).filter(|cents| *cents > 0)
}

/// Four figures after the point are more than an index needs.
fn scale(value: &mut Value, factor: f64) {
    let scaled = value.as_f64().map(|number| (number * factor * 10_000.0).round() / 10_000.0);
    if let Some(number) = scaled.and_then(Number::from_f64) {
        *value = Value::Number(number);
    }
}

/// Every whole number that is an amount in cents.
fn each(value: &mut Value, field: &str, act: &mut impl FnMut(&mut Value)) {
    match value {
        Value::Number(number) if number.is_i64() && AMOUNTS.contains(&field) => act(value),
        Value::Array(list) => list.iter_mut().for_each(|one| each(one, field, act)),
        // Fingerprints of choices, not amounts.
        Value::Object(_) if field == "choices" => {}
        Value::Object(fields) => {
            for (name, value) in fields {
                let name = match field {
                    // The bounds of a score of money.
                    "revenue_cents" if name != "score" && name != "customers" => "amount",
                    // What is below an amount, by row and month, is one.
                    _ if AMOUNTS.contains(&field) => field,
                    _ => name,
                };
                each(value, name, act);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The ids of the KPIs whose figures are money.
fn measured_in_money(plan: &Value) -> BTreeSet<String> {
    let rows = ["kpis", "key_results"].into_iter().filter_map(|list| plan.get(list)?.as_array()).flatten();
    let in_money = rows.filter(|row| row.get("unit").and_then(Value::as_str) == Some("money"));
    in_money.filter_map(|row| Some(row.get("id")?.as_str()?.to_owned())).collect()
}

/// Every figure of what is measured in money.
fn measures(plan: &mut Value, in_money: &BTreeSet<String>, act: &mut impl FnMut(&mut Value)) {
    let lists = ["/kpis", "/key_results", "/watches", "/worksheets/experiments/rows"];
    for list in lists {
        for row in plan.pointer_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
            let is_one = |field: &str| row.get(field).and_then(Value::as_str).is_some_and(|id| in_money.contains(id));
            if is_one("id") || is_one("kpi") {
                figures(row, "", act);
            }
        }
    }
}

fn figures(value: &mut Value, field: &str, act: &mut impl FnMut(&mut Value)) {
    match value {
        Value::Number(_) if MEASURED.contains(&field) => act(value),
        Value::Array(list) => list.iter_mut().for_each(|one| figures(one, field, act)),
        Value::Object(fields) => fields.iter_mut().for_each(|(name, value)| figures(value, name, act)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
