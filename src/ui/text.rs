//! Words of the frame: navigation, bars, notices that no method owns.

use crate::domain::lang::Localized;

/// Words of the frame.
pub struct Text {
    /// The first place.
    pub cockpit: &'static str,
    /// Where files come in and go out.
    pub share: &'static str,
    /// Settings.
    pub settings: &'static str,
    /// Help.
    pub help: &'static str,
    /// About.
    pub about: &'static str,
    /// A plan without a name.
    pub untitled: &'static str,
    /// The undo button without a step.
    pub undo: &'static str,
    /// The redo button without a step.
    pub redo: &'static str,
    /// Why undo cannot act.
    pub nothing_to_undo: &'static str,
    /// Why redo cannot act.
    pub nothing_to_redo: &'static str,
    /// “Undo: ” before a step.
    pub undo_step: fn(&str) -> String,
    /// “Redo: ” before a step.
    pub redo_step: fn(&str) -> String,
    /// A step was taken back.
    pub undone: fn(&str) -> String,
    /// A step was made again.
    pub redone: fn(&str) -> String,
    /// Title of the navigation drawer.
    pub all_places: &'static str,
    /// Closes the drawer.
    pub close: &'static str,
    /// On disk.
    pub saved: &'static str,
    /// Being written.
    pub saving: &'static str,
    /// In localStorage, not yet on disk.
    pub kept: &'static str,
    /// In memory only.
    pub memory_only: &'static str,
    /// Storage is full.
    pub full: &'static str,
    /// Not written.
    pub failed: &'static str,
    /// Title of the page for an address that leads nowhere.
    pub unknown_title: &'static str,
    /// What to do then.
    pub unknown_body: &'static str,
    /// Leads back to the cockpit.
    pub to_cockpit: &'static str,
    /// The coherence score in the sidebar.
    pub coherence: &'static str,
}

/// The words of the frame in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        cockpit: "Cockpit",
        share: "Partager",
        settings: "Réglages",
        help: "Aide",
        about: "À propos",
        untitled: "Plan sans nom",
        undo: "Annuler",
        redo: "Rétablir",
        nothing_to_undo: "rien à annuler",
        nothing_to_redo: "rien à rétablir",
        undo_step: |step| format!("Annuler\u{a0}: {step}"),
        redo_step: |step| format!("Rétablir\u{a0}: {step}"),
        undone: |step| format!("Annulé\u{a0}: {step}"),
        redone: |step| format!("Rétabli\u{a0}: {step}"),
        all_places: "Toutes les pages",
        close: "Fermer",
        saved: "Enregistré",
        saving: "Enregistrement…",
        kept: "Enregistrement en cours…",
        memory_only: "Non enregistré\u{a0}: mémoire seulement",
        full: "Non enregistré\u{a0}: stockage plein",
        failed: "Non enregistré",
        unknown_title: "Cette adresse ne mène nulle part",
        unknown_body: "Le lien est peut-être incomplet, ou la page a été déplacée. Votre plan n’a pas changé.",
        to_cockpit: "Revenir au cockpit",
        coherence: "Cohérence",
    },
    en: Text {
        cockpit: "Cockpit",
        share: "Share",
        settings: "Settings",
        help: "Help",
        about: "About",
        untitled: "Untitled plan",
        undo: "Undo",
        redo: "Redo",
        nothing_to_undo: "nothing to undo",
        nothing_to_redo: "nothing to redo",
        undo_step: |step| format!("Undo: {step}"),
        redo_step: |step| format!("Redo: {step}"),
        undone: |step| format!("Undone: {step}"),
        redone: |step| format!("Redone: {step}"),
        all_places: "All pages",
        close: "Close",
        saved: "Saved",
        saving: "Saving…",
        kept: "Saving…",
        memory_only: "Not saved: in memory only",
        full: "Not saved: storage full",
        failed: "Not saved",
        unknown_title: "This address leads nowhere",
        unknown_body: "The link may be incomplete, or the page has moved. Your plan has not changed.",
        to_cockpit: "Back to the cockpit",
        coherence: "Coherence",
    },
};
