//! Words of the diagnosis: the places of SWOT, the sides of the environment, the families of resources.

use super::name;
use crate::domain::{
    lang::Name,
    pestel_factor::{Dimension, FactorTerm},
    resource::ResourceFamily,
    swot_item::SwotQuadrant,
};

impl SwotQuadrant {
    /// Its name, of several items.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Strength => name("Forces", "Strengths"),
            Self::Weakness => name("Faiblesses", "Weaknesses"),
            Self::Opportunity => name("Opportunités", "Opportunities"),
            Self::Threat => name("Menaces", "Threats"),
        }
    }

    /// Its name, of one item.
    #[must_use]
    pub const fn one(self) -> Name {
        match self {
            Self::Strength => name("Force", "Strength"),
            Self::Weakness => name("Faiblesse", "Weakness"),
            Self::Opportunity => name("Opportunité", "Opportunity"),
            Self::Threat => name("Menace", "Threat"),
        }
    }
}

impl Dimension {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Political => name("Politique", "Political"),
            Self::Economic => name("Économique", "Economic"),
            Self::Social => name("Sociologique", "Social"),
            Self::Technological => name("Technologique", "Technological"),
            Self::Ecological => name("Écologique", "Ecological"),
            Self::Legal => name("Légal", "Legal"),
        }
    }
}

impl FactorTerm {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Short => name("Court terme", "Short term"),
            Self::Structural => name("Structurel", "Structural"),
        }
    }
}

impl ResourceFamily {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::SalesTeam => name("Équipe de vente", "Sales team"),
            Self::Tools => name("Outils", "Tools"),
            Self::Finance => name("Moyens financiers", "Finance"),
            Self::Intangible => name("Immatériel", "Intangible assets"),
            Self::Processes => name("Processus", "Processes"),
        }
    }
}
