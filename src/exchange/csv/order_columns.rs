//! Which columns of a table are an order's customer, date and amount, by their names. Knows no rows.

use super::{
    ColumnGuess, ColumnKind, Header, NumberFormat,
    mapping::{DateColumn, OrdersMapping},
    preview::date_columns,
};
use crate::domain::{folding::folded, kpi::Frequency};

/// Folded names of the column that says who ordered, the surest first. Never a plural: "clients" counts them.
const CUSTOMERS: [&str; 34] = [
    "customer id",
    "id client",
    "client id",
    "code client",
    "no client",
    "n client",
    "numero client",
    "num client",
    "numero de client",
    "ref client",
    "reference client",
    "identifiant client",
    "customer no",
    "customer number",
    "customer code",
    "customer ref",
    "account id",
    "id compte",
    "compte client",
    "customerid",
    "clientid",
    "idclient",
    "customer",
    "client",
    "acheteur",
    "buyer",
    "account",
    "compte",
    "customer email",
    "email client",
    "customer name",
    "nom client",
    "nom du client",
    "email",
];

/// Folded names of the column of amounts, the surest first.
const AMOUNTS: [&str; 30] = [
    "montant ht",
    "total ht",
    "montant",
    "amount",
    "order amount",
    "montant commande",
    "montant de la commande",
    "montant facture",
    "net amount",
    "order total",
    "total commande",
    "total",
    "total amount",
    "montant total",
    "total price",
    "grand total",
    "ca ht",
    "ca",
    "chiffre d affaires",
    "revenue",
    "sales",
    "ventes",
    "valeur",
    "value",
    "order value",
    "montant ttc",
    "total ttc",
    "ttc",
    "prix total",
    "prix",
];

/// Folded names of the column of dates, the surest first; the first column of dates when none is named so.
const DATES: [&str; 12] = [
    "order date",
    "date commande",
    "date de commande",
    "date de la commande",
    "date achat",
    "date d achat",
    "purchase date",
    "date",
    "order day",
    "invoice date",
    "date facture",
    "date de facture",
];

/// The columns of an order, when the table has all three.
pub(super) fn orders_mapping(columns: &[ColumnGuess], header: Header) -> Option<OrdersMapping> {
    let mapping = match header {
        Header::Present => named(columns),
        Header::Absent => unnamed(columns),
    };
    mapping.filter(|m| m.customer != m.amount && m.customer != m.date.column && m.amount != m.date.column)
}

fn named(columns: &[ColumnGuess]) -> Option<OrdersMapping> {
    let names: Vec<String> = columns.iter().map(|c| folded(&c.name)).collect();
    let date = date_columns(columns)
        .min_by_key(|d| DATES.iter().position(|n| *n == names[d.column]).unwrap_or(DATES.len()))?;
    let customer = first_named(&CUSTOMERS, &names, |at| !matches!(columns[at].kind, ColumnKind::Empty))?;
    let amount = first_named(&AMOUNTS, &names, |at| number_format(&columns[at]).is_some())?;
    mapping(columns, customer, date, amount)
}

/// Without a header: exactly a code or name, a date and a number.
fn unnamed(columns: &[ColumnGuess]) -> Option<OrdersMapping> {
    let [_, _, _] = columns else { return None };
    let position = |fits: fn(&ColumnKind) -> bool| columns.iter().position(|c| fits(&c.kind));
    let customer = position(|k| matches!(k, ColumnKind::Text))?;
    let amount = position(|k| matches!(k, ColumnKind::Number { .. }))?;
    mapping(columns, customer, date_columns(columns).next()?, amount)
}

fn mapping(columns: &[ColumnGuess], customer: usize, date: DateColumn, amount: usize) -> Option<OrdersMapping> {
    let format = number_format(columns.get(amount)?)?;
    Some(OrdersMapping { customer, date, amount, format, period: Frequency::Weekly })
}

const fn number_format(column: &ColumnGuess) -> Option<NumberFormat> {
    match column.kind {
        ColumnKind::Number { format, .. } => Some(format),
        _ => None,
    }
}

/// The column whose name comes first in the list.
fn first_named(list: &[&str], names: &[String], fits: impl Fn(usize) -> bool) -> Option<usize> {
    list.iter().find_map(|wanted| names.iter().enumerate().position(|(at, name)| name == wanted && fits(at)))
}

#[cfg(test)]
mod tests {
    use crate::exchange::csv::{Content, NumberHabit, Source, preview, silent};

    #[test]
    fn orders_are_known_by_their_columns() {
        #[track_caller]
        fn check(text: &str, expected: Option<(usize, usize, usize)>) {
            let source = Source::from_bytes(text.as_bytes()).expect("a table");
            let preview = preview(&source, NumberHabit::French, &mut silent).expect("a preview");
            let found = preview.orders.map(|m| (m.customer, m.date.column, m.amount));
            assert_eq!(preview.content == Content::Orders, found.is_some());
            assert_eq!(found, expected, "{text}");
        }
        check("customer_id,date,quantity,amount\n1,2026-01-05,2,12.5\n", Some((0, 1, 3)));
        check("Date;Client;Montant HT (€)\n05/01/2026;Dupont;12,50\n", Some((1, 0, 2)));
        check(
            "N° client;Date de livraison;Date de commande;Total TTC\nA;06/01/2026;05/01/2026;12,50\n",
            Some((0, 2, 3)),
        );
        check("Dupont;05/01/2026;12,50\nDurand;06/01/2026;3\n", Some((0, 1, 2)));
        check("Semaine;CA;Nouveaux clients\n05/01/2026;12,50;3\n", None);
        check("Date;Clients;Montant\n05/01/2026;3;12,5\n", None);
    }
}
