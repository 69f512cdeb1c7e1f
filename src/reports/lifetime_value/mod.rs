//! What a customer of each segment is worth: for the scoring of segments and for coherence.

use crate::{
    domain::{explained::Explained, id::Id, money::Money, segment::Segment},
    methods::lifetime_value::{lifetime_value, ratio},
    plan::Plan,
};

/// The lifetime value of a segment’s customer; nothing while it cannot be computed.
#[must_use]
pub fn ltv_of(plan: &Plan, segment: Id<Segment>) -> Option<Explained<Money>> {
    lifetime_value(plan.worksheets.lifetime_value.sheets.get(&segment)?).ok()
}

/// Lifetime value ÷ acquisition cost of a segment; nothing while it cannot be computed.
#[must_use]
pub fn ratio_of(plan: &Plan, segment: Id<Segment>) -> Option<Explained<f64>> {
    ratio(plan.worksheets.lifetime_value.sheets.get(&segment)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::number::{Number, Share},
        methods::lifetime_value::Sheet,
    };

    #[test]
    fn each_segment_has_the_value_of_its_own_sheet() {
        let (known, unknown) = (Id::from_random([1; 16]), Id::from_random([2; 16]));
        let mut plan = Plan::new(Id::from_random([9; 16]));
        let sheet = Sheet {
            basket: Some(Money::from_units(100)),
            frequency: Number::new(2.0),
            margin: Share::new(0.5),
            retention: Share::new(0.8),
            discount: Number::new(0.1),
            ..Sheet::default()
        };
        plan.worksheets.lifetime_value.sheets.insert(known, sheet);
        assert_eq!(ltv_of(&plan, known).map(|found| found.value), Some(Money::from_cents(36_667)));
        assert_eq!(ltv_of(&plan, unknown), None);
        assert_eq!(ratio_of(&plan, known), None);
    }
}
