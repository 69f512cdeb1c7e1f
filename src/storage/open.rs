//! From a text to a plan, or to a precise reason why not; and from a plan to its text.

use super::{
    caps::{self, MOST_MEASUREMENTS},
    carried::{self, Carried},
    checks,
    envelope::{self, Stamp},
    errors::{OpenError, Reason},
    fields,
    migrations::{self, CURRENT},
    notice::{Notice, Problem},
    path::Path,
    reader::{self, Read},
};
use crate::{
    fault::{self, Fault},
    plan::Plan,
};
use serde_json::Value;

/// A plan that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The plan, in the present schema.
    pub plan: Plan,
    /// What is odd in it.
    pub notices: Vec<Notice>,
    /// The version it was migrated from, if it was older.
    pub migrated_from: Option<u64>,
    /// When and by whom it was saved, if the text was an envelope.
    pub stamp: Option<Stamp>,
    /// The earlier plans that the text carried along.
    pub carried: Vec<Carried>,
}

/// Opens the text of a plan, bare or in an envelope. A byte order mark before it is passed over.
///
/// # Errors
/// Every [`OpenError`]; the text is never changed.
pub fn open(text: &str) -> Result<Opened, OpenError> {
    let text = without_mark(text);
    caps::check(text)?;
    if !text.trim_start().starts_with('{') {
        return Err(OpenError::NotAPlan);
    }
    if envelope::is_one(text) {
        return envelope::unseal(text).map(|sealed| Opened { stamp: Some(sealed.stamp), ..sealed.opened });
    }
    typed(reader::read(text)?)
}

/// Opens the text of a bare plan.
pub(super) fn open_bare(text: &str) -> Result<Opened, OpenError> {
    caps::check(text)?;
    typed(reader::read(text)?)
}

/// The text of a plan: the same plan always gives the same text.
///
/// Plans hold no number and no key that JSON cannot write; should that ever fail, the text is empty and is refused by
/// whoever reads it back.
#[must_use]
pub fn plan_text(plan: &Plan) -> String {
    serde_json::to_string(plan).unwrap_or_default()
}

/// The text without the byte order mark that some editors put first.
pub(super) fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

fn typed(Read { mut value, cleaned }: Read) -> Result<Opened, OpenError> {
    let version = version(&value)?;
    migrations::migrate(&mut value, version);
    if fault::is(Fault::ForgetPast)
        && let Some(document) = value.as_object_mut()
    {
        document.remove("renunciations");
    }
    let (origin, carried) = carried::taken_out(&mut value);
    let plan = Plan { origin, ..fields::typed(&value)? };
    checks::refused(&plan)?;
    many_measurements(&plan)?;
    let cleaned = cleaned.into_iter().map(|path| Notice { path, subject: None, problem: Problem::BidiControlsRemoved });
    let notices = cleaned.chain(checks::notices(&plan)).collect();
    Ok(Opened { plan, notices, migrated_from: (version < CURRENT).then_some(version), stamp: None, carried })
}

fn version(value: &Value) -> Result<u64, OpenError> {
    let schema = value.get("schema").and_then(Value::as_str).ok_or(OpenError::NotAPlan)?;
    match migrations::version_of(schema) {
        Some(version) if version > CURRENT => Err(OpenError::Newer { version }),
        Some(version) => Ok(version),
        None => Err(OpenError::NotAPlan),
    }
}

fn many_measurements(plan: &Plan) -> Result<(), OpenError> {
    let long = plan.kpis.iter().position(|kpi| kpi.measurements.as_slice().len() > MOST_MEASUREMENTS);
    long.map_or(Ok(()), |at| {
        let path = Path::row("kpis", at).key("measurements");
        Err(OpenError::damaged(path, Reason::TooMany { limit: MOST_MEASUREMENTS }))
    })
}
