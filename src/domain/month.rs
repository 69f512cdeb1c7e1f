//! Months of the calendar, written `YYYY-MM`: what reviews compare plan and actual by.

use super::day::Day;
use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error as _, Unexpected},
};
use std::fmt;

/// What a field of this type expects, in the words of its errors.
const EXPECTED: &str = "a month YYYY-MM";

/// A month, kept as its first day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(Day);

impl Month {
    /// The month that holds a day.
    #[must_use]
    pub fn of(day: Day) -> Self {
        Self(day.month_start())
    }

    /// Reads exactly `YYYY-MM`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Day::parse(&format!("{text}-01")).map(Self)
    }

    /// Its first day.
    #[must_use]
    pub const fn first(self) -> Day {
        self.0
    }

    /// Its last day.
    #[must_use]
    pub fn last(self) -> Day {
        self.0.plus_months(1).plus_days(-1)
    }

    /// The month `count` later, earlier when negative.
    #[must_use]
    pub fn plus(self, count: i32) -> Self {
        Self(self.0.plus_months(count))
    }

    /// Whether it holds a day.
    #[must_use]
    pub fn holds(self, day: Day) -> bool {
        Self::of(day) == self
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.0.year(), self.0.month())
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Month {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::invalid_value(Unexpected::Str(&text), &EXPECTED))
    }
}

#[cfg(test)]
impl schemars::JsonSchema for Month {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Month".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "pattern": "^\\d{4}-(0[1-9]|1[0-2])$"})
    }
}

#[cfg(test)]
mod tests {
    use super::Month;
    use crate::domain::day::Day;

    #[test]
    fn a_month_is_written_without_its_day_and_read_again() {
        let month = Month::parse("2026-02").expect("a month");
        assert_eq!((month.to_string().as_str(), month.last().to_string().as_str()), ("2026-02", "2026-02-28"));
        assert_eq!(month.plus(-2).to_string(), "2025-12");
        let is_in = |day: &str| month.holds(Day::parse(day).expect("a date"));
        assert_eq!(["2026-01-31", "2026-02-01", "2026-02-28", "2026-03-01"].map(is_in), [false, true, true, false]);
        for wrong in ["2026-13", "2026-2", "2026-02-01", "", "26-02"] {
            assert_eq!(Month::parse(wrong), None, "{wrong}");
        }
        let kept = serde_json::to_string(&std::collections::BTreeMap::from([(month, 1)])).expect("text");
        assert_eq!(kept, r#"{"2026-02":1}"#);
    }
}
