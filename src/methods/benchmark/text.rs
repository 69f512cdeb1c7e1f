//! Words of the benchmark.

use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Comparatif", en: "Benchmark" };

/// The processes that seed 003 compares, for a first list.
pub const PROCESSES: [Name; 5] = [
    Localized { fr: "Prospection", en: "Prospecting" },
    Localized { fr: "Techniques de vente", en: "Sales techniques" },
    Localized { fr: "Fidélisation", en: "Loyalty" },
    Localized { fr: "Relation client", en: "Customer relations" },
    Localized { fr: "Indicateurs de performance", en: "Performance indicators" },
];

/// What it is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Savoir dans quel geste commercial le meilleur concurrent vous devance, et par lequel commencer.",
        how: "Chaque processus reçoit deux notes de 1 à 5, la vôtre et celle du meilleur concurrent, et un poids. L’écart multiplié par le poids donne l’ordre. Notez ce qui appuie la note\u{a0}: un appel mystère, un devis reçu, un client perdu.",
        not_when: "Quand personne n’a observé le concurrent\u{a0}: deux notes devinées ne font pas un écart.",
        source: "comparatif des processus commerciaux",
    },
    en: Guide {
        purpose: "To know in which commercial practice the best competitor is ahead of you, and which to start with.",
        how: "Each process gets two scores from 1 to 5, yours and the best competitor’s, and a weight. The gap times the weight gives the order. Note what the score rests on: a mystery call, a quote received, a customer lost.",
        not_when: "When nobody has watched the competitor: two guessed scores make no gap.",
        source: "benchmark of commercial processes",
    },
};

/// Words of the screen.
pub struct Text {
    /// The finding while nothing can be compared.
    pub none: &'static str,
    /// The finding: the process with the largest gap, and the gap.
    pub finding: fn(&str, i16) -> String,
    /// The finding when no competitor is ahead.
    pub ahead: &'static str,
    /// What it is for.
    pub subtitle: &'static str,
    /// Title of the empty state.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Adds the five usual processes.
    pub start: &'static str,
    /// Adds one.
    pub add: &'static str,
    /// Name of the table.
    pub table: &'static str,
    /// Column.
    pub name: &'static str,
    /// Column.
    pub own: &'static str,
    /// Column.
    pub best: &'static str,
    /// Column.
    pub weight: &'static str,
    /// Column.
    pub who: &'static str,
    /// Title of the picture.
    pub picture: &'static str,
    /// The judgement of a gap.
    pub behind: &'static str,
    /// The judgement of a lead.
    pub leading: &'static str,
    /// The judgement of equals.
    pub level: &'static str,
    /// Title of the list of gaps.
    pub gaps: &'static str,
    /// A process without a name.
    pub untitled: &'static str,
    /// What would close the gap: the score to reach.
    pub turn: fn(u8) -> String,
    /// How many processes lack a score.
    pub missing: fn(usize) -> String,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        none: "Aucun processus n’est encore comparé",
        finding: |name, gap| format!("Premier écart\u{a0}: {name} ({gap} points pondérés)"),
        ahead: "Aucun concurrent n’est devant sur ces processus",
        subtitle: "Vos gestes commerciaux face à ceux du meilleur concurrent, l’écart le plus lourd d’abord.",
        empty: "Sur quel geste commercial perdez-vous du terrain\u{a0}?",
        example: "Exemple\u{a0}: prospection 2 contre 4 chez le premier concurrent, poids 5, parce que ses techniciens visitent chaque site deux fois par an.",
        start: "Comparer les cinq processus usuels",
        add: "Ajouter un processus",
        table: "Processus comparés",
        name: "Processus",
        own: "Nous",
        best: "Le meilleur",
        weight: "Poids",
        who: "Qui, et d’où on le sait",
        picture: "Où le meilleur concurrent est devant",
        behind: "en retard",
        leading: "en avance",
        level: "à égalité",
        gaps: "Les écarts, du plus lourd au plus léger",
        untitled: "Processus sans nom",
        turn: |score| format!("Une note de {score} fermerait l’écart."),
        missing: |count| match count {
            1 => "Un processus attend encore une note.".to_owned(),
            _ => format!("{count} processus attendent encore une note."),
        },
    },
    en: Text {
        none: "No process is compared yet",
        finding: |name, gap| format!("First gap: {name} ({gap} weighted points)"),
        ahead: "No competitor is ahead in these processes",
        subtitle: "Your commercial practices against the best competitor’s, the heaviest gap first.",
        empty: "In which commercial practice do you lose ground?",
        example: "Example: prospecting 2 against the first competitor’s 4, weight 5, because its technicians visit each site twice a year.",
        start: "Compare the five usual processes",
        add: "Add a process",
        table: "Processes compared",
        name: "Process",
        own: "We",
        best: "The best",
        weight: "Weight",
        who: "Who, and how one knows",
        picture: "Where the best competitor is ahead",
        behind: "behind",
        leading: "ahead",
        level: "level",
        gaps: "The gaps, the heaviest first",
        untitled: "Unnamed process",
        turn: |score| format!("A score of {score} would close the gap."),
        missing: |count| match count {
            1 => "One process still waits for a score.".to_owned(),
            _ => format!("{count} processes still wait for a score."),
        },
    },
};
