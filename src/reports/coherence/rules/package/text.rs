//! Words of the rules on decision packages.

use crate::{
    domain::lang::{Localized, capital},
    reports::coherence::text::RuleText,
};

pub const NO_JUSTIFICATION: RuleText = RuleText {
    title: Localized { fr: "Paquet sans justification", en: "Package without a justification" },
    why: Localized {
        fr: "En base zéro, rien n’est acquis : ce qui ne dit pas pourquoi il mérite l’argent n’entre pas au classement.",
        en: "From a zero base nothing is granted: what does not say why it deserves the money is not ranked.",
    },
    sentence: Localized {
        fr: |s| format!("{} n’a pas de justification et reste hors classement.", capital(&s.name())),
        en: |s| format!("{} has no justification and stays out of the ranking.", capital(&s.name())),
    },
};

pub const NO_OBJECTIVE: RuleText = RuleText {
    title: Localized { fr: "Paquet sans objectif", en: "Package without an objective" },
    why: Localized {
        fr: "Une dépense qui ne fait avancer aucun objectif se compare mal aux autres et se défend encore moins bien.",
        en: "Spending that advances no objective is hard to compare with the rest and harder to defend.",
    },
    sentence: Localized {
        fr: |s| format!("{} ne contribue à aucun objectif ouvert.", capital(&s.name())),
        en: |s| format!("{} contributes to no open objective.", capital(&s.name())),
    },
};

pub const REQUIRES_REFUSED: RuleText = RuleText {
    title: Localized { fr: "Paquet qui repose sur un refus", en: "Package resting on a refusal" },
    why: Localized {
        fr: "Ce qui a besoin d’un paquet refusé ne pourra pas être financé : autant le décider maintenant.",
        en: "What needs a refused package cannot be funded: better to decide it now.",
    },
    sentence: Localized {
        fr: |s| format!("{} a besoin de {}, qui est refusé.", capital(&s.name()), s.other()),
        en: |s| format!("{} needs {}, which is refused.", capital(&s.name()), s.other()),
    },
};

pub const FUNDED_IDLE: RuleText = RuleText {
    title: Localized { fr: "Paquet financé sans action", en: "Funded package with no action" },
    why: Localized {
        fr: "L’argent accordé ne produit rien tant que personne n’a d’action à mener avec lui.",
        en: "Money granted produces nothing until somebody has an action to carry out with it.",
    },
    sentence: Localized {
        fr: |s| format!("{} est financé, mais aucune action ne l’utilise.", capital(&s.name())),
        en: |s| format!("{} is funded, but no action uses it.", capital(&s.name())),
    },
};
