//! What a meeting is given to decide, and what its decisions do.

use super::*;
use crate::{
    domain::{
        action::{Action, ActionStatus},
        kpi::{Frequency, Kpi, MetricKind, Reading},
        meeting::{Choices, EffectKind, Ruling, Standing},
        money::Money,
        number::{Number, Share},
        package::{DecisionPackage, PackageLevel},
        renunciation::Source,
        ritual::RitualKind,
        segment::Segment,
        series::Measurement,
        watch::{Decision, Watch},
    },
    methods::{
        components::ComponentKind,
        experiments::{Experiment, Outcome},
    },
    reports::{alerts::alerts, budget::budget, coherence, signals::ReviewSignal},
};
use uuid::Uuid;

mod minutes;

fn id<T>(n: u128) -> Id<T> {
    Id::new(Uuid::from_u128(n))
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a date")
}

fn today() -> Day {
    day("2026-11-18")
}

/// A plan with one of everything that an agenda takes up.
fn plan() -> Plan {
    let mut plan = Plan::new(id(0));
    let reading = |value: f64, date: &str| Some(Reading::new(Number::nearest(value), day(date)));
    let measured = [Measurement::new(day("2026-11-13"), Number::nearest(9.0))];
    plan.kpis.put(Kpi {
        name: "Meetings".into(),
        frequency: Some(Frequency::Weekly),
        baseline: reading(10.0, "2026-10-01"),
        target: reading(20.0, "2026-12-31"),
        measurements: measured.into_iter().collect(),
        ..Kpi::new(id(1))
    });
    let watch = |n, end: &str| Watch {
        threshold: Number::nearest(10.0),
        standard_action: "Call".into(),
        ..Watch::new(id(n), id(1), day("2026-11-02"), day(end))
    };
    plan.watches = [watch(20, "2026-11-29"), watch(21, "2026-11-15")].into_iter().collect();
    let action = |n, due: &str| Action { title: format!("Action {n}"), due: Day::parse(due), ..Action::new(id(n)) };
    plan.actions = [action(30, "2026-11-30"), action(31, "2026-11-10"), action(32, "")].into_iter().collect();
    let level = |units| PackageLevel { direct_cost: Money::from_units(units), ..PackageLevel::default() };
    plan.packages.put(DecisionPackage {
        title: "Fair".into(),
        levels: vec![level(100), level(40)],
        ..DecisionPackage::new(id(40))
    });
    for (n, kind) in (50..).zip(RitualKind::ALL) {
        plan.rituals.put(Ritual { start: Some(day("2026-11-02")), ..Ritual::new(id(n), kind) });
        plan.meetings.put(Meeting::new(id(n + 10), id(n), today()));
    }
    plan
}

fn topics(kind: u128) -> Vec<(Section, Vec<Topic>)> {
    let plan = plan();
    let ritual = plan.rituals.get(id(kind)).expect("a ritual");
    agenda(&plan, ritual, &alerts(&plan, today()), today())
        .into_iter()
        .map(|part| (part.section, part.topics))
        .collect()
}

#[test]
fn each_ritual_has_its_agenda() {
    let (gap, alert, verdict) = (vec![Topic::Gap(id(1))], vec![Topic::Alert(id(20))], vec![Topic::Verdict(id(21))]);
    let late = vec![Topic::Overdue(id(31))];
    let all = vec![Topic::Action(id(31)), Topic::Action(id(30)), Topic::Action(id(32))];
    // The KPI’s row shows one watch: the graver, then the lesser id, which is the running one.
    assert_eq!(
        topics(50),
        [(Section::Alerts, alert.clone()), (Section::Verdicts, verdict.clone()), (Section::Overdue, late.clone())]
    );
    assert_eq!(
        topics(51),
        [
            (Section::Gaps, gap.clone()),
            (Section::Alerts, alert),
            (Section::Verdicts, verdict.clone()),
            (Section::Overdue, late.clone())
        ]
    );
    assert_eq!(topics(52), [(Section::Gaps, gap.clone()), (Section::Verdicts, verdict.clone())]);
    assert_eq!(
        topics(53),
        [
            (Section::Gaps, gap.clone()),
            (Section::Verdicts, verdict),
            (Section::Actions, all),
            (Section::Packages, vec![Topic::Package(id(40))])
        ]
    );
    assert_eq!(topics(54), [(Section::Gaps, gap), (Section::Overdue, late)]);
}

fn ruled(topic: Topic, ruling: Ruling) -> Ruled {
    Ruled {
        topic: Some(topic),
        ruling,
        reason: "because".into(),
        due: None,
        package: PackageChange::default(),
        renounce: None,
        action: id(90),
        title: "Back to the plan".into(),
    }
}

/// The effects that the minutes note of a decision, and the plan after it.
fn decided(ruled: &Ruled) -> (Vec<EffectKind>, Plan) {
    let mut plan = plan();
    assert!(rule(&mut plan, id(63), ruled, today()));
    let meeting = plan.meetings.get(id(63)).expect("a meeting");
    let minute = ruled.topic.expect("a topic").settled(meeting).expect("a minute");
    assert_eq!((minute.ruling, minute.reason.as_str()), (ruled.ruling, "because"));
    (minute.effects.iter().map(|effect| effect.kind).collect(), plan)
}

#[test]
fn dropping_an_action_cancels_it_and_can_become_a_renunciation() {
    let (effects, plan) = decided(&Ruled { renounce: Some(id(91)), ..ruled(Topic::Action(id(30)), Ruling::Drop) });
    assert_eq!(effects, [EffectKind::ActionCancelled, EffectKind::RenunciationAdded]);
    let row = plan.actions.get(id(30)).expect("a row");
    assert_eq!((row.status, row.closed_on), (ActionStatus::Cancelled, Some(today())));
    let given_up = plan.renunciations.get(id(91)).expect("a renunciation");
    assert_eq!(
        (given_up.what.as_str(), given_up.why.as_str(), given_up.sources[0].0),
        ("Action 30", "because", Uuid::from_u128(30))
    );
}

#[test]
fn an_action_goes_on_with_another_date() {
    let due = Some(day("2026-12-04"));
    let (effects, plan) = decided(&Ruled { due, ..ruled(Topic::Overdue(id(31)), Ruling::Keep) });
    assert_eq!((effects, plan.actions.get(id(31)).expect("a row").due), (vec![EffectKind::DueMoved], due));
    assert_eq!(decided(&ruled(Topic::Action(id(30)), Ruling::Keep)).0, []);
}

#[test]
fn verdicts_and_alerts_act_on_their_watch() {
    let (effects, plan) = decided(&ruled(Topic::Verdict(id(21)), Ruling::Test));
    assert_eq!(effects, [EffectKind::VerdictGiven]);
    assert_eq!(
        plan.watches.get(id(21)).and_then(|row| row.verdict.as_ref()).map(|row| row.decision),
        Some(Decision::Test)
    );
    let (effects, plan) = decided(&ruled(Topic::Alert(id(20)), Ruling::Test));
    assert_eq!(
        (effects, plan.actions.get(id(90)).map(|row| row.title.as_str())),
        (vec![EffectKind::ActionOpened], Some("Call"))
    );
    assert_eq!(decided(&ruled(Topic::Alert(id(20)), Ruling::Keep)).0, []);
}

#[test]
fn testing_a_gap_starts_an_action_that_cites_its_kpi() {
    let due = Some(day("2026-12-11"));
    let (effects, plan) = decided(&Ruled { due, ..ruled(Topic::Gap(id(1)), Ruling::Test) });
    let row = plan.actions.get(id(90)).expect("an action");
    assert_eq!(effects, [EffectKind::ActionOpened]);
    assert_eq!((row.title.as_str(), row.note.as_str(), row.due), ("Back to the plan", "because", due));
    assert_eq!((row.start, row.sources.as_slice()), (Some(today()), [Source(Uuid::from_u128(1))].as_slice()));
    for ruling in [Ruling::Keep, Ruling::Stop] {
        let (effects, plan) = decided(&ruled(Topic::Gap(id(1)), ruling));
        assert_eq!((effects, plan.actions.get(id(90))), (vec![], None));
    }
    let (effects, plan) = decided(&Ruled { renounce: Some(id(91)), ..ruled(Topic::Gap(id(1)), Ruling::Stop) });
    assert_eq!(effects, [EffectKind::RenunciationAdded]);
    assert_eq!(plan.renunciations.get(id(91)).map(|row| row.what.as_str()), Some("Meetings"));
}

#[test]
fn reviews_take_up_what_ends_and_what_moves_until_it_is_settled() {
    let mut plan = plan();
    let tried = |n, end: &str| Experiment {
        friction: "f".into(),
        hypothesis: "h".into(),
        action: Some(id(30)),
        kpi: Some(id(1)),
        start: Some(day("2026-11-02")),
        end: Some(day(end)),
        ..Experiment::new(id(n))
    };
    plan.worksheets.experiments.rows =
        [tried(80, "2026-11-17"), tried(81, "2026-11-16"), tried(82, "2026-11-18")].into_iter().collect();
    // Churn doubles in three weeks.
    let weeks = ["2026-10-09", "2026-10-16", "2026-10-23", "2026-10-30", "2026-11-06", "2026-11-13"];
    let measured = |metric, n, values: [f64; 6]| Kpi {
        metric,
        frequency: Some(Frequency::Weekly),
        measurements: weeks.iter().zip(values).map(|(on, v)| Measurement::new(day(on), Number::nearest(v))).collect(),
        ..Kpi::new(id(n))
    };
    plan.kpis.put(measured(MetricKind::ChurnRate, 3, [1.0, 1.0, 1.0, 2.0, 2.0, 2.0]));
    let of = |plan: &Plan, kind: u128, section| {
        let ritual = plan.rituals.get(id(kind)).expect("a ritual");
        let parts = agenda(plan, ritual, &alerts(plan, today()), today()).into_iter();
        parts.filter(|part| part.section == section).flat_map(|part| part.topics).collect::<Vec<_>>()
    };
    let over = [81, 80].map(|n| Topic::Experiment(id(n))).to_vec();
    for (kind, expected) in [(50, vec![]), (51, over.clone()), (52, over.clone()), (53, over), (54, vec![])] {
        assert_eq!(of(&plan, kind, Section::Experiments), expected, "{kind}");
    }
    let signal = Topic::Signal(ReviewSignal::LosingCustomers);
    assert_eq!((of(&plan, 53, Section::Signals), of(&plan, 51, Section::Signals)), (vec![signal], vec![]));
    assert!(signal.rulings().is_empty() && Topic::Experiment(id(80)).rulings().is_empty());
    plan.worksheets.experiments.rows.update(id(81), |row| row.decide(Some(Outcome::Deploy), today()));
    plan.kpis.remove(id(3));
    assert_eq!(of(&plan, 53, Section::Experiments), [Topic::Experiment(id(80))]);
    assert_eq!(of(&plan, 53, Section::Signals), []);
}

fn now(plan: &Plan) -> Standing {
    standing(plan, today(), &alerts(plan, today()), &coherence::of(plan, today()), &budget(plan))
}

#[test]
fn figures_count_and_tell_what_moved() {
    let plan = plan();
    let found = now(&plan);
    assert_eq!((found.open_actions, found.overdue, found.done, found.alerts, found.astray), (3, 1, 0, 1, 1));
    let mut after = plan.clone();
    after.actions.update(id(31), |row| row.set_status(ActionStatus::Done, today()));
    let figures: Vec<_> = moved(&found, &now(&after)).iter().map(|row| (row.figure, row.better())).collect();
    let expected = [(Figure::OpenActions, None), (Figure::Overdue, Some(true)), (Figure::Done, Some(true))];
    assert!(expected.iter().all(|row| figures.contains(row)), "{figures:?}");
}

#[test]
fn a_choice_that_changes_after_a_quarterly_review_is_told() {
    let mut plan = plan();
    plan.segments.put(Segment { priority: true, ..Segment::new(id(70)) });
    let meetings: Vec<_> = plan.meetings.ids();
    assert_eq!(changed_outside(&plan), None, "a review is open");
    for meeting in meetings {
        plan.meetings.update(meeting, |row| row.held = true);
    }
    assert_eq!(changed_outside(&plan), None, "no review noted the choices");
    let then = Standing { choices: choices(&plan), ..Standing::default() };
    plan.meetings.update(id(63), |row| row.standing = Some(then));
    assert_eq!(changed_outside(&plan), Some((today(), vec![])));
    plan.segments.update(id(70), |row| row.exclusions.push("Resellers".into()));
    plan.worksheets.components.pricing.maximum_discount = Share::new(0.2);
    assert_eq!(changed_outside(&plan), Some((today(), vec![ComponentKind::Target, ComponentKind::Price])));
    assert_ne!(choices(&plan), Choices::default());
}

#[test]
fn the_next_ritual_is_the_most_overdue_one() {
    let mut plan = plan();
    assert_eq!(next(&plan, today()).map(|(ritual, rhythm)| (ritual, rhythm.late)), Some((id(50), true)));
    plan.meetings.update(id(60), |row| row.held = true);
    assert_eq!(next(&plan, today()).map(|(ritual, _)| ritual), Some(id(51)));
    assert_eq!(last(&plan, id(50), None), Some(id(60)));
    assert_eq!(last(&plan, id(50), plan.meetings.get(id(60))), None);
}
