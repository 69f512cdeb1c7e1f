//! A finding: which rule is broken, by what, and where it is mended. Its sentence is in `text`.

use super::{
    outcome::Breach,
    rules::{RuleId, Severity, Subject},
};
use crate::{
    domain::{
        day::Day,
        entity::EntityRef,
        fixed::Fixed,
        kpi::{Aarrr, Family},
        money::Money,
        objective::Perspective,
    },
    methods::{Method, components::ComponentKind},
    reports::{smart::Criterion, trace::Item},
};
use std::cmp::Reverse;
use uuid::Uuid;

/// One thing that does not hold together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule that it breaks.
    pub rule: RuleId,
    /// How grave.
    pub severity: Severity,
    /// What breaks it; none when it is a list or the plan as a whole.
    pub entity: Option<EntityRef>,
    /// Where it is mended.
    pub cure: Cure,
    /// The figures of its sentence.
    pub detail: Detail,
}

impl Finding {
    pub(super) fn new(rule: RuleId, breach: Breach) -> Self {
        let Breach { entity, detail } = breach;
        let item = match detail {
            Detail::Fixed(item) => Some(Item::Fixed(item)),
            _ => entity.map(Item::Row),
        };
        // Items of the diagnosis are mended where each is shown.
        let at_home = rule.looks_at() == Subject::DiagnosisItem || rule == RuleId::PlanUndecided;
        let method = item.filter(|_| at_home).map_or(rule.cured_in(), Item::home);
        let cure = Cure { method, entity: item.map(Item::id) };
        Self { rule, severity: rule.severity(), entity, cure, detail }
    }

    /// The key of the order: gravest first, then the table's order, then the entity's id.
    pub(super) fn rank(&self) -> (Reverse<Severity>, RuleId, Option<Uuid>, Option<Aarrr>) {
        let stage = if let Detail::Stage(stage) = self.detail { Some(stage) } else { None };
        (Reverse(self.severity), self.rule, self.cure.entity, stage)
    }
}

/// The screen where a finding is mended: a method, on one entity or on all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cure {
    /// The method.
    pub method: Method,
    /// The entity to open there.
    pub entity: Option<Uuid>,
}

/// What a sentence says besides the entity's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Nothing more.
    Nothing,
    /// How many there are.
    Count(usize),
    /// So many of so many.
    Part {
        /// Those that are meant.
        count: usize,
        /// Out of so many.
        of: usize,
    },
    /// A length in days.
    Days(i64),
    /// A date.
    On(Day),
    /// An amount.
    Amount(Money),
    /// The other entity of the finding.
    Other(EntityRef),
    /// Which of two fields is missing.
    Missing(Missing),
    /// A stage without KPI.
    Stage(Aarrr),
    /// The SMART criteria that are not met.
    Smart(Vec<Criterion>),
    /// The KPIs: how many, within which limits, and the family that is missing.
    Mix {
        /// How many KPIs there are.
        count: usize,
        /// Fewest and most.
        limits: (u8, u8),
        /// The family without a KPI.
        missing: Option<Family>,
    },
    /// What was begun in one cycle.
    Starts {
        /// Channels.
        channels: usize,
        /// Objectives acted on for the first time.
        objectives: usize,
    },
    /// The only perspective in use.
    Only(Perspective),
    /// Choices that changed.
    Changed {
        /// The last review that noted them.
        since: Day,
        /// Which.
        choices: Vec<ComponentKind>,
    },
    /// An item that every plan has.
    Fixed(Fixed),
}

/// Which of two fields is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The first.
    First,
    /// The second.
    Second,
    /// Both.
    Both,
}

impl Missing {
    /// What is missing of two fields, if anything is.
    #[must_use]
    pub const fn of<A, B>(first: Option<&A>, second: Option<&B>) -> Option<Self> {
        match (first, second) {
            (Some(_), Some(_)) => None,
            (None, Some(_)) => Some(Self::First),
            (Some(_), None) => Some(Self::Second),
            (None, None) => Some(Self::Both),
        }
    }
}
