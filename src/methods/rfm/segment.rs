//! The seven segments of RFM, by first match (seed 003 names four of them; the others and the order are a convention).

use super::Scores;
use crate::domain::fixed::Fixed;
use serde::{Deserialize, Serialize};

/// A group of customers who buy alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum RfmSegment {
    /// Bought lately, often and for much.
    Champions,
    /// Bought often and for much, and not for the longest time.
    Dormant,
    /// Bought often and for much, and begin to stay away.
    AtRisk,
    /// Came lately, with little so far.
    PromisingNew,
    /// Above the middle on all three.
    Loyal,
    /// Came lately enough.
    Potential,
    /// Everybody else.
    Lost,
}

impl RfmSegment {
    /// Every one, in the order in which they are tried.
    pub const ALL: [Self; 7] =
        [Self::Champions, Self::Dormant, Self::AtRisk, Self::PromisingNew, Self::Loyal, Self::Potential, Self::Lost];

    /// The first segment that these scores match.
    #[must_use]
    pub const fn of(scores: Scores) -> Self {
        let Scores { recency: r, frequency: f, monetary: m } = scores;
        match () {
            () if r >= 4 && f >= 4 && m >= 4 => Self::Champions,
            () if r == 1 && f >= 4 && m >= 4 => Self::Dormant,
            () if r <= 3 && f >= 4 && m >= 4 => Self::AtRisk,
            () if r >= 4 && f <= 2 && m <= 2 => Self::PromisingNew,
            () if r >= 3 && f >= 3 && m >= 3 => Self::Loyal,
            () if r >= 3 => Self::Potential,
            () => Self::Lost,
        }
    }

    /// The item that decisions cite.
    #[must_use]
    pub const fn fixed(self) -> Fixed {
        match self {
            Self::Champions => Fixed::RfmChampions,
            Self::Dormant => Fixed::RfmDormant,
            Self::AtRisk => Fixed::RfmAtRisk,
            Self::PromisingNew => Fixed::RfmPromisingNew,
            Self::Loyal => Fixed::RfmLoyal,
            Self::Potential => Fixed::RfmPotential,
            Self::Lost => Fixed::RfmLost,
        }
    }

    /// Its name in files, the same in every language.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Champions => "champions",
            Self::Dormant => "dormant",
            Self::AtRisk => "at_risk",
            Self::PromisingNew => "promising_new",
            Self::Loyal => "loyal",
            Self::Potential => "potential",
            Self::Lost => "lost",
        }
    }

    /// Its place in [`RfmSegment::ALL`].
    #[must_use]
    pub const fn place(self) -> usize {
        self as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_cell_of_the_cube_has_its_segment() {
        let mut counts = [0; 7];
        for (r, f, m) in (1..=5).flat_map(|r| (1..=5).flat_map(move |f| (1..=5).map(move |m| (r, f, m)))) {
            counts[RfmSegment::of(Scores { recency: r, frequency: f, monetary: m }).place()] += 1;
        }
        assert_eq!(counts, [8, 4, 8, 8, 15, 40, 42]);
    }

    #[test]
    fn borders_are_where_they_are_said_to_be() {
        #[track_caller]
        fn check(r: u8, f: u8, m: u8, expected: RfmSegment) {
            assert_eq!(RfmSegment::of(Scores { recency: r, frequency: f, monetary: m }), expected);
        }
        check(4, 4, 4, RfmSegment::Champions);
        check(3, 4, 4, RfmSegment::AtRisk);
        check(2, 5, 4, RfmSegment::AtRisk);
        check(1, 5, 5, RfmSegment::Dormant);
        check(4, 2, 2, RfmSegment::PromisingNew);
        check(4, 3, 2, RfmSegment::Potential);
        check(3, 3, 3, RfmSegment::Loyal);
        check(5, 4, 3, RfmSegment::Loyal);
        check(3, 2, 5, RfmSegment::Potential);
        check(2, 3, 4, RfmSegment::Lost);
        check(1, 1, 1, RfmSegment::Lost);
    }

    #[test]
    fn names_in_files_are_those_of_serde_and_places_those_of_the_list() {
        for (at, segment) in RfmSegment::ALL.into_iter().enumerate() {
            assert_eq!(serde_json::to_value(segment).unwrap(), segment.key());
            assert_eq!(segment.place(), at);
        }
    }
}
