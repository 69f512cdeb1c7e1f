//! Words of the people.

use crate::domain::lang::{Localized, Name};

/// Its title.
pub const TITLE: Name = Localized { fr: "Équipe", en: "People" };

/// Words of the screen.
pub struct Text {
    /// The page's title: how many people.
    pub finding: fn(usize) -> String,
    /// The page's title without anybody.
    pub nobody: &'static str,
    /// What it is for.
    pub subtitle: &'static str,
    /// Adds a row.
    pub add: &'static str,
    /// An example.
    pub example: &'static str,
    /// Name of the table.
    pub table: &'static str,
    /// Column.
    pub name: &'static str,
    /// Column.
    pub role: &'static str,
    /// Column.
    pub days: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        finding: |count| {
            if count == 1 {
                "Une personne porte le plan".to_owned()
            } else {
                format!("{count} personnes portent le plan")
            }
        },
        nobody: "Personne ne porte encore le plan",
        subtitle: "Une action sans responsable ne se fait pas. Un nom ou un rôle suffit, avec le temps disponible chaque semaine.",
        add: "Ajouter une personne",
        example: "Exemple\u{a0}: «\u{a0}Responsable commercial\u{a0}», 3 jours par semaine.",
        table: "Personnes",
        name: "Nom ou rôle",
        role: "Fonction",
        days: "Jours par semaine",
    },
    en: Text {
        finding: |count| {
            if count == 1 { "One person carries the plan".to_owned() } else { format!("{count} people carry the plan") }
        },
        nobody: "Nobody carries the plan yet",
        subtitle: "An action without an owner is not done. A name or a role is enough, with the time available each week.",
        add: "Add a person",
        example: "Example: “Sales manager”, 3 days a week.",
        table: "People",
        name: "Name or role",
        role: "Function",
        days: "Days a week",
    },
};
