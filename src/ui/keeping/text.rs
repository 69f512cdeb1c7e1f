//! Words of the keeping of the plan on this device.

use crate::domain::lang::Localized;

/// Words of the keeping.
pub(super) struct Text {
    /// Another tab changed the plan.
    pub(super) merged: &'static str,
    /// Old versions were dropped: when each was taken.
    pub(super) shed: fn(&str) -> String,
}

/// The words in every language.
pub(super) const TEXT: Localized<Text> = Localized {
    fr: Text {
        merged: "Les modifications d’un autre onglet sont reprises ici.",
        shed: |versions| {
            format!("Stockage plein\u{a0}: d’anciennes versions ont été effacées pour enregistrer ({versions}).")
        },
    },
    en: Text {
        merged: "Changes from another tab are shown here.",
        shed: |versions| format!("Storage full: old versions were deleted to save ({versions})."),
    },
};
