//! Words of the customer’s journey.

use super::Emotion;
use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Parcours client", en: "Customer journey" };

/// What the method is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Voir l’achat avec les yeux du client, de la découverte à la fidélité, et décider quoi faire de chaque endroit où cela coince.",
        how: "Notez ce que fait le client à chaque étape, où il vous rencontre, ce qu’il ressent (de −2 à 2) et ce qui le gêne. Un ressenti négatif ou un obstacle est un point de friction\u{a0}: il devient une action, ou on y renonce.",
        not_when: "Sans client interrogé, la courbe dessine vos suppositions. Un seul segment à la fois\u{a0}: deux acheteurs différents n’ont pas le même parcours.",
        source: "Parcours client et moments de vérité (Normann, Carlzon)",
    },
    en: Guide {
        purpose: "To see the purchase with the customer’s eyes, from awareness to loyalty, and to decide what to do wherever it hurts.",
        how: "Note what the customer does at each stage, where they meet you, what they feel (from −2 to 2) and what is in the way. A feeling below zero or an obstacle is a friction: it becomes an action, or is given up.",
        not_when: "Without customers asked, the curve draws your guesses. One segment at a time: two kinds of buyers have two journeys.",
        source: "Customer journey and moments of truth (Normann, Carlzon)",
    },
};

/// A feeling in words.
#[must_use]
pub const fn emotion(emotion: Emotion) -> Name {
    match emotion.get() {
        -2 => Localized { fr: "−2 · exaspéré", en: "−2 · exasperated" },
        -1 => Localized { fr: "−1 · agacé", en: "−1 · annoyed" },
        0 => Localized { fr: "0 · indifférent", en: "0 · indifferent" },
        1 => Localized { fr: "+1 · content", en: "+1 · pleased" },
        _ => Localized { fr: "+2 · enthousiaste", en: "+2 · delighted" },
    }
}

/// Words of the screen.
pub struct Text {
    /// The page’s title: frictions that led to nothing, of how many.
    pub finding: fn(usize, usize) -> String,
    /// What it is for.
    pub subtitle: &'static str,
    /// The empty title.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Adds a step.
    pub add: &'static str,
    /// Adds a step to a stage, heard with its name.
    pub add_to: fn(&str) -> String,
    /// A step without words.
    pub unnamed: &'static str,
    /// The curve’s question.
    pub question: &'static str,
    /// The curve’s answer: the step that hurts most.
    pub worst: fn(&str) -> String,
    /// The curve’s answer where nothing hurts.
    pub smooth: &'static str,
    /// The curve while no feeling is known.
    pub no_feeling: &'static str,
    /// Axis and column.
    pub feeling: &'static str,
    /// Field.
    pub stage: &'static str,
    /// Field.
    pub action: &'static str,
    /// Hint.
    pub action_hint: &'static str,
    /// Field.
    pub touchpoints: &'static str,
    /// Hint.
    pub touchpoints_hint: &'static str,
    /// Field.
    pub obstacles: &'static str,
    /// Hint.
    pub obstacles_hint: &'static str,
    /// Field.
    pub unset: &'static str,
    /// Switch and mark.
    pub truth: &'static str,
    /// Badge.
    pub friction: &'static str,
    /// Nothing stands at a stage.
    pub hole: &'static str,
    /// Moves a step; its name follows.
    pub earlier: fn(&str) -> String,
    /// Moves a step; its name follows.
    pub later: fn(&str) -> String,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        finding: |open, all| match (open, all) {
            (_, 0) => "Le parcours du client, étape par étape".to_owned(),
            (0, 1) => "Le point de friction a sa décision".to_owned(),
            (0, all) => format!("Les {all} points de friction ont leur décision"),
            (1, _) => "Un point de friction attend une décision".to_owned(),
            (open, _) => format!("{open} points de friction attendent une décision"),
        },
        subtitle: "Chaque endroit où le client peine devient une action corrective, ou un renoncement assumé.",
        empty: "Où vos clients peinent-ils avant d’acheter\u{a0}?",
        example: "Exemple, à la décision\u{a0}: «\u{a0}attend le devis\u{a0}», par courriel, ressenti −2, obstacle «\u{a0}quatre jours de silence\u{a0}».",
        add: "Ajouter une étape",
        add_to: |stage| format!("Ajouter une étape\u{a0}: {stage}"),
        unnamed: "Étape à décrire",
        question: "Que ressent le client, étape après étape\u{a0}?",
        worst: |step| format!("Le creux\u{a0}: {step}."),
        smooth: "Aucun point de friction pour le moment.",
        no_feeling: "Donnez un ressenti à deux étapes pour tracer la courbe.",
        feeling: "Ressenti",
        stage: "Moment",
        action: "Ce que fait le client",
        action_hint: "De son point de vue\u{a0}: «\u{a0}cherche\u{a0}», «\u{a0}compare\u{a0}», «\u{a0}attend\u{a0}».",
        touchpoints: "Points de contact",
        touchpoints_hint: "Où il vous rencontre\u{a0}: site, téléphone, visite.",
        obstacles: "Obstacles",
        obstacles_hint: "Ce qui le ralentit ou le décourage.",
        unset: "Pas encore demandé",
        truth: "Moment de vérité",
        friction: "point de friction",
        hole: "Aucune étape ici",
        earlier: |name| format!("Avancer {name}"),
        later: |name| format!("Reculer {name}"),
    },
    en: Text {
        finding: |open, all| match (open, all) {
            (_, 0) => "The customer’s journey, step by step".to_owned(),
            (0, 1) => "The friction has its decision".to_owned(),
            (0, all) => format!("All {all} frictions have their decision"),
            (1, _) => "One friction waits for a decision".to_owned(),
            (open, _) => format!("{open} frictions wait for a decision"),
        },
        subtitle: "Each place where the customer struggles becomes a corrective action, or is given up on purpose.",
        empty: "Where do customers struggle before they buy?",
        example: "Example, at the decision: “waits for the quote”, by e-mail, feeling −2, obstacle “four days of silence”.",
        add: "Add a step",
        add_to: |stage| format!("Add a step: {stage}"),
        unnamed: "Step to be described",
        question: "What does the customer feel, step after step?",
        worst: |step| format!("The low point: {step}."),
        smooth: "No friction for the moment.",
        no_feeling: "Give two steps a feeling to draw the curve.",
        feeling: "Feeling",
        stage: "Stage",
        action: "What the customer does",
        action_hint: "From their side: “searches”, “compares”, “waits”.",
        touchpoints: "Touchpoints",
        touchpoints_hint: "Where they meet you: website, phone, visit.",
        obstacles: "Obstacles",
        obstacles_hint: "What slows them down or puts them off.",
        unset: "Not asked yet",
        truth: "Moment of truth",
        friction: "friction",
        hole: "No step here",
        earlier: |name| format!("Move {name} earlier"),
        later: |name| format!("Move {name} later"),
    },
};
