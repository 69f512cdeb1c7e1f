//! Words of the matrix of business lines.

use super::{Field, Unplaced};
use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Matrice BCG", en: "BCG matrix" };

/// What it is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Décider quelle activité nourrir, laquelle traire, laquelle tester et laquelle quitter.",
        how: "La part relative divise votre part de marché par celle du premier concurrent\u{a0}; la croissance est celle du marché. Les seuils de 1 et de 10\u{a0}% viennent de grands groupes\u{a0}: la plupart des PME passent dessous, ajustez-les à votre métier. Au seuil compte comme au-dessus. La flèche part de la position de l’an dernier.",
        not_when: "Avec une seule activité, ou sans part de marché même estimée.",
        source: "Boston Consulting Group",
    },
    en: Guide {
        purpose: "To decide which line of business to feed, which to milk, which to test and which to leave.",
        how: "Relative share divides your market share by the largest competitor’s; growth is the market’s. The cuts of 1 and 10% come from large groups: most small companies fall under them, so set them for your trade. At the cut counts as above. The arrow starts from last year’s place.",
        not_when: "With a single line of business, or without even an estimated market share.",
        source: "Boston Consulting Group",
    },
};

impl Field {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::Star => Localized { fr: "Vedette", en: "Star" },
            Self::CashCow => Localized { fr: "Vache à lait", en: "Cash cow" },
            Self::QuestionMark => Localized { fr: "Dilemme", en: "Question mark" },
            Self::Dog => Localized { fr: "Poids mort", en: "Dog" },
        }
    }

    /// What it calls for.
    #[must_use]
    pub const fn counsel(self) -> Name {
        match self {
            Self::Star => Localized {
                fr: "Investir pour rester devant tant que le marché croît.",
                en: "Invest to stay ahead while the market grows.",
            },
            Self::CashCow => Localized {
                fr: "Récolter, entretenir sans plus, financer le reste avec.",
                en: "Harvest, maintain and no more, pay for the rest with it.",
            },
            Self::QuestionMark => Localized {
                fr: "Choisir\u{a0}: y mettre les moyens d’un leader, ou se retirer. L’entre-deux coûte le plus.",
                en: "Choose: give it a leader’s means, or withdraw. In between costs most.",
            },
            Self::Dog => Localized {
                fr: "Ne garder que si elle rapporte sans effort\u{a0}; sinon la céder ou y renoncer.",
                en: "Keep it only if it earns without effort; otherwise sell it or give it up.",
            },
        }
    }
}

impl Unplaced {
    /// What is missing.
    #[must_use]
    pub const fn name(self) -> Name {
        match self {
            Self::OwnShare => Localized { fr: "part de marché à estimer", en: "market share to estimate" },
            Self::RivalShare => Localized {
                fr: "part du premier concurrent à estimer",
                en: "largest competitor’s share to estimate",
            },
            Self::Growth => Localized { fr: "croissance du marché à estimer", en: "market growth to estimate" },
        }
    }
}

/// Words of the screen.
pub struct Text {
    /// The finding while nothing is placed.
    pub none: &'static str,
    /// The finding: how many of the lines ask for a decision.
    pub finding: fn(usize, usize) -> String,
    /// What it is for.
    pub subtitle: &'static str,
    /// Title of the empty state.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Adds a line.
    pub add: &'static str,
    /// Title of the picture.
    pub picture: &'static str,
    /// Axis: the relative share.
    pub share_axis: &'static str,
    /// Its ends.
    pub share_ends: (&'static str, &'static str),
    /// Axis: the growth of the market.
    pub growth_axis: &'static str,
    /// Name of the table.
    pub table: &'static str,
    /// Column.
    pub name: &'static str,
    /// Column, and what the size means.
    pub revenue: &'static str,
    /// Column.
    pub own: &'static str,
    /// Column.
    pub rival: &'static str,
    /// Column.
    pub growth: &'static str,
    /// Column.
    pub own_before: &'static str,
    /// Column.
    pub rival_before: &'static str,
    /// Column.
    pub growth_before: &'static str,
    /// Title of the list of lines.
    pub lines: &'static str,
    /// A line without a name.
    pub untitled: &'static str,
    /// The share that would move a line across the cut.
    pub turn: fn(&str) -> String,
    /// Title of the cuts.
    pub cuts: &'static str,
    /// Field.
    pub share_cut: &'static str,
    /// Field.
    pub growth_cut: &'static str,
    /// Hint of both.
    pub cut_hint: &'static str,
    /// Title of the split of revenue.
    pub balance: &'static str,
    /// What leads and earns little, or the other way round.
    pub balance_note: &'static str,
    /// No revenue is known.
    pub no_revenue: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        none: "Aucune activité n’est encore placée",
        finding: |asking, all| match (asking, all) {
            (0, _) => "Aucune activité ne demande de choix".to_owned(),
            (1, 1) => "La seule activité placée demande un choix".to_owned(),
            (1, _) => format!("Une activité sur {all} demande un choix"),
            _ => format!("{asking} activités sur {all} demandent un choix"),
        },
        subtitle: "Vos activités selon leur part relative et la croissance de leur marché.",
        empty: "Laquelle de vos activités mérite le prochain euro\u{a0}?",
        example: "Exemple\u{a0}: la maintenance, 12\u{a0}% du marché local contre 9\u{a0}% pour le premier concurrent, sur un marché qui croît de 6\u{a0}% par an.",
        add: "Ajouter une activité",
        picture: "Où sont vos activités",
        share_axis: "Part relative",
        share_ends: ("forte", "faible"),
        growth_axis: "Croissance du marché",
        table: "Activités",
        name: "Activité",
        revenue: "Chiffre d’affaires",
        own: "Notre part",
        rival: "Premier concurrent",
        growth: "Croissance",
        own_before: "Notre part, an dernier",
        rival_before: "Concurrent, an dernier",
        growth_before: "Croissance, an dernier",
        lines: "Ce que chaque activité appelle",
        untitled: "Activité sans nom",
        turn: |share| format!("Le seuil est à {share} de part de marché."),
        cuts: "Seuils",
        share_cut: "Part relative à partir de laquelle on mène",
        growth_cut: "Croissance à partir de laquelle le marché va vite",
        cut_hint: "Réglage du plan\u{a0}: 1 et 10\u{a0}% sont l’usage des grands groupes.",
        balance: "Où se fait le chiffre d’affaires",
        balance_note: "Des vaches à lait sans vedette vivent sur le passé\u{a0}; des vedettes sans vache à lait manquent de moyens.",
        no_revenue: "Aucun chiffre d’affaires n’est saisi.",
    },
    en: Text {
        none: "No line of business is placed yet",
        finding: |asking, all| match (asking, all) {
            (0, _) => "No line of business asks for a choice".to_owned(),
            (1, 1) => "The only line placed asks for a choice".to_owned(),
            (1, _) => format!("One line of {all} asks for a choice"),
            _ => format!("{asking} lines of {all} ask for a choice"),
        },
        subtitle: "Your lines of business by relative share and growth of their market.",
        empty: "Which of your lines deserves the next euro?",
        example: "Example: maintenance, 12% of the local market against the first competitor’s 9%, in a market that grows by 6% a year.",
        add: "Add a line of business",
        picture: "Where your lines stand",
        share_axis: "Relative share",
        share_ends: ("high", "low"),
        growth_axis: "Market growth",
        table: "Lines of business",
        name: "Line of business",
        revenue: "Revenue",
        own: "Our share",
        rival: "Largest competitor",
        growth: "Growth",
        own_before: "Our share last year",
        rival_before: "Competitor last year",
        growth_before: "Growth last year",
        lines: "What each line calls for",
        untitled: "Unnamed line",
        turn: |share| format!("The cut lies at a market share of {share}."),
        cuts: "Cuts",
        share_cut: "Relative share from which one leads",
        growth_cut: "Growth from which a market is fast",
        cut_hint: "A setting of the plan: 1 and 10% are what large groups use.",
        balance: "Where revenue is made",
        balance_note: "Cash cows without a star live on the past; stars without a cash cow lack means.",
        no_revenue: "No revenue is entered.",
    },
};
