//! Scales and ticks: pure figures, no framework. A scale turns values into percent of the plot, so that charts stretch
//! without shrinking their text.

/// Turns values into percent of the plot's length.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    min: f64,
    max: f64,
}

impl Scale {
    /// The scale from `min` to `max`; equal or unordered ends are opened by one.
    #[must_use]
    pub fn new(min: f64, max: f64) -> Self {
        let (min, max) = (finite_or(min, 0.0), finite_or(max, 1.0));
        if max > min { Self { min, max } } else { Self { min: min.min(max) - 0.5, max: min.max(max) + 0.5 } }
    }

    /// The scale that holds every finite value, with round ends; 0–1 when there is none.
    #[must_use]
    pub fn around(values: impl IntoIterator<Item = f64>) -> Self {
        let Some((min, max)) = extent(values) else { return Self { min: 0.0, max: 1.0 } };
        let pad = if max > min { 0.0 } else { (max.abs() * 0.1).max(0.5) };
        let step = nice_step((max - min + 2.0 * pad) / 4.0);
        Self::new(((min - pad) / step).floor() * step, ((max + pad) / step).ceil() * step)
    }

    /// The same, opened to zero: for lengths that are compared.
    #[must_use]
    pub fn from_zero(values: impl IntoIterator<Item = f64>) -> Self {
        Self::around(values.into_iter().chain([0.0]))
    }

    /// Lowest value.
    #[must_use]
    pub const fn min(self) -> f64 {
        self.min
    }

    /// Highest value.
    #[must_use]
    pub const fn max(self) -> f64 {
        self.max
    }

    /// Percent from the left, 0–100, held at the ends.
    #[must_use]
    pub fn x(self, value: f64) -> f64 {
        let share = (finite_or(value, self.min) - self.min) / (self.max - self.min);
        round2(share.clamp(0.0, 1.0) * 100.0)
    }

    /// Percent from the top, 0–100, held at the ends.
    #[must_use]
    pub fn y(self, value: f64) -> f64 {
        round2(100.0 - self.x(value))
    }

    /// Round values from end to end, `count` steps or so apart.
    #[must_use]
    pub fn ticks(self, count: u8) -> Vec<f64> {
        let step = nice_step((self.max - self.min) / f64::from(count.max(1)));
        let first = (self.min / step - 1e-9).ceil();
        (0..=64)
            .map(|at| (first + f64::from(at)) * step)
            .take_while(|tick| *tick <= self.max + step * 1e-9)
            .map(|tick| if tick.abs() < step * 1e-9 { 0.0 } else { tick })
            .collect()
    }
}

/// The smallest of 1, 2, 2.5, 5 or 10 times a power of ten that is at least `rough`.
#[must_use]
fn nice_step(rough: f64) -> f64 {
    if !rough.is_finite() || rough <= f64::MIN_POSITIVE {
        return 1.0;
    }
    let power = 10f64.powf(rough.log10().floor());
    let fits = |multiple: &f64| rough <= multiple * power * (1.0 + 1e-9);
    [1.0, 2.0, 2.5, 5.0].into_iter().find(fits).unwrap_or(10.0) * power
}

/// Which of the increasing `positions` can carry a text, from the last one back, `gap` percent or more apart. The last text
/// ends at its position instead of standing around it, so that it needs half as much again.
#[must_use]
pub fn thinned(positions: &[f64], gap: f64) -> Vec<usize> {
    let mut kept = Vec::new();
    let mut ceiling = f64::INFINITY;
    for (at, position) in positions.iter().enumerate().rev() {
        if *position <= ceiling {
            ceiling = position - if kept.is_empty() { gap * 1.5 } else { gap };
            kept.push(at);
        }
    }
    kept.reverse();
    kept
}

/// Places labels that would touch: each is moved down until it is `gap` away from the one above, then all are pushed back
/// inside 0–100. Positions come back in the order in which they were given.
#[must_use]
pub fn apart(positions: &[f64], gap: f64) -> Vec<f64> {
    let mut order: Vec<usize> = (0..positions.len()).collect();
    order.sort_by(|a, b| positions[*a].total_cmp(&positions[*b]));
    let mut placed = positions.to_vec();
    let mut floor = f64::NEG_INFINITY;
    for at in &order {
        placed[*at] = placed[*at].max(floor);
        floor = placed[*at] + gap;
    }
    let mut ceiling = 100.0;
    for at in order.iter().rev() {
        placed[*at] = placed[*at].min(ceiling);
        ceiling = placed[*at] - gap;
    }
    placed
}

fn extent(values: impl IntoIterator<Item = f64>) -> Option<(f64, f64)> {
    let finite = values.into_iter().filter(|value| value.is_finite());
    finite.fold(None, |so_far, value| match so_far {
        None => Some((value, value)),
        Some((min, max)) => Some((f64::min(min, value), f64::max(max, value))),
    })
}

const fn finite_or(value: f64, otherwise: f64) -> f64 {
    if value.is_finite() { value } else { otherwise }
}

fn round2(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::{Scale, apart, nice_step, thinned};
    use proptest::prelude::*;

    #[test]
    fn steps_are_round() {
        #[track_caller]
        fn check(rough: f64, expected: f64) {
            assert!((nice_step(rough) - expected).abs() < expected * 1e-9, "{rough} gave {}", nice_step(rough));
        }
        check(1.0, 1.0);
        check(1.2, 2.0);
        check(2.2, 2.5);
        check(0.03, 0.05);
        check(70_000.0, 100_000.0);
        check(0.0, 1.0);
        check(f64::NAN, 1.0);
    }

    #[test]
    fn ticks_cover_the_scale() {
        assert_eq!(Scale::around([12.0, 47.0]).ticks(4), vec![10.0, 20.0, 30.0, 40.0, 50.0]);
        assert_eq!(Scale::from_zero([412_000.0]).ticks(4), vec![0.0, 200_000.0, 400_000.0, 600_000.0]);
        assert_eq!(Scale::around([]).ticks(2), vec![0.0, 0.5, 1.0]);
    }

    #[test]
    fn a_flat_series_stands_in_the_middle() {
        let scale = Scale::around([31.0, 31.0]);
        assert!(scale.min() < 31.0 && scale.max() > 31.0);
    }

    #[test]
    fn texts_stand_apart_and_the_last_stays() {
        assert_eq!(thinned(&[0.0, 20.0, 40.0, 60.0, 80.0, 100.0], 20.0), vec![0, 1, 2, 3, 5]);
        assert_eq!(thinned(&[0.0, 50.0, 51.0, 100.0], 20.0), vec![0, 2, 3]);
        assert_eq!(thinned(&[], 20.0), Vec::<usize>::new());
    }

    #[test]
    fn labels_stand_apart_in_their_own_order() {
        assert_eq!(apart(&[50.0, 10.0, 52.0], 8.0), vec![50.0, 10.0, 58.0]);
        assert_eq!(apart(&[99.0, 98.0], 8.0), vec![100.0, 92.0]);
    }

    proptest! {
        #[test]
        fn every_value_lands_in_the_plot(values in prop::collection::vec(any::<f64>(), 0..20), probe in any::<f64>()) {
            let scale = Scale::around(values);
            prop_assert!((0.0..=100.0).contains(&scale.x(probe)));
            prop_assert!((0.0..=100.0).contains(&scale.y(probe)));
            prop_assert!(scale.ticks(5).len() <= 65);
        }

        #[test]
        fn the_scale_keeps_order(a in -1e9..1e9f64, b in -1e9..1e9f64) {
            let scale = Scale::around([a, b]);
            prop_assert!(a > b || scale.x(a) <= scale.x(b));
        }
    }
}
