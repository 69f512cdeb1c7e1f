//! Words for what leads from one plan to another.

use crate::domain::lang::Localized;

/// Words for what leads from one plan to another.
pub(super) struct Text {
    /// Nothing moves in priorities, budget and alerts.
    pub(super) no_effect: &'static str,
    /// Priorities.
    pub(super) priorities: &'static str,
    /// The budget.
    pub(super) budget: &'static str,
    /// Alerts.
    pub(super) alerts: &'static str,
    /// What belongs to no screen.
    pub(super) whole_plan: &'static str,
    /// Goes back to a version of some moment.
    pub(super) restore: fn(&str) -> String,
    /// Goes back to a version of some name.
    pub(super) restore_named: fn(&str) -> String,
    /// Went back to one.
    pub(super) restored: &'static str,
    /// It is there no more.
    pub(super) gone: &'static str,
}

/// French and English.
pub(super) const TEXT: Localized<Text> = Localized {
    fr: Text {
        no_effect: "Rien ne bouge dans les priorités, le budget et les alertes.",
        priorities: "Priorités",
        budget: "Budget",
        alerts: "Alertes",
        whole_plan: "Le plan",
        restore: |when| format!("Reprendre la version du {when}"),
        restore_named: |name| format!("Reprendre «\u{a0}{name}\u{a0}»"),
        restored: "La version précédente est reprise",
        gone: "Cette version n’est plus là\u{a0}: elle a laissé sa place à de plus récentes, ou elle a été supprimée.",
    },
    en: Text {
        no_effect: "Nothing moves in priorities, budget and alerts.",
        priorities: "Priorities",
        budget: "Budget",
        alerts: "Alerts",
        whole_plan: "The plan",
        restore: |when| format!("Go back to the version of {when}"),
        restore_named: |name| format!("Go back to “{name}”"),
        restored: "The earlier version is back",
        gone: "This version is gone: it made room for later ones, or it was deleted.",
    },
};
