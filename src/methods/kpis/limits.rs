//! How many KPIs steer a plan: 5 to 7 (seed 002). A warning, never a refusal.

use super::Settings;
use serde::Serialize;

/// A number of KPIs against the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum KpiCount {
    /// Below the fewest.
    TooFew {
        /// How many are missing.
        missing: usize,
    },
    /// Within the limits.
    Fits,
    /// Above the most.
    TooMany {
        /// How many are over.
        over: usize,
    },
}

impl KpiCount {
    /// `count` KPIs against the limits.
    #[must_use]
    pub fn of(count: usize, settings: &Settings) -> Self {
        let (fewest, most) = (usize::from(settings.fewest), usize::from(settings.most));
        match count {
            _ if count < fewest => Self::TooFew { missing: fewest - count },
            _ if count > most => Self::TooMany { over: count - most },
            _ => Self::Fits,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_to_seven_fit() {
        #[track_caller]
        fn check(count: usize, expected: KpiCount) {
            assert_eq!(KpiCount::of(count, &Settings::default()), expected);
        }
        check(0, KpiCount::TooFew { missing: 5 });
        check(4, KpiCount::TooFew { missing: 1 });
        check(5, KpiCount::Fits);
        check(7, KpiCount::Fits);
        check(8, KpiCount::TooMany { over: 1 });
    }
}
