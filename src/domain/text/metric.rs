//! Words of the metric kinds: what a KPI measures.

use super::name;
use crate::domain::{lang::Name, metric::MetricKind};

impl MetricKind {
    /// Its name.
    #[must_use]
    #[allow(clippy::too_many_lines, reason = "one line a metric")]
    pub const fn name(self) -> Name {
        match self {
            Self::Revenue => name("Chiffre d’affaires", "Revenue"),
            Self::Orders => name("Commandes", "Orders"),
            Self::NewCustomers => name("Nouveaux clients", "New customers"),
            Self::RepeatShare => name("Part des réachats", "Repeat share"),
            Self::PurchaseFrequency => name("Fréquence d’achat", "Purchase frequency"),
            Self::GrossMargin => name("Marge brute", "Gross margin"),
            Self::AverageDiscount => name("Remise moyenne", "Average discount"),
            Self::AverageBasket => name("Panier moyen", "Average basket"),
            Self::PipelineValue => name("Valeur du pipeline", "Pipeline value"),
            Self::NewOpportunities => name("Nouvelles opportunités", "New opportunities"),
            Self::ProposalsSent => name("Propositions envoyées", "Proposals sent"),
            Self::MeetingsBooked => name("Rendez-vous pris", "Meetings booked"),
            Self::Leads => name("Leads", "Leads"),
            Self::QualifiedLeads => name("Leads qualifiés (MQL)", "Qualified leads (MQL)"),
            Self::AcceptedLeads => name("Leads acceptés (SQL)", "Accepted leads (SQL)"),
            Self::StageConversion => name("Conversion d’une étape", "Stage conversion"),
            Self::SegmentConversion => name("Conversion d’un segment", "Segment conversion"),
            Self::MeetingRate => name("Taux de rendez-vous", "Meeting rate"),
            Self::MqlToSqlRate => name("Passage de MQL à SQL", "MQL to SQL rate"),
            Self::SqlToWinRate => name("Passage de SQL à vente", "SQL to win rate"),
            Self::CostPerOpportunity => name("Coût par opportunité", "Cost per opportunity"),
            Self::WinRate => name("Taux de transformation", "Win rate"),
            Self::SalesCycleDays => name("Cycle de vente", "Sales cycle"),
            Self::Cac => name("Coût d’acquisition client (CAC)", "Customer acquisition cost (CAC)"),
            Self::Clv => name("Valeur vie client (LTV)", "Customer lifetime value (LTV)"),
            Self::RetentionRate => name("Taux de rétention", "Retention rate"),
            Self::ChurnRate => name("Taux d’attrition", "Churn rate"),
            Self::Nps => name("Net Promoter Score (NPS)", "Net Promoter Score (NPS)"),
            Self::ReferralRate => name("Taux de recommandation", "Referral rate"),
            Self::MarketShare => name("Part de marché", "Market share"),
            Self::ActivationRate => name("Taux d’activation", "Activation rate"),
            Self::LeadResponseTime => name("Délai de réponse aux leads", "Lead response time"),
            Self::Custom => name("Autre mesure", "Other measure"),
        }
    }
}
