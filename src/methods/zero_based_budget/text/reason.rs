//! What became of a level and why, in words: its outcome, its standing, the smallest change that would turn it.

use super::super::{Change, Crossing, Outcome, PassedOver, Rule, Turn};
use crate::domain::{
    lang::{Format, Lang, Localized},
    money::Money,
};

/// Words of the why of a level.
pub struct Text {
    /// The title.
    pub title: fn(&str) -> String,
    /// Term: what it costs.
    pub cost: &'static str,
    /// Total: the density.
    pub density: &'static str,
    /// Detail of the factor: how it comes from the impact.
    pub factor: fn(f64, f64, &dyn Format) -> String,
    /// Note: the impact, and the objectives that make it.
    pub impact: fn(f64, &str, &dyn Format) -> String,
    /// Note: convention.
    pub convention: &'static str,
    /// Note: nothing assessed.
    pub unassessed: &'static str,
    /// Note: ranked by the density of the level before.
    pub capped: fn(&str, &dyn Format, f64) -> String,
    /// Note: forced, so that the rank has no say.
    pub forced: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: |name| format!("Pourquoi {name} est à ce rang"),
        cost: "Coût direct et indirect",
        density: "Valeur pour chaque euro",
        factor: |alpha, impact, format| {
            format!("1 + {} × (2 × {} − 1)\u{a0}: convention", format.number(alpha, 2), format.number(impact, 2))
        },
        impact: |impact, parts, format| format!("Impact stratégique {}\u{a0}: {parts}.", format.number(impact, 2)),
        convention: "Le facteur d’impact est une convention, réglable par α.",
        unassessed: "Aucune contribution à un objectif ouvert n’est évaluée\u{a0}: l’impact compte pour zéro.",
        capped: |figure, format, own| {
            format!(
                "Son propre rendement serait {}, mais il est classé à {figure}\u{a0}: jamais avant ce dont il dépend.",
                format.number(own, 2)
            )
        },
        forced: "Imposé\u{a0}: son rang ne décide pas.",
    },
    en: Text {
        title: |name| format!("Why {name} has this rank"),
        cost: "Direct and indirect cost",
        density: "Value per euro",
        factor: |alpha, impact, format| {
            format!("1 + {} × (2 × {} − 1): convention", format.number(alpha, 2), format.number(impact, 2))
        },
        impact: |impact, parts, format| format!("Strategic impact {}: {parts}.", format.number(impact, 2)),
        convention: "The impact factor is a convention, set by α.",
        unassessed: "No contribution to an open objective was assessed: the impact counts as zero.",
        capped: |figure, format, own| {
            format!(
                "Its own return would be {}, but it is ranked at {figure}: never before what it needs.",
                format.number(own, 2)
            )
        },
        forced: "Forced: its rank does not decide.",
    },
};

/// What became of a level.
#[must_use]
pub fn outcome(outcome: Outcome, format: &dyn Format) -> String {
    match (format.lang(), outcome) {
        (Lang::Fr, Outcome::Funded) => "Financé".to_owned(),
        (Lang::Fr, Outcome::DoesNotFit { missing_cents }) => {
            format!("Il manque {}", format.money(Money::from_cents(missing_cents)))
        }
        (Lang::Fr, Outcome::AfterCut) => "Après la coupe".to_owned(),
        (Lang::Fr, Outcome::PassedOver(PassedOver::Barred)) => "Écarté".to_owned(),
        (Lang::Fr, Outcome::PassedOver(PassedOver::PredecessorUnfunded)) => "Le précédent manque".to_owned(),
        (Lang::Fr, Outcome::PassedOver(PassedOver::AlternativeFunded)) => "Alternative financée".to_owned(),
        (Lang::Fr, Outcome::NotChosen) => "Placé ailleurs".to_owned(),
        (Lang::En, Outcome::Funded) => "Funded".to_owned(),
        (Lang::En, Outcome::DoesNotFit { missing_cents }) => {
            format!("{} missing", format.money(Money::from_cents(missing_cents)))
        }
        (Lang::En, Outcome::AfterCut) => "After the cut".to_owned(),
        (Lang::En, Outcome::PassedOver(PassedOver::Barred)) => "Set aside".to_owned(),
        (Lang::En, Outcome::PassedOver(PassedOver::PredecessorUnfunded)) => "The one before is missing".to_owned(),
        (Lang::En, Outcome::PassedOver(PassedOver::AlternativeFunded)) => "Alternative funded".to_owned(),
        (Lang::En, Outcome::NotChosen) => "Placed elsewhere".to_owned(),
    }
}

/// The smallest change that moves a level across the line.
#[must_use]
pub fn turn(turn: &Turn, rule: Rule, format: &dyn Format) -> String {
    let lang = format.lang();
    let Some(change) = turn.changes.first() else {
        return no_change(lang, turn.crossing).to_owned();
    };
    let change = changed(*change, format);
    let reading = match (lang, rule) {
        (Lang::Fr, Rule::Strict) => "lecture stricte",
        (Lang::Fr, Rule::Skip) => "lecture continue",
        (Lang::En, Rule::Strict) => "strict reading",
        (Lang::En, Rule::Skip) => "reading that goes on",
    };
    match (lang, turn.crossing) {
        (Lang::Fr, Crossing::In) => format!("Pour être financé ({reading})\u{a0}: {change}."),
        (Lang::Fr, Crossing::Out) => format!("Ne serait plus financé ({reading}) avec {change}."),
        (Lang::En, Crossing::In) => format!("To be funded ({reading}): {change}."),
        (Lang::En, Crossing::Out) => format!("Would no longer be funded ({reading}) with {change}."),
    }
}

const fn no_change(lang: Lang, crossing: Crossing) -> &'static str {
    match (lang, crossing) {
        (Lang::Fr, Crossing::In) => "Aucun changement isolé ne suffirait à le faire financer.",
        (Lang::Fr, Crossing::Out) => "Aucun changement isolé ne suffirait à l’écarter.",
        (Lang::En, Crossing::In) => "No single change would be enough to have it funded.",
        (Lang::En, Crossing::Out) => "No single change would be enough to drop it.",
    }
}

fn changed(change: Change, format: &dyn Format) -> String {
    let money = |amount| format.money(amount);
    let share = |share: crate::domain::number::Share| format.percent(share.get(), 1);
    match (format.lang(), change) {
        (Lang::Fr, Change::Cost { from, to }) => format!("un coût direct de {} au lieu de {}", money(to), money(from)),
        (Lang::Fr, Change::Benefit { from, to }) => {
            format!("un bénéfice de {} au lieu de {}", money(to), money(from))
        }
        (Lang::Fr, Change::Probability { from, to }) => {
            format!("une probabilité de {} au lieu de {}", share(to), share(from))
        }
        (Lang::En, Change::Cost { from, to }) => format!("a direct cost of {} instead of {}", money(to), money(from)),
        (Lang::En, Change::Benefit { from, to }) => format!("a benefit of {} instead of {}", money(to), money(from)),
        (Lang::En, Change::Probability { from, to }) => {
            format!("a probability of {} instead of {}", share(to), share(from))
        }
    }
}
