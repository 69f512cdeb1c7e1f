//! Words of the pipeline.
//!
//! Over 300 lines because the words of one screen stand side by side in both languages.

pub mod import;
mod nouns;

pub use nouns::{GUIDE, outcome, usual_reason};

use crate::domain::lang::{Localized, Name};

/// Its title.
pub const TITLE: Name = Localized { fr: "Pipeline", en: "Pipeline" };

/// Words of the screen.
pub struct Text {
    /// The page’s title: open opportunities and their weighted value.
    pub finding: fn(&str, usize, &str) -> String,
    /// What it is for.
    pub subtitle: &'static str,
    /// The empty title.
    pub empty: &'static str,
    /// An example.
    pub example: &'static str,
    /// Adds one.
    pub add: &'static str,
    /// No stage is described yet.
    pub no_stages: &'static str,
    /// Leads to the process.
    pub to_process: &'static str,
    /// The two views.
    pub show: &'static str,
    /// A view.
    pub board: &'static str,
    /// A view, and the table.
    pub table: &'static str,
    /// An opportunity without a name.
    pub unnamed: &'static str,
    /// A lane for what has no stage.
    pub unplaced: &'static str,
    /// How many are not drawn.
    pub more: fn(&str) -> String,
    /// An age in days.
    pub age: fn(&str) -> String,
    /// Mark.
    pub ageing: &'static str,
    /// A card’s menu, with its name.
    pub move_one: fn(&str) -> String,
    /// A menu’s entry: to a stage.
    pub to_stage: fn(&str) -> String,
    /// A menu’s entry.
    pub win: &'static str,
    /// A menu’s entry.
    pub lose: &'static str,
    /// The card of the figures.
    pub worth: &'static str,
    /// Figure.
    pub open_value: &'static str,
    /// Figure.
    pub weighted: &'static str,
    /// Figure.
    pub win_rate: &'static str,
    /// Figure.
    pub cycle: &'static str,
    /// Figure.
    pub velocity: &'static str,
    /// Not known yet.
    pub unknown: &'static str,
    /// A length in days.
    pub days: fn(&str) -> String,
    /// An amount a day.
    pub a_day: fn(&str) -> String,
    /// Open ones that bring nothing to the weighted value.
    pub unweighted: fn(&str) -> String,
    /// Why the figure.
    pub why: fn(&str) -> String,
    /// The picture’s question.
    pub question: &'static str,
    /// The picture’s answer: the weakest conversion.
    pub weakest: fn(&str, &str) -> String,
    /// The picture’s answer while nothing is decided.
    pub undecided: &'static str,
    /// The table of the stages.
    pub stages: &'static str,
    /// Column.
    pub stage: &'static str,
    /// Column.
    pub reached: &'static str,
    /// Column.
    pub open: &'static str,
    /// Column.
    pub lost: &'static str,
    /// Column.
    pub conversion: &'static str,
    /// Column.
    pub probability: &'static str,
    /// The field of a stage’s own probability.
    pub own_probability: fn(&str) -> String,
    /// Hint.
    pub own_hint: &'static str,
    /// Column.
    pub own: &'static str,
    /// The card of the ageing ones.
    pub old_ones: &'static str,
    /// None is ageing.
    pub none_old: &'static str,
    /// How old, and how old it may be.
    pub older: fn(&str, &str) -> String,
    /// The card of the losses.
    pub losses: &'static str,
    /// The losses’ question.
    pub loss_question: &'static str,
    /// Losses without a reason.
    pub no_reason: &'static str,
    /// How many losses lack their reason or their sentence.
    pub unsaid: fn(&str) -> String,
    /// The fields of the reasons.
    pub reason_at: [&'static str; 3],
    /// The dialog of a loss.
    pub why_lost: fn(&str) -> String,
    /// Field.
    pub reason: &'static str,
    /// Field.
    pub note: &'static str,
    /// Hint.
    pub note_hint: &'static str,
    /// Refusal.
    pub note_missing: &'static str,
    /// Refusal.
    pub reason_missing: &'static str,
    /// Confirms.
    pub note_loss: &'static str,
    /// Gives up.
    pub cancel: &'static str,
    /// Nothing chosen.
    pub unset: &'static str,
    /// No reason of a loss.
    pub unset_reason: &'static str,
    /// Column.
    pub name: &'static str,
    /// Column.
    pub amount: &'static str,
    /// Column.
    pub outcome: &'static str,
    /// Column.
    pub created: &'static str,
    /// Column.
    pub closed: &'static str,
    /// Column.
    pub segment: &'static str,
    /// Column.
    pub owner: &'static str,
    /// Column.
    pub external_id: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        finding: |open, count, value| match count {
            0 => "Aucune opportunité ouverte".to_owned(),
            1 => format!("Une opportunité ouverte, {value} une fois pondérée"),
            _ => format!("{open} opportunités ouvertes, {value} une fois pondérées"),
        },
        subtitle: "Ce qui est en train de se vendre, pondéré par ce qui s’est vendu.",
        empty: "Qu’êtes-vous en train de vendre\u{a0}?",
        example: "Exemple\u{a0}: «\u{a0}Laiterie du Vallon, ligne 2\u{a0}», 12\u{a0}500\u{a0}€, à l’étape Proposition depuis le 14 septembre.",
        add: "Ajouter une opportunité",
        no_stages: "Le pipeline n’a pas encore d’étapes\u{a0}: décrivez d’abord le processus de vente.",
        to_process: "Décrire les étapes",
        show: "Montrer",
        board: "Étapes",
        table: "Tableau",
        unnamed: "Opportunité sans nom",
        unplaced: "Sans étape",
        more: |count| format!("et {count} de plus, dans le tableau"),
        age: |days| format!("{days}\u{a0}j"),
        ageing: "vieillit",
        move_one: |name| format!("Déplacer {name}"),
        to_stage: |stage| format!("Placer à l’étape {stage}"),
        win: "Gagnée",
        lose: "Perdue…",
        worth: "Ce que vaut le pipeline",
        open_value: "Valeur ouverte",
        weighted: "Valeur pondérée",
        win_rate: "Taux de gain",
        cycle: "Cycle moyen",
        velocity: "Vélocité",
        unknown: "pas encore connu",
        days: |days| format!("{days}\u{a0}jours"),
        a_day: |amount| format!("{amount} par jour"),
        unweighted: |count| {
            format!(
                "Opportunités ouvertes sans montant ou sans probabilité, comptées pour rien dans la valeur \
                 pondérée\u{a0}: {count}."
            )
        },
        why: |name| format!("Pourquoi\u{a0}: {name}"),
        question: "Jusqu’où vont les opportunités\u{a0}?",
        weakest: |stage, share| format!("Le passage le plus étroit suit {stage}\u{a0}: {share} vont plus loin."),
        undecided: "Rien n’est encore décidé\u{a0}: les conversions viendront avec les premières ventes.",
        stages: "Étape par étape",
        stage: "Étape",
        reached: "Atteinte par",
        open: "Ouvertes",
        lost: "Perdues ici",
        conversion: "Conversion vers la suite",
        probability: "Probabilité de gagner",
        own_probability: |stage| format!("Votre probabilité à l’étape {stage}"),
        own_hint: "Laissez vide pour la calculer\u{a0}: gains ÷ entrées.",
        own: "La vôtre",
        old_ones: "Opportunités qui vieillissent",
        none_old: "Aucune opportunité ne vieillit.",
        older: |age, limit| format!("{age} jours, pour {limit} prévus"),
        losses: "Pourquoi nous perdons",
        loss_question: "Quelle raison revient\u{a0}?",
        no_reason: "Sans raison",
        unsaid: |count| format!("Pertes à qui manque la raison ou la phrase\u{a0}: {count}."),
        reason_at: ["Première raison", "Deuxième raison", "Troisième raison"],
        why_lost: |name| format!("Pourquoi avons-nous perdu {name}\u{a0}?"),
        reason: "Raison",
        note: "En une phrase",
        note_hint: "Ce que le client a dit\u{a0}: obligatoire, c’est ce que l’on relit.",
        note_missing: "Écrivez ce que le client a dit.",
        reason_missing: "Choisissez l’une des trois raisons.",
        note_loss: "Noter la perte",
        cancel: "Annuler",
        unset: "Aucun",
        unset_reason: "Aucune",
        name: "Opportunité",
        amount: "Montant",
        outcome: "Issue",
        created: "Ouverte le",
        closed: "Fermée le",
        segment: "Segment",
        owner: "Responsable",
        external_id: "Identifiant CRM",
    },
    en: Text {
        finding: |open, count, value| match count {
            0 => "No open opportunity".to_owned(),
            1 => format!("One open opportunity, {value} once weighted"),
            _ => format!("{open} open opportunities, {value} once weighted"),
        },
        subtitle: "What is being sold, weighted by what was sold.",
        empty: "What are you selling just now?",
        example: "Example: “Vallon dairy, line 2”, €12,500, at the Proposal stage since 14 September.",
        add: "Add an opportunity",
        no_stages: "The pipeline has no stages yet: describe the sales process first.",
        to_process: "Describe the stages",
        show: "Show",
        board: "Stages",
        table: "Table",
        unnamed: "Unnamed opportunity",
        unplaced: "No stage",
        more: |count| format!("and {count} more, in the table"),
        age: |days| format!("{days}\u{a0}d"),
        ageing: "ageing",
        move_one: |name| format!("Move {name}"),
        to_stage: |stage| format!("Put at the stage {stage}"),
        win: "Won",
        lose: "Lost…",
        worth: "What the pipeline is worth",
        open_value: "Open value",
        weighted: "Weighted value",
        win_rate: "Win rate",
        cycle: "Mean cycle",
        velocity: "Velocity",
        unknown: "not known yet",
        days: |days| format!("{days} days"),
        a_day: |amount| format!("{amount} a day"),
        unweighted: |count| {
            format!(
                "Open opportunities without an amount or a probability, counted as nothing in the weighted value: \
                 {count}."
            )
        },
        why: |name| format!("Why: {name}"),
        question: "How far do opportunities go?",
        weakest: |stage, share| format!("The narrowest passage follows {stage}: {share} go on."),
        undecided: "Nothing is decided yet: conversions come with the first sales.",
        stages: "Stage by stage",
        stage: "Stage",
        reached: "Reached by",
        open: "Open",
        lost: "Lost here",
        conversion: "Conversion to the next",
        probability: "Probability to win",
        own_probability: |stage| format!("Your probability at the stage {stage}"),
        own_hint: "Leave empty to have it computed: wins ÷ entries.",
        own: "Your own",
        old_ones: "Ageing opportunities",
        none_old: "No opportunity is ageing.",
        older: |age, limit| format!("{age} days, for {limit} foreseen"),
        losses: "Why we lose",
        loss_question: "Which reason comes back?",
        no_reason: "No reason given",
        unsaid: |count| format!("Losses without their reason or their sentence: {count}."),
        reason_at: ["First reason", "Second reason", "Third reason"],
        why_lost: |name| format!("Why did we lose {name}?"),
        reason: "Reason",
        note: "In a sentence",
        note_hint: "What the customer said: mandatory, for this is what is read again.",
        note_missing: "Write what the customer said.",
        reason_missing: "Choose one of the three reasons.",
        note_loss: "Note the loss",
        cancel: "Cancel",
        unset: "None",
        unset_reason: "None",
        name: "Opportunity",
        amount: "Amount",
        outcome: "Outcome",
        created: "Opened on",
        closed: "Closed on",
        segment: "Segment",
        owner: "Owner",
        external_id: "CRM id",
    },
};
