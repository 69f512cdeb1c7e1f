//! Which input moves the value most: each is made a tenth better, one at a time (convention).

use super::{
    sheet::{Input, Sheet},
    value::plain,
};
use crate::domain::{
    money::Money,
    number::{Number, Share},
};

/// By how much each input is made better.
pub const STEP: f64 = 0.1;

/// What a better input brings.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lever {
    /// The input.
    pub input: Input,
    /// What the value gains, in cents.
    pub gain: f64,
}

/// The inputs that are known, the one that moves the value most first, then in the order of the form.
#[must_use]
pub fn sensitivity(sheet: &Sheet) -> Vec<Lever> {
    let Some(now) = plain(sheet) else { return Vec::new() };
    let lever = |(input, better): (Input, Sheet)| Some(Lever { input, gain: plain(&better)? - now });
    let mut levers: Vec<Lever> = better(sheet).into_iter().filter_map(lever).filter(|lever| lever.gain > 0.0).collect();
    levers.sort_by(|a, b| b.gain.total_cmp(&a.gain).then(a.input.cmp(&b.input)));
    levers
}

/// The sheet with each input a tenth better.
fn better(sheet: &Sheet) -> Vec<(Input, Sheet)> {
    let with = |change: &dyn Fn(&mut Sheet)| {
        let mut better = sheet.clone();
        change(&mut better);
        better
    };
    vec![
        (Input::Basket, with(&|s| s.basket = s.basket.map(more))),
        (Input::Frequency, with(&|s| s.frequency = s.frequency.map(|n| Number::nearest(n.get() * (1.0 + STEP))))),
        (Input::Margin, with(&|s| s.margin = s.margin.map(|n| Share::clamped(n.get() * (1.0 + STEP))))),
        (Input::RetentionCost, with(&|s| s.retention_cost = s.retention_cost.map(less))),
        (Input::Retention, with(&|s| s.retention = s.retention.map(|n| Share::clamped(n.get() * (1.0 + STEP))))),
        (Input::Discount, with(&|s| s.discount = s.discount.map(|n| Number::nearest(n.get() * (1.0 - STEP))))),
        (Input::Growth, with(&|s| s.growth = s.growth.map(|n| Number::nearest(n.get() + n.get().abs() * STEP)))),
        (Input::CrossSelling, with(&|s| s.cross_value = s.cross_value.map(more))),
        (Input::Referral, with(&|s| s.referral_value = s.referral_value.map(more))),
    ]
}

fn more(amount: Money) -> Money {
    Money::from_f64_units(amount.units() * (1.0 + STEP)).unwrap_or(amount)
}

fn less(amount: Money) -> Money {
    Money::from_f64_units(amount.units() * (1.0 - STEP)).unwrap_or(amount)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn retention_moves_a_loyal_segment_most() {
        let sheet = Sheet {
            basket: Some(Money::from_units(100)),
            frequency: Number::new(2.0),
            margin: Share::new(0.5),
            retention: Share::new(0.8),
            discount: Number::new(0.1),
            ..Sheet::default()
        };
        let levers = sensitivity(&sheet);
        let order: Vec<Input> = levers.iter().map(|lever| lever.input).collect();
        assert_eq!(order, [Input::Retention, Input::Basket, Input::Frequency, Input::Margin, Input::Discount]);
        assert!((levers[1].gain - 3_666.7).abs() < 1.0);
        assert_eq!(sensitivity(&Sheet::default()), []);
    }
}
