//! The names under which things are kept in localStorage. The recovery script reads the same ones.

use uuid::Uuid;

/// Everything of this application.
pub const PREFIX: &str = "boussole.";
/// The id of the open plan.
pub const OPEN: &str = "boussole.open";
/// Language, theme and the like.
pub const PREFERENCES: &str = "boussole.preferences";
/// The ids of the plans that have a file in a folder.
pub const FOLDERS: &str = "boussole.folders";
/// What comes before a plan's id.
pub const PLAN_PREFIX: &str = "boussole.plan.";

/// The key of a plan's envelope.
#[must_use]
pub fn plan(id: Uuid) -> String {
    format!("{PLAN_PREFIX}{id}")
}
/// What comes before a plan's id in the key of its colour.
pub const COLOUR_PREFIX: &str = "boussole.colour.";

/// The key of a plan's colour.
#[must_use]
pub fn colour(id: Uuid) -> String {
    format!("{COLOUR_PREFIX}{id}")
}
/// How a record set aside names a plan of the journal.
pub const JOURNAL_PREFIX: &str = "journal.plans.";
/// What comes before a plan's id and a tab's in the key of a draft.
const DRAFT_PREFIX: &str = "boussole.draft.";

/// What the keys of a plan's drafts begin with.
#[must_use]
pub fn drafts(id: Uuid) -> String {
    format!("{DRAFT_PREFIX}{id}.")
}

/// The key of the draft of one tab.
#[must_use]
pub fn draft(id: Uuid, writer: Uuid) -> String {
    format!("{DRAFT_PREFIX}{id}.{writer}")
}
