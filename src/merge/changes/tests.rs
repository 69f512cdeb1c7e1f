//! The laws of deciding on changes one by one.

use super::*;
use crate::{
    domain::{
        action::{Action, Contribution},
        id::Id,
        objective::Objective,
        person::Person,
        swot_item::{SwotItem, SwotQuadrant},
    },
    storage::checks::notices,
};
use proptest::prelude::*;

fn id<T>(n: u8) -> Id<T> {
    Id::from_random([n; 16])
}

fn base() -> Plan {
    let mut plan = Plan::new(id(200));
    plan.objectives = (1..=3).map(|n| Objective { title: format!("O{n}"), ..Objective::new(id(n)) }).collect();
    plan.people = (11..=12).map(|n| Person { name: format!("P{n}"), ..Person::new(id(n)) }).collect();
    plan.actions = (21..=25).map(|n| Action { title: format!("one two three {n}"), ..Action::new(id(n)) }).collect();
    plan.worksheets.swot.items = (31..=33).map(|n| item(n, "found")).collect();
    plan
}

fn item(n: u8, text: &str) -> SwotItem {
    SwotItem { text: text.into(), ..SwotItem::new(id(n), SwotQuadrant::Strength) }
}

fn edit(plan: &mut Plan, (what, which, value): (u8, u8, u8), hand: u8) {
    let (action, objective, found) = (id::<Action>(21 + which % 5), id::<Objective>(1 + which % 3), id(31 + which % 3));
    match what % 11 {
        0 => drop(plan.actions.update(action, |row| row.title = format!("{hand}{value} two three"))),
        1 => drop(plan.actions.update(action, |row| row.owner = (value % 3 > 0).then(|| id(11 + value % 2)))),
        2 => plan.actions.put(Action { title: "new".into(), ..Action::new(id(100 + 50 * hand + value % 50)) }),
        3 => drop(plan.remove(EntityRef::to(action))),
        4 => plan.actions.move_to(action, usize::from(value % 5)),
        5 if plan.objectives.contains(objective) => drop(plan.actions.update(action, |row| {
            row.contributions.insert(objective, Contribution::Weak);
        })),
        6 => drop(plan.remove(EntityRef::to(objective))),
        7 => drop(plan.worksheets.swot.items.update(found, |row| row.text = format!("{hand}{value}"))),
        8 => drop(plan.worksheets.swot.items.remove(found)),
        9 => plan.company.sector = format!("{hand}{value}"),
        10 => plan.worksheets.swot.items.put(item(60 + 20 * hand + value % 20, "new")),
        _ => {}
    }
}

fn edited(edits: &[(u8, u8, u8)], hand: u8) -> Plan {
    let mut plan = base();
    edits.iter().for_each(|one| edit(&mut plan, *one, hand));
    plan
}

fn edits() -> impl Strategy<Value = Vec<(u8, u8, u8)>> {
    prop::collection::vec(any::<(u8, u8, u8)>(), 0..10)
}

fn decided(ours: &Plan, theirs: &Plan, decide: impl Fn(usize, &Change) -> Decision) -> Merged {
    let changes = changes(&base(), ours, theirs);
    let decisions: Vec<Decision> = changes.iter().enumerate().map(|(at, change)| decide(at, change)).collect();
    applied([&base(), ours, theirs], &changes, &decisions).expect("it opens")
}

#[test]
fn changes_say_what_happened_to_what() {
    let theirs = edited(&[(0, 0, 5), (2, 0, 3), (3, 1, 0), (4, 2, 0), (7, 0, 1), (9, 0, 2)], 1);
    let ours = edited(&[(0, 0, 6), (9, 0, 2)], 0);
    let found = changes(&base(), &ours, &theirs);
    let told: Vec<(Kind, String, Standing)> =
        found.iter().map(|change| (change.kind, change.field.to_string(), change.standing)).collect();
    let of = |kind, field: &str, standing| (kind, field.to_owned(), standing);
    assert_eq!(
        told,
        [
            of(Kind::Changed, "company.sector", Standing::Conflict),
            of(Kind::Changed, "title", Standing::Conflict),
            of(Kind::Removed, "", Standing::Free),
            of(Kind::Added, "", Standing::Free),
            of(Kind::Moved, "", Standing::Free),
            of(Kind::Changed, "text", Standing::Free),
        ]
    );
}

#[test]
fn a_choice_between_two_values_is_kept_and_so_is_an_edited_one() {
    let theirs = edited(&[(0, 0, 5), (3, 1, 0)], 1);
    let ours = edited(&[(0, 0, 6), (0, 1, 7)], 0);
    let title = |merged: &Merged, n: u8| merged.plan.actions.get(id(n)).map(|row| row.title.clone());
    let kept = decided(&ours, &theirs, |_, _| Decision::Accept);
    assert_eq!(
        (title(&kept, 21).as_deref(), title(&kept, 22).as_deref()),
        (Some("06 two three"), Some("07 two three"))
    );
    let taken = decided(&ours, &theirs, |_, _| Decision::Take);
    assert_eq!((title(&taken, 21).as_deref(), title(&taken, 22)), (Some("15 two three"), None));
    assert_eq!(taken.conflicts, []);
    let own = decided(&ours, &theirs, |_, change| match change.kind {
        Kind::Changed => Decision::Edit("own words".into()),
        _ => Decision::Refuse,
    });
    assert_eq!((title(&own, 21).as_deref(), title(&own, 22).as_deref()), (Some("own words"), Some("07 two three")));
}

#[test]
fn a_value_that_does_not_fit_is_refused() {
    let theirs = edited(&[(1, 0, 1)], 1);
    let found = changes(&base(), &base(), &theirs);
    let wrong = [Decision::Edit("nobody".into())];
    assert!(applied([&base(), &base(), &theirs], &found, &wrong).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn taking_all_is_the_merge_and_refusing_all_is_ours(a in edits(), b in edits()) {
        let (ours, theirs) = (edited(&a, 0), edited(&b, 1));
        let merged = three_way(&base(), &ours, &theirs);
        prop_assert_eq!(decided(&ours, &theirs, |_, _| Decision::Accept), merged);
        prop_assert_eq!(&decided(&ours, &theirs, |_, _| Decision::Refuse).plan, &ours);
    }

    #[test]
    fn every_choice_opens_and_leaves_no_link_to_nothing(a in edits(), b in edits(), choices in any::<[u8; 16]>()) {
        let (ours, theirs) = (edited(&a, 0), edited(&b, 1));
        let merged = decided(&ours, &theirs, |at, _| match choices[at % 16] % 3 {
            0 => Decision::Accept,
            1 => Decision::Refuse,
            _ => Decision::Take,
        });
        prop_assert_eq!(&crate::storage::open(&crate::storage::plan_text(&merged.plan)).unwrap().plan, &merged.plan);
        prop_assert_eq!(notices(&merged.plan), []);
    }

    #[test]
    fn what_all_sides_hold_alike_changes_nothing_of_what_is_found(a in edits(), b in edits(), c in edits()) {
        let (base, ours, theirs) = (edited(&a, 0), edited(&b, 0), edited(&c, 1));
        let whole = [&base, &ours, &theirs].map(Document::of);
        prop_assert_eq!(changes(&base, &ours, &theirs), found(whole.each_ref(), [&base, &ours, &theirs]));
        let [old, new] = [&base, &theirs].map(Document::of);
        prop_assert_eq!(differences(&base, &theirs), found([&old, &old, &new], [&base, &base, &theirs]));
    }

    #[test]
    fn a_plan_without_changes_has_none(a in edits(), b in edits()) {
        let (ours, theirs) = (edited(&a, 0), edited(&b, 1));
        prop_assert_eq!(changes(&base(), &ours, &base()), []);
        prop_assert!(changes(&base(), &theirs, &theirs).iter().all(|change| change.standing == Standing::Done));
        prop_assert_eq!(changes(&base(), &base(), &theirs).iter().any(|change| change.standing != Standing::Free), false);
    }
}
