//! Words of VRIO.

use super::outcome::Outcome;
use crate::domain::{
    guide::Guide,
    lang::{Format, Lang, Localized, Name},
    resource::Question,
};

/// Its title.
pub const TITLE: Name = Localized { fr: "VRIO", en: "VRIO" };

/// What it is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Trouver sur quoi bâtir l’offre\u{a0}: ce que vous avez et que d’autres auront du mal à avoir.",
        how: "Quatre questions dans l’ordre\u{a0}: la ressource a-t-elle de la valeur pour le client, est-elle rare, difficile à imiter, et l’entreprise est-elle organisée pour s’en servir\u{a0}? Le premier «\u{a0}non\u{a0}» décide. Chaque réponse porte sa preuve\u{a0}; une question ouverte laisse la ressource non évaluée.",
        not_when: "Pour comparer des prix ou des délais, le comparatif des processus est plus juste. Et une ressource que personne ne veut acheter n’a pas besoin de quatre réponses.",
        source: "Barney, 1991",
    },
    en: Guide {
        purpose: "To find what the offer can be built on: what you have and others will find hard to get.",
        how: "Four questions in order: is the resource of value to the customer, is it rare, hard to copy, and is the company organised to use it? The first “no” decides. Every answer carries its evidence; an open question leaves the resource unassessed.",
        not_when: "To compare prices or delays, the benchmark of processes fits better. And a resource that nobody wants to buy does not need four answers.",
        source: "Barney, 1991",
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
    /// Adds a resource.
    pub add: &'static str,
    /// A resource without a name.
    pub unnamed: &'static str,
    /// Name of the grid.
    pub grid: &'static str,
    /// Column.
    pub resource: &'static str,
    /// Column.
    pub family: &'static str,
    /// Column.
    pub outcome: &'static str,
    /// An answer.
    pub yes: &'static str,
    /// An answer.
    pub no: &'static str,
    /// No answer.
    pub unknown: &'static str,
    /// The picture’s question.
    pub picture: &'static str,
    /// Title of an outcome’s why.
    pub why: &'static str,
    /// Note of that why.
    pub rule: &'static str,
    /// Leads to every resource.
    pub all: &'static str,
    /// Card of the name and family.
    pub what: &'static str,
    /// Field.
    pub name: &'static str,
    /// Field.
    pub answer: &'static str,
    /// Card of the decisions.
    pub decision: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        subtitle: "Ce que vous avez, ce que cela vaut face aux autres, et ce qui en découle.",
        empty: "Qu’avez-vous que vos concurrents auraient du mal à obtenir\u{a0}?",
        example: "Exemple\u{a0}: «\u{a0}huit ans de relevés de pièces sans plan\u{a0}», rare, difficile à imiter, mais rangés dans des classeurs\u{a0}: un avantage inexploité.",
        add: "Ajouter une ressource",
        unnamed: "Ressource sans nom",
        grid: "Les quatre questions",
        resource: "Ressource",
        family: "Famille",
        outcome: "Résultat",
        yes: "Oui",
        no: "Non",
        unknown: "À vérifier",
        picture: "Que valent vos ressources face aux concurrents\u{a0}?",
        why: "Résultat VRIO",
        rule: "Le premier «\u{a0}non\u{a0}» décide\u{a0}; une question ouverte avant lui laisse la ressource non évaluée.",
        all: "Toutes les ressources",
        what: "La ressource",
        name: "Nom",
        answer: "Réponse",
        decision: "Ce que l’on en fait",
    },
    en: Text {
        subtitle: "What you have, what it is worth against others, and what follows.",
        empty: "What do you have that competitors would find hard to get?",
        example: "Example: “eight years of surveys of parts without a drawing”, rare, hard to copy, but kept in binders: an unused advantage.",
        add: "Add a resource",
        unnamed: "Unnamed resource",
        grid: "The four questions",
        resource: "Resource",
        family: "Family",
        outcome: "Outcome",
        yes: "Yes",
        no: "No",
        unknown: "To be checked",
        picture: "What are your resources worth against competitors?",
        why: "VRIO outcome",
        rule: "The first “no” decides; a question left open before it leaves the resource unassessed.",
        all: "All resources",
        what: "The resource",
        name: "Name",
        answer: "Answer",
        decision: "What is done about it",
    },
};

/// The page’s title: how many advantages last.
#[must_use]
pub fn headline(sustained: usize, unused: usize, format: &dyn Format) -> String {
    let fr = format.lang() == Lang::Fr;
    match (sustained, unused) {
        (0, 0) if fr => "Aucun avantage durable pour le moment".to_owned(),
        (0, 0) => "No advantage that lasts so far".to_owned(),
        (_, 0) if fr => format.count(sustained, "avantage durable", "avantages durables"),
        (_, 0) => format.count(sustained, "sustained advantage", "sustained advantages"),
        _ if fr => format!(
            "{}, {}",
            format.count(sustained, "avantage durable", "avantages durables"),
            format.count(unused, "inexploité", "inexploités")
        ),
        _ => format!(
            "{}, {}",
            format.count(sustained, "sustained advantage", "sustained advantages"),
            format.count(unused, "unused", "unused")
        ),
    }
}

/// A question: its letter, its name, and what it asks.
#[must_use]
pub const fn question(question: Question) -> (&'static str, Name, Name) {
    match question {
        Question::Valuable => (
            "V",
            Localized { fr: "Valeur", en: "Value" },
            Localized {
                fr: "Permet-elle de saisir une opportunité ou de parer une menace\u{a0}?",
                en: "Does it let you seize an opportunity or fend off a threat?",
            },
        ),
        Question::Rare => (
            "R",
            Localized { fr: "Rareté", en: "Rarity" },
            Localized { fr: "Peu de concurrents l’ont-ils\u{a0}?", en: "Do few competitors have it?" },
        ),
        Question::Inimitable => (
            "I",
            Localized { fr: "Imitabilité", en: "Inimitability" },
            Localized {
                fr: "Est-elle longue ou coûteuse à copier\u{a0}?",
                en: "Does copying it take long or cost much?",
            },
        ),
        Question::Organised => (
            "O",
            Localized { fr: "Organisation", en: "Organisation" },
            Localized {
                fr: "L’entreprise est-elle organisée pour s’en servir pleinement\u{a0}?",
                en: "Is the company organised to use it fully?",
            },
        ),
    }
}

/// An outcome: its name, and what follows.
#[must_use]
pub const fn outcome(outcome: Outcome) -> (Name, Name) {
    match outcome {
        Outcome::SustainedAdvantage => (
            Localized { fr: "Avantage durable", en: "Sustained advantage" },
            Localized {
                fr: "Bâtir l’offre et le discours dessus, et le protéger.",
                en: "Build the offer and the message on it, and protect it.",
            },
        ),
        Outcome::UnusedAdvantage => (
            Localized { fr: "Avantage inexploité", en: "Unused advantage" },
            Localized {
                fr: "S’organiser pour s’en servir\u{a0}: une personne, un processus, un budget.",
                en: "Get organised to use it: a person, a process, a budget.",
            },
        ),
        Outcome::TemporaryAdvantage => (
            Localized { fr: "Avantage temporaire", en: "Temporary advantage" },
            Localized {
                fr: "En profiter vite, avant que d’autres ne le copient.",
                en: "Profit from it quickly, before others copy it.",
            },
        ),
        Outcome::Parity => (
            Localized { fr: "Parité", en: "Parity" },
            Localized {
                fr: "Tenir le niveau du marché, sans y investir davantage.",
                en: "Keep up with the market, and invest no more.",
            },
        ),
        Outcome::Disadvantage => (
            Localized { fr: "Désavantage", en: "Disadvantage" },
            Localized {
                fr: "Corriger, confier à d’autres, ou y renoncer.",
                en: "Fix it, hand it to others, or give it up.",
            },
        ),
        Outcome::Unassessed => (
            Localized { fr: "Non évaluée", en: "Unassessed" },
            Localized {
                fr: "Répondre à la première question encore ouverte.",
                en: "Answer the first question that is still open.",
            },
        ),
    }
}

/// The smallest change that turns an outcome.
#[must_use]
pub fn turn(asked: Question, next: Outcome, lang: Lang) -> String {
    let (letter, name, _) = question(asked);
    let name = name.get(lang).to_lowercase();
    let next = outcome(next).0.get(lang).to_lowercase();
    match lang {
        Lang::Fr => format!("Avec un oui à {letter} ({name}), ce serait\u{a0}: {next}."),
        Lang::En => format!("With a yes to {letter} ({name}), it would be: {next}."),
    }
}
