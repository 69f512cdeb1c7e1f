//! Words of the three readings: what each is worth, what it loses against the optimum; and α.

use crate::domain::{
    lang::{Format, Localized},
    money::Money,
};

/// Words of the readings.
pub struct Text {
    /// Card: the readings.
    pub readings: &'static str,
    /// Name of a reading.
    pub strict: &'static str,
    /// Name of a reading.
    pub skip: &'static str,
    /// Name of a reading.
    pub optimum: &'static str,
    /// What a reading leaves.
    pub left: fn(Money, &dyn Format) -> String,
    /// The optimum is not proven: how far at most.
    pub gap: fn(Money, &dyn Format) -> String,
    /// The optimum is proven, and what it leaves.
    pub proven: fn(Money, &dyn Format) -> String,
    /// The optimum is being computed.
    pub computing: &'static str,
    /// The optimum could not be computed.
    pub not_computed: &'static str,
    /// What a reading loses against the optimum: its name, the amount, what it funds instead, what it leaves out.
    pub loses: fn(&str, Money, &str, &str, &dyn Format) -> String,
    /// How many levels a list of names leaves out.
    pub and_levels: fn(usize) -> String,
    /// A reading is as good as the optimum.
    pub as_good: fn(&str) -> String,
    /// α and what it does.
    pub alpha: fn(f64, &dyn Format) -> String,
    /// Leads to the settings.
    pub to_settings: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized { fr: FRENCH, en: ENGLISH };

const FRENCH: Text = Text {
    readings: "Trois façons de couper",
    strict: "Stricte",
    skip: "Continue",
    optimum: "Optimum exact",
    left: |left, format| format!("reste {}", format.money(left)),
    gap: |gap, format| format!("à {} près au plus", format.money(gap)),
    proven: |left, format| format!("prouvé, reste {}", format.money(left)),
    computing: "calcul…",
    not_computed: "Le calcul de l’optimum s’est interrompu\u{a0}: rechargez la page pour le reprendre.",
    loses: |name, loss, instead, without, format| {
        let loss = format.money(loss);
        match (instead.is_empty(), without.is_empty()) {
            (_, true) => format!("{name}\u{a0}: perd {loss} contre l’optimum."),
            (true, false) => format!("{name}\u{a0}: perd {loss} contre l’optimum, qui finance aussi {without}."),
            (false, false) => {
                format!("{name}\u{a0}: perd {loss} contre l’optimum, qui remplace {instead} par {without}.")
            }
        }
    },
    and_levels: |count| if count == 1 { "un autre niveau".to_owned() } else { format!("{count} autres niveaux") },
    as_good: |name| format!("{name}\u{a0}: aussi bonne que l’optimum."),
    alpha: |alpha, format| {
        format!("L’impact stratégique fait varier la valeur de ±{} (α, une convention).", format.percent(alpha, 0))
    },
    to_settings: "Régler α",
};

const ENGLISH: Text = Text {
    readings: "Three ways to cut",
    strict: "Strict",
    skip: "Going on",
    optimum: "Exact optimum",
    left: |left, format| format!("{} left", format.money(left)),
    gap: |gap, format| format!("within {} at most", format.money(gap)),
    proven: |left, format| format!("proven, {} left", format.money(left)),
    computing: "computing…",
    not_computed: "The computation of the optimum was interrupted: reload the page to take it up again.",
    loses: |name, loss, instead, without, format| {
        let loss = format.money(loss);
        match (instead.is_empty(), without.is_empty()) {
            (_, true) => format!("{name}: loses {loss} against the optimum."),
            (true, false) => format!("{name}: loses {loss} against the optimum, which also funds {without}."),
            (false, false) => {
                format!("{name}: loses {loss} against the optimum, which replaces {instead} by {without}.")
            }
        }
    },
    and_levels: |count| if count == 1 { "another level".to_owned() } else { format!("{count} other levels") },
    as_good: |name| format!("{name}: as good as the optimum."),
    alpha: |alpha, format| {
        format!("The strategic impact moves the value by ±{} (α, a convention).", format.percent(alpha, 0))
    },
    to_settings: "Set α",
};
