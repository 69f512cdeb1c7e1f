//! What a line chart is given: the values, and everything that they are judged by.

use crate::{domain::day::Day, ui::components::text::Text};

/// How a value is marked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mark {
    /// A value among others.
    #[default]
    Plain,
    /// Not noise: worth a look.
    Signal,
    /// Below what is allowed.
    Alert,
}

/// A value at a date.
#[derive(Clone, Debug, PartialEq)]
pub struct LinePoint {
    /// The date.
    pub day: Day,
    /// The value.
    pub value: f64,
    /// How it is marked.
    pub mark: Mark,
    /// Why it is marked, for the table; may be empty.
    pub note: String,
}

/// The natural limits of a process (Wheeler's XmR chart).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// Lower limit.
    pub low: f64,
    /// Centre line.
    pub centre: f64,
    /// Upper limit.
    pub high: f64,
}

/// A period shown behind the line, such as the weeks of an action.
#[derive(Clone, Debug, PartialEq)]
pub struct Period {
    /// First day.
    pub from: Day,
    /// Last day.
    pub to: Day,
    /// Its name.
    pub label: String,
}

/// What the lines are called, where they are not measurements against a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineNames {
    /// The values.
    pub measured: &'static str,
    /// The line that they are compared with.
    pub target: &'static str,
    /// What a mark on a value says.
    pub marked: &'static str,
}

/// A series and what it is judged by.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LineData {
    /// The values, oldest first.
    pub points: Vec<LinePoint>,
    /// The goal over time; a single point is a goal that stays.
    pub target: Vec<(Day, f64)>,
    /// The value that must not be passed.
    pub threshold: Option<f64>,
    /// The value at which an alert ends, where it is not the threshold.
    pub recovery: Option<f64>,
    /// The natural limits.
    pub limits: Option<Limits>,
    /// Where the trend leads, from its first to its last point.
    pub forecast: Vec<(Day, f64)>,
    /// Periods behind the line.
    pub periods: Vec<Period>,
    /// Names of its own.
    pub names: Option<LineNames>,
}

impl LineData {
    /// What its lines are called.
    pub(super) fn called(&self, t: &Text) -> LineNames {
        self.names.unwrap_or(LineNames { measured: t.measured, target: t.target, marked: t.signal })
    }
}
