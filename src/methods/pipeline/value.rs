//! What the pipeline is worth and how fast it moves: weighted value, age, cycle, velocity, reasons of the losses.

use super::flow::{StageFlow, number, win_rate};
use crate::domain::{
    day::Day,
    entity::EntityRef,
    explained::{Explained, Op, Term, TermName},
    money::Money,
    opportunity::{LossReason, Opportunity, Outcome},
    sales_stage::SalesStage,
    table::Table,
};
use std::collections::BTreeMap;

/// The sum of the open amounts, in cents.
#[must_use]
pub fn open_value(opportunities: &[&Opportunity]) -> Explained<f64> {
    let open = opportunities.iter().filter(|row| row.is_open());
    let value = open.filter_map(|row| row.amount).map(cents).sum();
    let why =
        vec![Term::new(TermName::OpenAmount, Op::Add, value), Term::new(TermName::PipelineValue, Op::Equals, value)];
    Explained { value, why }
}

/// Σ open amount × probability of its stage, in cents; and how many open opportunities bring nothing, for they have no
/// amount, or no stage with a probability.
#[must_use]
pub fn weighted_value(opportunities: &[&Opportunity], flow: &[StageFlow]) -> (Explained<f64>, usize) {
    let open = || opportunities.iter().filter(|row| row.is_open());
    let (mut why, mut sums, mut value) = (Vec::new(), Vec::new(), 0.0);
    for row in flow {
        let amount: f64 =
            open().filter(|one| one.stage == Some(row.stage)).filter_map(|one| one.amount).map(cents).sum();
        if let Some(probability) = row.probability.as_ref().filter(|_| amount > 0.0) {
            let subject = EntityRef::to(row.stage);
            let worth = amount * probability.value;
            why.push(Term::of(TermName::OpenAmount, subject, Op::Add, amount));
            why.push(Term::of(TermName::StageProbability, subject, Op::Multiply, probability.value));
            why.push(Term::of(TermName::StageValue, subject, Op::Equals, worth));
            sums.push(Term::of(TermName::StageValue, subject, Op::Add, worth));
            value += worth;
        }
    }
    why.extend(sums);
    why.push(Term::new(TermName::WeightedPipeline, Op::Equals, value));
    let known = |one: &Opportunity| {
        flow.iter().any(|row| one.stage == Some(row.stage) && row.probability.is_some()) && one.amount.is_some()
    };
    (Explained { value, why }, open().filter(|one| !known(one)).count())
}

/// Mean days from opening to signature of what was won; nothing without one that has both dates.
#[must_use]
pub fn cycle(opportunities: &[&Opportunity]) -> Option<Explained<f64>> {
    let days: Vec<i64> = opportunities.iter().filter_map(|row| row.cycle()).collect();
    let count = number(days.len());
    #[allow(clippy::cast_precision_loss, reason = "days are far below 2^52")]
    let sum = days.iter().sum::<i64>() as f64;
    let value = (!days.is_empty()).then(|| sum / count)?;
    let why = vec![
        Term::new(TermName::CycleDays, Op::Add, sum),
        Term::new(TermName::DatedWins, Op::Divide, count),
        Term::new(TermName::SalesCycle, Op::Equals, value),
    ];
    Some(Explained { value, why })
}

/// Mean amount of what was won, in cents; nothing without one whose amount is known.
#[must_use]
pub fn average_deal(opportunities: &[&Opportunity]) -> Option<Explained<f64>> {
    let won = opportunities.iter().filter(|row| row.outcome == Outcome::Won);
    let amounts: Vec<f64> = won.filter_map(|row| row.amount).map(cents).collect();
    let (sum, count) = (amounts.iter().sum::<f64>(), number(amounts.len()));
    let value = (!amounts.is_empty()).then(|| sum / count)?;
    let why = vec![
        Term::new(TermName::WonAmount, Op::Add, sum),
        Term::new(TermName::PricedWins, Op::Divide, count),
        Term::new(TermName::AverageDeal, Op::Equals, value),
    ];
    Some(Explained { value, why })
}

/// Open opportunities × win rate × average deal ÷ cycle: cents a day. Nothing while one of them is unknown, or the cycle is
/// of no day.
#[must_use]
pub fn velocity(opportunities: &[&Opportunity]) -> Option<Explained<f64>> {
    let open = number(opportunities.iter().filter(|row| row.is_open()).count());
    let (rate, deal) = (win_rate(opportunities)?.value, average_deal(opportunities)?.value);
    let days = cycle(opportunities).map(|cycle| cycle.value).filter(|days| *days > 0.0)?;
    let value = open * rate * deal / days;
    let why = vec![
        Term::new(TermName::OpenOpportunities, Op::Add, open),
        Term::new(TermName::WinRate, Op::Multiply, rate),
        Term::new(TermName::AverageDeal, Op::Multiply, deal),
        Term::new(TermName::SalesCycle, Op::Divide, days),
        Term::new(TermName::Velocity, Op::Equals, value),
    ];
    Some(Explained { value, why })
}

/// The age beyond which an open opportunity is ageing, in days: what the stages up to its own may take together; where one
/// of them does not say, the mean cycle of what was won (convention).
#[must_use]
pub fn ageing_after(row: &Opportunity, stages: &Table<SalesStage>, cycle: Option<f64>) -> Option<f64> {
    let at = row.stage.and_then(|stage| stages.position(stage));
    let allowed = at
        .and_then(|at| stages.iter().take(at + 1).map(|stage| stage.service_days.map(u32::from)).sum::<Option<u32>>());
    allowed.map(f64::from).or(cycle)
}

/// Whether an open opportunity is older than it should be.
#[must_use]
pub fn is_ageing(row: &Opportunity, stages: &Table<SalesStage>, cycle: Option<f64>, today: Day) -> bool {
    let limit = ageing_after(row, stages, cycle);
    #[allow(clippy::cast_precision_loss, reason = "days are far below 2^52")]
    row.age(today).zip(limit).is_some_and(|(age, limit)| age as f64 > limit)
}

/// How many were lost for each standard reason, and for none.
#[must_use]
pub fn losses(opportunities: &[&Opportunity]) -> BTreeMap<Option<LossReason>, usize> {
    let mut tally = BTreeMap::new();
    for row in opportunities.iter().filter(|row| row.outcome == Outcome::Lost) {
        *tally.entry(row.loss_reason).or_insert(0) += 1;
    }
    tally
}

#[allow(clippy::cast_precision_loss, reason = "amounts of a pipeline are far below 2^52 cents")]
const fn cents(amount: Money) -> f64 {
    amount.cents() as f64
}

#[cfg(test)]
mod tests {
    use super::{
        super::flow::{
            flow,
            tests::{any_rows, at, id, stages},
        },
        *,
    };
    use crate::domain::{explained::recomputed, number::Share};
    use Outcome::{Lost, Open, Won};
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    fn sold(n: usize, amount: i64, created: &str, closed: &str) -> Opportunity {
        let (created, closed) = (Some(day(created)), Some(day(closed)));
        Opportunity { amount: Some(Money::from_units(amount)), created, closed, ..at(n, Some(1), Won) }
    }

    #[test]
    fn golden() {
        let mut table = stages(2);
        table.update(id(0), |row| row.probability = Share::new(0.25));
        let open = |n, stage, amount| Opportunity { amount: Some(Money::from_units(amount)), ..at(n, stage, Open) };
        let rows = [
            sold(1, 3_000, "2026-01-01", "2026-01-21"),
            sold(2, 1_000, "2026-01-01", "2026-02-10"),
            Opportunity { loss_reason: Some(LossReason::First), ..at(3, Some(1), Lost) },
            at(4, Some(1), Lost),
            open(5, Some(0), 1_000),
            open(6, Some(1), 2_000),
            open(7, None, 500),
        ];
        let rows: Vec<&Opportunity> = rows.iter().collect();
        let found = flow(&table, &rows);
        let (weighted, unweighted) = weighted_value(&rows, &found);
        // 1,000 × 0.25 + 2,000 × 2 ÷ 5
        assert_eq!((weighted.value, unweighted), (105_000.0, 1));
        assert_eq!(open_value(&rows).value, 350_000.0);
        assert_eq!(cycle(&rows).map(|found| found.value), Some(30.0));
        // 3 × 0.5 × 2,000 ÷ 30 = 100 a day
        assert_eq!(velocity(&rows).map(|found| found.value), Some(10_000.0));
        assert_eq!(losses(&rows), [(None, 1), (Some(LossReason::First), 1)].into());
        assert_eq!(velocity(&rows[4..]), None);
        assert_eq!(average_deal(&rows).map(|found| found.value), Some(200_000.0));
        let others = [cycle(&rows), average_deal(&rows), velocity(&rows)].map(|found| found.expect("known"));
        for figure in others.into_iter().chain([weighted, open_value(&rows)]) {
            let last = recomputed(&figure.why).last().map(|(_, value)| *value);
            assert!(last.is_some_and(|value| (value - figure.value).abs() < 1e-6), "{figure:?}");
        }
    }

    #[test]
    fn a_mean_divides_by_the_wins_that_have_what_it_is_made_of() {
        let dateless = Opportunity { closed: None, ..sold(2, 1_000, "2026-01-01", "2026-01-11") };
        let priceless = Opportunity { amount: None, ..sold(3, 1, "2026-01-01", "2026-01-31") };
        let rows = [sold(1, 3_000, "2026-01-01", "2026-01-21"), dateless, priceless];
        let rows: Vec<&Opportunity> = rows.iter().collect();
        let terms = |found: Option<Explained<f64>>| {
            let why = found.expect("known").why;
            why.iter().map(|term| (term.term, term.value)).collect::<Vec<_>>()
        };
        let days = [(TermName::CycleDays, 50.0), (TermName::DatedWins, 2.0), (TermName::SalesCycle, 25.0)];
        assert_eq!(terms(cycle(&rows)), days);
        let deal = [(TermName::WonAmount, 400_000.0), (TermName::PricedWins, 2.0), (TermName::AverageDeal, 200_000.0)];
        assert_eq!(terms(average_deal(&rows)), deal);
    }

    #[test]
    fn an_opportunity_ages_beyond_what_its_stages_may_take() {
        let mut table = stages(2);
        table.update(id(0), |row| row.service_days = Some(5));
        let today = day("2026-03-31");
        #[track_caller]
        fn check(table: &Table<SalesStage>, stage: usize, created: &str, cycle: Option<f64>, expected: bool) {
            let row = Opportunity { created: Some(day(created)), ..at(1, Some(stage), Open) };
            assert_eq!(is_ageing(&row, table, cycle, day("2026-03-31")), expected);
        }
        check(&table, 0, "2026-03-26", None, false);
        check(&table, 0, "2026-03-25", None, true);
        check(&table, 1, "2026-01-01", None, false);
        check(&table, 1, "2026-03-01", Some(30.0), false);
        check(&table, 1, "2026-02-28", Some(30.0), true);
        table.update(id(1), |row| row.service_days = Some(10));
        check(&table, 1, "2026-03-15", Some(2.0), true);
        check(&table, 1, "2026-03-16", Some(2.0), false);
        // What two stages may take together is more than 65,535 days.
        for at in [0, 1] {
            table.update(id(at), |row| row.service_days = Some(u16::MAX));
        }
        check(&table, 1, "1900-01-01", None, false);
        let closed = Opportunity { created: Some(day("2020-01-01")), ..at(1, Some(0), Lost) };
        assert!(!is_ageing(&closed, &table, None, today));
    }

    proptest! {
        #[test]
        fn weighing_never_adds(rows in any_rows(), amount in 0_i64..1_000_000) {
            let rows: Vec<Opportunity> =
                rows.into_iter().map(|row| Opportunity { amount: Some(Money::from_units(amount)), ..row }).collect();
            let rows: Vec<&Opportunity> = rows.iter().collect();
            let (weighted, _) = weighted_value(&rows, &flow(&stages(4), &rows));
            prop_assert!(weighted.value <= open_value(&rows).value + 1e-6);
        }
    }
}
