//! From rows of the file to a table: what stands inside of a row becomes columns of it, what is a table inside of a row a
//! table of its own, and an id the name of what it means.

use super::{
    Cell, Sheet,
    node::Node,
    text::TEXT,
    words::{self, field_name, is_left_out, is_map},
};
use crate::{
    domain::{
        entity::EntityKind,
        id::Id,
        kpi::Unit,
        lang::{Lang, capital},
    },
    plan::Plan,
    reports::trace::Item,
    storage::text::{choice, day, unit},
};
use std::borrow::Cow;
use uuid::Uuid;

/// The tables so far.
pub(super) struct Tables<'a> {
    plan: &'a Plan,
    lang: Lang,
    pub sheets: Vec<Sheet>,
}

/// A row under way: cells by the path of their field, and the tables inside of it.
#[derive(Default)]
struct Flat<'n> {
    cells: Vec<(Cow<'n, str>, Cell)>,
    inside: Vec<(&'n str, &'n [Node])>,
}

/// A row, the name or the day of what it stands in, and the unit of that.
type Within<'n> = (Option<Cell>, Option<Unit>, &'n Node);
/// The tables inside of rows, by field.
type Inside<'n> = Vec<(&'n str, Vec<Within<'n>>)>;

impl<'a> Tables<'a> {
    pub const fn new(plan: &'a Plan, lang: Lang) -> Self {
        Self { plan, lang, sheets: Vec::new() }
    }

    /// The rows of a kind, then the tables inside of them.
    pub fn add_kind(&mut self, kind: EntityKind, rows: &[Node]) {
        let nouns = kind.noun();
        let noun = nouns.get(self.lang);
        let own = capital(noun.other);
        let rows: Vec<Within> = rows.iter().map(|row| (None, None, row)).collect();
        for (field, rows) in self.add(own, None, &rows) {
            let name = format!("{} - {}", capital(noun.one), field_name(field, self.lang));
            self.add(name, Some(capital(noun.one)), &rows);
        }
    }

    /// A table of rows, each with the name of what it stands in; gives the tables inside of it, by field.
    fn add<'n>(&mut self, name: String, parent: Option<String>, rows: &[Within<'n>]) -> Inside<'n> {
        let mut columns: Vec<Cow<'n, str>> = Vec::new();
        let mut inside: Inside = Vec::new();
        let flats: Vec<Flat<'n>> = rows.iter().map(|(_, unit, row)| self.flat(row, unit.as_ref())).collect();
        for (flat, (_, _, row)) in flats.iter().zip(rows) {
            place_columns(&mut columns, flat);
            for (field, nodes) in &flat.inside {
                let (whose, unit) = (self.title_of(row), self.unit_of(row));
                let added = nodes.iter().map(|node| (Some(whose.clone()), unit.clone(), node));
                match inside.iter_mut().find(|(known, _)| known == field) {
                    Some((_, all)) => all.extend(added),
                    None => inside.push((field, added.collect())),
                }
            }
        }
        let cells = |(mut flat, (whose, ..)): (Flat<'n>, &Within<'n>)| {
            let mut take = |column: &Cow<'n, str>| {
                let found = flat.cells.iter_mut().find(|(path, _)| path == column);
                found.map(|(_, cell)| std::mem::take(cell)).unwrap_or_default()
            };
            let own: Vec<Cell> = columns.iter().map(&mut take).collect();
            whose.iter().cloned().chain(own).collect()
        };
        let lines: Vec<Vec<Cell>> = flats.into_iter().zip(rows).map(cells).collect();
        let heads = parent.into_iter().chain(columns.iter().map(|path| self.head(path))).collect();
        self.sheets.push(Sheet::new(name, heads, lines));
        inside
    }

    fn flat<'n>(&self, row: &'n Node, outer: Option<&Unit>) -> Flat<'n> {
        let mut flat = Flat::default();
        let unit = self.unit_of(row);
        self.flatten("", row, unit.as_ref().or(outer), &mut flat);
        flat
    }

    fn flatten<'n>(&self, above: &str, node: &'n Node, unit: Option<&Unit>, flat: &mut Flat<'n>) {
        for (field, value) in node.fields() {
            if is_left_out(field) {
                continue;
            }
            let path = if above.is_empty() { Cow::Borrowed(&**field) } else { Cow::Owned(format!("{above}.{field}")) };
            match value {
                Node::Fields(_) if !is_map(field) => self.flatten(&path, value, unit, flat),
                Node::List(rows) if value.is_table() => flat.inside.push((field, rows)),
                _ => flat.cells.push((path, self.cell(field, value, unit))),
            }
        }
    }

    /// A value as a typed cell.
    pub fn cell(&self, field: &str, value: &Node, unit: Option<&Unit>) -> Cell {
        match value {
            Node::Null => Cell::Blank,
            Node::Flag(flag) => Cell::Flag(*flag),
            Node::Text(text) => self.text_cell(field, text),
            #[allow(clippy::cast_precision_loss, reason = "counts and scores are small; amounts are taken whole")]
            Node::Whole(whole) => words::number(field, *whole as f64, Some(*whole), unit),
            Node::Number(number) => words::number(field, *number, None, unit),
            Node::List(_) | Node::Fields(_) => Cell::text(self.joined(field, value)),
        }
    }

    fn text_cell(&self, field: &str, text: &str) -> Cell {
        match day(field, text) {
            Some(day) => Cell::Date(day),
            None => Cell::text(self.words(field, text)),
        }
    }

    /// Several values in one cell.
    fn joined(&self, field: &str, value: &Node) -> String {
        let parts: Vec<String> = match value {
            Node::List(list) => list.iter().map(|one| self.joined(field, one)).collect(),
            Node::Fields(fields) => {
                // The entries of a map have no field of their own: the map’s says what they hold.
                let own = |name: &String| if is_map(field) { field.to_owned() } else { name.clone() };
                let pair = |(name, value): &(String, Node)| {
                    let value = self.joined(&own(name), value);
                    if value.is_empty() { value } else { self.key(field, name) + TEXT.get(self.lang).colon + &value }
                };
                fields.iter().filter(|(name, _)| !is_left_out(name)).map(pair).collect()
            }
            Node::Text(text) => vec![self.words(field, text)],
            Node::Flag(flag) => vec![TEXT.get(self.lang).flag(*flag).to_owned()],
            Node::Whole(whole) => vec![whole.to_string()],
            Node::Number(number) => vec![number.to_string()],
            Node::Null => Vec::new(),
        };
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join("; ")
    }

    /// A text in the reader’s words: the name behind an id, the name of a choice, or the text itself.
    fn words(&self, field: &str, text: &str) -> String {
        if let Some(id) = id_in(text) {
            return self.name_of(id);
        }
        choice(field, text).map_or_else(|| text.to_owned(), |name| (*name.get(self.lang)).to_owned())
    }

    /// The key of an entry: what an id means, a choice, or a field of the file.
    pub fn key(&self, field: &str, key: &str) -> String {
        if let Some(id) = id_in(key) {
            return self.name_of(id);
        }
        let name = choice(field, key).map(|name| (*name.get(self.lang)).to_owned());
        name.unwrap_or_else(|| field_name(key, self.lang))
    }

    /// What an id means; nothing where it leads nowhere.
    fn name_of(&self, id: Uuid) -> String {
        Item::of(self.plan, id).map(|item| item.name(self.plan, self.lang)).unwrap_or_default()
    }

    /// What a row is called, or its day.
    fn title_of(&self, row: &Node) -> Cell {
        let id = row.get("id").and_then(Node::text).and_then(id_in);
        let name = id.map(|id| self.name_of(id)).filter(|name| !name.is_empty());
        let dated = || row.get("date").map(|date| self.cell("date", date, None));
        name.map(Cell::Text).or_else(dated).unwrap_or_default()
    }

    /// The unit in which a row’s figures are written: its own, or that of its KPI.
    fn unit_of(&self, row: &Node) -> Option<Unit> {
        let own = row.get("unit").map(|own| match own {
            Node::Text(word) => unit(word),
            _ => Unit::Other(String::new()),
        });
        let kpi = row.get("kpi").and_then(Node::text).and_then(id_in);
        own.or_else(|| kpi.and_then(|id| self.plan.kpis.get(Id::new(id))).map(|kpi| kpi.unit.clone()))
    }

    fn head(&self, path: &str) -> String {
        let steps: Vec<String> = path.split('.').map(|step| field_name(step, self.lang)).collect();
        capital(&steps.join(" - "))
    }
}

/// Gives a row’s columns a place: after the one that stands before them in the row.
fn place_columns<'n>(columns: &mut Vec<Cow<'n, str>>, flat: &Flat<'n>) {
    let mut next = 0;
    for (path, _) in &flat.cells {
        match columns.iter().position(|column| column == path) {
            Some(at) => next = at + 1,
            None => {
                columns.insert(next.min(columns.len()), path.clone());
                next += 1;
            }
        }
    }
}

/// The id that a text is, written as files write it.
pub(super) fn id_in(text: &str) -> Option<Uuid> {
    (text.len() == 36).then(|| Uuid::try_parse(text).ok()).flatten()
}
