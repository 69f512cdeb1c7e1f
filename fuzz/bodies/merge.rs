//! Any two changes of a plan merge: the result opens again, a side that changed nothing gives way, a merge with oneself changes
//! nothing. The bytes say which places of the golden plan each side changes, and how.

use boussole::{merge::three_way, plan::Plan, storage};
use serde_json::Value;

const GOLDEN: &str = include_str!("../../tests/data/golden.json");

/// Edits of one side.
const MOST_EDITS: usize = 40;

/// One input.
pub fn tried(bytes: &[u8]) {
    let base = storage::open(GOLDEN).expect("the golden plan opens").plan;
    let (left, right) = bytes.split_at(bytes.len() / 2);
    let (ours, theirs) = (changed(&base, left), changed(&base, right));
    let merged = three_way(&base, &ours, &theirs);
    assert!(storage::open(&storage::plan_text(&merged.plan)).is_ok(), "a merged plan opens");
    assert_eq!(three_way(&base, &base, &theirs).plan, theirs);
    assert_eq!(three_way(&base, &ours, &base).plan, ours);
    let own = three_way(&base, &ours, &ours);
    assert!(own.plan == ours && own.conflicts.is_empty());
}

/// The plan after the edits that the bytes spell, three each. An edit that would leave no plan is not made.
fn changed(base: &Plan, bytes: &[u8]) -> Plan {
    let mut document: Value = serde_json::from_str(GOLDEN).expect("the golden plan is JSON");
    let mut plan = base.clone();
    for edit in bytes.chunks_exact(3).take(MOST_EDITS) {
        let mut path = usize::from(edit[0]) << 8 | usize::from(edit[1]);
        let mut edited = document.clone();
        edit_at(&mut edited, &mut path, edit[2]);
        if let Ok(opened) = storage::open(&edited.to_string()) {
            (document, plan) = (edited, opened.plan);
        }
    }
    plan
}

/// Walks down, by the remainders of `path`, to a leaf or a list, and changes it.
fn edit_at(value: &mut Value, path: &mut usize, how: u8) {
    let mut step = |count: usize| {
        let at = *path % count;
        *path /= count;
        at
    };
    match value {
        Value::Object(fields) if !fields.is_empty() => {
            let at = step(fields.len());
            if let Some((name, field)) = fields.iter_mut().nth(at)
                && !matches!(name.as_str(), "id" | "schema")
            {
                edit_at(field, path, how);
            }
        }
        Value::Array(rows) if !rows.is_empty() => {
            let at = step(rows.len());
            match how % 4 {
                0 => drop(rows.remove(at)),
                1 => rows.rotate_left(at),
                _ => edit_at(&mut rows[at], path, how),
            }
        }
        Value::String(text) => match how % 3 {
            0 => text.push_str(" plus tard"),
            1 => *text = text.split(' ').rev().collect::<Vec<_>>().join(" "),
            _ => text.clear(),
        },
        Value::Number(_) => *value = Value::from(how),
        Value::Bool(is) => *is = !*is,
        _ => {}
    }
}
