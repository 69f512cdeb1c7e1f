//! Words around the page of one row.

use crate::domain::lang::Localized;

/// The words.
pub struct Text {
    /// The row was removed.
    pub gone: &'static str,
    /// Removes it.
    pub delete: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text { gone: "Cet élément n’est plus dans le plan.", delete: "Supprimer" },
    en: Text { gone: "This item is no longer in the plan.", delete: "Delete" },
};
