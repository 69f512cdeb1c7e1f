//! Golden cases, typed refusals, and borders of the solver.

use super::brute_force::{best, check_sound};
use super::generator::{Worth, large, small};
use super::{Infeasible, Instance, Level, Limits, Optimum, Package, frontier, optimum};

fn package(levels: &[(i64, i64)]) -> Package {
    let level = |&(cost_cents, value_cents): &(i64, i64)| Level { cost_cents, value_cents };
    Package { levels: levels.iter().map(level).collect(), ..Package::default() }
}

fn requiring(requires: usize, levels: &[(i64, i64)]) -> Package {
    Package { requires: Some(requires), ..package(levels) }
}

fn forced(package: Package) -> Package {
    Package { forced: true, ..package }
}

fn barred(package: Package) -> Package {
    Package { barred: true, ..package }
}

fn member(group: u32, package: Package) -> Package {
    Package { group: Some(group), ..package }
}

fn solved(envelope_cents: i64, packages: &[Package]) -> Result<Optimum, Infeasible> {
    optimum(&Instance { envelope_cents, packages: packages.to_vec() }, Limits::default())
}

#[track_caller]
fn check(envelope: i64, packages: &[Package], funded: &[u8], value: i64, cost: i64) {
    let answer = solved(envelope, packages).unwrap();
    assert_eq!(answer.funded_levels, funded);
    assert_eq!((answer.value_cents, answer.cost_cents), (value, cost));
    assert_eq!((answer.exact, answer.gap_cents), (true, 0));
}

#[test]
fn golden_case_of_the_domain() {
    let packages = [package(&[(6, 60), (4, 20)]), package(&[(5, 48)]), package(&[(5, 47)])];
    check(10, &packages, &[0, 1, 1], 95, 10);
    check(4, &packages, &[0, 0, 0], 0, 0);
    check(11, &packages, &[1, 1, 0], 108, 11);
    check(1000, &packages, &[2, 1, 1], 175, 20);
    let curve = frontier(&Instance { envelope_cents: 10, packages: packages.to_vec() }, 11, Limits::default());
    let steps: Vec<_> = curve.unwrap().points.iter().map(|p| (p.envelope_cents, p.band.low_cents)).collect();
    assert_eq!(steps, [(0, 0), (5, 48), (6, 60), (10, 95), (11, 108)]);
}

#[test]
fn rules_are_obeyed() {
    check(0, &[], &[], 0, 0);
    check(9, &[package(&[(5, 0), (4, 9)])], &[2], 9, 9);
    check(8, &[package(&[(5, 0), (4, 9)])], &[0], 0, 0);
    check(0, &[package(&[(0, 7), (0, 0)])], &[1], 7, 0);
    check(9, &[package(&[(1, 1)]), requiring(0, &[(5, 9)])], &[1, 1], 10, 6);
    check(5, &[package(&[(1, 1)]), requiring(0, &[(5, 9)])], &[1, 0], 1, 1);
    check(9, &[barred(package(&[(1, 1)])), requiring(0, &[(5, 9)])], &[0, 0], 0, 0);
    check(9, &[member(1, package(&[(2, 5)])), member(1, package(&[(3, 6)]))], &[0, 1], 6, 3);
    check(9, &[forced(member(1, package(&[(2, 5)]))), member(1, package(&[(3, 6)]))], &[1, 0], 5, 2);
    check(9, &[package(&[(4, 0)]), forced(requiring(0, &[(5, 0), (1, 1)]))], &[1, 1], 0, 9);
    check(i64::MAX, &[package(&[(4, 3)]), package(&[])], &[1, 0], 3, 4);
}

#[test]
fn the_cheapest_among_equals() {
    check(9, &[package(&[(5, 7)]), package(&[(4, 7)])], &[1, 1], 14, 9);
    check(8, &[package(&[(5, 7)]), package(&[(4, 7)])], &[0, 1], 7, 4);
    check(8, &[package(&[(4, 7), (2, 0)])], &[1], 7, 4);
}

#[test]
fn contradictions_are_named() {
    let one = package(&[(5, 1)]);
    let refused = |envelope, packages: &[Package]| solved(envelope, packages).unwrap_err();
    assert_eq!(refused(9, &[requiring(3, &[])]), Infeasible::UnknownRequired { package: 0, requires: 3 });
    assert_eq!(refused(9, &[requiring(0, &[])]), Infeasible::RequiresCycle { package: 0 });
    let looped = [requiring(1, &[]), requiring(2, &[]), requiring(1, &[])];
    assert!(matches!(refused(9, &looped), Infeasible::RequiresCycle { package: 1 | 2 }));
    let mixed = [member(1, one.clone()), member(1, requiring(0, &[(1, 1)]))];
    assert_eq!(refused(9, &mixed), Infeasible::GroupMismatch { first: 0, second: 1 });
    let both = [forced(member(1, one.clone())), member(1, one.clone()), forced(requiring(1, &[(1, 1)]))];
    assert_eq!(refused(9, &both), Infeasible::ForcedTogether { first: 0, second: 1 });
    let shut = [barred(one.clone()), forced(requiring(0, &[(1, 1)]))];
    assert_eq!(refused(9, &shut), Infeasible::ForcedBarred { forced: 1, barred: 0 });
    assert_eq!(refused(9, &[forced(package(&[]))]), Infeasible::ForcedBarred { forced: 0, barred: 0 });
    assert_eq!(refused(3, &[forced(one.clone())]), Infeasible::ForcedOverEnvelope { shortfall_cents: 2 });
    assert_eq!(refused(-4, &[one]), Infeasible::ForcedOverEnvelope { shortfall_cents: 4 });
    assert_eq!(refused(9, &[package(&[(-1, 1)])]), Infeasible::InvalidLevels { package: 0 });
    assert_eq!(refused(9, &[package(&[(i64::MAX, 1)])]), Infeasible::AmountsTooLarge);
}

#[test]
fn huge_amounts_stay_exact() {
    let most = 1 << 54;
    for seed in 0..300 {
        let mut instance = small(seed);
        let largest = instance.packages.iter().flat_map(|p| &p.levels).map(|l| l.cost_cents.max(l.value_cents)).max();
        let factor = most / largest.unwrap_or(1).max(1);
        for level in instance.packages.iter_mut().flat_map(|package| &mut package.levels) {
            (level.cost_cents, level.value_cents) = (level.cost_cents * factor, level.value_cents * factor);
        }
        instance.envelope_cents = instance.envelope_cents.saturating_mul(factor);
        let found = optimum(&instance, Limits::default()).ok();
        assert_eq!(found.map(|answer| (answer.value_cents, answer.cost_cents)), best(&instance), "seed {seed}");
    }
}

#[test]
fn a_tighter_limit_brackets_the_proven_optimum() {
    for seed in 0..6 {
        let instance = large(seed, 60, Worth::Weakly);
        let proven = optimum(&instance, Limits::default()).unwrap();
        assert!(proven.exact);
        for states in [0, 10, 100, 1000] {
            let answer = optimum(&instance, Limits { states }).unwrap();
            check_sound(&instance, &answer, seed);
            let bounds = answer.value_cents..=answer.value_cents + answer.gap_cents;
            assert!(bounds.contains(&proven.value_cents), "seed {seed}, {states} states");
        }
    }
}

#[test]
fn a_long_chain_neither_overflows_nor_stalls() {
    let mut packages = vec![package(&[(1, 1)])];
    packages.extend((0..3_000).map(|at| requiring(at, &[(1, 2)])));
    let answer = solved(2_000, &packages).unwrap();
    assert_eq!((answer.value_cents, answer.cost_cents), (3_999, 2_000));
}
