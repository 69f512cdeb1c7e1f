//! What an import would change in a series that exists: new dates, equal values, and dates whose values differ, which
//! the user replaces or keeps.

use crate::domain::day::Day;
use serde::{Deserialize, Serialize};

/// An import beside what is there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// Dates that are not there yet.
    pub new: Vec<(Day, f64)>,
    /// Dates whose value is the same already.
    pub same: usize,
    /// Dates whose value differs.
    pub different: Vec<Clash>,
}

/// A date with two values.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Clash {
    /// The date.
    pub day: Day,
    /// The value that is there.
    pub existing: f64,
    /// The value of the import.
    pub imported: f64,
}

/// Compares two series, both by date and with one value a date.
#[must_use]
pub fn compared(existing: &[(Day, f64)], imported: &[(Day, f64)]) -> Comparison {
    let mut comparison = Comparison::default();
    for &(day, imported) in imported {
        match existing.binary_search_by_key(&day, |(day, _)| *day).ok().and_then(|at| existing.get(at)) {
            None => comparison.new.push((day, imported)),
            Some((_, value)) if value.total_cmp(&imported).is_eq() => comparison.same += 1,
            Some(&(_, existing)) => comparison.different.push(Clash { day, existing, imported }),
        }
    }
    comparison
}

#[cfg(test)]
mod tests {
    use super::{Clash, compared};
    use crate::domain::day::Day;

    #[test]
    fn new_same_and_different_dates_are_told_apart() {
        let day = |d| Day::from_ymd(2026, 1, d).expect("a date");
        let comparison = compared(&[(day(5), 1.0), (day(12), 2.0)], &[(day(5), 1.0), (day(12), 3.0), (day(19), 4.0)]);
        assert_eq!(comparison.new, [(day(19), 4.0)]);
        assert_eq!(comparison.same, 1);
        assert_eq!(comparison.different, [Clash { day: day(12), existing: 2.0, imported: 3.0 }]);
    }
}
