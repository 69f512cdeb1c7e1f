//! Words of a KPI's form.

use crate::domain::lang::{Lang, Localized};

/// Words of a KPI's form.
pub struct Text {
    /// Its name.
    pub title: &'static str,
    /// Field.
    pub name: &'static str,
    /// Field.
    pub metric: &'static str,
    /// Field, for the conversion of a stage.
    pub stage: &'static str,
    /// Field.
    pub segment: &'static str,
    /// Field.
    pub aarrr: &'static str,
    /// Field.
    pub level: &'static str,
    /// Field.
    pub nature: &'static str,
    /// Field.
    pub family: &'static str,
    /// Field.
    pub unit: &'static str,
    /// Field, for another unit.
    pub other_unit: &'static str,
    /// Field.
    pub direction: &'static str,
    /// Field.
    pub baseline: &'static str,
    /// Field.
    pub baseline_date: &'static str,
    /// Field.
    pub target: &'static str,
    /// Help on it.
    pub target_hint: &'static str,
    /// Field.
    pub target_date: &'static str,
    /// Help on both dates.
    pub date_hint: &'static str,
    /// Field.
    pub frequency: &'static str,
    /// Field.
    pub owner: &'static str,
    /// Field.
    pub source: &'static str,
    /// Help on it.
    pub source_hint: &'static str,
    /// Nothing chosen.
    pub unset: &'static str,
    /// The way to the target.
    pub way: &'static str,
    /// How it is classed.
    pub classes: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: "Définition",
        name: "Nom",
        metric: "Ce qu’il mesure",
        stage: "Étape de vente",
        segment: "Segment",
        aarrr: "Étape du parcours client",
        level: "Niveau",
        nature: "Nature",
        family: "Famille",
        unit: "Unité",
        other_unit: "Nom de l’unité",
        direction: "Sens",
        baseline: "Valeur de départ",
        baseline_date: "Date de départ",
        target: "Cible",
        target_hint: "Un niveau par période, jamais un cumul.",
        target_date: "Date de la cible",
        date_hint: "Proposée à la saisie de la valeur\u{a0}; à corriger.",
        frequency: "Fréquence",
        owner: "Responsable",
        source: "Source",
        source_hint: "D’où vient le chiffre, pour que n’importe qui puisse le relever.",
        unset: "À préciser",
        way: "Du départ à la cible",
        classes: "Classement",
    },
    en: Text {
        title: "Definition",
        name: "Name",
        metric: "What it measures",
        stage: "Sales stage",
        segment: "Segment",
        aarrr: "Stage of the customer’s life",
        level: "Level",
        nature: "Nature",
        family: "Family",
        unit: "Unit",
        other_unit: "Name of the unit",
        direction: "Direction",
        baseline: "Baseline",
        baseline_date: "Date of the baseline",
        target: "Target",
        target_hint: "A level for each period, never a running total.",
        target_date: "Date of the target",
        date_hint: "Proposed when the value is entered; change it if needed.",
        frequency: "Frequency",
        owner: "Owner",
        source: "Source",
        source_hint: "Where the figure comes from, so that anyone can collect it.",
        unset: "To be said",
        way: "From baseline to target",
        classes: "Classes",
    },
};

/// A target that was typed and refused; both values are written in the KPI's unit.
#[must_use]
pub fn refused(typed: &str, baseline: &str, reason: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("{typed} n’est pas retenu, le départ étant à {baseline}. {reason}"),
        Lang::En => format!("{typed} is not kept, the baseline being {baseline}. {reason}"),
    }
}
