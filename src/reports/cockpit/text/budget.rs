//! Sentences of what the budget asks to decide: the first package left out, contradictions between decisions.

use crate::{
    domain::{
        lang::{Format, Lang, capital},
        money::Money,
    },
    methods::zero_based_budget::Change,
};

/// A package that the envelope does not pay for; a level beyond the first is named.
#[must_use]
pub fn first_out(package: &str, level: u8, lang: Lang) -> String {
    match (level, lang) {
        (..=1, Lang::Fr) => format!("«\u{a0}{package}\u{a0}» passe sous la ligne"),
        (..=1, Lang::En) => format!("“{package}” falls below the line"),
        (level, Lang::Fr) => format!("«\u{a0}{package}\u{a0}», niveau\u{a0}{level}, passe sous la ligne"),
        (level, Lang::En) => format!("“{package}”, level {level}, falls below the line"),
    }
}

/// What is missing for it, the smallest change that would do, and who would lose their place then: packages with their
/// levels.
#[must_use]
pub fn first_out_detail(
    missing: Money,
    change: Option<Change>,
    displaced: &[(String, u8)],
    format: &dyn Format,
) -> String {
    let missing = format.money(missing.in_brief());
    let said = change.map(|change| smallest(change, displaced, format)).unwrap_or_default();
    match format.lang() {
        Lang::Fr => format!("Il manque {missing}. {said}"),
        Lang::En => format!("{missing} is missing. {said}"),
    }
}

/// A change smaller than what is missing does not pay for it: it passes before others, which fall out.
fn smallest(change: Change, displaced: &[(String, u8)], format: &dyn Format) -> String {
    let (from, to) = match change {
        Change::Cost { from, to } | Change::Benefit { from, to } => {
            (format.money(from.in_brief()), format.money(to.in_brief()))
        }
        Change::Probability { from, to } => (format.percent(from.get(), 1), format.percent(to.get(), 1)),
    };
    let lang = format.lang();
    let what = match (change, lang) {
        (Change::Cost { .. }, Lang::Fr) => "un coût direct",
        (Change::Benefit { .. }, Lang::Fr) => "un bénéfice annuel",
        (Change::Probability { .. }, Lang::Fr) => "une probabilité",
        (Change::Cost { .. }, Lang::En) => "a direct cost",
        (Change::Benefit { .. }, Lang::En) => "a yearly benefit",
        (Change::Probability { .. }, Lang::En) => "a probability",
    };
    let names = listed(displaced, lang);
    match (displaced.len(), lang) {
        (0, Lang::Fr) => format!("Financé avec {what} de {to} au lieu de {from}."),
        (0, Lang::En) => format!("Funded at {what} of {to} instead of {from}."),
        (1, Lang::Fr) => {
            format!("Avec {what} de {to} au lieu de {from}, il passerait devant {names}, qui ne serait plus financé.")
        }
        (_, Lang::Fr) => {
            format!(
                "Avec {what} de {to} au lieu de {from}, il passerait devant {names}, qui ne seraient plus financés."
            )
        }
        (_, Lang::En) => {
            format!("At {what} of {to} instead of {from} it would pass before {names}, no longer funded then.")
        }
    }
}

/// Packages in a sentence, the first three by name; a level beyond the first is named.
fn listed(packages: &[(String, u8)], lang: Lang) -> String {
    const MOST: usize = 3;
    let named = |(package, level): &(String, u8)| match (level, lang) {
        (..=1, Lang::Fr) => format!("«\u{a0}{package}\u{a0}»"),
        (..=1, Lang::En) => format!("“{package}”"),
        (level, Lang::Fr) => format!("«\u{a0}{package}\u{a0}» (niveau\u{a0}{level})"),
        (level, Lang::En) => format!("“{package}” (level {level})"),
    };
    let mut names: Vec<String> = packages.iter().take(MOST).map(named).collect();
    match (packages.len().saturating_sub(MOST), lang) {
        (0, _) => {}
        (more, Lang::Fr) => names.push(format!("{more}\u{a0}de plus")),
        (more, Lang::En) => names.push(format!("{more} more")),
    }
    let last = names.pop().unwrap_or_default();
    match (names.is_empty(), lang) {
        (true, _) => last,
        (false, Lang::Fr) => format!("{} et {last}", names.join(", ")),
        (false, Lang::En) => format!("{} and {last}", names.join(", ")),
    }
}

/// Decisions on the budget that contradict each other.
#[must_use]
pub fn contradictions(count: usize, format: &dyn Format) -> String {
    match format.lang() {
        Lang::Fr => {
            format!("{} dans les décisions du budget", capital(&format.count(count, "contradiction", "contradictions")))
        }
        Lang::En => format!("{} between budget decisions", format.count(count, "contradiction", "contradictions")),
    }
}

/// What follows from a contradiction.
#[must_use]
pub const fn contradictions_detail(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "Tant qu’elle dure, aucun paquet ne peut être classé.",
        Lang::En => "While it lasts, no package can be ranked.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plain_format::Plain;

    #[test]
    fn a_change_that_displaces_others_says_whom() {
        let change = Some(Change::Cost { from: Money::from_units(18), to: Money::from_units(14) });
        let said = |displaced: &[(&str, u8)], lang| {
            let displaced: Vec<_> = displaced.iter().map(|(name, level)| ((*name).to_owned(), *level)).collect();
            first_out_detail(Money::from_units(16), change, &displaced, &Plain(lang)).replace('\u{a0}', "_")
        };
        assert_eq!(
            said(&[], Lang::Fr),
            "Il manque 1600_ct. Financé avec un coût direct de 1400_ct au lieu de 1800_ct."
        );
        assert_eq!(
            said(&[("Salon", 1), ("Site", 2)], Lang::Fr),
            "Il manque 1600_ct. Avec un coût direct de 1400_ct au lieu de 1800_ct, il passerait devant «_Salon_» et \
             «_Site_» (niveau_2), qui ne seraient plus financés."
        );
        assert_eq!(
            said(&[("Salon", 1)], Lang::En),
            "1600_ct is missing. At a direct cost of 1400_ct instead of 1800_ct it would pass before “Salon”, no longer \
             funded then."
        );
    }
}
