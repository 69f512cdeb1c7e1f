//! The usual stages of a sale and their names in French and English, so that an export in one language finds the stages of a
//! plan in the other. A guess for the import’s card, never a decision.
//!
//! Sources: the five stages by default of this product (seed 001); HubSpot’s default deal stages in both languages
//! (knowledge.hubspot.com, “Set up and customize your deal pipelines and deal stages”); the stages that Salesforce and
//! Pipedrive come with, in English. Their French names, and what else is here, are usual words of the trade. Won and lost are
//! no stages: `outcome_of` reads them.

use crate::{
    domain::{id::Id, sales_stage::SalesStage, table::Table},
    exchange::csv::folded,
};

/// A stage that sales processes usually have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum UsualStage {
    /// Customers are looked for.
    Prospecting,
    /// They were reached, or a first meeting is set.
    Contact,
    /// Whether it is worth going on.
    Qualification,
    /// What they live with.
    Discovery,
    /// What they need.
    Needs,
    /// What it does is shown.
    Demonstration,
    /// Who decides is looked for.
    Deciders,
    /// Who decides is won over.
    Support,
    /// An offer is made.
    Proposal,
    /// A price is named.
    Quote,
    /// What is given against what.
    Negotiation,
    /// The contract is theirs to sign.
    Contract,
    /// The signature.
    Closing,
}

/// Words that only say how far a stage has come, and those that hold a name together: “proposal sent” is the proposal.
const BESIDE: [&str; 34] = [
    "sent",
    "made",
    "started",
    "scheduled",
    "in",
    "progress",
    "ongoing",
    "phase",
    "stage",
    "step",
    "the",
    "of",
    "and",
    "envoye",
    "envoyee",
    "envoyes",
    "faite",
    "pris",
    "planifie",
    "planifiee",
    "commencee",
    "commencees",
    "en",
    "cours",
    "etape",
    "la",
    "le",
    "les",
    "l",
    "de",
    "des",
    "du",
    "d",
    "et",
];

/// What is left of a folded name without numbers and the words beside it.
fn own_words(name: &str) -> impl Iterator<Item = &str> {
    name.split(' ').filter(|word| !BESIDE.contains(word) && !word.chars().all(|c| c.is_ascii_digit()))
}

impl UsualStage {
    /// Every one, in the order of the sale.
    const ALL: [Self; 13] = [
        Self::Prospecting,
        Self::Contact,
        Self::Qualification,
        Self::Discovery,
        Self::Needs,
        Self::Demonstration,
        Self::Deciders,
        Self::Support,
        Self::Proposal,
        Self::Quote,
        Self::Negotiation,
        Self::Contract,
        Self::Closing,
    ];

    /// Folded names in both languages, separated by `|`.
    const fn names(self) -> &'static str {
        match self {
            Self::Prospecting => "prospecting|prospection|prospect|prospects|lead|leads|piste|pistes",
            Self::Contact => {
                "contact made|contact etabli|first contact|premier contact|initial contact|prise de contact|\
                 appointment scheduled|rendez vous pris"
            }
            Self::Qualification => {
                "qualification|qualified|qualifie|qualifiee|qualified to buy|qualifie pour l achat|\
                 qualifiee pour l achat|lead qualification|qualification du prospect"
            }
            Self::Discovery => {
                "discovery|decouverte|discovery call|appel de decouverte|appel decouverte|discovery meeting|\
                 rendez vous de decouverte"
            }
            Self::Needs => {
                "needs analysis|analyse des besoins|analyse du besoin|needs assessment|etude des besoins|\
                 etude du besoin|needs defined|besoins definis|recueil des besoins|identification des besoins"
            }
            Self::Demonstration => "demonstration|demo|product demo|demo produit|presentation",
            Self::Deciders => "id decision makers|identification des decideurs|decision makers identified",
            Self::Support => "decision maker bought in|integration du decisionnaire|adhesion du decideur",
            Self::Proposal => {
                "proposal|proposition|proposals|propositions|proposition commerciale|business proposal|\
                 commercial proposal|offer|offre|offre commerciale|proposal price quote|proposition devis|\
                 proposal quote"
            }
            Self::Quote => "quote|devis|quotes|quotation|price quote|chiffrage|cotation",
            Self::Negotiation => {
                "negotiation|negociation|negotiations|negociations|negotiating|negotiation review|\
                 negociation revision|negociation commerciale|contract negotiation|negociation du contrat"
            }
            Self::Contract => "contract sent|contrat envoye",
            Self::Closing => {
                "closing|signature|conclusion|contract signing|signature du contrat|awaiting signature|\
                 pending signature|attente de signature"
            }
        }
    }

    /// What takes its place in a process that does not have it, the nearest first. Of several at once, whichever stands first
    /// in the process: a stage only goes further, so that a guess too early mends itself, and one too late does not.
    const fn stand_ins(self) -> &'static [&'static [Self]] {
        match self {
            Self::Prospecting => &[&[Self::Contact], &[Self::Qualification, Self::Discovery]],
            Self::Contact => &[&[Self::Prospecting]],
            Self::Discovery => &[&[Self::Needs], &[Self::Prospecting]],
            Self::Needs => &[&[Self::Discovery]],
            Self::Proposal => &[&[Self::Quote]],
            Self::Quote => &[&[Self::Proposal]],
            Self::Contract => &[&[Self::Closing]],
            Self::Closing => &[&[Self::Contract]],
            Self::Qualification | Self::Demonstration | Self::Deciders | Self::Support | Self::Negotiation => &[],
        }
    }

    /// The one that a folded name says as a whole; nothing for a name with other words in it.
    fn of(name: &str) -> Option<Self> {
        let says = |known: &str| own_words(known).eq(own_words(name));
        Self::ALL.into_iter().find(|stage| stage.names().split('|').any(says))
    }
}

/// The stage of the process that means the same as a folded name, whatever the language of both.
pub(super) fn meaning_the_same(stages: &Table<SalesStage>, name: &str) -> Option<Id<SalesStage>> {
    let usual = UsualStage::of(name)?;
    let first = |wanted: &[UsualStage]| {
        let means = |stage: &&SalesStage| UsualStage::of(&folded(&stage.name)).is_some_and(|of| wanted.contains(&of));
        stages.iter().find(means).map(|stage| stage.id)
    };
    first(&[usual]).or_else(|| usual.stand_ins().iter().find_map(|wanted| first(wanted)))
}

#[cfg(test)]
mod tests;
