//! What differs inside of a list or of a value with fields, down to the single figures: the cost of one level, the value of
//! one measurement.

use super::{
    entity_words, pick,
    values::{Reading, meant},
};
use crate::{
    domain::{day::Day, lang::Lang},
    merge::value::key_of_rows,
    storage::{
        path::{Path, PathStep},
        text::place,
    },
};
use serde_json::Value;
use std::collections::BTreeSet;

/// Most differences that are told; how many more there are follows.
const MOST: usize = 4;

type Difference<'v> = (Path, Option<&'v Value>, Option<&'v Value>);

/// The differences in words; nothing where neither side holds rows or fields. `key` is the field of the whole.
pub(super) fn words(key: &str, before: Option<&Value>, after: Option<&Value>, reading: &Reading<'_>) -> Option<String> {
    if !before.is_some_and(has_fields) && !after.is_some_and(has_fields) {
        return None;
    }
    let lang = reading.format.lang();
    let mut found = Vec::new();
    differences((Path::ROOT, before, after), &mut found);
    let told: Vec<String> = found.iter().filter_map(|difference| one(key, difference, reading)).collect();
    let more = told.len().saturating_sub(MOST);
    let mut said = told.into_iter().take(MOST).collect::<Vec<_>>().join("\u{a0}; ");
    if said.is_empty() {
        return Some(pick(lang, "l’ordre".to_owned(), "the order".to_owned()));
    }
    if lang == Lang::En {
        said = said.replace("\u{a0};", ";");
    }
    if more > 0 {
        said.push_str(&pick(lang, format!(" et {more} de plus"), format!(" and {more} more")));
    }
    Some(said)
}

fn has_fields(value: &Value) -> bool {
    match value {
        Value::Object(_) => true,
        Value::Array(list) => list.iter().any(Value::is_object),
        _ => false,
    }
}

fn differences<'v>((path, before, after): Difference<'v>, found: &mut Vec<Difference<'v>>) {
    if before == after {
        return;
    }
    if !before.is_some_and(has_fields) && !after.is_some_and(has_fields) {
        found.push((path, before, after));
        return;
    }
    let list = |value: Option<&'v Value>| value.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let (old, new) = (list(before), list(after));
    if old.is_empty() && new.is_empty() {
        let fields = |value: Option<&'v Value>| value.and_then(Value::as_object).into_iter().flat_map(|map| map.keys());
        for key in fields(before).chain(fields(after)).collect::<BTreeSet<_>>() {
            let inside = |value: Option<&'v Value>| value.and_then(|value| value.get(key));
            differences((path.clone().key(key), inside(before), inside(after)), found);
        }
        return;
    }
    let Some(key) = key_of_rows(&[old, new]) else {
        for at in 0..old.len().max(new.len()) {
            differences((path.clone().at(at), old.get(at), new.get(at)), found);
        }
        return;
    };
    let name = |row: &'v Value| row.get(key).and_then(Value::as_str).unwrap_or_default();
    let row = |list: &'v [Value], named: &str| list.iter().position(|row| name(row) == named);
    for named in old.iter().chain(new).map(name).collect::<BTreeSet<_>>() {
        let (was, is) = (row(old, named), row(new, named));
        // An id says nothing to a reader: its place does.
        let path = match is.or(was) {
            Some(at) if key == "id" => path.clone().at(at),
            _ => path.clone().key(named),
        };
        let mut inside = Vec::new();
        differences((path, was.and_then(|at| old.get(at)), is.and_then(|at| new.get(at))), &mut inside);
        let is_name = |path: &Path| path.steps().last().and_then(PathStep::as_key) == Some(key);
        found.extend(inside.into_iter().filter(|(path, ..)| !is_name(path)));
    }
}

/// One difference: where, and from what to what.
fn one(whole: &str, (path, before, after): &Difference<'_>, reading: &Reading<'_>) -> Option<String> {
    let lang = reading.format.lang();
    let key = meant(path.steps()).unwrap_or(whole);
    let said = |value: &Option<&Value>| value.and_then(|value| reading.value(key, value));
    let place = way(path, reading);
    Some(match (said(before), said(after), lang) {
        (Some(before), Some(after), _) if before == after => place,
        (Some(before), Some(after), Lang::Fr) => format!("{place} de {before} à {after}"),
        (Some(before), Some(after), Lang::En) => format!("{place} from {before} to {after}"),
        (None, Some(after), Lang::Fr) => format!("{place} {after} (ajout)"),
        (None, Some(after), Lang::En) => format!("{place} {after} (added)"),
        (Some(before), None, Lang::Fr) => format!("{place} {before} (retrait)"),
        (Some(before), None, Lang::En) => format!("{place} {before} (removed)"),
        (None, None, _) => return None,
    })
}

/// The way to a difference: days, the names of rows, fields.
fn way(path: &Path, reading: &Reading<'_>) -> String {
    let lang = reading.format.lang();
    let step = |step: &PathStep| match step {
        PathStep::Key(key) => Day::parse(key)
            .map(|day| reading.format.date(day))
            .or_else(|| entity_words(key, reading.named, lang))
            .unwrap_or_else(|| place(&Path::of("").key(key).after(1), lang)),
        PathStep::At(at) => pick(lang, format!("n°\u{a0}{}", at + 1), format!("no.\u{a0}{}", at + 1)),
    };
    path.steps().iter().map(step).collect::<Vec<_>>().join(", ")
}
