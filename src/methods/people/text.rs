//! Words of the people.

use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Équipe", en: "People" };

/// What the method is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Savoir qui porte le plan et avec combien de temps, pour ne pas promettre des jours qui n’existent pas.",
        how: "Un nom ou un rôle, les jours par semaine réellement disponibles pour le plan, et les absences. L’effort des actions ouvertes est réparti sur leurs jours ouvrés et comparé à cette capacité, semaine par semaine. Les jours fériés ne sont pas connus\u{a0}: notez-les en absence.",
        not_when: "Pour suivre des heures\u{a0}: la charge dit ce qui ne tiendra pas, pas ce que chacun a fait.",
        source: "Plan d’action à 90 jours avec des responsables clairs",
    },
    en: Guide {
        purpose: "To know who carries the plan and with how much time, so that no days are promised that do not exist.",
        how: "A name or a role, the days a week that are really there for the plan, and the absences. The effort of the open actions is spread over their working days and set against that capacity, week by week. Public holidays are not known: enter them as absences.",
        not_when: "To track hours: the load tells what will not fit, not what each person did.",
        source: "A 90-day action plan with clear owners",
    },
};

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
    /// The card of absences.
    pub absences: &'static str,
    /// What they do.
    pub absences_note: &'static str,
    /// None so far.
    pub no_absence: &'static str,
    /// Adds one.
    pub add_absence: &'static str,
    /// Column: whose.
    pub who: &'static str,
    /// Column: first day.
    pub from: &'static str,
    /// Column: last day.
    pub to: &'static str,
    /// Column: why.
    pub reason: &'static str,
    /// An example of a reason.
    pub reason_example: &'static str,
    /// Column of the buttons.
    pub acts: &'static str,
    /// Removes one.
    pub remove_absence: &'static str,
    /// The last day comes before the first.
    pub end_first: &'static str,
    /// A person without a name.
    pub unnamed: &'static str,
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
        absences: "Absences",
        absences_note: "Elles réduisent la capacité de leurs semaines.",
        no_absence: "Aucune absence notée\u{a0}: chaque semaine compte en entier.",
        add_absence: "Ajouter une absence",
        who: "Personne",
        from: "Du",
        to: "Au",
        reason: "Motif",
        reason_example: "Congés, formation…",
        acts: "Retirer",
        remove_absence: "Retirer l’absence de",
        end_first: "Cette date vient avant le début.",
        unnamed: "Sans nom",
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
        absences: "Absences",
        absences_note: "They reduce the capacity of their weeks.",
        no_absence: "No absence noted: each week counts in full.",
        add_absence: "Add an absence",
        who: "Person",
        from: "From",
        to: "To",
        reason: "Reason",
        reason_example: "Leave, training…",
        acts: "Remove",
        remove_absence: "Remove the absence of",
        end_first: "This date comes before the first day.",
        unnamed: "Unnamed",
    },
};
