//! Words of the rules on people.

use crate::{
    domain::lang::{Localized, capital},
    reports::coherence::text::RuleText,
};

pub const OVER_CAPACITY: RuleText = RuleText {
    title: Localized { fr: "Semaine trop chargée", en: "Week over capacity" },
    why: Localized {
        fr: "Un plan qui demande plus de jours qu’il n’y en a se décale tout seul, et personne n’a choisi ce qui attend.",
        en: "A plan that asks for more days than there are slips by itself, and nobody chose what has to wait.",
    },
    sentence: Localized {
        fr: |s| format!("{} dépasse sa capacité la semaine du {}.", capital(&s.name()), s.date().unwrap_or_default()),
        en: |s| format!("{} is over capacity in the week of {}.", capital(&s.name()), s.date().unwrap_or_default()),
    },
};
