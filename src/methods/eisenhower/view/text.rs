//! Words of the matrix's screen: its finding, the cuts, the cards, and what moving a card asks.

mod sentences;

pub use sentences::*;

use crate::domain::lang::Localized;

/// The words of the screen.
pub struct Text {
    /// The sentence below the finding.
    pub subtitle: &'static str,
    /// The horizon's slider.
    pub horizon: &'static str,
    /// The importance cut's slider.
    pub importance_cut: &'static str,
    /// The urgency cut's slider.
    pub urgency_cut: &'static str,
    /// Back to the usual cuts and horizon.
    pub usual_cuts: &'static str,
    /// The sliders as a group.
    pub cuts: &'static str,
    /// How the matrix is drawn.
    pub picture: &'static str,
    /// As cards.
    pub cards: &'static str,
    /// As points.
    pub points: &'static str,
    /// Leads to the list of actions.
    pub list: &'static str,
    /// Heads of the columns and rows: urgent, not urgent, important, less important.
    pub axes: [&'static str; 4],
    /// Short names of the quadrants for the switch of phones, then the list beside.
    pub switch: [&'static str; 5],
    /// The switch itself.
    pub switch_label: &'static str,
    /// An empty quadrant.
    pub nothing_here: &'static str,
    /// Shows more cards.
    pub show_more: &'static str,
    /// An action without a title.
    pub untitled: &'static str,
    /// An action without an owner, in the line of its facts.
    pub no_owner: &'static str,
    /// An action that an alert started.
    pub from_alert: &'static str,
    /// Takes the override back.
    pub back_to_computed: &'static str,
    /// Turns an action into a renunciation.
    pub renounce: &'static str,
    /// After it.
    pub renounced: &'static str,
    /// Opens an action.
    pub open: &'static str,
    /// Marks it as done.
    pub done: &'static str,
    /// After it.
    pub marked_done: &'static str,
    /// The field of the override's reason.
    pub reason: &'static str,
    /// Why a reason is asked.
    pub reason_hint: &'static str,
    /// An example of one.
    pub reason_example: &'static str,
    /// The reason is missing.
    pub reason_missing: &'static str,
    /// Confirms the override.
    pub place_here: &'static str,
    /// Gives the dialog up.
    pub cancel: &'static str,
    /// Opens the assessment.
    pub assess: &'static str,
    /// Closes the assessment.
    pub close: &'static str,
    /// The due date in the list to qualify.
    pub due: &'static str,
    /// The picture's question.
    pub scatter_title: &'static str,
    /// Its horizontal axis.
    pub days_left: &'static str,
    /// Title of the empty matrix.
    pub empty_title: &'static str,
    /// What to do then.
    pub empty_detail: &'static str,
    /// An example.
    pub empty_example: &'static str,
    /// Adds an action.
    pub add: &'static str,
}

/// Its words.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        subtitle: "L’importance vient de vos objectifs, l’urgence de vos échéances\u{a0}: ouvrez un score pour voir \
                   pourquoi.",
        horizon: "Urgent à moins de",
        importance_cut: "Seuil d’importance",
        urgency_cut: "Seuil d’urgence",
        usual_cuts: "Réglages d’origine",
        cuts: "Seuils de la matrice",
        picture: "Représentation",
        cards: "Cartes",
        points: "Nuage",
        list: "Liste",
        axes: ["Urgent", "Pas urgent", "Important", "Moins important"],
        switch: ["Faire", "Planifier", "Déléguer", "Éliminer", "À qualifier"],
        switch_label: "Aller à un quadrant",
        nothing_here: "Aucune action ici.",
        show_more: "Afficher la suite",
        untitled: "Action sans titre",
        no_owner: "Sans responsable",
        from_alert: "Alerte",
        back_to_computed: "Revenir au calcul",
        renounce: "En faire un renoncement",
        renounced: "L’action est annulée et devient un renoncement.",
        open: "Ouvrir",
        done: "Marquer comme faite",
        marked_done: "Action faite.",
        reason: "Motif",
        reason_hint: "Il reste affiché sur la carte, à côté du quadrant calculé.",
        reason_example: "Promis au client pour lundi",
        reason_missing: "Dites pourquoi\u{a0}: sans motif, le calcul l’emporte.",
        place_here: "Placer ici",
        cancel: "Annuler",
        assess: "Évaluer",
        close: "Terminé",
        due: "Échéance",
        scatter_title: "Où se placent les actions, et à quelle distance des seuils\u{a0}?",
        days_left: "Jours restants",
        empty_title: "La matrice trie vos actions d’elle-même",
        empty_detail: "Donnez à chaque action une échéance et ce qu’elle apporte à vos objectifs\u{a0}: Boussole la \
                       place, et dit pourquoi.",
        empty_example: "Relancer les devis de plus de 30\u{a0}jours\u{a0}: contribution forte, pour vendredi → Faire.",
        add: "Ajouter une action",
    },
    en: Text {
        subtitle: "Importance comes from your objectives, urgency from your due dates: open a score to see why.",
        horizon: "Urgent within",
        importance_cut: "Importance cut",
        urgency_cut: "Urgency cut",
        usual_cuts: "Usual settings",
        cuts: "Cuts of the matrix",
        picture: "Picture",
        cards: "Cards",
        points: "Scatter",
        list: "List",
        axes: ["Urgent", "Not urgent", "Important", "Less important"],
        switch: ["Do", "Plan", "Delegate", "Drop", "To qualify"],
        switch_label: "Go to a quadrant",
        nothing_here: "No action here.",
        show_more: "Show more",
        untitled: "Untitled action",
        no_owner: "No owner",
        from_alert: "Alert",
        back_to_computed: "Back to the computed place",
        renounce: "Turn into a renunciation",
        renounced: "The action is cancelled and becomes a renunciation.",
        open: "Open",
        done: "Mark as done",
        marked_done: "Action done.",
        reason: "Reason",
        reason_hint: "It stays on the card, beside the computed quadrant.",
        reason_example: "Promised to the customer for Monday",
        reason_missing: "Say why: without a reason, the computed place wins.",
        place_here: "Place here",
        cancel: "Cancel",
        assess: "Assess",
        close: "Done",
        due: "Due date",
        scatter_title: "Where do the actions stand, and how far from the cuts?",
        days_left: "Days left",
        empty_title: "The matrix sorts your actions by itself",
        empty_detail: "Give each action a due date and what it brings to your objectives: Boussole places it, and says \
                       why.",
        empty_example: "Chase quotes older than 30 days: strong contribution, due Friday → Do.",
        add: "Add an action",
    },
};
