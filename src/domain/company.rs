//! The company that the plan is for, its currency and the cycle being steered.

use super::{day::Day, entity::Extra};
use serde::{Deserialize, Serialize};

/// The company.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Company {
    /// Its name.
    pub name: String,
    /// What it does, in a few words.
    pub sector: String,
    /// The currency of every amount.
    pub currency: Currency,
    /// The cycle being steered, usually a quarter of 13 weeks.
    pub cycle: Cycle,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The cycle being steered.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Cycle {
    /// First day.
    pub start: Option<Day>,
    /// Last day.
    pub end: Option<Day>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// An ISO 4217 code: three capital letters.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(with = "String", extend("pattern" = "^[A-Z]{3}$")))]
pub struct Currency(String);

impl Currency {
    /// The code when it is three capital letters.
    #[must_use]
    pub fn new(code: &str) -> Option<Self> {
        (code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase())).then(|| Self(code.to_owned()))
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.0
    }
}

impl Default for Currency {
    fn default() -> Self {
        Self("EUR".to_owned())
    }
}

impl TryFrom<String> for Currency {
    type Error = CurrencyError;
    fn try_from(code: String) -> Result<Self, CurrencyError> {
        Self::new(&code).ok_or(CurrencyError)
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.0
    }
}

/// The code is not three capital letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a currency code of three capital letters")]
pub struct CurrencyError;
