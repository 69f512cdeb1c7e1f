//! Tables and laws of the placement.

use super::*;
use crate::domain::{
    action::{ActionStatus, Contribution, QuadrantOverride},
    explained::{TermName, recomputed},
    objective::Objective,
};
use proptest::prelude::*;

pub fn today() -> Day {
    Day::parse("2026-11-22").expect("a date")
}

pub fn objective(n: u8) -> Objective {
    Objective::new(Id::new(uuid::Uuid::from_u128(u128::from(n))))
}

/// An action on objective 1, due in so many days.
pub fn action(n: u8, level: Option<Contribution>, due_in: Option<i64>) -> Action {
    let mut row = Action::new(Id::new(uuid::Uuid::from_u128(u128::from(n))));
    row.contributions.extend(level.map(|level| (objective(1).id, level)));
    row.due = due_in.map(|days| today().plus_days(days));
    row
}

fn placed(action: &Action) -> Option<Placement> {
    place(action, &Weights::of(&[objective(1)]), &Settings::default(), today())
}

#[test]
fn quadrants_and_their_borders() {
    #[track_caller]
    fn check(level: Option<Contribution>, due_in: Option<i64>, expected: Cell) {
        let placement = placed(&action(1, level, due_in)).expect("open");
        assert_eq!(placement.computed, expected);
        assert_eq!(placement.shown, expected);
        let figures = [(TermName::Importance, &placement.importance), (TermName::Urgency, &placement.urgency)];
        let expected: Vec<_> =
            figures.iter().filter_map(|(name, part)| part.as_ref().map(|p| (*name, p.value))).collect();
        assert_eq!(recomputed(&placement.why()), expected);
    }
    use Contribution::{Medium, None as Nothing, Weak};
    check(Some(Medium), Some(14), Cell::Quadrant(Quadrant::Do));
    check(Some(Medium), Some(15), Cell::Quadrant(Quadrant::Plan));
    check(Some(Weak), Some(-3), Cell::Quadrant(Quadrant::Delegate));
    check(Some(Nothing), Some(400), Cell::Quadrant(Quadrant::Drop));
    check(None, Some(1), Cell::Unqualified(Unqualified::NoObjective));
    check(Some(Medium), None, Cell::Unqualified(Unqualified::NoDueDate));
    check(None, None, Cell::Unqualified(Unqualified::NoObjectiveNorDueDate));
}

#[test]
fn the_cut_includes_what_is_exactly_on_it() {
    // ⅔ × ¾ is one half, though not in binary.
    let weights = [(1, 3), (2, 4)].map(|(n, weight)| Objective {
        weight: crate::domain::score::Score::new(weight).expect("a weight"),
        ..objective(n)
    });
    let row = action(1, Some(Contribution::Medium), Some(0));
    let placement = place(&row, &Weights::of(&weights), &Settings::default(), today()).expect("open");
    assert_eq!(placement.computed, Cell::Quadrant(Quadrant::Do));
}

#[test]
fn closed_actions_leave_the_matrix() {
    for status in [ActionStatus::Done, ActionStatus::Cancelled] {
        assert_eq!(placed(&Action { status, ..action(1, Some(Contribution::Strong), Some(1)) }), None);
    }
}

#[test]
fn an_override_needs_a_reason_and_leaves_the_computed_quadrant_visible() {
    #[track_caller]
    fn check(reason: &str, shown: Quadrant, overridden: Overridden) {
        let choice = QuadrantOverride::new(Quadrant::Drop, reason);
        let row = Action { quadrant_override: Some(choice), ..action(1, Some(Contribution::Strong), Some(1)) };
        let placement = placed(&row).expect("open");
        assert_eq!(placement.computed, Cell::Quadrant(Quadrant::Do));
        assert_eq!((placement.shown, placement.overridden), (Cell::Quadrant(shown), overridden));
    }
    check("the customer withdrew", Quadrant::Drop, Overridden::Yes);
    check(" ", Quadrant::Do, Overridden::WithoutReason);
}

#[test]
fn quick_wins_are_important_small_and_not_late() {
    #[track_caller]
    fn check(level: Contribution, effort: Option<f64>, due_in: i64, expected: bool) {
        let row = Action { effort: effort.and_then(Number::new), ..action(1, Some(level), Some(due_in)) };
        assert_eq!(placed(&row).map(|placement| placement.quick_win), Some(expected));
    }
    check(Contribution::Strong, Some(5.0), 0, true);
    check(Contribution::Strong, Some(0.0), 40, true);
    check(Contribution::Strong, Some(5.1), 0, false);
    check(Contribution::Strong, Some(-1.0), 0, false);
    check(Contribution::Strong, None, 0, false);
    check(Contribution::Strong, Some(5.0), -1, false);
    check(Contribution::Weak, Some(1.0), 0, false);
}

fn any_action() -> impl Strategy<Value = Action> {
    let level = prop::option::of(prop::sample::select(Contribution::ALL.to_vec()));
    let choice = prop::option::of(prop::sample::select(Quadrant::ALL.to_vec()));
    (any::<u8>(), level, prop::option::of(-5_i64..40), prop::option::of(0_u8..9), choice).prop_map(
        |(n, level, due_in, effort, choice)| Action {
            effort: effort.and_then(|effort| Number::new(f64::from(effort))),
            quadrant_override: choice.map(|quadrant| QuadrantOverride {
                quadrant,
                reason: "so".into(),
                extra: Default::default(),
            }),
            ..action(n, level, due_in)
        },
    )
}

proptest! {
    #[test]
    fn the_order_does_not_depend_on_how_rows_came(
        rows in prop::collection::vec(any_action(), 0..30).prop_map(|mut rows| {
            rows.sort_by_key(|row| row.id);
            rows.dedup_by_key(|row| row.id);
            rows
        }),
        seed in any::<u64>(),
    ) {
        let placements: Vec<_> = rows.iter().filter_map(placed).collect();
        let mut shuffled = placements.clone();
        shuffled.sort_by_key(|row| row.action.uuid().as_u128().wrapping_mul(u128::from(seed | 1)) % 251);
        let ordered = in_order(placements);
        prop_assert_eq!(&in_order(shuffled), &ordered);
        for pair in ordered.windows(2) {
            let rank = |at: usize| pair[at].shown.quadrant().map_or(4, |quadrant| quadrant as u8);
            prop_assert!(rank(0) <= rank(1));
            if rank(0) == rank(1) {
                let value = |at: usize| pair[at].importance.as_ref().map_or(-1.0, |part| part.value);
                prop_assert!(value(0) >= value(1) - 1e-9);
            }
        }
    }

    #[test]
    fn overdue_is_as_urgent_as_can_be(days in 1_i64..4000, horizon in any::<u8>()) {
        let settings = Settings { horizon_days: horizon, ..Settings::default() };
        let row = action(1, Some(Contribution::Weak), Some(-days));
        let placement = place(&row, &Weights::of(&[objective(1)]), &settings, today()).expect("open");
        prop_assert!(placement.overdue);
        prop_assert_eq!(placement.urgency.map(|part| part.value), Some(1.0));
    }
}
