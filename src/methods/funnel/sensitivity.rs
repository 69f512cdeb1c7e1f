//! Which step moves the need most: each conversion is made five points better, one at a time (convention). In points, not
//! in tenths: a tenth more at any step of a product would save the same.

use super::{Aim, FunnelStep, NoAnswer, needed};
use crate::domain::{
    entity::EntityRef,
    explained::{Explained, Op, Term, TermName},
    id::Id,
    number::Share,
    table::Table,
};

/// By how much each conversion is made better: five points.
pub const STEP: f64 = 0.05;

/// What a better conversion saves.
#[derive(Clone, Debug, PartialEq)]
pub struct Lever {
    /// The step.
    pub step: Id<FunnelStep>,
    /// How many fewer the first step needs, in all.
    pub saved: Explained<f64>,
}

/// The steps, the one that saves most first; ties stand in the order of the sale. Those at 100 % save nothing.
///
/// # Errors
/// [`NoAnswer`] when the need has none.
pub fn sensitivity(aim: &Aim, steps: &Table<FunnelStep>) -> Result<Vec<Lever>, NoAnswer> {
    let now = needed(aim, steps, 0)?.total;
    let lever = |step: &FunnelStep| {
        let mut better = steps.clone();
        let more = Share::clamped(step.conversion?.get() + STEP);
        better.update(step.id, |row| row.conversion = Some(more));
        let then = needed(aim, &better, 0).ok()?.total;
        let (first, subject) = (EntityRef::to(steps.iter().next()?.id), EntityRef::to(step.id));
        let why = vec![
            Term::of(TermName::FunnelNeeded, first, Op::Add, now),
            Term::of(TermName::FunnelNeededBetter, subject, Op::Subtract, then),
            Term::of(TermName::FunnelSaved, subject, Op::Equals, now - then),
        ];
        Some(Lever { step: step.id, saved: Explained { value: now - then, why } })
    };
    let before_last = steps.iter().take(steps.len().saturating_sub(1));
    let mut levers: Vec<Lever> = before_last.filter_map(lever).filter(|lever| lever.saved.value > 0.0).collect();
    levers.sort_by(|a, b| b.saved.value.total_cmp(&a.saved.value));
    Ok(levers)
}

#[cfg(test)]
mod tests {
    use super::{
        super::tests::{id, steps},
        *,
    };
    use crate::domain::explained::recomputed;

    #[test]
    fn the_weakest_step_saves_most() {
        let aim = Aim { target: Some(10_000_000.0), basket: Some(500_000.0), weeks: Some(10) };
        let levers = sensitivity(&aim, &steps(&[Some(0.25), Some(1.0), Some(0.4), Some(0.25)])).expect("an answer");
        // 800 are needed: with 30 % instead of 25 %, 666.7; with 45 % instead of 40 %, 711.1.
        let saved: Vec<_> = levers.iter().map(|lever| (lever.step, lever.saved.value.round())).collect();
        assert_eq!(saved, [(id(0), 133.0), (id(3), 133.0), (id(2), 89.0)]);
        for lever in levers {
            assert_eq!(recomputed(&lever.saved.why), [(TermName::FunnelSaved, lever.saved.value)]);
        }
        assert_eq!(sensitivity(&aim, &steps(&[Some(0.0)])), Err(NoAnswer::Zero(id(0))));
    }
}
