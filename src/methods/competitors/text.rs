//! Words of the competitors’ map.

use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Concurrents", en: "Competitors" };

/// What it is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Choisir où se battre\u{a0}: qui joue le même jeu, qui en joue un autre, et quelle place reste libre.",
        how: "Nommez deux critères sur lesquels les clients choisissent vraiment, puis placez chaque concurrent de 0 à 10. La surface est la part de marché, la couleur le groupe stratégique. Le plus proche de vous est celui que vos clients comparent d’abord.",
        not_when: "Quand les deux axes disent la même chose\u{a0}: prix et qualité perçue vont souvent ensemble.",
        source: "carte des groupes stratégiques",
    },
    en: Guide {
        purpose: "To choose where to compete: who plays the same game, who plays another, and which place is free.",
        how: "Name two criteria by which customers really choose, then place each competitor from 0 to 10. The area is market share, the colour the strategic group. The one nearest to you is the one that your customers compare first.",
        not_when: "When both axes say the same: price and perceived quality often go together.",
        source: "map of strategic groups",
    },
};

/// Words of the screen.
pub struct Text {
    /// The finding while nobody is placed.
    pub none: &'static str,
    /// The finding: the nearest competitor.
    pub finding: fn(&str) -> String,
    /// What it is for.
    pub subtitle: &'static str,
    /// Title of the empty state.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Adds a competitor.
    pub add: &'static str,
    /// Title of the picture.
    pub picture: &'static str,
    /// How to move.
    pub picture_hint: &'static str,
    /// The same by keys, where there are some.
    pub picture_keys: &'static str,
    /// The company, when it has no name.
    pub us: &'static str,
    /// What the size means.
    pub share: &'static str,
    /// What the colours mean, and a column.
    pub group: &'static str,
    /// Title of the axes.
    pub axes: &'static str,
    /// Fields of the horizontal axis: name, low end, high end.
    pub x: [&'static str; 3],
    /// Fields of the vertical axis.
    pub y: [&'static str; 3],
    /// Placeholders: horizontal, low, high, vertical, low, high.
    pub axis_examples: [&'static str; 6],
    /// Field: the company’s own share.
    pub own_share: &'static str,
    /// Field: the company’s place.
    pub own_x: &'static str,
    /// Field: the company’s place.
    pub own_y: &'static str,
    /// Name of the table.
    pub table: &'static str,
    /// Column.
    pub name: &'static str,
    /// Column.
    pub price: &'static str,
    /// Column.
    pub strengths: &'static str,
    /// Column.
    pub promise: &'static str,
    /// Column, when the axis has no name.
    pub across: &'static str,
    /// Column, when the axis has no name.
    pub up: &'static str,
    /// Title of the list by distance.
    pub nearest: &'static str,
    /// What it means.
    pub nearest_note: &'static str,
    /// The distance, in words.
    pub distance: fn(&str) -> String,
    /// The company has no place yet.
    pub no_place: &'static str,
    /// A competitor without a name.
    pub untitled: &'static str,
    /// Title of the groups.
    pub groups: &'static str,
    /// The members and the share of a group.
    pub members: fn(usize, &str) -> String,
    /// Nobody is in a group.
    pub no_group: &'static str,
    /// The shares add up to more than the market.
    pub too_much: fn(&str) -> String,
    /// Competitors that are not on the map.
    pub not_placed: fn(usize) -> String,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        none: "Aucun concurrent n’est encore placé",
        finding: |name| format!("Le plus proche de vous\u{a0}: {name}"),
        subtitle: "Deux critères que vos clients comparent, et la place de chacun.",
        empty: "À qui vos clients vous comparent-ils\u{a0}?",
        example: "Exemple\u{a0}: rapidité d’intervention de gauche à droite, étendue du service de bas en haut\u{a0}; les négociants rapides d’un côté, les grands mainteneurs de l’autre.",
        add: "Ajouter un concurrent",
        picture: "Qui joue quel jeu",
        picture_hint: "Faites glisser un point pour le déplacer.",
        picture_keys: "Au clavier, les flèches déplacent le point choisi.",
        us: "Nous",
        share: "Part de marché",
        group: "Groupe",
        axes: "Axes et notre place",
        x: ["Axe horizontal", "À gauche", "À droite"],
        y: ["Axe vertical", "En bas", "En haut"],
        axis_examples: [
            "Rapidité",
            "une semaine",
            "le jour même",
            "Étendue du service",
            "pièce seule",
            "ligne complète",
        ],
        own_share: "Notre part de marché",
        own_x: "Notre place, de gauche à droite",
        own_y: "Notre place, de bas en haut",
        table: "Concurrents",
        name: "Concurrent",
        price: "Prix",
        strengths: "Forces",
        promise: "Ce qu’il promet",
        across: "Horizontal",
        up: "Vertical",
        nearest: "Du plus proche au plus lointain",
        nearest_note: "Proche veut dire comparable aux yeux des clients, donc à se distinguer.",
        distance: |far| format!("à {far}"),
        no_place: "Placez l’entreprise sur les deux axes pour savoir qui est proche.",
        untitled: "Concurrent sans nom",
        groups: "Groupes stratégiques",
        members: |count, share| match count {
            1 => format!("1 concurrent, {share} du marché"),
            _ => format!("{count} concurrents, {share} du marché"),
        },
        no_group: "Donnez un groupe à ceux qui jouent le même jeu.",
        too_much: |share| format!("Les parts saisies font {share} du marché\u{a0}: l’une d’elles est trop haute."),
        not_placed: |count| match count {
            1 => "Un concurrent n’est pas sur la carte\u{a0}: donnez-lui ses deux notes.".to_owned(),
            _ => format!("{count} concurrents ne sont pas sur la carte\u{a0}: donnez-leur leurs deux notes."),
        },
    },
    en: Text {
        none: "No competitor is placed yet",
        finding: |name| format!("Nearest to you: {name}"),
        subtitle: "Two criteria that your customers compare, and where each stands.",
        empty: "With whom do your customers compare you?",
        example: "Example: speed of intervention from left to right, range of service from bottom to top; fast traders on one side, large maintainers on the other.",
        add: "Add a competitor",
        picture: "Who plays which game",
        picture_hint: "Drag a point to move it.",
        picture_keys: "On the keyboard, the arrow keys move the chosen point.",
        us: "We",
        share: "Market share",
        group: "Group",
        axes: "Axes and our place",
        x: ["Horizontal axis", "At the left", "At the right"],
        y: ["Vertical axis", "At the bottom", "At the top"],
        axis_examples: ["Speed", "a week", "the same day", "Range of service", "single part", "whole line"],
        own_share: "Our market share",
        own_x: "Our place from left to right",
        own_y: "Our place from bottom to top",
        table: "Competitors",
        name: "Competitor",
        price: "Price",
        strengths: "Strengths",
        promise: "What it promises",
        across: "Horizontal",
        up: "Vertical",
        nearest: "From the nearest to the furthest",
        nearest_note: "Near means comparable in customers’ eyes, and so to be told apart from.",
        distance: |far| format!("at {far}"),
        no_place: "Place the company on both axes to know who is near.",
        untitled: "Unnamed competitor",
        groups: "Strategic groups",
        members: |count, share| match count {
            1 => format!("1 competitor, {share} of the market"),
            _ => format!("{count} competitors, {share} of the market"),
        },
        no_group: "Give a group to those who play the same game.",
        too_much: |share| format!("The shares entered make {share} of the market: one of them is too high."),
        not_placed: |count| match count {
            1 => "One competitor is not on the map: give it both scores.".to_owned(),
            _ => format!("{count} competitors are not on the map: give them both scores."),
        },
    },
};
