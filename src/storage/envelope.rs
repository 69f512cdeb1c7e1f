//! What one save writes: the plan with its revision, writer, time and checksum in a single value, so that no save can
//! tear. The checksum covers the whole of it but itself.

use super::{
    caps,
    errors::{OpenError, Reason},
    migrations::{self, version_after},
    open::{self, Opened},
    path::Path,
    writer::RowTexts,
};
use crate::plan::{Plan, SCHEMA};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use uuid::Uuid;

/// The format that this version writes.
pub const FORMAT: &str = "boussole.envelope/1";
const PREFIX: &str = "boussole.envelope/";
const CURRENT: u64 = 1;
/// Where the header ends in what [`seal`] writes.
const PLAN_FIELD: &str = ",\"plan\":";

/// Which save this is. Ordered: the later one is the greater.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Stamp {
    /// Counts the saves of a plan, from 1.
    pub revision: u64,
    /// When, RFC 3339 in UTC, as the caller's clock says.
    pub saved_at: String,
    /// The tab or device that saved.
    pub writer: Uuid,
}

impl Stamp {
    /// The stamp of the save that follows `previous`, or of the first.
    #[must_use]
    pub fn after(previous: Option<&Self>, writer: Uuid, saved_at: String) -> Self {
        let revision = previous.map_or(0, |stamp| stamp.revision).saturating_add(1);
        Self { revision, saved_at, writer }
    }
}

/// An envelope that was opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Sealed {
    /// Which save it is.
    pub stamp: Stamp,
    /// The plan in it.
    pub opened: Opened,
}

#[derive(Deserialize)]
struct Envelope<'a> {
    schema: String,
    revision: u64,
    writer: Uuid,
    saved_at: String,
    checksum: String,
    #[serde(borrow)]
    plan: &'a RawValue,
}

/// What stands before the plan.
#[derive(Serialize)]
struct Head<'a> {
    format: &'a str,
    schema: &'a str,
    revision: u64,
    writer: Uuid,
    saved_at: &'a str,
    checksum: String,
}

/// The text of one save.
#[must_use]
pub fn seal(plan: &Plan, stamp: &Stamp) -> String {
    seal_text(&open::plan_text(plan), stamp)
}

/// As [`seal`], for a plan that is written again and again.
#[must_use]
pub fn seal_again(plan: &Plan, stamp: &Stamp, texts: &mut RowTexts) -> String {
    seal_text(&texts.plan_text(plan), stamp)
}

/// As [`seal`], for a plan whose text is at hand already. The plan stands last, so that which save it is can be read
/// without it.
fn seal_text(plan: &str, stamp: &Stamp) -> String {
    let Stamp { revision, saved_at, writer } = stamp;
    let checksum = checksum(SCHEMA, stamp, plan);
    let head = Head { format: FORMAT, schema: SCHEMA, revision: *revision, writer: *writer, saved_at, checksum };
    let Ok(head) = serde_json::to_string(&head) else { return String::new() };
    // A plan always has a text; should it ever have none, nothing is sealed rather than something unreadable.
    match head.strip_suffix('}') {
        Some(head) if !plan.is_empty() => [head, PLAN_FIELD, plan, "}"].concat(),
        _ => String::new(),
    }
}

/// Opens an envelope.
///
/// # Errors
/// [`OpenError::Damaged`] with [`Reason::Checksum`] when any part was changed; else as [`open::open`].
pub fn unseal(text: &str) -> Result<Sealed, OpenError> {
    let (stamp, plan) = checked(text)?;
    let opened = open::open_bare(plan)?;
    Ok(Sealed { stamp, opened })
}

/// Which save an envelope is, without opening its plan; the checksum is verified.
///
/// # Errors
/// As [`unseal`], but for what is wrong inside the plan.
pub fn stamp(text: &str) -> Result<Stamp, OpenError> {
    checked(text).map(|(stamp, _)| stamp)
}

/// Which save an envelope is, from its header alone: for a text that this build or an older one wrote and that is not about
/// to be trusted, only compared. The checksum is not verified.
///
/// # Errors
/// As [`stamp`].
pub fn header(text: &str) -> Result<Stamp, OpenError> {
    match head(text) {
        Some(Ok(stamp)) => Ok(stamp),
        Some(Err(error)) => Err(error),
        // The plan does not stand last: another build may order the fields in another way.
        None => stamp(text),
    }
}

/// Which save an envelope is, when its beginning says so; as [`header`], the checksum is not verified.
#[must_use]
pub fn beginning(text: &str) -> Option<Stamp> {
    head(text)?.ok()
}

/// Whether a newer version wrote an envelope, when its beginning says so.
#[must_use]
pub fn is_newer(beginning: &str) -> Option<bool> {
    head(beginning).map(|read| matches!(read, Err(OpenError::Newer { .. })))
}

/// What stands before the plan; nothing where that cannot be told from what follows.
fn head(text: &str) -> Option<Result<Stamp, OpenError>> {
    #[derive(Deserialize)]
    struct Header {
        revision: u64,
        writer: Uuid,
        saved_at: String,
    }
    let head = format!("{}}}", text.get(..text.find(PLAN_FIELD)?)?);
    if let Err(error) = known_version(&head) {
        return Some(Err(error));
    }
    let Header { revision, writer, saved_at } = serde_json::from_str(&head).ok()?;
    Some(Ok(Stamp { revision, saved_at, writer }))
}

/// The later of two saves; the first when they are the same.
#[must_use]
pub fn newest(a: Sealed, b: Sealed) -> Sealed {
    if b.stamp > a.stamp { b } else { a }
}

/// The names of the formats in a document.
#[derive(Deserialize)]
struct Names {
    format: Option<String>,
    schema: Option<String>,
}

/// Whether a text says that it is an envelope.
pub(super) fn is_one(text: &str) -> bool {
    let format = || serde_json::from_str::<Names>(text).ok()?.format;
    text.contains(PREFIX) && format().is_some_and(|name| name.starts_with(PREFIX))
}

fn checked(text: &str) -> Result<(Stamp, &str), OpenError> {
    let text = open::without_mark(text);
    caps::check(text)?;
    known_version(text)?;
    let Envelope { schema, revision, writer, saved_at, checksum: written, plan } =
        serde_json::from_str(text).map_err(|error| broken(&error))?;
    let stamp = Stamp { revision, saved_at, writer };
    if written != checksum(&schema, &stamp, plan.get()) {
        return Err(OpenError::damaged(Path::ROOT, Reason::Checksum));
    }
    Ok((stamp, plan.get()))
}

/// Looks at the names of the formats only, so that a newer envelope is said to be newer, not broken.
fn known_version(text: &str) -> Result<(), OpenError> {
    let newer = |version, current| if version > current { Err(OpenError::Newer { version }) } else { Ok(()) };
    let names: Names = serde_json::from_str(text).map_err(|error| broken(&error))?;
    let format = names.format.and_then(|name| version_after(PREFIX, &name)).ok_or(OpenError::NotAPlan)?;
    newer(format, CURRENT)?;
    let schema = names.schema.and_then(|name| migrations::version_of(&name)).ok_or(OpenError::NotAPlan)?;
    newer(schema, migrations::CURRENT)
}

fn broken(error: &serde_json::Error) -> OpenError {
    let not_json = Reason::NotJson { line: error.line(), column: error.column() };
    OpenError::damaged(Path::ROOT, if error.is_data() { Reason::BrokenEnvelope } else { not_json })
}

fn checksum(schema: &str, stamp: &Stamp, plan: &str) -> String {
    let mut hasher = crc32fast::Hasher::new();
    let header = format!("{schema}\n{}\n{}\n{}\n", stamp.revision, stamp.saved_at, stamp.writer);
    hasher.update(header.as_bytes());
    hasher.update(plan.as_bytes());
    format!("{:08x}", hasher.finalize())
}
