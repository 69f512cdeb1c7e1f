//! Words of the decision packages: of the list, of one package, and of what both say.

pub mod guide;
pub mod list;
pub mod sheet;

use super::links::Refusal;
use crate::domain::{
    id::Id,
    lang::{Lang, Localized, Name},
    package::DecisionPackage,
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Paquets de décision", en: "Decision packages" };

/// Words that the list and the sheet share.
pub struct Shared {
    /// A package without a title.
    pub untitled: &'static str,
    /// Badge: no justification.
    pub unjustified: &'static str,
    /// Badge: must be funded.
    pub mandatory: &'static str,
    /// Badge: pinned to be funded.
    pub pinned_in: &'static str,
    /// Badge: pinned to be refused.
    pub pinned_out: &'static str,
    /// Badge: the group of alternatives.
    pub alternative: fn(&str) -> String,
    /// Badge: the package that it needs.
    pub needs: fn(&str) -> String,
    /// Badge: no level.
    pub no_level: &'static str,
    /// An amount below zero was typed.
    pub negative: &'static str,
    /// A probability outside 0–100 % was typed.
    pub not_a_share: &'static str,
}

/// The words in every language.
pub const SHARED: Localized<Shared> = Localized {
    fr: Shared {
        untitled: "Paquet sans titre",
        unjustified: "À justifier",
        mandatory: "Obligatoire",
        pinned_in: "Épinglé\u{a0}: financer",
        pinned_out: "Épinglé\u{a0}: refuser",
        alternative: |group| format!("Alternative\u{a0}: {group}"),
        needs: |title| format!("Dépend de {title}"),
        no_level: "Sans niveau chiffré",
        negative: "Un coût ou un bénéfice ne descend pas sous zéro\u{a0}: la valeur d’avant est gardée.",
        not_a_share: "Une probabilité va de 0 à 100\u{a0}%\u{a0}: la valeur d’avant est gardée.",
    },
    en: Shared {
        untitled: "Untitled package",
        unjustified: "To justify",
        mandatory: "Mandatory",
        pinned_in: "Pinned: fund",
        pinned_out: "Pinned: refuse",
        alternative: |group| format!("Alternative: {group}"),
        needs: |title| format!("Needs {title}"),
        no_level: "No costed level",
        negative: "A cost or a benefit is never below zero: the earlier value stays.",
        not_a_share: "A probability goes from 0 to 100%: the earlier value stays.",
    },
};

/// Why a link is refused, in words; `name` gives a package’s title.
#[must_use]
pub fn refusal(refusal: &Refusal, lang: Lang, name: &dyn Fn(Id<DecisionPackage>) -> String) -> String {
    match refusal {
        Refusal::Circle(way) => {
            let names: Vec<_> = way.iter().chain(way.first()).map(|id| name(*id)).collect();
            circle(lang, &names.join(" → "))
        }
        Refusal::GroupNeeds { group, needs } => group_needs(lang, group, needs.map(name)),
    }
}

fn circle(lang: Lang, way: &str) -> String {
    match lang {
        Lang::Fr => format!("Cela ferait un cercle ({way})\u{a0}: aucun ne pourrait être financé le premier."),
        Lang::En => format!("That would be a circle ({way}): none of them could be funded first."),
    }
}

fn group_needs(lang: Lang, group: &str, needs: Option<String>) -> String {
    match (lang, needs) {
        (Lang::Fr, Some(needs)) => format!(
            "Les alternatives d’un groupe dépendent du même paquet, et «\u{a0}{group}\u{a0}» dépend de {needs}."
        ),
        (Lang::Fr, None) => format!(
            "Les alternatives d’un groupe dépendent du même paquet, et «\u{a0}{group}\u{a0}» ne dépend d’aucun."
        ),
        (Lang::En, Some(needs)) => {
            format!("The alternatives of a group need the same package, and “{group}” needs {needs}.")
        }
        (Lang::En, None) => format!("The alternatives of a group need the same package, and “{group}” needs none."),
    }
}
