//! Words of the import's screen: what was recognised, corrections, what will be written. Why a line was refused is worded
//! by the format itself.

mod sentences;
pub mod ways_in;

pub use sentences::{confirm, counted, done, from_to, other_currency, ready, repeated_on, size, unnamed, written};

use crate::domain::lang::Localized;

/// The words of the import.
pub struct Text {
    /// Being read.
    pub reading: &'static str,
    /// Title of a refusal.
    pub refused: &'static str,
    /// Leaves the import.
    pub cancel: &'static str,
    /// Title of what was recognised.
    pub recognised: &'static str,
    /// Characters.
    pub encoding: &'static str,
    /// What separates cells.
    pub delimiter: &'static str,
    /// First line.
    pub header: &'static str,
    /// The first line names the columns.
    pub header_present: &'static str,
    /// The first line is data.
    pub header_absent: &'static str,
    /// What the table is.
    pub content: &'static str,
    /// Dates and series.
    pub content_figures: &'static str,
    /// Orders.
    pub content_orders: &'static str,
    /// The first rows.
    pub first_rows: &'static str,
    /// Column of dates.
    pub date_column: &'static str,
    /// How dates are written.
    pub date_order: &'static str,
    /// Day first.
    pub day_first: &'static str,
    /// Month first.
    pub month_first: &'static str,
    /// Year first.
    pub year_first: &'static str,
    /// Years alone.
    pub year_only: &'static str,
    /// Not chosen yet.
    pub choose: &'static str,
    /// Title of the columns.
    pub columns: &'static str,
    /// Where a column goes.
    pub destination: &'static str,
    /// Nowhere.
    pub ignore: &'static str,
    /// A KPI to create.
    pub new_kpi: &'static str,
    /// Decimal mark.
    pub mark: &'static str,
    /// Comma.
    pub comma: &'static str,
    /// Point.
    pub point: &'static str,
    /// What the figures count.
    pub unit: &'static str,
    /// A plain number.
    pub unit_number: &'static str,
    /// Percent.
    pub unit_percent: &'static str,
    /// A share of one.
    pub unit_share: &'static str,
    /// Money.
    pub unit_money: &'static str,
    /// To be confirmed.
    pub question: &'static str,
    /// Values.
    pub values: &'static str,
    /// The KPI counts something else.
    pub misfit_unit: &'static str,
    /// The KPI has another period.
    pub misfit_frequency: &'static str,
    /// Two series for one KPI.
    pub twice: &'static str,
    /// Title of orders.
    pub orders: &'static str,
    /// Who ordered.
    pub customer: &'static str,
    /// How much.
    pub amount: &'static str,
    /// By week or month.
    pub period: &'static str,
    /// Where the names of customers go.
    pub privacy: &'static str,
    /// Keeps the first and last period in part.
    pub keep_partial: &'static str,
    /// Why they are left out.
    pub partial_hint: &'static str,
    /// Title of the dates that are there already.
    pub clashes: &'static str,
    /// Replaces.
    pub replace: &'static str,
    /// Keeps.
    pub keep: &'static str,
    /// Column: there.
    pub existing: &'static str,
    /// Column: imported.
    pub imported: &'static str,
    /// Column: KPI.
    pub kpi: &'static str,
    /// Column: date.
    pub date: &'static str,
    /// Title of bad lines.
    pub bad: &'static str,
    /// Column: line.
    pub line: &'static str,
    /// Column: column.
    pub column: &'static str,
    /// Column: content.
    pub cell: &'static str,
    /// Column: reason.
    pub reason: &'static str,
    /// Shows the whole list.
    pub show_all: &'static str,
    /// Title of dates that occur twice.
    pub repeated: &'static str,
    /// The first one counts.
    pub keep_first: &'static str,
    /// The last one counts.
    pub keep_last: &'static str,
    /// Nothing would be written.
    pub nothing: &'static str,
    /// No column of dates was chosen.
    pub no_date: &'static str,
    /// Leads to the KPIs.
    pub see_kpis: &'static str,
}

/// The words of the import in every language.
pub static TEXT: Localized<Text> = Localized {
    fr: Text {
        reading: "Lecture du fichier",
        refused: "Ce fichier ne peut pas être importé",
        cancel: "Abandonner l’import",
        recognised: "Ce qui est reconnu",
        encoding: "Caractères",
        delimiter: "Séparateur",
        header: "Première ligne",
        header_present: "Noms des colonnes",
        header_absent: "Données",
        content: "Contenu",
        content_figures: "Chiffres par date",
        content_orders: "Commandes",
        first_rows: "Premières lignes",
        date_column: "Colonne des dates",
        date_order: "Écriture des dates",
        day_first: "jour/mois/année",
        month_first: "mois/jour/année",
        year_first: "année-mois-jour",
        year_only: "année seule",
        choose: "À choisir",
        columns: "Colonnes",
        destination: "Alimente",
        ignore: "Rien (ignorée)",
        new_kpi: "Nouvel indicateur",
        mark: "Décimales",
        comma: "Virgule (12,5)",
        point: "Point (12.5)",
        unit: "Unité",
        unit_number: "Nombre",
        unit_percent: "Pourcentage (12,5 = 12,5\u{a0}%)",
        unit_share: "Part (0,125 = 12,5\u{a0}%)",
        unit_money: "Montant",
        question: "À confirmer",
        values: "Valeurs",
        misfit_unit: "Cet indicateur compte autre chose\u{a0}: vérifiez l’unité.",
        misfit_frequency: "Cet indicateur suit une autre période\u{a0}: les valeurs ne se comparent pas.",
        twice: "Deux séries alimentent le même indicateur\u{a0}: gardez-en une.",
        orders: "Commandes reconnues",
        customer: "Client",
        amount: "Montant",
        period: "Regrouper par",
        privacy: "Les noms des clients servent à compter, sur cet appareil seulement. Ils n’entrent pas dans le plan.",
        keep_partial: "Garder les périodes incomplètes",
        partial_hint: "La première et la dernière période du fichier peuvent être incomplètes\u{a0}: elles \
                       ressembleraient à une baisse.",
        clashes: "Dates déjà mesurées, avec une autre valeur",
        replace: "Remplacer",
        keep: "Garder l’existant",
        existing: "Existant",
        imported: "Importé",
        kpi: "Indicateur",
        date: "Date",
        bad: "Lignes laissées de côté",
        line: "Ligne",
        column: "Colonne",
        cell: "Contenu",
        reason: "Raison",
        show_all: "Tout afficher",
        repeated: "Dates en double dans le fichier",
        keep_first: "Garder la première",
        keep_last: "Garder la dernière",
        nothing: "Aucune valeur nouvelle à écrire\u{a0}: tout est ignoré ou déjà là.",
        no_date: "Choisissez d’abord la colonne des dates.",
        see_kpis: "Voir les indicateurs",
    },
    en: Text {
        reading: "Reading the file",
        refused: "This file cannot be imported",
        cancel: "Give up the import",
        recognised: "What was recognised",
        encoding: "Characters",
        delimiter: "Delimiter",
        header: "First line",
        header_present: "Names of the columns",
        header_absent: "Data",
        content: "Content",
        content_figures: "Figures by date",
        content_orders: "Orders",
        first_rows: "First rows",
        date_column: "Column of dates",
        date_order: "Dates are written",
        day_first: "day/month/year",
        month_first: "month/day/year",
        year_first: "year-month-day",
        year_only: "year only",
        choose: "To be chosen",
        columns: "Columns",
        destination: "Feeds",
        ignore: "Nothing (ignored)",
        new_kpi: "New KPI",
        mark: "Decimals",
        comma: "Comma (12,5)",
        point: "Point (12.5)",
        unit: "Unit",
        unit_number: "Number",
        unit_percent: "Percentage (12.5 = 12.5%)",
        unit_share: "Share (0.125 = 12.5%)",
        unit_money: "Amount",
        question: "To confirm",
        values: "Values",
        misfit_unit: "This KPI counts something else: check the unit.",
        misfit_frequency: "This KPI has another period: the values do not compare.",
        twice: "Two series feed the same KPI: keep one of them.",
        orders: "Orders recognised",
        customer: "Customer",
        amount: "Amount",
        period: "Add up by",
        privacy: "Customers’ names are used for counting, on this device only. They do not enter the plan.",
        keep_partial: "Keep periods in part",
        partial_hint: "The file’s first and last period may be incomplete: they would look like a drop.",
        clashes: "Dates measured already, with another value",
        replace: "Replace",
        keep: "Keep what is there",
        existing: "There",
        imported: "Imported",
        kpi: "KPI",
        date: "Date",
        bad: "Lines left out",
        line: "Line",
        column: "Column",
        cell: "Content",
        reason: "Reason",
        show_all: "Show all",
        repeated: "Dates that occur twice in the file",
        keep_first: "Keep the first",
        keep_last: "Keep the last",
        nothing: "No new value to write: everything is ignored or there already.",
        no_date: "Choose the column of dates first.",
        see_kpis: "See the KPIs",
    },
};
