//! Words of the register of renunciations.

use crate::domain::lang::{Localized, Name};

/// Its title.
pub const TITLE: Name = Localized { fr: "Renoncements", en: "Renunciations" };

/// Words of the screen.
pub struct Text {
    /// The page's title: how many.
    pub finding: fn(usize) -> String,
    /// What it is for.
    pub subtitle: &'static str,
    /// The empty title.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Adds a row.
    pub add: &'static str,
    /// Name of the table.
    pub table: &'static str,
    /// Column.
    pub what: &'static str,
    /// Column.
    pub why: &'static str,
    /// Column.
    pub reopen: &'static str,
    /// Column.
    pub date: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        finding: |count| match count {
            0 => "Rien n’est encore écarté\u{a0}: choisir, c’est aussi renoncer".to_owned(),
            1 => "Un renoncement assumé".to_owned(),
            _ => format!("{count} renoncements assumés"),
        },
        subtitle: "Ce que l’entreprise ne fera pas, pourquoi, et ce qui rouvrirait la question.",
        empty: "Ce que vous ne ferez pas protège ce que vous faites",
        example: "Exemple\u{a0}: «\u{a0}Ne plus répondre aux appels d’offres de moins de 5 000 €\u{a0}», parce que la marge y est négative\u{a0}; à rouvrir si le chiffrage est automatisé.",
        add: "Ajouter un renoncement",
        table: "Renoncements",
        what: "À quoi renonce-t-on",
        why: "Pourquoi",
        reopen: "Ce qui rouvrirait la question",
        date: "Décidé le",
    },
    en: Text {
        finding: |count| match count {
            0 => "Nothing is given up yet: to choose is also to renounce".to_owned(),
            1 => "One thing given up on purpose".to_owned(),
            _ => format!("{count} things given up on purpose"),
        },
        subtitle: "What the company will not do, why, and what would reopen the question.",
        empty: "What you will not do protects what you do",
        example: "Example: “No more tenders under €5,000”, because their margin is negative; to be reopened if quoting is automated.",
        add: "Add a renunciation",
        table: "Renunciations",
        what: "What is given up",
        why: "Why",
        reopen: "What would reopen it",
        date: "Decided on",
    },
};
