//! Health of a KPI: the progress made against the progress that the calendar expects (domain section 4). Knows no
//! clock: everything is taken at the date of the latest measurement.

use super::Settings;
use crate::domain::{
    day::Day,
    entity::EntityRef,
    explained::{Explained, Op, Term, TermName},
    kpi::{Direction, Kpi, Reading},
    number::Number,
    series::Measurement,
};
use serde::Serialize;

/// How a KPI stands. Only `OnTrack` is good news.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HealthState {
    /// Below the lower band.
    AtRisk,
    /// Between the bands.
    Behind,
    /// Nothing to compare: see [`HealthRule`].
    NoData,
    /// Measured or not, it aims at nothing.
    NoTarget,
    /// At the upper band or above, or the target is reached.
    OnTrack,
}

impl HealthState {
    /// Every one, gravest first.
    pub const ALL: [Self; 5] = [Self::AtRisk, Self::Behind, Self::NoData, Self::NoTarget, Self::OnTrack];
}

/// Which rule decided the state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HealthRule {
    /// There is no target.
    NoTarget,
    /// There is no measurement.
    NoMeasurement,
    /// There is no baseline, and the target is not reached.
    NoBaseline,
    /// The target is reached or passed.
    Reached,
    /// Baseline and target are the same: a level to hold.
    Hold,
    /// Too early to divide: less than a tenth of the way is expected.
    Early,
    /// Progress ÷ expected progress against the bands.
    Ratio,
}

/// Health and the figures behind it.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Health {
    /// The state.
    pub state: HealthState,
    /// The rule that decided it.
    pub rule: HealthRule,
    /// (value − baseline) ÷ (target − baseline): below 0 when it went the wrong way, above 1 past the target.
    pub progress: Option<f64>,
    /// Share of the time from baseline to target that has passed, 0–1.
    pub expected: Option<f64>,
    /// Progress ÷ expected, when something is expected.
    pub ratio: Option<f64>,
}

/// Why a target is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum TargetFault {
    /// Reaching it would be worse than the baseline.
    #[error("the target is on the wrong side of the baseline")]
    WrongSide,
}

/// Below this expected progress the ratio would only amplify noise.
const EARLY: f64 = 0.10;

/// A ratio this close to a band stands on it: two divisions must not move a KPI across a border.
const ROUNDING: f64 = 1e-9;

/// Whether a target may stand with this baseline.
///
/// # Errors
/// [`TargetFault::WrongSide`] when the target is worse than the baseline.
pub fn check_target(
    direction: Direction,
    baseline: Option<&Reading>,
    target: Option<&Reading>,
) -> Result<(), TargetFault> {
    match (baseline, target) {
        (Some(from), Some(to)) if direction.is_worse(to.value, from.value) => Err(TargetFault::WrongSide),
        _ => Ok(()),
    }
}

/// The health of a KPI at its latest measurement.
///
/// # Errors
/// A target that [`check_target`] refuses has no health.
pub fn health(kpi: &Kpi, settings: &Settings) -> Result<Explained<Health>, TargetFault> {
    check_target(kpi.direction, kpi.baseline.as_ref(), kpi.target.as_ref())?;
    Ok(match (&kpi.target, kpi.measurements.latest(), &kpi.baseline) {
        (None, _, _) => bare(HealthState::NoTarget, HealthRule::NoTarget),
        (Some(_), None, _) => bare(HealthState::NoData, HealthRule::NoMeasurement),
        (Some(to), Some(now), None) => match kpi.direction.is_worse(now.value, to.value) {
            true => bare(HealthState::NoData, HealthRule::NoBaseline),
            false => bare(HealthState::OnTrack, HealthRule::Reached),
        },
        (Some(to), Some(now), Some(from)) => Way { kpi, from, to, now }.health(settings),
    })
}

/// The value that the latest period would have needed to be on track; nothing when that cannot be said, or when it
/// is on track already.
#[must_use]
pub fn value_on_track(kpi: &Kpi, settings: &Settings) -> Option<Number> {
    let found = health(kpi, settings).ok()?.value;
    let (from, to) = (kpi.baseline.as_ref()?.value, kpi.target.as_ref()?.value);
    let needed = match (found.state, found.rule) {
        (HealthState::OnTrack | HealthState::NoData | HealthState::NoTarget, _) => return None,
        (_, HealthRule::Hold) => to,
        (_, HealthRule::Early) => from,
        (_, _) => {
            let share = settings.on_track.get() * found.expected?;
            Number::nearest((to.get() - from.get()).mul_add(share, from.get()))
        }
    };
    Some(needed)
}

fn bare(state: HealthState, rule: HealthRule) -> Explained<Health> {
    Explained { value: Health { state, rule, progress: None, expected: None, ratio: None }, why: Vec::new() }
}

/// From a baseline, by a measurement, to a target.
struct Way<'a> {
    kpi: &'a Kpi,
    from: &'a Reading,
    to: &'a Reading,
    now: &'a Measurement,
}

impl Way<'_> {
    fn health(&self, settings: &Settings) -> Explained<Health> {
        let reached = !self.kpi.direction.is_worse(self.now.value, self.to.value);
        if self.to.value.get() == self.from.value.get() {
            let state = if reached { HealthState::OnTrack } else { HealthState::AtRisk };
            return bare(state, HealthRule::Hold);
        }
        let (passed, span) = self.days();
        let expected = if span > 0.0 { passed / span } else { passed };
        let progress = finite(self.gained() / self.to_gain());
        let ratio = (expected > 0.0).then(|| finite(progress / expected));
        let (state, rule) = match ratio {
            _ if reached => (HealthState::OnTrack, HealthRule::Reached),
            Some(ratio) if expected >= EARLY => (banded(ratio, settings), HealthRule::Ratio),
            _ => (self.early(), HealthRule::Early),
        };
        let value = Health { state, rule, progress: Some(progress), expected: Some(expected), ratio };
        Explained { value, why: self.why(progress, expected, ratio) }
    }

    fn early(&self) -> HealthState {
        match self.kpi.direction.is_worse(self.now.value, self.from.value) {
            true => HealthState::AtRisk,
            false => HealthState::OnTrack,
        }
    }

    fn gained(&self) -> f64 {
        finite(self.now.value.get() - self.from.value.get())
    }

    fn to_gain(&self) -> f64 {
        finite(self.to.value.get() - self.from.value.get())
    }

    /// Days passed, held within the way, and days in all. A target dated on or before its baseline expects all of it
    /// from its date on, and nothing before: then the days are 1 or 0 of none.
    fn days(&self) -> (f64, f64) {
        let (start, end) = (self.from.date, self.to.date);
        if end > start {
            let at = self.now.date.clamp(start, end);
            (days(at, start), days(end, start))
        } else {
            (if self.now.date >= end { 1.0 } else { 0.0 }, 0.0)
        }
    }

    fn why(&self, progress: f64, expected: f64, ratio: Option<f64>) -> Vec<Term> {
        let subject = EntityRef::to(self.kpi.id);
        let term = |name, op, value| Term::of(name, subject, op, value);
        let (passed, span) = self.days();
        let mut why = vec![
            term(TermName::Gained, Op::Add, self.gained()),
            term(TermName::ToGain, Op::Divide, self.to_gain()),
            term(TermName::Progress, Op::Equals, progress),
            term(TermName::DaysPassed, Op::Add, passed),
        ];
        if span > 0.0 {
            why.push(term(TermName::DaysInAll, Op::Divide, span));
        }
        why.push(term(TermName::Expected, Op::Equals, expected));
        if let Some(ratio) = ratio {
            why.push(term(TermName::Progress, Op::Add, progress));
            why.push(term(TermName::Expected, Op::Divide, expected));
            why.push(term(TermName::Health, Op::Equals, ratio));
        }
        why
    }
}

fn banded(ratio: f64, settings: &Settings) -> HealthState {
    let reaches = |band: f64| ratio >= band - ROUNDING;
    match (reaches(settings.on_track.get()), reaches(settings.behind.get())) {
        (true, _) => HealthState::OnTrack,
        (false, true) => HealthState::Behind,
        (false, false) => HealthState::AtRisk,
    }
}

fn finite(value: f64) -> f64 {
    Number::nearest(value).get()
}

#[allow(clippy::cast_precision_loss, reason = "days of the calendar are far below 2^52")]
fn days(day: Day, earlier: Day) -> f64 {
    day.days_since(earlier) as f64
}

#[cfg(test)]
#[path = "health_tests.rs"]
mod tests;
