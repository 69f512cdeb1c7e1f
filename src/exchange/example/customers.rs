//! What the example knows of its customers: an analysis of their orders, of which a plan keeps aggregates only, and
//! what those of each segment are worth.

use super::{On, id::id, text::foundation::LEAD_BECAUSE};
use crate::{
    domain::{
        day::Day,
        entity::Extra,
        fixed::Fixed,
        lang::Lang,
        money::Money,
        number::{Number, Share},
    },
    methods::{
        facts::OrdersFacts,
        lead_choice::{Answer, Answers, Stake},
        lifetime_value::Sheet,
        rfm::{Analysis, Comparison, LeftOut, Measures, Seen, Settings, analysed, compared},
    },
    plan::Plan,
};

/// Customers of the example.
const CUSTOMERS: u32 = 118;
/// From so many orders a year on a customer is a regular.
const REGULAR: u32 = 14;
/// Days between the two dates that are compared.
const APART: i64 = 91;

pub fn fill(plan: &mut Plan, on: On) {
    let rfm = &mut plan.worksheets.rfm;
    rfm.analysis = Some(analysis(on.friday(0)));
    rfm.comparison = Some(comparison(on.friday(0)));
    let sheets = &mut plan.worksheets.lifetime_value.sheets;
    sheets.extend((1..).zip(SHEETS).map(|(n, row)| (id(n), sheet(row))));
    plan.worksheets.lead_choice = answers(on.lang);
    for (n, item) in DECIDED {
        plan.actions.update(id(n), |row| row.sources.push(item.source()));
    }
}

/// Actions that what is known of the customers led to.
const DECIDED: [(u16, Fixed); 3] = [(3, Fixed::RfmAtRisk), (6, Fixed::RfmPotential), (8, Fixed::LeadChoice)];

/// Parts made to drawing, compared with three quotes, chosen on a visit.
fn answers(lang: Lang) -> Answers {
    Answers {
        educated: Some(Answer::Yes),
        competitive: Some(Answer::Yes),
        complex: Some(Answer::Yes),
        made_in_the_sale: Some(Answer::No),
        stake: Some(Stake::Conversion),
        because: (*LEAD_BECAUSE.get(lang)).to_owned(),
        ..Answers::default()
    }
}

/// Basket, purchases a year, margin, retention cost, retention, spending and new customers, by segment.
const SHEETS: [(i64, f64, f64, i64, f64, i64, u32); 2] =
    [(2_380, 6.5, 0.37, 420, 0.86, 46_000, 7), (5_200, 2.0, 0.26, 300, 0.68, 26_000, 9)];

fn sheet((basket, frequency, margin, keeping, retention, spending, won): (i64, f64, f64, i64, f64, i64, u32)) -> Sheet {
    Sheet {
        basket: Some(Money::from_units(basket)),
        frequency: Number::new(frequency),
        margin: Share::new(margin),
        retention_cost: Some(Money::from_units(keeping)),
        retention: Share::new(retention),
        discount: Number::new(0.1),
        acquisition_spending: Some(Money::from_units(spending)),
        new_customers: Some(won),
        ..Sheet::default()
    }
}

/// What the same customers bought from `first` to `last`, as their imported orders tell it.
pub fn orders(first: Day, last: Day) -> OrdersFacts {
    let mut all = customers(now);
    all.sort_by_key(|customer| std::cmp::Reverse(customer.revenue));
    let sum = |of: &[Measures]| of.iter().fold(Money::ZERO, |sum, customer| sum.plus(customer.revenue));
    OrdersFacts {
        first,
        last,
        customers: CUSTOMERS,
        orders: all.iter().map(|customer| customer.orders).sum(),
        revenue: sum(&all),
        ten_largest: sum(all.get(..10).unwrap_or_default()),
        extra: Extra::default(),
    }
}

/// Takes the analysis away where it is still the example’s.
pub fn forget(plan: &mut Plan) {
    let rfm = &mut plan.worksheets.rfm;
    if rfm.analysis.as_ref().is_some_and(|kept| *kept == analysis(kept.reference)) {
        rfm.analysis = None;
    }
    if rfm.comparison.as_ref().is_some_and(|kept| *kept == comparison(kept.reference)) {
        rfm.comparison = None;
    }
    if Lang::ALL.iter().any(|lang| plan.worksheets.lead_choice == answers(*lang)) {
        plan.worksheets.lead_choice = Answers::default();
    }
}

fn analysis(reference: Day) -> Analysis {
    let left_out = LeftOut { returns: 9, unreadable: 2, customers: 1, ..LeftOut::default() };
    analysed(&customers(now), reference, &Settings::default(), left_out).0
}

fn comparison(reference: Day) -> Comparison {
    let earlier = reference.plus_days(-APART);
    let scores = |customers: &[Measures], day| analysed(customers, day, &Settings::default(), LeftOut::default()).1;
    let (now, before) = (customers(now), customers(before));
    let after = scores(&now, reference).into_iter().zip(now.iter().map(|customer| customer.revenue));
    let seen = scores(&before, earlier).into_iter().zip(after);
    compared(earlier, reference, seen.map(|(before, now)| Seen { before: Some(before), now: Some(now) }))
}

fn customers(of: fn(u32) -> Measures) -> Vec<Measures> {
    (0..CUSTOMERS).map(of).collect()
}

/// A few regulars, many who order once or twice; two regulars in nine begin to stay away.
fn now(n: u32) -> Measures {
    let orders = match n % 10 {
        0 => 28,
        1 => 18,
        2 => REGULAR,
        3 => 10,
        4 => 8,
        5 => 6,
        6 | 7 => 4,
        _ => 2,
    };
    let recency_days = match (orders, n % 9) {
        (REGULAR.., 0 | 4) => 120 + n,
        (REGULAR.., _) => 2 + n * 13 % 45,
        _ => 6 + n * 29 % 330,
    };
    // The few who order most have the largest sites.
    let basket = (640 + n * 53 % 900) * if n.is_multiple_of(10) { 8 } else { 2 };
    Measures { recency_days, orders, revenue: Money::from_units(i64::from(orders * basket)) }
}

/// The same customers a quarter earlier: the regulars were all there.
fn before(n: u32) -> Measures {
    let Measures { recency_days, orders, revenue } = now(n);
    let recency_days = if orders >= REGULAR { 2 + n * 13 % 45 } else { 6 + recency_days * 7 % 240 };
    Measures { recency_days, orders, revenue: Money::from_cents(revenue.cents() * 4 / 5) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::methods::rfm::RfmSegment;

    #[test]
    fn there_are_champions_and_some_customers_to_save() {
        let found = analysis(Day::parse("2026-11-20").unwrap());
        let count = |segment| found.total(segment).map_or(0, |total| total.customers);
        assert!(count(RfmSegment::Champions) >= 15, "{:?}", found.segments);
        assert!((3..20).contains(&count(RfmSegment::AtRisk)), "{:?}", found.segments);
        assert!(comparison(found.reference).falling > 0);
    }

    #[test]
    fn the_facts_and_the_analysis_tell_the_same_customers() {
        let day = |text| Day::parse(text).unwrap();
        let (facts, found) = (orders(day("2025-11-18"), day("2026-11-18")), analysis(day("2026-11-20")));
        let analysed = found.segments.iter().map(|total| total.customers).sum::<u32>();
        assert_eq!((facts.customers, facts.revenue), (analysed, found.revenue()));
        // A year of weekly revenue: 80,000 to 100,000 a week.
        assert!((4_200_000..5_200_000).contains(&(facts.revenue.cents() / 100)), "{:?}", facts.revenue);
    }
}
