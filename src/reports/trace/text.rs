//! Words of the links, read from either end.

use super::{Relation, Way};
use crate::domain::lang::{Localized, Name};

/// The link in words, before the item that it leads to.
#[must_use]
pub const fn relation(relation: Relation, way: Way) -> Name {
    match (relation, way) {
        (Relation::Justifies, Way::Up) => Localized { fr: "justifié par", en: "justified by" },
        (Relation::Justifies, Way::Down) => Localized { fr: "a conduit à", en: "led to" },
        (Relation::Serves, Way::Up) => Localized { fr: "au service de", en: "serves" },
        (Relation::Serves, Way::Down) => Localized { fr: "servi par", en: "served by" },
        (Relation::Measures, Way::Up) => Localized { fr: "mesure", en: "measures" },
        (Relation::Measures, Way::Down) => Localized { fr: "mesuré par", en: "measured by" },
        (Relation::Contributes, Way::Up) => Localized { fr: "contribue à", en: "contributes to" },
        (Relation::Contributes, Way::Down) => Localized { fr: "avancé par", en: "advanced by" },
        (Relation::Watches, Way::Up) => Localized { fr: "surveille", en: "watches" },
        (Relation::Watches, Way::Down) => Localized { fr: "surveillé par", en: "watched by" },
        (Relation::Started, Way::Up) => Localized { fr: "lancé par l’alerte de", en: "started by the alert of" },
        (Relation::Started, Way::Down) => Localized { fr: "a lancé", en: "started" },
        (Relation::Pays, Way::Up) => Localized { fr: "finance", en: "pays for" },
        (Relation::Pays, Way::Down) => Localized { fr: "financé par", en: "paid for by" },
        (Relation::Requires, Way::Up) => Localized { fr: "a besoin de", en: "needs" },
        (Relation::Requires, Way::Down) => Localized { fr: "nécessaire à", en: "needed by" },
        (Relation::DrawnFrom, Way::Up) => Localized { fr: "tiré de", en: "drawn from" },
        (Relation::DrawnFrom, Way::Down) => Localized { fr: "repris dans", en: "taken up in" },
        (Relation::Aims, Way::Up) => Localized { fr: "vise", en: "aims at" },
        (Relation::Aims, Way::Down) => Localized { fr: "visé par", en: "aimed at by" },
    }
}
