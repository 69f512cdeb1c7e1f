//! Each change that is named must turn the quadrant, and one step less must not.

use super::*;
use crate::domain::{action::Contribution as Level, number::Share, score::Score};
use proptest::prelude::*;

fn today() -> Day {
    Day::parse("2026-11-22").expect("a date")
}

fn objectives(weights: &[u8]) -> Vec<Objective> {
    let weighted = |(n, weight): (u128, &u8)| Objective {
        weight: Score::new(*weight).expect("a weight"),
        ..Objective::new(Id::new(uuid::Uuid::from_u128(n)))
    };
    (1..).zip(weights).map(weighted).collect()
}

fn action(rows: &[Objective], levels: &[Option<Level>], due_in: i64) -> Action {
    let mut action = Action::new(Id::new(uuid::Uuid::from_u128(99)));
    let assessed = rows.iter().zip(levels).filter_map(|(row, level)| level.map(|level| (row.id, level)));
    action.contributions.extend(assessed);
    action.due = Some(today().plus_days(due_in));
    action
}

#[test]
fn the_days_are_the_borders_of_the_horizon() {
    let rows = objectives(&[5]);
    let weights = Weights::of(&rows);
    let found = |due_in| turns(&action(&rows, &[Some(Level::Strong)], due_in), &weights, &Settings::default(), today());
    let lower = Turn::Contribution { objective: rows[0].id, level: Level::Weak, to: Quadrant::Delegate };
    assert_eq!(found(3), [Turn::DueFrom { day: today().plus_days(15), to: Quadrant::Plan }, lower]);
    let calm = [
        Turn::Waiting { on: today().plus_days(6), to: Quadrant::Do },
        Turn::DueUntil { day: today().plus_days(14), to: Quadrant::Do },
        Turn::Contribution { objective: rows[0].id, level: Level::Weak, to: Quadrant::Drop },
    ];
    assert_eq!(found(20), calm);
}

#[test]
fn what_cannot_turn_is_not_named() {
    let rows = objectives(&[5, 5]);
    let weights = Weights::of(&rows);
    let always = Settings { urgency_cut: Share::ZERO, importance_cut: Share::ZERO, ..Settings::default() };
    assert_eq!(turns(&action(&rows, &[Some(Level::Strong)], 3), &weights, &always, today()), []);
    // Two strong contributions: taking one away changes nothing.
    let both = action(&rows, &[Some(Level::Strong), Some(Level::Strong)], 3);
    assert_eq!(turns(&both, &weights, &Settings::default(), today()).len(), 1);
    let unknown = Action { due: None, ..both };
    assert_eq!(turns(&unknown, &weights, &Settings::default(), today()), []);
}

proptest! {
    #[test]
    fn every_turn_turns(
        rows in prop::collection::vec((1_u8..=5, prop::option::of(prop::sample::select(Level::ALL.to_vec()))), 1..5),
        due_in in -10_i64..120,
        horizon in 1_u8..=90,
        cuts in (0.0..=1.0_f64, 0.0..=1.0_f64),
    ) {
        let (weights, levels): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
        let rows = objectives(&weights);
        let weights = Weights::of(&rows);
        let (importance_cut, urgency_cut) = (Share::clamped(cuts.0), Share::clamped(cuts.1));
        let settings = Settings { horizon_days: horizon, importance_cut, urgency_cut, ..Settings::default() };
        let action = action(&rows, &levels, due_in);
        let quadrant = |action: &Action, on| place(action, &weights, &settings, on).and_then(|p| p.computed.quadrant());
        let due = |day| Action { due: Some(day), ..action.clone() };
        for turn in turns(&action, &weights, &settings, today()) {
            prop_assert_ne!(quadrant(&action, today()), Some(turn.to()));
            let (after, almost) = match turn {
                Turn::Waiting { on, .. } => (quadrant(&action, on), quadrant(&action, on.plus_days(-1))),
                Turn::DueFrom { day, .. } => (quadrant(&due(day), today()), quadrant(&due(day.plus_days(-1)), today())),
                Turn::DueUntil { day, .. } => (quadrant(&due(day), today()), quadrant(&due(day.plus_days(1)), today())),
                Turn::Contribution { objective, level, .. } => {
                    let mut changed = action.clone();
                    changed.contributions.insert(objective, level);
                    (quadrant(&changed, today()), quadrant(&action, today()))
                }
            };
            prop_assert_eq!(after, Some(turn.to()));
            prop_assert_eq!(almost, quadrant(&action, today()));
        }
    }
}
