//! Words of the register of renunciations.

use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Renoncements", en: "Renunciations" };

/// What the method is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Tenir par écrit ce que l’entreprise a choisi de ne pas faire, pour ne pas le rediscuter chaque mois ni y revenir sans raison.",
        how: "Notez quoi, pourquoi et ce qui rouvrirait la question, avec la date. Quand cette condition devient vraie, cochez-la\u{a0}: la question remonte en haut de la page et mène à une décision.",
        not_when: "Pour les tâches remises à plus tard\u{a0}: ce sont des actions sans date, pas des renoncements.",
        source: "«\u{a0}choisir, c’est aussi renoncer\u{a0}»",
    },
    en: Guide {
        purpose: "To keep in writing what the company chose not to do, so that it is not argued again each month nor taken up again without a reason.",
        how: "Note what, why and what would reopen the question, with the date. When that condition comes true, tick it: the question rises to the top of the page and leads to a decision.",
        not_when: "For tasks put off: those are actions without a date, not renunciations.",
        source: "“to choose is also to renounce”",
    },
};

/// Words of the screen.
pub struct Text {
    /// The page's title: how many.
    pub finding: fn(usize) -> String,
    /// What it is for.
    pub subtitle: &'static str,
    /// The empty title.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Adds a row.
    pub add: &'static str,
    /// Name of the table.
    pub table: &'static str,
    /// Column.
    pub what: &'static str,
    /// Column.
    pub why: &'static str,
    /// Column.
    pub reopen: &'static str,
    /// Column.
    pub date: &'static str,
    /// Column: whether the condition has come true.
    pub met_column: &'static str,
    /// Column: the items that justified it.
    pub from: &'static str,
    /// The switch.
    pub sights: &'static str,
    /// Every one.
    pub all: &'static str,
    /// Those whose condition has come true.
    pub to_reopen: &'static str,
    /// What is asked of them.
    pub to_reopen_note: &'static str,
    /// Those without a condition.
    pub unconditional: &'static str,
    /// None of those looked at.
    pub none_in_sight: &'static str,
    /// The order.
    pub order: &'static str,
    /// An order.
    pub reopen_first: &'static str,
    /// An order.
    pub latest_first: &'static str,
    /// An order.
    pub oldest_first: &'static str,
    /// Badge of a condition that has come true.
    pub met: &'static str,
    /// The condition.
    pub came_true: fn(&str) -> String,
    /// There was none.
    pub no_condition: &'static str,
    /// Without words.
    pub untitled: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        finding: |count| match count {
            0 => "Rien n’est encore écarté\u{a0}: choisir, c’est aussi renoncer".to_owned(),
            1 => "Un renoncement assumé".to_owned(),
            _ => format!("{count} renoncements assumés"),
        },
        subtitle: "Ce que l’entreprise ne fera pas, pourquoi, et ce qui rouvrirait la question.",
        empty: "Ce que vous ne ferez pas protège ce que vous faites",
        example: "Exemple\u{a0}: «\u{a0}Ne plus répondre aux appels d’offres de moins de 5 000 €\u{a0}», parce que la marge y est négative\u{a0}; à rouvrir si le chiffrage est automatisé.",
        add: "Ajouter un renoncement",
        table: "Renoncements",
        what: "À quoi renonce-t-on",
        why: "Pourquoi",
        reopen: "Ce qui rouvrirait la question",
        date: "Décidé le",
        met_column: "Condition remplie",
        from: "D’où il vient",
        sights: "Renoncements montrés",
        all: "Tous",
        to_reopen: "À rouvrir\u{a0}?",
        to_reopen_note: "Ce qui devait rouvrir ces questions est arrivé\u{a0}: décidez, ou décochez la condition.",
        unconditional: "Sans condition",
        none_in_sight: "Aucun renoncement de cette sorte.",
        order: "Ordre",
        reopen_first: "À rouvrir d’abord",
        latest_first: "Plus récents d’abord",
        oldest_first: "Plus anciens d’abord",
        met: "Condition remplie",
        came_true: |condition| format!("Ce qui devait la rouvrir\u{a0}: {condition}"),
        no_condition: "Rien ne disait ce qui la rouvrirait.",
        untitled: "Sans titre",
    },
    en: Text {
        finding: |count| match count {
            0 => "Nothing is given up yet: to choose is also to renounce".to_owned(),
            1 => "One thing given up on purpose".to_owned(),
            _ => format!("{count} things given up on purpose"),
        },
        subtitle: "What the company will not do, why, and what would reopen the question.",
        empty: "What you will not do protects what you do",
        example: "Example: “No more tenders under €5,000”, because their margin is negative; to be reopened if quoting is automated.",
        add: "Add a renunciation",
        table: "Renunciations",
        what: "What is given up",
        why: "Why",
        reopen: "What would reopen it",
        date: "Decided on",
        met_column: "Condition met",
        from: "Where it comes from",
        sights: "Renunciations shown",
        all: "All",
        to_reopen: "To reopen?",
        to_reopen_note: "What was to reopen these questions has come true: decide, or untick the condition.",
        unconditional: "No condition",
        none_in_sight: "No renunciation of this kind.",
        order: "Order",
        reopen_first: "To reopen first",
        latest_first: "Latest first",
        oldest_first: "Oldest first",
        met: "Condition met",
        came_true: |condition| format!("What was to reopen it: {condition}"),
        no_condition: "Nothing said what would reopen it.",
        untitled: "Untitled",
    },
};
