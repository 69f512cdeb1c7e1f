//! The figures of small plans, and what their terms make.

use super::*;
use crate::domain::{
    explained::recomputed, id::Id, key_result::KeyResult, lang::Lang, money::Money, number::Number,
    objective::Objective, plain_format::Plain,
};

fn id<T>(n: u8) -> Id<T> {
    Id::from_random([n; 16])
}

fn today() -> Day {
    Day::parse("2026-03-04").expect("a day")
}

fn action(n: u8, status: ActionStatus, due: Option<&str>) -> Action {
    Action { title: format!("A{n}"), status, due: due.and_then(Day::parse), ..Action::new(id(n)) }
}

#[track_caller]
fn check(plan: &Plan, figure: Figure, expected: Option<f64>) {
    let found = KeyFigures::of(plan, today());
    assert_eq!(found.get(figure).map(|found| found.value), expected, "{figure:?}");
}

#[test]
fn an_empty_plan_says_nothing() {
    let plan = Plan::new(id(1));
    for figure in Figure::ALL {
        check(&plan, figure, None);
    }
}

#[test]
fn actions_are_late_from_the_day_after_their_due_date() {
    let mut plan = Plan::new(id(1));
    plan.actions = [
        action(1, ActionStatus::Todo, Some("2026-03-03")),
        action(2, ActionStatus::Doing, Some("2026-03-04")),
        action(3, ActionStatus::Done, Some("2026-01-01")),
        action(4, ActionStatus::Cancelled, Some("2026-01-01")),
        action(5, ActionStatus::Todo, None),
    ]
    .into_iter()
    .collect();
    check(&plan, Figure::Late, Some(1.0));
    check(&plan, Figure::Done, Some(1.0));
    let figures = KeyFigures::of(&plan, today());
    let why = &figures.get(Figure::Late).expect("a figure").why;
    assert_eq!(why.first().and_then(|term| term.subject), Some(EntityRef::to(id::<Action>(1))));
}

#[test]
fn the_envelope_needs_no_package_and_what_is_left_needs_both() {
    let mut plan = Plan::new(id(1));
    plan.worksheets.zero_based_budget.envelope = Money::from_cents(120_000);
    check(&plan, Figure::Envelope, Some(120_000.0));
    check(&plan, Figure::Funded, None);
    check(&plan, Figure::Left, None);
}

#[test]
fn objectives_that_nothing_measures_do_not_weigh_on_the_mean() {
    let mut plan = Plan::new(id(1));
    plan.objectives.put(Objective::new(id(2)));
    check(&plan, Figure::Progress, None);
}

#[test]
fn progress_is_the_mean_of_what_serves_nothing_else() {
    let mut plan = Plan::new(id(1));
    plan.objectives = [(2, None), (3, None), (4, Some(3)), (5, None)]
        .map(|(n, parent)| Objective { parent: parent.map(id), ..Objective::new(id(n)) })
        .into_iter()
        .collect();
    plan.objectives.update(id(5), |row| row.status = ObjectiveStatus::Dropped);
    for (n, objective, percent) in [(12, 2, 20.0), (14, 4, 60.0), (15, 5, 100.0)] {
        plan.key_results.put(KeyResult {
            baseline: Number::new(0.0),
            target: Number::new(100.0),
            current: Number::new(percent),
            ..KeyResult::new(id(n), id(objective))
        });
    }
    check(&plan, Figure::Progress, Some(0.4));
    let figures = KeyFigures::of(&plan, today());
    let made = recomputed(&figures.get(Figure::Progress).expect("a figure").why);
    assert_eq!(made, [(TermName::Progress, 0.4)]);
}

#[test]
fn more_is_better_or_worse_as_the_figure_says() {
    for (figure, difference, expected) in [
        (Figure::Coherence, 3.0, Verdict::Better),
        (Figure::Coherence, -3.0, Verdict::Worse),
        (Figure::Coherence, 0.0, Verdict::Neither),
        (Figure::Late, 1.0, Verdict::Worse),
        (Figure::Late, -1.0, Verdict::Better),
        (Figure::Done, 1.0, Verdict::Better),
        (Figure::Envelope, 1.0, Verdict::Neither),
        (Figure::Left, -1.0, Verdict::Neither),
    ] {
        assert_eq!(figure.verdict(difference), expected, "{figure:?} {difference}");
    }
}

#[test]
fn differences_are_written_with_their_sign_and_unit() {
    for (figure, value, lang, expected) in [
        (Figure::Coherence, 4.0, Lang::Fr, "+4\u{a0}pt"),
        (Figure::Coherence, -4.0, Lang::En, "\u{2212}4\u{a0}pp"),
        (Figure::Progress, 0.125, Lang::Fr, "+12.5\u{a0}pt"),
        (Figure::Progress, 0.000_01, Lang::Fr, "="),
        (Figure::Late, -2.0, Lang::Fr, "\u{2212}2"),
        (Figure::Late, 0.0, Lang::Fr, "="),
        (Figure::Left, 1_500.0, Lang::Fr, "+1500\u{a0}ct"),
    ] {
        assert_eq!(figure.write_difference(value, &Plain(lang)), expected, "{figure:?} {value}");
    }
}
