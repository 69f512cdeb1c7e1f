//! Words of the document.

use crate::domain::lang::Localized;

/// Words of the document.
pub struct Text {
    /// A plan without a name.
    pub untitled: &'static str,
    /// When it was made.
    pub made_on: fn(&str) -> String,
    /// The table of contents.
    pub contents: &'static str,
    /// What the file is, and how it comes back.
    pub note: &'static str,
    /// A row without a name; its number follows.
    pub row: &'static str,
}

/// French and English.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        untitled: "Plan sans nom",
        made_on: |day| format!("Plan au {day}, en lecture seule"),
        contents: "Sommaire",
        note: "Ce fichier contient aussi le plan lui-même\u{a0}: ouvert dans Boussole par «\u{a0}Ouvrir un fichier\u{a0}», il redevient un plan modifiable. Qui a le fichier peut lire tout le plan.",
        row: "Ligne",
    },
    en: Text {
        untitled: "Untitled plan",
        made_on: |day| format!("Plan as of {day}, read-only"),
        contents: "Contents",
        note: "This file also holds the plan itself: opened in Boussole with “Open a file”, it is a plan to edit again. Whoever has the file can read the whole plan.",
        row: "Row",
    },
};
