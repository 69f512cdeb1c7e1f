//! Making the change that is named moves the level; anything smaller does not.

use super::*;
use crate::{
    domain::importance::Weights,
    methods::zero_based_budget::tests::{golden, id, in_group, needing, package, settings},
};
use proptest::prelude::*;

fn turned(packages: &[DecisionPackage], envelope: i64, letter: char, level: u8, rule: Rule) -> Option<Turn> {
    turn(&Candidates::of(packages, &Weights::default(), &settings(envelope)), id(letter), level, rule)
}

fn funds(packages: &[DecisionPackage], envelope: i64, letter: char, level: u8, rule: Rule) -> bool {
    let candidates = Candidates::of(packages, &Weights::default(), &settings(envelope));
    let found = crate::methods::zero_based_budget::ranking(&candidates);
    found.reading(rule).is_some_and(|reading| reading.funds(id(letter), level))
}

/// The packages with a change made, and with the next smaller change (a cent or a thousandth less).
fn made(packages: &[DecisionPackage], letter: char, level: u8, change: Change) -> [Vec<DecisionPackage>; 2] {
    let nearer = |from: Money, to: Money| Money::from_cents(to.cents() + (from.cents() - to.cents()).signum());
    let less = match change {
        Change::Cost { from, to } => Change::Cost { from, to: nearer(from, to) },
        Change::Benefit { from, to } => Change::Benefit { from, to: nearer(from, to) },
        Change::Probability { from, to } => {
            let step = (from.get() - to.get()).signum() / 1000.0;
            let near = (from.get() - to.get()).abs() <= 0.001;
            Change::Probability { from, to: if near { from } else { Share::clamped(to.get() + step) } }
        }
    };
    [change, less].map(|change| {
        let mut packages = packages.to_vec();
        let row = packages.iter_mut().find(|row| row.id == id(letter)).unwrap();
        let slot = &mut row.levels[usize::from(level) - 1];
        *slot = change.applied(slot);
        packages
    })
}

#[track_caller]
fn check_moves(packages: &[DecisionPackage], envelope: i64, letter: char, level: u8, rule: Rule) -> usize {
    let Some(found) = turned(packages, envelope, letter, level, rule) else { return 0 };
    let now = funds(packages, envelope, letter, level, rule);
    assert_eq!(found.crossing, if now { Crossing::Out } else { Crossing::In });
    for change in &found.changes {
        let [enough, less] = made(packages, letter, level, *change);
        assert_ne!(funds(&enough, envelope, letter, level, rule), now, "{change:?} does not move it");
        assert_eq!(funds(&less, envelope, letter, level, rule), now, "{change:?} is not the smallest");
    }
    found.changes.len()
}

#[test]
fn the_golden_case_turns() {
    let money = Money::from_cents;
    let found = turned(&golden(), 10, 'B', 1, Rule::Strict).unwrap();
    // B passes A’s density of 10 long before it fits beside A.
    let (from, to) = (money(4_800), money(5_001));
    let benefit = Change::Benefit { from, to };
    let cost = Change::Cost { from: money(500), to: money(479) };
    assert_eq!((found.crossing, found.changes), (Crossing::In, vec![benefit, cost]));
    let found = turned(&golden(), 10, 'A', 2, Rule::Skip).unwrap();
    assert_eq!(found.crossing, Crossing::Out);
    assert_eq!(check_moves(&golden(), 10, 'A', 2, Rule::Skip), found.changes.len());
}

fn packages() -> impl Strategy<Value = Vec<DecisionPackage>> {
    let level = (0_i64..12, 0_i64..40);
    let row = (prop::collection::vec(level, 1..3), 0_u8..=10, 0_usize..6, any::<bool>());
    prop::collection::vec(row, 2..6).prop_map(|rows| {
        let one = |(at, (levels, tenths, needs, grouped)): (usize, (Vec<_>, u8, usize, bool))| {
            let letter = |at: usize| char::from(b'A' + u8::try_from(at).unwrap());
            let mut row = package(letter(at), &levels);
            for level in &mut row.levels {
                level.probability = Share::clamped(f64::from(tenths) / 10.0);
            }
            match (needs < at, grouped) {
                (true, _) => needing(letter(needs), row),
                (false, true) => in_group("g", row),
                (false, false) => row,
            }
        };
        rows.into_iter().enumerate().map(one).collect()
    })
}

proptest! {
    #[test]
    fn making_the_change_moves_the_level(packages in packages(), envelope in 1_i64..40) {
        for row in &packages {
            let letter = u32::try_from(row.id.uuid().as_u128()).ok().and_then(char::from_u32).unwrap();
            for level in (1..).take(row.levels.len()) {
                for rule in Rule::ALL {
                    check_moves(&packages, envelope, letter, level, rule);
                }
            }
        }
    }
}
