//! What the pipeline is for, and the words of its outcomes and reasons.

use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
    opportunity::{LossReason, Outcome},
};

/// What the method is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Savoir ce qui est en train de se vendre, ce que cela vaut vraiment, et où les affaires se perdent.",
        how: "Importez l’export de votre CRM ou saisissez les opportunités. L’étape est la plus avancée atteinte. La valeur pondérée multiplie chaque montant par la probabilité de son étape\u{a0}: gains ÷ entrées, ou la vôtre. Une perte prend l’une des trois raisons, et une phrase obligatoire.",
        not_when: "Sous une dizaine d’affaires décidées, les taux tiennent à une vente\u{a0}: lisez les affaires, pas les pourcentages.",
        source: "Pipeline, étapes et trois raisons de refus",
    },
    en: Guide {
        purpose: "To know what is being sold, what it is really worth, and where deals are lost.",
        how: "Import the export of your CRM or type the opportunities. The stage is the furthest reached. The weighted value multiplies each amount by the probability of its stage: wins ÷ entries, or your own. A loss takes one of three reasons, and a mandatory sentence.",
        not_when: "Below ten decided deals the rates hang on a single sale: read the deals, not the percentages.",
        source: "Pipeline, stages and three reasons of refusal",
    },
};

/// An outcome.
#[must_use]
pub const fn outcome(outcome: Outcome) -> Name {
    match outcome {
        Outcome::Open => Localized { fr: "Ouverte", en: "Open" },
        Outcome::Won => Localized { fr: "Gagnée", en: "Won" },
        Outcome::Lost => Localized { fr: "Perdue", en: "Lost" },
    }
}

/// The usual words of a standard reason, where the user has none.
#[must_use]
pub const fn usual_reason(reason: LossReason) -> Name {
    match reason {
        LossReason::First => Localized { fr: "Prix ou budget", en: "Price or budget" },
        LossReason::Second => Localized { fr: "Concurrent préféré", en: "Competitor preferred" },
        LossReason::Third => Localized { fr: "Projet abandonné", en: "Project dropped" },
    }
}
