//! Words of the criteria, and the five that a plan starts from (domain section 7).

use crate::{
    domain::lang::{Localized, Name},
    methods::segments::ScoreSource,
};

/// The starting criteria.
pub const STARTING: &[(Name, ScoreSource)] = &[
    (Localized { fr: "Taille", en: "Size" }, ScoreSource::Manual),
    (Localized { fr: "Croissance", en: "Growth" }, ScoreSource::Manual),
    (Localized { fr: "Concurrence supportable", en: "Bearable competition" }, ScoreSource::Manual),
    (Localized { fr: "Valeur vie client (LTV)", en: "Lifetime value (LTV)" }, ScoreSource::LifetimeValue),
    (Localized { fr: "Appui sur nos atouts (VRIO)", en: "Fit with our assets (VRIO)" }, ScoreSource::Manual),
];

/// The words.
pub struct Text {
    /// Title.
    pub title: &'static str,
    /// After the title.
    pub note: &'static str,
    /// The empty title.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Enters the five criteria.
    pub start: &'static str,
    /// Adds one.
    pub add: &'static str,
    /// Column.
    pub criterion: &'static str,
    /// Column.
    pub weight: &'static str,
    /// Column of the buttons.
    pub remove: &'static str,
    /// A criterion without a name.
    pub unnamed: &'static str,
    /// Names the list of weights.
    pub weight_of: fn(&str) -> String,
    /// Names the list of scores: segment, criterion.
    pub score_of: fn(&str, &str) -> String,
    /// Below a criterion that takes its scores from the lifetime value.
    pub from_value: &'static str,
    /// A score that the lifetime value gives.
    pub computed: fn(u8) -> String,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: "Critères et notes",
        note: "de 1 à 5, 5 étant le plus attirant",
        empty: "Sur quoi comparer vos segments\u{a0}?",
        example: "Exemple\u{a0}: la croissance pèse 4\u{a0}; les laiteries ont 5, les boulangeries industrielles 2.",
        start: "Partir de cinq critères",
        add: "Ajouter un critère",
        criterion: "Critère",
        weight: "Poids",
        remove: "Supprimer",
        unnamed: "Critère à nommer",
        weight_of: |criterion| format!("Poids de «\u{a0}{criterion}\u{a0}»"),
        score_of: |segment, criterion| format!("Note de {segment} en «\u{a0}{criterion}\u{a0}»"),
        from_value: "Suit la LTV calculée dès que le plan en a une.",
        computed: |score| format!("{score}, d’après la LTV"),
    },
    en: Text {
        title: "Criteria and scores",
        note: "1 to 5, 5 being the most attractive",
        empty: "On what do your segments compare?",
        example: "Example: growth weighs 4; dairies get 5, industrial bakeries 2.",
        start: "Start from five criteria",
        add: "Add a criterion",
        criterion: "Criterion",
        weight: "Weight",
        remove: "Remove",
        unnamed: "Criterion to be named",
        weight_of: |criterion| format!("Weight of “{criterion}”"),
        score_of: |segment, criterion| format!("Score of {segment} on “{criterion}”"),
        from_value: "Follows the computed LTV as soon as the plan has one.",
        computed: |score| format!("{score}, by the LTV"),
    },
};
