//! How the tabs of one plan hand it to each other through one stored envelope. A save puts a tab's version in place of the
//! stored one inside a transaction: if somebody else's save stands there, it is merged in first, so that no interleaving
//! loses an edit. Pure: who stores, and when, is the affair of the caller.

use super::{Conflict, three_way};
use crate::{
    fault::{self, Fault},
    plan::Plan,
    storage::{
        envelope::{self, Stamp},
        errors::OpenError,
        writer::RowTexts,
    },
};
use std::sync::Arc;

/// The version that a tab and the store were last known to share: the base of the next merge.
#[derive(Clone, Debug)]
pub struct Synced {
    /// The plan.
    pub plan: Arc<Plan>,
    /// Which save it was.
    pub stamp: Stamp,
}

/// A version that a tab wants to store.
#[derive(Clone, Debug)]
pub struct Offer {
    /// The plan.
    pub plan: Arc<Plan>,
    /// Its stamp.
    pub stamp: Stamp,
    /// Its envelope.
    pub text: String,
}

impl Offer {
    /// The offer of `plan` under `stamp`.
    #[must_use]
    pub fn new(plan: Arc<Plan>, stamp: Stamp) -> Self {
        let text = envelope::seal(&plan, &stamp);
        Self { plan, stamp, text }
    }

    /// As [`Self::new`], for a plan that is offered again and again.
    #[must_use]
    pub fn again(plan: Arc<Plan>, stamp: Stamp, texts: &mut RowTexts) -> Self {
        let text = envelope::seal_again(&plan, &stamp, texts);
        Self { plan, stamp, text }
    }
}

/// What a save does with the stored envelope.
#[derive(Clone, Debug)]
pub enum HandOver {
    /// Put this in its place.
    Put {
        /// What to store; it is the shared version once stored.
        offer: Offer,
        /// Where the merge had to choose.
        conflicts: Vec<Conflict>,
        /// Somebody else's save was merged in.
        merged: bool,
        /// The stored text could not be read: set it aside.
        unreadable: Option<(String, OpenError)>,
    },
    /// A newer version wrote it: leave it, and write no more.
    Newer {
        /// The version of its schema.
        error: OpenError,
        /// Its text.
        raw: String,
    },
}

/// Decides what a save of `ours` does with `stored`. `synced` is what this tab last knew to be stored.
#[must_use]
pub fn hand_over(stored: Option<&str>, synced: Option<&Synced>, ours: Offer) -> HandOver {
    let put = |offer, conflicts, merged, unreadable| HandOver::Put { offer, conflicts, merged, unreadable };
    let Some(stored) = stored.filter(|_| !fault::is(Fault::LastWriter)) else {
        return put(ours, Vec::new(), false, None);
    };
    match envelope::header(stored) {
        Ok(stamp) if is_shared(&stamp, synced, &ours) => return put(ours, Vec::new(), false, None),
        Err(error @ OpenError::Newer { .. }) if !fault::is(Fault::Downgrade) => {
            return HandOver::Newer { error, raw: stored.to_owned() };
        }
        Ok(_) | Err(_) => {}
    }
    match envelope::unseal(stored) {
        Ok(theirs) => {
            let empty;
            let base = if let Some(synced) = synced {
                &*synced.plan
            } else {
                empty = Plan::new(ours.plan.id);
                &empty
            };
            let merged = three_way(base, &ours.plan, &theirs.opened.plan);
            let revision = ours.stamp.revision.max(theirs.stamp.revision).saturating_add(1);
            let offer = Offer::new(Arc::new(merged.plan), Stamp { revision, ..ours.stamp });
            put(offer, merged.conflicts, true, None)
        }
        Err(error @ OpenError::Newer { .. }) if !fault::is(Fault::Downgrade) => {
            HandOver::Newer { error, raw: stored.to_owned() }
        }
        Err(error) => put(ours, Vec::new(), false, Some((stored.to_owned(), error))),
    }
}

/// As [`hand_over`], from the beginning of what is stored alone: nothing when that does not show that it is what this tab
/// knows, so that the whole of it has to be looked at.
#[must_use]
pub fn hand_over_known(beginning: &str, synced: Option<&Synced>, ours: &Offer) -> Option<HandOver> {
    let stamp = envelope::beginning(beginning)?;
    let put = |offer| HandOver::Put { offer, conflicts: Vec::new(), merged: false, unreadable: None };
    is_shared(&stamp, synced, ours).then(|| put(ours.clone()))
}

fn is_shared(stamp: &Stamp, synced: Option<&Synced>, ours: &Offer) -> bool {
    synced.is_some_and(|synced| synced.stamp == *stamp) || *stamp == ours.stamp
}

/// What a tab does with an envelope that another tab stored.
#[derive(Clone, Debug)]
pub enum TakeOver {
    /// It is the shared version already, or cannot be read: nothing changes.
    Nothing,
    /// Show this.
    Show {
        /// What to show.
        plan: Arc<Plan>,
        /// The shared version from now on.
        synced: Synced,
        /// Where the merge had to choose.
        conflicts: Vec<Conflict>,
        /// What is shown is ahead of the store: it has to be saved.
        ahead: bool,
    },
    /// A newer version wrote it: write no more.
    Newer {
        /// The version of its schema.
        error: OpenError,
    },
}

/// Decides what a tab that shows `ours` does with `stored`.
#[must_use]
pub fn take_over(stored: &str, synced: Option<&Synced>, ours: &Arc<Plan>) -> TakeOver {
    match envelope::header(stored) {
        Ok(stamp) if synced.is_some_and(|synced| synced.stamp == stamp) => return TakeOver::Nothing,
        Err(error @ OpenError::Newer { .. }) => return TakeOver::Newer { error },
        Ok(_) | Err(_) => {}
    }
    let theirs = match envelope::unseal(stored) {
        Ok(theirs) if theirs.opened.plan.id == ours.id => theirs,
        Err(error @ OpenError::Newer { .. }) => return TakeOver::Newer { error },
        Ok(_) | Err(_) => return TakeOver::Nothing,
    };
    let stored = theirs.opened.plan;
    // What this tab never knew to be stored is what it shows; the merge then takes theirs where they differ.
    let base = synced.map_or(ours, |synced| &synced.plan);
    let merged = three_way(base, ours, &stored);
    let ahead = merged.plan != stored;
    let plan = Arc::new(merged.plan);
    let shared = if ahead { Arc::new(stored) } else { Arc::clone(&plan) };
    TakeOver::Show { plan, synced: Synced { plan: shared, stamp: theirs.stamp }, conflicts: merged.conflicts, ahead }
}
