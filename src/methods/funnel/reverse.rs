//! The way back: from the revenue to win to how many each step must hold, a week, and the most that the capacities allow.
//!
//! What a step needs = target ÷ (basket × Π conversions from that step on); a conversion of 0 has no answer.

use super::FunnelStep;
use crate::domain::{
    entity::EntityRef,
    explained::{Explained, Op, Term, TermName},
    id::Id,
    table::Table,
};

/// What is aimed at.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Aim {
    /// The revenue to win, in cents.
    pub target: Option<f64>,
    /// What a signature brings, in cents.
    pub basket: Option<f64>,
    /// In how many weeks.
    pub weeks: Option<u16>,
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAnswer {
    /// A funnel has two steps at least.
    FewSteps,
    /// No revenue to win.
    NoTarget,
    /// Nothing says what a signature brings, or it brings nothing.
    NoBasket,
    /// No time to win it in.
    NoWeeks,
    /// This step has no hypothesis.
    Missing(Id<FunnelStep>),
    /// Nobody goes on from this step.
    Zero(Id<FunnelStep>),
}

/// What one step needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Needed {
    /// In all, not rounded.
    pub total: f64,
    /// A week, not rounded, from the target on.
    pub weekly: Explained<f64>,
}

/// The most that the capacities allow.
#[derive(Clone, Debug, PartialEq)]
pub struct Ceiling {
    /// The step that holds the others back.
    pub step: Id<FunnelStep>,
    /// Revenue at most, in cents.
    pub revenue: Explained<f64>,
}

/// What the last bits of a division lost does not ask for one more.
const LOST_BITS: f64 = 1e-9;

/// Rounded up: nobody meets half a customer.
#[must_use]
pub fn whole(needed: f64) -> f64 {
    LOST_BITS.mul_add(-needed.abs().max(1.0), needed).ceil().max(0.0)
}

/// The steps before the last one from `at` on, with their conversions.
///
/// # Errors
/// The first one that has none, or that nobody goes on from.
fn conversions(steps: &Table<FunnelStep>, at: usize) -> Result<Vec<(Id<FunnelStep>, f64)>, NoAnswer> {
    let before_last = steps.iter().take(steps.len().saturating_sub(1)).skip(at);
    let known = |step: &FunnelStep| match step.conversion {
        None => Err(NoAnswer::Missing(step.id)),
        Some(share) if share.get() <= 0.0 => Err(NoAnswer::Zero(step.id)),
        Some(share) => Ok((step.id, share.get())),
    };
    before_last.map(known).collect()
}

/// How many the step at this place must hold to win the target.
///
/// # Errors
/// [`NoAnswer`] says what is missing, and names the step.
pub fn needed(aim: &Aim, steps: &Table<FunnelStep>, at: usize) -> Result<Needed, NoAnswer> {
    let step = steps.iter().nth(at).filter(|_| steps.len() > 1).ok_or(NoAnswer::FewSteps)?;
    let subject = EntityRef::to(step.id);
    let target = aim.target.ok_or(NoAnswer::NoTarget)?;
    let basket = aim.basket.filter(|basket| *basket > 0.0).ok_or(NoAnswer::NoBasket)?;
    let mut total = target / basket;
    let mut why =
        vec![Term::new(TermName::FunnelTarget, Op::Add, target), Term::new(TermName::FunnelBasket, Op::Divide, basket)];
    for (from, conversion) in conversions(steps, at)? {
        total /= conversion;
        why.push(Term::of(TermName::FunnelConversion, EntityRef::to(from), Op::Divide, conversion));
    }
    let weeks = f64::from(aim.weeks.filter(|weeks| *weeks > 0).ok_or(NoAnswer::NoWeeks)?);
    let value = total / weeks;
    why.push(Term::of(TermName::FunnelNeeded, subject, Op::Equals, total));
    why.push(Term::of(TermName::FunnelNeeded, subject, Op::Add, total));
    why.push(Term::new(TermName::FunnelWeeks, Op::Divide, weeks));
    why.push(Term::of(TermName::FunnelNeededAWeek, subject, Op::Equals, value));
    Ok(Needed { total, weekly: Explained { value, why } })
}

/// The conversion of a step with which its need would fit its capacity; nothing where it fits already or no share is enough.
#[must_use]
pub fn conversion_to_fit(conversion: f64, needed_a_week: f64, capacity: f64) -> Option<f64> {
    let room = capacity.floor();
    let share = conversion * needed_a_week / room;
    (whole(needed_a_week) > capacity && room > 0.0 && share <= 1.0).then_some(share)
}

/// The most revenue that the capacities allow: the least, over the steps that have one, of capacity × weeks × Π conversions ×
/// basket. Ties: the earlier step.
#[must_use]
pub fn ceiling(aim: &Aim, steps: &Table<FunnelStep>) -> Option<Ceiling> {
    let basket = aim.basket.filter(|basket| *basket > 0.0)?;
    let weeks = f64::from(aim.weeks.filter(|weeks| *weeks > 0)?);
    let of = |(at, step): (usize, &FunnelStep)| {
        let capacity = step.capacity?.get().max(0.0);
        let subject = EntityRef::to(step.id);
        let mut value = capacity * weeks;
        let mut why = vec![
            Term::of(TermName::FunnelCapacity, subject, Op::Add, capacity),
            Term::new(TermName::FunnelWeeks, Op::Multiply, weeks),
        ];
        for (from, conversion) in conversions(steps, at).ok()? {
            value *= conversion;
            why.push(Term::of(TermName::FunnelConversion, EntityRef::to(from), Op::Multiply, conversion));
        }
        value *= basket;
        why.push(Term::new(TermName::FunnelBasket, Op::Multiply, basket));
        why.push(Term::new(TermName::FunnelCeiling, Op::Equals, value));
        Some(Ceiling { step: step.id, revenue: Explained { value, why } })
    };
    let all: Vec<Ceiling> = steps.iter().enumerate().filter_map(of).collect();
    all.into_iter().filter(|_| steps.len() > 1).min_by(|a, b| a.revenue.value.total_cmp(&b.revenue.value))
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{id, steps},
        *,
    };
    use crate::domain::{explained::recomputed, number::Number};
    use proptest::prelude::*;

    fn aim() -> Aim {
        Aim { target: Some(10_000_000.0), basket: Some(500_000.0), weeks: Some(10) }
    }

    #[test]
    fn golden() {
        let steps = steps(&[Some(0.25), Some(0.5), Some(0.4)]);
        // 100,000 ÷ 5,000 = 20 signatures, ÷ 0.4 = 50, ÷ 0.5 = 100, ÷ 0.25 = 400, in ten weeks.
        let found: Vec<_> = (0..4).map(|at| needed(&aim(), &steps, at).expect("an answer")).collect();
        let totals: Vec<_> = found.iter().map(|row| whole(row.total)).collect();
        assert_eq!(totals, [400.0, 100.0, 50.0, 20.0]);
        let weekly: Vec<_> = found.iter().map(|row| whole(row.weekly.value)).collect();
        assert_eq!(weekly, [40.0, 10.0, 5.0, 2.0]);
        let close = |a: f64, b: f64| (a - b).abs() < 1e-6;
        for row in found {
            let figures = recomputed(&row.weekly.why);
            let names: Vec<_> = figures.iter().map(|figure| figure.0).collect();
            assert_eq!(names, [TermName::FunnelNeeded, TermName::FunnelNeededAWeek]);
            assert!(close(figures[0].1, row.total) && close(figures[1].1, row.weekly.value));
        }
    }

    #[test]
    fn a_need_is_rounded_up_and_lost_bits_ask_for_nothing() {
        #[track_caller]
        fn check(needed: f64, expected: f64) {
            assert_eq!(whole(needed), expected);
        }
        check(0.0, 0.0);
        check(2.000_000_000_000_4, 2.0);
        check(2.01, 3.0);
        check(0.2, 1.0);
        check(0.1 + 0.2 - 0.3, 0.0);
    }

    #[test]
    fn what_has_no_answer_names_its_reason() {
        #[track_caller]
        fn check(aim: Aim, conversions: &[Option<f64>], at: usize, expected: NoAnswer) {
            assert_eq!(needed(&aim, &steps(conversions), at), Err(expected));
        }
        let whole = [Some(0.25), Some(0.0), Some(0.4)];
        check(aim(), &whole, 0, NoAnswer::Zero(id(1)));
        check(aim(), &whole, 1, NoAnswer::Zero(id(1)));
        assert!(needed(&aim(), &steps(&whole), 2).is_ok());
        check(aim(), &[Some(0.25), None], 0, NoAnswer::Missing(id(1)));
        check(aim(), &[], 0, NoAnswer::FewSteps);
        check(Aim { target: None, ..aim() }, &whole, 3, NoAnswer::NoTarget);
        check(Aim { basket: Some(0.0), ..aim() }, &whole, 3, NoAnswer::NoBasket);
        check(Aim { weeks: Some(0), ..aim() }, &whole, 3, NoAnswer::NoWeeks);
    }

    #[test]
    fn the_narrowest_step_sets_the_ceiling() {
        let mut table = steps(&[Some(0.25), Some(0.5), Some(0.4)]);
        assert_eq!(ceiling(&aim(), &table), None);
        table.update(id(0), |row| row.capacity = Number::new(60.0));
        table.update(id(1), |row| row.capacity = Number::new(8.0));
        let found = ceiling(&aim(), &table).expect("a ceiling");
        // 8 × 10 × 0.5 × 0.4 × 5,000 = 80,000
        assert_eq!((found.step, found.revenue.value.round()), (id(1), 8_000_000.0));
        let last = recomputed(&found.revenue.why).last().map(|last| last.1);
        assert!(last.is_some_and(|last| (last - found.revenue.value).abs() < 1e-6));
        // Ten a week are needed and eight fit: 0.5 × 10 ÷ 8.
        assert_eq!(conversion_to_fit(0.5, 10.0, 8.0), Some(0.625));
        assert_eq!(conversion_to_fit(0.5, 8.0, 8.0), None);
        assert_eq!(conversion_to_fit(0.5, 10.0, 4.0), None);
        assert_eq!(conversion_to_fit(0.5, 10.0, 0.5), None);
    }

    proptest! {
        #[test]
        fn what_is_needed_wins_the_target_and_no_less(
            target in 1.0_f64..1e9, basket in 1.0_f64..1e7, weeks in 1_u16..200,
            conversions in prop::collection::vec(0.01_f64..=1.0, 1..6),
        ) {
            let aim = Aim { target: Some(target), basket: Some(basket), weeks: Some(weeks) };
            let known: Vec<_> = conversions.iter().map(|share| Some(*share)).collect();
            let steps = steps(&known);
            let found: Vec<f64> =
                (0..steps.len()).map(|at| needed(&aim, &steps, at).expect("an answer").total).collect();
            // Later steps need no more than earlier ones; the first one's need brings the target back.
            prop_assert!(found.windows(2).all(|pair| pair[0] >= pair[1] * (1.0 - 1e-12)));
            let won = conversions.iter().product::<f64>() * found[0] * basket;
            prop_assert!((won - target).abs() <= target * 1e-9);
            prop_assert!(whole(found[0]) >= found[0] * (1.0 - 1e-8) && whole(found[0]) < found[0] + 1.0);
        }
    }
}
