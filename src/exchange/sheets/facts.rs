//! What the plan says once: its name, the company, the vision, every method’s own choices and settings. One line a fact.

use super::{
    Cell, Sheet,
    node::Node,
    table::{Tables, id_in},
    text::TEXT,
    words::{field_name, is_left_out, is_map},
};
use crate::{
    domain::lang::{Lang, capital},
    methods::Method,
    plan::{Plan, for_each_kind},
    storage::text::AMOUNTS,
};

/// The table of single facts.
pub(super) fn sheet(plan: &Plan, lang: Lang) -> Sheet {
    let t = TEXT.get(lang);
    let mut lines = Lines { tables: Tables::new(plan, lang), lang, rows: Vec::new() };
    let mut add = |page: &str, node: &Node| lines.below(&Way { page, words: String::new(), field: "" }, node);
    add(t.plan, &Node::Fields(vec![("name".to_owned(), Node::Text(plan.name.clone()))]));
    add(&capital(&field_name("company", lang)), &Node::of(&plan.company));
    add(&capital(&field_name("vision", lang)), &Node::of(&plan.vision));
    for (folder, worksheet) in Node::of(&plan.worksheets).fields() {
        let method = Method::ALL.iter().find(|method| method.folder() == folder);
        let title = method.map_or_else(|| folder.clone(), |method| (*method.title().get(lang)).to_owned());
        add(&title, &without_rows(folder, worksheet));
    }
    let heads = t.facts_heads.map(str::to_owned).to_vec();
    Sheet::new(t.facts.to_owned(), heads, lines.rows)
}

/// A worksheet without the lists that have tables of their own.
fn without_rows(folder: &str, worksheet: &Node) -> Node {
    let listed = |field: &str| {
        let path = format!("worksheets.{folder}.{field}");
        macro_rules! paths {
            ($($kind:ident $($step:ident).+;)*) => { [$(stringify!($($step).+)),*] };
        }
        for_each_kind!(paths).iter().any(|one| one.replace(' ', "") == path)
    };
    let rest = worksheet.fields().iter().filter(|(field, _)| !listed(field)).cloned();
    Node::Fields(rest.collect())
}

struct Lines<'a> {
    tables: Tables<'a>,
    lang: Lang,
    rows: Vec<Vec<Cell>>,
}

/// Where a fact stands: the page, the words of the way there, and the field that leads there.
struct Way<'a> {
    page: &'a str,
    words: String,
    field: &'a str,
}

impl Lines<'_> {
    /// The facts below a node.
    fn below(&mut self, way: &Way<'_>, node: &Node) {
        for (key, value) in node.fields().iter().filter(|(key, _)| !is_left_out(key)) {
            let word = match id_in(key).is_some() || is_map(way.field) {
                true => self.tables.key(way.field, key),
                false => field_name(key, self.lang),
            };
            let words = if way.words.is_empty() { word } else { format!("{} - {word}", way.words) };
            // What is below an amount, by row and month, is one.
            let field = if AMOUNTS.contains(&way.field) { way.field } else { key };
            self.fact(&Way { page: way.page, words, field }, value);
        }
    }

    fn fact(&mut self, way: &Way<'_>, value: &Node) {
        match value {
            Node::Fields(_) => self.below(way, value),
            Node::List(rows) if value.is_table() => {
                for (at, row) in rows.iter().enumerate() {
                    let words = format!("{} {}", way.words, at + 1);
                    self.below(&Way { page: way.page, words, field: way.field }, row);
                }
            }
            _ => match self.tables.cell(way.field, value, None) {
                Cell::Blank => {}
                cell => self.rows.push(vec![Cell::text(way.page), Cell::text(capital(&way.words)), cell]),
            },
        }
    }
}
