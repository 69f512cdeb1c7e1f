//! The funnel with its figures: what each step counted, from the user, a KPI or the pipeline, and all that follows from it
//! (domain section 8). Nothing is retyped.

use crate::{
    domain::{
        day::Day,
        explained::Explained,
        id::Id,
        kpi::{Kpi, Unit},
        money::Money,
        number::Share,
        opportunity::{Opportunity, Outcome},
        period::by_period,
    },
    methods::{
        funnel::{
            Aim, Ceiling, FunnelStep, Lever, Needed, NoAnswer, PERIOD, Seen, Source, Standing, Verdict, ceiling,
            needed, pace, past_periods, seen, sensitivity, standing, verdict, whole,
        },
        pipeline::value::average_deal,
    },
    plan::Plan,
    reports::pipeline::opportunities,
};
use std::collections::BTreeMap;

/// Where what a signature brings comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BasketFrom {
    /// The user said it.
    Said,
    /// The average deal of the pipeline.
    Pipeline,
}

/// One step with what is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The step.
    pub step: Id<FunnelStep>,
    /// The hypothesis; nothing at the last step.
    pub hypothesis: Option<Share>,
    /// What past periods say of its conversion.
    pub seen: Option<Seen>,
    /// How the hypothesis stands; nothing at the last step.
    pub standing: Option<Standing>,
    /// What the target demands of it.
    pub needed: Result<Needed, NoAnswer>,
    /// How many it counted a week.
    pub pace: Option<Explained<f64>>,
    /// How many it can take a week.
    pub capacity: Option<f64>,
    /// What it counted, by month: the last complete ones and the one of today.
    pub counts: BTreeMap<Day, f64>,
}

impl Line {
    /// By how many a week the demand, rounded up, exceeds the capacity; nothing where it fits or one of them is unknown.
    #[must_use]
    pub fn short_by(&self) -> Option<f64> {
        let needed = self.needed.as_ref().ok()?.weekly.value;
        Some(whole(needed) - self.capacity?).filter(|gap| *gap > 0.0)
    }
}

/// The funnel with all its figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Sight {
    /// The first days of the last complete months, earliest first.
    pub periods: Vec<Day>,
    /// The first day of the month of today.
    pub current: Day,
    /// The steps, in the order of the sale.
    pub lines: Vec<Line>,
    /// What a signature brings, in cents, and who says so.
    pub basket: Option<(f64, BasketFrom)>,
    /// Whether the hypotheses can be believed.
    pub verdict: Verdict,
    /// The most that the capacities allow.
    pub ceiling: Option<Ceiling>,
    /// What five points more would save, by step.
    pub levers: Vec<Lever>,
}

impl Sight {
    /// What the first step needs, or why that has no answer.
    ///
    /// # Errors
    /// [`NoAnswer`] says what is missing.
    pub fn first(&self) -> Result<&Needed, NoAnswer> {
        self.lines.first().map_or(Err(NoAnswer::FewSteps), |line| line.needed.as_ref().map_err(|reason| *reason))
    }
}

/// What a signature brings, in cents.
#[must_use]
pub fn basket(plan: &Plan) -> Option<(f64, BasketFrom)> {
    #[allow(clippy::cast_precision_loss, reason = "the amount of one deal is far below 2^52 cents")]
    let said = plan.worksheets.funnel.basket.map(|amount: Money| (amount.cents() as f64, BasketFrom::Said));
    said.or_else(|| Some((deal(plan)?.value, BasketFrom::Pipeline)))
}

/// The average deal of the pipeline, in cents.
#[must_use]
pub fn deal(plan: &Plan) -> Option<Explained<f64>> {
    average_deal(&opportunities(plan, None))
}

/// Everything that the plan says of the funnel today.
#[must_use]
pub fn sight(plan: &Plan, today: Day) -> Sight {
    let funnel = &plan.worksheets.funnel;
    let steps = &funnel.steps;
    let (periods, current) = (past_periods(today), PERIOD.start_of(today));
    let basket = basket(plan);
    #[allow(clippy::cast_precision_loss, reason = "a revenue target is far below 2^52 cents")]
    let target = funnel.target.map(|amount| amount.cents() as f64);
    let aim = Aim { target, basket: basket.map(|basket| basket.0), weeks: funnel.weeks };
    let counts: Vec<_> = steps.iter().map(|step| counts(plan, step, &periods, today)).collect();
    let line = |(at, step): (usize, &FunnelStep)| {
        let next = counts.get(at + 1);
        let seen = next.and_then(|next| seen(step.id, (&counts[at], next), &periods));
        let hypothesis = next.and(step.conversion);
        let best = seen.as_ref().map(|seen| seen.best.value);
        Line {
            step: step.id,
            hypothesis,
            standing: next.map(|_| standing(hypothesis, best)),
            seen,
            needed: needed(&aim, steps, at),
            pace: pace(step.id, &counts[at], &periods, |start| PERIOD.step(start, 1).days_since(start)),
            capacity: step.capacity.map(|capacity| capacity.get().max(0.0)),
            counts: counts[at].clone(),
        }
    };
    let lines: Vec<Line> = steps.iter().enumerate().map(line).collect();
    let standings: Vec<Standing> = lines.iter().filter_map(|line| line.standing).collect();
    Sight {
        verdict: verdict(&standings),
        ceiling: ceiling(&aim, steps),
        levers: sensitivity(&aim, steps).unwrap_or_default(),
        basket,
        periods,
        current,
        lines,
    }
}

/// The KPIs that can count a step, in the order of the plan: plain counts, measured by month or more often.
pub fn counting(plan: &Plan) -> impl Iterator<Item = &Kpi> {
    plan.kpis.iter().filter(|kpi| kpi.unit == Unit::Count && kpi.frequency.is_none_or(|frequency| frequency <= PERIOD))
}

/// What a step counted, by month: the given ones and the one of today. Months that nothing is known of are absent.
#[must_use]
pub fn counts(plan: &Plan, step: &FunnelStep, periods: &[Day], today: Day) -> BTreeMap<Day, f64> {
    let current = PERIOD.start_of(today);
    let asked = |day: Day| periods.contains(&day) || day == current;
    let mut sums = BTreeMap::new();
    let mut add = |day: Day, value: f64| {
        let month = PERIOD.start_of(day);
        if asked(month) && day <= today {
            *sums.entry(month).or_insert(0.0) += value.max(0.0);
        }
    };
    match step.source {
        Source::Entered => step.counts.as_slice().iter().for_each(|one| add(one.date, one.value.get())),
        Source::Kpi => {
            let kpi = counting(plan).find(|kpi| Some(kpi.id) == step.kpi);
            kpi.into_iter().flat_map(by_period).for_each(|one| add(one.date, one.value.get()));
        }
        Source::Opened => dated(plan, periods, current, &mut add, |row| row.created),
        Source::Won => {
            dated(plan, periods, current, &mut add, |row| row.closed.filter(|_| row.outcome == Outcome::Won));
        }
    }
    sums
}

/// Counts opportunities by a date of theirs. From the first month that the pipeline knows anything of, a month without one
/// counts 0; before, nothing is known.
fn dated(
    plan: &Plan,
    periods: &[Day],
    current: Day,
    add: &mut dyn FnMut(Day, f64),
    date: impl Fn(&Opportunity) -> Option<Day>,
) {
    let rows = || plan.worksheets.pipeline.opportunities.iter();
    let Some(first) = rows().flat_map(|row| row.created.into_iter().chain(row.closed)).min() else { return };
    let first = PERIOD.start_of(first);
    periods.iter().copied().chain([current]).filter(|month| *month >= first).for_each(|month| add(month, 0.0));
    rows().filter_map(date).for_each(|day| add(day, 1.0));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{kpi::Frequency, number::Number, series::Measurement};
    use uuid::Uuid;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a date")
    }

    fn id<T>(n: u128) -> Id<T> {
        Id::new(Uuid::from_u128(n))
    }

    fn step(n: u128, source: Source, conversion: f64) -> FunnelStep {
        FunnelStep { source, conversion: Share::new(conversion), ..FunnelStep::new(id(n)) }
    }

    fn plan() -> Plan {
        let mut plan = Plan::new(id(99));
        let series = |values: &[(&str, f64)]| {
            values.iter().map(|(on, value)| Measurement::new(day(on), Number::nearest(*value))).collect()
        };
        plan.kpis.put(Kpi {
            frequency: Some(Frequency::Weekly),
            measurements: series(&[("2026-01-09", 4.0), ("2026-01-16", 6.0), ("2026-02-27", 5.0)]),
            ..Kpi::new(id(7))
        });
        let entered = FunnelStep {
            counts: series(&[("2026-01-01", 40.0), ("2026-02-01", 20.0), ("2026-03-01", 8.0)]),
            ..step(1, Source::Entered, 0.25)
        };
        let kpi = FunnelStep { kpi: Some(id(7)), ..step(2, Source::Kpi, 0.5) };
        let steps = [entered, kpi, step(3, Source::Opened, 0.5), step(4, Source::Won, 0.0)];
        plan.worksheets.funnel.steps = steps.into_iter().collect();
        let deal = |n, created: &str, closed: Option<&str>| Opportunity {
            created: Some(day(created)),
            closed: closed.map(day),
            outcome: if closed.is_some() { Outcome::Won } else { Outcome::Open },
            amount: Some(Money::from_units(1_000)),
            ..Opportunity::new(id(n))
        };
        plan.worksheets.pipeline.opportunities =
            [deal(11, "2026-01-10", Some("2026-02-20")), deal(12, "2026-01-20", None), deal(13, "2026-03-02", None)]
                .into_iter()
                .collect();
        plan
    }

    #[test]
    fn each_source_counts_by_month() {
        let (plan, today) = (plan(), day("2026-03-04"));
        let found = sight(&plan, today);
        let of = |at: usize| found.lines[at].counts.iter().map(|(on, n)| (on.month(), *n)).collect::<Vec<_>>();
        assert_eq!(of(0), [(1, 40.0), (2, 20.0), (3, 8.0)]);
        assert_eq!(of(1), [(1, 10.0), (2, 5.0)]);
        assert_eq!(of(2), [(1, 2.0), (2, 0.0), (3, 1.0)]);
        assert_eq!(of(3), [(1, 0.0), (2, 1.0), (3, 0.0)]);
        let best: Vec<_> = found.lines.iter().map(|line| line.seen.as_ref().map(|seen| seen.best.value)).collect();
        // 10 ÷ 40; 2 ÷ 10; 0 ÷ 2, for February signed what January opened; the last step has no next one.
        assert_eq!(best, [Some(0.25), Some(0.2), Some(0.0), None]);
        let standings: Vec<_> = found.lines.iter().map(|line| line.standing).collect();
        assert_eq!(standings, [Some(Standing::Within), Some(Standing::Above), Some(Standing::Above), None]);
        assert_eq!((found.verdict, found.basket), (Verdict::TooHigh, Some((100_000.0, BasketFrom::Pipeline))));
        assert_eq!(found.first(), Err(NoAnswer::NoTarget));
    }

    #[test]
    fn a_target_asks_for_a_number_each_week_against_the_capacity() {
        let mut plan = plan();
        let funnel = &mut plan.worksheets.funnel;
        (funnel.target, funnel.weeks, funnel.basket) =
            (Some(Money::from_units(20_000)), Some(8), Some(Money::from_units(2_500)));
        funnel.steps.update(id(1), |row| row.capacity = Number::new(12.0));
        let found = sight(&plan, day("2026-03-04"));
        // 20,000 ÷ 2,500 = 8 signatures, ÷ 0.5 ÷ 0.5 ÷ 0.25 = 128 contacts, 16 a week.
        let weekly: Vec<_> =
            found.lines.iter().map(|line| line.needed.as_ref().map(|need| whole(need.weekly.value))).collect();
        assert_eq!(weekly, [Ok(16.0), Ok(4.0), Ok(2.0), Ok(1.0)]);
        assert_eq!(found.lines[0].short_by(), Some(4.0));
        assert_eq!(found.lines[1].short_by(), None);
        // 12 × 8 × 0.0625 × 2,500
        assert_eq!(found.ceiling.map(|ceiling| ceiling.revenue.value), Some(1_500_000.0));
        assert_eq!(found.levers.first().map(|lever| lever.step), Some(id(1)));
    }

    #[test]
    fn a_kpi_measured_by_quarter_cannot_count_months() {
        let mut plan = plan();
        plan.kpis.update(id(7), |kpi| kpi.frequency = Some(Frequency::Quarterly));
        assert_eq!(counting(&plan).count(), 0);
        assert!(sight(&plan, day("2026-03-04")).lines[1].counts.is_empty());
        assert_eq!(sight(&Plan::new(id(2)), day("2026-03-04")).first(), Err(NoAnswer::FewSteps));
    }
}
