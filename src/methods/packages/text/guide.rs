//! What the packages are for.

use crate::domain::{guide::Guide, lang::Localized};

/// Behind the button of the header.
pub static GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Mettre chaque dépense sur la table avec ce qu’elle rapporte, avant de choisir.",
        how: "Un paquet a un à trois niveaux, chacun un supplément de coût et de bénéfice attendu, avec sa \
              probabilité. Sans justification il n’est pas classé. Un paquet peut en demander un autre, ou en \
              exclure d’autres.",
        not_when: "Pour reconduire l’an dernier\u{a0}: la dépense passée s’affiche à côté et n’entre dans aucun calcul.",
        source: "Budget base zéro\u{a0}; Pyhrr, 1970",
    },
    en: Guide {
        purpose: "To put each expense on the table with what it brings, before choosing.",
        how: "A package has one to three levels, each an increment of cost and of expected benefit, with its \
              probability. Without a justification it is not ranked. A package may need another one, or exclude \
              others.",
        not_when: "To carry last year over: past spending is shown beside and enters no computation.",
        source: "Zero-based budgeting; Pyhrr, 1970",
    },
};
