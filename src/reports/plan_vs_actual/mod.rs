//! Plan against actual, month by month (domain sections 4 and 9): the level of each KPI against the line from baseline to
//! target, the actions due against those done, the money of the funded packages against what was spent; what differs is a
//! gap that asks for its cause. A KPI is judged as its health is, at the last value of the month. Stores nothing.

mod levels;
mod money;
pub mod text;
mod work;

#[cfg(test)]
mod tests;

pub use levels::{Level, level};
pub use money::{Spending, course, funded, spending, spread};
pub use work::{Lateness, Work, work};

use crate::{
    domain::{day::Day, explained::Explained, id::Id, money::Money, month::Month, package::DecisionPackage},
    methods::{
        kpis::health::HealthState,
        plan_vs_actual::{Cause, Subject, way},
    },
    plan::Plan,
};
use std::collections::BTreeMap;

/// The most months looked back on, this one included: a year.
pub const MOST: i32 = 12;

/// What the ranking pays for, by package.
pub type Funded = BTreeMap<Id<DecisionPackage>, Money>;

/// Something that differs from the plan in a month.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// What.
    pub subject: Subject,
    /// When.
    pub month: Month,
    /// By how much and why.
    pub kind: GapKind,
    /// Whether its cause was given.
    pub caused: bool,
}

/// How it differs.
#[derive(Clone, Debug, PartialEq)]
pub enum GapKind {
    /// A KPI away from its line.
    Level(Level),
    /// An action that was not done in its month.
    Late(Lateness),
    /// Money that was not spent as planned.
    Spending(Spending),
}

impl GapKind {
    /// The difference with its terms; an action has none of its own.
    #[must_use]
    pub const fn explained(&self) -> Option<&Explained<f64>> {
        match self {
            Self::Level(level) => level.gap.as_ref(),
            Self::Spending(spending) => spending.gap.as_ref(),
            Self::Late(_) => None,
        }
    }
}

/// Whether the plan holds nothing that could be compared: no KPI with a way, no dated action, no package.
#[must_use]
pub fn is_bare(plan: &Plan) -> bool {
    plan.packages.is_empty()
        && plan.kpis.iter().all(|row| way(row).is_none())
        && plan.actions.iter().all(|row| row.due.is_none())
}

/// The months to look at, earliest first: from the first with a plan, a year at most, up to this one.
#[must_use]
pub fn months(plan: &Plan, today: Day) -> Vec<Month> {
    let now = Month::of(today);
    let starts = plan.kpis.iter().filter_map(|row| way(row).map(|(from, _)| from.date));
    let dues = plan.actions.iter().filter_map(|row| row.due);
    let spent = plan.worksheets.plan_vs_actual.spending.values().flat_map(|months| months.keys().map(|m| m.first()));
    let first = starts.chain(dues).chain(spent).chain(plan.company.cycle.start).min().unwrap_or(today);
    let first = Month::of(first).max(now.plus(1 - MOST)).min(now);
    (0..MOST).map(|count| first.plus(count)).take_while(|month| *month <= now).collect()
}

/// The month that a review looks at: the last complete one, or this one while there is none before.
#[must_use]
pub fn reviewed(plan: &Plan, today: Day) -> Month {
    let months = months(plan, today);
    months.iter().rev().nth(1).or(months.last()).copied().unwrap_or_else(|| Month::of(today))
}

/// What differs from the plan in a month: KPIs at risk first, then those behind, late actions, money.
#[must_use]
pub fn gaps(plan: &Plan, funded: &Funded, month: Month, today: Day) -> Vec<Gap> {
    let kept = &plan.worksheets.plan_vs_actual;
    let gap =
        |subject, kind| Gap { subject, month, kind, caused: kept.cause(subject, month).is_some_and(Cause::is_given) };
    let mut levels: Vec<(Level, _)> = plan
        .kpis
        .iter()
        .filter_map(|row| Some((level(row, &plan.worksheets.kpis, month)?, row.id)))
        .filter(|(level, _)| level.is_gap())
        .collect();
    levels.sort_by_key(|(level, id)| (level.state != HealthState::AtRisk, *id));
    let levels = levels.into_iter().map(|(level, id)| gap(Subject::Kpi(id), GapKind::Level(level)));
    let late = work(plan, month, today).late;
    let late = late.into_iter().map(|late| gap(Subject::Action(late.action), GapKind::Late(late)));
    let money = spending(plan, funded, month).into_iter().filter(Spending::is_gap);
    let money = money.map(|row| gap(Subject::Package(row.package), GapKind::Spending(row)));
    levels.chain(late).chain(money).collect()
}

/// The gaps of the month under review that nobody gave a cause.
#[must_use]
pub fn unexplained(plan: &Plan, today: Day) -> Vec<Gap> {
    let found = gaps(plan, &funded(&crate::reports::budget::ranking(plan)), reviewed(plan, today), today);
    found.into_iter().filter(|gap| !gap.caused).collect()
}
