//! Words of the calendar.

use crate::domain::lang::Localized;

/// Words of the entries.
pub(super) struct Text {
    /// Before the title of an action.
    pub due: fn(&str) -> String,
    /// An action, a milestone or a ritual without a name.
    pub untitled: &'static str,
    /// Category of due dates.
    pub action: &'static str,
    /// Category of milestones.
    pub milestone: &'static str,
    /// Category of rituals.
    pub ritual: &'static str,
    /// Who answers for it.
    pub owner: fn(&str) -> String,
    /// What a ritual is to decide.
    pub expected: fn(&str) -> String,
}

/// The words in every language.
pub(super) const TEXT: Localized<Text> = Localized {
    fr: Text {
        due: |title| format!("Échéance\u{a0}: {title}"),
        untitled: "Sans titre",
        action: "Échéance",
        milestone: "Jalon",
        ritual: "Rituel",
        owner: |name| format!("Responsable\u{a0}: {name}"),
        expected: |what| format!("Décision attendue\u{a0}: {what}"),
    },
    en: Text {
        due: |title| format!("Due: {title}"),
        untitled: "Untitled",
        action: "Due date",
        milestone: "Milestone",
        ritual: "Ritual",
        owner: |name| format!("Owner: {name}"),
        expected: |what| format!("Expected decision: {what}"),
    },
};
