//! The progress of an objective: the mean of its key results, or of its children when it has none (domain section 5).

use super::key_result::{KeyResultProgress, KeyResultState};
use crate::domain::{
    entity::EntityRef,
    explained::{Explained, Op, Term, TermName},
    id::Id,
    key_result::KeyResult,
    objective::Objective,
};

/// How far an objective is.
#[derive(Clone, Debug, PartialEq)]
pub struct Progress {
    /// 0–1.
    pub value: Explained<f64>,
    /// What the mean is taken over.
    pub origin: Origin,
    /// The key result that holds it back most; of a parent, among those of its children.
    pub weakest: Option<Weakest>,
    /// Key results, or children, that count as 0 because nothing measures them.
    pub unmeasured: usize,
    /// Key results that are worse than where they started.
    pub went_back: usize,
}

/// What a mean is taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// The objective's key results.
    KeyResults,
    /// The objectives that serve it.
    Children,
}

/// The key result that advances least; the lowest id among equals.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weakest {
    /// The key result.
    pub key_result: Id<KeyResult>,
    /// Its progress, 0–1.
    pub progress: f64,
}

/// How many key results an objective has: 3–5 are advised (seed 003).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyResultCount {
    /// None: the objective cannot show that it is reached.
    None,
    /// One or two.
    Few,
    /// Three to five.
    Advised,
    /// Six or more.
    Many,
}

impl KeyResultCount {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::None, Self::Few, Self::Advised, Self::Many];

    /// What `count` is.
    #[must_use]
    pub const fn of(count: usize) -> Self {
        match count {
            0 => Self::None,
            1 | 2 => Self::Few,
            3..=5 => Self::Advised,
            _ => Self::Many,
        }
    }
}

impl Progress {
    /// The mean of the key results; nothing when there are none.
    #[must_use]
    pub fn of_key_results(rows: &[KeyResultProgress]) -> Option<Self> {
        let parts = rows.iter().map(|row| (EntityRef::to(row.key_result), row.progress.value));
        Some(Self {
            value: mean(parts.collect())?,
            origin: Origin::KeyResults,
            weakest: weakest(
                rows.iter().map(|row| Weakest { key_result: row.key_result, progress: row.progress.value }),
            ),
            unmeasured: rows.iter().filter(|row| row.state != KeyResultState::Measured).count(),
            went_back: rows.iter().filter(|row| row.went_back).count(),
        })
    }

    /// The mean of the children, of which those that nothing measures count as 0; nothing when that is all of them.
    #[must_use]
    pub fn of_children(children: &[(Id<Objective>, Option<&Self>)]) -> Option<Self> {
        let known = || children.iter().filter_map(|(_, progress)| *progress);
        known().next()?;
        let value = |progress: Option<&Self>| progress.map_or(0.0, |known| known.value.value);
        let parts = children.iter().map(|(id, progress)| (EntityRef::to(*id), value(*progress)));
        let silent = children.len() - known().count();
        Some(Self {
            value: mean(parts.collect())?,
            origin: Origin::Children,
            weakest: weakest(known().filter_map(|progress| progress.weakest)),
            unmeasured: known().map(|progress| progress.unmeasured).sum::<usize>() + silent,
            went_back: known().map(|progress| progress.went_back).sum(),
        })
    }
}

fn weakest(rows: impl Iterator<Item = Weakest>) -> Option<Weakest> {
    rows.min_by(|a, b| a.progress.total_cmp(&b.progress).then(a.key_result.cmp(&b.key_result)))
}

fn mean(parts: Vec<(EntityRef, f64)>) -> Option<Explained<f64>> {
    if parts.is_empty() {
        return None;
    }
    #[allow(clippy::cast_precision_loss, reason = "a count of rows is far below 2^52")]
    let count = parts.len() as f64;
    let value = parts.iter().fold(0.0, |sum, (_, part)| sum + part) / count;
    let mut why: Vec<_> =
        parts.into_iter().map(|(subject, part)| Term::of(TermName::Progress, subject, Op::Add, part)).collect();
    why.push(Term::new(TermName::Count, Op::Divide, count));
    why.push(Term::new(TermName::Progress, Op::Equals, value));
    Some(Explained { value, why })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{explained::recomputed, number::Number};
    use uuid::Uuid;

    fn row(n: u128, current: Option<f64>) -> KeyResultProgress {
        let row = KeyResult {
            baseline: Number::new(0.0),
            target: Number::new(10.0),
            current: current.and_then(Number::new),
            ..KeyResult::new(Id::new(Uuid::from_u128(n)), Id::new(Uuid::nil()))
        };
        KeyResultProgress::of(&row, None)
    }

    #[track_caller]
    fn check(progress: Option<&Progress>, value: f64, weakest: u128, unmeasured: usize) {
        let progress = progress.expect("a progress");
        assert!((progress.value.value - value).abs() < 1e-12, "{progress:?}");
        assert_eq!(progress.weakest.map(|w| w.key_result.uuid().as_u128()), Some(weakest));
        assert_eq!(progress.unmeasured, unmeasured);
        assert_eq!(recomputed(&progress.value.why), [(TermName::Progress, progress.value.value)]);
    }

    #[test]
    fn the_mean_names_the_weakest() {
        assert_eq!(Progress::of_key_results(&[]), None);
        check(Progress::of_key_results(&[row(1, Some(10.0)), row(2, Some(5.0))]).as_ref(), 0.75, 2, 0);
        check(Progress::of_key_results(&[row(2, Some(5.0)), row(1, Some(5.0))]).as_ref(), 0.5, 1, 0);
        check(Progress::of_key_results(&[row(1, Some(9.0)), row(2, None)]).as_ref(), 0.45, 2, 1);
    }

    #[test]
    fn a_parent_is_the_mean_of_its_children() {
        let id = |n| Id::new(Uuid::from_u128(n));
        let first = Progress::of_key_results(&[row(1, Some(10.0)), row(2, Some(6.0))]);
        let second = Progress::of_key_results(&[row(3, Some(4.0))]);
        let children = [(id(91), first.as_ref()), (id(92), second.as_ref()), (id(93), None)];
        check(Progress::of_children(&children[..2]).as_ref(), 0.6, 3, 0);
        check(Progress::of_children(&children).as_ref(), 0.4, 3, 1);
        assert_eq!(Progress::of_children(&children[2..]), None);
        assert_eq!(Progress::of_children(&[]), None);
    }

    #[test]
    fn three_to_five_key_results_are_advised() {
        let counts = [0, 1, 2, 3, 5, 6].map(KeyResultCount::of);
        use KeyResultCount::{Advised, Few, Many, None};
        assert_eq!(counts, [None, Few, Few, Advised, Advised, Many]);
    }
}
