//! Words of the method: the grid. The import's are in `text/import.rs`.

pub mod guide;
pub mod import;

use crate::domain::{
    day::Day,
    kpi::Frequency,
    lang::{Format, Lang, Localized, Name, capital},
};

use super::Rhythm;

/// Its title.
pub const TITLE: Name = Localized { fr: "Chiffres", en: "Figures" };

/// The words of the grid.
pub struct Text {
    /// The finding without KPIs.
    pub no_kpi: &'static str,
    /// Nothing can be measured yet.
    pub empty_title: &'static str,
    /// What figures are for.
    pub empty_detail: &'static str,
    /// One example.
    pub empty_example: &'static str,
    /// Leads to the catalogue.
    pub create_kpi: &'static str,
    /// Leads to the catalogue, once there are KPIs.
    pub see_kpis: &'static str,
    /// Starts an import.
    pub import: &'static str,
    /// What the page is for.
    pub subtitle: &'static str,
    /// Accessible name of the grid.
    pub grid: &'static str,
    /// The rhythms of the grid.
    pub rhythm: &'static str,
    /// The order of the periods.
    pub order: &'static str,
    /// Newest above.
    pub newest_first: &'static str,
    /// Oldest above.
    pub oldest_first: &'static str,
    /// Column of notes.
    pub notes: &'static str,
    /// A period without notes.
    pub write_note: &'static str,
    /// Only what was measured can carry a note.
    pub no_value_to_note: &'static str,
    /// The period that runs.
    pub running: &'static str,
    /// What an empty cell means.
    pub empty_cells: &'static str,
    /// KPIs without a frequency.
    pub by_date: &'static str,
}

/// The words of the grid in every language.
pub static TEXT: Localized<Text> = Localized {
    fr: Text {
        no_kpi: "Aucun indicateur à mesurer pour l’instant",
        empty_title: "Les chiffres disent si le plan tient",
        empty_detail: "Un chiffre par semaine et par indicateur suffit\u{a0}: les alertes, les tendances et les \
                       prévisions en découlent. Importez un export de votre tableur ou de votre logiciel de \
                       vente\u{a0}: les indicateurs sont créés avec lui.",
        empty_example: "Par exemple\u{a0}: un fichier «\u{a0}date, chiffre d’affaires, commandes\u{a0}» par semaine, \
                        ou la liste brute de vos commandes.",
        create_kpi: "Créer un indicateur",
        see_kpis: "Voir les indicateurs",
        import: "Importer des chiffres",
        subtitle: "Une valeur par période et par indicateur. Une cellule vide reste inconnue\u{a0}: elle ne compte \
                   jamais pour zéro.",
        grid: "Mesures",
        rhythm: "Rythme de mesure",
        order: "Ordre des périodes",
        newest_first: "Récent en haut",
        oldest_first: "Ancien en haut",
        notes: "Notes",
        write_note: "Noter",
        no_value_to_note: "Une note accompagne une valeur\u{a0}: saisissez d’abord celle de la période.",
        running: "en cours",
        empty_cells: "Tapez dans une cellule, ou collez-y une plage copiée d’un tableur.",
        by_date: "Par date",
    },
    en: Text {
        no_kpi: "No KPI to measure yet",
        empty_title: "Figures tell whether the plan holds",
        empty_detail: "One figure a week for each KPI is enough: alerts, trends and forecasts follow from it. Import an \
                       export of your spreadsheet or sales software: the KPIs are created with it.",
        empty_example: "For example: a file “date, revenue, orders” by week, or the plain list of your orders.",
        create_kpi: "Create a KPI",
        see_kpis: "See the KPIs",
        import: "Import figures",
        subtitle: "One value for each period and KPI. An empty cell stays unknown: it never counts as zero.",
        grid: "Measurements",
        rhythm: "Rhythm of measurement",
        order: "Order of periods",
        newest_first: "Newest on top",
        oldest_first: "Oldest on top",
        notes: "Notes",
        write_note: "Note",
        no_value_to_note: "A note goes with a value: enter the period’s value first.",
        running: "running",
        empty_cells: "Type in a cell, or paste a range copied from a spreadsheet into it.",
        by_date: "By date",
    },
};

/// The name of a rhythm.
#[must_use]
pub fn rhythm(rhythm: Rhythm, lang: Lang) -> &'static str {
    match rhythm {
        Rhythm::Every(frequency) => frequency.name().get(lang),
        Rhythm::ByDate => TEXT.get(lang).by_date,
    }
}

/// The head of the column of periods.
#[must_use]
pub const fn period_head(rhythm: Rhythm) -> Name {
    match rhythm {
        Rhythm::Every(Frequency::Weekly) => Localized { fr: "Semaine du", en: "Week of" },
        Rhythm::Every(Frequency::Monthly) => Localized { fr: "Mois", en: "Month" },
        Rhythm::Every(Frequency::Quarterly) => Localized { fr: "Trimestre", en: "Quarter" },
        Rhythm::ByDate => Localized { fr: "Date", en: "Date" },
    }
}

/// A quarter: `T1 2026`.
#[must_use]
pub fn quarter(day: Day, lang: Lang) -> String {
    let quarter = (day.month() - 1) / 3 + 1;
    match lang {
        Lang::Fr => format!("T{quarter}\u{a0}{}", day.year()),
        Lang::En => format!("Q{quarter}\u{a0}{}", day.year()),
    }
}

/// The finding: how many figures of the period that runs are still to be entered.
#[must_use]
pub fn finding(rhythm: Rhythm, period: &str, missing: usize, all: usize, format: &dyn Format) -> String {
    let lang = format.lang();
    let period = match (rhythm, lang) {
        (Rhythm::Every(Frequency::Weekly), Lang::Fr) => format!("Semaine du {period}"),
        (Rhythm::Every(Frequency::Weekly), Lang::En) => format!("Week of {period}"),
        _ => capital(period),
    };
    match (lang, missing) {
        (Lang::Fr, 0) => format!("{period}\u{a0}: tous les chiffres sont là"),
        (Lang::En, 0) => format!("{period}: every figure is there"),
        (Lang::Fr, _) => format!("{period}\u{a0}: {} à saisir sur {all}", format.count(missing, "chiffre", "chiffres")),
        (Lang::En, _) => format!("{period}: {} of {all} to enter", format.count(missing, "figure", "figures")),
    }
}

/// Periods that are not listed because nothing was measured in them.
#[must_use]
pub fn skipped(count: usize, rhythm: Rhythm, format: &dyn Format) -> String {
    let (one, other) = match (rhythm, format.lang()) {
        (Rhythm::Every(Frequency::Weekly), Lang::Fr) => ("semaine", "semaines"),
        (Rhythm::Every(Frequency::Weekly), Lang::En) => ("week", "weeks"),
        (Rhythm::Every(Frequency::Monthly), Lang::Fr) => ("mois", "mois"),
        (Rhythm::Every(Frequency::Monthly), Lang::En) => ("month", "months"),
        (Rhythm::Every(Frequency::Quarterly), Lang::Fr) => ("trimestre", "trimestres"),
        (Rhythm::Every(Frequency::Quarterly), Lang::En) => ("quarter", "quarters"),
        (Rhythm::ByDate, Lang::Fr) => ("jour", "jours"),
        (Rhythm::ByDate, Lang::En) => ("day", "days"),
    };
    let count = format.count(count, one, other);
    match format.lang() {
        Lang::Fr => format!("puis {count} sans chiffre"),
        Lang::En => format!("then {count} without figures"),
    }
}

/// How many notes a period has.
#[must_use]
pub fn note_count(count: usize, format: &dyn Format) -> String {
    format.count(count, "note", "notes")
}

/// Accessible name of the button of a period's notes.
#[must_use]
pub fn notes_of(period: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("Notes\u{a0}: {period}"),
        Lang::En => format!("Notes: {period}"),
    }
}

/// Pasted cells that hold no number, or that lie outside the grid.
#[must_use]
pub fn left_out(count: usize, format: &dyn Format) -> String {
    match format.lang() {
        Lang::Fr => format!(
            "{} de côté\u{a0}: pas un nombre, ou hors du tableau.",
            format.count(count, "cellule laissée", "cellules laissées")
        ),
        Lang::En => format!("{} left out: not a number, or outside the table.", format.count(count, "cell", "cells")),
    }
}
