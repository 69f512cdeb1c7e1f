//! Words of the synthesis.

use super::LineKind;
use crate::domain::{
    guide::Guide,
    lang::{Format, Lang, Localized, Name, Plural},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Synthèse", en: "Synthesis" };

/// What it is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Dire en quelques lignes ce que le diagnostic change\u{a0}: les atouts sur lesquels s’appuyer, les points à corriger vite, le chemin.",
        how: "Chaque ligne cite les constats qui la fondent. Boussole propose les plus lourds\u{a0}: forces et menaces d’impact 4 ou 5, avantages VRIO (une convention). En bas, tout ce qui a été diagnostiqué sans rien produire reste visible jusqu’à ce qu’une décision le reprenne ou y renonce.",
        not_when: "Tant que moins de trois constats ont une preuve\u{a0}: une synthèse d’impressions n’engage personne.",
        source: "diagnostic d’une stratégie de développement",
    },
    en: Guide {
        purpose: "To say in a few lines what the diagnosis changes: the assets to build on, the points to correct soon, the path.",
        how: "Every line cites the findings it stands on. Boussole suggests the heaviest: strengths and threats of impact 4 or 5, VRIO advantages (a convention). Below, whatever was diagnosed and led to nothing stays in sight until a decision takes it up or gives it up.",
        not_when: "As long as fewer than three findings have evidence: a synthesis of impressions commits nobody.",
        source: "diagnosis of a strategy of development",
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
    /// Adds a line.
    pub add: &'static str,
    /// A line without words.
    pub unnamed: &'static str,
    /// The items that a line cites.
    pub cites: &'static str,
    /// A line that cites nothing.
    pub cites_nothing: &'static str,
    /// What the diagnosis suggests.
    pub suggested: &'static str,
    /// Takes a suggestion up.
    pub take: &'static str,
    /// The card of what led to nothing.
    pub open: &'static str,
    /// That card when everything led somewhere.
    pub all_settled: &'static str,
    /// Leads back to the page.
    pub all: &'static str,
    /// Card of a line’s words.
    pub line: &'static str,
    /// Field.
    pub text: &'static str,
    /// Field.
    pub kind: &'static str,
    /// Field that cites one more item.
    pub cite: &'static str,
    /// Takes a cited item away; its name follows.
    pub forget: fn(&str) -> String,
    /// Card of the decisions.
    pub decision: &'static str,
    /// Nothing in a part.
    pub nothing: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        subtitle: "Les atouts, les points à corriger et le chemin\u{a0}; chaque ligne avec ce qui la fonde.",
        empty: "Que retenez-vous du diagnostic\u{a0}?",
        example: "Exemple\u{a0}: atout «\u{a0}le seul atelier à moins de deux heures qui refait une pièce sans plan\u{a0}», fondé sur une force et une ressource VRIO.",
        add: "Écrire une première ligne",
        unnamed: "Ligne sans texte",
        cites: "Fondée sur",
        cites_nothing: "ne cite aucun constat",
        suggested: "Proposé par le diagnostic",
        take: "Reprendre",
        open: "Diagnostiqué, sans suite pour le moment",
        all_settled: "Tout ce qui a été diagnostiqué a mené à une décision ou à un renoncement.",
        all: "Toute la synthèse",
        line: "La ligne",
        text: "Ce que l’on retient",
        kind: "Partie",
        cite: "Citer un constat",
        forget: |name| format!("Ne plus citer {name}"),
        decision: "Ce que l’on en fait",
        nothing: "Rien pour le moment.",
    },
    en: Text {
        subtitle: "The assets, the points to correct and the path; every line with what it stands on.",
        empty: "What do you retain from the diagnosis?",
        example: "Example: asset “the only workshop within two hours that remakes a part without a drawing”, standing on a strength and a VRIO resource.",
        add: "Write a first line",
        unnamed: "Line without words",
        cites: "Stands on",
        cites_nothing: "cites no finding",
        suggested: "Suggested by the diagnosis",
        take: "Take up",
        open: "Diagnosed, and led to nothing so far",
        all_settled: "Everything that was diagnosed led to a decision or to a renunciation.",
        all: "The whole synthesis",
        line: "The line",
        text: "What is retained",
        kind: "Part",
        cite: "Cite a finding",
        forget: |name| format!("Cite {name} no longer"),
        decision: "What is done about it",
        nothing: "Nothing yet.",
    },
};

/// A part: its title and the field that adds a line to it.
#[must_use]
pub const fn part(kind: LineKind) -> (Name, Name) {
    match kind {
        LineKind::Asset => {
            (Localized { fr: "Atouts", en: "Assets" }, Localized { fr: "Nouvel atout", en: "New asset" })
        }
        LineKind::ToCorrect => (
            Localized { fr: "Points à corriger", en: "Points to correct" },
            Localized { fr: "Nouveau point à corriger", en: "New point to correct" },
        ),
        LineKind::Path => (
            Localized { fr: "Le chemin", en: "The path" },
            Localized { fr: "Nouvelle étape du chemin", en: "New step of the path" },
        ),
    }
}

/// The page’s title: what still waits, else how short it is.
#[must_use]
pub fn headline(lines: usize, open: usize, format: &dyn Format) -> String {
    let lang = format.lang();
    match (lang, lines, open) {
        (Lang::Fr, 0, 0) => "Ce que l’on retient du diagnostic".to_owned(),
        (Lang::En, 0, 0) => "What is retained from the diagnosis".to_owned(),
        (Lang::Fr, _, 0) => format!("Le diagnostic tient en {}", format.count(lines, "ligne", "lignes")),
        (Lang::En, _, 0) => format!("The diagnosis in {}", format.count(lines, "line", "lines")),
        (Lang::Fr, ..) => {
            let stay = Plural::of(lang, open).pick("reste sans suite", "restent sans suite");
            format!("{} {stay}", format.count(open, "constat", "constats"))
        }
        (Lang::En, ..) => {
            let led = Plural::of(lang, open).pick("has led to nothing yet", "have led to nothing yet");
            format!("{} {led}", format.count(open, "finding", "findings"))
        }
    }
}
