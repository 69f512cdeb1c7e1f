//! What the rules need from other reports: quadrants, SMART verdicts, staleness, the ranking. The caller fills it, so
//! that no rule computes a second time what another module decides.

use crate::domain::{
    action::{Action, Quadrant},
    id::Id,
    kpi::Kpi,
    money::Money,
    objective::Objective,
    package::DecisionPackage,
    watch::Watch,
};
use std::collections::{BTreeMap, BTreeSet};

/// Facts about one plan on one day. What is absent is not known and breaks no rule.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The quadrant in force (the override when there is one) of each open action that is qualified.
    pub quadrants: BTreeMap<Id<Action>, Quadrant>,
    /// The open actions whose importance reaches the cut.
    pub important: BTreeSet<Id<Action>>,
    /// The SMART verdict of each open objective.
    pub smart: BTreeMap<Id<Objective>, SmartCheck>,
    /// The KPIs whose last figure is older than 1.5 periods.
    pub stale_kpis: BTreeSet<Id<Kpi>>,
    /// The watches whose window ended without a verdict.
    pub overdue_verdicts: BTreeSet<Id<Watch>>,
    /// The packages with at least one level funded in the reading by default (skip); `None` when conflicts forbid a
    /// ranking.
    pub funded: Option<BTreeSet<Id<DecisionPackage>>>,
    /// The packages without a justification.
    pub unjustified: BTreeSet<Id<DecisionPackage>>,
    /// By how much the forced packages exceed the envelope.
    pub shortfall: Option<Money>,
}

/// Which of the five SMART criteria hold (seed 003).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "five independent criteria, named by the method")]
pub struct SmartCheck {
    /// Specific: declared by the user.
    pub specific: bool,
    /// Measurable.
    pub measurable: bool,
    /// Attainable.
    pub attainable: bool,
    /// Relevant.
    pub relevant: bool,
    /// Time-bound.
    pub time_bound: bool,
}

impl SmartCheck {
    /// Every criterion holds.
    pub const FULL: Self =
        Self { specific: true, measurable: true, attainable: true, relevant: true, time_bound: true };
}
