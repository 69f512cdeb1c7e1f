//! Pressure: the mean of the ratings, 1–5, and the force that leads it.

use super::{FiveForces, ForceKind};
use crate::domain::explained::{Explained, Op, Term, TermName};

/// From this mean on the pressure is moderate (convention).
const MODERATE: f64 = 2.5;
/// From this mean on it is high (convention).
const HIGH: f64 = 3.5;
/// From this rating on a force asks for a decision (domain section 10).
pub const STRONG: u8 = 4;

/// How hard all forces press together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pressure {
    /// Below 2.5.
    Low,
    /// From 2.5 on.
    Moderate,
    /// From 3.5 on.
    High,
}

impl Pressure {
    /// Every one, lowest first.
    pub const ALL: [Self; 3] = [Self::Low, Self::Moderate, Self::High];

    /// The pressure of a mean.
    #[must_use]
    pub const fn of(mean: f64) -> Self {
        if mean >= HIGH {
            Self::High
        } else if mean >= MODERATE {
            Self::Moderate
        } else {
            Self::Low
        }
    }
}

/// The mean of the ratings that were given, 1–5; nothing while there is none.
#[must_use]
pub fn pressure(forces: &FiveForces) -> Option<Explained<f64>> {
    let mut why: Vec<Term> =
        forces.rated().map(|(kind, rating)| Term::new(term(kind), Op::Add, f64::from(rating))).collect();
    let count = u8::try_from(why.len()).ok().filter(|count| *count > 0)?;
    let sum: f64 = why.iter().map(|term| term.value).sum();
    let value = sum / f64::from(count);
    why.push(Term::new(TermName::Count, Op::Divide, f64::from(count)));
    why.push(Term::new(TermName::Pressure, Op::Equals, value));
    Some(Explained { value, why })
}

const fn term(kind: ForceKind) -> TermName {
    match kind {
        ForceKind::Rivalry => TermName::Rivalry,
        ForceKind::Entrants => TermName::Entrants,
        ForceKind::Substitutes => TermName::Substitutes,
        ForceKind::Buyers => TermName::Buyers,
        ForceKind::Suppliers => TermName::Suppliers,
    }
}

/// The force that presses hardest; ties go to the first in the order of the five.
#[must_use]
pub fn strongest(forces: &FiveForces) -> Option<(ForceKind, u8)> {
    forces.rated().reduce(|best, other| if other.1 > best.1 { other } else { best })
}

/// Whether ratings fall or rise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// They fall.
    Down,
    /// They rise.
    Up,
}

/// The smallest change that turns the pressure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Whether the ratings fall or rise.
    pub way: Way,
    /// By how many points in all.
    pub points: u8,
    /// What the pressure would be.
    pub to: Pressure,
}

/// How many points in all the ratings must fall for the pressure to be the one below; from a low one, how many they must
/// rise for it to be moderate. Nothing while no force is rated.
#[must_use]
pub fn turn(forces: &FiveForces) -> Option<Turn> {
    let ratings: Vec<u8> = forces.rated().map(|(_, rating)| rating).collect();
    let (sum, count) = (ratings.iter().sum::<u8>(), u8::try_from(ratings.len()).ok()?);
    let mean = |sum: u8| f64::from(sum) / f64::from(count);
    let now = Pressure::of(pressure(forces)?.value);
    let way = if now == Pressure::Low { Way::Up } else { Way::Down };
    let moved = |points: u8| match way {
        Way::Up => sum + points,
        Way::Down => sum.saturating_sub(points),
    };
    let points = (1..=5 * count).find(|points| Pressure::of(mean(moved(*points))) != now)?;
    Some(Turn { way, points, to: Pressure::of(mean(moved(points))) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{explained::recomputed, score::Score};
    use proptest::prelude::*;

    fn forces(ratings: [u8; 5]) -> FiveForces {
        let mut forces = FiveForces::default();
        for (kind, rating) in ForceKind::ALL.into_iter().zip(ratings) {
            forces.of_mut(kind).rating = Score::new(rating);
        }
        forces
    }

    #[test]
    fn the_mean_is_of_what_was_rated_and_the_strongest_is_named() {
        #[track_caller]
        fn check(ratings: [u8; 5], mean: Option<f64>, first: Option<ForceKind>) {
            let forces = forces(ratings);
            assert_eq!(pressure(&forces).map(|found| found.value), mean);
            assert_eq!(strongest(&forces).map(|found| found.0), first);
        }
        check([4, 3, 2, 5, 1], Some(3.0), Some(ForceKind::Buyers));
        check([3, 0, 0, 4, 4], Some(11.0 / 3.0), Some(ForceKind::Buyers));
        check([2, 2, 2, 2, 2], Some(2.0), Some(ForceKind::Rivalry));
        check([0; 5], None, None);
    }

    #[test]
    fn borders_belong_to_the_higher_pressure() {
        for (mean, expected) in [
            (1.0, Pressure::Low),
            (2.49, Pressure::Low),
            (2.5, Pressure::Moderate),
            (3.49, Pressure::Moderate),
            (3.5, Pressure::High),
        ] {
            assert_eq!(Pressure::of(mean), expected, "{mean}");
        }
    }

    #[test]
    fn the_smallest_change_is_counted_in_points() {
        #[track_caller]
        fn check(ratings: [u8; 5], expected: Option<(u8, Pressure)>) {
            assert_eq!(turn(&forces(ratings)).map(|turn| (turn.points, turn.to)), expected);
        }
        check([4, 4, 4, 4, 4], Some((3, Pressure::Moderate)));
        check([3, 3, 3, 3, 3], Some((3, Pressure::Low)));
        check([1, 2, 2, 2, 2], Some((4, Pressure::Moderate)));
        check([4, 0, 0, 3, 0], Some((1, Pressure::Moderate)));
        check([0; 5], None);
    }

    proptest! {
        #[test]
        fn the_mean_stays_on_the_scale_and_is_explained(ratings in prop::array::uniform5(0_u8..=5)) {
            let forces = forces(ratings);
            if let Some(found) = pressure(&forces) {
                prop_assert!((1.0..=5.0).contains(&found.value));
                prop_assert_eq!(recomputed(&found.why), vec![(TermName::Pressure, found.value)]);
                let first = strongest(&forces).map(|found| f64::from(found.1));
                prop_assert!(first.is_some_and(|first| first >= found.value));
            }
        }
    }
}
