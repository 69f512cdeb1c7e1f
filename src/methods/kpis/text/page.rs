//! Words of a KPI's own page, but for its form.

use crate::{
    domain::lang::{Format, Lang, Localized},
    methods::kpis::health::HealthState,
};

/// Words of a KPI's page.
pub struct Text {
    /// Name of the chart: its question.
    pub question: &'static str,
    /// Takes the KPI away.
    pub gone: &'static str,
    /// No figure yet.
    pub empty: &'static str,
    /// What to do.
    pub empty_detail: &'static str,
    /// Name of what the figures say.
    pub reading: &'static str,
    /// The health.
    pub health: &'static str,
    /// The question behind the health.
    pub why_health: &'static str,
    /// Where the bands come from.
    pub bands: fn(&str, &str) -> String,
    /// The date of the target.
    pub forecast: &'static str,
    /// How the date is found.
    pub forecast_hint: &'static str,
    /// What the process promises.
    pub promise: &'static str,
    /// Names of the limits' standing.
    pub limits: &'static str,
    /// From which date on the limits judge.
    pub since: fn(&str) -> String,
    /// The signals.
    pub signals: &'static str,
    /// Restarts the limits where a run begins.
    pub rebase_here: &'static str,
    /// Back to the limits of the first values.
    pub rebase_none: &'static str,
    /// Name of the list of figures.
    pub figures: &'static str,
    /// How to edit it.
    pub figures_hint: &'static str,
    /// Column and field.
    pub date: &'static str,
    /// Column and field.
    pub value: &'static str,
    /// Column.
    pub note: &'static str,
    /// Adds a figure.
    pub add_figure: &'static str,
    /// Why it cannot be added.
    pub needs_figure: &'static str,
    /// It cannot be added either: nothing is measured before it happens.
    pub not_yet: &'static str,
    /// A figure took the place of another: the date, what stood there.
    pub replaced: fn(&str, &str) -> String,
    /// Shows every figure.
    pub all_figures: fn(usize) -> String,
    /// Takes a figure away.
    pub remove_figure: &'static str,
    /// The whole grid.
    pub grid: &'static str,
    /// Name of the watch's card.
    pub watch: &'static str,
    /// Puts it under watch.
    pub start_watch: &'static str,
    /// Leads to the watch.
    pub see_watch: &'static str,
    /// What a watch is for.
    pub watch_hint: &'static str,
    /// The window of an experiment on the chart.
    pub trial: &'static str,
    /// The window on the chart.
    pub window: &'static str,
    /// Name of the list of key results.
    pub key_results: &'static str,
    /// None is linked.
    pub no_key_result: &'static str,
    /// Leads to the objectives.
    pub to_objectives: &'static str,
    /// A key result without a title.
    pub untitled: &'static str,
}

/// The words in every language.
pub const TEXT: Localized<Text> = Localized {
    fr: Text {
        question: "Sur la bonne pente, et qu’est-ce qui n’est pas du bruit\u{a0}?",
        gone: "Cet indicateur n’existe plus",
        empty: "Aucun chiffre pour le moment",
        empty_detail: "Saisissez une première mesure ci-dessous\u{a0}: la courbe part de deux, les limites naturelles de six.",
        reading: "Ce que disent les chiffres",
        health: "Santé",
        why_health: "Pourquoi cette santé\u{a0}?",
        bands: |on_track, behind| {
            format!(
                "Dans les temps dès {on_track} de l’avancement attendu, en retrait dès {behind}\u{a0}: convention, dans les réglages."
            )
        },
        forecast: "Projection",
        forecast_hint: "Pente médiane des douze dernières périodes (Theil–Sen)\u{a0}: une projection, pas une promesse.",
        promise: "Face à la cible",
        limits: "Limites",
        since: |date| format!("Elles jugent les mesures depuis le {date}."),
        signals: "Signaux",
        rebase_here: "Recalculer les limites à partir d’ici",
        rebase_none: "Revenir aux premières mesures",
        figures: "Mesures",
        figures_hint: "Une seule valeur compte par période\u{a0}: la dernière.",
        date: "Date",
        value: "Valeur",
        note: "Note",
        add_figure: "Ajouter la mesure",
        needs_figure: "Donnez une date et une valeur.",
        not_yet: "Cette date est à venir\u{a0}: une mesure dit ce qui a eu lieu.",
        replaced: |date, before| format!("La mesure du {date} est remplacée\u{a0}: elle était de {before}."),
        all_figures: |count| format!("Afficher les {count} mesures"),
        remove_figure: "Supprimer la mesure",
        grid: "Ouvrir la grille de saisie",
        watch: "Surveillance",
        start_watch: "Surveiller cet indicateur",
        see_watch: "Voir la surveillance",
        watch_hint: "De deux à quatre semaines, avec une réponse prête si le seuil est franchi.",
        trial: "Essai",
        window: "Surveillance",
        key_results: "Résultats clés qui le lisent",
        no_key_result: "Aucun résultat clé ne s’appuie sur cet indicateur.",
        to_objectives: "Aller aux objectifs",
        untitled: "Résultat clé sans titre",
    },
    en: Text {
        question: "On the right slope, and what is not noise?",
        gone: "This KPI is no longer there",
        empty: "No figure yet",
        empty_detail: "Enter a first measurement below: the curve starts from two, the natural limits from six.",
        reading: "What the figures say",
        health: "Health",
        why_health: "Why this health?",
        bands: |on_track, behind| {
            format!(
                "On track from {on_track} of the progress expected, behind from {behind}: a convention, in the settings."
            )
        },
        forecast: "Projection",
        forecast_hint: "Median slope of the last twelve periods (Theil–Sen): a projection, not a promise.",
        promise: "Against the target",
        limits: "Limits",
        since: |date| format!("They judge the measurements since {date}."),
        signals: "Signals",
        rebase_here: "Compute the limits anew from here",
        rebase_none: "Back to the first measurements",
        figures: "Measurements",
        figures_hint: "One value counts in a period: the last one.",
        date: "Date",
        value: "Value",
        note: "Note",
        add_figure: "Add the measurement",
        needs_figure: "Give a date and a value.",
        not_yet: "This date is still to come: a measurement says what took place.",
        replaced: |date, before| format!("The measurement of {date} was replaced: it was {before}."),
        all_figures: |count| format!("Show all {count} measurements"),
        remove_figure: "Delete the measurement",
        grid: "Open the entry grid",
        watch: "Watch",
        start_watch: "Watch this KPI",
        see_watch: "See the watch",
        watch_hint: "Two to four weeks, with an answer ready if the threshold is crossed.",
        trial: "Trial",
        window: "Watch",
        key_results: "Key results that read it",
        no_key_result: "No key result rests on this KPI.",
        to_objectives: "Go to the objectives",
        untitled: "Untitled key result",
    },
};

/// A KPI as its page sees it; values are written in its unit.
#[derive(Clone, Copy, Debug)]
pub struct Found<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its last value.
    pub value: Option<&'a str>,
    /// Its target and the target's date.
    pub target: Option<(&'a str, &'a str)>,
    /// Its health.
    pub health: HealthState,
}

/// What a KPI says, in a sentence: the title of its page.
#[must_use]
pub fn finding(found: Found<'_>, lang: Lang) -> String {
    let Found { name, .. } = found;
    let health = found.health.name().get(lang).to_lowercase();
    match (found.value, found.target, lang) {
        (None, _, Lang::Fr) => format!("{name}\u{a0}: rien n’est encore mesuré"),
        (None, _, Lang::En) => format!("{name}: nothing is measured yet"),
        (Some(value), None, Lang::Fr) => format!("{name}\u{a0}: {value}, sans cible"),
        (Some(value), None, Lang::En) => format!("{name}: {value}, without a target"),
        (Some(value), Some((target, date)), Lang::Fr) => {
            format!("{name}\u{a0}: {value}, {health} pour {target} au {date}")
        }
        (Some(value), Some((target, date)), Lang::En) => format!("{name}: {value}, {health} for {target} by {date}"),
    }
}

/// One signal: what it is, on which side, and when.
#[must_use]
pub fn signal(kind: &str, side: &str, from: &str, to: Option<&str>, format: &dyn Format) -> String {
    let side = side.to_lowercase();
    match (to, format.lang()) {
        (None, Lang::Fr) => format!("{kind}, {side}, le {from}"),
        (None, Lang::En) => format!("{kind}, {side}, on {from}"),
        (Some(to), Lang::Fr) => format!("{kind}, {side}, du {from} au {to}"),
        (Some(to), Lang::En) => format!("{kind}, {side}, from {from} to {to}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_title_says_how_the_kpi_stands() {
        let found = Found {
            name: "Délai",
            value: Some("49 h"),
            target: Some(("36 h", "30 juin")),
            health: HealthState::AtRisk,
        };
        #[track_caller]
        fn check(found: Found<'_>, lang: Lang, expected: &str) {
            assert_eq!(finding(found, lang), expected);
        }
        check(found, Lang::Fr, "Délai\u{a0}: 49 h, à risque pour 36 h au 30 juin");
        check(found, Lang::En, "Délai: 49 h, at risk for 36 h by 30 juin");
        check(Found { value: None, ..found }, Lang::Fr, "Délai\u{a0}: rien n’est encore mesuré");
        check(Found { target: None, ..found }, Lang::En, "Délai: 49 h, without a target");
    }
}
