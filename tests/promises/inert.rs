//! Hostile texts go through what is read and what is written: no plan holds a bidirectional control, no cell of a CSV file
//! is a formula, and every other character comes back.

use super::{Tally, same};
use boussole::{
    domain::bidi::is_bidi_control,
    exchange::csv::export::{CsvCell, CsvWriter, Dialect, restored},
    storage::{self, plan_text},
};
use serde_json::Value;

const TEXTS: &str = include_str!("../data/hostile-texts.json");
const PLAN: &str = include_str!("../data/plan-v1.json");

pub fn tries() -> Tally {
    let mut tally = Tally::default();
    let texts: Vec<String> = serde_json::from_str(TEXTS).unwrap();
    assert!(texts.len() >= 200, "{}", texts.len());
    for text in &texts {
        tally.attempt(|| format!("{text:?} in every text of a plan"), || in_a_plan(text));
        for dialect in [Dialect::French, Dialect::English] {
            tally.attempt(|| format!("{text:?} in a {dialect:?} CSV"), || in_a_csv(text, dialect));
        }
    }
    tally
}

/// The frozen plan with the text in place of every text that a person wrote.
fn in_a_plan(text: &str) -> Result<(), String> {
    let mut document: Value = serde_json::from_str(PLAN).unwrap();
    let mut count = 0;
    replace(&mut document, "", text, &mut count);
    assert!(count > 40, "{count} texts only");
    let opened = storage::open(&document.to_string()).map_err(|error| error.to_string())?;
    let written = plan_text(&opened.plan);
    if written.contains(is_bidi_control) {
        return Err("a bidirectional control is kept".to_owned());
    }
    let expected: String = text.chars().filter(|letter| !is_bidi_control(*letter)).collect();
    same("the name", &opened.plan.name, &expected)?;
    same("a title", &opened.plan.actions.iter().next().map(|action| action.title.as_str()), &Some(expected.as_str()))
}

/// Texts are told from ids, dates and words of a list by what they look like.
fn replace(value: &mut Value, name: &str, text: &str, count: &mut usize) {
    const FREE: [&str; 24] = [
        "name",
        "sector",
        "text",
        "role",
        "size",
        "maturity",
        "purchase_trigger",
        "title",
        "attainable_because",
        "other",
        "stage",
        "source",
        "note",
        "standard_action",
        "reason",
        "purpose",
        "justification",
        "consequence",
        "alternatives",
        "what",
        "why",
        "reopen",
        "renounced",
        "exclusions",
    ];
    match value {
        Value::String(old) if FREE.contains(&name) => {
            *old = text.to_owned();
            *count += 1;
        }
        Value::Object(map) => map.iter_mut().for_each(|(key, inside)| replace(inside, key, text, count)),
        Value::Array(list) => list.iter_mut().for_each(|inside| replace(inside, name, text, count)),
        _ => {}
    }
}

/// A row of three cells, the text in the middle.
fn in_a_csv(text: &str, dialect: Dialect) -> Result<(), String> {
    let mut writer = CsvWriter::new(dialect);
    writer.row(&[CsvCell::Text("before"), CsvCell::Text(text), CsvCell::Number(-1.5)]);
    let file = writer.finish();
    let delimiter = if dialect == Dialect::French { b';' } else { b',' };
    let bare = file.trim_start_matches('\u{feff}').as_bytes();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).delimiter(delimiter).from_reader(bare);
    let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().map_err(|error| error.to_string())?;
    same("rows", &rows.len(), &1)?;
    same("cells", &rows[0].len(), &3)?;
    let cell = &rows[0][1];
    if cell.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
        || cell.starts_with(['\t', '\r', '\n'])
    {
        return Err(format!("a spreadsheet may run {cell:?}"));
    }
    same("read back", &restored(cell), &text)
}
