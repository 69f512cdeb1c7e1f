//! Words of the load by person and week.

use crate::domain::lang::Localized;

/// Words of the card.
pub struct Text {
    /// Its question.
    pub title: &'static str,
    /// Nobody is over: how many weeks were looked at.
    pub fits: fn(usize) -> String,
    /// Somebody is over: who, when, by how much.
    pub over: fn(&str, &str, &str) -> String,
    /// How many others are.
    pub others: fn(usize) -> String,
    /// How to read a cell.
    pub key: &'static str,
    /// Head of the names.
    pub who: &'static str,
    /// A week, by its Monday.
    pub week_of: fn(&str) -> String,
    /// A cell over capacity, heard.
    pub over_mark: &'static str,
    /// A capacity, below the load.
    pub of: fn(&str) -> String,
    /// No capacity is known.
    pub unknown: &'static str,
    /// Title of a why.
    pub why: fn(&str, &str) -> String,
    /// The capacity in a why.
    pub capacity: fn(&str) -> String,
    /// How many days are too many, and what asks most.
    pub mend: fn(&str, &str) -> String,
    /// So many days are left.
    pub left: fn(&str) -> String,
    /// Actions that cannot be spread.
    pub not_spread: fn(usize) -> String,
    /// A person without a name.
    pub unnamed: &'static str,
    /// Nobody to show.
    pub nobody: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: "La charge tient-elle dans les semaines\u{a0}?",
        fits: |weeks| format!("Personne ne dépasse sa capacité sur {weeks}\u{a0}semaines."),
        over: |who, when, days| format!("{who} dépasse de {days}\u{a0}j la semaine du {when}."),
        others: |count| {
            if count == 1 { "Une autre personne aussi.".to_owned() } else { format!("{count} autres aussi.") }
        },
        key: "Jours demandés, puis jours disponibles. L’effort de chaque action est réparti sur ses jours ouvrés, de son début (sinon aujourd’hui) à son échéance\u{a0}; les absences réduisent la capacité.",
        who: "Personne",
        week_of: |date| format!("Semaine du {date}"),
        over_mark: "au-dessus de la capacité",
        of: |days| format!("sur {days}"),
        unknown: "capacité\u{a0}?",
        why: |who, when| format!("{who}, semaine du {when}"),
        capacity: |days| format!("Capacité de la semaine\u{a0}: {days}\u{a0}j."),
        mend: |days, what| {
            format!(
                "Il y a {days}\u{a0}j de trop\u{a0}: décaler ou confier cette part de «\u{a0}{what}\u{a0}», qui demande le plus."
            )
        },
        left: |days| format!("Il reste {days}\u{a0}j."),
        not_spread: |count| {
            if count == 1 {
                "1 action sans effort ou sans échéance, non répartie".to_owned()
            } else {
                format!("{count} actions sans effort ou sans échéance, non réparties")
            }
        },
        unnamed: "Sans nom",
        nobody: "Ajoutez des personnes avec leurs jours par semaine pour voir la charge.",
    },
    en: Text {
        title: "Does the load fit in the weeks?",
        fits: |weeks| format!("Nobody is over capacity over {weeks} weeks."),
        over: |who, when, days| format!("{who} is {days} d over in the week of {when}."),
        others: |count| {
            if count == 1 { "One more person is, too.".to_owned() } else { format!("{count} others are, too.") }
        },
        key: "Days asked, then days available. The effort of each action is spread over its working days, from its start (else today) to its due date; absences reduce the capacity.",
        who: "Person",
        week_of: |date| format!("Week of {date}"),
        over_mark: "over capacity",
        of: |days| format!("of {days}"),
        unknown: "capacity?",
        why: |who, when| format!("{who}, week of {when}"),
        capacity: |days| format!("Capacity of the week: {days} d."),
        mend: |days, what| {
            format!("That is {days} d too many: postpone or hand over that part of “{what}”, which asks most.")
        },
        left: |days| format!("{days} d are left."),
        not_spread: |count| {
            if count == 1 {
                "1 action without effort or due date, not spread".to_owned()
            } else {
                format!("{count} actions without effort or due date, not spread")
            }
        },
        unnamed: "Unnamed",
        nobody: "Add people with their days a week to see the load.",
    },
};
