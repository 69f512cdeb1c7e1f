//! Where two sides disagreed. Words are in `text`.

use crate::{domain::entity::EntityRef, storage::path::Path};
use serde::Serialize;

/// One disagreement.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The row; nothing for what belongs to the plan itself.
    pub subject: Option<EntityRef>,
    /// The field inside of the row, or of the plan; the root for the row as a whole.
    pub field: Path,
    /// How they disagreed, and what became of it.
    pub dispute: Dispute,
}

/// How two sides disagreed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Dispute {
    /// Both changed it: ours stands.
    BothChanged,
    /// One deleted the row, the other changed it or linked to it: it stays.
    DeletedAndUsed,
    /// Both put the rows of a list into another order: ours stands.
    BothMoved,
}
