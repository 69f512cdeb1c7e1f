//! The laws of the merge, on cases and on edits of one plan by two hands.

use super::*;
use crate::{
    domain::{
        action::{Action, ActionStatus, Contribution},
        entity::{Entity, EntityKind, EntityRef},
        id::Id,
        objective::Objective,
        person::Person,
        score::Score,
        segment::Segment,
        swot_item::{SwotItem, SwotQuadrant},
        table::Table,
    },
    storage::{self, Stamp},
};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn id<T>(n: u8) -> Id<T> {
    Id::from_random([n; 16])
}

fn base() -> Plan {
    let mut plan = Plan::new(id(200));
    plan.objectives = (1..=3).map(|n| Objective { title: format!("O{n}"), ..Objective::new(id(n)) }).collect();
    plan.people = (11..=12).map(|n| Person { name: format!("P{n}"), ..Person::new(id(n)) }).collect();
    plan.worksheets.swot.items = (51..=53).map(|n| item(n, "le marché est stable depuis deux ans")).collect();
    plan.actions = (21..=26).map(|n| Action { title: format!("A{n}"), ..Action::new(id(n)) }).collect();
    plan
}

fn item(n: u8, text: &str) -> SwotItem {
    SwotItem { text: text.into(), ..SwotItem::new(id(n), SwotQuadrant::Strength) }
}

fn edited(change: impl FnOnce(&mut Plan)) -> Plan {
    let mut plan = base();
    change(&mut plan);
    plan
}

#[test]
fn both_sides_keep_what_they_changed_in_one_row() {
    let ours = edited(|plan| {
        plan.actions.update(id(21), |row| row.title = "ours".into());
        plan.actions.update(id(22), |row| row.owner = Some(id(11)));
    });
    let theirs = edited(|plan| {
        plan.actions.update(id(21), |row| row.status = ActionStatus::Doing);
        plan.actions.put(Action { title: "new".into(), ..Action::new(id(30)) });
        plan.name = "theirs".into();
    });
    let Merged { plan, conflicts } = three_way(&base(), &ours, &theirs);
    assert_eq!(conflicts, []);
    let row = plan.actions.get(id(21)).unwrap();
    assert_eq!((row.title.as_str(), row.status), ("ours", ActionStatus::Doing));
    assert_eq!(plan.actions.get(id(22)).unwrap().owner, Some(id(11)));
    assert_eq!((plan.actions.len(), plan.name.as_str()), (7, "theirs"));
}

#[test]
fn one_field_changed_on_both_sides_is_ours_and_told() {
    let ours = edited(|plan| {
        plan.actions.update(id(21), |row| row.title = "ours".into());
    });
    let theirs = edited(|plan| {
        plan.actions.update(id(21), |row| row.title = "theirs".into());
    });
    let Merged { plan, conflicts } = three_way(&base(), &ours, &theirs);
    assert_eq!(plan.actions.get(id(21)).unwrap().title, "ours");
    let subject = Some(EntityRef { kind: EntityKind::Action, id: id::<Action>(21).uuid() });
    let field = storage::Path::of("title");
    assert_eq!(conflicts, [Conflict { subject, field, dispute: Dispute::BothChanged }]);
    let words = text::words(&conflicts[0], &plan, crate::domain::lang::Lang::En);
    assert_eq!(words, "Action “ours”, title: changed on both sides, the last value was kept.");
}

#[test]
fn rows_inside_of_worksheets_merge_and_are_named_by_row_and_field() {
    let ours = edited(|plan| {
        let items = &mut plan.worksheets.swot.items;
        items.update(id(51), |row| row.text = "le marché local est stable depuis deux ans".into());
        items.update(id(52), |row| row.quadrant = SwotQuadrant::Threat);
        items.remove(id(53));
        items.put(item(54, "ours"));
    });
    let theirs = edited(|plan| {
        let items = &mut plan.worksheets.swot.items;
        items.update(id(51), |row| row.text = "le marché est stable depuis trois ans".into());
        items.update(id(52), |row| row.quadrant = SwotQuadrant::Weakness);
        items.update(id(53), |row| row.text = "still true".into());
        items.put(item(55, "theirs"));
        items.move_to(id(52), 0);
    });
    let Merged { plan, conflicts } = three_way(&base(), &ours, &theirs);
    let items = &plan.worksheets.swot.items;
    assert_eq!(items.ids(), [52, 54, 51, 53, 55].map(id));
    assert_eq!(items.get(id(51)).unwrap().text, "le marché local est stable depuis trois ans");
    assert_eq!(items.get(id(52)).unwrap().quadrant, SwotQuadrant::Threat);
    let subject = |n| Some(EntityRef::to::<SwotItem>(id(n)));
    let field = storage::Path::of("quadrant");
    let (changed, deleted) = (Dispute::BothChanged, Dispute::DeletedAndUsed);
    assert_eq!(
        conflicts,
        [
            Conflict { subject: subject(52), field, dispute: changed },
            Conflict { subject: subject(53), field: storage::Path::ROOT, dispute: deleted },
        ]
    );
    let words = text::words(&conflicts[0], &plan, crate::domain::lang::Lang::En);
    assert!(words.contains("quadrant: changed on both sides"), "{words}");
}

#[test]
fn rows_moved_by_both_stand_as_ours_and_that_is_told() {
    let ours = edited(|plan| plan.actions.move_to(id(26), 0));
    let theirs = edited(|plan| plan.actions.move_to(id(21), 5));
    let Merged { plan, conflicts } = three_way(&base(), &ours, &theirs);
    assert_eq!(plan.actions.ids(), ours.actions.ids());
    let [conflict] = conflicts.as_slice() else { panic!("{conflicts:?}") };
    assert_eq!((conflict.subject, conflict.dispute), (None, Dispute::BothMoved));
    let words = text::words(conflict, &plan, crate::domain::lang::Lang::Fr);
    assert_eq!(words, "Action\u{a0}: l’ordre a changé des deux côtés, le dernier est gardé.");
}

#[test]
fn an_edit_and_a_new_link_outlive_a_deletion() {
    let ours = edited(|plan| {
        plan.remove(EntityRef::to::<Action>(id(21)));
        plan.remove(EntityRef::to::<Objective>(id(1)));
        plan.remove(EntityRef::to::<Objective>(id(2)));
    });
    let theirs = edited(|plan| {
        plan.actions.update(id(21), |row| row.title = "still needed".into());
        plan.actions.update(id(22), |row| {
            row.contributions.insert(id(1), Contribution::Strong);
        });
    });
    for (a, b) in [(&ours, &theirs), (&theirs, &ours)] {
        let Merged { plan, conflicts } = three_way(&base(), a, b);
        assert_eq!(plan.actions.get(id(21)).unwrap().title, "still needed");
        assert!(plan.objectives.contains(id(1)) && !plan.objectives.contains(id(2)));
        assert_eq!(conflicts.len(), 2);
        assert!(conflicts.iter().all(|conflict| conflict.dispute == Dispute::DeletedAndUsed));
    }
}

#[test]
fn a_delta_needs_no_base_and_can_be_applied_twice() {
    let ours = edited(|plan| {
        plan.actions.update(id(21), |row| row.title = "draft".into());
        plan.actions.move_to(id(26), 0);
        plan.segments.put(Segment::new(id(40)));
    });
    let later = edited(|plan| {
        plan.actions.update(id(22), |row| row.title = "later".into());
    });
    let delta = Delta::between(&base(), &ours);
    let stamp = Stamp { revision: 7, saved_at: "2026-11-26T08:00:00Z".into(), writer: uuid::Uuid::nil() };
    let text = draft::write(&delta, &stamp);
    assert_eq!(draft::read(&text), Some(draft::Draft { delta, stamp }));
    assert_eq!(draft::read(&text.replace("draft", "dr4ft")), None);
    let read = draft::read(&text).unwrap().delta;
    let once = read.onto(&later).plan;
    assert_eq!(once, three_way(&base(), &ours, &later).plan);
    assert_eq!(read.onto(&once).plan, once);
    assert!(Delta::between(&ours, &ours).is_empty());
}

/// An edit of one hand, by three numbers.
fn apply(plan: &mut Plan, (what, which, value): (u8, u8, u8), hand: u8) -> bool {
    let action = id::<Action>(21 + which % 6);
    let objective = id::<Objective>(1 + which % 3);
    let finding = id::<SwotItem>(51 + which % 3);
    match what % 13 {
        0 => plan.actions.update(action, |row| row.title = format!("{hand}{value}")),
        1 => plan.actions.update(action, |row| row.owner = Some(id(11 + value % 2))),
        2 => {
            let new = Action::new(id(100 + 50 * hand + value % 50));
            plan.actions.put(Action { title: format!("new {value}"), ..new });
            true
        }
        3 => plan.remove(EntityRef::to(action)),
        4 => {
            plan.actions.move_to(action, usize::from(value % 6));
            true
        }
        // Only to an objective that is still there, as the interface does.
        5 if plan.objectives.contains(objective) => plan.actions.update(action, |row| {
            row.contributions.insert(objective, Contribution::Weak);
        }),
        5 => false,
        6 => plan.remove(EntityRef::to(objective)),
        7 => plan.worksheets.swot.items.update(finding, |row| row.impact = Score::new(1 + value % 5).unwrap()),
        8 => plan.worksheets.swot.items.update(finding, |row| row.text = edited_word(&row.text, value, hand)),
        9 => {
            plan.worksheets.swot.items.put(item(60 + 20 * hand + value % 20, "new"));
            true
        }
        10 => plan.remove(EntityRef::to(finding)),
        11 => {
            plan.worksheets.swot.items.move_to(finding, usize::from(value % 3));
            true
        }
        _ => plan.people.update(id(11 + which % 2), |row| row.role = format!("{hand}{value}")),
    }
}

/// The text with one word replaced.
fn edited_word(text: &str, at: u8, hand: u8) -> String {
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    let at = usize::from(at) % words.len();
    words[at] = format!("{hand}word");
    words.join(" ")
}

fn apply_all(plan: &mut Plan, edits: &[(u8, u8, u8)], hand: u8) {
    for edit in edits {
        apply(plan, *edit, hand);
    }
}

/// The rows by id, whatever their order.
fn by_id<T: Entity>(table: &Table<T>) -> BTreeMap<Id<T>, T> {
    table.iter().cloned().map(|row| (row.id(), row)).collect()
}

fn edits() -> impl Strategy<Value = Vec<(u8, u8, u8)>> {
    prop::collection::vec(any::<(u8, u8, u8)>(), 0..12)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_side_that_changed_nothing_changes_nothing(a in edits()) {
        let ours = edited(|plan| apply_all(plan, &a, 0));
        prop_assert_eq!(&three_way(&base(), &ours, &base()).plan, &ours);
        prop_assert_eq!(&three_way(&base(), &base(), &ours).plan, &ours);
        prop_assert_eq!(&three_way(&base(), &ours, &ours).plan, &ours);
        prop_assert_eq!(three_way(&base(), &ours, &ours).conflicts, []);
    }

    #[test]
    fn what_one_side_alone_changed_is_kept_and_the_result_opens(a in edits(), b in edits()) {
        let ours = edited(|plan| apply_all(plan, &a, 0));
        let theirs = edited(|plan| apply_all(plan, &b, 1));
        let Merged { plan, .. } = three_way(&base(), &ours, &theirs);
        for (side, other) in [(&ours, &theirs), (&theirs, &ours)] {
            let before = by_id(&base().worksheets.swot.items);
            let untouched = by_id(&other.worksheets.swot.items);
            for row in side.worksheets.swot.items.iter().filter(|row| before.get(&row.id) != Some(*row)) {
                let merged = plan.worksheets.swot.items.get(row.id).expect("an edited row stays");
                if before.get(&row.id) == untouched.get(&row.id) {
                    prop_assert_eq!(merged, row);
                }
            }
            let before = by_id(&base().actions);
            for row in side.actions.iter().filter(|row| before.get(&row.id) != Some(*row)) {
                let merged = plan.actions.get(row.id).expect("an edited row stays");
                let known = before.get(&row.id).map(|row| row.title.as_str());
                let untouched_there = other.actions.get(row.id).is_none_or(|there| Some(there.title.as_str()) == known);
                if known != Some(row.title.as_str()) && untouched_there {
                    prop_assert_eq!(&merged.title, &row.title);
                }
            }
        }
        let text = storage::plan_text(&plan);
        let opened = storage::open(&text).expect("a merged plan opens");
        prop_assert_eq!(&opened.plan, &plan);
        let dangling = |plan: &Plan| storage::checks::notices(plan).len();
        prop_assert_eq!(dangling(&plan), 0);
    }

    #[test]
    fn without_a_disagreement_the_sides_can_be_exchanged(a in edits(), b in edits()) {
        let ours = edited(|plan| apply_all(plan, &a, 0));
        let theirs = edited(|plan| apply_all(plan, &b, 1));
        let (one, other) = (three_way(&base(), &ours, &theirs), three_way(&base(), &theirs, &ours));
        prop_assert_eq!(one.conflicts.is_empty(), other.conflicts.is_empty());
        if one.conflicts.is_empty() {
            prop_assert_eq!(&one.plan, &other.plan);
        }
    }

    #[test]
    fn a_delta_is_the_merge(a in edits(), b in edits()) {
        let ours = edited(|plan| apply_all(plan, &a, 0));
        let theirs = edited(|plan| apply_all(plan, &b, 1));
        let direct = three_way(&base(), &ours, &theirs).plan;
        let by_delta = Delta::between(&base(), &ours).onto(&theirs).plan;
        prop_assert_eq!(by_id(&by_delta.actions), by_id(&direct.actions));
        prop_assert_eq!(by_id(&by_delta.objectives), by_id(&direct.objectives));
    }
}
