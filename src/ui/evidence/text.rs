//! Words of the evidence that findings rest on.

use crate::domain::lang::Localized;

/// The words.
pub struct Text {
    /// Field.
    pub label: &'static str,
    /// Hint.
    pub hint: &'static str,
    /// The list of quotations.
    pub quotations: &'static str,
    /// Adds one.
    pub quote: &'static str,
    /// Takes one away; its words follow.
    pub forget: fn(&str) -> String,
    /// The mark of a finding without evidence.
    pub impression: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        label: "Preuve",
        hint: "Un chiffre, un document, une observation datée. Sans preuve, c’est une impression.",
        quotations: "Verbatims cités",
        quote: "Citer un verbatim",
        forget: |words| format!("Ne plus citer «\u{a0}{words}\u{a0}»"),
        impression: "impression",
    },
    en: Text {
        label: "Evidence",
        hint: "A figure, a document, a dated observation. Without any it is an impression.",
        quotations: "Quotations cited",
        quote: "Cite a quotation",
        forget: |words| format!("Cite “{words}” no longer"),
        impression: "impression",
    },
};
