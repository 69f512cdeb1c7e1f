//! Tests only: what the real rules say of the example: its alerts, its incoherences, and what the envelope pays for.

use super::{example, id::id};
use crate::{
    domain::{
        day::Day,
        explained::recomputed,
        id::Id,
        importance::importance,
        lang::Lang,
        package::{DecisionPackage, PackageLevel},
    },
    methods::alerts::replay::WatchState,
    plan::Plan,
    reports::{
        alerts::{AlertState, alerts},
        coherence::{BudgetFacts, Facts, coherence},
        key_figures::{Figure, KeyFigures},
        priorities::weights,
    },
};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn any_day() -> impl Strategy<Value = Day> {
    let first = Day::parse("2000-01-01").expect("a date");
    (0_i64..73_000).prop_map(move |days| first.plus_days(days))
}

/// The packages that going down the rank pays for: a second, plainer computation than the ranking's own.
fn funded(plan: &Plan) -> (BTreeSet<Id<DecisionPackage>>, i64) {
    let weights = weights(plan);
    let impact = |row: &DecisionPackage| importance(&row.contributions, &weights).map_or(0.0, |found| found.value);
    let worth = |row: &DecisionPackage, level: &PackageLevel| {
        level.benefit.units() * level.probability.get() * (0.5 + impact(row)) / level.cost().units()
    };
    let forced = |row: &DecisionPackage| row.mandatory.is_some() || row.pin.is_some();
    let mut levels: Vec<(bool, f64, &DecisionPackage, usize)> = Vec::new();
    for row in plan.packages.iter().filter(|row| forced(row) || !row.justification.is_empty()) {
        levels
            .extend(row.levels.iter().enumerate().map(|(n, level)| (n == 0 && forced(row), worth(row, level), row, n)));
    }
    levels.sort_by(|a, b| b.0.cmp(&a.0).then(b.1.total_cmp(&a.1)));
    let (mut paid, mut spent) = (BTreeSet::<(Id<DecisionPackage>, usize)>::new(), 0);
    for (_, _, row, n) in levels {
        let cost = row.levels[n].cost().cents();
        let rival = |(other, _): &(Id<DecisionPackage>, usize)| {
            let other = plan.packages.get(*other).expect("a package");
            other.id != row.id && row.alternatives.is_some() && other.alternatives == row.alternatives
        };
        let base =
            row.requires.is_none_or(|base| paid.contains(&(base, 0))) && (n == 0 || paid.contains(&(row.id, n - 1)));
        if base && !paid.iter().any(rival) && spent + cost <= plan.worksheets.zero_based_budget.envelope.cents() {
            spent += cost;
            paid.insert((row.id, n));
        }
    }
    (paid.into_iter().map(|(package, _)| package).collect(), spent)
}

fn facts(plan: &Plan, today: Day) -> Facts {
    let blank = |row: &&DecisionPackage| row.justification.is_empty() && row.mandatory.is_none();
    let unjustified = plan.packages.iter().filter(blank).map(|row| row.id).collect();
    Facts::of(plan, today, BudgetFacts { funded: Some(funded(plan).0), unjustified, shortfall: None })
}

#[test]
fn the_envelope_pays_for_nine_packages() {
    let plan = example(Lang::Fr, Day::parse("2026-11-22").expect("a date"));
    let (paid, spent) = funded(&plan);
    assert_eq!(paid, [1, 3, 4, 5, 6, 7, 8, 9, 13].map(id).into());
    assert_eq!(spent, 8_730_000);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn one_alert_one_pending_and_one_that_is_well(today in any_day()) {
        let states: Vec<_> = alerts(&example(Lang::Fr, today), today).iter().map(|row| (row.state(), row.to_open().is_some())).collect();
        let count = |state| states.iter().filter(|row| row.0 == AlertState::Watched(state)).count();
        prop_assert_eq!((count(WatchState::Alert), count(WatchState::Pending), count(WatchState::Ok)), (1, 1, 1));
        prop_assert_eq!(states.iter().position(|row| row.1), Some(2));
        prop_assert_eq!(states.iter().filter(|row| row.1).count(), 1);
    }

    #[test]
    fn four_incoherences_are_there_on_purpose_and_no_other(today in any_day()) {
        let plan = example(Lang::En, today);
        let found = coherence(&plan, today, &facts(&plan, today));
        let rules: Vec<_> = found.findings.iter().map(|finding| finding.rule.id()).collect();
        let expected = ["action.no_objective", "package.no_justification", "channel.too_many_acquisition", "action.due_after_cycle"];
        prop_assert_eq!(rules, expected);
        prop_assert!(found.score.is_some_and(|score| (90..100).contains(&score.value)));
    }

    /// With anything taken out of it: the terms of the key figures make them, and a plan never differs from itself.
    #[test]
    fn the_terms_of_the_key_figures_make_them(day in any_day(), gone in prop::collection::vec(any::<prop::sample::Index>(), 0..6)) {
        let mut plan = example(Lang::Fr, day);
        for index in gone {
            let rows = plan.rows();
            plan.remove(*index.get(&rows));
        }
        let figures = KeyFigures::of(&plan, day);
        for figure in Figure::ALL {
            prop_assert!(figures.difference(&figures, figure).is_none_or(|difference| difference == 0.0));
            let Some(found) = figures.get(figure).filter(|_| figure != Figure::Envelope) else { continue };
            let (_, made) = recomputed(&found.why).pop().expect("a closed figure");
            let slack = if figure == Figure::Coherence { 1.0 } else { 1e-6 };
            prop_assert!((made - found.value).abs() < slack, "{figure:?}: {made} for {}", found.value);
        }
    }
}
