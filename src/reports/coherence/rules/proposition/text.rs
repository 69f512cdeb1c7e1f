//! Words of the rules on value propositions.

use crate::{
    domain::lang::{Localized, capital},
    reports::coherence::text::RuleText,
};

pub const INCOMPLETE: RuleText = RuleText {
    title: Localized { fr: "Promesse incomplète", en: "Promise incomplete" },
    why: Localized {
        fr: "Sans preuve on ne croit pas une promesse, sans différence on la compare au prix.",
        en: "Without a proof a promise is not believed; without a difference it is compared by price.",
    },
    sentence: Localized {
        fr: |s| format!("{} n’a pas à la fois un bénéfice, une preuve et une différence.", capital(&s.name())),
        en: |s| format!("{} lacks a benefit, a proof or a difference.", capital(&s.name())),
    },
};

pub const TOO_LONG: RuleText = RuleText {
    title: Localized { fr: "Promesse trop longue", en: "Promise too long" },
    why: Localized {
        fr: "Au-delà de vingt-cinq mots, ni le vendeur ni le client ne la retiennent.",
        en: "Beyond twenty-five words neither the seller nor the customer remembers it.",
    },
    sentence: Localized {
        fr: |s| format!("{} tient en {} : visez vingt-cinq au plus.", capital(&s.name()), s.counted("mot", "mots")),
        en: |s| format!("{} takes {}: aim at twenty-five at most.", capital(&s.name()), s.counted("word", "words")),
    },
};
