//! Words of the rules on channels.

use crate::{
    domain::lang::{Localized, capital},
    reports::coherence::text::RuleText,
};

pub const TOO_MANY_ACQUISITION: RuleText = RuleText {
    title: Localized { fr: "Trop de canaux d’acquisition", en: "Too many acquisition channels" },
    why: Localized {
        fr: "Chaque canal demande un apprentissage : au-delà de deux, aucun ne reçoit de quoi réussir.",
        en: "Every channel takes learning: beyond two, none gets what it needs to succeed.",
    },
    sentence: Localized {
        fr: |s| format!("{} pour l’acquisition : 2 au plus.", s.counted("canal", "canaux")),
        en: |s| format!("{} for acquisition: 2 at most.", s.counted("channel", "channels")),
    },
};

pub const NOT_ONE_CLOSING: RuleText = RuleText {
    title: Localized { fr: "Un seul canal de signature", en: "One closing channel" },
    why: Localized {
        fr: "La vente doit se conclure à un endroit connu de tous, sinon les affaires prêtes attendent.",
        en: "A sale must be closed in one place that everyone knows, or deals that are ready sit waiting.",
    },
    sentence: Localized {
        fr: |s| {
            if s.count() == 0 {
                "Aucun canal de signature n’est désigné.".to_owned()
            } else {
                format!("{} pour la signature : n’en gardez qu’un.", s.counted("canal", "canaux"))
            }
        },
        en: |s| {
            if s.count() == 0 {
                "No closing channel is named.".to_owned()
            } else {
                format!("{} for closing: keep a single one.", s.counted("channel", "channels"))
            }
        },
    },
};

pub const NO_COST_OR_CAPACITY: RuleText = RuleText {
    title: Localized { fr: "Canal sans coût ou sans capacité", en: "Channel without cost or capacity" },
    why: Localized {
        fr: "On ne peut pas choisir un canal à la mesure de ses moyens sans savoir ce qu’il coûte et ce qu’il absorbe.",
        en: "A channel cannot be matched to one’s means without knowing what it costs and what it can carry.",
    },
    sentence: Localized {
        fr: |s| {
            format!(
                "{} n’a {}.",
                capital(&s.name()),
                s.missing("pas de coût", "pas de capacité", "ni coût ni capacité")
            )
        },
        en: |s| {
            format!("{} has {}.", capital(&s.name()), s.missing("no cost", "no capacity", "neither cost nor capacity"))
        },
    },
};

pub const OFF_PRIORITY: RuleText = RuleText {
    title: Localized { fr: "Canal hors du segment prioritaire", en: "Channel off the priority segment" },
    why: Localized {
        fr: "Un canal qui touche d’autres clients que ceux que l’on a choisis dilue l’effort sans que personne l’ait décidé.",
        en: "A channel that reaches other customers than the chosen ones dilutes the effort without anybody deciding so.",
    },
    sentence: Localized {
        fr: |s| format!("{} n’est pas rattaché au segment prioritaire.", capital(&s.name())),
        en: |s| format!("{} is not tied to the priority segment.", capital(&s.name())),
    },
};
