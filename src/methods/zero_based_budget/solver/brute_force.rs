//! The oracle: every assignment of levels, tried one after the other.

use super::generator::small;
use super::instance::{Instance, Limits, Optimum};
use super::optimum::optimum;

/// The best value and its least cost; none when no assignment obeys the rules.
pub(super) fn best(instance: &Instance) -> Option<(i64, i64)> {
    let mut levels = vec![0; instance.packages.len()];
    let mut best = None;
    loop {
        if let Some((cost, value)) = judged(instance, &levels) {
            let better = best.is_none_or(|(v, c): (i64, i64)| (value, -cost) > (v, -c));
            best = if better { Some((value, cost)) } else { best };
        }
        if !advance(instance, &mut levels) {
            return best;
        }
    }
}

/// The next assignment, like an odometer.
fn advance(instance: &Instance, levels: &mut [u8]) -> bool {
    for (level, package) in levels.iter_mut().zip(&instance.packages) {
        if usize::from(*level) < package.levels.len() {
            *level += 1;
            return true;
        }
        *level = 0;
    }
    false
}

/// Cost and value of an assignment that obeys every rule.
pub(super) fn judged(instance: &Instance, levels: &[u8]) -> Option<(i64, i64)> {
    let (mut cost, mut value) = (0, 0);
    for (at, (&level, package)) in levels.iter().zip(&instance.packages).enumerate() {
        let funded = level > 0;
        let rival = |other: usize| other != at && instance.packages[other].group == package.group && levels[other] > 0;
        let excluded = package.group.is_some() && (0..levels.len()).any(rival);
        let lacking = package.requires.is_some_and(|requires| levels[requires] == 0);
        if (package.forced && !funded) || (funded && (package.barred || lacking || excluded)) {
            return None;
        }
        for level in &package.levels[..usize::from(level)] {
            cost += level.cost_cents;
            value += level.value_cents;
        }
    }
    (cost <= instance.envelope_cents).then_some((cost, value))
}

/// An answer must be an assignment that obeys the rules and sums up as it says.
#[track_caller]
pub(super) fn check_sound(instance: &Instance, answer: &Optimum, seed: u64) {
    let sums = judged(instance, &answer.funded_levels);
    assert_eq!(sums, Some((answer.cost_cents, answer.value_cents)), "seed {seed}");
}

#[test]
fn equals_brute_force_on_5000_instances() {
    let mut refused = 0;
    for seed in 0..5000 {
        let instance = small(seed);
        let Ok(answer) = optimum(&instance, Limits::default()) else {
            assert_eq!(best(&instance), None, "seed {seed}");
            refused += 1;
            continue;
        };
        check_sound(&instance, &answer, seed);
        assert_eq!(best(&instance), Some((answer.value_cents, answer.cost_cents)), "seed {seed}");
        assert_eq!((answer.exact, answer.gap_cents), (true, 0), "seed {seed}");
    }
    assert!((300..2000).contains(&refused), "{refused} conflicts");
}

#[test]
fn bounds_bracket_the_optimum_when_the_limit_bites() {
    for seed in 0..1000 {
        let instance = small(seed);
        let Ok(answer) = optimum(&instance, Limits { states: 0 }) else { continue };
        check_sound(&instance, &answer, seed);
        let (value, _) = best(&instance).unwrap();
        assert!(answer.value_cents <= value && value <= answer.value_cents + answer.gap_cents, "seed {seed}");
        assert_eq!(answer.exact, answer.gap_cents == 0, "seed {seed}");
    }
}
