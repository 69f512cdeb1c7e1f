//! Words of the rules on the plan as a whole.

use crate::{
    domain::{
        kpi::Family,
        lang::{Localized, capital},
    },
    reports::coherence::text::{RuleText, Said},
};

pub const ENVELOPE_EXCEEDED: RuleText = RuleText {
    title: Localized { fr: "Enveloppe dépassée", en: "Envelope exceeded" },
    why: Localized {
        fr: "Ce qui est imposé doit d’abord tenir dans l’enveloppe : sinon il n’y a plus rien à arbitrer.",
        en: "What is forced must first fit into the envelope; otherwise nothing is left to decide.",
    },
    sentence: Localized {
        fr: |s| format!("Les paquets imposés dépassent de {} l’enveloppe.", s.amount()),
        en: |s| format!("The forced packages exceed the envelope by {}.", s.amount()),
    },
};

pub const KPI_MIX: RuleText = RuleText {
    title: Localized { fr: "Choix des indicateurs", en: "Choice of KPIs" },
    why: Localized {
        fr: "Peu d’indicateurs, pris dans les deux familles : les résultats disent si cela marche, l’activité dit pourquoi.",
        en: "Few KPIs, of both families: results tell whether it works, activity tells why.",
    },
    sentence: Localized { fr: |s| french_mix(s), en: |s| english_mix(s) },
};

pub const ALL_URGENT: RuleText = RuleText {
    title: Localized { fr: "Trop d’actions à faire tout de suite", en: "Too many actions to do now" },
    why: Localized {
        fr: "Quand une grande partie du travail est à faire tout de suite, l’ordre du jour est dicté par les échéances et non par le plan.",
        en: "When much of the work is to be done now, the agenda is set by deadlines and not by the plan.",
    },
    sentence: Localized {
        fr: |s| {
            format!(
                "{} à faire tout de suite sur {} : un tiers au plus.",
                s.counted("action", "actions"),
                s.second("ouverte", "ouvertes")
            )
        },
        en: |s| {
            format!(
                "{} to do now out of {}: a third at most.",
                s.counted("action", "actions"),
                s.second("open one", "open ones")
            )
        },
    },
};

pub const TOO_MANY_OBJECTIVES: RuleText = RuleText {
    title: Localized { fr: "Trop d’objectifs", en: "Too many objectives" },
    why: Localized {
        fr: "Au-delà de cinq objectifs, une équipe de PME ne sait plus lequel passe avant les autres.",
        en: "Beyond five objectives, a small company’s team no longer knows which one comes first.",
    },
    sentence: Localized {
        fr: |s| format!("{} de premier rang : 5 au plus.", s.counted("objectif ouvert", "objectifs ouverts")),
        en: |s| format!("{} at the top: 5 at most.", s.counted("open objective", "open objectives")),
    },
};

pub const TOO_MANY_STARTS: RuleText = RuleText {
    title: Localized { fr: "Trop de choses lancées à la fois", en: "Too much started at once" },
    why: Localized {
        fr: "Ce que l’on commence dans un même cycle se dispute les mêmes personnes : trois chantiers neufs finissent rarement mieux qu’un.",
        en: "What is begun in one cycle competes for the same people: many fresh starts seldom end better than one.",
    },
    sentence: Localized {
        fr: |s| {
            format!(
                "Dans ce cycle, {} et {} : 2 et 3 au plus.",
                s.counted("canal lancé", "canaux lancés"),
                s.second("objectif engagé pour la première fois", "objectifs engagés pour la première fois")
            )
        },
        en: |s| {
            format!(
                "In this cycle, {} and {}: 2 and 3 at most.",
                s.counted("channel started", "channels started"),
                s.second("objective acted on for the first time", "objectives acted on for the first time")
            )
        },
    },
};

pub const NO_RENUNCIATION: RuleText = RuleText {
    title: Localized { fr: "Aucun renoncement", en: "No renunciation" },
    why: Localized {
        fr: "Un plan qui ne renonce à rien n’a pas encore choisi : les idées écartées reviendront une à une.",
        en: "A plan that gives nothing up has not chosen yet: the ideas set aside will come back one by one.",
    },
    sentence: Localized {
        fr: |_| "Le plan ne renonce à rien pour l’instant.".to_owned(),
        en: |_| "The plan gives nothing up so far.".to_owned(),
    },
};

pub const ONE_PERSPECTIVE: RuleText = RuleText {
    title: Localized { fr: "Une seule perspective", en: "A single perspective" },
    why: Localized {
        fr: "Des objectifs tous du même côté négligent ce qui les rend possibles : les clients, les processus, les compétences.",
        en: "Objectives all on one side neglect what makes them possible: customers, processes, skills.",
    },
    sentence: Localized {
        fr: |s| format!("Tous les objectifs relèvent de la même perspective : {}.", s.perspective()),
        en: |s| format!("All objectives belong to one perspective: {}.", s.perspective()),
    },
};

pub const IMPORTANT_UNFUNDED: RuleText = RuleText {
    title: Localized { fr: "Action importante non financée", en: "Important action not funded" },
    why: Localized {
        fr: "Une action importante dont personne n’a prévu l’argent s’arrêtera au premier devis.",
        en: "An important action for which nobody set money aside will stop at the first quotation.",
    },
    sentence: Localized {
        fr: |s| {
            format!(
                "{} est importante et coûte {}, mais aucun paquet financé ne la contient.",
                capital(&s.name()),
                s.amount()
            )
        },
        en: |s| {
            format!("{} is important and costs {}, but no funded package contains it.", capital(&s.name()), s.amount())
        },
    },
};

fn french_mix(s: &Said<'_>) -> String {
    let ((fewest, most), missing) = s.mix();
    let lacking = match missing {
        None => "",
        Some(Family::Result) => ", mais aucun de résultat",
        Some(Family::Activity) => ", mais aucun d’activité",
    };
    format!("{}{lacking} : il en faut de {fewest} à {most}, des deux familles.", s.counted("indicateur", "indicateurs"))
}

fn english_mix(s: &Said<'_>) -> String {
    let ((fewest, most), missing) = s.mix();
    let lacking = match missing {
        None => "",
        Some(Family::Result) => ", but none of results",
        Some(Family::Activity) => ", but none of activity",
    };
    format!("{}{lacking}: it takes {fewest} to {most}, of both families.", s.counted("KPI", "KPIs"))
}
