//! What is known of one segment’s customers. Everything may be missing: what is missing is named, never guessed.

use crate::domain::{
    entity::Extra,
    money::Money,
    number::{Number, Share},
};
use serde::{Deserialize, Serialize};

/// When the first margin comes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub enum FirstMargin {
    /// With the first purchase.
    #[default]
    AtOnce,
    /// A year later: the customer has to be kept first.
    AfterAPeriod,
}

/// The inputs of one segment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Sheet {
    /// Average basket.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basket: Option<Money>,
    /// Purchases a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frequency: Option<Number>,
    /// Gross margin, as a share of the basket.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub margin: Option<Share>,
    /// Cost of keeping a customer, a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention_cost: Option<Money>,
    /// Share of the customers who stay another year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention: Option<Share>,
    /// Discount rate a year, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount: Option<Number>,
    /// When the first margin comes.
    pub first_margin: FirstMargin,
    /// Years that count; without end when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub horizon_years: Option<u16>,
    /// Growth of the basket a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub growth: Option<Number>,
    /// Probability of cross-selling, a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cross_probability: Option<Share>,
    /// Margin of a cross-sale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cross_value: Option<Money>,
    /// Margin of the customers whom a customer brings, a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referral_value: Option<Money>,
    /// All cost of sales and marketing for this segment, over some period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquisition_spending: Option<Money>,
    /// Customers won over the same period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_customers: Option<u32>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What can be entered, in the order of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is the field of its name")]
pub enum Input {
    Basket,
    Frequency,
    Margin,
    RetentionCost,
    Retention,
    Discount,
    Growth,
    CrossSelling,
    Referral,
    AcquisitionSpending,
    NewCustomers,
}

/// Cents as a figure to compute with.
#[allow(clippy::cast_precision_loss, reason = "amounts of one customer are far below 2^52 cents")]
pub(super) const fn cents(amount: Money) -> f64 {
    amount.cents() as f64
}

fn optional(amount: Option<Money>) -> f64 {
    amount.map_or(0.0, cents)
}

impl Sheet {
    /// Yearly gross margin in cents; nothing while one of its three factors is missing.
    pub(super) fn gross(&self) -> Option<f64> {
        Some(cents(self.basket?) * self.frequency?.get() * self.margin?.get())
    }

    /// Probability × value of cross-selling, in cents a year.
    pub(super) fn cross_selling(&self) -> f64 {
        self.cross_probability.map_or(0.0, Share::get) * optional(self.cross_value)
    }

    /// Cost of keeping a customer, in cents a year.
    pub(super) fn keeping(&self) -> f64 {
        optional(self.retention_cost)
    }

    /// What referrals bring, in cents a year.
    pub(super) fn referral(&self) -> f64 {
        optional(self.referral_value)
    }

    /// What does not grow with the basket, in cents a year: additions less the cost of keeping.
    pub(super) fn side(&self) -> f64 {
        self.cross_selling() + self.referral() - self.keeping()
    }

    /// 1 + growth of the basket.
    pub(super) fn growth_factor(&self) -> f64 {
        1.0 + self.growth.map_or(0.0, Number::get)
    }

    /// What the lifetime value cannot do without and what is not there.
    #[must_use]
    pub fn missing(&self) -> Vec<Input> {
        let asked = [
            (Input::Basket, self.basket.is_none()),
            (Input::Frequency, self.frequency.is_none()),
            (Input::Margin, self.margin.is_none()),
            (Input::Retention, self.retention.is_none()),
            (Input::Discount, self.discount.is_none()),
        ];
        asked.into_iter().filter(|(_, missing)| *missing).map(|(input, _)| input).collect()
    }
}
