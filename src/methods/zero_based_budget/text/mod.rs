//! Words of the ranking and the simulator. Those of contradictions, readings, whys and pins are in files of their own.

pub mod conflict;
pub mod guide;
pub mod pinning;
pub mod readings;
pub mod reason;

use crate::domain::{
    lang::{Format, Localized, Name},
    money::Money,
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Classement et simulateur", en: "Ranking and simulator" };

/// Words of the screen.
pub struct Text {
    /// The page's title: what the envelope brings by the reading that is looked at, and the optimum where it brings more.
    pub finding: fn(Money, Money, Option<Money>, &dyn Format) -> String,
    /// The page's title: decisions contradict each other.
    pub finding_conflicts: fn(usize) -> String,
    /// The page's title: no package can be ranked.
    pub finding_nothing: &'static str,
    /// How many packages and levels are ranked, and how many levels are funded.
    pub subtitle: fn(usize, usize, usize, &dyn Format) -> String,
    /// The empty title: no package.
    pub no_package: &'static str,
    /// What to do then.
    pub no_package_detail: &'static str,
    /// Leads to the packages.
    pub to_packages: &'static str,
    /// The empty title: no envelope.
    pub no_envelope: &'static str,
    /// What it is for.
    pub no_envelope_detail: &'static str,
    /// Example.
    pub no_envelope_example: &'static str,
    /// Field and slider.
    pub envelope: &'static str,
    /// An envelope below zero was typed.
    pub envelope_refused: &'static str,
    /// The chart's question.
    pub what_if: &'static str,
    /// Axis.
    pub axis_envelope: &'static str,
    /// Axis.
    pub axis_value: &'static str,
    /// Beside the handle.
    pub readout: fn(Money, Money, &dyn Format) -> String,
    /// So much more envelope, so much more value.
    pub more: fn(Money, Money, &dyn Format) -> String,
    /// Everything is paid for.
    pub all_funded: &'static str,
    /// The curve is being computed.
    pub curve_pending: &'static str,
    /// The curve holds proven bounds.
    pub curve_bounds: &'static str,
    /// Name of the table.
    pub table: &'static str,
    /// Columns.
    pub rank: &'static str,
    /// Column.
    pub package: &'static str,
    /// Column.
    pub objective: &'static str,
    /// Column.
    pub cost: &'static str,
    /// Column.
    pub cumulative: &'static str,
    /// Column.
    pub value: &'static str,
    /// Column.
    pub per_unit: &'static str,
    /// Column: what became of the level.
    pub outcome: &'static str,
    /// Column of buttons.
    pub actions: &'static str,
    /// A level's number.
    pub level: fn(u8) -> String,
    /// More objectives than the one shown.
    pub and_more: fn(usize) -> String,
    /// A level that costs nothing.
    pub free: &'static str,
    /// The cut line.
    pub cut: fn(Money, &dyn Format) -> String,
    /// Shows the lines that are not mounted.
    pub show_all: fn(usize) -> String,
    /// Badge: needed by a forced package.
    pub needed: &'static str,
    /// Badge: an alternative is forced.
    pub excluded: &'static str,
    /// Card: packages outside the ranking.
    pub outside: &'static str,
    /// What is missing.
    pub outside_note: &'static str,
    /// Menu of a line.
    pub menu: fn(&str) -> String,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized { fr: FRENCH, en: ENGLISH };

const FRENCH: Text = Text {
    finding: |envelope, value, better, format| {
        let beside = better.map(|better| format!(", {} à l’optimum", format.money(better))).unwrap_or_default();
        format!("{} bien placés rapportent {} ajustés{beside}", format.money(envelope), format.money(value))
    },
    finding_conflicts: |count| match count {
        1 => "Deux décisions se contredisent\u{a0}: aucun classement n’est donné".to_owned(),
        _ => format!("{count} contradictions entre vos décisions\u{a0}: aucun classement n’est donné"),
    },
    finding_nothing: "Aucun paquet ne peut encore être classé",
    subtitle: |packages, levels, funded, format| {
        format!(
            "Chaque euro repart de zéro. {}, {}, classés par valeur ajustée pour chaque euro\u{a0}; {}.",
            format.count(packages, "paquet", "paquets"),
            format.count(levels, "niveau", "niveaux"),
            format.count(funded, "niveau financé", "niveaux financés")
        )
    },
    no_package: "Que pourrait payer votre enveloppe\u{a0}?",
    no_package_detail: "Décrivez quelques paquets\u{a0}: ce que chacun coûte, ce qu’il rapporte et pourquoi. Le classement \
                        les compare euro par euro.",
    to_packages: "Décrire les paquets",
    no_envelope: "De combien disposez-vous cette année\u{a0}?",
    no_envelope_detail: "L’enveloppe est tout ce que le plan peut dépenser. Le classement dit ce qu’elle paie, et ce \
                         qu’un peu plus ou un peu moins changerait.",
    no_envelope_example: "Exemple\u{a0}: 90\u{202f}000\u{a0}€. Vous pourrez essayer d’autres montants ensuite.",
    envelope: "Enveloppe",
    envelope_refused: "Une enveloppe ne descend pas sous zéro.",
    what_if: "Et si l’enveloppe changeait\u{a0}?",
    axis_envelope: "Enveloppe",
    axis_value: "Meilleure valeur ajustée",
    readout: |envelope, value, format| format!("{} → {}", format.money(envelope), format.money(value)),
    more: |more, gain, format| match (gain.cents() == 0, gain < more) {
        (true, _) => format!("{} de plus n’apporteraient rien.", format.money(more)),
        (false, true) => format!("{} de plus\u{a0}: +{} seulement.", format.money(more), format.money(gain)),
        (false, false) => format!("{} de plus\u{a0}: +{}.", format.money(more), format.money(gain)),
    },
    all_funded: "Tout ce qui peut être financé l’est\u{a0}: une enveloppe plus grande n’apporterait rien.",
    curve_pending: "Calcul de la courbe…",
    curve_bounds: "Entre deux points, la courbe est encadrée par des bornes prouvées.",
    table: "Classement des paquets",
    rank: "N°",
    package: "Paquet de décision",
    objective: "Objectif servi",
    cost: "Coût",
    cumulative: "Cumul",
    value: "Valeur ajustée",
    per_unit: "Par euro",
    outcome: "Issue",
    actions: "Pourquoi, actions",
    level: |level| format!("niveau {level}"),
    and_more: |count| format!("+{count}"),
    free: "sans coût",
    cut: |envelope, format| format!("Ligne de coupe · {}", format.money(envelope)),
    show_all: |count| format!("Afficher les {count} lignes suivantes"),
    needed: "Nécessaire",
    excluded: "Exclu",
    outside: "Hors classement",
    outside_note: "ce qui manque pour les comparer",
    menu: |name| format!("Décider de {name}"),
};

const ENGLISH: Text = Text {
    finding: |envelope, value, better, format| {
        let beside = better.map(|better| format!(", {} at the optimum", format.money(better))).unwrap_or_default();
        format!("{} well placed brings {} adjusted{beside}", format.money(envelope), format.money(value))
    },
    finding_conflicts: |count| match count {
        1 => "Two decisions contradict each other: no ranking is given".to_owned(),
        _ => format!("{count} contradictions between your decisions: no ranking is given"),
    },
    finding_nothing: "No package can be ranked yet",
    subtitle: |packages, levels, funded, format| {
        format!(
            "Every euro starts from zero. {}, {}, ranked by adjusted value per euro; {}.",
            format.count(packages, "package", "packages"),
            format.count(levels, "level", "levels"),
            format.count(funded, "level funded", "levels funded")
        )
    },
    no_package: "What could your envelope pay for?",
    no_package_detail: "Describe a few packages: what each costs, what it brings and why. The ranking compares them euro \
                        by euro.",
    to_packages: "Describe the packages",
    no_envelope: "How much do you have this year?",
    no_envelope_detail: "The envelope is all that the plan may spend. The ranking says what it pays for, and what a \
                         little more or less would change.",
    no_envelope_example: "Example: €90,000. You can try other amounts afterwards.",
    envelope: "Envelope",
    envelope_refused: "An envelope is never below zero.",
    what_if: "What if the envelope changed?",
    axis_envelope: "Envelope",
    axis_value: "Best adjusted value",
    readout: |envelope, value, format| format!("{} → {}", format.money(envelope), format.money(value)),
    more: |more, gain, format| match (gain.cents() == 0, gain < more) {
        (true, _) => format!("{} more would bring nothing.", format.money(more)),
        (false, true) => format!("{} more: only +{}.", format.money(more), format.money(gain)),
        (false, false) => format!("{} more: +{}.", format.money(more), format.money(gain)),
    },
    all_funded: "All that can be funded is: a larger envelope would bring nothing.",
    curve_pending: "Computing the curve…",
    curve_bounds: "Between two points the curve lies within proven bounds.",
    table: "Ranking of the packages",
    rank: "No.",
    package: "Decision package",
    objective: "Objective served",
    cost: "Cost",
    cumulative: "Running total",
    value: "Adjusted value",
    per_unit: "Per euro",
    outcome: "Outcome",
    actions: "Why, actions",
    level: |level| format!("level {level}"),
    and_more: |count| format!("+{count}"),
    free: "no cost",
    cut: |envelope, format| format!("Cut line · {}", format.money(envelope)),
    show_all: |count| format!("Show the next {count} lines"),
    needed: "Needed",
    excluded: "Excluded",
    outside: "Outside the ranking",
    outside_note: "what is missing to compare them",
    menu: |name| format!("Decide on {name}"),
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{lang::Lang, plain_format::Plain};

    #[test]
    fn the_title_says_what_the_reading_brings_and_the_optimum_beside_it() {
        #[track_caller]
        fn check(lang: Lang, better: Option<i64>, expected: &str) {
            let units = Money::from_units;
            let found = (TEXT.get(lang).finding)(units(10), units(80), better.map(units), &Plain(lang));
            assert_eq!(found, expected);
        }
        check(Lang::Fr, None, "1000\u{a0}ct bien placés rapportent 8000\u{a0}ct ajustés");
        check(Lang::Fr, Some(95), "1000\u{a0}ct bien placés rapportent 8000\u{a0}ct ajustés, 9500\u{a0}ct à l’optimum");
        check(Lang::En, Some(95), "1000\u{a0}ct well placed brings 8000\u{a0}ct adjusted, 9500\u{a0}ct at the optimum");
    }
}
