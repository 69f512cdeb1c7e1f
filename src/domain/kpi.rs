//! KPIs: what is measured, in which unit, from where to where (seeds 001–003).

use super::{
    day::Day,
    entity::{Entity, EntityKind, Extra},
    id::Id,
    number::Number,
    person::Person,
    segment::Segment,
    series::Series,
};
use serde::{Deserialize, Serialize};

pub use super::metric::MetricKind;

/// A key performance indicator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Kpi {
    /// Its id.
    pub id: Id<Kpi>,
    /// Name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// What it measures, so that formulas find their inputs.
    #[serde(default)]
    pub metric: MetricKind,
    /// The sales stage, for a stage conversion.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub stage: String,
    /// The segment, when it is not company-wide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Id<Segment>>,
    /// AARRR stage.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub aarrr: Option<Aarrr>,
    /// Result, efficiency or economy (seed 001).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<KpiLevel>,
    /// Leading or lagging (seed 003).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nature: Option<Nature>,
    /// Result or activity (seed 002).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family: Option<Family>,
    /// Unit of its values.
    #[serde(default)]
    pub unit: Unit,
    /// Which way is better.
    #[serde(default)]
    pub direction: Direction,
    /// Where it started.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Reading>,
    /// Where it goes: a level per period, never a running total.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Reading>,
    /// How often it is measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub frequency: Option<Frequency>,
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Id<Person>>,
    /// Where the figures come from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// From this date on, the limits of its chart are computed anew.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rebased_on: Option<Day>,
    /// Its measurements, by date.
    #[serde(default)]
    pub measurements: Series,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Kpi {
    /// An empty one.
    #[must_use]
    pub fn new(id: Id<Self>) -> Self {
        Self {
            id,
            name: String::new(),
            metric: Default::default(),
            stage: String::new(),
            segment: Default::default(),
            aarrr: Default::default(),
            level: Default::default(),
            nature: Default::default(),
            family: Default::default(),
            unit: Default::default(),
            direction: Default::default(),
            baseline: Default::default(),
            target: Default::default(),
            frequency: Default::default(),
            owner: Default::default(),
            source: String::new(),
            rebased_on: Default::default(),
            measurements: Default::default(),
            extra: Extra::default(),
        }
    }
}

impl Entity for Kpi {
    const KIND: EntityKind = EntityKind::Kpi;
    fn id(&self) -> Id<Self> {
        self.id
    }
    fn name(&self) -> &str {
        &self.name
    }
}

/// A value at a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Reading {
    /// The value, in the KPI's unit.
    pub value: Number,
    /// The date.
    pub date: Day,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Reading {
    /// `value` on `date`.
    #[must_use]
    pub fn new(value: Number, date: Day) -> Self {
        Self { value, date, extra: Extra::default() }
    }
}

/// The unit of a value.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Unit {
    /// A plain count.
    #[default]
    Count,
    /// Whole units of the plan's currency (not cents).
    Money,
    /// A share: 0.38 is shown as 38 %.
    Percent,
    /// Days.
    Days,
    /// Hours.
    Hours,
    /// Points of a score, such as an NPS.
    Points,
    /// Any other, named by the user.
    Other(String),
}

/// The stages of a customer’s life (McClure; seed 003).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Aarrr {
    /// They find the company.
    Acquisition,
    /// They buy for the first time.
    Activation,
    /// They stay.
    Retention,
    /// They recommend.
    Referral,
    /// They bring money.
    Revenue,
}

impl Aarrr {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 5] = [Self::Acquisition, Self::Activation, Self::Retention, Self::Referral, Self::Revenue];
}

/// The three levels of seed 001.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum KpiLevel {
    /// What was obtained: revenue, margin.
    Result,
    /// How well: conversions, cycle.
    Efficiency,
    /// At what price: CAC, CLV, retention.
    Economy,
}

impl KpiLevel {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 3] = [Self::Result, Self::Efficiency, Self::Economy];
}

/// Whether a KPI announces or records (seed 003).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Nature {
    /// Announces what comes.
    Leading,
    /// Records what came.
    Lagging,
}

impl Nature {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 2] = [Self::Leading, Self::Lagging];
}

/// The two families of seed 002.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Family {
    /// Results: sales, margin.
    Result,
    /// Activity: opportunities, proposals.
    Activity,
}

impl Family {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 2] = [Self::Result, Self::Activity];
}

/// Which way is better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Direction {
    /// Higher is better.
    #[default]
    Higher,
    /// Lower is better.
    Lower,
}

impl Direction {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 2] = [Self::Higher, Self::Lower];

    /// Whether `value` is strictly on the wrong side of `than`.
    #[must_use]
    pub fn is_worse(self, value: Number, than: Number) -> bool {
        match self {
            Self::Higher => value.get() < than.get(),
            Self::Lower => value.get() > than.get(),
        }
    }
}

/// How often a KPI is measured: the period of its values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum Frequency {
    /// Every week, from Monday.
    Weekly,
    /// Every month.
    Monthly,
    /// Every quarter.
    Quarterly,
}

impl Frequency {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 3] = [Self::Weekly, Self::Monthly, Self::Quarterly];
}
