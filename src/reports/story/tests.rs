//! The story of plans that have something to tell, and of plans that do not.

use super::{text::headline, *};
use crate::{
    domain::{
        action::{Action, Contribution},
        money::Money,
        objective::Objective,
        package::{DecisionPackage, PackageLevel},
        plain_format::Plain,
        renunciation::Renunciation,
        segment::Segment,
    },
    methods::synthesis::SynthesisLine,
    reports::{alerts::alerts, budget::budget, coherence, objectives::objectives, priorities::priorities},
};
use uuid::Uuid;

fn id<T>(n: u128) -> Id<T> {
    Id::new(Uuid::from_u128(n))
}

fn today() -> Day {
    Day::parse("2026-11-18").expect("a date")
}

fn told(plan: &Plan) -> Vec<(SlideKind, Slide)> {
    let (priorities, alerts) = (priorities(plan, today()), alerts(plan, today()));
    let (objectives, budget) = (objectives(plan, today()), budget(plan));
    let coherence = coherence::of(plan, today());
    let reports = Reports {
        priorities: &priorities,
        alerts: &alerts,
        objectives: &objectives,
        budget: &budget,
        coherence: &coherence,
    };
    story(plan, reports, today(), Lang::Fr)
}

fn plan() -> Plan {
    let mut plan = Plan::new(id(0));
    plan.company.name = "Mécavelle".to_owned();
    plan.segments.put(Segment { name: "Fromageries".to_owned(), priority: true, ..Segment::new(id(1)) });
    plan.objectives.put(Objective { title: "Gagner des contrats".to_owned(), ..Objective::new(id(2)) });
    for (n, due) in [(11_u128, 3), (12, 40), (13, -2)] {
        let mut row = Action { title: format!("Action {n}"), due: Some(today().plus_days(due)), ..Action::new(id(n)) };
        row.contributions.insert(id(2), Contribution::Strong);
        plan.actions.put(row);
    }
    plan.renunciations.put(Renunciation { what: "L’export".to_owned(), ..Renunciation::new(id(20)) });
    let line = SynthesisLine::new(id(21), LineKind::Asset);
    plan.worksheets.synthesis.lines.put(SynthesisLine { text: "Des délais tenus".to_owned(), ..line });
    plan.worksheets.zero_based_budget.envelope = Money::from_cents(100_000);
    for (n, cost) in [(31_u128, 60_000), (32, 70_000)] {
        let level = PackageLevel { direct_cost: Money::from_cents(cost), ..PackageLevel::default() };
        let (title, justification) = (format!("Paquet {n}"), "Utile".to_owned());
        let row = DecisionPackage { title, justification, levels: vec![level], ..DecisionPackage::new(id(n)) };
        plan.packages.put(row);
    }
    plan
}

#[test]
fn an_empty_plan_has_nothing_to_tell() {
    assert_eq!(told(&Plan::new(id(0))), []);
}

#[test]
fn slides_come_in_the_order_of_the_story_and_say_what_they_found() {
    let heads: Vec<_> =
        told(&plan()).iter().map(|(_, slide)| headline(slide, &Plain(Lang::Fr)).replace('\u{a0}', " ")).collect();
    insta::assert_debug_snapshot!(heads, @r#"
    [
        "Mécavelle",
        "1 atout",
        "D’abord : Fromageries",
        "1 objectif principal, aucun à risque",
        "2 actions à mener, 1 à planifier",
        "100000 ct paient 1 paquet",
        "Nous renonçons à une chose, pour réussir le reste",
        "Une action en retard, une action à mener",
        "2 échéances devant nous, la première le 2026-11-21",
    ]
    "#);
}

#[test]
fn what_the_user_hides_is_not_told() {
    let mut plan = plan();
    plan.worksheets.presentation.hidden.insert(SlideKind::Budget);
    assert!(told(&plan).iter().all(|(kind, _)| *kind != SlideKind::Budget));
}

#[test]
fn next_steps_leave_out_what_is_late_and_begin_with_the_nearest() {
    let told = told(&plan());
    let Some((_, Slide::NextSteps(steps))) = told.last() else { panic!("the last slide is of dates") };
    assert_eq!(steps.iter().map(|step| step.title.as_str()).collect::<Vec<_>>(), ["Action 11", "Action 12"]);
}

#[test]
fn the_budget_names_what_is_paid_for_and_the_first_left_out() {
    let told = told(&plan());
    let found = told.iter().find_map(|(_, slide)| match slide {
        Slide::Budget(budget) => Some(budget.clone()),
        _ => None,
    });
    let budget = found.expect("a budget");
    assert_eq!(
        (budget.funded, budget.spent, budget.first_out.as_deref()),
        (1, Money::from_cents(60_000), Some("Paquet 32"))
    );
}
