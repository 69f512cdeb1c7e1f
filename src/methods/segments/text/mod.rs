//! Words of the segments.

pub mod criteria;
pub mod rank;

use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Cible", en: "Target segments" };

/// What the method is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Choisir à qui vendre d’abord, et à qui ne pas vendre. Tout le reste du plan s’y accroche\u{a0}: proposition de valeur, canaux, budget.",
        how: "Décrivez deux ou trois segments, puis notez-les de 1 à 5 sur des critères que vous pesez. Le score est la somme des poids multipliés par les notes\u{a0}; une note absente ne rapporte rien (convention). Un seul segment est prioritaire.",
        not_when: "Inutile pour affiner une cible que vous servez déjà bien\u{a0}: une liste d’exclusions suffit. Et les notes ne remplacent pas dix entretiens avec des clients.",
        source: "Composante Cible\u{a0}; pondération de critères, pratique courante",
    },
    en: Guide {
        purpose: "To choose to whom to sell first, and to whom not. The rest of the plan hangs on it: value proposition, channels, budget.",
        how: "Describe two or three segments, then score them from 1 to 5 on criteria that you weigh. The score is the sum of weights times scores; a score that lacks earns nothing (convention). One segment has the priority.",
        not_when: "Not needed to polish a target that you serve well already: a list of exclusions is enough. And scores do not replace ten talks with customers.",
        source: "The target component; weighted criteria, common practice",
    },
};

/// Words of the screen.
pub struct Text {
    /// The page's title: how many priorities.
    pub finding: fn(usize) -> String,
    /// Before the priority segment's name.
    pub aimed: &'static str,
    /// What it is for.
    pub subtitle: &'static str,
    /// The empty title.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Adds a segment.
    pub add: &'static str,
    /// Title of the cards.
    pub list: &'static str,
    /// A segment without a name.
    pub unnamed: &'static str,
    /// Switch.
    pub priority: &'static str,
    /// Badge.
    pub priority_badge: &'static str,
    /// Field.
    pub name: &'static str,
    /// Field.
    pub sector: &'static str,
    /// Hint.
    pub sector_hint: &'static str,
    /// Field.
    pub size: &'static str,
    /// Hint.
    pub size_hint: &'static str,
    /// Field.
    pub maturity: &'static str,
    /// Hint.
    pub maturity_hint: &'static str,
    /// Field.
    pub trigger: &'static str,
    /// Hint.
    pub trigger_hint: &'static str,
    /// Field.
    pub exclusions: &'static str,
    /// Hint.
    pub exclusions_hint: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        finding: |count| match count {
            0 => "Aucun segment n’est prioritaire".to_owned(),
            1 => "Un segment prioritaire".to_owned(),
            _ => format!("{count} segments prioritaires\u{a0}: un seul peut l’être"),
        },
        aimed: "La cible\u{a0}:",
        subtitle: "À qui vendre en premier, et à qui ne pas vendre. Une cible utile est précise.",
        empty: "Pour qui travaillez-vous en premier\u{a0}?",
        example: "Exemple\u{a0}: industriels agroalimentaires de 50 à 250 salariés, qui achètent après une panne de ligne\u{a0}; sans donneurs d’ordre à moins de 10\u{a0}k€ par an.",
        add: "Ajouter un segment",
        list: "Les segments",
        unnamed: "Segment sans nom",
        priority: "Segment prioritaire",
        priority_badge: "prioritaire",
        name: "Nom",
        sector: "Secteur",
        sector_hint: "Le métier de ces clients, le plus précis possible.",
        size: "Taille",
        size_hint: "Effectif, chiffre d’affaires ou nombre de sites.",
        maturity: "Maturité",
        maturity_hint: "Ce qu’ils savent déjà du problème et de ses solutions.",
        trigger: "Déclencheur d’achat",
        trigger_hint: "L’événement qui leur fait chercher une solution.",
        exclusions: "Critères d’exclusion",
        exclusions_hint: "Ceux que vous refusez, même s’ils se présentent.",
    },
    en: Text {
        finding: |count| match count {
            0 => "No segment has priority".to_owned(),
            1 => "One priority segment".to_owned(),
            _ => format!("{count} priority segments: only one can be"),
        },
        aimed: "The target:",
        subtitle: "To whom to sell first, and to whom not. A useful target is precise.",
        empty: "For whom do you work first?",
        example: "Example: food manufacturers of 50 to 250 people, who buy after a line has failed; without accounts under €10k a year.",
        add: "Add a segment",
        list: "The segments",
        unnamed: "Unnamed segment",
        priority: "Priority segment",
        priority_badge: "priority",
        name: "Name",
        sector: "Sector",
        sector_hint: "What these customers do, as precisely as possible.",
        size: "Size",
        size_hint: "Staff, revenue or number of sites.",
        maturity: "Maturity",
        maturity_hint: "What they already know of the problem and its solutions.",
        trigger: "Purchase trigger",
        trigger_hint: "The event that makes them look for a solution.",
        exclusions: "Exclusions",
        exclusions_hint: "Those whom you turn away, even when they come.",
    },
};
