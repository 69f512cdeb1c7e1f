//! What is odd in a plan that opens all the same. Nothing is repaired behind the user's back: the notice is shown.

use super::path::Path;
use crate::domain::entity::{EntityKind, EntityRef};

/// Something odd at a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Where.
    pub path: Path,
    /// The row concerned, when there is one: a link for the interface.
    pub subject: Option<EntityRef>,
    /// What.
    pub problem: Problem,
}

/// What is odd.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Invisible bidirectional controls were taken out of a text.
    BidiControlsRemoved,
    /// A link to a row that is not in the plan.
    Dangling {
        /// The kind of row that it should lead to.
        to: EntityKind,
    },
    /// An objective is its own ancestor.
    ParentCycle,
    /// A package needs itself, directly or through others.
    RequiresCycle,
    /// The members of an alternatives group do not need the same package.
    GroupNeedsDiffer {
        /// The group.
        group: String,
    },
    /// A baseline equals the target, so that no progress can be computed.
    TargetIsBaseline,
    /// A target lies on the wrong side of its baseline.
    TargetOnWrongSide,
    /// A recovery threshold lies on the wrong side of the alert threshold.
    RecoveryOnWrongSide,
    /// A cost, benefit or envelope is negative.
    NegativeAmount,
    /// A number is negative where it cannot be.
    NegativeNumber,
    /// A package without any level: it cannot be funded.
    NoLevel,
    /// A package with more than three levels.
    TooManyLevels {
        /// How many.
        found: usize,
    },
    /// A percentage above 1: 38 means 3800 %.
    PercentAboveOne,
    /// An end before its start.
    EndBeforeStart,
    /// A watch that never alerts, or always: its number of periods is 0.
    NoPeriods,
    /// A value outside the range that its field allows.
    OutOfRange,
    /// A reason that is required is empty.
    NoReason,
}
