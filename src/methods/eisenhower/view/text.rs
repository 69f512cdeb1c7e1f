//! Words of the matrix's screen: its finding, the cuts, the cards, and what moving a card asks.

use crate::domain::{
    action::{Contribution, Quadrant},
    day::Day,
    lang::{Format, Lang, Localized},
};
use crate::methods::eisenhower::{Tally, text as rules};

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

/// What the matrix finds: what to do now first, then what is late, else what to plan or to qualify.
#[must_use]
pub fn headline(tally: Tally, format: &dyn Format) -> String {
    let fr = matches!(format.lang(), Lang::Fr);
    let actions = |count| format.count(count, "action", "actions");
    match (tally.to_do, tally.to_plan, tally.unqualified) {
        (0, 0, 0) if tally.all() == 0 && fr => "Aucune action à trier".to_owned(),
        (0, 0, 0) if tally.all() == 0 => "No action to sort".to_owned(),
        (0, 0, 0) if fr => "Aucune action ne sert vraiment vos objectifs".to_owned(),
        (0, 0, 0) => "No action really serves your objectives".to_owned(),
        (0, 0, count) if fr => format!("{} à qualifier avant de décider", actions(count)),
        (0, 0, count) => format!("{} to qualify before deciding", actions(count)),
        (0, count, _) if fr => format!("Rien ne presse\u{a0}: {} à planifier", actions(count)),
        (0, count, _) => format!("Nothing presses: {} to plan", actions(count)),
        (count, _, _) => format!("{}{}", now(count, format), late(tally.overdue, format)),
    }
}

fn now(count: usize, format: &dyn Format) -> String {
    let actions = format.count(count, "action", "actions");
    match format.lang() {
        Lang::Fr => format!("{actions} à faire maintenant"),
        Lang::En => format!("{actions} to do now"),
    }
}

fn late(overdue: usize, format: &dyn Format) -> String {
    #[allow(clippy::cast_precision_loss, reason = "a count of rows")]
    let figure = format.number(overdue as f64, 0);
    match (overdue, format.lang()) {
        (0, _) => String::new(),
        (_, Lang::Fr) => format!(", {figure} en retard"),
        (_, Lang::En) => format!(", {figure} overdue"),
    }
}

/// The slider of the horizon: `14 jours`.
#[must_use]
pub fn days(count: usize, format: &dyn Format) -> String {
    match format.lang() {
        Lang::Fr => format.count(count, "jour", "jours"),
        Lang::En => format.count(count, "day", "days"),
    }
}

/// How many cards are not shown.
#[must_use]
pub fn others(count: usize, format: &dyn Format) -> String {
    match format.lang() {
        Lang::Fr => format.count(count, "autre", "autres"),
        Lang::En => format.count(count, "other", "others"),
    }
}

/// The effort of a card, in person-days.
#[must_use]
pub fn effort(days: f64, format: &dyn Format) -> String {
    match format.lang() {
        Lang::Fr => format!("{}\u{a0}j", format.number(days, 1)),
        Lang::En => format!("{}\u{a0}d", format.number(days, 1)),
    }
}

/// The question that a figure opens into.
#[must_use]
pub fn why_title(figure: Option<&str>, lang: Lang) -> String {
    match (figure, lang) {
        (Some(figure), Lang::Fr) => format!("Pourquoi {figure}\u{a0}?"),
        (Some(figure), Lang::En) => format!("Why {figure}?"),
        (None, Lang::Fr) => "Que manque-t-il\u{a0}?".to_owned(),
        (None, Lang::En) => "What is missing?".to_owned(),
    }
}

/// What made a line of the importance.
#[must_use]
pub fn contribution(weight: u8, level: Contribution, lang: Lang) -> String {
    let level = level.name().get(lang).to_lowercase();
    match lang {
        Lang::Fr => format!("poids {weight} · contribution {level}"),
        Lang::En => format!("weight {weight} · {level} contribution"),
    }
}

/// The line of the urgency: `Urgence 0,82 : échéance dans 5 jours (horizon 14 jours).`
#[must_use]
pub fn urgency_line(urgency: f64, days_left: i64, horizon: usize, format: &dyn Format) -> String {
    let (figure, horizon) = (format.number(urgency, 2), days(horizon, format));
    let away = days(usize::try_from(days_left.unsigned_abs()).unwrap_or(usize::MAX), format);
    let when = match (days_left, format.lang()) {
        (0, Lang::Fr) => "échéance aujourd’hui".to_owned(),
        (0, Lang::En) => "due today".to_owned(),
        (1.., Lang::Fr) => format!("échéance dans {away}"),
        (1.., Lang::En) => format!("due in {away}"),
        (_, Lang::Fr) => format!("échéance passée depuis {away}"),
        (_, Lang::En) => format!("due {away} ago"),
    };
    match format.lang() {
        Lang::Fr => format!("Urgence {figure}\u{a0}: {when} (horizon {horizon})."),
        Lang::En => format!("Urgency {figure}: {when} (horizon {horizon})."),
    }
}

/// The name of a card's menu, which is also its grip.
#[must_use]
pub fn move_menu(title: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("Déplacer «\u{a0}{title}\u{a0}»"),
        Lang::En => format!("Move “{title}”"),
    }
}

/// An entry of that menu, and the title of the question.
#[must_use]
pub fn place_in(quadrant: Quadrant, lang: Lang) -> String {
    let name = *quadrant.name().get(lang);
    match lang {
        Lang::Fr => format!("Placer dans «\u{a0}{name}\u{a0}»"),
        Lang::En => format!("Place in “{name}”"),
    }
}

/// What the override goes against.
#[must_use]
pub fn against(title: &str, computed: Option<Quadrant>, lang: Lang) -> String {
    let computed = computed.map(|quadrant| *quadrant.name().get(lang));
    match (computed, lang) {
        (Some(name), Lang::Fr) => {
            format!(
                "Le calcul place «\u{a0}{title}\u{a0}» dans «\u{a0}{name}\u{a0}». Pourquoi en décider autrement\u{a0}?"
            )
        }
        (Some(name), Lang::En) => format!("The rules place “{title}” in “{name}”. Why decide otherwise?"),
        (None, Lang::Fr) => {
            format!("Il manque de quoi placer «\u{a0}{title}\u{a0}». Pourquoi en décider sans attendre\u{a0}?")
        }
        (None, Lang::En) => format!("Too little is known to place “{title}”. Why decide at once?"),
    }
}

/// The reason of an override.
#[must_use]
pub fn by_hand(reason: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("Placée à la main\u{a0}: {reason}"),
        Lang::En => format!("Placed by hand: {reason}"),
    }
}

/// What the picture shows.
#[must_use]
pub fn scatter_finding(shown: usize, hidden: usize, format: &dyn Format) -> String {
    let shown_words = format.count(shown, "action", "actions");
    match (hidden, format.lang()) {
        (0, Lang::Fr) => {
            format!("{shown_words}, numérotées dans l’ordre des priorités\u{a0}; plus à gauche, plus urgent.")
        }
        (0, Lang::En) => format!("{shown_words}, numbered by priority; further left is more urgent."),
        (_, Lang::Fr) => format!("Les {shown_words} en tête des priorités\u{a0}; plus à gauche, plus urgent."),
        (_, Lang::En) => format!("The first {shown_words} by priority; further left is more urgent."),
    }
}

/// A date and its owner and effort on one line of a card.
#[must_use]
pub fn facts(due: Option<Day>, owner: &str, effort_days: Option<f64>, format: &dyn Format) -> String {
    let due = due.map(|day| format.date(day));
    let owner = (!owner.is_empty()).then(|| owner.to_owned());
    let effort = effort_days.map(|days| effort(days, format));
    [due, owner, effort].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What a quadrant holds and how many: `cette semaine · 4`.
#[must_use]
pub fn quadrant_note(quadrant: Quadrant, count: usize, format: &dyn Format) -> String {
    let lang = format.lang();
    #[allow(clippy::cast_precision_loss, reason = "a count of rows")]
    let count = format.number(count as f64, 0);
    format!("{} · {count}", rules::subtitle(quadrant).get(lang).to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plain_format::Plain;

    #[track_caller]
    fn check(tally: Tally, fr: &str, en: &str) {
        assert_eq!(headline(tally, &Plain(Lang::Fr)).replace('\u{a0}', "_"), fr);
        assert_eq!(headline(tally, &Plain(Lang::En)).replace('\u{a0}', "_"), en);
    }

    #[test]
    fn the_headline_says_what_matters_first() {
        check(Tally::default(), "Aucune action à trier", "No action to sort");
        check(
            Tally { to_do: 4, to_plan: 7, overdue: 1, ..Tally::default() },
            "4_actions à faire maintenant, 1 en retard",
            "4_actions to do now, 1 overdue",
        );
        check(Tally { to_do: 1, ..Tally::default() }, "1_action à faire maintenant", "1_action to do now");
        check(
            Tally { to_plan: 2, unqualified: 1, ..Tally::default() },
            "Rien ne presse_: 2_actions à planifier",
            "Nothing presses: 2_actions to plan",
        );
        check(
            Tally { unqualified: 3, to_drop: 1, ..Tally::default() },
            "3_actions à qualifier avant de décider",
            "3_actions to qualify before deciding",
        );
        check(
            Tally { to_drop: 3, ..Tally::default() },
            "Aucune action ne sert vraiment vos objectifs",
            "No action really serves your objectives",
        );
    }

    #[test]
    fn urgency_says_its_days() {
        #[track_caller]
        fn check(days_left: i64, fr: &str, en: &str) {
            assert_eq!(urgency_line(0.5, days_left, 14, &Plain(Lang::Fr)).replace('\u{a0}', "_"), fr);
            assert_eq!(urgency_line(0.5, days_left, 14, &Plain(Lang::En)).replace('\u{a0}', "_"), en);
        }
        check(
            5,
            "Urgence 0.5_: échéance dans 5_jours (horizon 14_jours).",
            "Urgency 0.5: due in 5_days (horizon 14_days).",
        );
        check(0, "Urgence 0.5_: échéance aujourd’hui (horizon 14_jours).", "Urgency 0.5: due today (horizon 14_days).");
        check(
            -1,
            "Urgence 0.5_: échéance passée depuis 1_jour (horizon 14_jours).",
            "Urgency 0.5: due 1_day ago (horizon 14_days).",
        );
    }
}
