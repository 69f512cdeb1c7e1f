//! Sentences of the import's screen: what is ready, what was written, what was counted.

use crate::domain::lang::{Format, Lang, Localized, Name};

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
