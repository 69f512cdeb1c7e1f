//! The text of a draft: what one tab changed and could not be sure to have stored. It is put down beside the save itself
//! and taken up by whoever opens the plan next, whatever was stored in between.

use super::Delta;
use crate::{
    plan::Plan,
    storage::{self, Stamp, plan_text},
};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use uuid::Uuid;

const FORMAT: &str = "boussole.draft/1";

/// A draft.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// What the tab changed.
    pub delta: Delta,
    /// The save that it accompanied.
    pub stamp: Stamp,
}

#[derive(Serialize, Deserialize)]
struct Written<'a> {
    format: String,
    revision: u64,
    saved_at: String,
    writer: Uuid,
    #[serde(borrow)]
    base: &'a RawValue,
    #[serde(borrow)]
    ours: &'a RawValue,
}

/// The text of a draft.
#[must_use]
pub fn write(delta: &Delta, stamp: &Stamp) -> String {
    let (base, ours) = delta.parts();
    let (base, ours) = (plan_text(base), plan_text(ours));
    let raw = |text| serde_json::from_str::<&RawValue>(text).ok();
    let written = raw(&base).zip(raw(&ours)).map(|(base, ours)| Written {
        format: FORMAT.to_owned(),
        revision: stamp.revision,
        saved_at: stamp.saved_at.clone(),
        writer: stamp.writer,
        base,
        ours,
    });
    written.and_then(|written| serde_json::to_string(&written).ok()).unwrap_or_default()
}

/// Reads a draft; nothing when it is not one, or when another version wrote it.
#[must_use]
pub fn read(text: &str) -> Option<Draft> {
    let Written { format, revision, saved_at, writer, base, ours } = serde_json::from_str(text).ok()?;
    let plan = |raw: &RawValue| storage::open(raw.get()).ok().map(|opened| opened.plan);
    let (base, ours): (Plan, Plan) = (plan(base)?, plan(ours)?);
    let stamp = Stamp { revision, saved_at, writer };
    (format == FORMAT && base.id == ours.id).then(|| Draft { delta: Delta::from_parts(base, ours), stamp })
}
