//! Words of the rules on what the diagnosis found.

use crate::{
    domain::lang::{Localized, capital},
    reports::coherence::text::RuleText,
};

pub const LED_TO_NOTHING: RuleText = RuleText {
    title: Localized { fr: "Constat sans suite", en: "Item that led to nothing" },
    why: Localized {
        fr: "Un constat qui ne mène ni à une décision ni à un renoncement reste une description.",
        en: "An item that leads neither to a decision nor to a renunciation remains a description.",
    },
    sentence: Localized {
        fr: |s| format!("{} n’a encore conduit à aucune décision.", capital(&s.name())),
        en: |s| format!("{} has not led to any decision yet.", capital(&s.name())),
    },
};

pub const NO_EVIDENCE: RuleText = RuleText {
    title: Localized { fr: "Constat sans preuve", en: "Item without evidence" },
    why: Localized {
        fr: "Une analyse faite d’impressions mène à de mauvaises décisions : un chiffre ou un verbatim suffit à la fonder.",
        en: "An analysis made of impressions leads to poor decisions: one figure or one quotation is enough to ground it.",
    },
    sentence: Localized {
        fr: |s| format!("{} ne repose sur aucune preuve.", capital(&s.name())),
        en: |s| format!("{} rests on no evidence.", capital(&s.name())),
    },
};

pub const UNDECIDED: RuleText = RuleText {
    title: Localized { fr: "Ce qui pèse, sans décision", en: "What weighs, without a decision" },
    why: Localized {
        fr: "Une force de marché à 4 ou plus, une friction du parcours agissent déjà sur vos ventes : l’accepter est aussi une décision, à écrire.",
        en: "A market force of 4 or more or a friction of the journey acts on your sales already: accepting it is a decision too, to be written down.",
    },
    sentence: Localized {
        fr: |s| format!("{} pèse lourd et attend une décision.", capital(&s.item())),
        en: |s| format!("{} weighs heavily and waits for a decision.", capital(&s.item())),
    },
};
