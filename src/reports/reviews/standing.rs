//! The plan’s figures on a day, and what moved between two days: aggregates only.

use super::choices;
use crate::{
    domain::{action::ActionStatus, day::Day, meeting::Standing, money::Money},
    methods::{kpis::health::HealthState, zero_based_budget::Rule},
    plan::Plan,
    reports::{alerts::AlertRow, budget::Budget, checklist::in_cycle, coherence::Coherence},
};

/// The figures of `plan` on `today`, from what other reports found.
#[must_use]
pub fn standing(plan: &Plan, today: Day, alerts: &[AlertRow], coherence: &Coherence, budget: &Budget) -> Standing {
    let health = |good: &dyn Fn(HealthState) -> bool| count(alerts.iter().filter(|row| good(row.health_state())));
    let (in_cycle, unowned) = in_cycle(plan, today);
    let whole = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let late = |due: Option<Day>| due.is_some_and(|due| due < today);
    Standing {
        score: coherence.score.as_ref().map(|score| score.value),
        findings: count(coherence.findings.iter()),
        open_actions: count(plan.actions.iter().filter(|row| row.is_open())),
        overdue: count(plan.actions.iter().filter(|row| row.is_open() && late(row.due))),
        done: count(plan.actions.iter().filter(|row| row.status == ActionStatus::Done)),
        in_cycle: whole(in_cycle),
        unowned: whole(unowned),
        alerts: count(alerts.iter().filter(|row| row.is_alert())),
        on_track: health(&|state| state == HealthState::OnTrack),
        astray: health(&|state| matches!(state, HealthState::Behind | HealthState::AtRisk)),
        funded: budget.ranking.reading(Rule::default()).map_or(Money::ZERO, |reading| reading.cost),
        choices: choices::choices(plan),
    }
}

fn count(rows: impl Iterator) -> u32 {
    u32::try_from(rows.count()).unwrap_or(u32::MAX)
}

/// A figure that meetings compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is the figure of its name")]
pub enum Figure {
    Score,
    Findings,
    Alerts,
    OnTrack,
    Astray,
    OpenActions,
    Overdue,
    Done,
    Funded,
}

impl Figure {
    /// Every one, in the order of the agenda.
    pub const ALL: [Self; 9] = [
        Self::Score,
        Self::Findings,
        Self::Alerts,
        Self::OnTrack,
        Self::Astray,
        Self::OpenActions,
        Self::Overdue,
        Self::Done,
        Self::Funded,
    ];

    /// Its value; money in cents.
    #[must_use]
    pub fn of(self, standing: &Standing) -> Option<i64> {
        let plain = match self {
            Self::Score => return standing.score.map(i64::from),
            Self::Funded => return Some(standing.funded.cents()),
            Self::Findings => standing.findings,
            Self::Alerts => standing.alerts,
            Self::OnTrack => standing.on_track,
            Self::Astray => standing.astray,
            Self::OpenActions => standing.open_actions,
            Self::Overdue => standing.overdue,
            Self::Done => standing.done,
        };
        Some(i64::from(plain))
    }

    /// Whether more is better; nothing where it is neither.
    #[must_use]
    pub const fn more_is_better(self) -> Option<bool> {
        match self {
            Self::Score | Self::OnTrack | Self::Done => Some(true),
            Self::Findings | Self::Alerts | Self::Astray | Self::Overdue => Some(false),
            Self::OpenActions | Self::Funded => None,
        }
    }
}

/// A figure that moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// Which.
    pub figure: Figure,
    /// Then; nothing when there was none.
    pub before: Option<i64>,
    /// Now.
    pub now: Option<i64>,
}

impl Moved {
    /// Whether it moved for the better; nothing where neither way is.
    #[must_use]
    pub fn better(&self) -> Option<bool> {
        let more = self.now? > self.before?;
        self.figure.more_is_better().map(|better| better == more)
    }
}

/// The figures that differ, in order.
#[must_use]
pub fn moved(before: &Standing, now: &Standing) -> Vec<Moved> {
    let pair = |figure: Figure| Moved { figure, before: figure.of(before), now: figure.of(now) };
    Figure::ALL.into_iter().map(pair).filter(|moved| moved.before != moved.now).collect()
}
