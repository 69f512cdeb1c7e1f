//! Words of the import's screen: ways in, what was recognised, corrections, what will be written. Why a line was
//! refused is worded by the format itself.
//!
//! Over 300 lines because every word of one long screen stands here in two languages.

use crate::domain::lang::{Format, Lang, Localized, Name};

/// The words of the import.
pub struct Text {
    /// Title of the ways in.
    pub ways_in: &'static str,
    /// What can be imported.
    pub file: &'static str,
    /// What is accepted, and what happens next.
    pub file_detail: &'static str,
    /// Opens the field for pasted cells.
    pub paste: &'static str,
    /// Name of the field for pasted cells.
    pub paste_label: &'static str,
    /// How to fill it.
    pub paste_hint: &'static str,
    /// Reads what was pasted.
    pub paste_read: &'static str,
    /// The name of what was pasted.
    pub pasted: &'static str,
    /// Being read.
    pub reading: &'static str,
    /// Title of a refusal.
    pub refused: &'static str,
    /// Leaves the import.
    pub cancel: &'static str,
    /// Leaves the ways in.
    pub close: &'static str,
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
        ways_in: "Importer des chiffres",
        file: "Un fichier CSV\u{a0}: indicateurs par date, ou liste de commandes",
        file_detail: "Rien n’est écrit avant votre confirmation, et rien ne quitte cet appareil. Vous pouvez aussi \
                      déposer le fichier n’importe où sur cette page, ou y coller des cellules (Ctrl\u{a0}V).",
        paste: "Coller des cellules",
        paste_label: "Cellules copiées d’un tableur",
        paste_hint: "Une ligne par date, la date dans une colonne.",
        paste_read: "Prévisualiser",
        pasted: "Cellules collées",
        reading: "Lecture du fichier",
        refused: "Ce fichier ne peut pas être importé",
        cancel: "Abandonner l’import",
        close: "Fermer",
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
        ways_in: "Import figures",
        file: "A CSV file: KPIs by date, or a list of orders",
        file_detail: "Nothing is written before you confirm, and nothing leaves this device. You can also drop the \
                      file anywhere on this page, or paste cells into it (Ctrl\u{a0}V).",
        paste: "Paste cells",
        paste_label: "Cells copied from a spreadsheet",
        paste_hint: "One line for each date, with the date in a column.",
        paste_read: "Preview",
        pasted: "Pasted cells",
        reading: "Reading the file",
        refused: "This file cannot be imported",
        cancel: "Give up the import",
        close: "Close",
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

/// The finding: what is ready to be written.
#[must_use]
pub fn ready(file: &str, series: usize, values: usize, format: &dyn Format) -> String {
    let series = format.count(series, word(SERIES, format).0, word(SERIES, format).1);
    let values = format.count(values, word(VALUES, format).0, word(VALUES, format).1);
    match format.lang() {
        Lang::Fr => format!("{file}\u{a0}: {series}, {values} à confirmer"),
        Lang::En => format!("{file}: {series}, {values} to confirm"),
    }
}

/// What the primary button does.
#[must_use]
pub fn confirm(values: usize, format: &dyn Format) -> String {
    let values = format.count(values, word(VALUES, format).0, word(VALUES, format).1);
    match format.lang() {
        Lang::Fr => format!("Importer {values}"),
        Lang::En => format!("Import {values}"),
    }
}

/// What was written.
#[must_use]
pub fn written(values: usize, kpis: usize, created: usize, format: &dyn Format) -> String {
    let values = format.count(values, word(VALUES, format).0, word(VALUES, format).1);
    let kpis = format.count(kpis, word(KPIS, format).0, word(KPIS, format).1);
    let new = format.count(created, word(NEW, format).0, word(NEW, format).1);
    match (format.lang(), created) {
        (Lang::Fr, 0) => format!("{values} dans {kpis}"),
        (Lang::En, 0) => format!("{values} in {kpis}"),
        (Lang::Fr, _) => format!("{values} dans {kpis}, dont {new}"),
        (Lang::En, _) => format!("{values} in {kpis}, {new}"),
    }
}

/// Title of the notice after an import.
#[must_use]
pub const fn done() -> Name {
    Localized { fr: "Import terminé", en: "Import done" }
}

/// Rows, orders, customers and returns of a table of orders.
#[must_use]
pub fn counted(orders: usize, customers: usize, count_of_returns: usize, format: &dyn Format) -> String {
    let orders = format.count(orders, word(ORDERS, format).0, word(ORDERS, format).1);
    let customers = format.count(customers, word(CUSTOMERS, format).0, word(CUSTOMERS, format).1);
    let returns = format.count(count_of_returns, word(RETURNS, format).0, word(RETURNS, format).1);
    let counted = match format.lang() {
        Lang::Fr => format!("{orders} de {customers}"),
        Lang::En => format!("{orders} of {customers}"),
    };
    if count_of_returns == 0 { counted } else { format!("{counted}, {returns}") }
}

/// Rows and columns of a table.
#[must_use]
pub fn size(rows: usize, columns: usize, format: &dyn Format) -> String {
    let rows = format.count(rows, word(ROWS, format).0, word(ROWS, format).1);
    let columns = format.count(columns, word(COLUMNS, format).0, word(COLUMNS, format).1);
    format!("{rows}, {columns}")
}

/// A date with several values in the file.
#[must_use]
pub fn repeated_on(date: &str, lines: &[u64], lang: Lang) -> String {
    let lines: Vec<String> = lines.iter().map(u64::to_string).collect();
    match lang {
        Lang::Fr => format!("{date}\u{a0}: lignes {}", lines.join(", ")),
        Lang::En => format!("{date}: lines {}", lines.join(", ")),
    }
}

/// A column without a name.
#[must_use]
pub fn unnamed(position: usize, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("Colonne {position}"),
        Lang::En => format!("Column {position}"),
    }
}

/// The first and the last date.
#[must_use]
pub fn from_to(from: &str, to: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("du {from} au {to}"),
        Lang::En => format!("from {from} to {to}"),
    }
}

/// The currency of a column is not the plan's.
#[must_use]
pub fn other_currency(column: &str, plan: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => format!("Montants en {column}, alors que le plan compte en {plan}\u{a0}: rien n’est converti."),
        Lang::En => format!("Amounts in {column}, while the plan counts in {plan}: nothing is converted."),
    }
}

type Noun = Localized<(&'static str, &'static str)>;

const SERIES: Noun = Localized { fr: ("série", "séries"), en: ("series", "series") };
const VALUES: Noun = Localized { fr: ("valeur", "valeurs"), en: ("value", "values") };
const KPIS: Noun = Localized { fr: ("indicateur", "indicateurs"), en: ("KPI", "KPIs") };
const NEW: Noun = Localized { fr: ("nouveau", "nouveaux"), en: ("of them new", "of them new") };
const ORDERS: Noun = Localized { fr: ("commande", "commandes"), en: ("order", "orders") };
const CUSTOMERS: Noun = Localized { fr: ("client", "clients"), en: ("customer", "customers") };
const RETURNS: Noun = Localized { fr: ("retour", "retours"), en: ("return", "returns") };
const ROWS: Noun = Localized { fr: ("ligne", "lignes"), en: ("row", "rows") };
const COLUMNS: Noun = Localized { fr: ("colonne", "colonnes"), en: ("column", "columns") };

fn word(noun: Noun, format: &dyn Format) -> (&'static str, &'static str) {
    *noun.get(format.lang())
}
