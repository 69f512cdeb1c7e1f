//! What winning a customer costs, what it may cost, and what value and cost say together (domain 7).

use super::{
    sheet::{Input, Sheet, cents},
    value::{NoValue, lifetime_value, plain},
};
use crate::domain::{
    explained::{Explained, Op, Term, TermName},
    money::Money,
    number::Share,
};

/// The ratio of value to cost that is held healthy, and what a segment deserves: a third of its value.
const HEALTHY: f64 = 3.0;

/// Why there is no acquisition cost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoCost {
    /// These are not known.
    Missing(Vec<Input>),
    /// No customer was won: a cost for none says nothing.
    NoNewCustomers,
}

/// All sales and marketing cost ÷ new customers.
///
/// # Errors
/// [`NoCost`] says why there is none.
pub fn acquisition_cost(sheet: &Sheet) -> Result<Explained<Money>, NoCost> {
    let (Some(spending), Some(customers)) = (sheet.acquisition_spending, sheet.new_customers) else {
        let asked = [
            (Input::AcquisitionSpending, sheet.acquisition_spending.is_none()),
            (Input::NewCustomers, sheet.new_customers.is_none()),
        ];
        return Err(NoCost::Missing(asked.into_iter().filter(|(_, none)| *none).map(|(input, _)| input).collect()));
    };
    if customers == 0 {
        return Err(NoCost::NoNewCustomers);
    }
    let figure = cents(spending) / f64::from(customers);
    let why = vec![
        Term::new(TermName::AcquisitionSpending, Op::Add, cents(spending)),
        Term::new(TermName::NewCustomers, Op::Divide, f64::from(customers)),
        Term::new(TermName::AcquisitionCost, Op::Equals, figure),
    ];
    let value = Money::from_f64_units(figure / 100.0).unwrap_or(spending);
    Ok(Explained { value, why })
}

/// What the ratio of value to cost says. The band around 3 is a convention.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Under 1: each customer won costs more than they bring.
    Loses,
    /// From 1, under 2.5: it pays, with little to spare.
    Thin,
    /// From 2.5 to 5, about 3: healthy.
    Healthy,
    /// Above 5: more could be spent to win more.
    UnderInvests,
}

impl Verdict {
    /// The verdict on a ratio.
    #[must_use]
    pub fn of(ratio: f64) -> Self {
        match ratio {
            ratio if ratio < 1.0 => Self::Loses,
            ratio if ratio < 2.5 => Self::Thin,
            ratio if ratio <= 5.0 => Self::Healthy,
            _ => Self::UnderInvests,
        }
    }
}

/// Lifetime value ÷ acquisition cost; nothing without either, or where winning costs nothing.
#[must_use]
pub fn ratio(sheet: &Sheet) -> Option<Explained<f64>> {
    let value = lifetime_value(sheet).ok()?;
    let cost = acquisition_cost(sheet).ok()?;
    (cost.value > Money::ZERO).then(|| {
        let figure = cents(value.value) / cents(cost.value);
        let why = vec![
            Term::new(TermName::LifetimeValue, Op::Add, cents(value.value)),
            Term::new(TermName::AcquisitionCost, Op::Divide, cents(cost.value)),
            Term::new(TermName::ValueOverCost, Op::Equals, figure),
        ];
        Explained { value: figure, why }
    })
}

/// Why nothing is paid back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoPayback {
    /// There is no acquisition cost.
    Cost(NoCost),
    /// There is no margin to pay with.
    Margin(NoValue),
}

/// Acquisition cost ÷ monthly gross margin, in months.
///
/// # Errors
/// [`NoPayback`] says why there is none.
pub fn payback_months(sheet: &Sheet) -> Result<Explained<f64>, NoPayback> {
    let cost = acquisition_cost(sheet).map_err(NoPayback::Cost)?;
    let gross = sheet.gross().ok_or_else(|| NoPayback::Margin(NoValue::Missing(sheet.missing())))?;
    if gross <= 0.0 {
        return Err(NoPayback::Margin(NoValue::NoMargin));
    }
    let (monthly, cost) = (gross / 12.0, cents(cost.value));
    let why = vec![
        Term::new(TermName::GrossMargin, Op::Add, gross),
        Term::new(TermName::MonthsAYear, Op::Divide, 12.0),
        Term::new(TermName::MonthlyMargin, Op::Equals, monthly),
        Term::new(TermName::AcquisitionCost, Op::Add, cost),
        Term::new(TermName::MonthlyMargin, Op::Divide, monthly),
        Term::new(TermName::Payback, Op::Equals, cost / monthly),
    ];
    Ok(Explained { value: cost / monthly, why })
}

/// What a customer of the segment may cost at most: lifetime value ÷ 3.
#[must_use]
pub fn deserved(value: Money) -> Explained<Money> {
    let figure = cents(value) / HEALTHY;
    let why = vec![
        Term::new(TermName::LifetimeValue, Op::Add, cents(value)),
        Term::new(TermName::HealthyRatio, Op::Divide, HEALTHY),
        Term::new(TermName::DeservedSpending, Op::Equals, figure),
    ];
    Explained { value: Money::from_f64_units(figure / 100.0).unwrap_or(value), why }
}

/// The basket at which the ratio would reach 3, all else being equal; nothing where it does already or no basket would.
#[must_use]
pub fn basket_for(sheet: &Sheet) -> Option<Money> {
    let cost = acquisition_cost(sheet).ok()?.value;
    let (basket, value) = (sheet.basket?, plain(sheet)?);
    let wanted = HEALTHY * cents(cost);
    if value >= wanted || basket <= Money::ZERO {
        return None;
    }
    // The value is a straight line over the basket: two points say where it gets there.
    let doubled = plain(&Sheet { basket: Some(basket.plus(basket)), ..sheet.clone() })?;
    let slope = (doubled - value) / cents(basket);
    let needed = cents(basket) + (wanted - value) / slope;
    (slope > 0.0).then(|| Money::from_f64_units((needed / 100.0 * 100.0).ceil() / 100.0))?
}

/// The retention at which the ratio would reach 3, in whole percents, all else being equal.
#[must_use]
pub fn retention_for(sheet: &Sheet) -> Option<Share> {
    let cost = acquisition_cost(sheet).ok()?.value;
    let now = sheet.retention?.get();
    let wanted = HEALTHY * cents(cost);
    let reaches = |share: &Share| {
        let value = plain(&Sheet { retention: Some(*share), ..sheet.clone() });
        value.is_some_and(|value| value >= wanted)
    };
    if reaches(&Share::clamped(now)) {
        return None;
    }
    (1..=100_u8)
        .map(|percent| Share::clamped(f64::from(percent) / 100.0))
        .find(|share| share.get() > now && reaches(share))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{explained::recomputed, number::Number};

    fn sheet() -> Sheet {
        Sheet {
            basket: Some(Money::from_units(100)),
            frequency: Number::new(2.0),
            margin: Share::new(0.5),
            retention: Share::new(0.8),
            discount: Number::new(0.1),
            acquisition_spending: Some(Money::from_units(6_000)),
            new_customers: Some(30),
            ..Sheet::default()
        }
    }

    #[test]
    fn value_and_cost_give_ratio_payback_and_what_is_deserved() {
        let cost = acquisition_cost(&sheet()).unwrap();
        assert_eq!(cost.value, Money::from_units(200));
        let found = ratio(&sheet()).unwrap();
        assert!((found.value - 366.67 / 200.0).abs() < 1e-9);
        assert_eq!(recomputed(&found.why).last().map(|(term, _)| *term), Some(TermName::ValueOverCost));
        assert!((payback_months(&sheet()).unwrap().value - 24.0).abs() < 1e-9);
        assert_eq!(deserved(Money::from_cents(36_667)).value, Money::from_cents(12_222));
    }

    #[test]
    fn borders_of_the_verdict() {
        #[track_caller]
        fn check(ratio: f64, expected: Verdict) {
            assert_eq!(Verdict::of(ratio), expected);
        }
        check(0.99, Verdict::Loses);
        check(1.0, Verdict::Thin);
        check(2.49, Verdict::Thin);
        check(2.5, Verdict::Healthy);
        check(5.0, Verdict::Healthy);
        check(5.01, Verdict::UnderInvests);
    }

    #[test]
    fn none_with_its_reason() {
        let nobody = Sheet { new_customers: Some(0), ..sheet() };
        assert_eq!(acquisition_cost(&nobody), Err(NoCost::NoNewCustomers));
        assert_eq!(ratio(&nobody), None);
        assert_eq!(payback_months(&nobody), Err(NoPayback::Cost(NoCost::NoNewCustomers)));
        let unknown = Sheet { acquisition_spending: None, ..sheet() };
        assert_eq!(acquisition_cost(&unknown), Err(NoCost::Missing(vec![Input::AcquisitionSpending])));
        let given_away = Sheet { margin: Share::new(0.0), ..sheet() };
        assert_eq!(payback_months(&given_away), Err(NoPayback::Margin(NoValue::NoMargin)));
    }

    #[test]
    fn the_smallest_changes_reach_three() {
        let basket = basket_for(&sheet()).unwrap();
        let better = Sheet { basket: Some(basket), ..sheet() };
        let just_short = Sheet { basket: Some(basket.minus(Money::from_units(1))), ..sheet() };
        assert!(ratio(&better).unwrap().value >= 3.0 - 1e-3 && ratio(&just_short).unwrap().value < 3.0);
        assert_eq!(basket_for(&better), None);
        let kept = retention_for(&sheet()).unwrap();
        assert!(ratio(&Sheet { retention: Some(kept), ..sheet() }).unwrap().value >= 3.0);
        assert!(kept.get() > 0.8);
    }
}
