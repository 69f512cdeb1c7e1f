//! Words of the rule on the price.

use crate::{domain::lang::Localized, reports::coherence::text::RuleText};

pub const NO_GUARD: RuleText = RuleText {
    title: Localized { fr: "Prix sans garde-fou", en: "Price without limits" },
    why: Localized {
        fr: "Sans plancher ni plafond, chaque remise se négocie seule et la marge part sans que personne l’ait décidé.",
        en: "Without floor or ceiling each discount is bargained on its own, and the margin goes without anyone’s decision.",
    },
    sentence: Localized {
        fr: |s| {
            format!(
                "Le prix n’a {}.",
                s.missing("pas de marge plancher", "pas de remise maximale", "ni marge plancher ni remise maximale")
            )
        },
        en: |s| {
            format!(
                "The price has {}.",
                s.missing("no floor margin", "no maximum discount", "neither floor margin nor maximum discount")
            )
        },
    },
};
