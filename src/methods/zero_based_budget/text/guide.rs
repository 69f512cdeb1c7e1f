//! What the ranking is for.

use crate::domain::{guide::Guide, lang::Localized};

/// Behind the button of the header.
pub static GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Placer l’enveloppe là où chaque euro rapporte le plus, et voir ce qui reste dehors.",
        how: "Chaque niveau est classé par sa valeur rapportée à son coût\u{a0}; la valeur tient compte de la \
              probabilité et des objectifs servis. Deux lectures du classement, s’arrêter au premier qui ne tient \
              pas ou passer au suivant, puis l’optimum, la meilleure valeur possible. Un choix forcé dit ce qu’il \
              coûte.",
        not_when: "Pour des dépenses imposées par la loi ou un contrat\u{a0}: déclarez-les obligatoires, elles passent \
                   d’abord.",
        source: "Budget base zéro\u{a0}; Pyhrr, 1970",
    },
    en: Guide {
        purpose: "To put the envelope where each euro brings most, and to see what is left out.",
        how: "Each level is ranked by its value over its cost; the value counts probability and the objectives \
              served. Two readings of the ranking, stop at the first that does not fit or go on to the next, then \
              the optimum, the best value there can be. A pin says what it costs.",
        not_when: "For spending that the law or a contract imposes: declare it mandatory, and it comes first.",
        source: "Zero-based budgeting; Pyhrr, 1970",
    },
};
