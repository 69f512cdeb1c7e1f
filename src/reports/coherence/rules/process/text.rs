//! Words of the rule on the sales process.

use crate::{
    domain::lang::{Localized, capital},
    reports::coherence::text::RuleText,
};

pub const NO_EXIT_CRITERIA: RuleText = RuleText {
    title: Localized { fr: "Étape sans critère de sortie", en: "Stage without exit criteria" },
    why: Localized {
        fr: "Sans critère de sortie, chacun fait avancer ses ventes quand il veut, et le pipeline ne dit plus rien.",
        en: "Without exit criteria everyone moves a sale on when they like, and the pipeline says nothing any more.",
    },
    sentence: Localized {
        fr: |s| format!("{} n’a pas de critère de sortie.", capital(&s.name())),
        en: |s| format!("{} has no exit criteria.", capital(&s.name())),
    },
};
