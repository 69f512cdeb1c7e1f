//! Words of each component, and of each logic of the price.

use crate::{
    domain::lang::{Localized, Name},
    methods::components::{ComponentKind, PriceLogic},
};

/// The name of a component in one word, for the picture.
#[must_use]
pub const fn short(kind: ComponentKind) -> Name {
    match kind {
        ComponentKind::Target => Localized { fr: "Cible", en: "Target" },
        ComponentKind::Offer => Localized { fr: "Offre", en: "Offer" },
        ComponentKind::Price => Localized { fr: "Prix", en: "Price" },
        ComponentKind::Channels => Localized { fr: "Canaux", en: "Channels" },
        ComponentKind::Process => Localized { fr: "Processus", en: "Process" },
    }
}

/// What there is to decide.
#[must_use]
pub const fn question(kind: ComponentKind) -> Name {
    match kind {
        ComponentKind::Target => Localized {
            fr: "Quel segment d’abord, et qui refuser\u{a0}?",
            en: "Which segment first, and whom to refuse?",
        },
        ComponentKind::Offer => Localized {
            fr: "Quelle promesse, quelles preuves, quelle différence\u{a0}?",
            en: "Which promise, which proofs, which difference?",
        },
        ComponentKind::Price => Localized {
            fr: "Quelle logique, et entre quelles limites\u{a0}?",
            en: "Which logic, and within which limits?",
        },
        ComponentKind::Channels => Localized {
            fr: "Par où venir à vous, et où signer\u{a0}?",
            en: "By which ways do they come, and where do they sign?",
        },
        ComponentKind::Process => Localized {
            fr: "Quelles étapes, quelles relances, dans quels délais\u{a0}?",
            en: "Which stages, which follow-ups, how fast?",
        },
    }
}

/// An example of a decision.
#[must_use]
pub const fn example(kind: ComponentKind) -> Name {
    match kind {
        ComponentKind::Target => Localized {
            fr: "Ex.\u{a0}: les laiteries de 50 à 250 salariés\u{a0}; pas de commande sous 400\u{a0}€",
            en: "E.g. dairies of 50 to 250 people; no order under €400",
        },
        ComponentKind::Offer => Localized {
            fr: "Ex.\u{a0}: ligne repartie en quatre heures, neuf fois sur dix l’an dernier",
            en: "E.g. line running again in four hours, nine times in ten last year",
        },
        ComponentKind::Price => Localized {
            fr: "Ex.\u{a0}: au forfait, selon l’arrêt évité",
            en: "E.g. a flat fee for the stop avoided",
        },
        ComponentKind::Channels => Localized {
            fr: "Ex.\u{a0}: les visites de lignes amènent, l’offre se remet sur site",
            en: "E.g. line visits bring in, the offer is handed over on site",
        },
        ComponentKind::Process => Localized {
            fr: "Ex.\u{a0}: cinq étapes, devis sous deux jours, trois relances",
            en: "E.g. five stages, a quote within two days, three follow-ups",
        },
    }
}

/// The name of a logic.
#[must_use]
pub const fn logic(logic: PriceLogic) -> Name {
    match logic {
        PriceLogic::CostPlus => Localized { fr: "Coût plus marge", en: "Cost plus margin" },
        PriceLogic::Competition => Localized { fr: "Alignée sur le marché", en: "In line with the market" },
        PriceLogic::Value => Localized { fr: "Selon la valeur pour le client", en: "By value to the customer" },
        PriceLogic::Penetration => Localized { fr: "Basse pour entrer", en: "Low to get in" },
    }
}

/// When a logic fits, and what it costs.
#[must_use]
pub const fn logic_note(logic: PriceLogic) -> Name {
    match logic {
        PriceLogic::CostPlus => Localized {
            fr: "Sûre tant que les coûts sont bien connus, mais elle ignore ce que le client accepterait de payer.",
            en: "Safe while costs are well known, but it ignores what the customer would pay.",
        },
        PriceLogic::Competition => Localized {
            fr: "Simple si les offres se ressemblent, mais la marge dépend alors des autres.",
            en: "Simple where offers are alike, but then the margin depends on others.",
        },
        PriceLogic::Value => Localized {
            fr: "La plus rentable si le gain du client se prouve\u{a0}; demande des vendeurs qui savent le chiffrer.",
            en: "The most profitable where the customer’s gain can be proved; needs sellers who can put a figure on it.",
        },
        PriceLogic::Penetration => Localized {
            fr: "Ouvre vite un marché, mais remonter un prix est difficile\u{a0}: fixez dès maintenant quand cela s’arrête.",
            en: "Opens a market fast, but a price is hard to raise: settle now when it ends.",
        },
    }
}
