//! From envelope to best value: the whole curve for a usual plan, a band of proven bounds for a large one.

use super::bound::{Relaxation, fitting_price};
use super::instance::{Infeasible, Instance, Limits};
use super::optimum::Problem;
use super::pareto::{START, State, merge_moved};
use super::search::MOST_STATES;
use serde::{Deserialize, Serialize};

/// Up to how many packages the whole curve is computed.
const WHOLE_UP_TO: usize = 50;

/// How many envelopes are computed where the whole curve is not, besides the current one.
const SAMPLES: i64 = 64;

/// How many times the limit of one optimum the samples may take together.
const SHARED_LIMITS: u64 = 16;

/// The curve from envelope to best value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Frontier {
    /// Ascending by envelope. When `whole`, the steps of the curve: each holds until the next. Else the sampled envelopes.
    pub points: Vec<Point>,
    /// Whether the curve is exact at every envelope, or only bounded between its points.
    pub whole: bool,
    /// The relaxation at each sampled point: bounds the value at any envelope.
    lines: Vec<Line>,
}

/// What one envelope is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// The envelope, in cents.
    pub envelope_cents: i64,
    /// What it buys.
    pub band: Band,
}

/// A value between two proven bounds, equal where the value is exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Band {
    /// A choice within the envelope is worth this much.
    pub low_cents: i64,
    /// None is worth more.
    pub high_cents: i64,
}

/// value ≤ (score + price × envelope) ÷ 2^bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
struct Line {
    score: i64,
    price: i64,
    bits: u32,
}

impl Frontier {
    /// What an envelope is worth; `None` under the first point, where the forced packages do not fit.
    #[must_use]
    pub fn at(&self, envelope_cents: i64) -> Option<Band> {
        let next = self.points.partition_point(|point| point.envelope_cents <= envelope_cents);
        let before = self.points.get(next.checked_sub(1)?)?;
        if self.whole || before.envelope_cents == envelope_cents {
            return Some(before.band);
        }
        let low_cents = before.band.low_cents;
        let after = self.points.get(next).map(|point| point.band.high_cents);
        let lines = self.lines.iter().map(|line| line.at(envelope_cents));
        let high_cents = lines.chain(after).min().unwrap_or(i64::MAX);
        Some(Band { low_cents, high_cents })
    }

    /// The points that an eye can tell apart: the first, the last, and between them each that lies at least a
    /// `fineness`th of the way, of envelopes or of values, after the one before. A whole curve has tens of thousands.
    #[must_use]
    pub fn outline(&self, fineness: i64) -> Vec<Point> {
        let (Some(first), Some(last)) = (self.points.first(), self.points.last()) else { return Vec::new() };
        let apart = |from: i64, to: i64| (to - from) / fineness.max(1);
        let across = apart(first.envelope_cents, last.envelope_cents);
        let up = apart(first.band.low_cents, last.band.low_cents);
        let mut drawn = vec![*first];
        let mut before = first;
        for point in &self.points[1..] {
            let moved = point.envelope_cents - before.envelope_cents > across;
            if moved || point.band.low_cents - before.band.low_cents > up || point == last {
                drawn.push(*point);
                before = point;
            }
        }
        drawn
    }
}

impl Line {
    fn at(&self, envelope: i64) -> i64 {
        let units = i128::from(self.score) + i128::from(self.price) * i128::from(envelope);
        i64::try_from(units >> self.bits).unwrap_or(i64::MAX)
    }
}

/// Computes the curve up to an envelope.
///
/// Whole up to 50 packages; above, or when the limit of states is reached on the way (values that follow costs to the
/// cent make curves of millions of steps), at 64 envelopes and at the instance's own.
///
/// # Errors
/// [`Infeasible`] when the instance contradicts itself, or forces more than `max_envelope_cents` pays.
pub fn frontier(instance: &Instance, max_envelope_cents: i64, limits: Limits) -> Result<Frontier, Infeasible> {
    let problem = Problem::new(instance)?;
    let least = problem.least_cost(max_envelope_cents)?;
    let small = instance.packages.len() <= WHOLE_UP_TO;
    let whole = if small { whole(&problem, max_envelope_cents, limits) } else { None };
    match whole {
        Some(points) => Ok(Frontier { points, whole: true, lines: Vec::new() }),
        None => sampled(&problem, instance.envelope_cents, least, max_envelope_cents, limits),
    }
}

/// Every step of the curve, unless there are more states than the limit.
fn whole(problem: &Problem, max_envelope: i64, limits: Limits) -> Option<Vec<Point>> {
    let network = &problem.network;
    let least = network.least_costs();
    let mut waiting: Vec<Vec<State>> = vec![Vec::new(); network.end() + 1];
    let mut spare = Vec::new();
    let mut left = limits.states.min(MOST_STATES);
    waiting[0].push(State { cost: 0, value: 0, origin: START, edge: START });
    for position in 0..network.end() {
        let list = std::mem::take(&mut waiting[position]);
        left = left.checked_sub(u64::try_from(list.len()).ok()?)?;
        for edge in network.edges(position) {
            let Some(rest) = least[edge.target] else { continue };
            let affordable = |state: &State| state.cost <= max_envelope - rest;
            merge_moved(&mut waiting[edge.target], &list, (edge, None), affordable, &mut spare);
        }
    }
    let exact = |state: &State| Band { low_cents: state.value, high_cents: state.value };
    let point = |state: &State| Point { envelope_cents: state.cost, band: exact(state) };
    Some(waiting[network.end()].iter().map(point).collect())
}

/// The optimum at chosen envelopes, and a line over the curve at each.
fn sampled(
    problem: &Problem,
    current: i64,
    least: i64,
    max_envelope: i64,
    limits: Limits,
) -> Result<Frontier, Infeasible> {
    let (network, scale) = (&problem.network, problem.scale);
    let unlimited = Relaxation::at(network, scale, 0);
    let enough = unlimited.finish(0).map_or(least, |(cost, _)| cost);
    let envelopes = envelopes(least, max_envelope.min(enough).max(least), current);
    let mut pool = limits.states.saturating_mul(SHARED_LIMITS);
    let mut frontier = Frontier { points: Vec::new(), whole: false, lines: vec![line(&unlimited, scale.bits)] };
    for (envelopes_left, &envelope_cents) in (1..=envelopes.len()).rev().zip(&envelopes) {
        let share = pool / u64::try_from(envelopes_left).unwrap_or(u64::MAX);
        let states = if envelope_cents == current { limits.states } else { share.min(limits.states) };
        let optimum = problem.optimum(envelope_cents, Limits { states })?;
        pool = pool.saturating_sub(optimum.states);
        let (low_cents, high_cents) = (optimum.value_cents, optimum.value_cents + optimum.gap_cents);
        frontier.points.push(Point { envelope_cents, band: Band { low_cents, high_cents } });
        let price = fitting_price(network, scale, envelope_cents);
        frontier.lines.push(line(&Relaxation::at(network, scale, price), scale.bits));
    }
    tighten(&mut frontier.points);
    Ok(frontier)
}

fn line(relaxation: &Relaxation, bits: u32) -> Line {
    Line { score: relaxation.potential(0), price: relaxation.price, bits }
}

/// From the least to the most in equal strides, and the current one when it lies between.
fn envelopes(least: i64, most: i64, current: i64) -> Vec<i64> {
    let stride = |step: i64| {
        let way = i128::from(most - least) * i128::from(step) / i128::from(SAMPLES - 1);
        least + i64::try_from(way).unwrap_or(0)
    };
    let mut envelopes: Vec<i64> = (0..SAMPLES).map(stride).collect();
    envelopes.extend(Some(current).filter(|current| (least..=most).contains(current)));
    envelopes.sort_unstable();
    envelopes.dedup();
    envelopes
}

/// A larger envelope is worth at least as much: bounds that were not exact learn from their neighbours.
fn tighten(points: &mut [Point]) {
    let mut low = i64::MIN;
    for point in points.iter_mut() {
        low = low.max(point.band.low_cents);
        point.band.low_cents = low;
    }
    let mut high = i64::MAX;
    for point in points.iter_mut().rev() {
        high = high.min(point.band.high_cents);
        point.band.high_cents = high;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::methods::zero_based_budget::solver::generator::{Worth, large, small};
    use crate::methods::zero_based_budget::solver::optimum;

    fn optimum_at(instance: &Instance, envelope_cents: i64) -> Option<i64> {
        let instance = Instance { envelope_cents, ..instance.clone() };
        optimum(&instance, Limits::default()).ok().map(|answer| answer.value_cents)
    }

    #[track_caller]
    fn check_rises(frontier: &Frontier) {
        for pair in frontier.points.windows(2) {
            assert!(pair[0].envelope_cents < pair[1].envelope_cents);
            assert!(pair[0].band.low_cents <= pair[1].band.low_cents);
            assert!(pair[0].band.high_cents <= pair[1].band.high_cents);
        }
    }

    #[test]
    fn whole_curve_is_the_optimum_at_every_envelope() {
        for seed in 0..600 {
            let instance = small(seed);
            let most = instance.envelope_cents;
            let curve = frontier(&instance, most, Limits::default());
            for envelope in (0..=20).map(|step| most * step / 20) {
                let band = curve.as_ref().ok().and_then(|curve| curve.at(envelope));
                assert_eq!(band.map(|band| band.low_cents), optimum_at(&instance, envelope), "seed {seed}");
                assert!(band.is_none_or(|band| band.low_cents == band.high_cents));
            }
            curve.iter().for_each(check_rises);
        }
    }

    #[test]
    fn whole_curve_and_optimum_agree_on_a_full_plan() {
        for worth in [Worth::Independent, Worth::Weakly] {
            let instance = large(3, 30, worth);
            let most = instance.envelope_cents * 3;
            let curve = frontier(&instance, most, Limits::default()).unwrap();
            assert!(curve.whole && curve.points.len() > 100);
            for envelope in (0..=60).map(|step| most * step / 60) {
                let low = curve.at(envelope).map(|band| band.low_cents);
                assert_eq!(low, optimum_at(&instance, envelope));
            }
        }
    }

    #[test]
    fn band_holds_the_optimum_of_a_large_instance() {
        for worth in [Worth::Independent, Worth::Weakly] {
            let instance = large(1, 60, worth);
            let most = instance.envelope_cents * 2;
            let curve = frontier(&instance, most, Limits::default()).unwrap();
            assert!(!curve.whole);
            check_rises(&curve);
            let here = curve.at(instance.envelope_cents).unwrap();
            assert_eq!(Some(here.low_cents), optimum_at(&instance, instance.envelope_cents));
            assert_eq!(here.low_cents, here.high_cents);
            for envelope in (0..=40).map(|step| most * step / 40) {
                let (band, value) = (curve.at(envelope), optimum_at(&instance, envelope));
                assert_eq!(band.is_some(), value.is_some());
                assert!(
                    band.zip(value).is_none_or(|(band, value)| (band.low_cents..=band.high_cents).contains(&value))
                );
            }
        }
    }

    #[test]
    fn an_outline_is_short_and_lies_on_the_curve() {
        let instance = large(3, 30, Worth::Independent);
        let curve = frontier(&instance, instance.envelope_cents * 3, Limits::default()).unwrap();
        let drawn = curve.outline(100);
        assert!(curve.points.len() > 300 && drawn.len() <= 202, "{} of {}", drawn.len(), curve.points.len());
        assert!(drawn.iter().all(|point| curve.points.contains(point)));
        assert_eq!((drawn.first(), drawn.last()), (curve.points.first(), curve.points.last()));
        let span = curve.points.last().map_or(0, |last| last.band.low_cents - curve.points[0].band.low_cents);
        for point in &curve.points {
            let next = drawn.partition_point(|one| one.envelope_cents <= point.envelope_cents);
            assert!(point.band.low_cents - drawn[next - 1].band.low_cents <= span / 100);
        }
        assert!(Frontier { points: Vec::new(), ..curve }.outline(100).is_empty());
    }

    #[test]
    fn too_many_steps_give_a_band() {
        let instance = large(2, 20, Worth::Strongly);
        let curve = frontier(&instance, instance.envelope_cents, Limits { states: 500 }).unwrap();
        assert!(!curve.whole);
        check_rises(&curve);
        let value = optimum_at(&instance, instance.envelope_cents / 2).unwrap();
        let band = curve.at(instance.envelope_cents / 2).unwrap();
        assert!((band.low_cents..=band.high_cents).contains(&value));
    }
}
