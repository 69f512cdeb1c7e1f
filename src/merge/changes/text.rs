//! Changes in words: where each belongs, what happened, and what values read like in the reader's language.

mod articles;
mod details;
mod values;

pub use values::{Editor, editor, side_words};

use super::{Change, Kind, Standing, Subject};
use crate::{
    domain::{
        entity::EntityRef,
        fixed::Fixed,
        lang::{Format, Lang},
    },
    methods::Method,
    plan::Plan,
    reports::trace::home,
    storage::{
        path::PathStep,
        text::{day, place},
    },
};
use serde_json::Value;
use std::collections::BTreeMap;
use uuid::Uuid;
use values::{Reading, meaning};

/// The plans that may name what a change is about; the first that does is believed.
pub type Named<'p> = [&'p Plan; 3];

/// The screen where a change belongs; nothing for what belongs to the plan as a whole.
#[must_use]
pub fn home_of(change: &Change) -> Option<Method> {
    match &change.subject {
        Subject::Row(row) => Some(home(row.kind)),
        Subject::List(kind) => Some(home(*kind)),
        Subject::Plan => {
            let mut keys = change.field.steps().iter().map_while(PathStep::as_key);
            match keys.next()? {
                "worksheets" => {
                    let folder = keys.next()?;
                    Method::ALL.iter().copied().find(|method| method.folder() == folder)
                }
                "vision" => Some(Method::Vision),
                _ => None,
            }
        }
    }
}

/// Changes by the screen where they belong, in the order of the navigation; those of the plan as a whole come first. What is
/// gathered is the place of each among all.
#[must_use]
pub fn by_place<'c>(changes: impl IntoIterator<Item = (usize, &'c Change)>) -> Vec<(Option<Method>, Vec<usize>)> {
    let mut groups: BTreeMap<Option<Method>, Vec<usize>> = BTreeMap::new();
    for (at, change) in changes {
        groups.entry(home_of(change)).or_default().push(at);
    }
    groups.into_iter().collect()
}

/// What a change is about, without what happened to it: a row, the order of a list, a field of a row.
#[must_use]
pub fn topic(change: &Change, named: Named<'_>, lang: Lang) -> String {
    match (&change.subject, change.kind) {
        (Subject::Row(row), Kind::Added | Kind::Removed) => row_words(*row, named, lang),
        (Subject::List(kind), _) => {
            let rows = kind.noun().get(lang).other;
            pick(lang, format!("L’ordre\u{a0}: {rows}"), format!("The order: {rows}"))
        }
        (Subject::Row(_) | Subject::Plan, _) => field_of(change, named, lang),
    }
}

/// The change in one sentence.
#[must_use]
pub fn sentence(change: &Change, named: Named<'_>, format: &dyn Format) -> String {
    let lang = format.lang();
    match (&change.subject, change.kind) {
        (Subject::Row(row), Kind::Added) => {
            let row = row_words(*row, named, lang);
            pick(lang, format!("Nouveau\u{a0}: {row}."), format!("New: {row}."))
        }
        (Subject::Row(row), Kind::Removed) => {
            let row = row_words(*row, named, lang);
            pick(lang, format!("Supprimé\u{a0}: {row}."), format!("Deleted: {row}."))
        }
        (Subject::List(kind), _) => {
            let rows = kind.noun().get(lang).other;
            pick(lang, format!("L’ordre change\u{a0}: {rows}."), format!("Put into another order: {rows}."))
        }
        (Subject::Row(_) | Subject::Plan, _) => changed(change, named, format),
    }
}

fn changed(change: &Change, named: Named<'_>, format: &dyn Format) -> String {
    let lang = format.lang();
    let what = field_of(change, named, lang);
    let (key, reading) = (meaning(change), Reading::of(change, named, format));
    let (old, new) = (change.before.as_ref(), change.after.as_ref());
    if let Some(details) = details::words(key, old, new, &reading) {
        return pick(lang, format!("{what} change\u{a0}: {details}."), format!("{what} changes: {details}."));
    }
    let (before, after) = match (old, new) {
        (Some(Value::String(old)), Some(Value::String(new))) => {
            let (old, new) = parted(old, new);
            (reading.value(key, &Value::String(old)), reading.value(key, &Value::String(new)))
        }
        _ => (old.and_then(|old| reading.value(key, old)), new.and_then(|new| reading.value(key, new))),
    };
    match (before, after) {
        (None, Some(after)) => pick(lang, format!("{what} devient {after}."), format!("{what} becomes {after}.")),
        (Some(before), None) => pick(
            lang,
            format!("{what} n’a plus de valeur (c’était {before})."),
            format!("{what} has no value any more (it was {before})."),
        ),
        (Some(before), Some(after)) if before != after => {
            let is_day =
                |value: Option<&Value>| value.and_then(Value::as_str).is_some_and(|text| day(key, text).is_some());
            let (from, to) = if is_day(old) && is_day(new) { ("du", "au") } else { ("de", "à") };
            pick(
                lang,
                format!("{what} passe {from} {before} {to} {after}."),
                format!("{what} goes from {before} to {after}."),
            )
        }
        _ => pick(lang, format!("{what} change."), format!("{what} changes.")),
    }
}

/// A field and the row that it belongs to.
fn field_of(change: &Change, named: Named<'_>, lang: Lang) -> String {
    let subject = match &change.subject {
        Subject::Row(row) => Some(quoted_row(*row, named, lang)),
        Subject::List(_) | Subject::Plan => None,
    };
    let field = field_words(change, named, lang);
    match (subject, lang) {
        (Some(row), Lang::Fr) => format!("{field} de {row}"),
        (Some(row), Lang::En) => format!("{field} of {row}"),
        (None, _) => field,
    }
}

fn pick(lang: Lang, fr: String, en: String) -> String {
    match lang {
        Lang::Fr => fr,
        Lang::En => en,
    }
}

/// A row: its kind, and its name in quotes.
fn row_words(row: EntityRef, named: Named<'_>, lang: Lang) -> String {
    let noun = row.kind.noun().get(lang).one;
    match name_of(row, named) {
        Some(name) => format!("{noun} {}", quoted(&name, lang)),
        None => noun.to_owned(),
    }
}

fn quoted_row(row: EntityRef, named: Named<'_>, lang: Lang) -> String {
    name_of(row, named).map_or_else(|| row.kind.noun().get(lang).one.to_owned(), |name| quoted(&name, lang))
}

fn name_of(row: EntityRef, named: Named<'_>) -> Option<String> {
    named.iter().find_map(|plan| plan.name_of(row)).filter(|name| !name.trim().is_empty()).map(str::to_owned)
}

/// Most characters of a text in a sentence.
const MOST: usize = 90;

fn quoted(text: &str, lang: Lang) -> String {
    let shown = if text.chars().count() > MOST {
        text.chars().take(MOST - 1).chain(['…']).collect()
    } else {
        text.to_owned()
    };
    in_quotes(&shown, lang)
}

fn in_quotes(text: &str, lang: Lang) -> String {
    pick(lang, format!("«\u{a0}{text}\u{a0}»"), format!("“{text}”"))
}

/// Two texts, from shortly before the place where they part when they are too long to be read as a whole.
fn parted(old: &str, new: &str) -> (String, String) {
    const BEFORE: usize = 20;
    let same = old.chars().zip(new.chars()).take_while(|(old, new)| old == new).count();
    let from = same.saturating_sub(BEFORE);
    if from == 0 || old.chars().count().max(new.chars().count()) <= MOST {
        return (old.to_owned(), new.to_owned());
    }
    let end = |text: &str| ['…'].into_iter().chain(text.chars().skip(from)).collect();
    (end(old), end(new))
}

/// The field with its article, or as a field of that name.
fn field_words(change: &Change, named: Named<'_>, lang: Lang) -> String {
    let steps = change.field.steps();
    let keys: Vec<&str> = steps.iter().filter_map(PathStep::as_key).collect();
    if let ["contributions", objective] = keys.as_slice()
        && let Some(name) = entity_words(objective, named, lang)
    {
        return pick(lang, format!("La contribution à {name}"), format!("The contribution to {name}"));
    }
    if let [key] = keys.as_slice()
        && let Some(article) = articles::with_article(key)
    {
        return (*article.get(lang)).to_owned();
    }
    // The place of the screen is told above the change.
    let inside = match keys.as_slice() {
        ["worksheets", _, rest @ ..] | ["vision", rest @ ..] if !rest.is_empty() => keys.len() - rest.len(),
        _ => 0,
    };
    let words = place(&change.field.clone().after(inside), lang);
    pick(lang, format!("Le champ «\u{a0}{words}\u{a0}»"), format!("The field “{words}”"))
}

/// What a row is called, from its id alone.
fn entity_words(id: &str, named: Named<'_>, lang: Lang) -> Option<String> {
    let id = Uuid::try_parse(id).ok()?;
    let row = named.iter().find_map(|plan| plan.find(id)).map(|row| quoted_row(row, named, lang));
    row.or_else(|| Fixed::of(id).map(|item| quoted(item.name().get(lang), lang)))
}

/// How many of the changes meet something of ours.
#[must_use]
pub fn conflicts(changes: &[Change]) -> usize {
    changes.iter().filter(|change| change.standing == Standing::Conflict).count()
}

#[cfg(test)]
mod tests;
