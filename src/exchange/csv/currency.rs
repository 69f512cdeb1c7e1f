//! Currencies as they are written beside amounts. The plan has one currency: a sign here is only recognised, never
//! converted.

use serde::{Deserialize, Serialize};

/// A currency that amounts are recognised in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
#[allow(missing_docs, reason = "ISO 4217 codes say it")]
pub enum Currency {
    Eur,
    Usd,
    Gbp,
    Chf,
    Cad,
    Jpy,
    Sek,
    Nok,
    Dkk,
    Pln,
    Mad,
    Tnd,
    Xof,
}

/// Signs, the longest of those that begin or end alike first.
const SIGNS: [(&str, Currency); 36] = [
    ("€", Currency::Eur),
    ("EUROS", Currency::Eur),
    ("EURO", Currency::Eur),
    ("EUR", Currency::Eur),
    ("CA$", Currency::Cad),
    ("C$", Currency::Cad),
    ("$CA", Currency::Cad),
    ("$ CA", Currency::Cad),
    ("$\u{a0}CA", Currency::Cad),
    ("CAD", Currency::Cad),
    ("US$", Currency::Usd),
    ("$US", Currency::Usd),
    ("USD", Currency::Usd),
    ("$", Currency::Usd),
    ("£", Currency::Gbp),
    ("GBP", Currency::Gbp),
    ("SFR.", Currency::Chf),
    ("SFR", Currency::Chf),
    ("FR.", Currency::Chf),
    ("CHF", Currency::Chf),
    ("¥", Currency::Jpy),
    ("JPY", Currency::Jpy),
    ("SEK", Currency::Sek),
    ("NOK", Currency::Nok),
    ("DKK", Currency::Dkk),
    ("PLN", Currency::Pln),
    ("ZŁ", Currency::Pln),
    ("zł", Currency::Pln),
    ("MAD", Currency::Mad),
    ("DHS", Currency::Mad),
    ("DH", Currency::Mad),
    ("TND", Currency::Tnd),
    ("FCFA", Currency::Xof),
    ("CFA", Currency::Xof),
    ("XOF", Currency::Xof),
    ("F CFA", Currency::Xof),
];

impl Currency {
    /// The ISO 4217 code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Eur => "EUR",
            Self::Usd => "USD",
            Self::Gbp => "GBP",
            Self::Chf => "CHF",
            Self::Cad => "CAD",
            Self::Jpy => "JPY",
            Self::Sek => "SEK",
            Self::Nok => "NOK",
            Self::Dkk => "DKK",
            Self::Pln => "PLN",
            Self::Mad => "MAD",
            Self::Tnd => "TND",
            Self::Xof => "XOF",
        }
    }

    /// The currency whose sign begins the text, and the rest.
    pub(super) fn prefix(text: &str) -> Option<(Self, &str)> {
        let fits = |sign: &str| text.get(..sign.len()).is_some_and(|s| s.eq_ignore_ascii_case(sign));
        SIGNS.iter().find(|(sign, _)| fits(sign)).map(|(sign, currency)| (*currency, &text[sign.len()..]))
    }

    /// The currency whose sign ends the text, and what comes before.
    pub(super) fn suffix(text: &str) -> Option<(Self, &str)> {
        let start = |sign: &str| text.len().checked_sub(sign.len());
        let fits = |sign: &str| start(sign).and_then(|at| text.get(at..)).is_some_and(|s| s.eq_ignore_ascii_case(sign));
        // "US$" ends as "$" does: the longest sign that fits is the one that is meant.
        let (sign, currency) = SIGNS.iter().filter(|(sign, _)| fits(sign)).max_by_key(|(sign, _)| sign.len())?;
        Some((*currency, &text[..start(sign)?]))
    }

    /// The currency that a whole word names.
    pub(super) fn word(text: &str) -> Option<Self> {
        SIGNS.iter().find(|(sign, _)| sign.eq_ignore_ascii_case(text)).map(|(_, currency)| *currency)
    }
}

#[cfg(test)]
mod tests {
    use super::{Currency, SIGNS};

    #[test]
    fn every_sign_is_read_on_both_sides() {
        for (sign, currency) in SIGNS {
            let before = format!("{sign}12");
            let after = format!("12{sign}");
            assert_eq!(Currency::prefix(&before), Some((currency, "12")), "{sign}");
            assert_eq!(Currency::suffix(&after), Some((currency, "12")), "{sign}");
        }
        assert_eq!(Currency::suffix("12é"), None);
        assert_eq!(Currency::prefix("é12"), None);
    }
}
