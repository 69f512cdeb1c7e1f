//! Two plans beside each other: what leads from one to the other, and how much they have in common. Versions of one plan
//! are told change by change; so are two plans of which one began as a copy of the other. Plans that share nothing are not:
//! every row of either would be one that the other lacks.

use super::changes::{Change, Subject, differences};
use crate::{
    domain::entity::{EntityKind, EntityRef},
    plan::Plan,
};
use serde_json::Value;
use std::collections::BTreeSet;

/// How two plans belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kinship {
    /// Two states of one plan.
    Versions,
    /// Two plans that share rows: one is a copy of the other, or both are of a third.
    Relatives,
    /// Two plans that share none.
    Strangers,
}

/// How many rows of a kind each of two plans holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The kind.
    pub kind: EntityKind,
    /// In the first.
    pub first: usize,
    /// In the second.
    pub second: usize,
}

/// What two plans differ in.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// How they belong together.
    pub kinship: Kinship,
    /// What leads from the first to the second, in the order of the lists; of strangers the single values that belong to no
    /// row: what one has set up and the other has not would only be counted.
    pub changes: Vec<Change>,
    /// The rows of strangers, kind by kind; those that neither has are left out.
    pub tallies: Vec<Tally>,
}

impl Comparison {
    /// Compares two plans.
    #[must_use]
    pub fn between(first: &Plan, second: &Plan) -> Self {
        let (ours, theirs) = (rows_of(first), rows_of(second));
        let kinship = match (first.id == second.id, ours.is_disjoint(&theirs)) {
            (true, _) => Kinship::Versions,
            (false, false) => Kinship::Relatives,
            (false, true) => Kinship::Strangers,
        };
        let mut found = differences(first, second);
        if kinship != Kinship::Versions {
            // Two plans always differ in what tells them apart.
            found.retain(|change| !is_identity(change));
        }
        let mut tallies = Vec::new();
        if kinship == Kinship::Strangers {
            found.retain(|change| change.subject == Subject::Plan && is_single(change));
            let count = |rows: &BTreeSet<EntityRef>, kind| rows.iter().filter(|row| row.kind == kind).count();
            let tally =
                |kind: &EntityKind| Tally { kind: *kind, first: count(&ours, *kind), second: count(&theirs, *kind) };
            tallies = EntityKind::ALL.iter().map(tally).filter(|tally| tally.first + tally.second > 0).collect();
        }
        Self { kinship, changes: found, tallies }
    }

    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty() && self.tallies.is_empty()
    }
}

/// Whether both sides can be read beside each other: a text, a number, a day, a few words.
fn is_single(change: &Change) -> bool {
    let is_compound = |value: &Option<Value>| match value {
        Some(Value::Array(list)) => list.iter().any(|one| one.is_object() || one.is_array()),
        value => value.as_ref().is_some_and(Value::is_object),
    };
    !is_compound(&change.before) && !is_compound(&change.after)
}

/// The id and the name of a plan.
fn is_identity(change: &Change) -> bool {
    let steps = change.field.steps();
    let key = steps.first().and_then(crate::storage::PathStep::as_key);
    change.subject == Subject::Plan && steps.len() == 1 && matches!(key, Some("id" | "name"))
}

fn rows_of(plan: &Plan) -> BTreeSet<EntityRef> {
    plan.rows().into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{action::Action, id::Id, lang::Lang, objective::Objective},
        merge::changes::{Decision, Kind, Standing, applied, text::by_place},
        methods::Method,
    };
    use proptest::prelude::*;

    fn id<T>(n: u8) -> Id<T> {
        Id::from_random([n; 16])
    }

    fn plan(n: u8, actions: &[(u8, u8)]) -> Plan {
        let mut plan = Plan::new(id(n));
        plan.name = format!("Plan {n}");
        plan.actions =
            actions.iter().map(|(n, title)| Action { title: format!("A{title}"), ..Action::new(id(*n)) }).collect();
        plan
    }

    #[track_caller]
    fn check(first: &Plan, second: &Plan, kinship: Kinship, changes: usize, tallies: &[(EntityKind, usize, usize)]) {
        let found = Comparison::between(first, second);
        let told: Vec<_> = found.tallies.iter().map(|tally| (tally.kind, tally.first, tally.second)).collect();
        assert_eq!((found.kinship, found.changes.len(), told.as_slice()), (kinship, changes, tallies), "{found:?}");
        assert!(found.changes.iter().all(|change| change.standing == Standing::Free));
    }

    #[test]
    fn plans_are_told_as_closely_as_they_belong_together() {
        let now = plan(1, &[(21, 1), (22, 2)]);
        check(&now, &now, Kinship::Versions, 0, &[]);
        check(&plan(1, &[(21, 1)]), &now, Kinship::Versions, 1, &[]);
        check(&plan(1, &[(21, 9), (22, 2)]), &now, Kinship::Versions, 1, &[]);
        check(&plan(1, &[(22, 2), (21, 1)]), &now, Kinship::Versions, 1, &[]);
        check(&Plan { name: "Autre".into(), ..now.clone() }, &now, Kinship::Versions, 1, &[]);
        check(&plan(2, &[(21, 1), (22, 2)]), &now, Kinship::Relatives, 0, &[]);
        check(&plan(2, &[(21, 1), (23, 3)]), &now, Kinship::Relatives, 2, &[]);
        check(&plan(2, &[(31, 1)]), &now, Kinship::Strangers, 0, &[(EntityKind::Action, 1, 2)]);
        let mut other = plan(2, &[]);
        other.company.sector = "Imprimerie".into();
        // What one side alone has set up would be told as "so many details".
        other.worksheets.five_forces.extra =
            serde_json::from_value(serde_json::json!({ "later": { "a": 1 } })).expect("fields");
        other.objectives.put(Objective::new(id(5)));
        let expected = [(EntityKind::Objective, 1, 0), (EntityKind::Action, 0, 2)];
        check(&other, &now, Kinship::Strangers, 1, &expected);
    }

    #[test]
    fn changes_stand_by_place_the_whole_plan_first() {
        let first = plan(1, &[(21, 1), (22, 2)]);
        let mut second = plan(1, &[(21, 8), (22, 9)]);
        second.company.sector = "Imprimerie".into();
        second.objectives.put(Objective { title: "O".into(), ..Objective::new(id(5)) });
        let found = Comparison::between(&first, &second);
        let groups = by_place(found.changes.iter().enumerate());
        let told: Vec<_> = groups.iter().map(|(place, changes)| (*place, changes.len())).collect();
        assert_eq!(told, [(None, 1), (Some(Method::Okr), 1), (Some(Method::Actions), 2)]);
    }

    #[test]
    fn a_topic_says_what_a_sentence_tells() {
        use crate::merge::changes::text::topic;
        let (first, second) = (plan(1, &[(21, 1), (22, 2)]), plan(1, &[(22, 8), (23, 3)]));
        let found = Comparison::between(&first, &second).changes;
        let told = |lang| -> Vec<String> {
            found.iter().map(|change| topic(change, [&second, &first, &first], lang)).collect()
        };
        assert_eq!(
            told(Lang::Fr),
            ["action «\u{a0}A1\u{a0}»", "Le titre de «\u{a0}A8\u{a0}»", "action «\u{a0}A3\u{a0}»"]
        );
        assert_eq!(told(Lang::En), ["action “A1”", "The title of “A8”", "action “A3”"]);
    }

    fn some_actions() -> impl Strategy<Value = Vec<(u8, u8)>> {
        prop::collection::btree_map(20..30_u8, 0..4_u8, 0..8)
            .prop_map(|rows| rows.into_iter().collect::<Vec<_>>())
            .prop_shuffle()
    }

    proptest! {
        #[test]
        fn taking_all_changes_leads_from_one_to_the_other(a in some_actions(), b in some_actions()) {
            let (first, second) = (plan(1, &a), plan(1, &b));
            let found = Comparison::between(&first, &second);
            let all = vec![Decision::Take; found.changes.len()];
            let merged = applied([&first, &first, &second], &found.changes, &all).expect("it opens");
            prop_assert_eq!(merged.plan, second);
        }

        #[test]
        fn both_ways_tell_the_same(a in some_actions(), b in some_actions(), other in 1..3_u8) {
            let (first, second) = (plan(1, &a), plan(other, &b));
            let (there, back) = (Comparison::between(&first, &second), Comparison::between(&second, &first));
            let count = |found: &Comparison, kind| found.changes.iter().filter(|change| change.kind == kind).count();
            prop_assert_eq!(there.kinship, back.kinship);
            prop_assert_eq!(count(&there, Kind::Added), count(&back, Kind::Removed));
            prop_assert_eq!(count(&there, Kind::Changed), count(&back, Kind::Changed));
            let turned: Vec<_> = back.tallies.iter()
                .map(|tally| Tally { first: tally.second, second: tally.first, ..*tally }).collect();
            prop_assert_eq!(there.tallies, turned);
        }
    }
}
