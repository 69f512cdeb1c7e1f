//! Words of the versions of the open plan.

use crate::domain::lang::Localized;

/// Words of the versions of the open plan.
pub(super) struct Text {
    /// The card.
    pub(super) title: &'static str,
    /// There is none yet.
    pub(super) none: &'static str,
    /// None can be kept here.
    pub(super) blocked: &'static str,
    /// The field that keeps the plan as it is now under a name.
    pub(super) keep_now: &'static str,
    /// A name that a version may have.
    pub(super) example: &'static str,
    /// The name of a version.
    pub(super) name: &'static str,
    /// Ends the naming.
    pub(super) done: &'static str,
    /// Those with a name.
    pub(super) named: &'static str,
    /// Those without.
    pub(super) automatic: &'static str,
    /// A version without a name: when it was taken.
    pub(super) version_of: fn(&str) -> String,
    /// The menu of a version.
    pub(super) actions_of: fn(&str) -> String,
    /// Compares it with the plan as it is now.
    pub(super) compare_with_now: &'static str,
    /// Leads to the comparison.
    pub(super) compare: &'static str,
    /// Keeps it under a name.
    pub(super) keep: &'static str,
    /// Gives it another name.
    pub(super) rename: &'static str,
    /// Drops it.
    pub(super) delete: &'static str,
    /// It was kept: its name.
    pub(super) kept: fn(&str) -> String,
    /// It could not be kept.
    pub(super) not_kept: &'static str,
    /// It is gone.
    pub(super) gone: &'static str,
    /// It was dropped: its name, or its moment.
    pub(super) deleted: fn(&str) -> String,
}

/// French and English.
pub(super) const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: "Versions",
        none: "Boussole garde d’elle-même une version au début de chaque séance, toutes les dix minutes de travail et avant chaque remplacement\u{a0}: toutes celles de la dernière heure, puis une par heure, par jour et par semaine. Donnez un nom à celles qui comptent\u{a0}: elles restent.",
        blocked: "Ce navigateur bloque le journal où les versions se gardent. Un fichier téléchargé en tient lieu.",
        keep_now: "Garder le plan actuel sous un nom",
        example: "Avant le comité de mai",
        name: "Nom de la version",
        done: "Terminer",
        named: "Gardées sous un nom",
        automatic: "Gardées d’elles-mêmes",
        version_of: |when| format!("Version du {when}"),
        actions_of: |version| format!("Actions sur «\u{a0}{version}\u{a0}»"),
        compare_with_now: "Comparer avec maintenant",
        compare: "Comparer",
        keep: "Garder sous un nom",
        rename: "Renommer",
        delete: "Supprimer",
        kept: |name| format!("La version «\u{a0}{name}\u{a0}» est gardée"),
        not_kept: "La version n’a pas pu être gardée\u{a0}: le navigateur n’a plus de place.",
        gone: "Cette version n’est plus là\u{a0}: elle a laissé sa place à de plus récentes.",
        deleted: |version| format!("«\u{a0}{version}\u{a0}» est supprimée"),
    },
    en: Text {
        title: "Versions",
        none: "Boussole keeps a version by itself at the start of each session, every ten minutes of work and before each replacement: all of the last hour, then one an hour, a day and a week. Name those that matter: they stay.",
        blocked: "This browser blocks the journal in which versions are kept. A downloaded file does instead.",
        keep_now: "Keep the plan as it is under a name",
        example: "Before the May committee",
        name: "Name of the version",
        done: "Done",
        named: "Kept under a name",
        automatic: "Kept by themselves",
        version_of: |when| format!("Version of {when}"),
        actions_of: |version| format!("Actions on “{version}”"),
        compare_with_now: "Compare with now",
        compare: "Compare",
        keep: "Keep under a name",
        rename: "Rename",
        delete: "Delete",
        kept: |name| format!("The version “{name}” is kept"),
        not_kept: "The version could not be kept: the browser has no room left.",
        gone: "This version is gone: it made room for later ones.",
        deleted: |version| format!("“{version}” was deleted"),
    },
};
