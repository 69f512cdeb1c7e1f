//! Words of the plan as one document.

use crate::domain::lang::Localized;

/// Words of the plan as one document.
pub struct Text {
    /// Prints it.
    pub print: &'static str,
    /// Goes back.
    pub back: &'static str,
    /// Shows all of so many rows.
    pub all: fn(&str) -> String,
    /// Shows no more than the first rows.
    pub fewer: fn(&str) -> String,
    /// Paper has them all.
    pub on_paper: &'static str,
}

/// French and English.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        print: "Imprimer ou enregistrer en PDF",
        back: "Retour au partage",
        all: |count| format!("Voir les {count} lignes"),
        fewer: |count| format!("Ne voir que les {count} premières lignes"),
        on_paper: "L’impression les contient toutes.",
    },
    en: Text {
        print: "Print or save as PDF",
        back: "Back to sharing",
        all: |count| format!("See all {count} rows"),
        fewer: |count| format!("See the first {count} rows only"),
        on_paper: "The print holds them all.",
    },
};
