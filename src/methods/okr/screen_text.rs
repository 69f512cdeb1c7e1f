//! Words of the objectives screen. Those of the rules are in `text`.

use crate::domain::lang::{Lang, Localized};

/// The words of the screen.
pub struct Screen {
    /// Title when every objective is on track.
    pub all_well: &'static str,
    /// Adds an objective.
    pub add: &'static str,
    /// Empty title.
    pub empty_title: &'static str,
    /// Example.
    pub empty_example: &'static str,
    /// An objective without a title.
    pub unnamed: &'static str,
    /// Section.
    pub list: &'static str,
    /// Section.
    pub perspectives: &'static str,
    /// An empty perspective.
    pub hole: &'static str,
    /// Objectives without perspective.
    pub unplaced: &'static str,
    /// Link.
    pub back: &'static str,
    /// The objective no longer exists.
    pub gone: &'static str,
    /// What to do.
    pub gone_detail: &'static str,
    /// Section.
    pub identity: &'static str,
    /// Field.
    pub title: &'static str,
    /// Field.
    pub status: &'static str,
    /// Field.
    pub weight: &'static str,
    /// Lowest weight.
    pub weight_low: &'static str,
    /// Highest weight.
    pub weight_high: &'static str,
    /// Field.
    pub perspective: &'static str,
    /// Field.
    pub start: &'static str,
    /// Field.
    pub due: &'static str,
    /// The due date is not after the start.
    pub due_error: &'static str,
    /// Field.
    pub owner: &'static str,
    /// Field.
    pub parent: &'static str,
    /// No choice.
    pub unset: &'static str,
    /// Section.
    pub results: &'static str,
    /// Advice.
    pub results_note: &'static str,
    /// Adds a key result.
    pub add_result: &'static str,
    /// Without key results.
    pub no_results: &'static str,
    /// Column.
    pub result: &'static str,
    /// Column.
    pub kpi: &'static str,
    /// Column.
    pub unit: &'static str,
    /// Column.
    pub baseline: &'static str,
    /// Column.
    pub target: &'static str,
    /// Column.
    pub current: &'static str,
    /// Column.
    pub result_due: &'static str,
    /// Column.
    pub reached: &'static str,
    /// Section.
    pub smart: &'static str,
    /// Switch.
    pub specific: &'static str,
    /// Field.
    pub because: &'static str,
    /// Hint.
    pub because_hint: &'static str,
    /// State.
    pub met: &'static str,
    /// State.
    pub unmet: &'static str,
    /// Section.
    pub actions: &'static str,
    /// Without actions.
    pub no_actions: &'static str,
    /// Adds an action.
    pub add_action: &'static str,
    /// Title of the why.
    pub why_progress: &'static str,
    /// More than five open objectives at the top.
    pub too_many: &'static str,
    /// Deletes the objective.
    pub remove: &'static str,
}

/// Its words.
pub const SCREEN: Localized<Screen> = Localized {
    fr: Screen {
        all_well: "Tous les objectifs avancent comme prévu",
        add: "Ajouter un objectif",
        empty_title: "Que voulez-vous avoir changé dans trois mois\u{a0}?",
        empty_example: "Exemple\u{a0}: «\u{a0}Devenir le premier appel des usines de la région\u{a0}», prouvé par le nombre de contrats de maintenance, le délai de réponse et la part de clients qui reviennent.",
        unnamed: "Objectif sans titre",
        list: "Objectifs",
        perspectives: "Les quatre perspectives",
        hole: "Aucun objectif",
        unplaced: "Sans perspective",
        back: "Tous les objectifs",
        gone: "Cet objectif n’existe plus",
        gone_detail: "Il a été supprimé. Annuler la suppression le ramène.",
        identity: "L’objectif",
        title: "Titre",
        status: "État",
        weight: "Poids",
        weight_low: "secondaire",
        weight_high: "vital",
        perspective: "Perspective",
        start: "Début",
        due: "Échéance",
        due_error: "L’échéance doit suivre le début.",
        owner: "Responsable",
        parent: "Sert l’objectif",
        unset: "À préciser",
        results: "Résultats clés",
        results_note: "Trois à cinq par objectif.",
        add_result: "Ajouter un résultat clé",
        no_results: "Aucun résultat clé\u{a0}: rien ne prouvera que l’objectif est atteint.",
        result: "Résultat",
        kpi: "Indicateur lié",
        unit: "Unité",
        baseline: "Départ",
        target: "Cible",
        current: "Actuel",
        result_due: "Pour le",
        reached: "Avancement",
        smart: "Objectif SMART",
        specific: "Je déclare cet objectif spécifique",
        because: "Atteignable parce que",
        because_hint: "À remplir si le passé ne montre pas que la cible peut être atteinte.",
        met: "vérifié",
        unmet: "à revoir",
        actions: "Actions qui le servent",
        no_actions: "Aucune action ne sert encore cet objectif.",
        add_action: "Ajouter une action",
        why_progress: "Pourquoi cet avancement\u{a0}?",
        too_many: "Plus de cinq objectifs ouverts au sommet\u{a0}: chaque priorité de plus affaiblit les autres.",
        remove: "Supprimer l’objectif",
    },
    en: Screen {
        all_well: "Every objective is moving as planned",
        add: "Add an objective",
        empty_title: "What do you want to have changed in three months?",
        empty_example: "Example: “Be the first call of the region’s plants”, proven by the number of maintenance contracts, the time to answer and the share of customers who come back.",
        unnamed: "Untitled objective",
        list: "Objectives",
        perspectives: "The four perspectives",
        hole: "No objective",
        unplaced: "Without perspective",
        back: "All objectives",
        gone: "This objective no longer exists",
        gone_detail: "It was deleted. Undoing the deletion brings it back.",
        identity: "The objective",
        title: "Title",
        status: "Status",
        weight: "Weight",
        weight_low: "secondary",
        weight_high: "vital",
        perspective: "Perspective",
        start: "Start",
        due: "Due",
        due_error: "The due date must be after the start.",
        owner: "Owner",
        parent: "Serves the objective",
        unset: "To be said",
        results: "Key results",
        results_note: "Three to five an objective.",
        add_result: "Add a key result",
        no_results: "No key result: nothing will show that the objective is reached.",
        result: "Result",
        kpi: "Linked KPI",
        unit: "Unit",
        baseline: "Baseline",
        target: "Target",
        current: "Current",
        result_due: "By",
        reached: "Progress",
        smart: "SMART objective",
        specific: "I declare this objective specific",
        because: "Attainable because",
        because_hint: "To be filled in when the past does not show that the target can be reached.",
        met: "met",
        unmet: "to fix",
        actions: "Actions that serve it",
        no_actions: "No action serves this objective yet.",
        add_action: "Add an action",
        why_progress: "Why this progress?",
        too_many: "More than five open objectives at the top: each further priority weakens the others.",
        remove: "Delete the objective",
    },
};

/// The title of the page: how many objectives need attention, and which first.
#[must_use]
pub fn finding(at_risk: usize, first: &str, lang: Lang) -> String {
    match (lang, at_risk) {
        (Lang::Fr, 1) => format!("Un objectif a besoin de vous\u{a0}: {first}"),
        (Lang::Fr, n) => format!("{n} objectifs ont besoin de vous, d’abord\u{a0}: {first}"),
        (Lang::En, 1) => format!("One objective needs you: {first}"),
        (Lang::En, n) => format!("{n} objectives need you, first: {first}"),
    }
}

/// How many actions serve an objective.
#[must_use]
pub fn actions_count(count: usize, lang: Lang) -> String {
    match (lang, count) {
        (Lang::Fr, 0) => "Aucune action".to_owned(),
        (Lang::Fr, 1) => "1 action".to_owned(),
        (Lang::Fr, n) => format!("{n}\u{a0}actions"),
        (Lang::En, 0) => "No action".to_owned(),
        (Lang::En, 1) => "1 action".to_owned(),
        (Lang::En, n) => format!("{n} actions"),
    }
}

/// The weight of an objective, for a badge.
#[must_use]
pub fn weight(weight: u8, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("poids {weight}"),
        Lang::En => format!("weight {weight}"),
    }
}
