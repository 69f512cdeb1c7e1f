//! What the measure of an experiment says: the mean of its window against as many periods before it, and whether the move
//! stands out of the noise of the KPI. Compares as the signals do: within 5 % nothing moved (convention). Stores nothing.

pub mod text;

use crate::{
    domain::{
        entity::EntityRef,
        explained::{Explained, Op, Term, TermName},
        id::Id,
        kpi::{Direction, Kpi},
        period::by_period,
    },
    methods::{
        experiments::Experiment,
        kpis::xmr::{Side, Signal, xmr},
    },
    plan::Plan,
    reports::signals::{Means, Move, STABLE, mean},
};

/// Periods before the window, at least (convention).
pub const BEFORE: usize = 3;
/// Periods within the window, at least (convention).
pub const WITHIN: usize = 2;

/// What the measure says.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    /// Mean of the periods before the window.
    pub before: f64,
    /// Mean of the periods within it.
    pub within: f64,
    /// (within − before) ÷ |before|.
    pub change: Explained<f64>,
    /// Which way it went, as the KPI sees it.
    pub way: Way,
    /// A signal of the KPI's chart begins within the window, to the side where the mean went: the move is no noise.
    pub stands_out: bool,
    /// Periods before and within.
    pub periods: (usize, usize),
    /// The mean within the window from which on the KPI would have moved the good way: the smallest change.
    pub needed: f64,
}

/// Which way it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Way {
    /// The good way.
    Better,
    /// Neither.
    Same,
    /// The bad way.
    Worse,
}

/// Why nothing can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Silent {
    /// No KPI, or one that is gone.
    NoMeasure,
    /// No window.
    NoWindow,
    /// So many periods with a value stand before the window, fewer than [`BEFORE`].
    Before(usize),
    /// So many within it, fewer than [`WITHIN`].
    Within(usize),
    /// The mean before is 0: there is no share of it.
    Zero,
}

/// What a decision can rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Advice {
    /// The data confirm it.
    Deploy,
    /// It moved the good way, perhaps by chance.
    GoOn,
    /// The data do not confirm it.
    Abandon,
}

impl Effect {
    /// What the data speak for.
    #[must_use]
    pub const fn advice(&self) -> Advice {
        match (self.way, self.stands_out) {
            (Way::Better, true) => Advice::Deploy,
            (Way::Better, false) => Advice::GoOn,
            (Way::Same | Way::Worse, _) => Advice::Abandon,
        }
    }
}

/// What the measure of an experiment says.
///
/// # Errors
/// Why nothing can be said: absent figures never count as good news.
pub fn effect(plan: &Plan, experiment: &Experiment) -> Result<Effect, Silent> {
    let kpi = experiment.kpi.and_then(|id| plan.kpis.get(id)).ok_or(Silent::NoMeasure)?;
    let (start, end) = experiment.window().ok_or(Silent::NoWindow)?;
    let values = by_period(kpi);
    let from = values.partition_point(|value| value.date < start);
    let to = values.partition_point(|value| value.date <= end);
    let figure = |at: usize| values[at].value.get();
    let within: Vec<f64> = (from..to).map(figure).collect();
    let before: Vec<f64> = (from.saturating_sub(within.len().max(BEFORE))..from).map(figure).collect();
    if before.len() < BEFORE {
        return Err(Silent::Before(before.len()));
    }
    if within.len() < WITHIN {
        return Err(Silent::Within(within.len()));
    }
    let (start_mean, end_mean) = (mean(&before), mean(&within));
    let effect = compared(kpi, start_mean, end_mean).ok_or(Silent::Zero)?;
    let side = if end_mean > start_mean { Side::Above } else { Side::Below };
    // A run that began before the trial, or to the other side, is not its doing.
    let told =
        |signal: &Signal| signal.side == side && signal.points.first().is_some_and(|day| (start..=end).contains(day));
    let stands_out = xmr(kpi, &values).is_some_and(|chart| chart.signals.iter().any(told));
    Ok(Effect { stands_out, periods: (before.len(), within.len()), ..effect })
}

fn compared(kpi: &Kpi, before: f64, within: f64) -> Option<Effect> {
    let means = Means::of(before, within)?;
    let (way, step) = match (means.moved, kpi.direction) {
        (Move::Stable, Direction::Higher) => (Way::Same, STABLE),
        (Move::Stable, Direction::Lower) => (Way::Same, -STABLE),
        (Move::Up, Direction::Higher) => (Way::Better, STABLE),
        (Move::Up, Direction::Lower) => (Way::Worse, -STABLE),
        (Move::Down, Direction::Higher) => (Way::Worse, STABLE),
        (Move::Down, Direction::Lower) => (Way::Better, -STABLE),
    };
    Some(Effect {
        before,
        within,
        change: explained(kpi.id, before, within, means.change),
        way,
        stands_out: false,
        periods: (0, 0),
        needed: step.mul_add(before.abs(), before),
    })
}

fn explained(kpi: Id<Kpi>, before: f64, within: f64, share: f64) -> Explained<f64> {
    let of = |term, op, value| Term::of(term, EntityRef::to(kpi), op, value);
    let why = vec![
        of(TermName::MeanWithin, Op::Add, within),
        of(TermName::MeanBefore, Op::Subtract, before),
        of(TermName::MeanBefore, Op::Divide, before.abs()),
        of(TermName::ChangeShare, Op::Equals, share),
    ];
    Explained { value: share, why }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        day::Day,
        explained::recomputed,
        kpi::Frequency,
        number::Number,
        series::{Measurement, Series},
    };
    use proptest::prelude::*;

    fn id<T>(n: u8) -> Id<T> {
        Id::from_random([n; 16])
    }

    /// Weekly values up to the week of 2026-11-23, and an experiment over the last `weeks` of them.
    fn tried(values: &[f64], weeks: i64, direction: Direction) -> Result<Effect, Silent> {
        let last = Day::parse("2026-11-27").expect("a date");
        let count = i64::try_from(values.len()).expect("few");
        let at = |n: usize| last.plus_days(7 * (1 + i64::try_from(n).expect("few") - count));
        let measurements: Series = values
            .iter()
            .enumerate()
            .filter_map(|(n, value)| Some(Measurement::new(at(n), Number::new(*value)?)))
            .collect();
        let mut plan = Plan::new(id(1));
        plan.kpis.put(Kpi { frequency: Some(Frequency::Weekly), direction, measurements, ..Kpi::new(id(2)) });
        let start = Some(last.plus_days(-7 * weeks + 1));
        let row = Experiment { kpi: Some(id(2)), start, end: Some(last), ..Experiment::new(id(3)) };
        effect(&plan, &row)
    }

    #[track_caller]
    fn check(values: &[f64], weeks: i64, direction: Direction, way: Way, change: f64) {
        let found = tried(values, weeks, direction).expect("an effect");
        assert_eq!(found.way, way, "{found:?}");
        assert!((found.change.value - change).abs() < 1e-9, "{found:?}");
        let again = recomputed(&found.change.why);
        assert!(again.len() == 1 && (again[0].1 - change).abs() < 1e-9);
    }

    #[test]
    fn means_are_compared_as_the_kpi_sees_them() {
        check(&[10., 10., 10., 12., 12., 12.], 3, Direction::Higher, Way::Better, 0.2);
        check(&[10., 10., 10., 12., 12., 12.], 3, Direction::Lower, Way::Worse, 0.2);
        check(&[10., 10., 10., 10.5, 10.5], 2, Direction::Higher, Way::Same, 0.05);
        check(&[10., 10., 10., 10.6, 10.6], 2, Direction::Higher, Way::Better, 0.06);
        check(&[-10., -10., -10., -12., -12.], 2, Direction::Higher, Way::Worse, -0.2);
        // As many periods before as within: the first two are left out.
        check(&[99., 99., 10., 10., 10., 10., 20., 20., 20., 20.], 4, Direction::Higher, Way::Better, 1.0);
    }

    #[test]
    fn too_few_figures_say_nothing() {
        assert_eq!(tried(&[10., 12., 12.], 2, Direction::Higher), Err(Silent::Before(1)));
        assert_eq!(tried(&[10., 10., 10., 12.], 1, Direction::Higher), Err(Silent::Within(1)));
        assert_eq!(tried(&[0., 0., 0., 12., 12.], 2, Direction::Higher), Err(Silent::Zero));
        let plan = Plan::new(id(1));
        assert_eq!(effect(&plan, &Experiment::new(id(3))), Err(Silent::NoMeasure));
    }

    #[test]
    fn a_good_move_without_a_signal_may_be_chance() {
        let noisy = [10., 14., 9., 13., 10., 12., 13., 13.];
        let found = tried(&noisy, 2, Direction::Higher).expect("an effect");
        assert_eq!((found.way, found.stands_out, found.advice()), (Way::Better, false, Advice::GoOn));
        let steady = [10., 10.2, 9.9, 10.1, 10., 10.2, 14., 14.2];
        let found = tried(&steady, 2, Direction::Higher).expect("an effect");
        assert_eq!((found.stands_out, found.advice()), (true, Advice::Deploy));
    }

    #[test]
    fn only_a_signal_of_the_trial_to_its_own_side_confirms_it() {
        let usual = [8., 12.].repeat(6);
        let fright = [usual.as_slice(), &[20., 20., -5.]].concat();
        let found = tried(&fright, 3, Direction::Higher).expect("an effect");
        assert_eq!((found.way, found.advice()), (Way::Better, Advice::GoOn), "the signal is to the other side");
        let long = [usual.as_slice(), &[11., 11., 11., 11., 11., 11., 12., 12.]].concat();
        let found = tried(&long, 2, Direction::Higher).expect("an effect");
        assert_eq!((found.way, found.advice()), (Way::Better, Advice::GoOn), "the run began before");
    }

    proptest! {
        #[test]
        fn reaching_what_was_needed_is_the_border(values in prop::collection::vec(1.0_f64..1e6, 5..20), weeks in 2_i64..6) {
            for direction in [Direction::Higher, Direction::Lower] {
                if let Ok(found) = tried(&values, weeks, direction) {
                    let past = if direction == Direction::Higher { found.within > found.needed * (1.0 + 1e-6) }
                        else { found.within < found.needed * (1.0 - 1e-6) };
                    if past { prop_assert_eq!(found.way, Way::Better); }
                    if found.way == Way::Better {
                        let over = (found.within - found.needed) * if direction == Direction::Higher { 1.0 } else { -1.0 };
                        prop_assert!(over > -1e-6 * found.needed.abs());
                    }
                }
            }
        }

        #[test]
        fn any_figures_give_an_answer_or_a_reason(values in prop::collection::vec(-1e300_f64..1e300, 0..12), weeks in 0_i64..8) {
            if let Ok(found) = tried(&values, weeks, Direction::Higher) {
                prop_assert!(found.change.value.is_finite() && found.before.is_finite() && found.within.is_finite());
            }
        }
    }
}
