//! Tests only: the rank against sums made by hand, and the laws of the smallest change.

use super::*;
use crate::domain::{
    explained::{TermName, recomputed},
    id::Id,
    score::Score,
    segment::Segment,
};
use proptest::prelude::*;
use uuid::Uuid;

fn id<T>(n: u128) -> Id<T> {
    Id::new(Uuid::from_u128(n))
}

fn score(value: u8) -> Score {
    Score::new(value).expect("1 to 5")
}

/// One criterion a line: its weight, then the score of each segment, 0 for none.
fn criteria(lines: &[(u8, &[u8])]) -> Table<SegmentCriterion> {
    let line = |(n, (weight, scores)): (u128, &(u8, &[u8]))| SegmentCriterion {
        weight: score(*weight),
        scores: (1..).zip(*scores).filter_map(|(n, value)| Some((id(n), Score::new(*value)?))).collect(),
        ..SegmentCriterion::new(id(100 + n))
    };
    (1..).zip(lines).map(line).collect()
}

fn order(segments: &[Id<Segment>], criteria: &Table<SegmentCriterion>) -> Vec<(u128, u16)> {
    let rows = ranked(segments, criteria, &Computed::new());
    rows.iter().map(|row| (row.segment.uuid().as_u128(), row.points())).collect()
}

#[test]
fn the_rank_is_the_sum_of_weights_times_scores() {
    #[track_caller]
    fn check(lines: &[(u8, &[u8])], expected: &[(u128, u16)]) {
        let segments: Vec<_> = (1..=expected.len() as u128).map(id).collect();
        assert_eq!(order(&segments, &criteria(lines)), expected);
    }
    check(&[(5, &[3, 4]), (2, &[5, 1])], &[(1, 25), (2, 22)]);
    check(&[(5, &[3, 4]), (1, &[5, 1])], &[(2, 21), (1, 20)]);
    // Equal sums: the smaller id first.
    check(&[(3, &[2, 2])], &[(1, 6), (2, 6)]);
    // A score that lacks is less than the lowest one.
    check(&[(1, &[0, 1])], &[(2, 1), (1, 0)]);
    check(&[], &[(1, 0), (2, 0)]);
}

#[test]
fn a_computed_lifetime_value_takes_the_place_of_a_typed_score() {
    let mut list = criteria(&[(2, &[1, 4])]);
    list.update(id(101), |row| row.source = ScoreSource::LifetimeValue);
    let computed = Computed::from([(id(1), score(5))]);
    let rows = ranked(&[id(1), id(2)], &list, &computed);
    assert_eq!(rows.iter().map(Ranked::points).collect::<Vec<_>>(), [10, 8]);
}

#[test]
fn a_lifetime_value_earns_a_point_for_each_fifth_of_the_best() {
    #[track_caller]
    fn check(own: f64, best: f64, expected: Option<u8>) {
        assert_eq!(score_of_lifetime_value(own, best).map(Score::get), expected);
    }
    check(100.0, 100.0, Some(5));
    check(80.0, 100.0, Some(4));
    check(80.1, 100.0, Some(5));
    check(20.0, 100.0, Some(1));
    check(-50.0, 100.0, Some(1));
    check(1.0, 0.0, None);
    check(f64::NAN, 1.0, None);
}

#[test]
fn the_smallest_change_is_the_fewest_points_and_a_score_before_a_weight() {
    let list = criteria(&[(5, &[3, 4]), (2, &[5, 1])]);
    let segments = [id(1), id(2)];
    let second = turn(&segments, &list, &Computed::new(), id(2)).expect("a turn");
    assert_eq!((second.rival, second.crossing), (id(1), Crossing::Up));
    assert_eq!(second.change, Change::Score { criterion: id(101), from: Some(score(4)), to: score(5) });
    let first = turn(&segments, &list, &Computed::new(), id(1)).expect("a turn");
    assert_eq!((first.rival, first.crossing), (id(2), Crossing::Down));
    assert_eq!(first.change, Change::Score { criterion: id(101), from: Some(score(3)), to: score(2) });
    assert_eq!(turn(&segments[..1], &list, &Computed::new(), id(1)), None);
}

fn any_criteria() -> impl Strategy<Value = Table<SegmentCriterion>> {
    let line = (1_u8..=5, proptest::collection::vec(0_u8..=5, 4));
    proptest::collection::vec(line, 0..5).prop_map(|lines| {
        let lines: Vec<_> = lines.iter().map(|(weight, scores)| (*weight, scores.as_slice())).collect();
        criteria(&lines)
    })
}

proptest! {
    #[test]
    fn the_terms_make_the_figure(list in any_criteria()) {
        let segments: Vec<_> = (1..=4).map(id).collect();
        for row in ranked(&segments, &list, &Computed::new()) {
            prop_assert_eq!(recomputed(&row.total.why), vec![(TermName::SegmentScore, row.total.value)]);
            prop_assert!(row.total.value <= list.len() as f64 * 25.0);
        }
    }

    #[test]
    fn the_order_of_entry_changes_nothing(list in any_criteria()) {
        let forward: Vec<_> = (1..=4).map(id).collect();
        let backward: Vec<_> = forward.iter().rev().copied().collect();
        prop_assert_eq!(order(&forward, &list), order(&backward, &list));
    }

    #[test]
    fn making_the_change_turns_the_two_and_nothing_smaller_does(list in any_criteria()) {
        let segments: Vec<_> = (1..=4).map(id).collect();
        let none = Computed::new();
        let place = |list: &Table<SegmentCriterion>, wanted| {
            ranked(&segments, list, &none).iter().position(|row| row.segment == wanted)
        };
        for segment in &segments {
            let Some(found) = turn(&segments, &list, &none, *segment) else { continue };
            let after = found.change.applied(&list, *segment);
            let was_before = place(&list, *segment) < place(&list, found.rival);
            let is_before = place(&after, *segment) < place(&after, found.rival);
            prop_assert_ne!(was_before, is_before);
            prop_assert_eq!(was_before, found.crossing == Crossing::Down);
        }
    }
}
