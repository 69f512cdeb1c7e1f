//! Words of the rules on watches.

use crate::{domain::lang::Localized, reports::coherence::text::RuleText};

pub const NO_STANDARD_ACTION: RuleText = RuleText {
    title: Localized { fr: "Surveillance sans action standard", en: "Watch without a standard action" },
    why: Localized {
        fr: "Une alerte à laquelle aucune réponse n’est prête ne fait qu’inquiéter.",
        en: "An alert for which no answer is ready does nothing but worry people.",
    },
    sentence: Localized {
        fr: |s| format!("La surveillance de {} ne prévoit aucune action standard.", s.name()),
        en: |s| format!("The watch on {} has no standard action.", s.name()),
    },
};

pub const WINDOW: RuleText = RuleText {
    title: Localized { fr: "Durée de surveillance", en: "Length of a watch" },
    why: Localized {
        fr: "Sous deux semaines il n’y a pas assez de mesures pour juger ; au-delà de quatre, on observe au lieu de décider.",
        en: "Under two weeks there are too few measurements to judge; beyond four, one observes instead of deciding.",
    },
    sentence: Localized {
        fr: |s| format!("La surveillance de {} couvre {} jours : prévoyez de 2 à 4 semaines.", s.name(), s.days()),
        en: |s| format!("The watch on {} spans {} days: plan for 2 to 4 weeks.", s.name(), s.days()),
    },
};

pub const VERDICT_OVERDUE: RuleText = RuleText {
    title: Localized { fr: "Verdict en retard", en: "Verdict overdue" },
    why: Localized {
        fr: "Une surveillance qui se termine sans verdict occupe une place et n’apprend rien.",
        en: "A watch that ends without a verdict takes up a place and teaches nothing.",
    },
    sentence: Localized {
        fr: |s| format!("La surveillance de {} a pris fin le {} sans verdict.", s.name(), s.date().unwrap_or_default()),
        en: |s| format!("The watch on {} ended on {} without a verdict.", s.name(), s.date().unwrap_or_default()),
    },
};
