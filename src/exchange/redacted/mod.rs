//! A copy of the plan that tells neither who nor how much: names become numbers, amounts an index of 100, texts leave
//! unless they are asked for. What was replaced is told, so that it can be looked at before the copy leaves.

mod amounts;
mod scrub;
pub mod text;

#[cfg(test)]
mod tests;

use crate::{
    domain::{day::Day, id::Id, lang::Lang, money::Money},
    plan::Plan,
    storage::{self, plan_text, text::choice},
};
use scrub::{Parts, Scrub};
use serde_json::Value;
use std::collections::BTreeMap;
use text::{TEXT, Whose};

/// Whether what was written freely goes along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FreeText {
    /// Titles and names of things only.
    LeftOut,
    /// Every text, with the names in it replaced.
    Kept,
}

/// A copy and what was done to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Redacted {
    /// The copy, under an id of its own: it never merges with the plan.
    pub plan: Plan,
    /// Each name with what stands in its place.
    pub names: Vec<(String, String)>,
    /// The amount that became 100; nothing when the plan holds none.
    pub hundred: Option<Money>,
    /// Texts that were left out.
    pub texts: usize,
}

/// Rows whose name is that of somebody: where they stand, the field, and whose it is.
const NAMED: [(&str, &str, Whose); 7] = [
    ("/people", "name", Whose::Person),
    ("/worksheets/competitors/rows", "name", Whose::Competitor),
    ("/worksheets/benchmark/rows", "who", Whose::Compared),
    ("/worksheets/personas/personas", "name", Whose::Persona),
    ("/worksheets/pipeline/opportunities", "name", Whose::Opportunity),
    ("/quotations", "speaker", Whose::Speaker),
    ("/comments", "author", Whose::Author),
];

/// Whose name it was that a comment keeps of a row that is gone, by the row’s kind.
const FORMER: [(&str, Whose); 5] = [
    ("person", Whose::Person),
    ("competitor", Whose::Competitor),
    ("benchmark_process", Whose::Compared),
    ("persona", Whose::Persona),
    ("opportunity", Whose::Opportunity),
];

/// What names a thing rather than tells about it: it stays, without the names in it.
const TITLES: [&str; 8] = ["title", "name", "what", "text", "stage", "other", "alternatives", "group"];
/// Words of the file that are no choice of the user’s.
const FIXED: [&str; 6] = ["schema", "currency", "roles", "screen", "time", "unit"];
/// What tells who somebody is without being a name.
const CLEARED: [&str; 3] = ["external_id", "monogram", "picture"];

/// The copy of a plan under an id of its own; nothing when it could not be read again.
#[must_use]
pub fn redacted(plan: &Plan, id: Id<Plan>, free: FreeText, lang: Lang) -> Option<Redacted> {
    let mut value: Value = serde_json::from_str(&plan_text(plan)).ok()?;
    let hundred = amounts::indexed(&mut value);
    let names = renamed(&mut value, lang);
    let wanted = names.iter().map(|name| (name.old.as_str(), name.new.as_str(), name.parts));
    let mut walk = Walk { scrub: Scrub::new(wanted), free, texts: 0 };
    walk.value("", &mut value, Kind::Title);
    let texts = walk.texts;
    *value.get_mut("id")? = Value::String(id.uuid().to_string());
    // Where a plan comes from would name earlier versions of it, which a file carries whole.
    value.as_object_mut()?.remove("origin");
    let plan = storage::open(&value.to_string()).ok()?.plan;
    let names = names.into_iter().map(|name| (name.old, name.new)).collect();
    Some(Redacted { plan, names, hundred, texts })
}

/// A name that was replaced.
struct Renamed {
    old: String,
    new: String,
    parts: Parts,
}

/// Gives everybody a number in place of a name; the same name keeps the same number.
fn renamed(plan: &mut Value, lang: Lang) -> Vec<Renamed> {
    let t = TEXT.get(lang);
    let mut names = Vec::new();
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    let mut rename = |field: &mut Value, parts: Parts, new: &dyn Fn() -> String| {
        let Some(old) = field.as_str().filter(|old| !old.trim().is_empty()).map(str::to_owned) else { return };
        let new = known.entry(old.trim().to_lowercase()).or_insert_with(|| {
            let new = new();
            names.push(Renamed { old: old.trim().to_owned(), new: new.clone(), parts });
            new
        });
        *field = Value::String(new.clone());
    };
    for (place, word) in [("/company/name", t.company), ("/name", t.plan)] {
        if let Some(field) = plan.pointer_mut(place) {
            rename(field, Parts::Capitals, &|| word.to_owned());
        }
    }
    for (place, field, whose) in NAMED {
        let rows = plan.pointer_mut(place).and_then(Value::as_array_mut).into_iter().flatten();
        for (number, row) in (1..).zip(rows) {
            if let Some(name) = row.get_mut(field) {
                rename(name, whose.parts(), &|| format!("{} {number}", t.whose(whose)));
            }
        }
    }
    let rows = plan.get_mut("comments").and_then(Value::as_array_mut).into_iter().flatten();
    for (number, former) in (1..).zip(rows.filter_map(|row| row.get_mut("former"))) {
        let kind = former.get("kind").and_then(Value::as_str);
        let whose = FORMER.iter().find(|(of, _)| Some(*of) == kind).map(|(_, whose)| *whose);
        if let (Some(whose), Some(name)) = (whose, former.get_mut("name")) {
            rename(name, whose.parts(), &|| t.former(whose, number));
        }
    }
    // Numbered after those of the comments: two who are gone are not one.
    let commented = plan.get("comments").and_then(Value::as_array).map_or(0, Vec::len);
    let meetings = plan.get_mut("meetings").and_then(Value::as_array_mut).into_iter().flatten();
    let participants = meetings.filter_map(|row| row.pointer_mut("/call/participants")?.as_array_mut()).flatten();
    for (number, name) in (commented + 1..).zip(participants) {
        rename(name, Whose::Person.parts(), &|| t.former(Whose::Person, number));
    }
    names
}

impl Whose {
    /// A person is known by any part of the name; the rest are also described.
    const fn parts(self) -> Parts {
        match self {
            Self::Person | Self::Persona => Parts::All,
            Self::Competitor | Self::Compared | Self::Opportunity | Self::Speaker | Self::Author => Parts::Capitals,
        }
    }
}

/// What a text is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// It names a thing.
    Title,
    /// Somebody said it.
    Speech,
}

struct Walk {
    scrub: Scrub,
    free: FreeText,
    texts: usize,
}

impl Walk {
    fn value(&mut self, field: &str, value: &mut Value, kind: Kind) {
        match value {
            Value::String(text) => *text = self.text(field, std::mem::take(text), kind),
            Value::Array(list) => {
                let kind = if field == "quotations" || field == "comments" { Kind::Speech } else { kind };
                list.iter_mut().for_each(|one| self.value(field, one, kind));
                list.retain(|one| one.as_str() != Some(""));
            }
            Value::Object(fields) => {
                fields.iter_mut().for_each(|(name, value)| self.value(self_named(field, name), value, kind));
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn text(&mut self, field: &str, text: String, kind: Kind) -> String {
        let is_word = FIXED.contains(&field) || choice(field, &text).is_some();
        if text.is_empty() || is_word || uuid::Uuid::try_parse(&text).is_ok() || Day::parse(&text).is_some() {
            return text;
        }
        let is_title = TITLES.contains(&field) && (kind == Kind::Title || field == "name");
        let is_name = ["author", "speaker", "who", "participants"].contains(&field);
        if CLEARED.contains(&field) {
            return String::new();
        }
        match (is_title || is_name, self.free) {
            (true, _) | (false, FreeText::Kept) => self.scrub.scrubbed(&text),
            (false, FreeText::LeftOut) => {
                self.texts += 1;
                String::new()
            }
        }
    }
}

/// The entries of a map are what its field says.
fn self_named<'a>(field: &'a str, name: &'a str) -> &'a str {
    let is_map = ["contributions", "definitions", "loss_reasons", "notes", "roles", "stage_names", "variants"];
    if is_map.contains(&field) { field } else { name }
}
