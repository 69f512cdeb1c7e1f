//! An hour of the day as a diary writes it: no seconds, no time zone.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use std::fmt;

/// An hour, written `HH:MM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClockTime {
    hour: u8,
    minute: u8,
}

impl ClockTime {
    /// The hour (0–23) and minute (0–59); nothing outside of them.
    #[must_use]
    pub const fn new(hour: u8, minute: u8) -> Option<Self> {
        if hour < 24 && minute < 60 { Some(Self { hour, minute }) } else { None }
    }

    /// Reads `HH:MM`, also as people write it: `9:00`, `9h30`, `14 h`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
        let (hour, minute) = plain.split_once([':', 'h']).unwrap_or((&plain, ""));
        let digits =
            |part: &str| (part.len() <= 2 && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse().ok())?;
        Self::new(digits(hour)?, if minute.is_empty() { 0 } else { digits(minute)? })
    }

    /// Hour, 0–23.
    #[must_use]
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// Minute, 0–59.
    #[must_use]
    pub const fn minute(self) -> u8 {
        self.minute
    }
}

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

impl Serialize for ClockTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ClockTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| D::Error::custom("not an hour HH:MM"))
    }
}

#[cfg(test)]
impl schemars::JsonSchema for ClockTime {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ClockTime".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "pattern": "^[0-2][0-9]:[0-5][0-9]$"})
    }
}

#[cfg(test)]
mod tests {
    use super::ClockTime;

    #[test]
    fn hours_are_read_as_people_write_them() {
        #[track_caller]
        fn check(text: &str, expected: Option<&str>) {
            assert_eq!(ClockTime::parse(text).map(|time| time.to_string()).as_deref(), expected, "{text:?}");
        }
        check("09:00", Some("09:00"));
        check("9h30", Some("09:30"));
        check("14 h", Some("14:00"));
        check("8", Some("08:00"));
        check("23:59", Some("23:59"));
        check("24:00", None);
        check("9:60", None);
        check("", None);
        check("neuf", None);
        check("9:000", None);
    }
}
