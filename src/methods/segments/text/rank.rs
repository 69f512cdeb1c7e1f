//! Words of the rank of the segments.

use crate::domain::lang::{Format, Localized};

/// The words.
pub struct Text {
    /// Title.
    pub title: &'static str,
    /// While there is no criterion.
    pub none: &'static str,
    /// The picture’s question.
    pub question: &'static str,
    /// The picture’s answer: the first, the second, and how many points lie between.
    pub finding: fn(&str, &str, u16, &dyn Format) -> String,
    /// The list’s name.
    pub order: &'static str,
    /// The sum.
    pub total: &'static str,
    /// Badge.
    pub priority: &'static str,
    /// Badge: how many scores lack.
    pub missing: fn(usize, &dyn Format) -> String,
    /// Badge before a doubt.
    pub check: &'static str,
    /// The first in the rank, and the priority.
    pub disagrees: fn(&str, &str) -> String,
    /// Gives the priority to the first.
    pub aim: &'static str,
    /// The question of the explanation.
    pub why: fn(&str) -> String,
    /// Weight and score.
    pub product: fn(u8, u8) -> String,
    /// No score.
    pub unscored: &'static str,
    /// No single change would turn it with its neighbour.
    pub firm: &'static str,
    /// What is this planner’s own choice.
    pub convention: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        title: "Quel segment d’abord\u{a0}?",
        none: "Notez les segments sur quelques critères\u{a0}: le classement s’affiche ici, avec ses raisons.",
        question: "Quel segment mérite l’effort en premier\u{a0}?",
        finding: |first, second, gap, f| match gap {
            0 => format!("{first} et {second} sont à égalité."),
            gap => format!("{first} devance {second} de {}.", f.count(usize::from(gap), "point", "points")),
        },
        order: "Classement des segments",
        total: "Score",
        priority: "prioritaire",
        missing: |count, f| format!("{} à donner", f.count(count, "note", "notes")),
        check: "à vérifier",
        disagrees: |first, priority| {
            format!("{first} arrive en tête, mais la priorité va à {priority}. Déplacez-la, ou revoyez poids et notes.")
        },
        aim: "Lui donner la priorité",
        why: |name| format!("Pourquoi ce score pour {name}\u{a0}?"),
        product: |weight, score| format!("poids {weight} × note {score}"),
        unscored: "pas de note\u{a0}: ne compte pour rien",
        firm: "Aucune note ni aucun poids, changé seul, ne le ferait changer de rang.",
        convention: "Somme des poids multipliés par les notes, de 1 à 5. Une note absente ne rapporte rien (convention).",
    },
    en: Text {
        title: "Which segment first?",
        none: "Score the segments on a few criteria: their rank appears here, with its reasons.",
        question: "Which segment deserves the effort first?",
        finding: |first, second, gap, f| match gap {
            0 => format!("{first} and {second} are level."),
            gap => format!("{first} is {} ahead of {second}.", f.count(usize::from(gap), "point", "points")),
        },
        order: "Rank of the segments",
        total: "Score",
        priority: "priority",
        missing: |count, f| format!("{} to give", f.count(count, "score", "scores")),
        check: "check",
        disagrees: |first, priority| {
            format!(
                "{first} comes first, but {priority} has the priority. Move it, or look at weights and scores again."
            )
        },
        aim: "Give it the priority",
        why: |name| format!("Why this score for {name}?"),
        product: |weight, score| format!("weight {weight} × score {score}"),
        unscored: "no score: counts for nothing",
        firm: "No score and no weight, changed alone, would change its rank.",
        convention: "Sum of weights times scores, from 1 to 5. A score that lacks earns nothing (convention).",
    },
};
