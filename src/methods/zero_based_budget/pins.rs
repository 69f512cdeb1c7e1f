//! What a decision by hand costs: the optimum without the pin minus the optimum with it. Works on the solver’s
//! instance, so that the worker can do it.

use super::{
    Candidates, Needs, Standing,
    solver::{Infeasible, Instance, Limits, optimum},
};
use serde::{Deserialize, Serialize};

/// What changes in an instance when one pin is taken out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unpinned {
    /// The place of the package whose pin it is.
    pub place: usize,
    /// The places that are no longer forced.
    pub freed: Vec<usize>,
    /// The places that are no longer barred.
    pub admitted: Vec<usize>,
}

/// What one pin costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PinCost {
    /// The place of the package whose pin it is.
    pub place: usize,
    /// The value lost to it, in cents, at least 0.
    pub cost_cents: i64,
    /// How far from that the true cost may be, in cents; 0 when both optima are exact.
    pub gap_cents: i64,
}

impl Unpinned {
    /// `instance` without the pin.
    #[must_use]
    pub fn applied(&self, instance: &Instance) -> Instance {
        let mut instance = instance.clone();
        for (place, package) in instance.packages.iter_mut().enumerate() {
            package.forced &= !self.freed.contains(&place);
            package.barred &= !self.admitted.contains(&place);
        }
        instance
    }
}

/// Every pin of the candidates.
#[must_use]
pub fn pins(candidates: &Candidates<'_>) -> Vec<Unpinned> {
    let pinned = candidates.packages.iter().enumerate().filter(|(_, row)| row.package.pin.is_some());
    pinned.map(|(place, _)| unpinned(candidates, place)).collect()
}

/// What each pin costs.
///
/// # Errors
/// [`Infeasible`] when the instance has no answer with its pins.
pub fn pin_costs(instance: &Instance, pins: &[Unpinned], limits: Limits) -> Result<Vec<PinCost>, Infeasible> {
    let with = optimum(instance, limits)?;
    let cost = |pin: &Unpinned| {
        let without = optimum(&pin.applied(instance), limits)?;
        let cost_cents = without.value_cents.saturating_sub(with.value_cents).max(0);
        let gap_cents = without.gap_cents.max(with.gap_cents);
        Ok(PinCost { place: pin.place, cost_cents, gap_cents })
    };
    pins.iter().map(cost).collect()
}

fn unpinned(candidates: &Candidates<'_>, place: usize) -> Unpinned {
    let packages = &candidates.packages;
    let mut forced: Vec<bool> = packages
        .iter()
        .enumerate()
        .map(|(at, row)| match row.standing {
            Standing::Mandatory => true,
            Standing::PinnedIn => at != place,
            Standing::Free | Standing::NeededBy(_) | Standing::Refused | Standing::Excluded(_) => false,
        })
        .collect();
    for start in 0..forced.len() {
        let mut here = start;
        while let (true, Needs::Place(needed)) = (forced[here], packages[here].needs) {
            if std::mem::replace(&mut forced[needed], true) {
                break;
            }
            here = needed;
        }
    }
    let were = &candidates.instance.packages;
    let freed = (0..forced.len()).filter(|at| were[*at].forced && !forced[*at]).collect();
    let admitted =
        packages[place].is_refused() && !matches!(packages[place].needs, Needs::Unjustified(_) | Needs::Missing(_));
    Unpinned { place, freed, admitted: admitted.then_some(place).into_iter().collect() }
}
