//! Words of the qualification.

use super::{Criterion, Framework};
use crate::domain::{
    guide::Guide,
    lang::{Lang, Localized, Name, Plural},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Qualification", en: "Qualification" };

/// What it is for.
pub static GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Décider à quelles opportunités donner du temps, et savoir quoi demander à la prochaine rencontre.",
        how: "Choisissez une grille\u{a0}: BANT pour une vente courte, MEDDIC pour une vente longue à plusieurs décideurs, GPCT pour un \
              conseil. Chaque critère est rempli, non rempli ou inconnu, avec ce qui le prouve. Le score est la part des critères remplis\u{a0}; un \
              inconnu ne compte pas comme un oui\u{a0}: c’est la prochaine question.",
        not_when: "Quand la vente se fait en une visite\u{a0}: la grille coûterait plus que l’affaire. Et jamais comme interrogatoire\u{a0}: on la \
                   remplit après l’échange.",
        source: "«\u{a0}Méthodologie Sales CRM\u{a0}»\u{a0}: qualifier avec BANT, MEDDIC ou GPCT",
    },
    en: Guide {
        purpose: "To decide which opportunities deserve time, and to know what to ask at the next meeting.",
        how: "Choose a framework: BANT for a short sale, MEDDIC for a long one with several people who decide, GPCT for advice. Each \
              criterion is met, not met or unknown, with what proves it. The score is the share of the criteria met; what is unknown is no \
              yes: it is the next question.",
        not_when: "When a sale takes one visit: the framework would cost more than the deal. And never as an interrogation: fill it in \
                   after the talk.",
        source: "“Sales CRM methodology”: qualify with BANT, MEDDIC or GPCT",
    },
};

macro_rules! words {
    ($($field:ident $doc:literal $fr:literal $en:literal;)*) => {
        /// Words of the screen.
        pub struct Text {
            $(#[doc = $doc] pub $field: &'static str,)*
        }

        /// The words in every language.
        pub const TEXT: Localized<Text> = Localized {
            fr: Text { $($field: $fr,)* },
            en: Text { $($field: $en,)* },
        };
    };
}

words! {
    subtitle "Below the title."
        "Ce que vous savez de chaque opportunité ouverte, et ce qu’il reste à demander."
        "What you know of each open opportunity, and what is left to ask.";
    empty "The empty title." "Quelles affaires méritent votre temps\u{a0}?" "Which deals deserve your time?";
    empty_detail "What to do first." "La qualification porte sur les opportunités ouvertes du pipeline." "Qualification is about the open opportunities of the pipeline.";
    example "An example."
        "Exemple\u{a0}: la laiterie a un besoin chiffré et une date d’arrêt\u{a0}; qui signe et avec quel budget reste inconnu\u{a0}: deux oui sur quatre, deux questions à poser."
        "Example: the dairy has a need with a figure and a date for the stop; who signs and with which budget is unknown: two yes of four, two questions to ask.";
    to_pipeline "The button." "Ouvrir le pipeline" "Open the pipeline";
    usual "Field." "Grille habituelle" "Usual framework";
    picture "The question of the picture." "Que savons-nous de chaque opportunité\u{a0}?" "What do we know of each opportunity?";
    yes "A part." "Rempli" "Met";
    no "A part." "Non rempli" "Not met";
    unknown "A part." "Inconnu" "Unknown";
    total "A column." "Score" "Score";
    opportunity "Field." "Opportunité" "Opportunity";
    unnamed "An opportunity without a name." "Opportunité sans nom" "Unnamed opportunity";
    own "Field." "Grille de cette opportunité" "Framework of this opportunity";
    own_usual "A choice." "Habituelle" "Usual";
    criteria "Title." "Ce que nous avons appris" "What we found out";
    evidence "Field." "Ce qui le prouve" "What proves it";
    known "Title." "Où elle en est" "Where it stands";
    score "A figure." "Score de qualification" "Qualification score";
    questions "Title." "Prochaines questions" "Next questions";
    all_known "No question is left." "Tout est su\u{a0}: décidez d’avancer ou d’arrêter." "All is known: decide to go on or to stop.";
    note "Below the score." "Un critère inconnu ne compte pas comme rempli." "An unknown criterion does not count as met.";
}

/// The page’s title: questions left over the open opportunities.
#[must_use]
pub fn finding(questions: usize, opportunities: usize, lang: Lang) -> String {
    let open = Plural::of(lang, opportunities);
    match (questions, lang) {
        (0, Lang::Fr) => {
            format!("Tout est su de {opportunities}\u{a0}{}", open.pick("opportunité ouverte", "opportunités ouvertes"))
        }
        (0, Lang::En) => format!("All is known of {opportunities} open {}", open.pick("opportunity", "opportunities")),
        (count, Lang::Fr) => format!(
            "{count}\u{a0}{} à poser sur {opportunities}\u{a0}{}",
            Plural::of(lang, count).pick("question", "questions"),
            open.pick("opportunité ouverte", "opportunités ouvertes")
        ),
        (count, Lang::En) => format!(
            "{count} {} to ask on {opportunities} open {}",
            Plural::of(lang, count).pick("question", "questions"),
            open.pick("opportunity", "opportunities")
        ),
    }
}

/// An opportunity that is closed, where one is chosen.
#[must_use]
pub fn closed(name: &str, won: bool, lang: Lang) -> String {
    match (won, lang) {
        (true, Lang::Fr) => format!("{name} (gagnée)"),
        (false, Lang::Fr) => format!("{name} (perdue)"),
        (true, Lang::En) => format!("{name} (won)"),
        (false, Lang::En) => format!("{name} (lost)"),
    }
}

/// The answer of the picture: the best qualified one.
#[must_use]
pub fn best(name: &str, score: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("La mieux qualifiée\u{a0}: {name}, {score}."),
        Lang::En => format!("Best qualified: {name}, {score}."),
    }
}

/// What one more answer would change.
#[must_use]
pub fn one_more(score: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("Un oui de plus la mènerait à {score}."),
        Lang::En => format!("One more yes would take it to {score}."),
    }
}

/// What the action of a question is called.
#[must_use]
pub fn to_ask(opportunity: &str, question: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("{opportunity}\u{a0}: {question}"),
        Lang::En => format!("{opportunity}: {question}"),
    }
}

/// A framework with what it asks about.
#[must_use]
pub const fn framework(framework: Framework) -> Name {
    match framework {
        Framework::Bant => Localized { fr: "BANT", en: "BANT" },
        Framework::Meddic => Localized { fr: "MEDDIC", en: "MEDDIC" },
        Framework::Gpct => Localized { fr: "GPCT", en: "GPCT" },
    }
}

/// What a criterion is called.
#[must_use]
pub const fn criterion(criterion: Criterion) -> Name {
    match criterion {
        Criterion::Budget => Localized { fr: "Budget", en: "Budget" },
        Criterion::Authority => Localized { fr: "Autorité", en: "Authority" },
        Criterion::Need => Localized { fr: "Besoin", en: "Need" },
        Criterion::Timing => Localized { fr: "Calendrier", en: "Timing" },
        Criterion::Metrics => Localized { fr: "Gains mesurés", en: "Metrics" },
        Criterion::EconomicBuyer => Localized { fr: "Acheteur décisionnaire", en: "Economic buyer" },
        Criterion::DecisionCriteria => Localized { fr: "Critères de décision", en: "Decision criteria" },
        Criterion::DecisionProcess => Localized { fr: "Processus de décision", en: "Decision process" },
        Criterion::Pain => Localized { fr: "Problème identifié", en: "Identified pain" },
        Criterion::Champion => Localized { fr: "Allié interne", en: "Champion" },
        Criterion::Goals => Localized { fr: "Objectifs", en: "Goals" },
        Criterion::Plans => Localized { fr: "Plans", en: "Plans" },
        Criterion::Challenges => Localized { fr: "Difficultés", en: "Challenges" },
        Criterion::Timeline => Localized { fr: "Échéances", en: "Timeline" },
    }
}

/// The question that would tell.
#[must_use]
pub const fn question(criterion: Criterion) -> Name {
    match criterion {
        Criterion::Budget => Localized {
            fr: "Quel budget est prévu, et sur quelle ligne\u{a0}?",
            en: "Which budget is set aside, and on which line?",
        },
        Criterion::Authority => {
            Localized { fr: "Qui signe, et qui peut dire non\u{a0}?", en: "Who signs, and who can say no?" }
        }
        Criterion::Need => {
            Localized { fr: "Que coûte le problème aujourd’hui\u{a0}?", en: "What does the problem cost today?" }
        }
        Criterion::Timing => Localized {
            fr: "Pour quand faut-il que ce soit en place\u{a0}?",
            en: "By when does it have to be in place?",
        },
        Criterion::Metrics => Localized {
            fr: "Quel chiffre doit bouger, et de combien\u{a0}?",
            en: "Which figure has to move, and by how much?",
        },
        Criterion::EconomicBuyer => Localized {
            fr: "Qui engage la dépense, et l’avons-nous rencontré\u{a0}?",
            en: "Who commits the money, and have we met?",
        },
        Criterion::DecisionCriteria => {
            Localized { fr: "Sur quoi comparera-t-on les offres\u{a0}?", en: "What will the offers be compared on?" }
        }
        Criterion::DecisionProcess => Localized {
            fr: "Quelles étapes, d’ici à la signature\u{a0}?",
            en: "Which steps, from here to the signature?",
        },
        Criterion::Pain => {
            Localized { fr: "Qu’arrive-t-il s’ils ne font rien\u{a0}?", en: "What happens if they do nothing?" }
        }
        Criterion::Champion => Localized {
            fr: "Qui nous défend quand nous ne sommes pas là\u{a0}?",
            en: "Who speaks for us when we are not there?",
        },
        Criterion::Goals => Localized {
            fr: "Quel résultat visent-ils cette année\u{a0}?",
            en: "Which result do they aim at this year?",
        },
        Criterion::Plans => Localized {
            fr: "Que comptent-ils faire pour y arriver\u{a0}?",
            en: "What do they plan to do to get there?",
        },
        Criterion::Challenges => {
            Localized { fr: "Qu’est-ce qui les en empêche\u{a0}?", en: "What keeps them from it?" }
        }
        Criterion::Timeline => {
            Localized { fr: "Quelle date les oblige, et pourquoi\u{a0}?", en: "Which date binds them, and why?" }
        }
    }
}
