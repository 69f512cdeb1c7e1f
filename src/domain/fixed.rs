//! Items that every plan has and that no list holds: the five forces, the segments of RFM, the five components. They have
//! an id like any row, the same in every plan, so that decisions can cite them.

use super::{
    lang::{Localized, Name},
    renunciation::Source,
};
use uuid::Uuid;

/// The first 96 bits of the ids of fixed items, in the form of a version 4 UUID.
const PREFIX: u128 = 0xb005_5013_f1ed_4c1e_9e0d_5a7e_0000_0000;

macro_rules! fixed {
    ($($variant:ident $number:literal $fr:literal $en:literal;)*) => {
        /// An item that every plan has. Its number never changes: files cite it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "each is the item of its name")]
        pub enum Fixed { $($variant = $number,)* }

        impl Fixed {
            /// Every one.
            pub const ALL: &[Self] = &[$(Self::$variant,)*];

            /// Its name.
            #[must_use]
            pub const fn name(self) -> Name {
                match self { $(Self::$variant => Localized { fr: $fr, en: $en },)* }
            }
        }
    };
}

fixed! {
    Rivalry 1 "Rivalité des concurrents" "Rivalry among competitors";
    Entrants 2 "Nouveaux entrants" "New entrants";
    Substitutes 3 "Produits de substitution" "Substitutes";
    Buyers 4 "Pouvoir des clients" "Power of buyers";
    Suppliers 5 "Pouvoir des fournisseurs" "Power of suppliers";
    RfmChampions 11 "Champions" "Champions";
    RfmDormant 12 "Endormis" "Dormant";
    RfmAtRisk 13 "À risque" "At risk";
    RfmPromisingNew 14 "Nouveaux prometteurs" "Promising new";
    RfmLoyal 15 "Fidèles" "Loyal";
    RfmPotential 16 "Potentiels" "Potential";
    RfmLost 17 "Perdus" "Lost";
    ComponentTarget 21 "La cible" "The target";
    ComponentOffer 22 "L’offre" "The offer";
    ComponentPrice 23 "Le prix" "The price";
    ComponentChannels 24 "Les canaux" "The channels";
    ComponentProcess 25 "Le processus de vente" "The sales process";
    LeadChoice 31 "Marketing ou vente d’abord" "Marketing or sales first";
    SignalPipeline 41 "Pipeline sans ventes" "Pipeline without sales";
    SignalCycle 42 "Cycle de vente qui s’allonge" "Longer sales cycle";
    SignalMargin 43 "Marge qui s’érode" "Margin erosion";
    SignalChurn 44 "Clients qui s’en vont" "Customers leaving";
    SignalLeads 45 "Contacts qui n’aboutissent pas" "Leads that lead nowhere";
}

impl Fixed {
    /// Its id.
    #[must_use]
    pub const fn id(self) -> Uuid {
        Uuid::from_u128(PREFIX | self as u128)
    }

    /// What decisions cite.
    #[must_use]
    pub const fn source(self) -> Source {
        Source(self.id())
    }

    /// The item with this id.
    #[must_use]
    pub fn of(id: Uuid) -> Option<Self> {
        Self::ALL.iter().copied().find(|item| item.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn ids_are_distinct_and_lead_back() {
        let ids: BTreeSet<Uuid> = Fixed::ALL.iter().map(|item| item.id()).collect();
        assert_eq!(ids.len(), Fixed::ALL.len());
        assert!(Fixed::ALL.iter().all(|item| Fixed::of(item.id()) == Some(*item)));
        assert_eq!(Fixed::Rivalry.id().get_version_num(), 4);
        assert_eq!(Fixed::of(Uuid::nil()), None);
    }
}
