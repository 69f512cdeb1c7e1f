//! Words of the ways into an import: a file, or cells pasted from a spreadsheet.

use crate::domain::lang::Localized;

/// The words of the ways in.
pub struct Text {
    /// Title of the ways in.
    pub ways_in: &'static str,
    /// What can be imported.
    pub file: &'static str,
    /// What is accepted, and what happens next.
    pub file_detail: &'static str,
    /// Opens the field for pasted cells.
    pub paste: &'static str,
    /// Name of the field for pasted cells.
    pub paste_label: &'static str,
    /// How to fill it.
    pub paste_hint: &'static str,
    /// Reads what was pasted.
    pub paste_read: &'static str,
    /// The name of what was pasted.
    pub pasted: &'static str,
}

/// The words of the ways in, in every language.
pub static TEXT: Localized<Text> = Localized {
    fr: Text {
        ways_in: "Importer des chiffres",
        file: "Un fichier CSV\u{a0}: indicateurs par date, ou liste de commandes",
        file_detail: "Rien n’est écrit avant votre confirmation, et rien ne quitte cet appareil. Vous pouvez aussi \
                      déposer le fichier n’importe où sur cette page, ou y coller des cellules (Ctrl\u{a0}V).",
        paste: "Coller des cellules",
        paste_label: "Cellules copiées d’un tableur",
        paste_hint: "Une ligne par date, la date dans une colonne.",
        paste_read: "Prévisualiser",
        pasted: "Cellules collées",
    },
    en: Text {
        ways_in: "Import figures",
        file: "A CSV file: KPIs by date, or a list of orders",
        file_detail: "Nothing is written before you confirm, and nothing leaves this device. You can also drop the \
                      file anywhere on this page, or paste cells into it (Ctrl\u{a0}V).",
        paste: "Paste cells",
        paste_label: "Cells copied from a spreadsheet",
        paste_hint: "One line for each date, with the date in a column.",
        paste_read: "Preview",
        pasted: "Pasted cells",
    },
};
