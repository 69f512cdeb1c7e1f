//! The progress of one key result: how far it went from its baseline to its target (domain section 5).

use crate::domain::{
    entity::EntityRef,
    explained::{Explained, Op, Term, TermName},
    id::Id,
    key_result::KeyResult,
    kpi::Kpi,
    number::Number,
};

/// The three figures of a key result.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// Where it started.
    pub baseline: Option<Number>,
    /// Where it goes.
    pub target: Option<Number>,
    /// Where it is.
    pub current: Option<Number>,
}

impl Figures {
    /// The figures of `key_result`, whose linked KPI is `kpi`: the KPI says where it is, by its latest measurement, and
    /// the baseline or the target that the key result does not give itself.
    #[must_use]
    pub fn of(key_result: &KeyResult, kpi: Option<&Kpi>) -> Self {
        let Some(kpi) = kpi else {
            let KeyResult { baseline, target, current, .. } = *key_result;
            return Self { baseline, target, current };
        };
        Self {
            baseline: key_result.baseline.or_else(|| kpi.baseline.as_ref().map(|reading| reading.value)),
            target: key_result.target.or_else(|| kpi.target.as_ref().map(|reading| reading.value)),
            current: kpi.measurements.latest().map(|measurement| measurement.value),
        }
    }

    /// What the figures allow to say.
    #[must_use]
    pub fn state(&self) -> KeyResultState {
        match (self.baseline, self.target, self.current) {
            (None, ..) => KeyResultState::NoBaseline,
            (_, None, _) => KeyResultState::NoTarget,
            (Some(baseline), Some(target), _) if baseline == target => KeyResultState::BaselineIsTarget,
            (.., None) => KeyResultState::NoCurrent,
            (Some(_), Some(_), Some(_)) => KeyResultState::Measured,
        }
    }
}

/// Whether a key result can be measured. All but `Measured` count as 0 and are marked: absent is never good news.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyResultState {
    /// It has a progress of its own.
    Measured,
    /// Nobody says where it is.
    NoCurrent,
    /// Nobody says where it started.
    NoBaseline,
    /// Nobody says where it goes.
    NoTarget,
    /// It starts where it goes: refused at entry, and marked when a file brings it.
    BaselineIsTarget,
}

impl KeyResultState {
    /// Every one.
    pub const ALL: [Self; 5] =
        [Self::Measured, Self::NoCurrent, Self::NoBaseline, Self::NoTarget, Self::BaselineIsTarget];
}

/// How far a key result is.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyResultProgress {
    /// The key result.
    pub key_result: Id<KeyResult>,
    /// Its figures.
    pub figures: Figures,
    /// What they allow to say.
    pub state: KeyResultState,
    /// 0–1; 0 unless it is measured.
    pub progress: Explained<f64>,
    /// Whether it is now worse than where it started.
    pub went_back: bool,
}

impl KeyResultProgress {
    /// The progress of `key_result`, whose linked KPI is `kpi`.
    #[must_use]
    pub fn of(key_result: &KeyResult, kpi: Option<&Kpi>) -> Self {
        let figures = Figures::of(key_result, kpi);
        let (progress, went_back) = match figures {
            Figures { baseline: Some(baseline), target: Some(target), current: Some(current) }
                if baseline != target =>
            {
                measured(key_result, baseline, target, current)
            }
            _ => (nothing(), false),
        };
        Self { key_result: key_result.id, figures, state: figures.state(), progress, went_back }
    }
}

/// `clamp((current − baseline) ÷ (target − baseline), 0, 1)`; a clamp is a term where it acts.
fn measured(key_result: &KeyResult, baseline: Number, target: Number, current: Number) -> (Explained<f64>, bool) {
    let subject = EntityRef::to(key_result.id);
    let gained = Number::nearest(current.get() - baseline.get()).get();
    let to_gain = Number::nearest(target.get() - baseline.get()).get();
    let raw = gained / to_gain;
    let mut why = vec![
        Term::of(TermName::Gained, subject, Op::Add, gained),
        Term::of(TermName::ToGain, subject, Op::Divide, to_gain),
    ];
    if raw < 0.0 {
        why.push(Term::new(TermName::NoProgress, Op::AtLeast, 0.0));
    }
    if raw > 1.0 {
        why.push(Term::new(TermName::FullProgress, Op::AtMost, 1.0));
    }
    let value = raw.clamp(0.0, 1.0);
    why.push(Term::of(TermName::Progress, subject, Op::Equals, value));
    (Explained { value, why }, raw < 0.0)
}

fn nothing() -> Explained<f64> {
    let why = vec![Term::new(TermName::NoProgress, Op::Add, 0.0), Term::new(TermName::Progress, Op::Equals, 0.0)];
    Explained { value: 0.0, why }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{day::Day, explained::recomputed, series::Measurement};
    use proptest::prelude::*;
    use uuid::Uuid;

    fn key_result(baseline: Option<f64>, target: Option<f64>, current: Option<f64>) -> KeyResult {
        KeyResult {
            baseline: baseline.and_then(Number::new),
            target: target.and_then(Number::new),
            current: current.and_then(Number::new),
            ..KeyResult::new(Id::new(Uuid::nil()), Id::new(Uuid::nil()))
        }
    }

    #[test]
    fn progress_and_marks() {
        #[track_caller]
        fn check(figures: (Option<f64>, Option<f64>, Option<f64>), progress: f64, state: KeyResultState, back: bool) {
            let got = KeyResultProgress::of(&key_result(figures.0, figures.1, figures.2), None);
            assert!((got.progress.value - progress).abs() < 1e-12, "{got:?}");
            assert_eq!((got.state, got.went_back), (state, back));
        }
        use KeyResultState::{BaselineIsTarget, Measured, NoBaseline, NoCurrent, NoTarget};
        check((Some(10.0), Some(20.0), Some(15.0)), 0.5, Measured, false);
        check((Some(20.0), Some(10.0), Some(15.0)), 0.5, Measured, false);
        check((Some(10.0), Some(20.0), Some(25.0)), 1.0, Measured, false);
        check((Some(10.0), Some(20.0), Some(10.0)), 0.0, Measured, false);
        check((Some(10.0), Some(20.0), Some(9.0)), 0.0, Measured, true);
        check((Some(10.0), Some(20.0), None), 0.0, NoCurrent, false);
        check((Some(10.0), Some(10.0), Some(10.0)), 0.0, BaselineIsTarget, false);
        check((Some(10.0), None, Some(10.0)), 0.0, NoTarget, false);
        check((None, Some(10.0), Some(10.0)), 0.0, NoBaseline, false);
        check((Some(f64::MIN), Some(f64::MAX), Some(0.0)), 1.0, Measured, false);
    }

    #[test]
    fn a_linked_kpi_says_where_it_is() {
        let date = Day::parse("2026-11-22").expect("a date");
        let mut kpi = Kpi::new(Id::new(Uuid::nil()));
        let row = key_result(Some(10.0), Some(20.0), Some(20.0));
        assert_eq!(KeyResultProgress::of(&row, Some(&kpi)).state, KeyResultState::NoCurrent);
        kpi.measurements.set(date, Number::new(12.0));
        assert!((KeyResultProgress::of(&row, Some(&kpi)).progress.value - 0.2).abs() < 1e-12);
        assert_eq!(kpi.measurements.as_slice().first().map(|m: &Measurement| m.date), Some(date));
    }

    proptest! {
        #[test]
        fn it_stays_a_share_and_is_recomputed(
            figures in prop::collection::vec(prop::option::of(prop::num::f64::NORMAL), 3),
        ) {
            let got = KeyResultProgress::of(&key_result(figures[0], figures[1], figures[2]), None);
            prop_assert!((0.0..=1.0).contains(&got.progress.value));
            prop_assert!(got.progress.why.iter().all(|term| term.value.is_finite()));
            prop_assert_eq!(recomputed(&got.progress.why), [(TermName::Progress, got.progress.value)]);
        }
    }
}
