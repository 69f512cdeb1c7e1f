//! Evidence: what a finding rests on. Without any it is an impression, and is shown as one (seed 003).

use super::{entity::Extra, id::Id, quotation::Quotation};
use serde::{Deserialize, Serialize};

/// A fact in words, and what people said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Evidence {
    /// The figure, the document or the observation.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Quotations that say so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub quotations: Vec<Id<Quotation>>,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Evidence {
    /// Evidence in words.
    #[must_use]
    pub fn said(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Whether nothing was entered at all: what a file need not say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether nothing supports the finding.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.text.trim().is_empty() && self.quotations.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_or_a_quotation_is_enough() {
        let quoted = Evidence { quotations: vec![Id::from_random([1; 16])], ..Evidence::default() };
        assert!(Evidence::said("  ").is_missing());
        assert!(!Evidence::said("Survey of 22 plants").is_missing());
        assert!(!quoted.is_missing());
    }
}
