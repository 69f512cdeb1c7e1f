//! Words of the five signals.

use super::{Missing, Move, ReviewSignal, SignalStatus};
use crate::domain::lang::{Localized, Name};

/// The report's title.
pub const TITLE: Name = name("Signaux de révision", "Signals for a review");

const fn name(fr: &'static str, en: &'static str) -> Name {
    Localized { fr, en }
}

impl ReviewSignal {
    /// What is seen when it is there.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::PipelineWithoutSales => name(
                "Le pipeline grossit, le chiffre d’affaires ne suit pas",
                "The pipeline grows, revenue does not follow",
            ),
            Self::LongerCycle => {
                name("Le cycle de vente s’allonge sur un segment", "The sales cycle gets longer on a segment")
            }
            Self::MarginErosion => {
                name("Les remises montent ou la marge baisse", "Discounts go up or the margin goes down")
            }
            Self::LosingCustomers => name("Davantage de clients s’en vont", "More customers leave"),
            Self::NoisyLeads => name(
                "Davantage de contacts, une moindre part qui aboutit",
                "More leads, a smaller share that leads anywhere",
            ),
        }
    }
}

impl SignalStatus {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Seen => name("Présent", "Present"),
            Self::NotEnoughData => name("Pas assez de données", "Not enough data"),
            Self::NotSeen => name("Absent", "Absent"),
        }
    }
}

impl Move {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Up => name("En hausse", "Up"),
            Self::Stable => name("Stable", "Stable"),
            Self::Down => name("En baisse", "Down"),
        }
    }
}

impl Missing {
    /// What is missing.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Kpi => name("Aucun indicateur ne le mesure.", "No KPI measures it."),
            Self::Frequency => name(
                "La fréquence manque, ou diffère entre les deux indicateurs.",
                "The frequency is missing, or differs between the two KPIs.",
            ),
            Self::Periods => name(
                "Une des six dernières périodes complètes n’a pas de valeur.",
                "One of the six latest complete periods has no value.",
            ),
            Self::Zero => name("La valeur de référence est nulle.", "The value to compare with is zero."),
        }
    }
}
