//! Words of the lifetime value: inputs, verdicts, reasons and sentences.

mod screen;
mod sentences;

pub use screen::{TEXT, Text};
pub use sentences::{
    basket_note, finding, lever, missing, months, no_cost, no_payback, no_value, ratio, retention_note, year,
};

use super::{Input, Verdict};
use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Valeur client", en: "Customer value" };

/// What the method is for.
pub static GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Décider combien dépenser pour gagner un client de chaque segment, et quels segments ne le méritent pas.",
        how: "La valeur vie additionne les marges des années à venir, réduites chaque année par les départs et par \
              l’actualisation. Le coût d’acquisition réunit toutes les dépenses de vente et de marketing. Sous 1, le segment \
              perd de l’argent\u{a0}; autour de 3, il est sain\u{a0}; au-delà de 5, vous pourriez investir davantage. Ces \
              repères sont une convention, comme les bandes de 2,5 à 5.",
        not_when: "Quand la rétention est inconnue et que personne ne peut l’estimer\u{a0}: mesurez-la d’abord. Pour une \
                   vente unique, la marge suffit.",
        source: "formule à rétention constante (Gupta et Lehmann)",
    },
    en: Guide {
        purpose: "To decide how much to spend on winning a customer of each segment, and which segments do not deserve it.",
        how: "The lifetime value adds up the margins of the years to come, each reduced by those who leave and by discounting. \
              The acquisition cost holds all spending on sales and marketing. Under 1 the segment loses money; about 3 it is \
              healthy; above 5 you could invest more. These marks are a convention, and so is the band from 2.5 to 5.",
        not_when: "When retention is unknown and nobody can estimate it: measure it first. For a single sale the margin is \
                   enough.",
        source: "the formula of a constant retention (Gupta and Lehmann)",
    },
};

/// The name of an input.
#[must_use]
pub const fn input(input: Input) -> Name {
    match input {
        Input::Basket => Localized { fr: "Panier moyen", en: "Average basket" },
        Input::Frequency => Localized { fr: "Achats par an", en: "Purchases a year" },
        Input::Margin => Localized { fr: "Taux de marge brute", en: "Gross margin rate" },
        Input::RetentionCost => Localized { fr: "Coût de fidélisation par an", en: "Retention cost a year" },
        Input::Retention => {
            Localized { fr: "Rétention d’une année à l’autre", en: "Retention from year to year" }
        }
        Input::Discount => Localized { fr: "Taux d’actualisation", en: "Discount rate" },
        Input::Growth => Localized { fr: "Croissance du panier par an", en: "Growth of the basket a year" },
        Input::CrossSelling => Localized { fr: "Ventes croisées", en: "Cross-selling" },
        Input::Referral => Localized { fr: "Recommandations", en: "Referrals" },
        Input::AcquisitionSpending => {
            Localized { fr: "Dépenses de vente et de marketing", en: "Sales and marketing spending" }
        }
        Input::NewCustomers => Localized { fr: "Nouveaux clients", en: "New customers" },
    }
}

/// The word of a verdict.
#[must_use]
pub const fn verdict(verdict: Verdict) -> Name {
    match verdict {
        Verdict::Loses => Localized { fr: "Perd de l’argent", en: "Loses money" },
        Verdict::Thin => Localized { fr: "Peu de réserve", en: "Little to spare" },
        Verdict::Healthy => Localized { fr: "Sain", en: "Healthy" },
        Verdict::UnderInvests => Localized { fr: "Sous-investi", en: "Under-invested" },
    }
}

/// What a verdict calls for, as the name of a decision.
#[must_use]
pub const fn proposed(verdict: Option<Verdict>) -> Name {
    match verdict {
        Some(Verdict::Loses) => Localized {
            fr: "Réduire le coût d’acquisition, ou quitter ce segment",
            en: "Cut the acquisition cost, or leave this segment",
        },
        Some(Verdict::Thin) => {
            Localized { fr: "Relever la rétention de ce segment", en: "Raise the retention of this segment" }
        }
        Some(Verdict::Healthy) => {
            Localized { fr: "Tenir le rythme d’acquisition", en: "Keep the pace of acquisition" }
        }
        Some(Verdict::UnderInvests) => {
            Localized { fr: "Investir davantage dans ce segment", en: "Invest more in this segment" }
        }
        None => Localized { fr: "Mesurer la valeur de ce segment", en: "Measure the value of this segment" },
    }
}
