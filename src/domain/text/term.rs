//! Words of the terms that figures are made of, and how their values are written: what “why” shows line by line.

use super::name;
use crate::domain::{
    explained::TermName,
    fixed::Fixed,
    lang::{Format, Name},
    money::Money,
    number::Number,
};

impl TermName {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Contribution => name("Contribution à l’objectif", "Contribution to the objective"),
            Self::Importance => name("Importance", "Importance"),
            Self::FullUrgency => name("Urgence entière", "Full urgency"),
            Self::TimeLeft => name("Temps restant, rapporté à deux horizons", "Time left, out of two horizons"),
            Self::NoUrgency => name("Jamais sous zéro", "Never below zero"),
            Self::Urgency => name("Urgence", "Urgency"),
            Self::Benefit => name("Bénéfice annuel attendu", "Expected yearly benefit"),
            Self::Probability => name("Probabilité", "Probability"),
            Self::ImpactFactor => name("Facteur d’impact stratégique", "Strategic impact factor"),
            Self::Value => name("Valeur", "Value"),
            Self::Cost => name("Coût", "Cost"),
            Self::Density => name("Valeur pour chaque unité dépensée", "Value per unit spent"),
            Self::Gained => name("Chemin parcouru depuis le départ", "Gained since the baseline"),
            Self::ToGain => name("Chemin du départ à la cible", "Baseline to target"),
            Self::Progress => name("Avancement", "Progress"),
            Self::NoProgress => name("Plancher de l’avancement", "Lowest progress"),
            Self::FullProgress => name("Plafond de l’avancement", "Highest progress"),
            Self::Count => name("Nombre dans la moyenne", "Number in the mean"),
            Self::DaysPassed => name("Jours écoulés depuis le départ", "Days since the baseline"),
            Self::DaysInAll => name("Jours du départ à la cible", "Days from baseline to target"),
            Self::Expected => name("Avancement attendu à cette date", "Progress expected by that date"),
            Self::Health => name("Santé", "Health"),
            Self::RuleCredit => name("Points obtenus par la règle", "Points earned by the rule"),
            Self::RuleWeight => name("Points possibles", "Points possible"),
            Self::CoherenceScore => name("Score de cohérence", "Coherence score"),
            Self::HorizontalGap => name("Écart horizontal, au carré", "Horizontal gap, squared"),
            Self::VerticalGap => name("Écart vertical, au carré", "Vertical gap, squared"),
            Self::MapDistance => name("Distance sur la carte, au carré", "Distance on the map, squared"),
            Self::OwnShare => name("Part de marché", "Market share"),
            Self::RivalShare => name("Part du premier concurrent", "Largest competitor’s share"),
            Self::RelativeShare => name("Part relative", "Relative share"),
            Self::BestScore => name("Note du meilleur concurrent", "Best competitor’s score"),
            Self::OwnScore => name("Note de l’entreprise", "Own score"),
            Self::Weight => name("Poids", "Weight"),
            Self::WeightedGap => name("Écart pondéré", "Weighted gap"),
            Self::ItemImpact => name("Impact du constat", "Impact of the item"),
            Self::CrossingWeight => name("Poids du croisement", "Weight of the crossing"),
            Self::FactorImpact => name("Impact sur l’entreprise", "Impact on the company"),
            Self::Exposure => name("Exposition", "Exposure"),
            Self::Rivalry => Fixed::Rivalry.name(),
            Self::Entrants => Fixed::Entrants.name(),
            Self::Substitutes => Fixed::Substitutes.name(),
            Self::Buyers => Fixed::Buyers.name(),
            Self::Suppliers => Fixed::Suppliers.name(),
            Self::Pressure => name("Pression moyenne", "Mean pressure"),
            Self::TenLargest => name("Ventes aux dix plus gros clients", "Sales to the ten largest customers"),
            Self::OrdersRevenue => name("Ventes à tous les clients", "Sales to all customers"),
            Self::Concentration => name("Part des dix plus gros", "Share of the ten largest"),
            Self::TrendEnd => name("Fin de la droite", "End of the line"),
            Self::TrendStart => name("Début de la droite", "Start of the line"),
            Self::TrendBase => name("Rapporté à son début", "Relative to its start"),
            Self::TrendChange => name("Évolution", "Change"),
            Self::SegmentRevenue => name("Chiffre d’affaires du segment", "Revenue of the segment"),
            Self::SegmentsRevenue => name("Chiffre d’affaires des segments suivis", "Revenue of the segments followed"),
            Self::SegmentShare => name("Part du segment", "Share of the segment"),
            Self::WeightedScore => name("Poids × note du critère", "Weight × score of the criterion"),
            Self::SegmentScore => name("Score du segment", "Segment score"),
        }
    }

    /// `value` as this term is read: money, a share, or a plain number.
    #[must_use]
    pub fn write(self, value: f64, format: &dyn Format) -> String {
        match self {
            Self::Benefit | Self::Value | Self::Cost | Self::TenLargest | Self::OrdersRevenue => {
                let cents = Number::nearest(value).get();
                Money::from_f64_units(cents / 100.0).map_or_else(|| format.number(cents, 0), |m| format.money(m))
            }
            Self::OwnShare
            | Self::RivalShare
            | Self::Probability
            | Self::Progress
            | Self::NoProgress
            | Self::FullProgress
            | Self::Expected
            | Self::Concentration
            | Self::TrendChange
            | Self::SegmentShare => format.percent(value, 1),
            Self::Contribution | Self::Importance | Self::TimeLeft | Self::Urgency => format.number(value, 4),
            Self::FullUrgency
            | Self::NoUrgency
            | Self::ImpactFactor
            | Self::Density
            | Self::Gained
            | Self::ToGain
            | Self::DaysPassed
            | Self::DaysInAll
            | Self::Health
            | Self::Count
            | Self::RuleCredit
            | Self::RuleWeight
            | Self::HorizontalGap
            | Self::VerticalGap
            | Self::MapDistance
            | Self::RelativeShare
            | Self::BestScore
            | Self::OwnScore
            | Self::Weight
            | Self::WeightedGap
            | Self::CoherenceScore
            | Self::ItemImpact
            | Self::CrossingWeight
            | Self::FactorImpact
            | Self::Exposure
            | Self::Rivalry
            | Self::Entrants
            | Self::Substitutes
            | Self::Buyers
            | Self::Suppliers
            | Self::Pressure
            | Self::TrendEnd
            | Self::TrendStart
            | Self::TrendBase
            | Self::SegmentRevenue
            | Self::SegmentsRevenue
            | Self::WeightedScore
            | Self::SegmentScore => format.number(value, 2),
        }
    }
}
