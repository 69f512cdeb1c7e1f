//! A path in words: `packages[3].levels[0].probability` is «decision package no. 4, level no. 1, probability».

use super::field;
use crate::{
    domain::{
        entity::EntityKind,
        lang::{Lang, Localized},
    },
    storage::{
        checks::list_of,
        path::{Path, PathStep},
    },
};

/// The path in words; fields that have no word stand as the file names them. Rows count from 1.
#[must_use]
pub fn place(path: &Path, lang: Lang) -> String {
    let mut parts: Vec<String> = Vec::new();
    for (depth, step) in path.steps().iter().enumerate() {
        match step {
            PathStep::Key(key) => parts.push(key_words(key, depth, lang)),
            PathStep::At(at) => number(&mut parts, at + 1, lang),
        }
    }
    parts.join(", ")
}

fn number(parts: &mut [String], ordinal: usize, lang: Lang) {
    if let Some(part) = parts.last_mut() {
        let sign = *Localized { fr: "n°", en: "no." }.get(lang);
        part.push_str(&format!(" {sign}\u{a0}{ordinal}"));
    }
}

fn key_words(key: &str, depth: usize, lang: Lang) -> String {
    let kind = EntityKind::ALL.into_iter().find(|kind| depth == 0 && list_of(*kind) == key);
    match kind {
        Some(kind) => kind.noun().get(lang).one.to_owned(),
        None => field(key).map_or_else(|| key.to_owned(), |name| (*name.get(lang)).to_owned()),
    }
}
