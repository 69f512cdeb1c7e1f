//! The colours of the plans of this device: a key a plan in localStorage, so that two tabs that colour two plans never write
//! over each other. Where nothing can be kept they last as long as the page.

use super::{Device, keys};
use crate::storage::colour::{PlanColour, shared_out};
use leptos::prelude::*;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The colours, followed by the frame and the lists of plans.
#[derive(Clone, Copy)]
pub struct Colours {
    device: Device,
    all: RwSignal<BTreeMap<Uuid, PlanColour>>,
}

impl Colours {
    /// Provides what this device remembers.
    pub fn provide(device: Device) {
        provide_context(Self { device, all: RwSignal::new(kept(device)) });
    }

    /// The colour of a plan.
    #[must_use]
    pub fn of(self, plan: Uuid) -> Option<PlanColour> {
        self.all.with(|all| all.get(&plan).copied())
    }

    /// Gives a plan a colour, or takes it away.
    pub fn give(self, plan: Uuid, colour: Option<PlanColour>) {
        keep(self.device, plan, colour);
        self.all.update(|all| {
            match colour {
                Some(colour) => all.insert(plan, colour),
                None => all.remove(&plan),
            };
        });
    }

    /// Whether any of the plans has no colour.
    #[must_use]
    pub fn is_any_missing(self, plans: &[Uuid]) -> bool {
        self.all.with(|all| plans.iter().any(|plan| !all.contains_key(plan)))
    }

    /// Gives each of the plans that has none a colour that no other of them has, as long as there are enough.
    pub fn share_out(self, plans: &[Uuid]) {
        for (plan, colour) in shared_out(plans, &self.all.get_untracked()) {
            self.give(plan, Some(colour));
        }
    }

    /// Reads them again: another tab may have given some.
    pub fn look(self) {
        if self.device.local.is_some() {
            let now = kept(self.device);
            if self.all.with_untracked(|all| *all != now) {
                self.all.set(now);
            }
        }
    }
}

fn kept(device: Device) -> BTreeMap<Uuid, PlanColour> {
    let Some(local) = device.local else { return BTreeMap::new() };
    let known = local.keys(keys::COLOUR_PREFIX).into_iter().filter_map(|key| {
        let plan = Uuid::try_parse(key.strip_prefix(keys::COLOUR_PREFIX)?).ok()?;
        Some((plan, PlanColour::parse(&local.read(&key)?)?))
    });
    known.collect()
}

/// What this device remembers of one plan.
pub(super) fn kept_of(device: Device, plan: Uuid) -> Option<PlanColour> {
    device.local.and_then(|local| local.read(&keys::colour(plan))).and_then(|key| PlanColour::parse(&key))
}

/// Remembers a colour, or forgets it.
pub(super) fn keep(device: Device, plan: Uuid, colour: Option<PlanColour>) {
    let Some(local) = device.local else { return };
    match colour {
        // A colour that finds no room lasts as long as the page; the plan's own banner tells of full storage.
        Some(colour) => drop(local.write(&keys::colour(plan), colour.key())),
        None => local.remove(&keys::colour(plan)),
    }
}

/// The colours.
///
/// # Panics
/// Outside `App`, which provides them first (an invariant of the tree).
#[must_use]
pub fn use_colours() -> Colours {
    expect_context::<Colours>()
}
