//! Words of the trace.

use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Trace", en: "Trace" };

/// What it is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Répondre à deux questions devant n’importe quelle ligne du plan\u{a0}: pourquoi est-elle là, et qu’est-ce qui en découle\u{a0}?",
        how: "La chaîne va de la vision aux objectifs, aux résultats clés, aux indicateurs, aux actions et aux paquets. Les constats du diagnostic et de la cible s’y rattachent quand une décision les cite. Chaque élément n’apparaît qu’une fois, par le chemin le plus court.",
        not_when: "Pour parcourir le plan en entier\u{a0}: la cascade et la cohérence le font mieux.",
        source: "«\u{a0}additionner n’est pas piloter\u{a0}»",
    },
    en: Guide {
        purpose: "To answer two questions before any line of the plan: why is it here, and what follows from it?",
        how: "The chain runs from the vision to objectives, key results, KPIs, actions and packages. Findings of diagnosis and target join it when a decision cites them. Each item stands once, on the shortest way.",
        not_when: "To walk through the whole plan: the cascade and the coherence panel do that better.",
        source: "“adding up is not steering”",
    },
};

/// Words of the screen.
pub struct Text {
    /// The page’s title while nothing is chosen.
    pub choose: &'static str,
    /// What it is for.
    pub subtitle: &'static str,
    /// Field: the item.
    pub item: &'static str,
    /// Hint of that field.
    pub item_hint: &'static str,
    /// Title of the empty state.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Leads to the first objective.
    pub start: &'static str,
    /// Title of the card of the decisions.
    pub decisions: &'static str,
    /// How many links a decision has, up and down.
    pub reach: fn(usize, usize) -> String,
    /// How many more decisions there are.
    pub more: fn(usize) -> String,
    /// Title of the card of the way up.
    pub up: &'static str,
    /// Title of the card of the way down.
    pub down: &'static str,
    /// Nothing on the way up.
    pub no_up: &'static str,
    /// Nothing on the way down.
    pub no_down: &'static str,
    /// Leads to the item’s own screen.
    pub open: &'static str,
    /// Leads back to the choice.
    pub other: &'static str,
    /// The item is gone.
    pub gone: &'static str,
    /// What to do then.
    pub gone_detail: &'static str,
    /// An item without a name.
    pub untitled: &'static str,
    /// What stands at the end of a chain that was cut.
    pub cut: fn(usize) -> String,
    /// The finding: links up and down.
    pub finding: fn(usize, usize) -> String,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        choose: "D’où vient chaque décision, et où elle mène",
        subtitle: "Choisissez une ligne du plan pour voir toute sa chaîne.",
        item: "Ligne du plan",
        item_hint: "Objectif, indicateur, action, paquet, constat… Tapez une partie de son nom.",
        empty: "Le plan n’a encore rien à relier",
        example: "Exemple\u{a0}: l’action «\u{a0}Appeler les dix clients muets\u{a0}» sert l’objectif de marge, qui sert la vision\u{a0}; un verbatim de client la justifie.",
        start: "Créer un objectif",
        decisions: "Les décisions du plan",
        reach: |up, down| format!("{up} en amont · {down} en aval"),
        more: |count| format!("et {count} autres\u{a0}: cherchez-les par leur nom"),
        up: "Pourquoi",
        down: "Ce qui en découle",
        no_up: "Rien ne le justifie encore\u{a0}: rattachez un constat, ou un objectif.",
        no_down: "Rien n’en découle encore.",
        open: "Ouvrir",
        other: "Autre ligne",
        gone: "Cette ligne n’est plus dans le plan",
        gone_detail: "Elle a été supprimée, ou le lien vient d’un autre plan.",
        untitled: "Sans titre",
        cut: |count| format!("et {count} autres"),
        finding: |up, down| match (up, down) {
            (0, 0) => "Sans lien avec le reste du plan".to_owned(),
            (0, _) => format!("Rien en amont, {down} en aval"),
            (_, 0) => format!("{up} en amont, rien en aval"),
            _ => format!("{up} en amont, {down} en aval"),
        },
    },
    en: Text {
        choose: "Where each decision comes from, and where it leads",
        subtitle: "Choose a line of the plan to see its whole chain.",
        item: "Line of the plan",
        item_hint: "Objective, KPI, action, package, finding… Type part of its name.",
        empty: "The plan has nothing to link yet",
        example: "Example: the action “Call the ten silent customers” serves the margin objective, which serves the vision; a customer’s quotation justifies it.",
        start: "Make an objective",
        decisions: "The decisions of the plan",
        reach: |up, down| format!("{up} up · {down} down"),
        more: |count| format!("and {count} more: find them by name"),
        up: "Why",
        down: "What follows from it",
        no_up: "Nothing justifies it yet: link a finding, or an objective.",
        no_down: "Nothing follows from it yet.",
        open: "Open",
        other: "Another line",
        gone: "This line is no longer in the plan",
        gone_detail: "It was deleted, or the link is from another plan.",
        untitled: "Untitled",
        cut: |count| format!("and {count} more"),
        finding: |up, down| match (up, down) {
            (0, 0) => "Linked with nothing else in the plan".to_owned(),
            (0, _) => format!("Nothing up, {down} down"),
            (_, 0) => format!("{up} up, nothing down"),
            _ => format!("{up} up, {down} down"),
        },
    },
};
