//! The rule on the price: it has its limits (seed 001). It applies once anything is said of the price.

pub mod text;

use crate::{
    methods::components::{Component, Pricing},
    reports::coherence::{
        finding::{Detail, Missing},
        outcome::{Outcome, View},
    },
};

/// It has a floor margin and a maximum discount.
pub fn no_guard(view: &View<'_>) -> Outcome {
    let sheet = &view.plan.worksheets.components;
    let said = sheet.price != Component::default() || sheet.pricing != Pricing::default();
    let pricing = &sheet.pricing;
    Outcome::whole_if(said, || {
        Missing::of(pricing.floor_margin.as_ref(), pricing.maximum_discount.as_ref()).map(Detail::Missing)
    })
}
