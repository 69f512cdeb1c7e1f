//! The lifetime value and how it builds up by year (domain 7).

use super::sheet::{FirstMargin, Input, Sheet, cents};
use crate::domain::{
    explained::{Explained, Op, Term, TermName},
    money::Money,
    number::{Number, Share},
};

/// Why there is no lifetime value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoValue {
    /// These are not known.
    Missing(Vec<Input>),
    /// A year’s margin is not above 0: keeping such a customer earns nothing.
    NoMargin,
    /// Nothing is lost from year to year: the sum has no end, and a number of years is needed.
    NoEnd,
    /// The figure is beyond what the planner can hold.
    TooLarge,
}

/// A sheet with everything that the value needs.
struct Known {
    gross: f64,
    side: f64,
    /// What a year leaves of the margin that grows with the basket.
    kept: f64,
    /// What a year leaves of the rest.
    side_kept: f64,
    years: Option<u16>,
    first: FirstMargin,
}

impl Known {
    fn of(sheet: &Sheet) -> Result<Self, NoValue> {
        let missing = || NoValue::Missing(sheet.missing());
        let gross = sheet.gross().ok_or_else(missing)?;
        let retention = sheet.retention.ok_or_else(missing)?.get();
        let discount = sheet.discount.ok_or_else(missing)?.get().max(0.0);
        let side_kept = retention / (1.0 + discount);
        let side = sheet.side();
        if gross + side <= 0.0 {
            return Err(NoValue::NoMargin);
        }
        let kept = side_kept * sheet.growth_factor().max(0.0);
        let known = Self { gross, side, kept, side_kept, years: sheet.horizon_years, first: sheet.first_margin };
        let endless = known.years.is_none() && (known.kept >= 1.0 || known.side_kept >= 1.0);
        if endless { Err(NoValue::NoEnd) } else { Ok(known) }
    }

    /// Σ over the years of what a margin that begins with 1 leaves.
    fn years_of(&self, kept: f64) -> f64 {
        let at_once = match self.years {
            None => 1.0 / (1.0 - kept),
            Some(years) if is_one(kept) => f64::from(years),
            Some(years) => (1.0 - kept.powi(i32::from(years))) / (1.0 - kept),
        };
        match self.first {
            FirstMargin::AtOnce => at_once,
            FirstMargin::AfterAPeriod => at_once * kept,
        }
    }

    fn total(&self) -> f64 {
        self.gross * self.years_of(self.kept) + self.side * self.years_of(self.side_kept)
    }
}

/// Whether nothing is lost; what the last bits of a quotient lost does not count.
fn is_one(kept: f64) -> bool {
    (kept - 1.0).abs() < 1e-12
}

/// The lifetime value in cents, without its terms: for what is computed many times.
pub(super) fn plain(sheet: &Sheet) -> Option<f64> {
    Known::of(sheet).ok().map(|known| known.total()).filter(|total| total.is_finite())
}

/// The lifetime value of a customer, with its terms in cents.
///
/// # Errors
/// [`NoValue`] says why there is none.
pub fn lifetime_value(sheet: &Sheet) -> Result<Explained<Money>, NoValue> {
    let known = Known::of(sheet)?;
    let total = known.total();
    let value = Money::from_f64_units(total / 100.0).ok_or(NoValue::TooLarge)?;
    let grows = sheet.growth.is_some_and(|growth| growth.get() != 0.0);
    let mut why = margin_terms(sheet, &known);
    why.extend(years_terms(sheet, &known, grows, TermName::DiscountedYears));
    if grows && known.side != 0.0 {
        why.extend(years_terms(sheet, &known, false, TermName::DiscountedSideYears));
        let side = known.side * known.years_of(known.side_kept);
        why.push(Term::new(TermName::SideMargin, Op::Add, known.side));
        why.push(Term::new(TermName::DiscountedSideYears, Op::Multiply, known.years_of(known.side_kept)));
        why.push(Term::new(TermName::SideMargin, Op::Equals, side));
        why.push(Term::new(TermName::GrossMargin, Op::Add, known.gross));
        why.push(Term::new(TermName::DiscountedYears, Op::Multiply, known.years_of(known.kept)));
        why.push(Term::new(TermName::SideMargin, Op::Add, side));
    } else {
        why.push(Term::new(TermName::GrossMargin, Op::Add, known.gross));
        if known.side != 0.0 {
            why.push(Term::new(TermName::SideMargin, Op::Add, known.side));
        }
        why.push(Term::new(TermName::DiscountedYears, Op::Multiply, known.years_of(known.kept)));
    }
    why.push(Term::new(TermName::LifetimeValue, Op::Equals, total));
    Ok(Explained { value, why })
}

/// Basket × purchases × margin, and what is added to it and taken off.
fn margin_terms(sheet: &Sheet, known: &Known) -> Vec<Term> {
    let mut terms = vec![
        Term::new(TermName::AverageBasket, Op::Add, sheet.basket.map_or(0.0, cents)),
        Term::new(TermName::PurchasesAYear, Op::Multiply, sheet.frequency.map_or(0.0, Number::get)),
        Term::new(TermName::MarginRate, Op::Multiply, sheet.margin.map_or(0.0, Share::get)),
        Term::new(TermName::GrossMargin, Op::Equals, known.gross),
    ];
    if known.side != 0.0 {
        let sides = [
            (TermName::CrossSelling, Op::Add, sheet.cross_selling()),
            (TermName::ReferralValue, Op::Add, sheet.referral()),
            (TermName::RetentionCost, Op::Subtract, sheet.keeping()),
        ];
        terms.extend(sides.into_iter().filter(|(_, _, value)| *value != 0.0).map(|(t, op, v)| Term::new(t, op, v)));
        terms.push(Term::new(TermName::SideMargin, Op::Equals, known.side));
    }
    terms
}

/// What a year leaves, and what that makes over all years.
fn years_terms(sheet: &Sheet, known: &Known, grows: bool, figure: TermName) -> Vec<Term> {
    let kept = if grows { known.kept } else { known.side_kept };
    let mut terms = vec![
        Term::new(TermName::Retention, Op::Add, sheet.retention.map_or(0.0, Share::get)),
        Term::new(TermName::DiscountFactor, Op::Divide, 1.0 + sheet.discount.map_or(0.0, |rate| rate.get().max(0.0))),
    ];
    if grows {
        terms.push(Term::new(TermName::GrowthFactor, Op::Multiply, sheet.growth_factor().max(0.0)));
    }
    terms.push(Term::new(TermName::YearlyFactor, Op::Equals, kept));
    match known.years {
        None => {
            terms.push(Term::new(TermName::Years, Op::Add, 1.0));
            terms.push(Term::new(TermName::YearlyLoss, Op::Divide, 1.0 - kept));
        }
        Some(years) if is_one(kept) => terms.push(Term::new(TermName::Years, Op::Add, f64::from(years))),
        Some(years) => {
            terms.push(Term::new(TermName::HorizonShare, Op::Add, 1.0 - kept.powi(i32::from(years))));
            terms.push(Term::new(TermName::YearlyLoss, Op::Divide, 1.0 - kept));
        }
    }
    if known.first == FirstMargin::AfterAPeriod {
        terms.push(Term::new(TermName::YearlyFactor, Op::Multiply, kept));
    }
    terms.push(Term::new(figure, Op::Equals, known.years_of(kept)));
    terms
}

/// Years that a curve without a horizon shows (convention).
const USUAL_YEARS: u16 = 10;
/// The most years that a curve shows.
const MOST_YEARS: u16 = 30;

/// The value that has built up at the end of each year, in cents; empty where there is no value.
#[must_use]
pub fn by_year(sheet: &Sheet) -> Vec<f64> {
    // Without an end the curve still has its first years.
    let bounded = Sheet { horizon_years: Some(sheet.horizon_years.unwrap_or(USUAL_YEARS)), ..sheet.clone() };
    let Ok(known) = Known::of(&bounded) else { return Vec::new() };
    let years = known.years.unwrap_or(USUAL_YEARS).min(MOST_YEARS);
    let first = i32::from(known.first == FirstMargin::AfterAPeriod);
    let mut total = 0.0;
    let year = |year: u16| {
        let power = i32::from(year) + first;
        total += known.gross * known.kept.powi(power) + known.side * known.side_kept.powi(power);
        total
    };
    (0..years).map(year).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::explained::recomputed;
    use proptest::prelude::*;

    /// A margin of 100 a year.
    fn golden() -> Sheet {
        Sheet {
            basket: Some(Money::from_units(100)),
            frequency: Number::new(2.0),
            margin: Share::new(0.5),
            retention: Share::new(0.8),
            discount: Number::new(0.1),
            ..Sheet::default()
        }
    }

    #[track_caller]
    fn check(sheet: &Sheet, expected: Result<f64, NoValue>) {
        let found = lifetime_value(sheet).map(|found| found.value);
        assert_eq!(found, expected.map(|units| Money::from_f64_units(units).unwrap()));
    }

    #[test]
    fn golden_values() {
        check(&golden(), Ok(366.67));
        check(&Sheet { first_margin: FirstMargin::AfterAPeriod, ..golden() }, Ok(266.67));
        check(&Sheet { horizon_years: Some(5), ..golden() }, Ok(292.06));
        let late = Sheet { horizon_years: Some(5), first_margin: FirstMargin::AfterAPeriod, ..golden() };
        check(&late, Ok(292.06 * 0.8 / 1.1));
        check(&Sheet { retention: Share::new(0.0), ..golden() }, Ok(100.0));
    }

    #[test]
    fn nothing_lost_needs_a_number_of_years() {
        let kept = Sheet { retention: Share::new(1.0), discount: Number::new(0.0), ..golden() };
        check(&kept, Err(NoValue::NoEnd));
        check(&Sheet { horizon_years: Some(7), ..kept }, Ok(700.0));
        let growing = Sheet { retention: Share::new(0.9), growth: Number::new(0.3), ..golden() };
        check(&growing, Err(NoValue::NoEnd));
    }

    #[test]
    fn a_reason_where_there_is_no_value() {
        check(&Sheet { margin: Share::new(0.0), ..golden() }, Err(NoValue::NoMargin));
        check(&Sheet { retention_cost: Some(Money::from_units(100)), ..golden() }, Err(NoValue::NoMargin));
        check(
            &Sheet { discount: None, basket: None, ..golden() },
            Err(NoValue::Missing(vec![Input::Basket, Input::Discount])),
        );
    }

    #[test]
    fn additions_and_costs_enter_the_margin_and_growth_the_gross_part_only() {
        let rich = Sheet {
            retention_cost: Some(Money::from_units(20)),
            cross_probability: Share::new(0.5),
            cross_value: Some(Money::from_units(60)),
            referral_value: Some(Money::from_units(10)),
            ..golden()
        };
        check(&rich, Ok(120.0 / (1.0 - 0.8 / 1.1)));
        let growing = Sheet { growth: Number::new(0.05), ..rich };
        check(&growing, Ok(100.0 / (1.0 - 0.8 * 1.05 / 1.1) + 20.0 / (1.0 - 0.8 / 1.1)));
    }

    fn any_sheet() -> impl Strategy<Value = Sheet> {
        let amounts = (1_i64..5_000, 0_i64..50, 0_i64..200, 0_i64..50);
        let rates = (0.1..20.0_f64, 0.05..=1.0_f64, 0.0..0.99_f64, 0.0..0.4_f64, -0.1..0.1_f64, 0.0..=1.0_f64);
        (amounts, rates, proptest::option::of(1_u16..30), any::<bool>()).prop_map(|(amounts, rates, years, late)| {
            Sheet {
                basket: Some(Money::from_units(amounts.0)),
                retention_cost: Some(Money::from_units(amounts.1)),
                cross_value: Some(Money::from_units(amounts.2)),
                referral_value: Some(Money::from_units(amounts.3)),
                frequency: Number::new(rates.0),
                margin: Share::new(rates.1),
                retention: Share::new(rates.2),
                discount: Number::new(rates.3),
                growth: Number::new(rates.4),
                cross_probability: Share::new(rates.5),
                horizon_years: years,
                first_margin: if late { FirstMargin::AfterAPeriod } else { FirstMargin::AtOnce },
                ..Sheet::default()
            }
        })
    }

    proptest! {
        #[test]
        fn the_terms_compute_the_value_again(sheet in any_sheet()) {
            let Ok(found) = lifetime_value(&sheet) else { return Ok(()) };
            let closed: Vec<f64> = found.why.iter().filter(|term| term.op == Op::Equals).map(|term| term.value).collect();
            for ((_, figure), said) in recomputed(&found.why).iter().zip(&closed) {
                prop_assert!((figure - said).abs() <= 1e-6 * said.abs().max(1.0), "{figure} {said}");
            }
            let last = closed.last().copied().unwrap_or_default();
            prop_assert!((last - cents(found.value)).abs() <= 0.5 + 1e-6);
        }

        #[test]
        fn years_add_up_to_the_value_of_their_horizon(sheet in any_sheet(), years in 1_u16..30) {
            let sheet = Sheet { horizon_years: Some(years), ..sheet };
            let Some(value) = plain(&sheet) else { return Ok(()) };
            let built = by_year(&sheet);
            prop_assert_eq!(built.len(), usize::from(years));
            prop_assert!((built.last().copied().unwrap_or_default() - value).abs() <= 1e-6 * value.abs().max(1.0));
        }

        #[test]
        fn more_retention_is_never_worth_less(sheet in any_sheet(), more in 0.0..0.5_f64) {
            let positive = Sheet { retention_cost: None, growth: None, horizon_years: Some(8), ..sheet };
            let better = Sheet { retention: positive.retention.map(|r| Share::clamped(r.get() + more)), ..positive.clone() };
            prop_assert!(plain(&better) >= plain(&positive));
        }
    }
}
