//! The 14 decision packages of the example: levels, alternatives, one that needs another, one mandatory, one pinned, and
//! one that nobody justified.

use super::{On, contributions, id::id, text::packages as text};
use crate::{
    domain::{
        action::Contribution::{self, Medium, Strong, Weak},
        money::Money,
        number::Share,
        package::{DecisionPackage, Mandatory, PackageLevel, Pin, PinDecision},
    },
    plan::Plan,
};

/// Direct and indirect cost, yearly benefit (units of the currency), probability.
type LevelRow = (i64, i64, i64, f64);

/// What a package is besides its words.
struct Row {
    brings: &'static [(u16, Contribution)],
    levels: &'static [LevelRow],
    activities: &'static [u16],
    last_year: i64,
    condition: Condition,
}

/// What sets a package apart from the others.
#[derive(Clone, Copy)]
enum Condition {
    Free,
    Mandatory,
    Pinned,
    Alternative,
    Needs(u16),
}

const fn row(
    brings: &'static [(u16, Contribution)],
    levels: &'static [LevelRow],
    activities: &'static [u16],
    last_year: i64,
) -> Row {
    Row { brings, levels, activities, last_year, condition: Condition::Free }
}

const fn on_condition(condition: Condition, row: Row) -> Row {
    Row { condition, ..row }
}

const ROWS: [Row; 14] = [
    row(&[(1, Strong)], &[(14_000, 2_000, 60_000, 0.8), (7_000, 1_000, 18_000, 0.6)], &[5], 0),
    row(&[(1, Medium)], &[(18_000, 1_500, 48_000, 0.7), (12_000, 0, 15_000, 0.5)], &[7], 6_000),
    row(&[(3, Strong)], &[(12_000, 3_000, 46_000, 0.75)], &[10], 0),
    row(&[(3, Medium), (5, Strong)], &[(3_000, 600, 16_000, 0.8)], &[4], 1_500),
    row(&[(1, Strong)], &[(8_000, 1_000, 34_000, 0.7), (5_500, 500, 12_000, 0.6)], &[9], 9_000),
    row(&[(1, Medium)], &[(4_500, 500, 21_000, 0.6)], &[11], 2_000),
    row(&[(2, Strong)], &[(7_000, 1_000, 44_000, 0.7), (5_000, 0, 14_000, 0.5)], &[6], 4_000),
    on_condition(Condition::Mandatory, row(&[(1, Weak)], &[(5_500, 1_000, 8_000, 0.9)], &[18], 5_000)),
    row(&[(1, Medium), (5, Weak)], &[(3_500, 500, 15_000, 0.6)], &[8], 0),
    on_condition(Condition::Alternative, row(&[(1, Weak)], &[(16_000, 4_000, 30_000, 0.4)], &[16], 19_500)),
    on_condition(Condition::Alternative, row(&[(1, Medium)], &[(6_000, 1_000, 22_000, 0.5)], &[8], 0)),
    on_condition(Condition::Needs(3), row(&[(1, Medium)], &[(20_000, 2_000, 30_000, 0.4)], &[10], 0)),
    on_condition(Condition::Pinned, row(&[(1, Weak)], &[(6_000, 1_200, 12_000, 0.3)], &[17], 0)),
    row(&[(1, Weak)], &[(12_000, 2_000, 25_000, 0.5)], &[19], 3_000),
];

pub fn fill(plan: &mut Plan, on: On) {
    plan.packages =
        (1..).zip(text::PACKAGES.iter().zip(ROWS)).map(|(n, (words, row))| package(on, n, words, &row)).collect();
}

fn package(on: On, n: u16, words: &text::PackageWords, row: &Row) -> DecisionPackage {
    let is = |wanted: fn(Condition) -> bool| wanted(row.condition);
    DecisionPackage {
        title: on.say(&words.title),
        purpose: on.say(&words.purpose),
        justification: on.say(&words.justification),
        consequence: on.say(&words.consequence),
        activities: row.activities.iter().map(|n| id(*n)).collect(),
        contributions: contributions(row.brings),
        levels: row.levels.iter().copied().map(level).collect(),
        alternatives: is(|it| matches!(it, Condition::Alternative)).then(|| on.say(&text::ALTERNATIVES)),
        requires: if let Condition::Needs(base) = row.condition { Some(id(base)) } else { None },
        mandatory: is(|it| matches!(it, Condition::Mandatory)).then(|| Mandatory::new(on.say(&text::MANDATORY))),
        pin: is(|it| matches!(it, Condition::Pinned)).then(|| Pin::new(PinDecision::Fund, on.say(&text::PINNED))),
        last_year: Some(Money::from_units(row.last_year)),
        ..DecisionPackage::new(id(n))
    }
}

fn level((direct, indirect, benefit, probability): LevelRow) -> PackageLevel {
    PackageLevel {
        direct_cost: Money::from_units(direct),
        indirect_cost: Money::from_units(indirect),
        benefit: Money::from_units(benefit),
        probability: Share::clamped(probability),
        ..PackageLevel::default()
    }
}
