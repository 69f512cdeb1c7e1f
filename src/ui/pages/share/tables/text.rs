//! Words of the tables for spreadsheets.

use crate::domain::lang::Localized;

/// Words of the tables for spreadsheets.
pub struct Text {
    /// The card.
    pub title: &'static str,
    /// What is in the workbook; the number of tables.
    pub how: fn(usize) -> String,
    /// Downloads the workbook.
    pub workbook: &'static str,
    /// It is being written.
    pub writing: &'static str,
    /// It was handed out.
    pub written: &'static str,
    /// It could not be.
    pub failed: &'static str,
    /// Chooses a table.
    pub table: &'static str,
    /// Downloads it.
    pub csv: &'static str,
    /// The tables are read only.
    pub note: &'static str,
}

/// French and English.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: "Tableur",
        how: |count| {
            let sheets = if count < 2 { "feuille" } else { "feuilles" };
            format!(
                "Un classeur Excel de {count}\u{a0}{sheets}, une par table, avec de vraies dates, montants et pourcentages."
            )
        },
        workbook: "Télécharger le classeur",
        writing: "Écriture du classeur…",
        written: "Le classeur est téléchargé",
        failed: "Le classeur n’a pas pu être écrit\u{a0}: vérifiez la connexion, ou téléchargez les tables une à une.",
        table: "Ou une seule table",
        csv: "Télécharger la table (CSV)",
        note: "Pour lire et calculer ailleurs\u{a0}: seul le fichier du plan se rouvre ici en entier.",
    },
    en: Text {
        title: "Spreadsheet",
        how: |count| {
            let sheets = if count == 1 { "sheet" } else { "sheets" };
            format!(
                "An Excel workbook of {count}\u{a0}{sheets}, one a table, with real dates, amounts and percentages."
            )
        },
        workbook: "Download the workbook",
        writing: "Writing the workbook…",
        written: "The workbook is downloaded",
        failed: "The workbook could not be written: check the connection, or download the tables one by one.",
        table: "Or a single table",
        csv: "Download the table (CSV)",
        note: "To read and compute elsewhere: only the plan’s file opens here again as a whole.",
    },
};
