//! Words of the figures that the pipeline gives to the KPIs.

use crate::domain::lang::Localized;

/// The words.
pub struct Text {
    /// The card.
    pub title: &'static str,
    /// No KPI measures what the pipeline knows.
    pub none: &'static str,
    /// The day on which a figure holds.
    pub computed: fn(&str) -> String,
    /// Notes one.
    pub note: &'static str,
    /// Notes all.
    pub note_all: &'static str,
    /// It is a measurement.
    pub noted: &'static str,
    /// Why the figure.
    pub why: fn(&str) -> String,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: "Indicateurs calculés par le pipeline",
        none: "Aucun indicateur du plan ne mesure ce que le pipeline sait\u{a0}: valeur du pipeline, affaire moyenne, nouvelles opportunités, taux de gain, durée du cycle, conversion d’une étape.",
        computed: |day| format!("Calculé au {day}, depuis les opportunités"),
        note: "Noter comme mesure",
        note_all: "Tout noter comme mesures du jour",
        noted: "Noté dans les mesures",
        why: |name| format!("Pourquoi\u{a0}: {name}"),
    },
    en: Text {
        title: "KPIs computed by the pipeline",
        none: "No KPI of the plan measures what the pipeline knows: pipeline value, average deal, new opportunities, win rate, length of the cycle, conversion of a stage.",
        computed: |day| format!("Computed on {day}, from the opportunities"),
        note: "Note as a measurement",
        note_all: "Note all as today’s measurements",
        noted: "Noted among the measurements",
        why: |name| format!("Why: {name}"),
    },
};
