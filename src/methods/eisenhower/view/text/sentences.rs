//! Sentences of the matrix's screen that hold a figure, a name or a date.

use crate::domain::{
    action::{Contribution, Quadrant},
    day::Day,
    lang::{Format, Lang},
};
use crate::methods::eisenhower::{Tally, text as rules};

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
