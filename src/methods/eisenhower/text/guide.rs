//! What the matrix is for.

use crate::domain::{guide::Guide, lang::Localized};

/// Behind the button of the header.
pub static GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Choisir quoi faire d’abord, planifier, déléguer ou laisser, sans que l’urgent chasse toujours \
                  l’important.",
        how: "L’importance vient des objectifs que l’action sert et de leur poids\u{a0}; l’urgence, des jours qui \
              restent avant l’échéance. La coupe est à 0,5 sur chaque axe (réglable). Déplacer une action à la \
              main demande une raison, et la place calculée reste visible.",
        not_when: "Tant que les objectifs n’ont pas de poids, ou quand tout a la même date\u{a0}: corrigez cela \
                   d’abord. La matrice range, elle ne dit pas ce qu’il faut créer.",
        source: "Priorisation selon la matrice d’Eisenhower",
    },
    en: Guide {
        purpose: "To choose what to do first, plan, delegate or leave, without the urgent always driving out the \
                  important.",
        how: "Importance comes from the objectives that an action serves and from their weights; urgency from the \
              days left before it is due. The cut is 0.5 on each axis (adjustable). Moving an action by hand asks \
              for a reason, and the computed place stays visible.",
        not_when: "As long as objectives have no weight, or when everything is due on one day: mend that first. The \
                   matrix sorts; it does not say what to create.",
        source: "Setting priorities with the Eisenhower matrix",
    },
};
