//! Words of the form of a watch.

use crate::domain::{
    kpi::Direction,
    lang::{Lang, Localized},
};

/// Words of the form.
pub struct Text {
    /// Title of a new one.
    pub new: &'static str,
    /// Title of an edited one.
    pub edit: &'static str,
    /// Field.
    pub kpi: &'static str,
    /// No KPI chosen.
    pub choose: &'static str,
    /// Field.
    pub threshold: &'static str,
    /// Why it is needed.
    pub needs_threshold: &'static str,
    /// Field.
    pub recovery: &'static str,
    /// Help on it.
    pub recovery_hint: &'static str,
    /// Field.
    pub consecutive: &'static str,
    /// Help on it.
    pub consecutive_hint: &'static str,
    /// Field.
    pub start: &'static str,
    /// Field.
    pub end: &'static str,
    /// Help on both.
    pub window_hint: &'static str,
    /// Field.
    pub action: &'static str,
    /// Help on it.
    pub action_hint: &'static str,
    /// Field.
    pub owner: &'static str,
    /// Field.
    pub days: &'static str,
    /// Saves a new one.
    pub start_watch: &'static str,
    /// Saves an edited one.
    pub save: &'static str,
    /// Leaves.
    pub cancel: &'static str,
    /// Why it cannot be saved.
    pub mend: &'static str,
    /// Editing plays the figures again.
    pub replayed: &'static str,
    /// Nobody chosen.
    pub unset: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        new: "Nouvelle surveillance",
        edit: "Modifier la surveillance",
        kpi: "Indicateur",
        choose: "À choisir",
        threshold: "Seuil d’alerte",
        needs_threshold: "Donnez le seuil à partir duquel il faut agir.",
        recovery: "Seuil de rétablissement",
        recovery_hint: "Vide, l’alerte prend fin dès que le seuil n’est plus franchi.",
        consecutive: "Franchissements de suite avant l’alerte",
        consecutive_hint: "Deux évitent d’agir sur un accident d’une semaine.",
        start: "Du",
        end: "Au",
        window_hint: "De deux à quatre semaines.",
        action: "Action standard",
        action_hint: "Ce qui part sans discussion quand l’alerte sonne.",
        owner: "Qui la mène",
        days: "Jours pour la faire",
        start_watch: "Commencer la surveillance",
        save: "Enregistrer",
        cancel: "Annuler",
        mend: "Corrigez d’abord ce qui est signalé.",
        replayed: "Changer la règle rejoue les mesures\u{a0}; une action déjà ouverte reste.",
        unset: "À préciser",
    },
    en: Text {
        new: "New watch",
        edit: "Edit the watch",
        kpi: "KPI",
        choose: "To be chosen",
        threshold: "Alert threshold",
        needs_threshold: "Give the threshold from which to act.",
        recovery: "Recovery threshold",
        recovery_hint: "When empty, the alert ends as soon as the threshold is no longer crossed.",
        consecutive: "Breaches in a row before the alert",
        consecutive_hint: "Two keep you from acting on one week’s accident.",
        start: "From",
        end: "To",
        window_hint: "Two to four weeks.",
        action: "Standard action",
        action_hint: "What starts without discussion when the alert rings.",
        owner: "Who does it",
        days: "Days to do it",
        start_watch: "Start the watch",
        save: "Save",
        cancel: "Cancel",
        mend: "Fix first what is pointed out.",
        replayed: "Changing the rule plays the measurements again; an action already opened stays.",
        unset: "To be said",
    },
};

/// What breaches a threshold on a KPI of this direction.
#[must_use]
pub const fn breach(direction: Direction, lang: Lang) -> &'static str {
    match (direction, lang) {
        (Direction::Higher, Lang::Fr) => "Une valeur strictement au-dessous franchit le seuil.",
        (Direction::Lower, Lang::Fr) => "Une valeur strictement au-dessus franchit le seuil.",
        (Direction::Higher, Lang::En) => "A value strictly below crosses the threshold.",
        (Direction::Lower, Lang::En) => "A value strictly above crosses the threshold.",
    }
}
