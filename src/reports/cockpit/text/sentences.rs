//! Sentences of the cockpit: alerts, dates, ages. Values arrive written in their unit.

use crate::domain::lang::{Format, Lang, capital};

/// The line below the finding: the day, and where the company goes.
#[must_use]
pub fn today(day: &str, vision: &str, lang: Lang) -> String {
    let day = capital(day);
    match (in_brief(vision).as_str(), lang) {
        ("", _) => format!("{day}."),
        (vision, Lang::Fr) => format!("{day}. Le cap\u{a0}: {vision}"),
        (vision, Lang::En) => format!("{day}. The course: {vision}"),
    }
}

/// A text short enough for a line below the finding, cut after a word.
fn in_brief(text: &str) -> String {
    const MOST: usize = 180;
    let text = text.trim();
    if text.chars().count() <= MOST {
        return text.to_owned();
    }
    let head: String = text.chars().take(MOST - 1).collect();
    let words = head.rsplit_once(char::is_whitespace).map_or(head.as_str(), |(words, _)| words);
    format!("{}…", words.trim_end_matches([' ', ',', ';', ':', '.']))
}

/// The fact of an alert: its KPI, its value and the threshold, both written in the KPI's unit.
#[must_use]
pub fn alert(kpi: &str, value: &str, threshold: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("{kpi}\u{a0}: {value} (seuil\u{a0}: {threshold})"),
        Lang::En => format!("{kpi}: {value} (threshold: {threshold})"),
    }
}

/// Since when an alert lasts and what it calls for.
#[must_use]
pub fn alert_detail(since: &str, action: &str, lang: Lang) -> String {
    match (lang, action.trim()) {
        (Lang::Fr, "") => format!("En alerte depuis le {since}. Aucune action standard n’est prévue."),
        (Lang::Fr, action) => format!("En alerte depuis le {since}. Action standard\u{a0}: {action}"),
        (Lang::En, "") => format!("In alert since {since}. No standard action is set."),
        (Lang::En, action) => format!("In alert since {since}. Standard action: {action}"),
    }
}

/// A watch that asks for its verdict.
#[must_use]
pub fn verdict_due(kpi: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("{kpi}\u{a0}: garder, arrêter ou tester autre chose\u{a0}?"),
        Lang::En => format!("{kpi}: keep, stop or test something else?"),
    }
}

/// Since when the verdict is due.
#[must_use]
pub fn verdict_detail(end: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => {
            format!("La surveillance s’est terminée le {end}\u{a0}; elle occupe une des places jusqu’au verdict.")
        }
        Lang::En => format!("The watch ended on {end}; it takes one of the places until its verdict."),
    }
}

/// When an action is due: `days` from today, and its date.
#[must_use]
pub fn due(days: i64, date: &str, format: &dyn Format) -> String {
    #[allow(clippy::cast_precision_loss, reason = "days of the calendar are far below 2^52")]
    let figure = |days: i64| format.number(days as f64, 0);
    match (days, format.lang()) {
        (0, Lang::Fr) => "échéance aujourd’hui".to_owned(),
        (0, Lang::En) => "due today".to_owned(),
        (1, Lang::Fr) => "échéance demain".to_owned(),
        (1, Lang::En) => "due tomorrow".to_owned(),
        (-1, Lang::Fr) => "échéance hier".to_owned(),
        (-1, Lang::En) => "due yesterday".to_owned(),
        (days, Lang::Fr) if days < 0 => format!("échéance le {date}, il y a {}\u{a0}jours", figure(-days)),
        (days, Lang::En) if days < 0 => format!("due on {date}, {} days ago", figure(-days)),
        (days, Lang::Fr) => format!("échéance le {date}, dans {}\u{a0}jours", figure(days)),
        (days, Lang::En) => format!("due on {date}, in {} days", figure(days)),
    }
}

/// How important an action is, 0–1.
#[must_use]
pub fn importance(value: f64, format: &dyn Format) -> String {
    let figure = format.fixed(value, 2);
    match format.lang() {
        Lang::Fr => format!("importance\u{a0}{figure}"),
        Lang::En => format!("importance {figure}"),
    }
}

/// Its cost or owner, joined to the rest.
#[must_use]
pub fn joined(parts: &[String]) -> String {
    let text = parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" · ");
    capital(&text)
}

/// How many more actions there are than those shown.
#[must_use]
pub fn more(count: usize, format: &dyn Format) -> String {
    match format.lang() {
        Lang::Fr => format!("et {}", format.count(count, "autre", "autres")),
        Lang::En => format!("and {}", format.count(count, "more", "more")),
    }
}

/// How many KPIs are followed, and how many are under watch.
#[must_use]
pub fn followed(kpis: usize, watched: usize, format: &dyn Format) -> String {
    let figures = [kpis, watched].map(|count| {
        #[allow(clippy::cast_precision_loss, reason = "a count of rows is far below 2^52")]
        let figure = format.number(count as f64, 0);
        figure
    });
    let [kpis_shown, watched_shown] = &figures;
    match format.lang() {
        Lang::Fr if kpis < 2 => format!("{kpis_shown}\u{a0}suivi, {watched_shown} sous surveillance"),
        Lang::Fr => format!("{kpis_shown}\u{a0}suivis, {watched_shown} sous surveillance"),
        Lang::En => format!("{kpis_shown} followed, {watched_shown} under watch"),
    }
}

/// The target of a KPI, written in its unit.
#[must_use]
pub fn target(value: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("cible\u{a0}: {value}"),
        Lang::En => format!("target: {value}"),
    }
}

/// How old the last backup is, in days; nothing when there was none.
#[must_use]
pub fn backup_age(days: Option<i64>, format: &dyn Format) -> String {
    #[allow(clippy::cast_precision_loss, reason = "days of the calendar are far below 2^52")]
    let figure = |days: i64| format.number(days as f64, 0);
    match (days, format.lang()) {
        (None, Lang::Fr) => "Ce plan n’a encore jamais été téléchargé.".to_owned(),
        (None, Lang::En) => "This plan was never downloaded yet.".to_owned(),
        (Some(..=0), Lang::Fr) => "Dernière sauvegarde\u{a0}: aujourd’hui.".to_owned(),
        (Some(..=0), Lang::En) => "Last backup: today.".to_owned(),
        (Some(1), Lang::Fr) => "Dernière sauvegarde\u{a0}: hier.".to_owned(),
        (Some(1), Lang::En) => "Last backup: yesterday.".to_owned(),
        (Some(days), Lang::Fr) => format!("Dernière sauvegarde il y a {}\u{a0}jours.", figure(days)),
        (Some(days), Lang::En) => format!("Last backup {} days ago.", figure(days)),
    }
}

/// How far a stage or the whole way is.
#[must_use]
pub fn out_of(done: usize, of: usize, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("{done} sur\u{a0}{of}"),
        Lang::En => format!("{done} of {of}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plain_format::Plain;

    #[test]
    fn dates_are_said_from_today() {
        let said = |days| due(days, "27 nov.", &Plain(Lang::Fr)).replace('\u{a0}', "_");
        assert_eq!(
            [0, 1, -1, 4, -3].map(said),
            [
                "échéance aujourd’hui",
                "échéance demain",
                "échéance hier",
                "échéance le 27 nov., dans 4_jours",
                "échéance le 27 nov., il y a 3_jours",
            ]
        );
    }
}
