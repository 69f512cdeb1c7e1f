//! Words of the decisions that items lead to.

use crate::domain::{
    entity::EntityKind,
    fixed::Fixed,
    lang::{Localized, Name},
};

/// What kind of thing a fixed item is, in lower case.
#[must_use]
pub const fn fixed_kind(item: Fixed) -> Name {
    match item {
        Fixed::Rivalry | Fixed::Entrants | Fixed::Substitutes | Fixed::Buyers | Fixed::Suppliers => {
            Localized { fr: "force de Porter", en: "Porter force" }
        }
        Fixed::RfmChampions
        | Fixed::RfmDormant
        | Fixed::RfmAtRisk
        | Fixed::RfmPromisingNew
        | Fixed::RfmLoyal
        | Fixed::RfmPotential
        | Fixed::RfmLost => Localized { fr: "segment RFM", en: "RFM segment" },
        Fixed::ComponentTarget
        | Fixed::ComponentOffer
        | Fixed::ComponentPrice
        | Fixed::ComponentChannels
        | Fixed::ComponentProcess => Localized { fr: "composante", en: "component" },
        Fixed::SignalPipeline | Fixed::SignalCycle | Fixed::SignalMargin | Fixed::SignalChurn | Fixed::SignalLeads => {
            Localized { fr: "signal de révision", en: "signal for a review" }
        }
        Fixed::LeadChoice => Localized { fr: "choix", en: "choice" },
    }
}

/// The vision, in lower case.
pub const VISION: Name = Localized { fr: "vision", en: "vision" };

/// Words around decisions.
pub struct Text {
    /// The menu that turns an item into a decision.
    pub decide: &'static str,
    /// The menu’s name for those who hear it: the item follows.
    pub decide_on: fn(&str) -> String,
    /// The empty state of an item that led to nothing.
    pub undecided: &'static str,
    /// Before what an item led to.
    pub led_to: &'static str,
    /// Entry of the menu.
    pub objective: &'static str,
    /// Entry of the menu.
    pub action: &'static str,
    /// Entry of the menu.
    pub package: &'static str,
    /// Entry of the menu.
    pub renounce: &'static str,
    /// Entry of the menu: a decision that exists.
    pub link: &'static str,
    /// Entry of the menu: says something about the item.
    pub comment: &'static str,
    /// Title of the dialog that links.
    pub link_title: &'static str,
    /// Field of that dialog.
    pub link_field: &'static str,
    /// Hint of that field.
    pub link_hint: &'static str,
    /// Confirms the dialog.
    pub link_confirm: &'static str,
    /// Leaves the dialog.
    pub cancel: &'static str,
    /// Nothing can be linked.
    pub link_none: &'static str,
    /// Says what was made; the kind and its name follow.
    pub made: fn(EntityKind, &str) -> String,
    /// Opens what was made.
    pub open: &'static str,
    /// Takes a link away; the decision’s name follows.
    pub unlink: fn(&str) -> String,
    /// A decision without a title.
    pub untitled: &'static str,
    /// Title of the card of what justifies a decision.
    pub sources: &'static str,
    /// That card while there is nothing.
    pub no_source: &'static str,
    /// Leads to the whole chain.
    pub chain: &'static str,
    /// The button that explains a method.
    pub about: &'static str,
    /// Heading of the explanation.
    pub purpose: &'static str,
    /// Heading of the explanation.
    pub how: &'static str,
    /// Heading of the explanation.
    pub not_when: &'static str,
    /// Heading of the explanation.
    pub origin: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        decide: "Décider",
        decide_on: |item| format!("Décider\u{a0}: {item}"),
        undecided: "Pas encore de décision",
        led_to: "A conduit à",
        objective: "En faire un objectif",
        action: "En faire une action",
        package: "En faire un paquet de décision",
        renounce: "Y renoncer",
        link: "Rattacher à une décision existante",
        comment: "Commenter",
        link_title: "Rattacher à une décision existante",
        link_field: "Décision",
        link_hint: "Un objectif, une action, un paquet ou un renoncement du plan.",
        link_confirm: "Rattacher",
        cancel: "Annuler",
        link_none: "Le plan n’a encore aucune décision à rattacher.",
        made: |kind, name| match kind {
            EntityKind::Objective => format!("Objectif créé\u{a0}: {name}"),
            EntityKind::Action => format!("Action créée\u{a0}: {name}"),
            EntityKind::DecisionPackage => format!("Paquet créé\u{a0}: {name}"),
            _ => format!("Renoncement noté\u{a0}: {name}"),
        },
        open: "Ouvrir",
        unlink: |name| format!("Détacher {name}"),
        untitled: "Sans titre",
        sources: "Ce qui le justifie",
        no_source: "Aucun constat du diagnostic ou de la cible n’y mène encore.",
        chain: "Voir la chaîne complète",
        about: "À quoi ça sert",
        purpose: "À quoi ça sert",
        how: "Comment ça marche",
        not_when: "Quand s’en passer",
        origin: "D’où ça vient",
    },
    en: Text {
        decide: "Decide",
        decide_on: |item| format!("Decide: {item}"),
        undecided: "No decision yet",
        led_to: "Led to",
        objective: "Make it an objective",
        action: "Make it an action",
        package: "Make it a decision package",
        renounce: "Give it up",
        link: "Link to an existing decision",
        comment: "Comment",
        link_title: "Link to an existing decision",
        link_field: "Decision",
        link_hint: "An objective, an action, a package or a renunciation of the plan.",
        link_confirm: "Link",
        cancel: "Cancel",
        link_none: "The plan has no decision to link yet.",
        made: |kind, name| match kind {
            EntityKind::Objective => format!("Objective made: {name}"),
            EntityKind::Action => format!("Action made: {name}"),
            EntityKind::DecisionPackage => format!("Package made: {name}"),
            _ => format!("Renunciation noted: {name}"),
        },
        open: "Open",
        unlink: |name| format!("Unlink {name}"),
        untitled: "Untitled",
        sources: "What justifies it",
        no_source: "No finding of diagnosis or target leads to it yet.",
        chain: "See the whole chain",
        about: "What it is for",
        purpose: "What it is for",
        how: "How it works",
        not_when: "When to leave it alone",
        origin: "Where it comes from",
    },
};
