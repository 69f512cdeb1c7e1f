//! Words for what a field expects.

use crate::{
    domain::lang::{Lang, Localized},
    storage::errors::Expected,
};

/// The expectation, as a noun with its article.
pub(super) const fn name(expected: Expected, lang: Lang) -> &'static str {
    let both = match expected {
        Expected::Text => Localized { fr: "un texte", en: "a text" },
        Expected::Number => Localized { fr: "un nombre", en: "a number" },
        Expected::WholeNumber => {
            Localized { fr: "un nombre entier, pas trop grand", en: "a whole number (not too large)" }
        }
        Expected::Share => Localized { fr: "un nombre entre 0 et 1", en: "a number from 0 to 1" },
        Expected::Score => Localized { fr: "un nombre entier de 1 à 5", en: "a whole number from 1 to 5" },
        Expected::Flag => Localized { fr: "vrai ou faux (true, false)", en: "true or false" },
        Expected::Date => Localized { fr: "une date AAAA-MM-JJ qui existe", en: "a date YYYY-MM-DD that exists" },
        Expected::Id => Localized { fr: "un identifiant (UUID)", en: "an id (UUID)" },
        Expected::Currency => Localized {
            fr: "un code de monnaie de trois capitales, tel que EUR",
            en: "a currency code of three capitals such as EUR",
        },
        Expected::List => Localized { fr: "une liste", en: "a list" },
        Expected::Object => Localized { fr: "un objet", en: "an object" },
        Expected::Other => Localized { fr: "autre chose", en: "something else" },
    };
    match lang {
        Lang::Fr => both.fr,
        Lang::En => both.en,
    }
}
