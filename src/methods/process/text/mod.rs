//! Words of the sales process.

pub mod starting;

use super::Situation;
use crate::domain::{
    guide::Guide,
    lang::{Localized, Name},
    sales_stage::StagePart,
};

/// Its title.
pub const TITLE: Name = Localized { fr: "Processus de vente", en: "Sales process" };

/// What the method is for.
pub const GUIDE: Localized<Guide> = Localized {
    fr: Guide {
        purpose: "Que chaque vente suive les mêmes étapes, et que personne n’ait à improviser devant un client.",
        how: "Pour chaque étape, écrivez ce qui doit être vrai pour en sortir, les questions, les relances, les documents et le délai. Puis relisez les cinq fiches de situation\u{a0}: elles s’impriment, et se lisent en visite sur un téléphone.",
        not_when: "Une vente qui se conclut en une conversation n’a pas besoin de cinq étapes\u{a0}: gardez celles où l’on peut perdre.",
        source: "Processus de vente et exécution",
    },
    en: Guide {
        purpose: "That every sale goes through the same stages, and nobody has to improvise in front of a customer.",
        how: "For each stage, write what must be true before it is left, the questions, the follow-ups, the documents and the time allowed. Then go through the five cards: they print, and read well on a phone during a visit.",
        not_when: "A sale that closes in one conversation needs no five stages: keep those where it can be lost.",
        source: "Sales process and execution",
    },
};

/// A situation.
#[must_use]
pub const fn situation(situation: Situation) -> Name {
    match situation {
        Situation::FirstContact => Localized { fr: "Premier contact", en: "First contact" },
        Situation::Demonstration => Localized { fr: "Démonstration", en: "Demonstration" },
        Situation::Objections => Localized { fr: "Objections", en: "Objections" },
        Situation::Negotiation => Localized { fr: "Négociation", en: "Negotiation" },
        Situation::Closing => Localized { fr: "Closing", en: "Closing" },
    }
}

/// What a stage says of itself, in lower case.
#[must_use]
pub const fn part(part: StagePart) -> Name {
    match part {
        StagePart::ExitCriteria => Localized { fr: "critères de sortie", en: "exit criteria" },
        StagePart::Questions => Localized { fr: "questions", en: "questions" },
        StagePart::FollowUps => Localized { fr: "relances", en: "follow-ups" },
        StagePart::Documents => Localized { fr: "documents", en: "documents" },
        StagePart::ServiceLevel => Localized { fr: "délai", en: "time allowed" },
    }
}

/// Words of the screen.
pub struct Text {
    /// The page’s title: stages without exit criteria, of how many.
    pub finding: fn(usize, usize) -> String,
    /// What it is for.
    pub subtitle: &'static str,
    /// The empty title.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Puts the five stages.
    pub begin: &'static str,
    /// Adds a stage.
    pub add: &'static str,
    /// Prints what is shown.
    pub print: &'static str,
    /// The two views.
    pub show: &'static str,
    /// A view.
    pub stages: &'static str,
    /// A view.
    pub cards: &'static str,
    /// The picture.
    pub picture: &'static str,
    /// A stage without a name.
    pub unnamed: &'static str,
    /// Field.
    pub name: &'static str,
    /// Field.
    pub exit_criteria: &'static str,
    /// Hint.
    pub exit_criteria_hint: &'static str,
    /// Field.
    pub questions: &'static str,
    /// Hint.
    pub questions_hint: &'static str,
    /// Field.
    pub follow_ups: &'static str,
    /// Hint.
    pub follow_ups_hint: &'static str,
    /// Field.
    pub documents: &'static str,
    /// Hint.
    pub documents_hint: &'static str,
    /// Field.
    pub service: &'static str,
    /// Hint.
    pub service_hint: &'static str,
    /// Unit.
    pub days: &'static str,
    /// Says that nothing lacks.
    pub complete: &'static str,
    /// What lacks.
    pub lacks: fn(&str) -> String,
    /// Mark.
    pub no_exit: &'static str,
    /// Moves a stage; its name follows.
    pub earlier: fn(&str) -> String,
    /// Moves a stage; its name follows.
    pub later: fn(&str) -> String,
    /// The cards: how many can be used.
    pub usable: fn(usize) -> String,
    /// Fills the cards that are empty.
    pub propose: &'static str,
    /// Said of an empty card.
    pub blank: &'static str,
    /// Which card of how many.
    pub place: fn(usize, usize) -> String,
    /// Goes to the card before.
    pub before: &'static str,
    /// Goes to the next card.
    pub after: &'static str,
    /// Chooses a card.
    pub situation: &'static str,
    /// Opens the form of a card.
    pub edit: &'static str,
    /// Closes it.
    pub done: &'static str,
    /// Part of a card.
    pub goal: &'static str,
    /// Part of a card.
    pub ask: &'static str,
    /// Part of a card.
    pub say: &'static str,
    /// Part of a card.
    pub proofs: &'static str,
    /// Part of a card.
    pub avoid: &'static str,
    /// Part of a card.
    pub next_step: &'static str,
    /// Hint.
    pub one_a_line: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        finding: |open, all| match (open, all) {
            (_, 0) => "Le processus de vente, étape par étape".to_owned(),
            (0, 1) => "L’étape a ses critères de sortie".to_owned(),
            (0, all) => format!("Les {all} étapes ont leurs critères de sortie"),
            (1, all) => format!("Une étape sur {all} n’a pas de critère de sortie"),
            (open, all) => format!("{open} étapes sur {all} n’ont pas de critère de sortie"),
        },
        subtitle: "On sort d’une étape quand le client a fait un pas, pas quand le vendeur en a fait un.",
        empty: "Par quelles étapes passe une vente chez vous\u{a0}?",
        example: "Exemple\u{a0}: on sort de la découverte quand «\u{a0}le client a dit ce que lui coûte le problème\u{a0}».",
        begin: "Commencer avec cinq étapes",
        add: "Ajouter une étape",
        print: "Imprimer",
        show: "Montrer",
        stages: "Étapes",
        cards: "Fiches de situation",
        picture: "Les étapes de la vente, et ce qui leur manque",
        unnamed: "Étape sans nom",
        name: "Nom de l’étape",
        exit_criteria: "Critères de sortie",
        exit_criteria_hint: "Ce qui doit être vrai pour passer à la suite. Un par ligne\u{a0}: «\u{a0}le décideur est identifié\u{a0}».",
        questions: "Questions à poser",
        questions_hint: "Une par ligne.",
        follow_ups: "Relances",
        follow_ups_hint: "Une par ligne\u{a0}: «\u{a0}appel à trois jours\u{a0}».",
        documents: "Documents",
        documents_hint: "Ce que l’on remet, un par ligne.",
        service: "Délai au plus",
        service_hint: "Une opportunité qui reste plus longtemps vieillit.",
        days: "jours",
        complete: "complète",
        lacks: |parts| format!("Manque\u{a0}: {parts}"),
        no_exit: "sans critère de sortie",
        earlier: |name| format!("Avancer {name}"),
        later: |name| format!("Reculer {name}"),
        usable: |count| match count {
            0 => "Aucune fiche n’est prête pour une visite".to_owned(),
            1 => "Une fiche sur 5 est prête pour une visite".to_owned(),
            5 => "Les 5 fiches sont prêtes pour une visite".to_owned(),
            count => format!("{count} fiches sur 5 sont prêtes pour une visite"),
        },
        propose: "Proposer une trame",
        blank: "Fiche à écrire\u{a0}: un but, des questions, ce que l’on évite, le prochain pas.",
        place: |at, all| format!("Fiche {at} sur {all}"),
        before: "Fiche précédente",
        after: "Fiche suivante",
        situation: "Situation",
        edit: "Modifier la fiche",
        done: "Terminer",
        goal: "But",
        ask: "Demander",
        say: "Dire",
        proofs: "Montrer",
        avoid: "Éviter",
        next_step: "Prochain pas",
        one_a_line: "Un par ligne.",
    },
    en: Text {
        finding: |open, all| match (open, all) {
            (_, 0) => "The sales process, stage by stage".to_owned(),
            (0, 1) => "The stage has its exit criteria".to_owned(),
            (0, all) => format!("All {all} stages have their exit criteria"),
            (1, all) => format!("One stage of {all} has no exit criteria"),
            (open, all) => format!("{open} stages of {all} have no exit criteria"),
        },
        subtitle: "A stage is left when the customer has taken a step, not when the seller has.",
        empty: "Which stages does a sale go through?",
        example: "Example: the discovery is left when “the customer has said what the problem costs”.",
        begin: "Begin with five stages",
        add: "Add a stage",
        print: "Print",
        show: "Show",
        stages: "Stages",
        cards: "Playbook cards",
        picture: "The stages of the sale, and what they lack",
        unnamed: "Unnamed stage",
        name: "Name of the stage",
        exit_criteria: "Exit criteria",
        exit_criteria_hint: "What must be true before going on. One a line: “the decision maker is known”.",
        questions: "Questions to ask",
        questions_hint: "One a line.",
        follow_ups: "Follow-ups",
        follow_ups_hint: "One a line: “call after three days”.",
        documents: "Documents",
        documents_hint: "What is handed over, one a line.",
        service: "Time allowed",
        service_hint: "An opportunity that stays longer is ageing.",
        days: "days",
        complete: "complete",
        lacks: |parts| format!("Missing: {parts}"),
        no_exit: "no exit criteria",
        earlier: |name| format!("Move {name} earlier"),
        later: |name| format!("Move {name} later"),
        usable: |count| match count {
            0 => "No card is ready for a visit".to_owned(),
            1 => "One card of 5 is ready for a visit".to_owned(),
            5 => "All 5 cards are ready for a visit".to_owned(),
            count => format!("{count} cards of 5 are ready for a visit"),
        },
        propose: "Propose a first text",
        blank: "A card to write: a goal, questions, what to avoid, the next step.",
        place: |at, all| format!("Card {at} of {all}"),
        before: "Previous card",
        after: "Next card",
        situation: "Situation",
        edit: "Edit the card",
        done: "Done",
        goal: "Goal",
        ask: "Ask",
        say: "Say",
        proofs: "Show",
        avoid: "Avoid",
        next_step: "Next step",
        one_a_line: "One a line.",
    },
};
