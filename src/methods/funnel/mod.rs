//! The funnel: hypotheses against actuals from targeting to closing, and the way back from the target to what each week asks
//! for (seed 004). Where the figures come from is the affair of `reports::funnel`. Knows `domain` only.

mod history;
mod reverse;
mod sensitivity;
pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use history::{Seen, Standing, Verdict, pace, seen, standing, verdict};
pub use reverse::{Aim, Ceiling, Needed, NoAnswer, ceiling, conversion_to_fit, needed, whole};
pub use sensitivity::{Lever, STEP, sensitivity};

use crate::domain::{
    day::Day,
    entity::{Entity, EntityKind, Extra},
    id::Id,
    kpi::{Frequency, Kpi},
    money::Money,
    number::{Number, Share},
    series::Series,
    table::Table,
};
use serde::{Deserialize, Serialize};

/// The rhythm of the actuals: a month (convention), long enough for most steps to count something.
pub const PERIOD: Frequency = Frequency::Monthly;

/// How many past periods the history looks at (domain section 8).
pub const LOOK_BACK: i32 = 6;

/// The funnel.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Funnel {
    /// The steps, in the order of the sale; the last one counts signatures.
    #[serde(skip_serializing_if = "Table::is_empty")]
    pub steps: Table<FunnelStep>,
    /// The revenue to win, 0 or more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<Money>,
    /// The weeks in which to win it, 1–520.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weeks: Option<u16>,
    /// What a signature brings; nothing: the average deal of the pipeline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basket: Option<Money>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FunnelStep {
    /// Its id.
    pub id: Id<FunnelStep>,
    /// Its name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// The hypothesis: which share goes on to the next step, 0–1; the last step has no next one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conversion: Option<Share>,
    /// How many the team can take a week, 0 or more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Number>,
    /// Where its actuals come from.
    #[serde(default, skip_serializing_if = "Source::is_entered")]
    pub source: Source,
    /// The KPI that counts it, where that is the source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kpi: Option<Id<Kpi>>,
    /// What the user counted, each on the first day of its month, 0 or more.
    #[serde(default, skip_serializing_if = "is_empty")]
    pub counts: Series,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

fn is_empty(series: &Series) -> bool {
    series.as_slice().is_empty()
}

/// Where the actuals of a step come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "FunnelSource"))]
pub enum Source {
    /// The user enters them.
    #[default]
    Entered,
    /// A KPI that counts.
    Kpi,
    /// The opportunities opened in the period.
    Opened,
    /// The opportunities won in the period.
    Won,
}

impl Source {
    #[allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference over")]
    const fn is_entered(&self) -> bool {
        matches!(self, Self::Entered)
    }
}

impl FunnelStep {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            name: String::new(),
            conversion: None,
            capacity: None,
            source: Source::Entered,
            kpi: None,
            counts: Series::default(),
            extra: Extra::default(),
        }
    }
}

impl Entity for FunnelStep {
    const KIND: EntityKind = EntityKind::FunnelStep;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.name
    }
}

/// The first days of the last complete periods, earliest first: the one of today is not over.
#[must_use]
pub fn past_periods(today: Day) -> Vec<Day> {
    (1..=LOOK_BACK).rev().map(|back| PERIOD.step(today, -back)).collect()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use uuid::Uuid;

    pub(crate) fn id(n: usize) -> Id<FunnelStep> {
        Id::new(Uuid::from_u128(n as u128 + 1))
    }

    /// Steps with these conversions, and a last one without.
    pub(crate) fn steps(conversions: &[Option<f64>]) -> Table<FunnelStep> {
        let step = |(n, conversion): (usize, &Option<f64>)| FunnelStep {
            conversion: conversion.and_then(Share::new),
            ..FunnelStep::new(id(n))
        };
        conversions.iter().chain([&None]).enumerate().map(step).collect()
    }

    #[test]
    fn the_last_six_months_are_over() {
        let found = past_periods(Day::parse("2026-03-04").expect("a date"));
        let said: Vec<_> = found.iter().map(ToString::to_string).collect();
        let expected = ["2025-09-01", "2025-10-01", "2025-11-01", "2025-12-01", "2026-01-01", "2026-02-01"];
        assert_eq!(said, expected);
    }
}
