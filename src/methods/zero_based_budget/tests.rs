//! Golden values and borders of the ranking.

use super::*;
use crate::domain::{
    id::Id,
    importance::Weights,
    money::Money,
    number::Share,
    package::{DecisionPackage, Mandatory, PackageLevel, Pin, PinDecision},
};
use uuid::Uuid;

/// The id of the package with this letter.
pub(super) fn id(letter: char) -> Id<DecisionPackage> {
    Id::new(Uuid::from_u128(u128::from(u32::from(letter))))
}

/// A justified package with levels of (cost, benefit) in units, certain.
pub(super) fn package(letter: char, levels: &[(i64, i64)]) -> DecisionPackage {
    let level = |&(cost, benefit): &(i64, i64)| PackageLevel {
        direct_cost: Money::from_units(cost),
        benefit: Money::from_units(benefit),
        ..PackageLevel::default()
    };
    DecisionPackage {
        title: letter.to_string(),
        justification: "it pays".to_owned(),
        levels: levels.iter().map(level).collect(),
        ..DecisionPackage::new(id(letter))
    }
}

pub(super) fn pinned(decision: PinDecision, package: DecisionPackage) -> DecisionPackage {
    DecisionPackage { pin: Some(Pin::new(decision, "because")), ..package }
}

pub(super) fn mandatory(package: DecisionPackage) -> DecisionPackage {
    DecisionPackage { mandatory: Some(Mandatory::new("the law")), ..package }
}

pub(super) fn in_group(group: &str, package: DecisionPackage) -> DecisionPackage {
    DecisionPackage { alternatives: Some(group.to_owned()), ..package }
}

pub(super) fn needing(letter: char, package: DecisionPackage) -> DecisionPackage {
    DecisionPackage { requires: Some(id(letter)), ..package }
}

/// α = 0 and an envelope in units.
pub(super) fn settings(envelope: i64) -> Settings {
    Settings { envelope: Money::from_units(envelope), alpha: Share::ZERO, ..Settings::default() }
}

pub(super) fn golden() -> Vec<DecisionPackage> {
    vec![package('A', &[(6, 60), (4, 20)]), package('B', &[(5, 48)]), package('C', &[(5, 47)])]
}

pub(super) fn ranked_at(packages: &[DecisionPackage], envelope: i64) -> Ranking {
    ranking(&Candidates::of(packages, &Weights::default(), &settings(envelope)))
}

fn letter(id: Id<DecisionPackage>) -> char {
    u32::try_from(id.uuid().as_u128()).ok().and_then(char::from_u32).unwrap()
}

fn names(levels: impl Iterator<Item = (Id<DecisionPackage>, u8)>) -> String {
    levels.map(|(package, level)| format!("{}{level}", letter(package))).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(packages: &[DecisionPackage], envelope: i64, [rank, strict, skip, optimum]: [&str; 4]) {
    let candidates = Candidates::of(packages, &Weights::default(), &settings(envelope));
    let found = ranking(&candidates);
    assert_eq!(found.errors, []);
    assert_eq!(names(found.rows.iter().map(|row| (row.package, row.level))), rank);
    let read = |reading: &Reading| {
        let units = reading.value.cents() / 100;
        format!("{} = {units}", names(reading.funded.iter().map(|row| (row.package, row.level))))
    };
    assert_eq!(read(found.strict.as_ref().unwrap()), strict, "strict");
    assert_eq!(read(found.skip.as_ref().unwrap()), skip, "skip");
    let best = solver::optimum(&candidates.instance, solver::Limits::default()).unwrap();
    let places: Vec<_> = candidates.packages.iter().map(|row| row.package.id).collect();
    let best = found.best(&places, &best);
    assert_eq!((read(&best.reading), best.exact), (optimum.to_owned(), true), "optimum");
}

#[test]
fn golden_case() {
    check(&golden(), 10, ["A1 B1 C1 A2", "A1 = 60", "A1 A2 = 80", "B1 C1 = 95"]);
    let found = ranked_at(&golden(), 10);
    let densities: Vec<_> = found.rows.iter().filter_map(|row| row.density.get()).collect();
    assert_eq!(densities, [10.0, 9.6, 9.4, 5.0]);
    assert_eq!(found.strict.as_ref().and_then(Reading::cut), Some(1));
    let missing_cents = 100;
    assert_eq!(found.skip.unwrap().outcomes[1], Outcome::DoesNotFit { missing_cents });
}

#[test]
fn borders_of_the_order() {
    // An improved level denser than the first is held at the first’s density.
    check(&[package('A', &[(2, 2), (1, 9)]), package('B', &[(1, 2)])], 2, ["B1 A1 A2", "B1 = 2", "B1 = 2", "B1 = 2"]);
    // Free with a value first, free without a value last.
    check(
        &[package('A', &[(0, 0)]), package('B', &[(0, 1)]), package('C', &[(1, 9)])],
        0,
        ["B1 C1 A1", "B1 = 1", "B1 A1 = 1", "B1 = 1"],
    );
    // Ties: value of the first level, then its cost, then the id.
    let ties = [package('A', &[(1, 2)]), package('B', &[(2, 4)]), package('C', &[(1, 2)])];
    check(&ties, 4, ["B1 A1 C1", "B1 A1 C1 = 8", "B1 A1 C1 = 8", "B1 A1 C1 = 8"]);
}

#[test]
fn what_is_needed_stands_first_even_in_a_tie() {
    // B, capped at A’s density, is worth more than A: it still waits for A.
    let chain = [package('A', &[(4, 4)]), needing('A', package('B', &[(1, 50)]))];
    check(&chain, 5, ["A1 B1", "A1 B1 = 54", "A1 B1 = 54", "A1 B1 = 54"]);
}

#[test]
fn forcing_spreads_and_excludes() {
    let packages = [
        package('A', &[(4, 1)]),
        needing('A', mandatory(package('B', &[(2, 1), (1, 9)]))),
        in_group("g", package('C', &[(1, 90)])),
        in_group("g", pinned(PinDecision::Fund, package('D', &[(1, 5)]))),
        pinned(PinDecision::Refuse, package('E', &[(1, 70)])),
    ];
    check(&packages, 8, ["D1 A1 B1 C1 E1 B2", "D1 A1 B1 B2 = 16", "D1 A1 B1 B2 = 16", "D1 A1 B1 B2 = 16"]);
    let found = ranked_at(&packages, 8);
    assert_eq!(found.excluded, [id('C')]);
    let standing = |letter| found.rows.iter().find(|row| row.package == id(letter)).map(|row| row.standing);
    assert_eq!(standing('A'), Some(Standing::NeededBy(id('B'))));
    assert_eq!(standing('C'), Some(Standing::Excluded(id('D'))));
    let outcome = |letter| {
        let at = found.rows.iter().position(|row| row.package == id(letter)).unwrap();
        found.strict.as_ref().unwrap().outcomes[at]
    };
    assert_eq!(outcome('C'), Outcome::PassedOver(PassedOver::AlternativeFunded));
    assert_eq!(outcome('E'), Outcome::PassedOver(PassedOver::Barred));
}

#[test]
fn what_is_not_justified_stays_outside_with_what_needs_it() {
    let blank = |package| DecisionPackage { justification: "  ".to_owned(), ..package };
    let packages = [
        blank(package('A', &[(1, 99)])),
        needing('A', package('B', &[(1, 50)])),
        needing('Z', package('C', &[(1, 40)])),
        blank(mandatory(package('D', &[(1, 2)]))),
        package('E', &[]),
        needing('E', package('F', &[(1, 30)])),
    ];
    check(&packages, 3, ["D1 B1 C1 F1", "D1 = 2", "D1 = 2", "D1 = 2"]);
    assert_eq!(ranked_at(&packages, 3).unjustified, [id('A')]);
}

#[track_caller]
fn conflict(packages: &[DecisionPackage], envelope: i64, expected: &[Conflict]) {
    let candidates = Candidates::of(packages, &Weights::default(), &settings(envelope));
    let found = ranking(&candidates);
    assert_eq!(found.errors, expected);
    assert_eq!((found.rows.len(), found.strict, found.skip), (0, None, None));
    assert!(solver::optimum(&candidates.instance, solver::Limits::default()).is_err());
}

#[test]
fn contradictions_name_their_packages() {
    let fund = |package| pinned(PinDecision::Fund, package);
    let refuse = |package| pinned(PinDecision::Refuse, package);
    let one = |letter| package(letter, &[(1, 1)]);
    let (a, b, c) = (id('A'), id('B'), id('C'));
    let group = "g".to_owned();
    conflict(
        &[in_group("g", fund(one('A'))), in_group("g", one('B')), needing('B', mandatory(one('C')))],
        9,
        &[Conflict::ForcedTogether { group: group.clone(), packages: vec![a, b] }],
    );
    conflict(&[refuse(mandatory(one('A')))], 9, &[Conflict::ForcedAndRefused { package: a }]);
    conflict(
        &[refuse(one('A')), needing('A', one('B')), needing('B', fund(one('C')))],
        9,
        &[Conflict::NeedsRefused { package: c, needed: a }],
    );
    conflict(
        &[fund(one('A')), fund(one('B')), one('C')],
        1,
        &[Conflict::OverEnvelope { packages: vec![a, b], shortfall: Money::from_units(1) }],
    );
    let circle = [needing('B', one('A')), needing('C', one('B')), needing('B', one('C'))];
    conflict(&circle, 9, &[Conflict::Circle { packages: vec![b, c] }]);
    conflict(&[needing('A', one('A'))], 9, &[Conflict::Circle { packages: vec![a] }]);
    conflict(
        &[in_group("g", one('A')), needing('A', in_group("g", one('B')))],
        9,
        &[Conflict::GroupNeedsDiffer { group, packages: vec![a, b] }],
    );
    conflict(&[fund(package('A', &[]))], 9, &[Conflict::NeedsLevel { package: a, needed: a }]);
    conflict(&[needing('Z', fund(one('A')))], 9, &[Conflict::NeedsMissing { package: a, needed: id('Z') }]);
    let bare = DecisionPackage { justification: String::new(), ..one('A') };
    conflict(&[bare, needing('A', fund(one('B')))], 9, &[Conflict::NeedsUnjustified { package: b, needed: a }]);
    let huge = PackageLevel { direct_cost: Money::from_cents(i64::MAX), ..PackageLevel::default() };
    conflict(&[DecisionPackage { levels: vec![huge], ..one('A') }], 9, &[Conflict::AmountsTooLarge]);
}
