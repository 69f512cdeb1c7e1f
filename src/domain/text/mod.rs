//! Words of the domain: the name of every value that the user can meet, in every language. Capitals are those of a
//! label or a choice. Knows no screen.

mod diagnosis;
mod entity;
mod journey_stage;
mod kpi;
mod metric;
mod ritual;
mod term;

pub use entity::Noun;

use super::{
    action::{ActionStatus, Contribution, Quadrant},
    channel::ChannelKind,
    lang::{Localized, Name},
    objective::{ObjectiveStatus, Perspective},
    package::PinDecision,
    watch::Decision,
};

const fn name(fr: &'static str, en: &'static str) -> Name {
    Localized { fr, en }
}

impl Quadrant {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Do => name("Faire", "Do"),
            Self::Plan => name("Planifier", "Plan"),
            Self::Delegate => name("Déléguer ou simplifier", "Delegate or simplify"),
            Self::Drop => name("Éliminer", "Drop"),
        }
    }
}

impl Contribution {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::None => name("Aucune", "None"),
            Self::Weak => name("Faible", "Weak"),
            Self::Medium => name("Moyenne", "Medium"),
            Self::Strong => name("Forte", "Strong"),
        }
    }

    /// The name of a contribution that is absent.
    pub const NOT_ASSESSED: Name = name("Non évaluée", "Not assessed");
}

impl ActionStatus {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Todo => name("À faire", "To do"),
            Self::Doing => name("En cours", "Doing"),
            Self::Done => name("Faite", "Done"),
            Self::Cancelled => name("Annulée", "Cancelled"),
        }
    }
}

impl ObjectiveStatus {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Open => name("Ouvert", "Open"),
            Self::Reached => name("Atteint", "Reached"),
            Self::Dropped => name("Abandonné", "Dropped"),
        }
    }
}

impl Perspective {
    /// Its name on the scorecard.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Financial => name("Finances", "Financial"),
            Self::Customer => name("Clients", "Customers"),
            Self::Process => name("Processus internes", "Internal processes"),
            Self::Learning => name("Apprentissage", "Learning and growth"),
        }
    }
}

impl ChannelKind {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Acquisition => name("Acquisition", "Acquisition"),
            Self::Closing => name("Signature", "Closing"),
        }
    }
}

impl Decision {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Keep => name("Garder", "Keep"),
            Self::Stop => name("Arrêter", "Stop"),
            Self::Test => name("Tester", "Test"),
        }
    }
}

impl PinDecision {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Fund => name("Financer", "Fund"),
            Self::Refuse => name("Refuser", "Refuse"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        entity::EntityKind,
        explained::TermName,
        kpi::{Aarrr, Direction, Family, Frequency, KpiLevel, MetricKind, Nature},
        pestel_factor::{Dimension, FactorTerm},
        resource::ResourceFamily,
        swot_item::SwotQuadrant,
    };

    macro_rules! names {
        ($($kind:ident),*) => { [$((stringify!($kind), $kind::ALL.map($kind::name).to_vec()),)*] };
    }

    fn every_name() -> impl Iterator<Item = (&'static str, Vec<Name>)> {
        let enums = names!(
            Quadrant,
            Contribution,
            ActionStatus,
            ObjectiveStatus,
            Perspective,
            ChannelKind,
            Decision,
            PinDecision,
            Aarrr,
            Direction,
            Family,
            Frequency,
            KpiLevel,
            MetricKind,
            Nature,
            TermName,
            SwotQuadrant,
            Dimension,
            FactorTerm,
            ResourceFamily
        );
        let nouns = EntityKind::ALL.map(|kind| name(kind.noun().fr.one, kind.noun().en.one)).to_vec();
        enums.into_iter().chain([("EntityKind", nouns)])
    }

    #[test]
    fn names_of_one_kind_are_told_apart_in_every_language() {
        for (kind, names) in every_name() {
            for language in [|n: &Name| n.fr, |n: &Name| n.en] {
                let mut words: Vec<_> = names.iter().map(language).collect();
                assert!(words.iter().all(|word| !word.trim().is_empty()), "{kind}");
                words.sort_unstable();
                words.dedup();
                assert_eq!(words.len(), names.len(), "{kind}: two values share a name");
            }
        }
    }

    #[test]
    fn french_names_are_typeset() {
        for (kind, names) in every_name() {
            for word in names.iter().map(|n| n.fr) {
                let plain =
                    word.contains('\'') || [" :", " ;", " ?", " !", " %"].iter().any(|sign| word.contains(sign));
                assert!(!plain, "{kind}: {word}");
            }
        }
    }
}
