//! Values in words, by the field that holds them, and what an editor has to offer for one.

use super::{
    super::{Change, Kind, Subject},
    Named, details, entity_words, in_quotes, quoted,
};
use crate::{
    domain::{
        entity::EntityKind,
        id::Id,
        kpi::Unit,
        lang::{Format, Localized, Name},
    },
    storage::{
        path::PathStep,
        text::{Figure, choice, day, field, figure},
    },
};
use serde_json::{Number, Value};
use uuid::Uuid;

const YES: Name = Localized { fr: "oui", en: "yes" };
const NO: Name = Localized { fr: "non", en: "no" };
const DETAIL: Localized<(&str, &str)> = Localized { fr: ("détail", "détails"), en: ("detail", "details") };
const ENTRY: Localized<(&str, &str)> = Localized { fr: ("élément", "éléments"), en: ("entry", "entries") };

/// Texts that nobody writes by hand.
const NOT_WRITTEN: [&str; 3] = ["currency", "external_id", "picture"];

/// One side of a conflict: a text as a whole, a list by what differs from what stood there before; nothing where there is
/// no value.
#[must_use]
pub fn side_words(change: &Change, value: Option<&Value>, named: Named<'_>, format: &dyn Format) -> Option<String> {
    let (key, reading) = (meaning(change), Reading::of(change, named, format));
    let value = value?;
    let before = change.before.as_ref();
    match value {
        Value::String(text) if is_written(key, text) && !text.trim().is_empty() => Some(in_quotes(text, format.lang())),
        _ if before == Some(value) => None,
        _ => details::words(key, before, Some(value), &reading),
    }
    .or_else(|| reading.value(key, value))
}

/// What an editor has to offer for a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Editor {
    /// A text.
    Text,
    /// A day.
    Day,
    /// An amount, in cents.
    Money,
    /// A number.
    Number,
    /// A share between 0 and 1.
    Share,
}

/// How a changed value can be edited by hand; nothing for a link, a choice, a list.
#[must_use]
pub fn editor(change: &Change, named: Named<'_>) -> Option<Editor> {
    if change.kind != Kind::Changed {
        return None;
    }
    let key = meaning(change);
    match change.after.as_ref().or(change.before.as_ref())? {
        Value::String(text) if is_written(key, text) => Some(Editor::Text),
        Value::String(text) => day(key, text).map(|_| Editor::Day),
        Value::Number(number) => match read(key, number, unit(change, named))? {
            Figure::Money(_) if number.is_i64() => Some(Editor::Money),
            Figure::Share(_) => Some(Editor::Share),
            Figure::Money(_) | Figure::Number(_) => number.is_f64().then_some(Editor::Number),
        },
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Whether a text is someone's own words: no link, no choice, no day.
fn is_written(key: &str, text: &str) -> bool {
    let says_more = Uuid::try_parse(text).is_ok() || choice(key, text).is_some() || day(key, text).is_some();
    !says_more && !NOT_WRITTEN.contains(&key)
}

/// The field that says what a change holds: the entries of a map have no field of their own.
pub(super) fn meaning(change: &Change) -> &str {
    meant(change.field.steps()).unwrap_or_default()
}

/// The last field on a way that has a word.
pub(super) fn meant(steps: &[PathStep]) -> Option<&str> {
    steps.iter().rev().filter_map(PathStep::as_key).find(|key| field(key).is_some())
}

/// The unit of the figures of a KPI or key result.
fn unit<'p>(change: &Change, named: Named<'p>) -> Option<&'p Unit> {
    let Subject::Row(row) = change.subject else { return None };
    named.iter().find_map(|plan| match row.kind {
        EntityKind::Kpi => plan.kpis.get(Id::new(row.id)).map(|kpi| &kpi.unit),
        EntityKind::KeyResult => plan.key_results.get(Id::new(row.id)).map(|result| &result.unit),
        _ => None,
    })
}

fn read(key: &str, number: &Number, unit: Option<&Unit>) -> Option<Figure> {
    Some(figure(key, number.as_f64()?, number.as_i64(), unit))
}

/// Who reads the values of a change.
pub(super) struct Reading<'r> {
    pub(super) named: Named<'r>,
    pub(super) format: &'r dyn Format,
    unit: Option<&'r Unit>,
}

impl<'r> Reading<'r> {
    pub(super) fn of(change: &Change, named: Named<'r>, format: &'r dyn Format) -> Self {
        Self { named, format, unit: unit(change, named) }
    }

    /// A value in a sentence; nothing where there is none.
    pub(super) fn value(&self, key: &str, value: &Value) -> Option<String> {
        let lang = self.format.lang();
        match value {
            Value::Null => None,
            Value::Bool(yes) => Some((*if *yes { YES } else { NO }.get(lang)).to_owned()),
            Value::Number(number) => Some(self.number(key, read(key, number, self.unit)?)),
            Value::String(text) => self.text(key, text),
            Value::Array(list) if list.is_empty() => None,
            Value::Array(list) => Some(self.few(key, list).unwrap_or_else(|| {
                let (one, other) = *ENTRY.get(lang);
                self.format.count(list.len(), one, other)
            })),
            Value::Object(fields) => {
                let (one, other) = *DETAIL.get(lang);
                Some(self.format.count(fields.len(), one, other))
            }
        }
    }

    fn number(&self, key: &str, figure: Figure) -> String {
        match figure {
            Figure::Money(amount) => self.format.money(amount),
            Figure::Share(share) => self.format.percent(share, 1),
            Figure::Number(year) if key.ends_with("_year") && year.fract() == 0.0 => year.to_string(),
            Figure::Number(number) => self.format.number(number, 2),
        }
    }

    fn text(&self, key: &str, text: &str) -> Option<String> {
        let lang = self.format.lang();
        if text.trim().is_empty() || key == "picture" {
            return None;
        }
        if let Some(day) = day(key, text) {
            return Some(self.format.date(day));
        }
        let word = || choice(key, text).map_or_else(|| text.to_owned(), |name| (*name.get(lang)).to_owned());
        Some(entity_words(text, self.named, lang).unwrap_or_else(|| quoted(&word(), lang)))
    }

    /// Words as they are, while there are few.
    fn few(&self, key: &str, list: &[Value]) -> Option<String> {
        const MOST: usize = 5;
        let words = list.iter().map(|entry| self.text(key, entry.as_str()?));
        let words = (list.len() <= MOST).then(|| words.collect::<Option<Vec<String>>>())??;
        Some(words.join(", "))
    }
}
