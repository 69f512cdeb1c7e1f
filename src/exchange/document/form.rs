//! The form in which a table is read best. What is compared stands in a table; what is read one after the other runs on in
//! lines, so that a plan comes to a few sheets of paper.

use super::{shown, text::TEXT};
use crate::{
    domain::lang::Format,
    exchange::sheets::{Cell, Sheet},
};

/// Tables with more columns are told row by row: no paper is wide enough for them.
const MOST_COLUMNS: usize = 8;
/// From so many rows under each name on, a table is gathered by the names.
const LEAST_GATHERED: usize = 4;

/// How a table is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// A few figures that stand out, each after its name.
    Figures(Vec<Fact>),
    /// Row by row and column by column.
    Table,
    /// One thing after the other, each with its facts in running lines.
    Told(Vec<Told>),
}

/// A name and its value, as the reader's language writes them.
pub type Fact = (String, String);

/// A thing and what is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What it is called.
    pub name: String,
    /// What is known.
    pub facts: Vec<Fact>,
}

impl Form {
    /// The form of the table at a place of the document, from 0: the key figures are the first.
    #[must_use]
    pub fn of(at: usize, sheet: &Sheet, format: &dyn Format) -> Self {
        Self::beginning(at, sheet, [usize::MAX; 2], format)
    }

    /// The same with no more than its first rows, or first facts where names come back: what a screen begins with.
    #[must_use]
    pub fn beginning(at: usize, sheet: &Sheet, [rows, facts]: [usize; 2], format: &dyn Format) -> Self {
        match sheet.columns.len() {
            2 if at == 0 => Self::Figures(sheet.rows.iter().map(|row| pair(row, format)).collect()),
            columns if columns > MOST_COLUMNS => Self::Told(each_row(sheet, rows, format)),
            _ if is_gathered(sheet) => Self::Told(gathered(sheet.rows.get(..facts).unwrap_or(&sheet.rows), format)),
            _ => Self::Table,
        }
    }
}

/// Each row by its name, then what is filled in.
fn each_row(sheet: &Sheet, most: usize, format: &dyn Format) -> Vec<Told> {
    let told = |(number, row): (usize, &Vec<Cell>)| {
        let name = row.first().map(|cell| shown(cell, format)).filter(|name| !name.is_empty());
        let filled = sheet.columns.iter().zip(row).skip(1).filter(|(_, cell)| **cell != Cell::Blank);
        Told {
            name: name.unwrap_or_else(|| format!("{} {number}", TEXT.get(format.lang()).row)),
            facts: filled.map(|(column, cell)| (column.name.clone(), shown(cell, format))).collect(),
        }
    };
    (1..).zip(&sheet.rows).take(most).map(told).collect()
}

/// Whether a name comes back row after row, each time with little more than a name and a value: the measurements of a KPI,
/// the facts of a page.
fn is_gathered(sheet: &Sheet) -> bool {
    let names = sheet.rows.chunk_by(|row, next| row.first() == next.first()).count();
    let rows = sheet.rows.len();
    let longer = sheet.rows.iter().filter(|row| row.iter().skip(3).any(|cell| *cell != Cell::Blank)).count();
    sheet.columns.len() >= 3 && rows >= LEAST_GATHERED * names && longer * 10 <= rows
}

fn gathered(rows: &[Vec<Cell>], format: &dyn Format) -> Vec<Told> {
    let same = rows.chunk_by(|row, next| row.first() == next.first());
    let told = |rows: &[Vec<Cell>]| Told {
        name: rows.first().and_then(|row| row.first()).map(|cell| shown(cell, format)).unwrap_or_default(),
        facts: rows.iter().map(|row| pair(row.get(1..).unwrap_or_default(), format)).collect(),
    };
    same.map(told).collect()
}

/// The first cell as the name of what is in the others.
fn pair(cells: &[Cell], format: &dyn Format) -> Fact {
    let mut words = cells.iter().map(|cell| shown(cell, format));
    let name = words.next().unwrap_or_default();
    (name, words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{lang::Lang, plain_format::Plain},
        exchange::sheets::Column,
    };

    fn sheet(columns: usize, rows: Vec<Vec<Cell>>) -> Sheet {
        let column = |at: usize| Column { name: format!("Colonne {at}"), kind: None };
        Sheet { name: "Essai".to_owned(), columns: (0..columns).map(column).collect(), rows }
    }

    fn form(at: usize, sheet: &Sheet) -> Form {
        Form::of(at, sheet, &Plain(Lang::Fr))
    }

    fn word(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }

    fn told(name: &str, facts: &[(&str, &str)]) -> Told {
        let facts = facts.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Told { name: name.to_owned(), facts }
    }

    #[test]
    fn two_columns_are_key_figures_in_the_first_place_only() {
        let two = sheet(2, vec![vec![word("Actions"), Cell::Number(3.0)]]);
        assert_eq!(form(0, &two), Form::Figures(vec![("Actions".to_owned(), "3".to_owned())]));
        assert_eq!(form(1, &two), Form::Table);
    }

    #[test]
    fn a_screen_begins_with_the_first_rows_or_facts() {
        let rows = |columns: usize| {
            let row = |at: usize| (0..columns).map(|column| word(&format!("{column}.{}", at * column))).collect();
            sheet(columns, (0..20).map(row).collect())
        };
        let told = |columns: usize, most: [usize; 2]| match Form::beginning(3, &rows(columns), most, &Plain(Lang::Fr)) {
            Form::Told(things) => things.iter().map(|thing| thing.facts.len()).collect::<Vec<_>>(),
            other => panic!("{other:?}"),
        };
        assert_eq!(told(MOST_COLUMNS + 1, [2, 99]), [MOST_COLUMNS; 2]);
        assert_eq!(told(3, [2, 12]), [12]);
        assert_eq!(told(3, [2, 99]), [20]);
    }

    #[test]
    fn what_is_wider_than_paper_is_told_row_by_row_without_its_blanks() {
        let row = |first: Cell| {
            let rest = (1..=MOST_COLUMNS).map(|at| if at == 2 { Cell::Flag(true) } else { Cell::Blank });
            std::iter::once(first).chain(rest).collect::<Vec<_>>()
        };
        let wide = sheet(MOST_COLUMNS + 1, vec![row(word("Une")), row(Cell::Blank)]);
        let facts = [("Colonne 2", "Oui")];
        assert_eq!(form(3, &wide), Form::Told(vec![told("Une", &facts), told("Ligne 2", &facts)]));
        assert_eq!(form(3, &sheet(MOST_COLUMNS, vec![row(word("Une"))[..MOST_COLUMNS].to_vec()])), Form::Table);
    }

    #[test]
    fn what_one_name_measures_is_gathered_under_it() {
        let measures = |name: &str, count: u32, note: Cell| -> Vec<Vec<Cell>> {
            let row = |at: u32| vec![word(name), Cell::Number(f64::from(at)), Cell::Percent(0.5), note.clone()];
            (0..count).map(row).collect()
        };
        let few = |name: &str, count: u32| measures(name, count, Cell::Blank);
        let both = [few("Marge", 4), few("Délai", 4)].concat();
        let Form::Told(things) = form(3, &sheet(4, both)) else { panic!("a table") };
        let value = shown(&Cell::Percent(0.5), &Plain(Lang::Fr));
        assert_eq!(things.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Marge", "Délai"]);
        assert!(things.iter().all(|one| one.facts.len() == 4 && one.facts[1] == ("1".to_owned(), value.clone())));
        // Too few under each name, or much to tell in each row: there is something to compare.
        assert_eq!(form(3, &sheet(4, [few("Marge", 3), few("Délai", 4)].concat())), Form::Table);
        assert_eq!(form(3, &sheet(4, measures("Marge", 8, word("plus bas que prévu")))), Form::Table);
    }
}
