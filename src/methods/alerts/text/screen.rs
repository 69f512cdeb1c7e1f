//! Words of the screen: the watches, their state, what they call for.

use crate::domain::lang::{Format, Lang, Localized};

/// Words of the screen.
pub struct Text {
    /// What it is for.
    pub subtitle: &'static str,
    /// Starts a watch.
    pub add: &'static str,
    /// The empty title.
    pub empty: &'static str,
    /// More on it.
    pub empty_detail: &'static str,
    /// An example.
    pub example: &'static str,
    /// No KPI to watch.
    pub no_kpi: &'static str,
    /// Leads to them.
    pub to_kpis: &'static str,
    /// A KPI without a name.
    pub unnamed: &'static str,
    /// The last value.
    pub value: &'static str,
    /// The threshold.
    pub threshold: &'static str,
    /// Where an alert ends.
    pub recovery: &'static str,
    /// Breaches in a row that make an alert.
    pub consecutive: &'static str,
    /// Who does the standard action.
    pub owner: &'static str,
    /// The window.
    pub window: &'static str,
    /// The question behind the state.
    pub why: &'static str,
    /// No measurement played.
    pub no_step: &'static str,
    /// How the state is found.
    pub rule: &'static str,
    /// Leads to the action.
    pub see_action: &'static str,
    /// Edits a watch.
    pub edit: &'static str,
    /// Leads to the KPI.
    pub see_kpi: &'static str,
    /// Column.
    pub since: &'static str,
    /// Column.
    pub until: &'static str,
    /// Column.
    pub action: &'static str,
    /// No action was opened.
    pub no_action: &'static str,
    /// The decision.
    pub decision: &'static str,
    /// Its reason.
    pub reason: &'static str,
    /// Help on it.
    pub reason_hint: &'static str,
    /// Why no verdict can be given yet.
    pub needs_reason: &'static str,
    /// The watches that have their verdict.
    pub closed: &'static str,
    /// A value that is not there.
    pub none: &'static str,
    /// Takes a verdict back.
    pub reopen: &'static str,
    /// Ends a watch early.
    pub early: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        subtitle: "Trois surveillances au plus, de deux à quatre semaines, chacune avec sa réponse prête.",
        add: "Surveiller un indicateur",
        empty: "Quel chiffre, s’il dérapait, vous ferait agir dès cette semaine\u{a0}?",
        empty_detail: "Un seuil, le nombre de mesures qui le franchissent, et l’action qui part alors sans discussion.",
        example: "Exemple\u{a0}: si le délai de réponse dépasse 60 heures deux semaines de suite, l’équipe vente rappelle tous les contacts en attente avant vendredi.",
        no_kpi: "Il faut d’abord un indicateur à surveiller.",
        to_kpis: "Aller aux indicateurs",
        unnamed: "Indicateur sans nom",
        value: "Dernière valeur",
        threshold: "Seuil",
        recovery: "Rétablissement",
        consecutive: "Alerte après",
        owner: "Responsable",
        window: "Période de surveillance",
        why: "Pourquoi cet état\u{a0}?",
        no_step: "Aucune mesure à rejouer.",
        rule: "Les mesures sont rejouées dans l’ordre\u{a0}; une période sans mesure ne compte pas et n’efface rien.",
        see_action: "Voir l’action",
        edit: "Modifier",
        see_kpi: "Voir l’indicateur",
        since: "Depuis",
        until: "Jusqu’au",
        action: "Action",
        no_action: "Aucune action ouverte",
        decision: "Décision",
        reason: "Pourquoi",
        reason_hint: "Une phrase suffit\u{a0}: elle servira la prochaine fois.",
        needs_reason: "Dites pourquoi, en une phrase.",
        closed: "Verdicts rendus",
        none: "—",
        reopen: "Revenir sur le verdict",
        early: "La période n’est pas finie\u{a0}: un verdict rendu maintenant libère la place.",
    },
    en: Text {
        subtitle: "Three watches at most, for two to four weeks, each with its answer ready.",
        add: "Watch a KPI",
        empty: "Which figure, if it slipped, would make you act this very week?",
        empty_detail: "A threshold, how many measurements cross it, and the action that then starts without discussion.",
        example: "Example: if response time passes 60 hours two weeks in a row, the sales team calls every waiting lead before Friday.",
        no_kpi: "It takes a KPI to watch first.",
        to_kpis: "Go to the KPIs",
        unnamed: "Unnamed KPI",
        value: "Last value",
        threshold: "Threshold",
        recovery: "Recovery",
        consecutive: "Alert after",
        owner: "Owner",
        window: "Window of the watch",
        why: "Why this state?",
        no_step: "No measurement to play.",
        rule: "Measurements are played in order; a period without one neither counts nor resets.",
        see_action: "See the action",
        edit: "Edit",
        see_kpi: "See the KPI",
        since: "Since",
        until: "Until",
        action: "Action",
        no_action: "No action opened",
        decision: "Decision",
        reason: "Why",
        reason_hint: "A sentence is enough: it will help the next time.",
        needs_reason: "Say why, in a sentence.",
        closed: "Verdicts given",
        none: "—",
        reopen: "Take the verdict back",
        early: "The window has not ended: a verdict given now frees the place.",
    },
};

/// How the watches stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Open ones.
    pub open: usize,
    /// In alert or recovering.
    pub alerts: usize,
    /// Whose verdict is due.
    pub verdicts: usize,
}

/// What the watches say, in a sentence.
#[must_use]
pub fn finding(standing: Standing, format: &dyn Format) -> String {
    let Standing { open, alerts, verdicts } = standing;
    let lang = format.lang();
    let (watch, watches, alert, several, due) = match lang {
        Lang::Fr => ("surveillance", "surveillances", "alerte", "alertes", "à rendre"),
        Lang::En => ("watch", "watches", "alert", "alerts", "due"),
    };
    let mut parts = Vec::new();
    if alerts > 0 {
        parts.push(format.count(alerts, alert, several));
    }
    if verdicts > 0 {
        parts.push(format!("{} {due}", format.count(verdicts, "verdict", "verdicts")));
    }
    let (colon, calm) = match lang {
        Lang::Fr => ("\u{a0}:", "aucune alerte"),
        Lang::En => (":", "no alert"),
    };
    let rest = if parts.is_empty() { calm.to_owned() } else { parts.join(", ") };
    format!("{}{colon} {rest}", format.count(open, watch, watches))
}

/// Where today stands in a window of so many days.
#[must_use]
pub fn day_of(day: i64, days: i64, lang: Lang) -> String {
    match lang {
        Lang::Fr if day < 1 => format!("commence dans {}\u{a0}j", 1 - day),
        Lang::En if day < 1 => format!("starts in {} d", 1 - day),
        Lang::Fr if day > days => "terminée".to_owned(),
        Lang::En if day > days => "ended".to_owned(),
        Lang::Fr => format!("jour {day} sur {days}"),
        Lang::En => format!("day {day} of {days}"),
    }
}

/// How many breaches in a row make an alert.
#[must_use]
pub fn in_a_row(count: u8, format: &dyn Format) -> String {
    match (format.lang(), count) {
        (Lang::Fr, 0 | 1) => "1 franchissement".to_owned(),
        (Lang::En, 0 | 1) => "1 breach".to_owned(),
        (Lang::Fr, n) => format!("{n} franchissements de suite"),
        (Lang::En, n) => format!("{n} breaches in a row"),
    }
}

/// One measurement played: what it did to the row of breaches.
#[must_use]
pub fn played(value: &str, breaches: u32, lang: Lang) -> String {
    match (breaches, lang) {
        (0, Lang::Fr) => format!("{value}, du bon côté du seuil"),
        (0, Lang::En) => format!("{value}, on the good side of the threshold"),
        (1, Lang::Fr) => format!("{value}, seuil franchi"),
        (1, Lang::En) => format!("{value}, threshold crossed"),
        (n, Lang::Fr) => format!("{value}, seuil franchi {n} fois de suite"),
        (n, Lang::En) => format!("{value}, threshold crossed {n} times in a row"),
    }
}

/// How many earlier measurements are left out of the list.
#[must_use]
pub fn earlier(count: usize, format: &dyn Format) -> String {
    match format.lang() {
        Lang::Fr => format!("{} avant celles-ci.", format.count(count, "mesure", "mesures")),
        Lang::En => format!("{} before these.", format.count(count, "measurement", "measurements")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::plain_format::Plain;

    #[test]
    fn the_title_says_what_needs_a_decision() {
        #[track_caller]
        fn check(open: usize, alerts: usize, verdicts: usize, lang: Lang, expected: &str) {
            assert_eq!(finding(Standing { open, alerts, verdicts }, &Plain(lang)), expected);
        }
        check(3, 1, 1, Lang::Fr, "3\u{a0}surveillances\u{a0}: 1\u{a0}alerte, 1\u{a0}verdict à rendre");
        check(1, 0, 0, Lang::Fr, "1\u{a0}surveillance\u{a0}: aucune alerte");
        check(2, 0, 2, Lang::En, "2\u{a0}watches: 2\u{a0}verdicts due");
    }

    #[test]
    fn the_window_says_its_day() {
        assert_eq!(day_of(9, 28, Lang::Fr), "jour 9 sur 28");
        assert_eq!(day_of(0, 28, Lang::En), "starts in 1 d");
        assert_eq!(day_of(29, 28, Lang::Fr), "terminée");
    }
}
