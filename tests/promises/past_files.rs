//! Every frozen file opens as what it was: bare, in a save, in a document, in a link, carried by another file; and every
//! migration has run on one and changed it.

use super::{
    Tally,
    common::{of_schema::frozen_plans, plain_format::Plain},
    same, stamp, today,
};
use boussole::{
    domain::lang::Lang,
    exchange::{document, json, link},
    plan::Plan,
    storage::{self, Carried, OpenError, migrations, plan_text, seal, text::words},
};
use serde_json::Value;

pub fn tries() -> Tally {
    let mut tally = Tally::default();
    let files = frozen_plans();
    for version in 1..=migrations::CURRENT {
        tally.attempt(|| format!("version {version}"), || frozen(&files, version).map(|_| ()));
    }
    for (at, step) in migrations::STEPS.iter().enumerate() {
        let from = at as u64 + 1;
        tally.attempt(|| format!("the migration from version {from}"), || migrated(&files, from, *step));
    }
    for (name, text) in &files {
        tally.attempt(|| name.clone(), || opens(name, text));
        tally.attempt(|| format!("{name}, of the next version"), || next(text));
    }
    tally
}

/// The file that holds everything of a version.
fn frozen(files: &[(String, String)], version: u64) -> Result<&str, String> {
    let name = format!("plan-v{version}.json");
    let file = files.iter().find(|(known, _)| *known == name);
    file.map(|(_, text)| text.as_str()).ok_or_else(|| format!("no file {name} is frozen"))
}

fn migrated(files: &[(String, String)], from: u64, step: migrations::Step) -> Result<(), String> {
    let mut document: Value = serde_json::from_str(frozen(files, from)?).map_err(|error| error.to_string())?;
    let before = document.clone();
    step(&mut document);
    if document == before { Err("it changes nothing in the frozen file".to_owned()) } else { Ok(()) }
}

fn opens(name: &str, text: &str) -> Result<(), String> {
    let opened = storage::open(text).map_err(|error| error.to_string())?;
    let version = name.trim_start_matches("plan-v").split(['-', '.']).next().and_then(|digits| digits.parse().ok());
    let version: u64 = version.ok_or("a name without a version")?;
    same("migrated from", &opened.migrated_from, &(version < migrations::CURRENT).then_some(version))?;
    if opened.plan.is_empty() && opened.plan.origin.is_empty() {
        return Err("it opens as an empty plan".to_owned());
    }
    // What is of the present version loses nothing; a migration may well rename.
    if version == migrations::CURRENT {
        let (before, after): (Value, Value) =
            (serde_json::from_str(text).unwrap(), serde_json::from_str(&plan_text(&opened.plan)).unwrap());
        holds(&after, &before, "")?;
    }
    every_way(&opened.plan)
}

/// The plan comes back from everything that a plan leaves in.
fn every_way(plan: &Plan) -> Result<(), String> {
    let ways = [
        ("a file", json::export(plan, json::Layout::Pretty)),
        ("a save", seal(plan, &stamp(3))),
        ("a document", document::document(plan, &plan_text(plan), today(), &Plain(Lang::Fr))),
    ];
    for (way, text) in ways {
        let back = json::preview(&text).map_err(|error| format!("{way}: {error}"))?;
        same(way, &back.opened.plan, plan)?;
    }
    let (bare, _) = link::without_pictures(plan);
    let linked = storage::open(&plan_text(&bare)).map_err(|error| format!("a link: {error}"))?;
    same("a link", &linked.plan, &bare)?;
    let carried = Carried::pack(plan).plan().map_err(|error| format!("carried: {error}"))?;
    same("carried", &plan_text(&carried), &plan_text(&Plan { origin: Default::default(), ..plan.clone() }))
}

/// The same file with the next version's name is refused in words, never read as one of today.
fn next(text: &str) -> Result<(), String> {
    let mut document: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
    let version = migrations::CURRENT + 1;
    document["schema"] = format!("{}{version}", migrations::PREFIX).into();
    match storage::open(&document.to_string()) {
        Err(error @ OpenError::Newer { .. }) => {
            same("refused for", &error, &OpenError::Newer { version })?;
            same("words", &words(&error, Lang::Fr).is_empty(), &false)
        }
        other => Err(format!("it opens, or is refused for something else: {:?}", other.map(|opened| opened.plan.name))),
    }
}

/// Whether everything of `part` stands in `whole` at the same place.
fn holds(whole: &Value, part: &Value, place: &str) -> Result<(), String> {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => part.iter().try_for_each(|(key, value)| {
            let found = whole.get(key).ok_or_else(|| format!("{place}.{key} is lost"))?;
            holds(found, value, &format!("{place}.{key}"))
        }),
        (Value::Array(whole), Value::Array(part)) if whole.len() == part.len() => {
            let mut both = whole.iter().zip(part).enumerate();
            both.try_for_each(|(at, (whole, part))| holds(whole, part, &format!("{place}[{at}]")))
        }
        (Value::Number(whole), Value::Number(part)) => same(place, &whole.as_f64(), &part.as_f64()),
        _ => same(place, whole, part),
    }
}
