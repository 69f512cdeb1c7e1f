//! Which metric a column's name means, in French and English. A guess for the mapping screen, never a decision.
//!
//! Over 300 lines because it is one list of names, two lines a name.

use crate::domain::{
    folding::folded,
    kpi::{MetricKind, Unit},
};

/// Folded names, separated by `|`; the longest that occurs as whole words wins, the earlier in the list on a tie.
const NAMES: [(MetricKind, &str); 32] = [
    (
        MetricKind::Revenue,
        "chiffre d affaires|chiffre daffaires|ca|ca ht|ca ttc|ventes|recettes|\
         revenue|revenues|revenu|revenus|sales|turnover",
    ),
    (
        MetricKind::Orders,
        "commandes|nombre de commandes|nb commandes|orders|order count|\
         number of orders",
    ),
    (
        MetricKind::NewCustomers,
        "nouveaux clients|nouveau client|clients nouveaux|clients gagnes|\
         new customers|new clients|customers won",
    ),
    (
        MetricKind::RepeatShare,
        "reachat|reachats|taux de reachat|part de reachat|part des reachats|repeat|\
         repeat share|repeat rate|repeat purchase rate|repeat orders|repurchase rate",
    ),
    (MetricKind::PurchaseFrequency, "frequence d achat|frequence d achats|purchase frequency|order frequency"),
    (MetricKind::GrossMargin, "marge|marge brute|taux de marge|margin|gross margin"),
    (
        MetricKind::AverageDiscount,
        "remise|remises|remise moyenne|rabais|rabais moyen|discount|average discount|\
         avg discount",
    ),
    (
        MetricKind::AverageBasket,
        "panier moyen|panier|average basket|avg basket|average order value|aov|\
         valeur moyenne des commandes",
    ),
    (MetricKind::PipelineValue, "pipeline|pipe|valeur du pipeline|pipeline value|montant du pipeline"),
    (
        MetricKind::NewOpportunities,
        "opportunites|nouvelles opportunites|opportunites creees|opportunities|\
         new opportunities",
    ),
    (
        MetricKind::ProposalsSent,
        "propositions|propositions envoyees|propositions commerciales|devis|\
         devis envoyes|offres envoyees|proposals|proposals sent|quotes|quotes sent",
    ),
    (
        MetricKind::MeetingsBooked,
        "rendez vous|rendez vous pris|rdv|rdv pris|reunions|meetings|meetings booked|\
         appointments",
    ),
    (MetricKind::Leads, "leads|lead|prospects|contacts entrants|nouveaux leads|new leads"),
    (
        MetricKind::QualifiedLeads,
        "mql|mqls|leads qualifies|leads qualifies marketing|qualified leads|\
         marketing qualified leads",
    ),
    (
        MetricKind::AcceptedLeads,
        "sql|sqls|leads acceptes|leads qualifies ventes|accepted leads|\
         sales qualified leads",
    ),
    (
        MetricKind::StageConversion,
        "conversion d une etape|taux de conversion|conversion|conversion par etape|\
         taux de transformation par etape|conversion rate|stage conversion",
    ),
    (
        MetricKind::SegmentConversion,
        "conversion d un segment|conversion par segment|conversion du segment|segment conversion|\
         conversion by segment",
    ),
    (MetricKind::MeetingRate, "taux de rendez vous|taux de rdv|meeting rate"),
    (
        MetricKind::MqlToSqlRate,
        "passage de mql a sql|mql sql|mql to sql|mql to sql rate|taux mql sql|conversion mql sql|\
         taux de conversion mql sql|mql vers sql",
    ),
    (
        MetricKind::SqlToWinRate,
        "passage de sql a vente|sql to win|sql to win rate|sql win|taux sql gagne|sql client|\
         sql to customer|sql vers client",
    ),
    (MetricKind::CostPerOpportunity, "cout par opportunite|cout d une opportunite|cost per opportunity"),
    (
        MetricKind::WinRate,
        "taux de gain|taux de signature|taux de transformation|taux de reussite|\
         win rate|close rate|closing rate|taux de closing",
    ),
    (
        MetricKind::SalesCycleDays,
        "cycle de vente|duree du cycle de vente|cycle commercial|sales cycle|\
         sales cycle days|sales cycle length",
    ),
    (
        MetricKind::Cac,
        "cac|cout d acquisition|cout d acquisition client|\
         cout d acquisition des clients|customer acquisition cost|acquisition cost",
    ),
    (
        MetricKind::Clv,
        "clv|ltv|cltv|valeur vie client|valeur a vie|lifetime value|\
         customer lifetime value",
    ),
    (MetricKind::RetentionRate, "retention|taux de retention|fidelisation|taux de fidelisation|retention rate"),
    (MetricKind::ChurnRate, "churn|taux de churn|attrition|taux d attrition|churn rate|attrition rate"),
    (MetricKind::Nps, "nps|net promoter score"),
    (
        MetricKind::ReferralRate,
        "recommandation|taux de recommandation|parrainage|taux de parrainage|\
         referral|referrals|referral rate",
    ),
    (MetricKind::MarketShare, "part de marche|parts de marche|market share"),
    (MetricKind::ActivationRate, "activation|taux d activation|activation rate"),
    (
        MetricKind::LeadResponseTime,
        "delai de reponse|temps de reponse|delai de reponse aux leads|\
         delai de reponse lead|temps de reponse aux leads|lead response time|\
         response time",
    ),
];

/// The metric that a name means; nothing when it names none.
#[must_use]
pub fn metric_named(name: &str) -> Option<MetricKind> {
    let name = format!(" {} ", folded(name));
    let fitting = NAMES.iter().flat_map(|(kind, names)| names.split('|').map(move |n| (*kind, n)));
    let mut best: Option<(MetricKind, &str)> = None;
    for (kind, candidate) in fitting.filter(|(_, n)| is_within(&name, n)) {
        if best.is_none_or(|(_, b)| candidate.len() > b.len()) {
            best = Some((kind, candidate));
        }
    }
    best.map(|(kind, _)| kind)
}

/// Whether a metric is a share of 1, whatever its column writes (domain 4).
pub(super) fn is_share(metric: MetricKind) -> bool {
    matches!(metric.profile().unit, Unit::Percent)
}

/// Whether a name occurs as whole words in a padded one.
fn is_within(padded: &str, name: &str) -> bool {
    padded.match_indices(name).any(|(at, _)| padded[..at].ends_with(' ') && padded[at + name.len()..].starts_with(' '))
}

#[cfg(test)]
mod tests {
    use super::{MetricKind, NAMES, folded, metric_named};
    use crate::domain::lang::Lang;

    #[test]
    fn names_mean_metrics() {
        #[track_caller]
        fn check(name: &str, expected: Option<MetricKind>) {
            assert_eq!(metric_named(name), expected, "{name}");
        }
        check("Chiffre d’affaires (€)", Some(MetricKind::Revenue));
        check("CA HT", Some(MetricKind::Revenue));
        check("Nb commandes", Some(MetricKind::Orders));
        check("PANIER MOYEN", Some(MetricKind::AverageBasket));
        check("Nouveaux clients", Some(MetricKind::NewCustomers));
        check("Réachat", Some(MetricKind::RepeatShare));
        check("Average order value", Some(MetricKind::AverageBasket));
        check("Taux de conversion MQL → SQL", Some(MetricKind::MqlToSqlRate));
        check("MQL", Some(MetricKind::QualifiedLeads));
        check("Leads", Some(MetricKind::Leads));
        check("Coût d'acquisition client", Some(MetricKind::Cac));
        check("Rendez-vous", Some(MetricKind::MeetingsBooked));
        check("NPS T1", Some(MetricKind::Nps));
        check("Cadence", None);
        check("Remarques", None);
        check("", None);
    }

    #[test]
    fn the_names_that_we_write_are_read_back() {
        for kind in MetricKind::ALL.into_iter().filter(|k| *k != MetricKind::Custom) {
            for lang in Lang::ALL {
                assert_eq!(metric_named(kind.name().get(lang)), Some(kind), "{kind:?}");
            }
        }
    }

    #[test]
    fn every_metric_has_folded_names_of_its_own() {
        for kind in MetricKind::ALL.into_iter().filter(|k| *k != MetricKind::Custom) {
            let (_, names) = NAMES.iter().find(|(k, _)| *k == kind).expect("names");
            for name in names.split('|') {
                assert_eq!(folded(name), name);
                assert_eq!(metric_named(name), Some(kind), "{name}");
            }
        }
    }
}
