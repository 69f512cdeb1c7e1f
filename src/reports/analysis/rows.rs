//! The rows of the analysis: each takes from its report what the format names.

use crate::{
    domain::{
        action::{Action, Quadrant},
        explained::{Op, Term, TermName},
        id::Id,
        key_result::KeyResult,
        kpi::Kpi,
        objective::Objective,
    },
    methods::{
        eisenhower::{Cell, Placement},
        kpis::{health::HealthState, xmr::Xmr},
    },
    reports::{
        alerts::{AlertRow, AlertState},
        coherence::{Coherence, Finding},
        objectives::ObjectiveProgress,
    },
};
use serde::{Serialize, Serializer};
use uuid::Uuid;

/// An open action at its place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PriorityAnalysis {
    /// The action.
    pub action: Id<Action>,
    /// Where it is shown: the user’s choice where there is one.
    #[serde(serialize_with = "quadrant")]
    pub quadrant: Option<Quadrant>,
    /// 0–1; nothing when no open objective was assessed.
    pub importance: Option<f64>,
    /// 0–1; nothing without a due date.
    pub urgency: Option<f64>,
    /// Whether it is important and soon done.
    pub quick_win: bool,
    /// The terms of the importance, then those of the urgency.
    pub why: Vec<WhyTerm>,
}

/// A term of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct WhyTerm {
    /// What it is.
    pub term: TermName,
    /// Its value.
    pub value: f64,
    /// How it enters; `=` closes a figure.
    pub op: Op,
}

/// How a KPI stands.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AlertAnalysis {
    /// The KPI.
    pub kpi: Id<Kpi>,
    /// The state of its watch.
    pub state: AlertState,
    /// Whether its last figure is too old.
    pub stale: bool,
    /// Its health.
    pub health: HealthState,
    /// Its chart, from 6 values on.
    pub xmr: Option<Xmr>,
}

/// How far an objective is.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct ObjectiveAnalysis {
    /// The objective.
    pub objective: Id<Objective>,
    /// 0–1; nothing without key results, its own or its children’s.
    pub progress: Option<f64>,
    /// The key result that advances least.
    pub weakest: Option<Id<KeyResult>>,
}

/// Whether the plan holds together.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CoherenceAnalysis {
    /// 0–100; nothing while no rule is applicable.
    pub score: Option<u8>,
    /// What does not, gravest first.
    pub findings: Vec<FoundAnalysis>,
}

/// One thing that does not hold together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct FoundAnalysis {
    /// The rule.
    pub rule: &'static str,
    /// `error`, `warning` or `hint`.
    pub severity: &'static str,
    /// What breaks it; nothing when it is a list or the plan as a whole.
    pub entity: Option<Uuid>,
}

/// The name of a quadrant, or `unqualified`.
fn quadrant<S: Serializer>(quadrant: &Option<Quadrant>, out: S) -> Result<S::Ok, S::Error> {
    match quadrant {
        Some(quadrant) => quadrant.serialize(out),
        None => out.serialize_str("unqualified"),
    }
}

impl PriorityAnalysis {
    pub(super) fn of(row: &Placement) -> Self {
        Self {
            action: row.action,
            quadrant: Cell::quadrant(row.shown),
            importance: row.importance.as_ref().map(|importance| importance.value),
            urgency: row.urgency.as_ref().map(|urgency| urgency.value),
            quick_win: row.quick_win,
            why: row.why().into_iter().map(WhyTerm::of).collect(),
        }
    }
}

impl WhyTerm {
    fn of(Term { term, value, op, .. }: Term) -> Self {
        Self { term, value, op }
    }
}

impl AlertAnalysis {
    pub(super) fn of(row: AlertRow) -> Self {
        let (state, health) = (row.state(), row.health_state());
        Self { kpi: row.kpi, state, stale: row.stale, health, xmr: row.xmr }
    }
}

impl ObjectiveAnalysis {
    pub(super) fn of(row: &ObjectiveProgress) -> Self {
        let progress = row.progress.as_ref();
        Self {
            objective: row.objective,
            progress: progress.map(|progress| progress.value.value),
            weakest: progress.and_then(|progress| progress.weakest).map(|weakest| weakest.key_result),
        }
    }
}

impl CoherenceAnalysis {
    pub(super) fn of(coherence: Coherence) -> Self {
        let found = |finding: &Finding| FoundAnalysis {
            rule: finding.rule.id(),
            severity: finding.severity.id(),
            entity: finding.entity.map(|entity| entity.id),
        };
        Self {
            score: coherence.score.map(|score| score.value),
            findings: coherence.findings.iter().map(found).collect(),
        }
    }
}
