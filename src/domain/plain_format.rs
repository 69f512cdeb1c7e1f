//! Figures and dates as plain as can be, for tests of sentences: no separators, no currency, the same in every language.

use super::{
    day::Day,
    lang::{Format, Lang},
    money::Money,
};

/// Writes for a reader of this language.
#[derive(Clone, Copy, Debug)]
pub struct Plain(pub Lang);

impl Format for Plain {
    fn lang(&self) -> Lang {
        self.0
    }
    /// Decimals that are zero are left out, as `Intl` does.
    fn number(&self, value: f64, digits: u8) -> String {
        let text = format!("{value:.*}", usize::from(digits));
        if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
    }
    fn fixed(&self, value: f64, digits: u8) -> String {
        format!("{value:.*}", usize::from(digits))
    }
    fn percent(&self, share: f64, digits: u8) -> String {
        format!("{}\u{a0}%", self.number(share * 100.0, digits))
    }
    fn money(&self, amount: Money) -> String {
        format!("{}\u{a0}ct", amount.cents())
    }
    fn date(&self, day: Day) -> String {
        day.to_string()
    }
    fn long_date(&self, day: Day) -> String {
        day.to_string()
    }
}
