//! Words for a computation that gave no answer: what happened, and what to do.

use super::{ComputeError, Refusal};
use crate::domain::lang::{Localized, Name};

/// The sentence of an error. An [`ImportError`](crate::exchange::csv::ImportError) is said in detail by the import’s own
/// words; a contradiction between packages by those of the ranking.
#[must_use]
pub const fn words(error: &ComputeError) -> Name {
    match error {
        ComputeError::NotStarted => Localized {
            fr: "Le calcul n’a pas pu démarrer\u{a0}: un fichier manque ou le navigateur le bloque. Rechargez la page.",
            en: "The computation could not start: a file is missing or the browser blocks it. Reload the page.",
        },
        ComputeError::Stopped => Localized {
            fr: "Le calcul s’est arrêté en route. Vos données sont intactes\u{a0}: essayez de nouveau.",
            en: "The computation stopped on the way. Your data is untouched: try again.",
        },
        ComputeError::Cancelled => Localized { fr: "Calcul abandonné.", en: "Computation given up." },
        ComputeError::Refused(Refusal::Infeasible(_)) => Localized {
            fr: "Des décisions se contredisent\u{a0}: voyez les conflits du classement.",
            en: "Some decisions contradict each other: see the conflicts of the ranking.",
        },
        ComputeError::Refused(Refusal::Import(_) | Refusal::Unreadable) => Localized {
            fr: "Ce fichier n’a pas pu être lu. Choisissez-le de nouveau, ou un autre.",
            en: "This file could not be read. Choose it again, or another one.",
        },
        ComputeError::Refused(Refusal::NotUnderstood) => Localized {
            fr: "La page et son calcul ne sont pas de la même version. Rechargez la page.",
            en: "The page and its computation are of two versions. Reload the page.",
        },
    }
}
