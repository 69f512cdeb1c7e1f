//! Words of the rules on actions.

use crate::{
    domain::lang::{Localized, capital},
    reports::coherence::text::RuleText,
};

pub const NO_OBJECTIVE: RuleText = RuleText {
    title: Localized { fr: "Action sans objectif", en: "Action without an objective" },
    why: Localized {
        fr: "Une action qui ne sert aucun objectif prend du temps à celles qui en servent un, et personne ne peut dire si elle a réussi.",
        en: "An action that serves no objective takes time from those that do, and nobody can tell whether it worked.",
    },
    sentence: Localized {
        fr: |s| format!("{} ne sert aucun objectif ouvert.", capital(&s.name())),
        en: |s| format!("{} serves no open objective.", capital(&s.name())),
    },
};

pub const NO_OWNER: RuleText = RuleText {
    title: Localized { fr: "Action sans responsable", en: "Action without an owner" },
    why: Localized {
        fr: "Ce dont chacun croit qu’un autre s’occupe ne se fait pas : un nom par action suffit à l’éviter.",
        en: "What everybody believes somebody else is doing does not get done: one name an action prevents it.",
    },
    sentence: Localized {
        fr: |s| format!("{} n’a pas de responsable.", capital(&s.name())),
        en: |s| format!("{} has no owner.", capital(&s.name())),
    },
};

pub const NO_DUE_DATE: RuleText = RuleText {
    title: Localized { fr: "Action sans échéance", en: "Action without a due date" },
    why: Localized {
        fr: "Sans date, une action n’est jamais en retard, donc jamais terminée ; et son urgence ne peut pas être calculée.",
        en: "Without a date an action is never late, hence never finished, and its urgency cannot be computed.",
    },
    sentence: Localized {
        fr: |s| format!("{} n’a pas d’échéance.", capital(&s.name())),
        en: |s| format!("{} has no due date.", capital(&s.name())),
    },
};

pub const DUE_AFTER_CYCLE: RuleText = RuleText {
    title: Localized { fr: "Échéance après la fin du cycle", en: "Due after the cycle’s end" },
    why: Localized {
        fr: "Le bilan du cycle ne pourra rien dire d’une action qui se termine après lui : mieux vaut la découper ou la reporter.",
        en: "The review of the cycle can say nothing of an action that ends after it: better to split or postpone it.",
    },
    sentence: Localized {
        fr: |s| {
            format!("{} se termine le {}, après la fin du cycle.", capital(&s.name()), s.date().unwrap_or_default())
        },
        en: |s| {
            format!("{} is due on {}, after the end of the cycle.", capital(&s.name()), s.date().unwrap_or_default())
        },
    },
};
