//! Words of the rules on segments.

use crate::{
    domain::lang::{Localized, capital},
    reports::coherence::text::RuleText,
};

pub const PRIORITY: RuleText = RuleText {
    title: Localized { fr: "Segment prioritaire", en: "Priority segment" },
    why: Localized {
        fr: "Avec deux priorités on n’en a aucune : chaque arbitrage redevient une négociation.",
        en: "Two priorities are none: every trade-off becomes a negotiation again.",
    },
    sentence: Localized {
        fr: |s| {
            if s.count() == 0 {
                "Aucun segment n’est désigné comme prioritaire.".to_owned()
            } else {
                format!("{} sont prioritaires à la fois : n’en gardez qu’un.", s.counted("segment", "segments"))
            }
        },
        en: |s| {
            if s.count() == 0 {
                "No segment is marked as the priority.".to_owned()
            } else {
                format!("{} are the priority at once: keep a single one.", s.counted("segment", "segments"))
            }
        },
    },
};

pub const NO_EXCLUSIONS: RuleText = RuleText {
    title: Localized { fr: "Segment sans exclusion", en: "Segment without exclusions" },
    why: Localized {
        fr: "Dire à qui l’on ne vend pas évite de passer des semaines sur des affaires perdues d’avance.",
        en: "Saying to whom one does not sell saves weeks on deals that were lost from the start.",
    },
    sentence: Localized {
        fr: |s| format!("{} ne dit pas qui est exclu.", capital(&s.name())),
        en: |s| format!("{} does not say who is left out.", capital(&s.name())),
    },
};

pub const LOSES: RuleText = RuleText {
    title: Localized { fr: "Segment à perte", en: "Segment at a loss" },
    why: Localized {
        fr: "Un client qui coûte plus qu’il ne rapporte ruine d’autant plus vite qu’on en gagne davantage.",
        en: "A customer who costs more than they bring ruins the faster the more of them are won.",
    },
    sentence: Localized {
        fr: |s| format!("{} coûte plus à gagner que ses clients ne rapportent.", capital(&s.name())),
        en: |s| format!("{} costs more to win than its customers bring.", capital(&s.name())),
    },
};

pub const STALE_PERSONA: RuleText = RuleText {
    title: Localized { fr: "Persona à relire", en: "Stale persona" },
    why: Localized {
        fr: "Les acheteurs changent : un persona de plus de six mois décrit quelqu’un d’autre.",
        en: "Buyers change: after six months a persona describes somebody else.",
    },
    sentence: Localized {
        fr: |s| format!("{} n’a pas été relu depuis six mois.", capital(&s.name())),
        en: |s| format!("{} has not been reviewed for six months.", capital(&s.name())),
    },
};
