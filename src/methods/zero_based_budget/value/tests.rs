//! Values to the cent, and against floats.

use super::*;
use crate::domain::{
    action::Contribution::{self, Medium, None as Nothing, Strong, Weak},
    explained::recomputed,
    id::Id,
    number::Share,
    objective::Objective,
    score::Score,
};
use proptest::prelude::*;
use uuid::Uuid;

fn objectives(weights: &[u8]) -> Weights {
    let row = |(n, weight): (u128, &u8)| Objective {
        weight: Score::new(*weight).unwrap(),
        ..Objective::new(Id::new(Uuid::from_u128(n)))
    };
    Weights::of((1..).zip(weights).map(row).collect::<Vec<_>>().iter())
}

fn package(levels: &[Option<Contribution>]) -> DecisionPackage {
    let mut package = DecisionPackage::new(Id::new(Uuid::from_u128(99)));
    let assessed = (1..).zip(levels).filter_map(|(n, level)| Some((Id::new(Uuid::from_u128(n)), (*level)?)));
    package.contributions = assessed.collect();
    package
}

fn level(benefit: i64, probability: f64) -> PackageLevel {
    let probability = Share::new(probability).unwrap();
    PackageLevel { benefit: Money::from_cents(benefit), probability, ..PackageLevel::default() }
}

fn value(benefit: i64, probability: f64, alpha: f64, contributions: &[Option<Contribution>]) -> Explained<Money> {
    let settings = Settings { alpha: Share::new(alpha).unwrap(), ..Settings::default() };
    let package = DecisionPackage { levels: vec![level(benefit, probability)], ..package(contributions) };
    valuation(&package, &objectives(&[5, 5, 2]), &settings).levels.remove(0).value
}

#[track_caller]
fn check(benefit: i64, probability: f64, alpha: f64, contributions: &[Option<Contribution>], expected: i64) {
    let found = value(benefit, probability, alpha, contributions);
    assert_eq!(found.value.cents(), expected);
    let [(TermName::Value, figure)] = recomputed(&found.why)[..] else { panic!("{found:?}") };
    assert!((figure - found.value.cents() as f64).abs() <= 0.5 + 1e-6, "{found:?}");
}

#[test]
fn values_are_rounded_half_up_exactly() {
    check(10_000, 1.0, 0.0, &[], 10_000);
    check(10_000, 1.0, 0.5, &[], 5_000); // nothing assessed: impact 0
    check(10_000, 1.0, 0.5, &[Some(Nothing)], 5_000);
    check(10_000, 1.0, 0.5, &[Some(Strong)], 15_000);
    check(10_000, 0.5, 1.0, &[Some(Strong)], 10_000);
    check(10_000, 1.0, 1.0, &[Some(Nothing)], 0);
    check(15, 0.1, 0.0, &[], 2); // 1.5
    check(25, 0.1, 0.0, &[], 3); // 2.5
    check(3, 1.0, 0.5, &[Some(Weak)], 3); // 3 × 5/6 = 2.5
    check(300, 0.85, 0.5, &[Some(Weak)], 213); // 212.5
    check(90_000, 1.0, 0.5, &[Some(Medium), None, Some(Weak)], 109_000); // 1 + 0.5 × (2 × 0.7111 − 1) = 1.2111
    check(-7, 1.0, 0.0, &[], 0);
    check(1_000_000_000_000, 0.333_333_333, 0.0, &[], 333_333_333_000);
}

#[test]
fn the_impact_is_that_of_actions() {
    let found = valuation(&package(&[Some(Medium), None, Some(Weak)]), &objectives(&[5, 5, 2]), &Settings::default());
    let impact = found.impact.unwrap();
    assert!((impact.value - 0.7111).abs() < 1e-4);
    assert_eq!(recomputed(&impact.why), [(TermName::Importance, impact.value)]);
    assert_eq!(valuation(&package(&[]), &objectives(&[5]), &Settings::default()).impact, None);
}

fn contribution() -> impl Strategy<Value = Option<Contribution>> {
    prop::option::of(prop::sample::select(Contribution::ALL.to_vec()))
}

proptest! {
    #[test]
    fn exact_and_float_agree_to_the_cent(
        benefit in 0_i64..1_000_000_000, percent in 0_u8..=100, alpha in 0_u8..=100,
        rows in prop::collection::vec((1_u8..=5, contribution()), 0..60),
    ) {
        let (weights, levels): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
        let settings = Settings { alpha: Share::clamped(f64::from(alpha) / 100.0), ..Settings::default() };
        let level = level(benefit, f64::from(percent) / 100.0);
        let row = DecisionPackage { levels: vec![level], ..package(&levels) };
        let found = valuation(&row, &objectives(&weights), &settings);
        let impact = found.impact.map_or(0.0, |impact| impact.value);
        let float = benefit as f64 * f64::from(percent) / 100.0 * (1.0 + f64::from(alpha) / 100.0 * (2.0 * impact - 1.0));
        prop_assert!((found.levels[0].value.value.cents() as f64 - float).abs() <= 0.5 + 1.0);
    }

    #[test]
    fn nothing_overflows(benefit in any::<i64>(), probability in 0.0..=1.0_f64, alpha in 0.0..=1.0_f64, many in prop::collection::vec(contribution(), 0..80)) {
        let settings = Settings { alpha: Share::clamped(alpha), ..Settings::default() };
        let row = DecisionPackage { levels: vec![level(benefit, probability)], ..package(&many) };
        let weights = objectives(&(0..80).map(|n| n % 5 + 1).collect::<Vec<_>>());
        let value = valuation(&row, &weights, &settings).levels[0].value.value;
        prop_assert!(value >= Money::ZERO);
    }
}
