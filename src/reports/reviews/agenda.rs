//! The agenda of a meeting, written by the plan: what asks for a decision, in the order in which it is taken.

use crate::{
    domain::{
        action::Action,
        day::Day,
        id::Id,
        kpi::Kpi,
        meeting::{Meeting, Minute, Ruling},
        month::Month,
        package::DecisionPackage,
        renunciation::Source,
        ritual::{Ritual, RitualKind},
        watch::Watch,
    },
    methods::{
        alerts::window::Phase,
        experiments::{Experiment, Phase as Trial},
        kpis::health::HealthState,
        plan_vs_actual::Subject,
    },
    plan::Plan,
    reports::{
        alerts::{AlertRow, by_gravity},
        plan_vs_actual,
        signals::{ReviewSignal, SignalStatus, signals},
    },
};

/// Something to decide on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// A watch in alert.
    Alert(Id<Watch>),
    /// A watch whose window ended without a verdict.
    Verdict(Id<Watch>),
    /// An action past its date.
    Overdue(Id<Action>),
    /// A KPI that is behind its plan.
    Gap(Id<Kpi>),
    /// A gap of the month under review whose cause nobody gave: it is explained, not ruled on.
    Unexplained(Subject, Month),
    /// An experiment whose window is over: it is concluded on its own page.
    Experiment(Id<Experiment>),
    /// A signal that is there: what it asks for is decided where its figures are.
    Signal(ReviewSignal),
    /// An open action.
    Action(Id<Action>),
    /// A decision package.
    Package(Id<DecisionPackage>),
}

impl Topic {
    /// The id of what it is about.
    #[must_use]
    pub const fn source(self) -> Source {
        match self {
            Self::Alert(id) | Self::Verdict(id) => Source(id.uuid()),
            Self::Overdue(id) | Self::Action(id) => Source(id.uuid()),
            Self::Gap(id) => Source(id.uuid()),
            Self::Package(id) => Source(id.uuid()),
            Self::Unexplained(subject, _) => Source(subject.row().id),
            Self::Experiment(id) => Source(id.uuid()),
            Self::Signal(signal) => signal.fixed().source(),
        }
    }

    /// What can be decided on it: keep, stop or test; for the pieces of a quarter keep, change or drop; nothing on what
    /// is settled on a page of its own.
    #[must_use]
    pub const fn rulings(self) -> &'static [Ruling] {
        match self {
            Self::Action(_) | Self::Package(_) => &[Ruling::Keep, Ruling::Change, Ruling::Drop],
            Self::Unexplained(..) | Self::Experiment(_) | Self::Signal(_) => &[],
            _ => &[Ruling::Keep, Ruling::Stop, Ruling::Test],
        }
    }

    /// The decision that `meeting` took on it, the latest one.
    #[must_use]
    pub fn settled(self, meeting: &Meeting) -> Option<&Minute> {
        if self.rulings().is_empty() {
            return None;
        }
        meeting.decisions.iter().rev().find(|minute| minute.subject == Some(self.source()))
    }
}

/// A part of the agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is the part of its name")]
pub enum Section {
    Alerts,
    Verdicts,
    Overdue,
    Gaps,
    Unexplained,
    Experiments,
    Signals,
    Actions,
    Packages,
}

/// A part with its topics.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which.
    pub section: Section,
    /// Its topics, gravest or earliest first.
    pub topics: Vec<Topic>,
}

/// The agenda of `ritual` on `today`; parts without a topic are left out.
#[must_use]
pub fn agenda(plan: &Plan, ritual: &Ritual, alerts: &[AlertRow], today: Day) -> Vec<Part> {
    use Section::{Actions, Alerts, Experiments, Gaps, Overdue, Packages, Signals, Unexplained, Verdicts};
    let sections: &[Section] = match ritual.kind {
        RitualKind::Weekly => &[Alerts, Verdicts, Overdue],
        RitualKind::Monthly => &[Gaps, Unexplained, Alerts, Verdicts, Experiments, Overdue],
        RitualKind::Learnings => &[Gaps, Verdicts, Experiments],
        RitualKind::Quarterly => &[Signals, Gaps, Verdicts, Experiments, Actions, Packages],
        RitualKind::Coaching => &[Gaps, Overdue],
    };
    let part = |section: &Section| Part { section: *section, topics: topics(*section, plan, ritual, alerts, today) };
    sections.iter().map(part).filter(|part| !part.topics.is_empty()).collect()
}

fn topics(section: Section, plan: &Plan, ritual: &Ritual, alerts: &[AlertRow], today: Day) -> Vec<Topic> {
    let verdict_due = |watch: &Watch| Phase::of(watch, today) == Phase::VerdictDue;
    match section {
        Section::Alerts => by_gravity(alerts)
            .into_iter()
            .filter(|row| row.is_alert())
            .filter_map(|row| row.watch.as_ref().map(|watch| watch.id))
            .filter(|id| plan.watches.get(*id).is_some_and(|watch| !verdict_due(watch)))
            .map(Topic::Alert)
            .collect(),
        Section::Verdicts => {
            plan.watches.iter().filter(|row| verdict_due(row)).map(|row| Topic::Verdict(row.id)).collect()
        }
        Section::Overdue => open(plan, |row| row.due.is_some_and(|due| due < today)).map(Topic::Overdue).collect(),
        Section::Gaps => gaps(ritual, alerts).into_iter().map(Topic::Gap).collect(),
        Section::Unexplained => {
            let gaps = plan_vs_actual::unexplained(plan, today).into_iter();
            gaps.map(|gap| Topic::Unexplained(gap.subject, gap.month)).collect()
        }
        Section::Experiments => {
            let over = |row: &&Experiment| row.phase(today) == Trial::ResultDue;
            let mut rows: Vec<_> = plan.worksheets.experiments.rows.iter().filter(over).collect();
            rows.sort_by_key(|row| (row.end, row.id));
            rows.into_iter().map(|row| Topic::Experiment(row.id)).collect()
        }
        Section::Signals => {
            let seen = signals(plan, today).into_iter().filter(|row| row.status == SignalStatus::Seen);
            seen.map(|row| Topic::Signal(row.signal)).collect()
        }
        Section::Actions => open(plan, |_| true).map(Topic::Action).collect(),
        Section::Packages => {
            let mut rows: Vec<_> = plan.packages.iter().collect();
            rows.sort_by_key(|row| row.id);
            rows.into_iter().map(|row| Topic::Package(row.id)).collect()
        }
    }
}

/// The open actions that `wanted` takes, earliest due first, those without a date last.
fn open(plan: &Plan, wanted: impl Fn(&Action) -> bool) -> impl Iterator<Item = Id<Action>> {
    let mut rows: Vec<_> = plan.actions.iter().filter(|row| row.is_open() && wanted(row)).collect();
    rows.sort_by_key(|row| (row.due.is_none(), row.due, row.id));
    rows.into_iter().map(|row| row.id).collect::<Vec<_>>().into_iter()
}

/// The KPIs that are behind or at risk, those at risk first; of the ritual’s own KPIs when it names some.
fn gaps(ritual: &Ritual, alerts: &[AlertRow]) -> Vec<Id<Kpi>> {
    let ours = |row: &&AlertRow| ritual.kpis.is_empty() || ritual.kpis.contains(&row.kpi);
    let of = |state| alerts.iter().filter(ours).filter(move |row| row.health_state() == state).map(|row| row.kpi);
    of(HealthState::AtRisk).chain(of(HealthState::Behind)).collect()
}
