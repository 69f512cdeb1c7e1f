//! Words of the rules on objectives.

use crate::{
    domain::lang::{Localized, capital},
    reports::coherence::text::RuleText,
};

pub const NO_KEY_RESULT: RuleText = RuleText {
    title: Localized { fr: "Objectif sans résultat clé", en: "Objective without a key result" },
    why: Localized {
        fr: "Sans résultat mesuré, un objectif reste une intention : rien ne dira s’il est atteint.",
        en: "Without a measured result an objective remains an intention: nothing will tell whether it is reached.",
    },
    sentence: Localized {
        fr: |s| format!("{} n’a aucun résultat clé.", capital(&s.name())),
        en: |s| format!("{} has no key result.", capital(&s.name())),
    },
};

pub const KEY_RESULT_COUNT: RuleText = RuleText {
    title: Localized { fr: "Nombre de résultats clés", en: "Number of key results" },
    why: Localized {
        fr: "Moins de trois résultats clés laissent un angle mort, plus de cinq dispersent l’attention.",
        en: "Fewer than three key results leave a blind spot, more than five scatter the attention.",
    },
    sentence: Localized {
        fr: |s| {
            format!("{} a {} : il en faut de 3 à 5.", capital(&s.name()), s.counted("résultat clé", "résultats clés"))
        },
        en: |s| format!("{} has {}: it takes 3 to 5.", capital(&s.name()), s.counted("key result", "key results")),
    },
};

pub const NO_ACTION: RuleText = RuleText {
    title: Localized { fr: "Objectif sans action", en: "Objective without an action" },
    why: Localized {
        fr: "Un objectif qu’aucune action ne porte ne sera atteint que par chance.",
        en: "An objective that no action carries will only be reached by luck.",
    },
    sentence: Localized {
        fr: |s| format!("Aucune action ne contribue à {}.", s.name()),
        en: |s| format!("No action contributes to {}.", s.name()),
    },
};

pub const NOT_SMART: RuleText = RuleText {
    title: Localized { fr: "Objectif incomplet au sens SMART", en: "Objective not yet SMART" },
    why: Localized {
        fr: "Chaque critère SMART qui manque est une discussion remise à la fin de la période, quand il sera trop tard pour agir.",
        en: "Each SMART criterion that is missing is a discussion put off to the end of the period, when it is too late to act.",
    },
    sentence: Localized {
        fr: |s| format!("{} n’est pas encore SMART ; à compléter : {}.", capital(&s.name()), s.gaps()),
        en: |s| format!("{} is not yet SMART; still to settle: {}.", capital(&s.name()), s.gaps()),
    },
};

pub const NO_DIAGNOSIS: RuleText = RuleText {
    title: Localized { fr: "Objectif sans diagnostic", en: "Objective without a diagnosis" },
    why: Localized {
        fr: "Un objectif que rien n’explique se discute à chaque réunion : le constat qui le justifie le fait tenir.",
        en: "An objective that nothing explains is argued over in every meeting: the finding behind it makes it hold.",
    },
    sentence: Localized {
        fr: |s| format!("Aucun constat du diagnostic ne justifie {}.", s.name()),
        en: |s| format!("No finding of the diagnosis justifies {}.", s.name()),
    },
};
