//! Words of the keeping of the plan on this device.

use crate::domain::lang::Localized;

/// Words of the keeping.
pub(super) struct Text {
    /// Another tab changed the plan.
    pub(super) merged: &'static str,
    /// Another device changed the plan's file: its name.
    pub(super) from_file: fn(&str) -> String,
    /// Old versions were dropped: when each was taken.
    pub(super) shed: fn(&str) -> String,
    /// One of them that the user had named: its name, when it was taken.
    pub(super) shed_named: fn(&str, &str) -> String,
}

/// The words in every language.
pub(super) const TEXT: Localized<Text> = Localized {
    fr: Text {
        merged: "Les modifications d’un autre onglet sont reprises ici.",
        from_file: |name| format!("Les modifications d’un autre appareil, lues dans {name}, sont reprises ici."),
        shed: |versions| {
            format!("Stockage plein\u{a0}: d’anciennes versions ont été effacées pour enregistrer ({versions}).")
        },
        shed_named: |name, moment| format!("«\u{a0}{name}\u{a0}» du {moment}"),
    },
    en: Text {
        merged: "Changes from another tab are shown here.",
        from_file: |name| format!("Changes from another device, read from {name}, are shown here."),
        shed: |versions| format!("Storage full: old versions were deleted to save ({versions})."),
        shed_named: |name, moment| format!("“{name}” of {moment}"),
    },
};
