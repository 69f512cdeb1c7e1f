//! Words of the screen of the signals.

use crate::domain::{
    guide::Guide,
    lang::{Format, Lang, Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Signaux de révision", en: "Signals for a review" };

/// What it is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Savoir quand la stratégie elle-même, et pas l’effort, est à revoir.",
        how: "Cinq signaux. Chacun compare la moyenne des trois dernières périodes complètes à celle des trois précédentes\u{a0}; jusqu’à 5\u{a0}% d’écart, rien n’a bougé (convention). Ce qui manque est dit\u{a0}: une absence de données n’est jamais une bonne nouvelle.",
        not_when: "Pour réagir dans la semaine\u{a0}: les alertes sont là pour cela.",
        source: "cinq signaux qui demandent de revoir la stratégie",
    },
    en: Guide {
        purpose: "To know when the strategy itself, not the effort, needs a review.",
        how: "Five signals. Each compares the mean of the last three complete periods with that of the three before; up to 5% apart, nothing moved (convention). What is missing is said: an absence of data is never good news.",
        not_when: "To react within the week: that is what the alerts are for.",
        source: "five signals that ask for a review of the strategy",
    },
};

/// Words of the screen.
pub struct Text {
    /// A sentence below the title.
    pub subtitle: &'static str,
    /// Leads to the KPIs.
    pub add_kpi: &'static str,
    /// Leads to the figures.
    pub enter: &'static str,
    /// The title of a why.
    pub why: &'static str,
    /// The mean of the three periods before.
    pub before: &'static str,
    /// The mean of the last three.
    pub after: &'static str,
    /// How it is read.
    pub convention: &'static str,
    /// 1 − retention.
    pub lost: &'static str,
    /// Accepted leads ÷ leads.
    pub conversion: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        subtitle: "Cinq signes que le choix, et non l’effort, est à revoir.",
        add_kpi: "Choisir un indicateur",
        enter: "Saisir les chiffres",
        why: "Pourquoi cet écart\u{a0}?",
        before: "Moyenne des trois périodes d’avant",
        after: "Moyenne des trois dernières",
        convention: "L’écart est rapporté à la moyenne d’avant\u{a0}; jusqu’à 5\u{a0}%, c’est stable (convention).",
        lost: "Part des clients perdus",
        conversion: "Part des contacts acceptés",
    },
    en: Text {
        subtitle: "Five signs that the choice, not the effort, needs a review.",
        add_kpi: "Choose a KPI",
        enter: "Enter the figures",
        why: "Why this change?",
        before: "Mean of the three periods before",
        after: "Mean of the last three",
        convention: "The change is relative to the mean before; up to 5% it is stable (convention).",
        lost: "Share of customers lost",
        conversion: "Share of leads accepted",
    },
};

/// The finding: how many signals are there, and how many cannot be read.
#[must_use]
pub fn finding(seen: usize, unknown: usize, lang: Lang) -> String {
    let first = match (seen, lang) {
        (0, Lang::Fr) => "Aucun signal de révision".to_owned(),
        (1, Lang::Fr) => "1 signal demande une révision".to_owned(),
        (n, Lang::Fr) => format!("{n} signaux demandent une révision"),
        (0, Lang::En) => "No signal for a review".to_owned(),
        (1, Lang::En) => "1 signal asks for a review".to_owned(),
        (n, Lang::En) => format!("{n} signals ask for a review"),
    };
    match (unknown, lang) {
        (0, _) => first,
        (n, Lang::Fr) => format!("{first}, {n} sans assez de données"),
        (n, Lang::En) => format!("{first}, {n} without enough data"),
    }
}

/// A change in words: `En hausse de 7 %`.
#[must_use]
pub fn change(moved: &str, change: f64, format: &dyn Format) -> String {
    let sign = if change > 0.0 { "+" } else { "" };
    format!("{moved}\u{a0}({sign}{})", format.percent(change, 1))
}
