//! The example holds what its story tells, on any day, and leaves without a trace.

use super::{example, id::id, is_example_id, remove_example};
use crate::{
    domain::{
        action::{Action, Contribution, Quadrant},
        comment::Comment,
        day::Day,
        entity::{Entity, EntityKind},
        id::Id,
        key_result::KeyResult,
        kpi::Frequency,
        lang::Lang,
        meeting::Meeting,
        objective::Objective,
        period::{by_period, is_stale},
        person::Person,
        ritual::Ritual,
    },
    methods::{
        eisenhower::Cell,
        kpis::{health::health, xmr::xmr},
    },
    plan::Plan,
    reports::priorities::priorities,
};
use proptest::prelude::*;
use std::collections::BTreeMap;
use uuid::Uuid;

fn day(text: &str) -> Day {
    Day::parse(text).expect("a date")
}

/// Any day of four centuries, with the awkward ones often.
fn any_day() -> impl Strategy<Value = Day> {
    let awkward = ["2028-02-29", "2026-12-31", "2027-01-01", "2026-11-22", "2024-12-30", "2000-02-29"];
    prop_oneof![
        proptest::sample::select(awkward.to_vec()).prop_map(day),
        (0_i64..146_097).prop_map(|days| day("1900-01-01").plus_days(days)),
    ]
}

fn cells(plan: &Plan, today: Day) -> BTreeMap<Option<Quadrant>, usize> {
    let mut cells = BTreeMap::new();
    for row in priorities(plan, today) {
        *cells.entry(row.shown.quadrant()).or_insert(0) += 1;
    }
    cells
}

#[test]
fn counts_are_those_of_the_story() {
    let plan = example(Lang::Fr, day("2026-11-22"));
    assert_eq!(plan.people.len(), 6);
    assert_eq!(plan.objectives.len(), 5);
    assert_eq!(plan.key_results.len(), 16);
    assert_eq!(plan.kpis.len(), 7);
    assert!(plan.kpis.iter().all(|kpi| kpi.measurements.as_slice().len() == 26));
    assert_eq!(plan.actions.len(), 24);
    assert_eq!(plan.packages.len(), 14);
    assert_eq!(plan.renunciations.len(), 4);
    assert_eq!(plan.watches.len(), 3);
}

proptest! {
    #[test]
    fn every_quadrant_is_occupied_whatever_the_day(today in any_day()) {
        let plan = example(Lang::En, today);
        let found = cells(&plan, today);
        let expected = [(None, 1), (Some(Quadrant::Do), 5), (Some(Quadrant::Plan), 7), (Some(Quadrant::Delegate), 4), (Some(Quadrant::Drop), 2)];
        prop_assert_eq!(found, expected.into());
        let rows = priorities(&plan, today);
        prop_assert_eq!(rows.iter().filter(|row| row.overdue).count(), 1);
        prop_assert_eq!(rows.iter().filter(|row| row.shown != row.computed).count(), 1);
        prop_assert!(rows.iter().filter(|row| row.quick_win).count() >= 3);
        prop_assert!(rows.iter().all(|row| row.computed != Cell::Quadrant(Quadrant::Do) || row.days_left < Some(14)));
    }

    #[test]
    fn figures_are_fresh_and_end_in_the_last_complete_week(today in any_day()) {
        let plan = example(Lang::Fr, today);
        for kpi in plan.kpis.iter() {
            prop_assert_eq!(by_period(kpi).len(), 26);
            prop_assert!(!is_stale(kpi, today));
            prop_assert!(kpi.measurements.latest().is_some_and(|last| last.date < today));
            prop_assert!(health(kpi, &plan.worksheets.kpis).is_ok());
        }
        let cycle = &plan.company.cycle;
        let week = cycle.start.map(|start| today.days_since(start) / 7 + 1);
        prop_assert_eq!(week, Some(9));
        prop_assert_eq!(cycle.end.and_then(|end| Some(end.days_since(cycle.start?) + 1)), Some(91));
    }

    #[test]
    fn it_leaves_without_a_trace(today in any_day()) {
        let mut plan = example(Lang::En, today);
        remove_example(&mut plan);
        prop_assert_eq!(plan, Plan::new(super::id::plan()));
    }
}

#[test]
fn one_drift_is_real_and_one_fright_is_noise() {
    let plan = example(Lang::Fr, day("2026-11-22"));
    let signals = |n: u16| {
        let kpi = plan.kpis.get(id(n)).expect("a KPI");
        xmr(kpi, &by_period(kpi)).expect("limits").signals.len()
    };
    let (margin, response) = (2, 3);
    assert_eq!(signals(margin), 0);
    assert!(signals(response) >= 2);
}

#[test]
fn languages_differ_in_words_only() {
    let today = day("2026-11-22");
    let figures = |lang| {
        let plan = example(lang, today);
        let rows: Vec<_> = plan.actions.iter().map(|row| (row.id, row.owner, row.due, row.cost)).collect();
        let kpis: Vec<_> = plan.kpis.iter().map(|row| (row.id, row.baseline.clone(), row.frequency)).collect();
        let packages: Vec<_> = plan.packages.iter().map(|row| (row.id, row.levels.clone(), row.requires)).collect();
        assert!(kpis.iter().all(|row| row.2 == Some(Frequency::Weekly)));
        (rows, kpis, packages)
    };
    assert_eq!(figures(Lang::Fr), figures(Lang::En));
    let titles = |lang| example(lang, today).actions.iter().map(|row| row.title.clone()).collect::<Vec<_>>();
    assert!(titles(Lang::Fr).iter().zip(titles(Lang::En)).all(|(fr, en)| *fr != en));
}

#[test]
fn french_is_set_as_french_is() {
    let text = serde_json::to_string(&example(Lang::Fr, day("2026-11-22"))).expect("JSON");
    for wrong in ["'", " :", " ;", " ?", " !", " %", " €", " »", "« "] {
        assert!(!text.contains(wrong), "{wrong:?}");
    }
}

#[test]
fn every_id_of_the_example_is_known_as_one_and_no_link_dangles() {
    let plan = example(Lang::Fr, day("2026-11-22"));
    fn all<T: Entity>(table: &crate::domain::table::Table<T>) -> bool {
        table.iter().all(|row| is_example_id(row.id().uuid()))
    }
    assert!(all(&plan.people) && all(&plan.objectives) && all(&plan.key_results) && all(&plan.kpis));
    assert!(all(&plan.watches) && all(&plan.actions) && all(&plan.packages) && all(&plan.channels));
    assert!(all(&plan.segments) && all(&plan.renunciations));
    assert!(!is_example_id(Uuid::nil()) && !is_example_id(Uuid::from_u128(u128::MAX)));
    let mut ids = std::collections::BTreeSet::new();
    assert!(plan.actions.iter().all(|row| ids.insert(row.id.uuid())));
    assert!(plan.kpis.iter().all(|row| ids.insert(row.id.uuid())));
    assert!(plan.actions.iter().all(|row| row.owner.is_some_and(|owner| plan.people.contains(owner))));
    assert!(plan.actions.iter().flat_map(|row| row.contributions.keys()).all(|row| plan.objectives.contains(*row)));
    assert!(plan.packages.iter().flat_map(|row| &row.activities).all(|row| plan.actions.contains(*row)));
    assert!(plan.key_results.iter().all(|row| row.kpi.is_none_or(|kpi| plan.kpis.contains(kpi))));
}

#[test]
fn what_the_user_added_stays_and_links_to_the_example_go() {
    let own = |n: u8| [n; 16];
    let (objective, person): (Id<Objective>, Id<Person>) = (id(1), id(2));
    let mut plan = example(Lang::Fr, day("2026-11-22"));
    let mine = Action {
        owner: Some(person),
        contributions: [(objective, Contribution::Strong)].into(),
        ..Action::new(Id::from_random(own(1)))
    };
    plan.actions.put(mine.clone());
    plan.key_results.put(KeyResult::new(Id::from_random(own(2)), objective));
    plan.company.name = "Ours".to_owned();
    let (ritual, meeting): (Id<Ritual>, Id<Meeting>) = (id(1), Id::from_random(own(3)));
    plan.meetings.put(Meeting { held: true, ..Meeting::new(meeting, ritual, day("2026-11-20")) });
    let answer: Id<Comment> = Id::from_random(own(4));
    plan.comments.put(Comment::answer(answer, id(2), day("2026-11-20")));
    remove_example(&mut plan);
    assert_eq!((plan.rituals.ids(), plan.meetings.ids()), (vec![ritual], vec![meeting]));
    // The comment that the user answered stays, and names what it was about.
    assert_eq!(plan.comments.ids(), [id(2), answer]);
    let former = plan.comments.get(id(2)).and_then(|row| row.former.clone());
    assert_eq!(former.map(|former| former.kind), Some(EntityKind::Action));
    assert_eq!(plan.actions.ids(), [mine.id]);
    assert_eq!(plan.actions.get(mine.id).map(|row| row.owner), Some(None));
    assert_eq!(plan.objectives.ids(), [objective]);
    assert_eq!(plan.key_results.len(), 1);
    assert_eq!((plan.company.name.as_str(), plan.vision.text.as_str()), ("Ours", ""));
    assert!(plan.company.cycle.start.is_some());
}

proptest! {
    #[test]
    fn every_meeting_of_the_example_lasted_and_noted_something(today in any_day()) {
        let plan = example(Lang::En, today);
        prop_assert!(plan.meetings.iter().all(|row| row.held && row.minutes.is_some() && row.standing.is_some()));
    }
}

#[test]
fn the_ends_of_the_calendar_do_no_harm() {
    for today in [day("0001-01-01"), day("9999-12-31")] {
        let plan = example(Lang::Fr, today);
        let facts = crate::reports::coherence::Facts::of(&plan, today, Default::default());
        assert!(crate::reports::coherence::coherence(&plan, today, &facts).score.is_some());
    }
}
