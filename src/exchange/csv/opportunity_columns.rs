//! How HubSpot, Pipedrive and Salesforce name the columns of an opportunity, in French and English. A guess for the mapping
//! screen, never a decision.

use super::opportunities::OpportunityField;

/// Folded names, separated by `|`, the surest first.
pub(super) const fn names_of(field: OpportunityField) -> &'static str {
    match field {
        OpportunityField::ExternalId => {
            "record id|opportunity id|deal id|id de l opportunite|id opportunite|id de fiche d informations|\
             id de la transaction|id d objet|identifiant|opportunity id 18|id"
        }
        OpportunityField::Name => {
            "deal name|opportunity name|nom de la transaction|nom de l opportunite|nom opportunite|title|titre|\
             opportunity|opportunite|transaction|name|nom|intitule"
        }
        OpportunityField::Amount => {
            "amount|montant|value|valeur|deal value|amount in company currency|montant dans la devise de l entreprise|\
             montant ht|expected revenue"
        }
        OpportunityField::Stage => {
            "deal stage|stage|etape|phase de la transaction|etape de la transaction|phase|stage name|etape de vente|\
             etape du pipeline|pipeline stage"
        }
        OpportunityField::Outcome => "status|statut|outcome|issue|resultat|won lost|deal status",
        OpportunityField::Created => {
            "create date|created date|date de creation|created|cree le|creee le|creee|deal created|add time|\
             date d ajout|date d ouverture|creation"
        }
        OpportunityField::Closed => {
            "close date|closed date|date de fermeture|date de cloture|closed on|cloturee le|cloture le|closed|\
             cloture|close time|date de signature"
        }
        OpportunityField::WonOn => "won time|date de gain|gagnee le|gagne le|won on|date du gain",
        OpportunityField::LostOn => "lost time|date de perte|perdue le|perdu le|lost on|date de la perte",
        OpportunityField::LossReason => {
            "closed lost reason|lost reason|loss reason|reason lost|raison de la perte|raison de perte|\
             raison de la transaction fermee perdue|motif de perte|motif de la perte|raison de cloture perdue"
        }
        OpportunityField::Owner => {
            "deal owner|opportunity owner|proprietaire de la transaction|proprietaire de l opportunite|\
             proprietaire opportunite|owner|proprietaire|commercial|responsable|vendeur"
        }
        OpportunityField::Segment => "segment|segment client|customer segment|industry|secteur|secteur d activite",
    }
}
