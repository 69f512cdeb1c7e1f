//! The five forces (Porter 1979; seed 003): what presses on the margin, how hard, and what is done about it. Knows `domain`
//! only.

pub mod pressure;
pub mod text;
#[cfg(feature = "ui")]
pub mod view;

use crate::domain::{entity::Extra, fixed::Fixed, score::Score};
use serde::{Deserialize, Serialize};

/// The five forces; every plan has them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
#[allow(missing_docs, reason = "each is the force of its name")]
pub struct FiveForces {
    #[serde(skip_serializing_if = "Force::is_untouched")]
    pub rivalry: Force,
    #[serde(skip_serializing_if = "Force::is_untouched")]
    pub entrants: Force,
    #[serde(skip_serializing_if = "Force::is_untouched")]
    pub substitutes: Force,
    #[serde(skip_serializing_if = "Force::is_untouched")]
    pub buyers: Force,
    #[serde(skip_serializing_if = "Force::is_untouched")]
    pub suppliers: Force,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

/// What is known of one force.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Force {
    /// How hard it presses, 1–5; absent while nobody judged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rating: Option<Score>,
    /// What drives it: the facts behind the rating.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub drivers: String,
    /// What the company does about it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub response: String,
    /// Unknown fields.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Force {
    /// Whether nothing was entered.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        *self == Self::default()
    }
}

/// Which of the five.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each is the force of its name")]
pub enum ForceKind {
    Rivalry,
    Entrants,
    Substitutes,
    Buyers,
    Suppliers,
}

impl ForceKind {
    /// Every one, in the order that breaks ties.
    pub const ALL: [Self; 5] = [Self::Rivalry, Self::Entrants, Self::Substitutes, Self::Buyers, Self::Suppliers];

    /// What decisions cite.
    #[must_use]
    pub const fn fixed(self) -> Fixed {
        match self {
            Self::Rivalry => Fixed::Rivalry,
            Self::Entrants => Fixed::Entrants,
            Self::Substitutes => Fixed::Substitutes,
            Self::Buyers => Fixed::Buyers,
            Self::Suppliers => Fixed::Suppliers,
        }
    }
}

impl FiveForces {
    /// What is known of a force.
    #[must_use]
    pub const fn of(&self, kind: ForceKind) -> &Force {
        match kind {
            ForceKind::Rivalry => &self.rivalry,
            ForceKind::Entrants => &self.entrants,
            ForceKind::Substitutes => &self.substitutes,
            ForceKind::Buyers => &self.buyers,
            ForceKind::Suppliers => &self.suppliers,
        }
    }

    /// What is known of a force, to change.
    pub const fn of_mut(&mut self, kind: ForceKind) -> &mut Force {
        match kind {
            ForceKind::Rivalry => &mut self.rivalry,
            ForceKind::Entrants => &mut self.entrants,
            ForceKind::Substitutes => &mut self.substitutes,
            ForceKind::Buyers => &mut self.buyers,
            ForceKind::Suppliers => &mut self.suppliers,
        }
    }

    /// The forces that were rated, with their rating 1–5.
    pub fn rated(&self) -> impl Iterator<Item = (ForceKind, u8)> + '_ {
        ForceKind::ALL.into_iter().filter_map(|kind| Some((kind, self.of(kind).rating?.get())))
    }

    /// Whether nothing was entered on any force.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        ForceKind::ALL.into_iter().all(|kind| self.of(kind).is_untouched())
    }
}
