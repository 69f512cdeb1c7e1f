//! Words of the rules on RACI.

use crate::{
    domain::lang::{Localized, capital},
    reports::coherence::text::RuleText,
};

pub const NOT_ONE_ACCOUNTABLE: RuleText = RuleText {
    title: Localized { fr: "Pas un seul A", en: "Not exactly one A" },
    why: Localized {
        fr: "Quand deux personnes répondent du même résultat, chacune compte sur l’autre\u{a0}; quand personne n’en répond, il attend.",
        en: "When two people answer for one result, each counts on the other; when nobody does, it waits.",
    },
    sentence: Localized {
        fr: |s| match s.count() {
            0 => format!("Personne ne répond de {}\u{a0}: donnez un A.", s.name()),
            count => format!("{count}\u{a0}personnes répondent de {}\u{a0}: gardez un seul A.", s.name()),
        },
        en: |s| match s.count() {
            0 => format!("Nobody answers for {}: give somebody the A.", s.name()),
            count => format!("{count} people answer for {}: keep a single A.", s.name()),
        },
    },
};

pub const NO_RESPONSIBLE: RuleText = RuleText {
    title: Localized { fr: "Personne ne réalise", en: "Nobody does it" },
    why: Localized {
        fr: "Ce que personne ne réalise reste une intention, même avec quelqu’un pour en répondre.",
        en: "What nobody does stays an intention, even with somebody to answer for it.",
    },
    sentence: Localized {
        fr: |s| format!("Personne ne réalise {}\u{a0}: donnez un R.", s.name()),
        en: |s| format!("Nobody does {}: give somebody an R.", s.name()),
    },
};

pub const MANY_CONSULTED: RuleText = RuleText {
    title: Localized { fr: "Trop de consultés", en: "Too many consulted" },
    why: Localized {
        fr: "Chaque avis demandé avant d’agir ajoute un délai\u{a0}: au-delà de trois, informer suffit souvent.",
        en: "Every opinion asked before acting adds a delay: beyond three, informing is often enough.",
    },
    sentence: Localized {
        fr: |s| format!("{} consulte {}\u{a0}: 3 au plus.", capital(&s.name()), s.counted("personne", "personnes")),
        en: |s| format!("{} consults {}: 3 at most.", capital(&s.name()), s.counted("person", "people")),
    },
};
