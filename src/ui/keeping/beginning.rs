//! What the beginning of a stored envelope says. It is nearly always enough: the rest of a long text is then not copied.

use crate::{
    fault::{self, Fault},
    merge::hand_over::{HandOver, Offer, Synced, hand_over, hand_over_known},
    storage::{envelope, errors::OpenError},
    ui::browser::{journal::Stored, local::Local},
};

/// Within so many UTF-16 units an envelope says which save it is.
const BEGINNING: u32 = 1_000;

/// The text of a newer version that stands in localStorage. An envelope says so at its beginning.
pub(super) fn newer_in(local: Local, key: &str) -> Option<(OpenError, String)> {
    let is_ours = envelope::is_newer(&local.read_beginning(key, BEGINNING)?) == Some(false);
    if is_ours || fault::is(Fault::Downgrade) {
        return None;
    }
    let text = local.read(key)?;
    match envelope::header(&text) {
        Err(error @ OpenError::Newer { .. }) => Some((error, text)),
        Ok(_) | Err(_) => None,
    }
}

/// The decision on what is stored: nearly always it is what this tab stored last, which its beginning shows.
pub(super) fn handed_over(stored: Option<Stored>, base: Option<&Synced>, ours: Offer) -> HandOver {
    let known = stored.as_ref().and_then(|stored| hand_over_known(&stored.beginning(BEGINNING), base, &ours));
    known.unwrap_or_else(|| hand_over(stored.as_ref().map(Stored::whole).as_deref(), base, ours))
}
