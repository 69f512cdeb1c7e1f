//! The five components of a commercial plan: target, offer, price, channels, process. Each has its decision and its smallest
//! indicator (seed 001), and the price its limits, which guard margin and discount.

pub mod guard;
pub mod text;
#[cfg(feature = "ui")]
pub mod view;

pub use guard::{Guard, Guarded, guarded};

use crate::domain::{entity::Extra, fixed::Fixed, id::Id, kpi::Kpi, metric::MetricKind, number::Share};
use serde::{Deserialize, Serialize};

/// What was decided of the five components.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Components {
    /// To whom to sell, and to whom not.
    #[serde(skip_serializing_if = "Component::is_empty")]
    pub target: Component,
    /// What is promised, proved, and different.
    #[serde(skip_serializing_if = "Component::is_empty")]
    pub offer: Component,
    /// How prices are made.
    #[serde(skip_serializing_if = "Component::is_empty")]
    pub price: Component,
    /// By which ways customers come and sign.
    #[serde(skip_serializing_if = "Component::is_empty")]
    pub channels: Component,
    /// How a sale runs.
    #[serde(skip_serializing_if = "Component::is_empty")]
    pub process: Component,
    /// The logic and the limits of the price.
    #[serde(skip_serializing_if = "Pricing::is_empty")]
    pub pricing: Pricing,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Components {
    /// What was decided of one of them.
    #[must_use]
    pub const fn get(&self, kind: ComponentKind) -> &Component {
        match kind {
            ComponentKind::Target => &self.target,
            ComponentKind::Offer => &self.offer,
            ComponentKind::Price => &self.price,
            ComponentKind::Channels => &self.channels,
            ComponentKind::Process => &self.process,
        }
    }

    /// One of them, to change.
    pub const fn get_mut(&mut self, kind: ComponentKind) -> &mut Component {
        match kind {
            ComponentKind::Target => &mut self.target,
            ComponentKind::Offer => &mut self.offer,
            ComponentKind::Price => &mut self.price,
            ComponentKind::Channels => &mut self.channels,
            ComponentKind::Process => &mut self.process,
        }
    }
}

/// What was decided of one component, and what measures it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Component {
    /// The decision in words.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub decision: String,
    /// The KPI that says whether it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kpi: Option<Id<Kpi>>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Component {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The logic and the limits of the price (seed 001: “logique et garde-fous”).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Pricing {
    /// What prices start from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logic: Option<PriceLogic>,
    /// The gross margin below which nothing is sold, a share of the price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub floor_margin: Option<Share>,
    /// The largest discount that anyone may give, a share of the price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_discount: Option<Share>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Pricing {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What prices start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum PriceLogic {
    /// The cost and a margin on top.
    CostPlus,
    /// What competitors ask.
    Competition,
    /// What it is worth to the customer.
    Value,
    /// Low at first, to get in.
    Penetration,
}

impl PriceLogic {
    /// Every one, in the order of lists.
    pub const ALL: [Self; 4] = [Self::CostPlus, Self::Competition, Self::Value, Self::Penetration];
}

/// The five components, in the order of the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is the component of its name")]
pub enum ComponentKind {
    Target,
    Offer,
    Price,
    Channels,
    Process,
}

impl ComponentKind {
    /// Every one, in order.
    pub const ALL: [Self; 5] = [Self::Target, Self::Offer, Self::Price, Self::Channels, Self::Process];

    /// The item that decisions cite.
    #[must_use]
    pub const fn fixed(self) -> Fixed {
        match self {
            Self::Target => Fixed::ComponentTarget,
            Self::Offer => Fixed::ComponentOffer,
            Self::Price => Fixed::ComponentPrice,
            Self::Channels => Fixed::ComponentChannels,
            Self::Process => Fixed::ComponentProcess,
        }
    }

    /// What its smallest indicator measures, best first (seed 001, “Composantes x décisions”).
    #[must_use]
    pub const fn metrics(self) -> &'static [MetricKind] {
        match self {
            Self::Target => &[MetricKind::SegmentConversion, MetricKind::WinRate],
            Self::Offer => &[MetricKind::MeetingRate, MetricKind::MeetingsBooked],
            Self::Price => &[MetricKind::GrossMargin, MetricKind::AverageDiscount],
            Self::Channels => &[MetricKind::CostPerOpportunity, MetricKind::Cac],
            Self::Process => &[MetricKind::SalesCycleDays, MetricKind::LeadResponseTime],
        }
    }
}
