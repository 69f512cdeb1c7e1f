//! Words of the plan as one document.

use crate::domain::lang::Localized;

/// Words of the plan as one document.
pub struct Text {
    /// Prints it.
    pub print: &'static str,
    /// Goes back.
    pub back: &'static str,
}

/// French and English.
pub const TEXT: Localized<Text> = Localized {
    fr: Text { print: "Imprimer ou enregistrer en PDF", back: "Retour au partage" },
    en: Text { print: "Print or save as PDF", back: "Back to sharing" },
};
