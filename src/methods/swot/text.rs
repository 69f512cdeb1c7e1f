//! Words of SWOT and EMOFF.

mod sentences;

pub use sentences::*;

use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "SWOT · EMOFF", en: "SWOT · EMOFF" };

/// What it is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Rassembler ce qui aide et ce qui gêne, dans l’entreprise et autour d’elle, puis croiser ces constats pour décider.",
        how: "Chaque constat porte un impact de 1 à 5 et une preuve\u{a0}; sans preuve, il est marqué comme une impression. Les croisements sont proposés par produit des deux impacts, une convention de Boussole. La lecture EMOFF reprend les mêmes constats et y ajoute l’environnement décrit dans PESTEL\u{a0}: rien n’est saisi deux fois.",
        not_when: "Pour choisir entre deux dépenses, le classement des paquets répond mieux. Et une liste de trente constats sans croisement ne décide de rien\u{a0}: gardez les cinq plus lourds par quadrant.",
        source: "SWOT et EMOFF\u{a0}; croisements d’après Weihrich, 1982",
    },
    en: Guide {
        purpose: "To gather what helps and what hinders, inside the company and around it, then cross these findings in order to decide.",
        how: "Every item carries an impact of 1 to 5 and its evidence; without any it is marked as an impression. Crossings are suggested by the product of both impacts, a convention of Boussole. The EMOFF reading takes the same items and adds the environment described in PESTEL: nothing is typed twice.",
        not_when: "To choose between two expenses, the ranking of packages answers better. And a list of thirty items without a crossing decides nothing: keep the five heaviest of each quadrant.",
        source: "SWOT and EMOFF; crossings after Weihrich, 1982",
    },
};

/// Words of the screen.
pub struct Text {
    /// What it is for.
    pub subtitle: &'static str,
    /// The empty title.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Adds an item.
    pub add: &'static str,
    /// The readings of the same items.
    pub readings: &'static str,
    /// The four quadrants.
    pub board: &'static str,
    /// The workbench.
    pub crossings: &'static str,
    /// The other reading.
    pub emoff: &'static str,
    /// Columns left and right, rows above and below.
    pub axes: [&'static str; 4],
    /// An item without words.
    pub unnamed: &'static str,
    /// The menu of a card; the item follows.
    pub move_menu: fn(&str) -> String,
    /// Entry of the menu.
    pub open: &'static str,
    /// Entry of the menu.
    pub up: &'static str,
    /// Entry of the menu.
    pub down: &'static str,
    /// Badge.
    pub decided: &'static str,
    /// Badge of an item that came from a factor.
    pub from_factor: &'static str,
    /// Leads back to the list.
    pub all: &'static str,
    /// Card of the item’s own words.
    pub item: &'static str,
    /// Field.
    pub text: &'static str,
    /// Field.
    pub quadrant: &'static str,
    /// Field.
    pub impact: &'static str,
    /// Low end of the impact.
    pub low: &'static str,
    /// High end of the impact.
    pub high: &'static str,
    /// Card of the evidence.
    pub evidence: &'static str,
    /// Card of the decisions.
    pub decision: &'static str,
    /// What a decision is for here.
    pub decision_hint: &'static str,
    /// Card of the factor.
    pub factor: &'static str,
    /// The kinds of crossings.
    pub kind: &'static str,
    /// Card that crosses any two items.
    pub pick: &'static str,
    /// Field.
    pub inside: &'static str,
    /// Field.
    pub outside: &'static str,
    /// No choice.
    pub unset: &'static str,
    /// Card of the suggested pairs.
    pub pairs: &'static str,
    /// No pair can be made.
    pub no_pair: &'static str,
    /// Shows the other pairs.
    pub more: fn(usize) -> String,
    /// Title of a weight’s why.
    pub why_weight: &'static str,
    /// Note of a weight’s why.
    pub weight_convention: &'static str,
    /// EMOFF’s first letter.
    pub environment: &'static str,
    /// No factor yet.
    pub no_environment: &'static str,
    /// Leads to PESTEL.
    pub to_pestel: &'static str,
    /// No item in a quadrant.
    pub nothing: &'static str,
    /// What EMOFF is.
    pub emoff_about: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        subtitle: "Des faits, leur poids, et ce que l’on décide en les croisant.",
        empty: "Qu’est-ce qui vous aide, qu’est-ce qui vous gêne\u{a0}?",
        example: "Exemple\u{a0}: force «\u{a0}dépannage en quatre heures, neuf fois sur dix\u{a0}», preuve «\u{a0}registre d’astreinte du printemps\u{a0}», impact 5.",
        add: "Ajouter un constat",
        readings: "Lecture des constats",
        board: "Quatre quadrants",
        crossings: "Croisements",
        emoff: "EMOFF",
        axes: ["Ce qui aide", "Ce qui gêne", "En interne", "En externe"],
        unnamed: "Constat sans texte",
        move_menu: |item| format!("Déplacer ou ouvrir {item}"),
        open: "Ouvrir",
        up: "Monter",
        down: "Descendre",
        decided: "décidé",
        from_factor: "vient de PESTEL",
        all: "Tous les constats",
        item: "Le constat",
        text: "Constat",
        quadrant: "Quadrant",
        impact: "Impact",
        low: "faible",
        high: "décisif",
        evidence: "Sur quoi il repose",
        decision: "Ce qu’il décide",
        decision_hint: "Un constat qui ne mène à aucune décision reste une description.",
        factor: "Facteur d’origine",
        kind: "Sorte de croisement",
        pick: "Croiser deux constats de votre choix",
        inside: "Force ou faiblesse",
        outside: "Opportunité ou menace",
        unset: "Choisir",
        pairs: "Croisements proposés",
        no_pair: "Il faut au moins un constat de chaque côté pour croiser.",
        more: |count| format!("Montrer {count} autres croisements"),
        why_weight: "Poids du croisement",
        weight_convention: "Produit des deux impacts, une convention de Boussole\u{a0}: il ordonne les propositions, il ne décide rien.",
        environment: "Environnement",
        no_environment: "L’environnement se décrit dans PESTEL, une seule fois.",
        to_pestel: "Décrire l’environnement",
        nothing: "Rien pour le moment.",
        emoff_about: "Environnement, menaces, opportunités, forces, faiblesses\u{a0}: les mêmes constats, lus de l’extérieur vers l’intérieur.",
    },
    en: Text {
        subtitle: "Facts, their weight, and what is decided by crossing them.",
        empty: "What helps you, and what stands in your way?",
        example: "Example: strength “breakdowns attended within four hours, nine times in ten”, evidence “on-call log of spring”, impact 5.",
        add: "Add an item",
        readings: "Reading of the items",
        board: "Four quadrants",
        crossings: "Crossings",
        emoff: "EMOFF",
        axes: ["What helps", "What hinders", "Inside", "Outside"],
        unnamed: "Item without words",
        move_menu: |item| format!("Move or open {item}"),
        open: "Open",
        up: "Move up",
        down: "Move down",
        decided: "decided",
        from_factor: "from PESTEL",
        all: "All items",
        item: "The item",
        text: "Item",
        quadrant: "Quadrant",
        impact: "Impact",
        low: "slight",
        high: "decisive",
        evidence: "What it rests on",
        decision: "What it decides",
        decision_hint: "An item that leads to no decision remains a description.",
        factor: "Factor it came from",
        kind: "Kind of crossing",
        pick: "Cross two items of your choice",
        inside: "Strength or weakness",
        outside: "Opportunity or threat",
        unset: "Choose",
        pairs: "Suggested crossings",
        no_pair: "It takes one item at least on each side to cross them.",
        more: |count| format!("Show {count} more crossings"),
        why_weight: "Weight of the crossing",
        weight_convention: "Product of both impacts, a convention of Boussole: it orders the suggestions and decides nothing.",
        environment: "Environment",
        no_environment: "The environment is described in PESTEL, once.",
        to_pestel: "Describe the environment",
        nothing: "Nothing yet.",
        emoff_about: "Environment, threats, opportunities, strengths, weaknesses: the same items, read from the outside in.",
    },
};
