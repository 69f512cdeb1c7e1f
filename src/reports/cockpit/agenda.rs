//! What asks for something today: alerts to answer, verdicts to give, actions to do.

use super::Week;
use crate::{
    domain::{
        action::{Action, Quadrant},
        day::Day,
        id::Id,
        kpi::Kpi,
        watch::Watch,
    },
    methods::{alerts::window::Phase, eisenhower::Placement},
    plan::Plan,
    reports::alerts::{AlertRow, by_gravity},
};

/// An alert whose standard action is still to be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    /// The KPI in alert.
    pub kpi: Id<Kpi>,
    /// Its watch.
    pub watch: Id<Watch>,
    /// The date that began the episode.
    pub since: Day,
}

/// Why an action is on the cockpit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// Its last day has passed.
    Late,
    /// An alert started it.
    Answer,
    /// Important and urgent.
    Do,
}

/// An action to do now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task {
    /// The action.
    pub action: Id<Action>,
    /// Why it is here.
    pub reason: Reason,
}

/// What asks for something today.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Agenda {
    /// The week of the cycle.
    pub week: Option<Week>,
    /// Alerts to answer, gravest first.
    pub alerts: Vec<Call>,
    /// Watches whose window ended without a verdict, in the plan's order.
    pub verdicts: Vec<Id<Watch>>,
    /// Actions to do: late ones, then answers to alerts, then those of `do`; each group in the order of the matrix.
    pub tasks: Vec<Task>,
}

impl Agenda {
    /// How many tasks are there for a reason.
    #[must_use]
    pub fn count(&self, reason: Reason) -> usize {
        self.tasks.iter().filter(|task| task.reason == reason).count()
    }
}

/// What the plan asks for on `today`, given its alerts and its actions in the order of the matrix.
#[must_use]
pub fn agenda(plan: &Plan, alerts: &[AlertRow], priorities: &[Placement], today: Day) -> Agenda {
    let call = |row: &AlertRow| row.to_open().map(|(watch, since)| Call { kpi: row.kpi, watch, since });
    let due = |watch: &&Watch| Phase::of(watch, today) == Phase::VerdictDue;
    Agenda {
        week: Week::of(&plan.company.cycle, today),
        alerts: by_gravity(alerts).into_iter().filter_map(call).collect(),
        verdicts: plan.watches.iter().filter(due).map(|watch| watch.id).collect(),
        tasks: tasks(plan, priorities),
    }
}

fn tasks(plan: &Plan, priorities: &[Placement]) -> Vec<Task> {
    let task = |row: &Placement| reason(plan, row).map(|reason| Task { action: row.action, reason });
    let mut tasks: Vec<_> = priorities.iter().filter_map(task).collect();
    tasks.sort_by_key(|task| task.reason);
    tasks
}

fn reason(plan: &Plan, row: &Placement) -> Option<Reason> {
    let answers = || plan.actions.get(row.action).is_some_and(|action| action.watch.is_some());
    match (row.overdue, row.shown.quadrant()) {
        (true, _) => Some(Reason::Late),
        (false, _) if answers() => Some(Reason::Answer),
        (false, Some(Quadrant::Do)) => Some(Reason::Do),
        (false, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{
            action::Contribution,
            kpi::Frequency,
            number::Number,
            objective::Objective,
            series::{Measurement, Series},
            watch::{Decision, Verdict},
        },
        reports::{
            alerts::{alerts, open_standard_action},
            priorities::priorities,
        },
    };
    use uuid::Uuid;

    fn id<T>(n: u128) -> Id<T> {
        Id::new(Uuid::from_u128(n))
    }

    fn today() -> Day {
        Day::parse("2026-11-18").expect("a date")
    }

    fn of(plan: &Plan) -> Agenda {
        agenda(plan, &alerts(plan, today()), &priorities(plan, today()), today())
    }

    fn action(n: u128, due: i64) -> Action {
        let mut row = Action { due: Some(today().plus_days(due)), ..Action::new(id(n)) };
        row.contributions.insert(id(1), Contribution::Strong);
        row
    }

    fn watched(plan: &mut Plan, n: u128, value: f64, end: i64) {
        let last = Measurement::new(today().plus_days(-3), Number::nearest(value));
        let measurements: Series = [last].into_iter().collect();
        plan.kpis.put(Kpi { frequency: Some(Frequency::Weekly), measurements, ..Kpi::new(id(n)) });
        let watch = Watch::new(id(n), id(n), today().plus_days(end - 20), today().plus_days(end));
        plan.watches.put(Watch { threshold: Number::nearest(10.0), ..watch });
    }

    #[test]
    fn actions_come_late_first_then_answers_then_what_to_do() {
        let mut plan = Plan::new(id(0));
        plan.objectives.put(Objective::new(id(1)));
        plan.actions = [action(11, 3), action(12, 60), action(13, -1), Action { watch: Some(id(9)), ..action(14, 60) }]
            .into_iter()
            .collect();
        let found: Vec<_> = of(&plan).tasks.iter().map(|task| (task.action, task.reason)).collect();
        assert_eq!(found, [(id(13), Reason::Late), (id(14), Reason::Answer), (id(11), Reason::Do)]);
    }

    #[test]
    fn an_alert_leaves_the_list_once_it_is_answered() {
        let mut plan = Plan::new(id(0));
        watched(&mut plan, 5, 9.0, 10);
        watched(&mut plan, 6, 11.0, 10);
        assert_eq!(of(&plan).alerts.iter().map(|call| call.kpi).collect::<Vec<_>>(), [id(5)]);
        assert!(open_standard_action(&mut plan, id(5), today(), id(20)));
        let after = of(&plan);
        assert!(after.alerts.is_empty());
        assert_eq!(after.tasks, [Task { action: id(20), reason: Reason::Answer }]);
    }

    #[test]
    fn a_window_that_ended_asks_for_its_verdict() {
        let mut plan = Plan::new(id(0));
        watched(&mut plan, 5, 11.0, -1);
        watched(&mut plan, 6, 11.0, 0);
        assert_eq!(of(&plan).verdicts, [id(5)]);
        plan.watches.update(id(5), |row| row.verdict = Some(Verdict::new(Decision::Keep, today())));
        assert!(of(&plan).verdicts.is_empty());
    }
}
