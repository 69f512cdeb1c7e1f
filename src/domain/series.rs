//! Measurements of a KPI, kept by date and shared between snapshots.

use super::{day::Day, entity::Extra, number::Number};
use serde::{Deserialize, Deserializer, Serialize};
use std::sync::Arc;

/// One measurement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Measurement {
    /// The date.
    pub date: Day,
    /// The value, in the KPI's unit.
    pub value: Number,
    /// What the user noted.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Measurement {
    /// `value` on `date`, without a note.
    #[must_use]
    pub fn new(date: Day, value: Number) -> Self {
        Self { date, value, note: String::new(), extra: Extra::default() }
    }
}

/// Measurements by date, earliest first; several on one date keep the order in which they came.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "Vec<Measurement>"))]
pub struct Series(Arc<Vec<Measurement>>);

impl Series {
    /// The measurements, earliest first.
    #[must_use]
    pub fn as_slice(&self) -> &[Measurement] {
        &self.0
    }

    /// The latest measurement.
    #[must_use]
    pub fn latest(&self) -> Option<&Measurement> {
        self.0.last()
    }

    /// The measurement on a date: the last one where there are several.
    #[must_use]
    pub fn on(&self, date: Day) -> Option<&Measurement> {
        self.0.iter().rev().find(|m| m.date == date)
    }

    /// Sets the value of a date, keeping its note; `None` takes the date's measurements away.
    pub fn set(&mut self, date: Day, value: Option<Number>) {
        let before = self.on(date).cloned();
        let list = Arc::make_mut(&mut self.0);
        list.retain(|m| m.date != date);
        if let Some(value) = value {
            let at = list.partition_point(|m| m.date < date);
            let kept = before.unwrap_or_else(|| Measurement::new(date, value));
            list.insert(at, Measurement { value, ..kept });
        }
    }

    /// Writes a note on the measurement of a date; without one there is nothing to note on.
    pub fn annotate(&mut self, date: Day, note: &str) {
        if self.on(date).is_none_or(|measured| measured.note == note) {
            return;
        }
        if let Some(measured) = Arc::make_mut(&mut self.0).iter_mut().rev().find(|m| m.date == date) {
            note.clone_into(&mut measured.note);
        }
    }
}

impl From<Vec<Measurement>> for Series {
    fn from(mut list: Vec<Measurement>) -> Self {
        list.sort_by_key(|m| m.date);
        Self(Arc::new(list))
    }
}

impl FromIterator<Measurement> for Series {
    fn from_iter<I: IntoIterator<Item = Measurement>>(list: I) -> Self {
        list.into_iter().collect::<Vec<_>>().into()
    }
}

impl<'de> Deserialize<'de> for Series {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::<Measurement>::deserialize(deserializer).map(Self::from)
    }
}
