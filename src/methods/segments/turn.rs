//! The smallest change that would turn the order of two neighbours: one score or one weight. Every change is tried by
//! ranking anew, so that making it does turn them.

use super::{Computed, ScoreSource, SegmentCriterion, ranked, ranking::score_of};
use crate::domain::{id::Id, score::Score, segment::Segment, table::Table};

/// What would turn a segment and its neighbour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The neighbour: the one above, or the one below the first.
    pub rival: Id<Segment>,
    /// Which way the segment would go.
    pub crossing: Crossing,
    /// The change.
    pub change: Change,
}

/// Which way a segment goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Crossing {
    /// In front of the one above.
    Up,
    /// Behind the one below.
    Down,
}

/// A change of one figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// The segment's score on a criterion.
    Score {
        /// The criterion.
        criterion: Id<SegmentCriterion>,
        /// As it is.
        from: Option<Score>,
        /// As it would have to be.
        to: Score,
    },
    /// The weight of a criterion.
    Weight {
        /// The criterion.
        criterion: Id<SegmentCriterion>,
        /// As it is.
        from: Score,
        /// As it would have to be.
        to: Score,
    },
}

impl Change {
    /// How many points it moves.
    #[must_use]
    pub fn size(self) -> u8 {
        match self {
            Self::Score { from, to, .. } => from.map_or(0, Score::get).abs_diff(to.get()),
            Self::Weight { from, to, .. } => from.get().abs_diff(to.get()),
        }
    }

    /// The criteria with this change made for `segment`.
    #[must_use]
    pub fn applied(self, criteria: &Table<SegmentCriterion>, segment: Id<Segment>) -> Table<SegmentCriterion> {
        let mut changed = criteria.clone();
        match self {
            Self::Score { criterion, to, .. } => {
                changed.update(criterion, |row| {
                    row.scores.insert(segment, to);
                });
            }
            Self::Weight { criterion, to, .. } => {
                changed.update(criterion, |row| row.weight = to);
            }
        }
        changed
    }
}

/// The smallest change that would turn `segment` with its neighbour: fewest points first, a score before a weight, then in
/// the order of the criteria. Nothing when it stands alone or no single change would do.
#[must_use]
pub fn turn(
    segments: &[Id<Segment>],
    criteria: &Table<SegmentCriterion>,
    computed: &Computed,
    segment: Id<Segment>,
) -> Option<Turn> {
    let order: Vec<_> = ranked(segments, criteria, computed).into_iter().map(|row| row.segment).collect();
    let place = order.iter().position(|id| *id == segment)?;
    let (rival, crossing) = match place.checked_sub(1) {
        Some(above) => (*order.get(above)?, Crossing::Up),
        None => (*order.get(1)?, Crossing::Down),
    };
    let pair = [segment, rival];
    let first = if crossing == Crossing::Up { segment } else { rival };
    let turns = |change: &Change| {
        let tried = ranked(&pair, &change.applied(criteria, segment), computed);
        tried.first().is_some_and(|row| row.segment == first)
    };
    let change = changes(criteria, computed, segment).into_iter().filter(turns).min_by_key(|change| change.size())?;
    Some(Turn { rival, crossing, change })
}

/// Every single change, scores first.
fn changes(criteria: &Table<SegmentCriterion>, computed: &Computed, segment: Id<Segment>) -> Vec<Change> {
    let typed = |row: &&SegmentCriterion| row.source == ScoreSource::Manual || !computed.contains_key(&segment);
    let scores = criteria.iter().filter(typed).flat_map(|row| {
        let from = score_of(row, segment, computed);
        Score::ALL.map(|to| Change::Score { criterion: row.id, from, to })
    });
    let weights =
        criteria.iter().flat_map(|row| Score::ALL.map(|to| Change::Weight { criterion: row.id, from: row.weight, to }));
    scores.chain(weights).filter(|change| change.size() > 0).collect()
}
