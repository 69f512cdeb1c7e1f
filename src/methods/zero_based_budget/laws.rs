//! Laws of the ranking, on random instances of every feature.

use super::{
    funding::{Outcome, Rule, funded},
    rank::{Ranked, ranked},
    solver::{Instance, Limits, optimum, small},
};

/// A random instance with forcing spread, as candidates are laid out.
fn spread(seed: u64) -> Instance {
    let mut instance = small(seed);
    for start in 0..instance.packages.len() {
        let (forced, mut here) = (instance.packages[start].forced, instance.packages[start].requires);
        while let (true, Some(place)) = (forced, here) {
            instance.packages[place].forced = true;
            here = instance.packages[place].requires;
        }
    }
    instance
}

fn value(instance: &Instance, order: &[Ranked], outcomes: &[Outcome]) -> (i64, i64) {
    let funded = order.iter().zip(outcomes).filter(|(_, outcome)| **outcome == Outcome::Funded);
    let levels = funded.map(|(row, _)| instance.packages[row.package].levels[usize::from(row.level) - 1]);
    levels.fold((0, 0), |sum, level| (sum.0 + level.value_cents, sum.1 + level.cost_cents))
}

#[test]
fn a_level_never_stands_before_the_one_it_needs() {
    for seed in 0..2_000 {
        let instance = spread(seed);
        let mut placed = vec![0_u8; instance.packages.len()];
        for row in ranked(&instance) {
            assert_eq!(placed[row.package] + 1, row.level, "seed {seed}");
            let needed = instance.packages[row.package].requires;
            assert!(needed.is_none_or(|needed| placed[needed] > 0 || instance.packages[needed].levels.is_empty()));
            placed[row.package] = row.level;
        }
    }
}

#[test]
fn the_order_is_by_capped_density() {
    for seed in 0..2_000 {
        let instance = spread(seed);
        let order = ranked(&instance);
        let free: Vec<_> =
            order.iter().filter(|row| !(instance.packages[row.package].forced && row.level == 1)).collect();
        for pair in free.windows(2) {
            assert!(pair[0].capped >= pair[1].capped, "seed {seed}");
        }
    }
}

#[test]
fn the_optimum_is_never_worth_less_than_a_reading() {
    let mut answered = 0;
    for seed in 0..2_000 {
        let instance = spread(seed);
        let Ok(best) = optimum(&instance, Limits::default()) else { continue };
        let order = ranked(&instance);
        for rule in Rule::ALL {
            let outcomes = funded(&instance, &order, rule);
            let (value, cost) = value(&instance, &order, &outcomes);
            assert!(cost <= instance.envelope_cents && value <= best.value_cents, "seed {seed} {rule:?}");
        }
        answered += 1;
    }
    assert!(answered > 1_000);
}

#[test]
fn strict_is_the_beginning_of_skip() {
    for seed in 0..2_000 {
        let instance = spread(seed);
        let order = ranked(&instance);
        let [strict, skip] = Rule::ALL.map(|rule| funded(&instance, &order, rule));
        let until = strict.iter().position(|outcome| matches!(outcome, Outcome::DoesNotFit { .. }));
        let until = until.map_or(order.len(), |at| at + 1);
        assert_eq!(strict[..until], skip[..until], "seed {seed}");
        assert!(strict[until..].iter().all(|outcome| *outcome == Outcome::AfterCut));
    }
}
