//! Words of the stage.

use crate::domain::lang::Localized;

/// Words of the stage.
pub struct Text {
    /// Its name.
    pub presentation: &'static str,
    /// Goes back one slide.
    pub previous: &'static str,
    /// Goes on.
    pub next: &'static str,
    /// Why it cannot go back.
    pub at_first: &'static str,
    /// Why it cannot go on.
    pub at_last: &'static str,
    /// Which slide of how many.
    pub position: fn(usize, usize) -> String,
    /// The speaker’s notes.
    pub notes: &'static str,
    /// Fills the screen, or no longer.
    pub full: &'static str,
    /// Leaves.
    pub leave: &'static str,
    /// There is no slide.
    pub nothing: &'static str,
    /// What to do then.
    pub nothing_how: &'static str,
    /// Leads to the cockpit.
    pub to_cockpit: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        presentation: "Présentation",
        previous: "Diapositive précédente",
        next: "Diapositive suivante",
        at_first: "c’est la première",
        at_last: "c’est la dernière",
        position: |at, all| format!("{at} sur\u{a0}{all}"),
        notes: "Notes",
        full: "Plein écran",
        leave: "Quitter",
        nothing: "Ce plan n’a encore rien à présenter",
        nothing_how: "Une vision, un segment prioritaire et trois objectifs suffisent pour commencer.",
        to_cockpit: "Revenir au cockpit",
    },
    en: Text {
        presentation: "Presentation",
        previous: "Previous slide",
        next: "Next slide",
        at_first: "this is the first",
        at_last: "this is the last",
        position: |at, all| format!("{at} of {all}"),
        notes: "Notes",
        full: "Full screen",
        leave: "Leave",
        nothing: "This plan has nothing to present yet",
        nothing_how: "A vision, a priority segment and three objectives are enough to begin.",
        to_cockpit: "Back to the cockpit",
    },
};
