//! Contradictions between decisions, in words: what stands against what, and how to mend it.

use super::super::Conflict;
use crate::domain::{
    id::Id,
    lang::{Format, Lang, Localized, Name},
    money::Money,
    package::DecisionPackage,
};

/// The word of their badge.
pub const BADGE: Name = Localized { fr: "Contradiction", en: "Contradiction" };

/// Leads to a package.
#[must_use]
pub fn open(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Fr => format!("Ouvrir {name}"),
        Lang::En => format!("Open {name}"),
    }
}

/// The packages that a contradiction names, in its order.
#[must_use]
pub fn packages(conflict: &Conflict) -> Vec<Id<DecisionPackage>> {
    match conflict {
        Conflict::Circle { packages }
        | Conflict::GroupNeedsDiffer { packages, .. }
        | Conflict::ForcedTogether { packages, .. }
        | Conflict::OverEnvelope { packages, .. } => packages.clone(),
        Conflict::ForcedAndRefused { package } | Conflict::NeedsMissing { package, .. } => vec![*package],
        Conflict::NeedsRefused { package, needed }
        | Conflict::NeedsUnjustified { package, needed }
        | Conflict::NeedsLevel { package, needed } => {
            let mut both = vec![*package, *needed];
            both.dedup();
            both
        }
        Conflict::AmountsTooLarge => Vec::new(),
    }
}

/// What stands against what; `name` gives a package’s title.
#[must_use]
pub fn sentence(conflict: &Conflict, format: &dyn Format, name: &dyn Fn(Id<DecisionPackage>) -> String) -> String {
    let listed = |packages: &[Id<DecisionPackage>]| packages.iter().map(|id| name(*id)).collect::<Vec<_>>().join(", ");
    match format.lang() {
        Lang::Fr => french(conflict, &name, &listed, &|amount| format.money(amount)),
        Lang::En => english(conflict, &name, &listed, &|amount| format.money(amount)),
    }
}

type Named<'a> = &'a dyn Fn(Id<DecisionPackage>) -> String;
type Listed<'a> = &'a dyn Fn(&[Id<DecisionPackage>]) -> String;
type Written<'a> = &'a dyn Fn(Money) -> String;

fn french(conflict: &Conflict, name: Named<'_>, listed: Listed<'_>, money: Written<'_>) -> String {
    match conflict {
        Conflict::Circle { packages } => format!("{} dépendent l’un de l’autre en cercle", listed(packages)),
        Conflict::GroupNeedsDiffer { group, packages } => {
            format!("Les alternatives «\u{a0}{group}\u{a0}» ({}) ne dépendent pas du même paquet", listed(packages))
        }
        Conflict::ForcedTogether { group, packages } => {
            format!("{} sont imposés ensemble, or un seul de «\u{a0}{group}\u{a0}» peut être financé", listed(packages))
        }
        Conflict::ForcedAndRefused { package } => format!("{} est obligatoire et refusé à la fois", name(*package)),
        Conflict::NeedsRefused { package, needed } => {
            format!("{} est imposé, mais dépend de {}, refusé", name(*package), name(*needed))
        }
        Conflict::NeedsUnjustified { package, needed } => {
            format!("{} est imposé, mais dépend de {}, sans justification", name(*package), name(*needed))
        }
        Conflict::NeedsMissing { package, .. } => {
            format!("{} est imposé, mais dépend d’un paquet qui n’existe plus", name(*package))
        }
        Conflict::NeedsLevel { package, needed } if package == needed => {
            format!("{} est imposé, mais n’a aucun niveau chiffré", name(*package))
        }
        Conflict::NeedsLevel { package, needed } => {
            format!("{} est imposé, mais dépend de {}, sans niveau chiffré", name(*package), name(*needed))
        }
        Conflict::OverEnvelope { packages, shortfall } => {
            format!("Les paquets imposés ({}) dépassent l’enveloppe de {}", listed(packages), money(*shortfall))
        }
        Conflict::AmountsTooLarge => "Des montants sont trop grands pour être additionnés exactement".to_owned(),
    }
}

fn english(conflict: &Conflict, name: Named<'_>, listed: Listed<'_>, money: Written<'_>) -> String {
    match conflict {
        Conflict::Circle { packages } => format!("{} need each other in a circle", listed(packages)),
        Conflict::GroupNeedsDiffer { group, packages } => {
            format!("The alternatives “{group}” ({}) do not need the same package", listed(packages))
        }
        Conflict::ForcedTogether { group, packages } => {
            format!("{} are forced together, yet only one of “{group}” can be funded", listed(packages))
        }
        Conflict::ForcedAndRefused { package } => format!("{} is mandatory and refused at once", name(*package)),
        Conflict::NeedsRefused { package, needed } => {
            format!("{} is forced but needs {}, which is refused", name(*package), name(*needed))
        }
        Conflict::NeedsUnjustified { package, needed } => {
            format!("{} is forced but needs {}, which has no justification", name(*package), name(*needed))
        }
        Conflict::NeedsMissing { package, .. } => {
            format!("{} is forced but needs a package that no longer exists", name(*package))
        }
        Conflict::NeedsLevel { package, needed } if package == needed => {
            format!("{} is forced but has no costed level", name(*package))
        }
        Conflict::NeedsLevel { package, needed } => {
            format!("{} is forced but needs {}, which has no costed level", name(*package), name(*needed))
        }
        Conflict::OverEnvelope { packages, shortfall } => {
            format!("The forced packages ({}) exceed the envelope by {}", listed(packages), money(*shortfall))
        }
        Conflict::AmountsTooLarge => "Some amounts are too large to be added up exactly".to_owned(),
    }
}

/// How to mend it.
#[must_use]
pub const fn cure(conflict: &Conflict) -> Name {
    match conflict {
        Conflict::Circle { .. } => {
            Localized { fr: "Retirez l’une de ces dépendances.", en: "Take one of these needs out." }
        }
        Conflict::GroupNeedsDiffer { .. } => Localized {
            fr: "Donnez-leur la même dépendance, ou sortez l’un d’eux du groupe.",
            en: "Give them the same need, or take one of them out of the group.",
        },
        Conflict::ForcedTogether { .. } => Localized {
            fr: "Retirez l’obligation ou l’épingle de l’un d’eux.",
            en: "Take the obligation or the pin of one of them out.",
        },
        Conflict::ForcedAndRefused { .. } => {
            Localized { fr: "Retirez l’épingle, ou l’obligation.", en: "Take the pin out, or the obligation." }
        }
        Conflict::NeedsRefused { .. } => Localized {
            fr: "Retirez le refus, l’obligation ou la dépendance.",
            en: "Take the refusal, the obligation or the need out.",
        },
        Conflict::NeedsUnjustified { .. } => Localized {
            fr: "Écrivez la justification qui manque, ou retirez la dépendance.",
            en: "Write the missing justification, or take the need out.",
        },
        Conflict::NeedsMissing { .. } => {
            Localized { fr: "Choisissez une autre dépendance, ou aucune.", en: "Choose another need, or none." }
        }
        Conflict::NeedsLevel { .. } => Localized { fr: "Chiffrez au moins un niveau.", en: "Cost at least one level." },
        Conflict::OverEnvelope { .. } => Localized {
            fr: "Augmentez l’enveloppe, ou n’imposez pas tous ces paquets.",
            en: "Raise the envelope, or do not force all these packages.",
        },
        Conflict::AmountsTooLarge => Localized {
            fr: "Vérifiez les coûts et les bénéfices\u{a0}: l’un d’eux a sans doute des zéros de trop.",
            en: "Check the costs and benefits: one of them probably has too many zeros.",
        },
    }
}
