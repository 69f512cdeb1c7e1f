//! Words of the comparison with what competitors promise.

use crate::domain::lang::{Format, Localized};

/// The words.
pub struct Text {
    /// Title.
    pub title: &'static str,
    /// After the title.
    pub note: &'static str,
    /// While there is none.
    pub empty: &'static str,
    /// Adds one.
    pub add: &'static str,
    /// Field.
    pub competitor: &'static str,
    /// Field.
    pub promise: &'static str,
    /// Leads to the map of competitors.
    pub map: &'static str,
    /// Without a name.
    pub unnamed: &'static str,
    /// The picture’s question.
    pub question: fn(&str) -> String,
    /// How many words are shared, of how many.
    pub shared: fn(usize, usize, &dyn Format) -> String,
    /// The shared words; nothing when there is none.
    pub words: fn(&str) -> String,
    /// Beside the line from which two say the same.
    pub line: &'static str,
    /// Note of a promise that says much the same.
    pub alike: &'static str,
    /// The answer: the nearest competitor, and whether it says the same.
    pub finding: fn(&str, bool) -> String,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: "Ce que promettent les concurrents",
        note: "dans leurs mots\u{a0}: site, plaquette, devis",
        empty: "Notez la promesse de deux ou trois concurrents\u{a0}: vous verrez laquelle des vôtres dit la même chose.",
        add: "Ajouter un concurrent",
        competitor: "Concurrent",
        promise: "Sa promesse",
        map: "Voir la carte des concurrents",
        unnamed: "Concurrent sans nom",
        question: |segment| format!("Qui dit la même chose que vous\u{a0}? {segment}"),
        shared: |shared, of, f| format!("{} sur {of}", f.count(shared, "mot commun", "mots communs")),
        words: |list| if list.is_empty() { String::new() } else { format!("«\u{a0}{list}\u{a0}»") },
        line: "à partir de 40\u{a0}% de mots communs, c’est presque la même promesse (convention)",
        alike: "dit presque la même chose",
        finding: |name, alike| {
            if alike {
                format!("{name} promet presque la même chose\u{a0}: déplacez la différence.")
            } else {
                format!("Personne ne promet la même chose\u{a0}; le plus proche est {name}.")
            }
        },
    },
    en: Text {
        title: "What competitors promise",
        note: "in their words: website, brochure, quote",
        empty: "Note what two or three competitors promise: you will see which of yours says the same.",
        add: "Add a competitor",
        competitor: "Competitor",
        promise: "Their promise",
        map: "See the map of competitors",
        unnamed: "Unnamed competitor",
        question: |segment| format!("Who says the same as you? {segment}"),
        shared: |shared, of, f| format!("{} of {of}", f.count(shared, "word in common", "words in common")),
        words: |list| if list.is_empty() { String::new() } else { format!("“{list}”") },
        line: "from 40% of words in common it is much the same promise (convention)",
        alike: "says much the same",
        finding: |name, alike| {
            if alike {
                format!("{name} promises much the same: move the difference.")
            } else {
                format!("Nobody promises the same; the nearest is {name}.")
            }
        },
    },
};
