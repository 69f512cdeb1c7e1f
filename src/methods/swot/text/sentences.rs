//! Sentences of SWOT: titles with their figures, and the words of each quadrant and crossing.

use crate::{
    domain::{
        lang::{Format, Lang, Localized, Name, Plural},
        swot_item::SwotQuadrant,
    },
    methods::swot::crossing::Crossing,
};

/// The page’s title: how many items, and what is still wrong with them.
#[must_use]
pub fn headline(items: usize, undecided: usize, impressions: usize, format: &dyn Format) -> String {
    let lang = format.lang();
    match (lang, items, undecided, impressions) {
        (Lang::Fr, 0, ..) => "Forces, faiblesses, opportunités, menaces".to_owned(),
        (Lang::En, 0, ..) => "Strengths, weaknesses, opportunities, threats".to_owned(),
        (Lang::Fr, _, 0, 0) => {
            format!("{}, prouvés et menés à une décision", format.count(items, "constat", "constats"))
        }
        (Lang::En, _, 0, 0) => format!("{}, proven and led to a decision", format.count(items, "item", "items")),
        (Lang::Fr, _, 0, _) => {
            let none = Plural::of(lang, impressions).pick("n’a pas de preuve", "n’ont pas de preuve");
            format!("{} sur {items} {none}", format.count(impressions, "constat", "constats"))
        }
        (Lang::En, _, 0, _) => {
            let none = Plural::of(lang, impressions).pick("has no evidence", "have no evidence");
            format!("{} of {items} {none}", format.count(impressions, "item", "items"))
        }
        (Lang::Fr, ..) => {
            let wait = Plural::of(lang, undecided).pick("attend sa décision", "attendent leur décision");
            format!("{} sur {items} {wait}", format.count(undecided, "constat", "constats"))
        }
        (Lang::En, ..) => {
            let wait = Plural::of(lang, undecided).pick("waits for its decision", "wait for their decision");
            format!("{} of {items} {wait}", format.count(undecided, "item", "items"))
        }
    }
}

/// The field that adds an item to a quadrant.
#[must_use]
pub const fn new_item(quadrant: SwotQuadrant) -> Name {
    match quadrant {
        SwotQuadrant::Strength => Localized { fr: "Nouvelle force", en: "New strength" },
        SwotQuadrant::Weakness => Localized { fr: "Nouvelle faiblesse", en: "New weakness" },
        SwotQuadrant::Opportunity => Localized { fr: "Nouvelle opportunité", en: "New opportunity" },
        SwotQuadrant::Threat => Localized { fr: "Nouvelle menace", en: "New threat" },
    }
}

/// Entry of a card’s menu: puts it elsewhere.
#[must_use]
pub const fn place_in(quadrant: SwotQuadrant) -> Name {
    match quadrant {
        SwotQuadrant::Strength => Localized { fr: "Placer dans Forces", en: "Place in Strengths" },
        SwotQuadrant::Weakness => Localized { fr: "Placer dans Faiblesses", en: "Place in Weaknesses" },
        SwotQuadrant::Opportunity => Localized { fr: "Placer dans Opportunités", en: "Place in Opportunities" },
        SwotQuadrant::Threat => Localized { fr: "Placer dans Menaces", en: "Place in Threats" },
    }
}

/// A kind of crossing: its short name and the question that it asks.
#[must_use]
pub const fn crossing(crossing: Crossing) -> (Name, Name) {
    match crossing {
        Crossing::StrengthOpportunity => (
            Localized { fr: "Force × opportunité", en: "Strength × opportunity" },
            Localized {
                fr: "Quelle force saisit quelle opportunité\u{a0}? C’est là que se trouve l’offensive.",
                en: "Which strength seizes which opportunity? This is where to attack.",
            },
        ),
        Crossing::WeaknessOpportunity => (
            Localized { fr: "Faiblesse × opportunité", en: "Weakness × opportunity" },
            Localized {
                fr: "Quelle faiblesse corriger pour ne pas manquer l’opportunité\u{a0}?",
                en: "Which weakness must be fixed so as not to miss the opportunity?",
            },
        ),
        Crossing::StrengthThreat => (
            Localized { fr: "Force × menace", en: "Strength × threat" },
            Localized {
                fr: "Quelle force répond à quelle menace\u{a0}?", en: "Which strength answers which threat?"
            },
        ),
        Crossing::WeaknessThreat => (
            Localized { fr: "Faiblesse × menace", en: "Weakness × threat" },
            Localized {
                fr: "Où êtes-vous exposé\u{a0}? Se protéger, ou renoncer au terrain.",
                en: "Where do you stand exposed? Protect yourself, or give up the ground.",
            },
        ),
    }
}

/// A name for what a crossing decides.
#[must_use]
pub fn proposal(crossing: Crossing, inside: &str, outside: &str, lang: Lang) -> String {
    match (crossing, lang) {
        (Crossing::StrengthOpportunity, Lang::Fr) => {
            format!("Saisir «\u{a0}{outside}\u{a0}» grâce à «\u{a0}{inside}\u{a0}»")
        }
        (Crossing::StrengthOpportunity, Lang::En) => format!("Seize “{outside}” with “{inside}”"),
        (Crossing::WeaknessOpportunity, Lang::Fr) => {
            format!("Corriger «\u{a0}{inside}\u{a0}» pour saisir «\u{a0}{outside}\u{a0}»")
        }
        (Crossing::WeaknessOpportunity, Lang::En) => format!("Fix “{inside}” to seize “{outside}”"),
        (Crossing::StrengthThreat, Lang::Fr) => {
            format!("Répondre à «\u{a0}{outside}\u{a0}» par «\u{a0}{inside}\u{a0}»")
        }
        (Crossing::StrengthThreat, Lang::En) => format!("Answer “{outside}” with “{inside}”"),
        (Crossing::WeaknessThreat, Lang::Fr) => {
            format!("Se protéger de «\u{a0}{outside}\u{a0}» malgré «\u{a0}{inside}\u{a0}»")
        }
        (Crossing::WeaknessThreat, Lang::En) => format!("Protect against “{outside}” despite “{inside}”"),
    }
}

/// How many pairs of a crossing led to a decision.
#[must_use]
pub fn decided_of(decided: usize, of: usize, format: &dyn Format) -> String {
    match format.lang() {
        Lang::Fr => format!("{} sur {}", decided, format.count(of, "croisement décidé", "croisements décidés")),
        Lang::En => format!("{} of {} decided", decided, format.count(of, "crossing", "crossings")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plain_format::Plain;

    #[test]
    fn the_headline_names_the_worst_that_remains() {
        #[track_caller]
        fn check(figures: (usize, usize, usize), fr: &str, en: &str) {
            let (items, undecided, impressions) = figures;
            assert_eq!(headline(items, undecided, impressions, &Plain(Lang::Fr)).replace('\u{a0}', "~"), fr);
            assert_eq!(headline(items, undecided, impressions, &Plain(Lang::En)).replace('\u{a0}', "~"), en);
        }
        check((0, 0, 0), "Forces, faiblesses, opportunités, menaces", "Strengths, weaknesses, opportunities, threats");
        check((8, 0, 0), "8~constats, prouvés et menés à une décision", "8~items, proven and led to a decision");
        check((8, 0, 1), "1~constat sur 8 n’a pas de preuve", "1~item of 8 has no evidence");
        check((8, 3, 1), "3~constats sur 8 attendent leur décision", "3~items of 8 wait for their decision");
    }
}
