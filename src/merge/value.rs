//! The merge of JSON values: objects by field, lists of rows by their key, lists of words as sets, the rest as a whole.

use crate::storage::path::Path;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What tells the rows of a list inside of a row apart, by the field that they carry.
const KEYS: [&str; 3] = ["id", "action", "date"];

/// Merges what two sides made of `base`; notes in `disputed` where both changed one thing, and takes ours.
pub(super) fn merged(
    base: Option<&Value>,
    ours: Option<&Value>,
    theirs: Option<&Value>,
    path: &Path,
    disputed: &mut Vec<Path>,
) -> Option<Value> {
    if ours == theirs || base == theirs {
        return ours.cloned();
    }
    if base == ours {
        return theirs.cloned();
    }
    match (ours, theirs) {
        (Some(Value::Object(ours)), Some(Value::Object(theirs))) => {
            let empty = Map::new();
            let base = base.and_then(Value::as_object).unwrap_or(&empty);
            Some(Value::Object(objects(base, ours, theirs, path, disputed)))
        }
        (Some(Value::Array(ours)), Some(Value::Array(theirs))) => {
            let base = base.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
            Some(Value::Array(lists(base, ours, theirs, path, disputed)))
        }
        _ => {
            disputed.push(path.clone());
            ours.cloned()
        }
    }
}

fn objects(
    base: &Map<String, Value>,
    ours: &Map<String, Value>,
    theirs: &Map<String, Value>,
    path: &Path,
    disputed: &mut Vec<Path>,
) -> Map<String, Value> {
    let keys: BTreeSet<&String> = ours.keys().chain(theirs.keys()).collect();
    let field = |key: &String| {
        let inside = path.clone().key(key);
        merged(base.get(key), ours.get(key), theirs.get(key), &inside, disputed).map(|value| (key.clone(), value))
    };
    keys.into_iter().filter_map(field).collect()
}

fn lists(base: &[Value], ours: &[Value], theirs: &[Value], path: &Path, disputed: &mut Vec<Path>) -> Vec<Value> {
    if let Some(key) = KEYS.into_iter().find(|key| [base, ours, theirs].iter().all(|list| is_keyed(list, key))) {
        return keyed(key, base, ours, theirs, path, disputed);
    }
    if [base, ours, theirs].iter().all(|list| is_set(list)) {
        return sets(base, ours, theirs);
    }
    let objects = [base, ours, theirs].iter().all(|list| list.iter().all(Value::is_object));
    if objects && base.len() == ours.len() && ours.len() == theirs.len() {
        let rows = base.iter().zip(ours).zip(theirs).enumerate();
        let row =
            |(at, ((base, ours), theirs))| merged(Some(base), Some(ours), Some(theirs), &path.clone().at(at), disputed);
        return rows.filter_map(row).collect();
    }
    disputed.push(path.clone());
    ours.to_vec()
}

fn key_of<'v>(row: &'v Value, key: &str) -> Option<&'v str> {
    row.get(key)?.as_str()
}

/// Whether every row carries the key, each another one.
fn is_keyed(list: &[Value], key: &str) -> bool {
    let mut seen = BTreeSet::new();
    list.iter().all(|row| key_of(row, key).is_some_and(|key| seen.insert(key)))
}

/// Whether the list holds words or numbers, each once.
fn is_set(list: &[Value]) -> bool {
    let mut seen = BTreeSet::new();
    list.iter().all(|entry| !entry.is_object() && !entry.is_array() && seen.insert(entry.to_string()))
}

/// Rows with a key: the order is ours, with their new rows at the end, or by date where the key is one.
fn keyed(
    key: &str,
    base: &[Value],
    ours: &[Value],
    theirs: &[Value],
    path: &Path,
    disputed: &mut Vec<Path>,
) -> Vec<Value> {
    fn by_key<'v>(list: &'v [Value], key: &str) -> BTreeMap<&'v str, &'v Value> {
        list.iter().filter_map(|row| Some((key_of(row, key)?, row))).collect()
    }
    let (old, our, their) = (by_key(base, key), by_key(ours, key), by_key(theirs, key));
    let mut order: Vec<&str> = ours.iter().filter_map(|row| key_of(row, key)).collect();
    order.extend(theirs.iter().filter_map(|row| key_of(row, key)).filter(|id| !our.contains_key(id)));
    if key == "date" {
        order.sort_unstable();
    }
    let row = |id: &str| {
        let sides = (old.get(id).copied(), our.get(id).copied(), their.get(id).copied());
        match sides {
            // A deletion gives way to an edit.
            (Some(old), None, Some(their)) => (old != their).then(|| their.clone()),
            (Some(old), Some(our), None) => (old != our).then(|| our.clone()),
            (old, our, their) => merged(old, our, their, &path.clone().key(id), disputed),
        }
    };
    order.into_iter().filter_map(row).collect()
}

/// Words: what either side took out is out, what either put in is in.
fn sets(base: &[Value], ours: &[Value], theirs: &[Value]) -> Vec<Value> {
    let kept = ours.iter().filter(|entry| theirs.contains(entry) || !base.contains(entry));
    let added = theirs.iter().filter(|entry| !base.contains(entry) && !ours.contains(entry));
    kept.chain(added).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[track_caller]
    fn check([base, ours, theirs]: [Value; 3], expected: &Value, disputed: &[&str]) {
        let mut found = Vec::new();
        let merged = merged(Some(&base), Some(&ours), Some(&theirs), &Path::ROOT, &mut found);
        assert_eq!(merged.as_ref(), Some(expected));
        assert_eq!(found.iter().map(ToString::to_string).collect::<Vec<_>>(), disputed);
    }

    #[test]
    fn fields_merge_one_by_one() {
        let base = json!({"a": 1, "b": 1, "c": 1});
        check([base.clone(), json!({"a": 2, "b": 1, "c": 1}), json!({"a": 1, "b": 3})], &json!({"a": 2, "b": 3}), &[]);
        check(
            [base.clone(), json!({"a": 2, "b": 1}), json!({"a": 3, "b": 1, "c": 1})],
            &json!({"a": 2, "b": 1}),
            &["a"],
        );
        check(
            [base, json!({"a": 1, "b": 1, "c": 1, "d": {"e": 1}}), json!({"c": 1})],
            &json!({"c": 1, "d": {"e": 1}}),
            &[],
        );
    }

    #[test]
    fn measurements_merge_by_date() {
        let on = |date: &str, value: f64| json!({"date": date, "value": value});
        check(
            [
                json!([on("2026-01-05", 1.0), on("2026-01-12", 2.0)]),
                json!([on("2026-01-05", 1.5), on("2026-01-12", 2.0), on("2026-01-26", 4.0)]),
                json!([on("2026-01-12", 2.0), on("2026-01-19", 3.0)]),
            ],
            &json!([on("2026-01-05", 1.5), on("2026-01-12", 2.0), on("2026-01-19", 3.0), on("2026-01-26", 4.0)]),
            &[],
        );
    }

    #[test]
    fn words_merge_as_sets() {
        check([json!(["a", "b"]), json!(["a", "b", "c"]), json!(["b", "d"])], &json!(["b", "c", "d"]), &[]);
    }

    #[test]
    fn levels_merge_by_position_or_as_a_whole() {
        let level = |cost: i64, benefit: i64| json!({"direct_cost": cost, "benefit": benefit});
        check([json!([level(1, 1)]), json!([level(2, 1)]), json!([level(1, 3)])], &json!([level(2, 3)]), &[]);
        check(
            [json!([level(1, 1)]), json!([level(2, 1)]), json!([level(1, 1), level(5, 5)])],
            &json!([level(2, 1)]),
            &[""],
        );
    }
}
