//! Plan against actual, month by month (seed 001, the monthly review): what the plan expected of KPIs, actions and money,
//! why reality differed, and what was really spent. What the gaps are is the affair of `reports::plan_vs_actual`; this is
//! what the plan keeps of them and how it spreads over the months. Knows `domain` only.

mod expected;
pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use expected::{Spread, level_on, way};

use crate::domain::{
    action::Action,
    entity::{EntityRef, Extra},
    id::Id,
    kpi::Kpi,
    money::Money,
    month::Month,
    package::DecisionPackage,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Why plan and reality differed, by month.
pub type Causes = BTreeMap<Month, Cause>;

/// What the plan keeps of its months: one cause a subject and month, so that two tabs cannot tell it twice.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct PlanVsActual {
    /// Why KPIs left their way.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub kpis: BTreeMap<Id<Kpi>, Causes>,
    /// Why actions were late.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub actions: BTreeMap<Id<Action>, Causes>,
    /// Why packages cost more or less.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub packages: BTreeMap<Id<DecisionPackage>, Causes>,
    /// What was really spent on packages.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub spending: BTreeMap<Id<DecisionPackage>, BTreeMap<Month, Money>>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Why plan and reality differed in a month.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Cause {
    /// Which, of the short list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<CauseKind>,
    /// What happened, in the user’s words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Cause {
    /// Whether a gap is explained by it: words alone are not, they cannot be counted.
    #[must_use]
    pub const fn is_given(&self) -> bool {
        self.kind.is_some()
    }
}

/// The short list of causes **(convention)**: what a review can act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum CauseKind {
    /// What the plan supposed was wrong.
    Assumption,
    /// It was not done as planned.
    Execution,
    /// People or money were missing.
    Capacity,
    /// Something else went first.
    Priority,
    /// Customers or the market decided otherwise.
    Market,
    /// The figure itself is in doubt.
    Measure,
}

impl CauseKind {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 6] =
        [Self::Assumption, Self::Execution, Self::Capacity, Self::Priority, Self::Market, Self::Measure];
}

/// What can differ from its plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A KPI that left its way.
    Kpi(Id<Kpi>),
    /// An action that was not done in its month.
    Action(Id<Action>),
    /// A package that cost more or less than planned.
    Package(Id<DecisionPackage>),
}

impl Subject {
    /// The row.
    #[must_use]
    pub const fn row(self) -> EntityRef {
        match self {
            Self::Kpi(id) => EntityRef::to(id),
            Self::Action(id) => EntityRef::to(id),
            Self::Package(id) => EntityRef::to(id),
        }
    }
}

impl PlanVsActual {
    /// The cause noted for a subject and a month.
    #[must_use]
    pub fn cause(&self, subject: Subject, month: Month) -> Option<&Cause> {
        let causes = match subject {
            Subject::Kpi(id) => self.kpis.get(&id),
            Subject::Action(id) => self.actions.get(&id),
            Subject::Package(id) => self.packages.get(&id),
        };
        causes?.get(&month)
    }

    /// Changes the cause of a subject and a month; one that says nothing any more goes.
    pub fn explain(&mut self, subject: Subject, month: Month, change: impl FnOnce(&mut Cause)) {
        match subject {
            Subject::Kpi(id) => noted(&mut self.kpis, id, month, change),
            Subject::Action(id) => noted(&mut self.actions, id, month, change),
            Subject::Package(id) => noted(&mut self.packages, id, month, change),
        }
    }

    /// What was spent on a package in a month; nothing while nobody said.
    #[must_use]
    pub fn spent(&self, package: Id<DecisionPackage>, month: Month) -> Option<Money> {
        self.spending.get(&package)?.get(&month).copied()
    }

    /// Notes what was spent; nothing takes the note away.
    pub fn spend(&mut self, package: Id<DecisionPackage>, month: Month, amount: Option<Money>) {
        let months = self.spending.entry(package).or_default();
        match amount {
            Some(amount) => {
                months.insert(month, amount);
            }
            None => {
                months.remove(&month);
            }
        }
        self.spending.retain(|_, months| !months.is_empty());
    }

    /// Forgets everything about a row that goes.
    pub fn forget(&mut self, row: Uuid) {
        self.kpis.remove(&Id::new(row));
        self.actions.remove(&Id::new(row));
        self.packages.remove(&Id::new(row));
        self.spending.remove(&Id::new(row));
    }
}

fn noted<T>(all: &mut BTreeMap<Id<T>, Causes>, id: Id<T>, month: Month, change: impl FnOnce(&mut Cause)) {
    let causes = all.entry(id).or_default();
    change(causes.entry(month).or_default());
    causes.retain(|_, cause| *cause != Cause::default());
    all.retain(|_, causes| !causes.is_empty());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month() -> Month {
        Month::parse("2026-02").expect("a month")
    }

    #[test]
    fn what_says_nothing_is_not_kept() {
        let mut kept = PlanVsActual::default();
        let subject = Subject::Kpi(Id::from_random([1; 16]));
        kept.explain(subject, month(), |cause| cause.note = "A strike".to_owned());
        assert_eq!(kept.cause(subject, month()).map(Cause::is_given), Some(false));
        kept.explain(subject, month(), |cause| cause.kind = Some(CauseKind::Market));
        assert_eq!(kept.cause(subject, month()).map(Cause::is_given), Some(true));
        assert_eq!(kept.cause(subject, month().plus(1)), None);
        kept.explain(subject, month(), |cause| *cause = Cause::default());
        let package = Id::from_random([2; 16]);
        kept.spend(package, month(), Some(Money::ZERO));
        assert_eq!(kept.spent(package, month()), Some(Money::ZERO));
        kept.spend(package, month(), None);
        assert_eq!(kept, PlanVsActual::default());
    }

    #[test]
    fn a_row_that_goes_takes_its_months_along() {
        let mut kept = PlanVsActual::default();
        let id = Uuid::from_u128(7);
        for subject in [Subject::Kpi(Id::new(id)), Subject::Action(Id::new(id)), Subject::Package(Id::new(id))] {
            kept.explain(subject, month(), |cause| cause.kind = Some(CauseKind::Capacity));
            assert_eq!(subject.row().id, id);
        }
        kept.spend(Id::new(id), month(), Some(Money::from_units(3)));
        kept.forget(id);
        assert_eq!(kept, PlanVsActual::default());
    }
}
