//! Words of RFM: segments with their strategies, and what the list of customers is headed with.

mod screen;
mod sentences;

pub use screen::{TEXT, Text};
pub use sentences::{
    below_finding, bound_days, compared_with, counted, customers, finding, left_out, matrix_cell, moved, mover,
    subtitle,
};

use super::{RfmSegment, ScoreMethod};
use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "RFM", en: "RFM" };

/// What the method is for.
pub static GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Savoir à quels clients parler en premier, et pour leur dire quoi\u{a0}: récompenser, réactiver, \
                  accueillir ou laisser partir.",
        how: "Chaque client reçoit trois notes de 1 à 5\u{a0}: récence du dernier achat, fréquence, montant. Les notes \
              partagent les clients en cinq cinquièmes, ou suivent des seuils que vous fixez (d’office sous 100 clients). \
              Sept segments en découlent, le premier qui convient. Leurs bornes sont une convention de ce planificateur.",
        not_when: "Quand chaque client n’achète qu’une fois (une maison, un audit unique)\u{a0}: la fréquence ne dit rien. Ou \
                   quand quelques grands comptes font tout\u{a0}: appelez-les, ne les notez pas.",
        source: "«\u{a0}Segmentation avancée par la méthode RFM\u{a0}»",
    },
    en: Guide {
        purpose: "To know which customers to talk to first, and what to tell them: reward, win back, welcome or let go.",
        how: "Each customer gets three scores of 1 to 5: how lately, how often and for how much they buy. The scores cut the \
              customers into fifths, or follow thresholds that you set (the default under 100 customers). Seven segments \
              follow, the first that matches. Their borders are a convention of this planner.",
        not_when: "When each customer buys once only (a house, a single audit): frequency says nothing. Or when a few large \
                   accounts are everything: call them, do not score them.",
        source: "“Advanced segmentation by RFM”",
    },
};

/// The heads of the list of customers; the last one belongs to a comparison.
pub const CSV_HEADS: Localized<[&str; 10]> = Localized {
    fr: [
        "Client",
        "Dernière commande",
        "Jours depuis",
        "Commandes",
        "Montant",
        "R",
        "F",
        "M",
        "Segment",
        "Segment précédent",
    ],
    en: ["Customer", "Last order", "Days since", "Orders", "Amount", "R", "F", "M", "Segment", "Earlier segment"],
};

/// Who is in a segment, in a few words.
#[must_use]
pub const fn definition(segment: RfmSegment) -> Name {
    match segment {
        RfmSegment::Champions => Localized { fr: "R, F et M à 4 ou 5", en: "R, F and M at 4 or 5" },
        RfmSegment::Dormant => Localized { fr: "R à 1, F et M à 4 ou 5", en: "R at 1, F and M at 4 or 5" },
        RfmSegment::AtRisk => Localized { fr: "R à 2 ou 3, F et M à 4 ou 5", en: "R at 2 or 3, F and M at 4 or 5" },
        RfmSegment::PromisingNew => {
            Localized { fr: "R à 4 ou 5, F et M à 1 ou 2", en: "R at 4 or 5, F and M at 1 or 2" }
        }
        RfmSegment::Loyal => Localized { fr: "R, F et M à 3 ou plus", en: "R, F and M at 3 or more" },
        RfmSegment::Potential => Localized { fr: "les autres, R à 3 ou plus", en: "of the others, R at 3 or more" },
        RfmSegment::Lost => Localized { fr: "tous les autres", en: "everybody else" },
    }
}

/// The strategy that a segment calls for.
#[must_use]
pub const fn strategy(segment: RfmSegment) -> Name {
    match segment {
        RfmSegment::Champions => Localized {
            fr: "Les garder près de vous\u{a0}: accès en avant-première, contact attitré, demande de recommandation. Jamais une remise.",
            en: "Keep them close: early access, a contact of their own, a request for a referral. Never a discount.",
        },
        RfmSegment::Dormant => Localized {
            fr: "Réactiver un par un\u{a0}: un appel qui demande pourquoi ils sont partis, puis une raison de revenir.",
            en: "Win back one by one: a call that asks why they left, then a reason to return.",
        },
        RfmSegment::AtRisk => Localized {
            fr: "Appeler avant qu’ils ne partent\u{a0}: le rythme baisse alors que l’habitude était là. À traiter ce mois-ci.",
            en: "Call before they leave: the pace drops although the habit was there. Deal with it this month.",
        },
        RfmSegment::PromisingNew => Localized {
            fr: "Accueillir\u{a0}: un parcours de prise en main, puis une deuxième commande dans les 60 jours.",
            en: "Welcome them: help with the start, then a second order within 60 days.",
        },
        RfmSegment::Loyal => Localized {
            fr: "Faire grandir\u{a0}: offre complémentaire, contrat annuel, montée en gamme mesurée.",
            en: "Help them grow: a complement, a yearly contract, a measured step up the range.",
        },
        RfmSegment::Potential => Localized {
            fr: "Comprendre ce qui manque\u{a0}: un besoin plus large, un rappel au bon moment, un seul essai à la fois.",
            en: "Find out what is missing: a wider need, a reminder at the right moment, one trial at a time.",
        },
        RfmSegment::Lost => Localized {
            fr: "Ne plus y mettre de temps commercial\u{a0}: un courriel par an, et un renoncement assumé.",
            en: "Spend no more sales time: one mail a year, and an open renunciation.",
        },
    }
}

/// What an action for a segment is called to begin with.
#[must_use]
pub const fn proposed(segment: RfmSegment) -> Name {
    match segment {
        RfmSegment::Champions => Localized {
            fr: "Remercier les champions et demander une recommandation",
            en: "Thank the champions and ask for a referral",
        },
        RfmSegment::Dormant => Localized { fr: "Rappeler les clients endormis", en: "Call the dormant customers back" },
        RfmSegment::AtRisk => Localized {
            fr: "Appeler les clients à risque avant la fin du mois",
            en: "Call the customers at risk before the month ends",
        },
        RfmSegment::PromisingNew => {
            Localized { fr: "Accueillir les nouveaux clients prometteurs", en: "Welcome the promising new customers" }
        }
        RfmSegment::Loyal => Localized {
            fr: "Proposer un contrat annuel aux fidèles",
            en: "Offer the loyal customers a yearly contract",
        },
        RfmSegment::Potential => {
            Localized { fr: "Sonder les clients à potentiel", en: "Ask the customers with potential what they need" }
        }
        RfmSegment::Lost => {
            Localized { fr: "Relances commerciales aux clients perdus", en: "Sales follow-ups with lost customers" }
        }
    }
}

/// The name of a method.
#[must_use]
pub const fn method(method: ScoreMethod) -> Name {
    match method {
        ScoreMethod::Quintiles => Localized { fr: "Par cinquièmes", en: "By fifths" },
        ScoreMethod::Thresholds => Localized { fr: "Par seuils", en: "By thresholds" },
    }
}
