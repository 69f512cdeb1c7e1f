//! The merge of JSON values: objects by field, lists of rows by their key, lists of words as sets, texts by
//! words, the rest as a whole.

use super::{Dispute, order, words};
use crate::storage::path::Path;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// What tells the rows of a list inside of a row apart, by the field that they carry.
const KEYS: [&str; 3] = ["id", "action", "date"];

/// Where two sides disagreed, and how.
pub(super) type Disputes = Vec<(Path, Dispute)>;

/// Merges what two sides made of `base`; notes in `disputed` where both changed one thing, and takes ours.
pub(super) fn merged(
    base: Option<&Value>,
    ours: Option<&Value>,
    theirs: Option<&Value>,
    path: &Path,
    disputed: &mut Disputes,
) -> Option<Value> {
    if ours == theirs || base == theirs {
        return ours.cloned();
    }
    if base == ours {
        return theirs.cloned();
    }
    let nothing = left_out(base, path);
    match (ours.or(nothing.as_ref()), theirs.or(nothing.as_ref())) {
        (Some(Value::Object(ours)), Some(Value::Object(theirs))) => {
            let empty = Map::new();
            let base = base.and_then(Value::as_object).unwrap_or(&empty);
            Some(Value::Object(objects(base, ours, theirs, path, disputed)))
        }
        (Some(Value::Array(ours)), Some(Value::Array(theirs))) => {
            Some(Value::Array(lists(old_list(base), ours, theirs, path, disputed)))
        }
        (Some(Value::String(ours)), Some(Value::String(theirs))) => {
            let text = base.and_then(Value::as_str).and_then(|base| words::merged(base, ours, theirs));
            if text.is_none() {
                disputed.push((path.clone(), Dispute::BothChanged));
            }
            Some(Value::String(text.unwrap_or_else(|| ours.clone())))
        }
        _ => {
            disputed.push((path.clone(), Dispute::BothChanged));
            ours.cloned()
        }
    }
}

/// What stands for a value that one side's text leaves out: a list or a worksheet that holds nothing.
fn left_out(base: Option<&Value>, path: &Path) -> Option<Value> {
    match (base?, path.steps()) {
        (Value::Array(_), _) => Some(Value::Array(Vec::new())),
        (Value::Object(_), [first, _]) if first.as_key() == Some("worksheets") => Some(Value::Object(Map::new())),
        _ => None,
    }
}

fn old_list(base: Option<&Value>) -> &[Value] {
    base.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn objects(
    base: &Map<String, Value>,
    ours: &Map<String, Value>,
    theirs: &Map<String, Value>,
    path: &Path,
    disputed: &mut Disputes,
) -> Map<String, Value> {
    let keys: BTreeSet<&String> = ours.keys().chain(theirs.keys()).collect();
    let field = |key: &String| {
        let inside = path.clone().key(key);
        merged(base.get(key), ours.get(key), theirs.get(key), &inside, disputed).map(|value| (key.clone(), value))
    };
    keys.into_iter().filter_map(field).collect()
}

fn lists(base: &[Value], ours: &[Value], theirs: &[Value], path: &Path, disputed: &mut Disputes) -> Vec<Value> {
    if let Some(key) = key_of_rows(&[base, ours, theirs]) {
        return keyed(key, base, ours, theirs, path, disputed);
    }
    if [base, ours, theirs].iter().all(|list| is_set(list)) {
        return sets(base, ours, theirs, path, disputed);
    }
    let objects = [base, ours, theirs].iter().all(|list| list.iter().all(Value::is_object));
    if objects && base.len() == ours.len() && ours.len() == theirs.len() {
        let rows = base.iter().zip(ours).zip(theirs).enumerate();
        let row =
            |(at, ((base, ours), theirs))| merged(Some(base), Some(ours), Some(theirs), &path.clone().at(at), disputed);
        return rows.filter_map(row).collect();
    }
    disputed.push((path.clone(), Dispute::BothChanged));
    ours.to_vec()
}

/// The field that tells the rows of these lists apart; nothing where their places do.
pub(super) fn key_of_rows(lists: &[&[Value]]) -> Option<&'static str> {
    KEYS.into_iter().find(|key| lists.iter().all(|list| is_keyed(list, key)))
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

/// Rows with a key, in the order of the side that moved them, or by date where the key is one. A deletion gives way to an
/// edit.
fn keyed(
    key: &str,
    base: &[Value],
    ours: &[Value],
    theirs: &[Value],
    path: &Path,
    disputed: &mut Disputes,
) -> Vec<Value> {
    fn by_key<'v>(list: &'v [Value], key: &str) -> BTreeMap<&'v str, &'v Value> {
        list.iter().filter_map(|row| Some((key_of(row, key)?, row))).collect()
    }
    let (old, our, their) = (by_key(base, key), by_key(ours, key), by_key(theirs, key));
    let mut rows = BTreeMap::new();
    for id in our.keys().chain(their.keys()).collect::<BTreeSet<_>>() {
        let inside = path.clone().key(id);
        let row = match (old.get(id).copied(), our.get(id).copied(), their.get(id).copied()) {
            (Some(old), Some(kept), None) | (Some(old), None, Some(kept)) if old == kept => None,
            (Some(_), Some(kept), None) | (Some(_), None, Some(kept)) => {
                disputed.push((inside, Dispute::DeletedAndUsed));
                Some(kept.clone())
            }
            (old, our, their) => merged(old, our, their, &inside, disputed),
        };
        rows.extend(row.map(|row| (*id, row)));
    }
    if key == "date" {
        return rows.into_values().collect();
    }
    let lists = [base, ours, theirs].map(|list| list.iter().filter_map(|row| key_of(row, key)).collect::<Vec<_>>());
    let kept = rows.keys().copied().collect();
    in_order(&lists, &kept, path, disputed).into_iter().filter_map(|id| rows.remove(id)).collect()
}

/// The merged order of a list; told where both sides moved something, each in its own way.
fn in_order<K: Ord + Copy>(
    [base, ours, theirs]: &[Vec<K>; 3],
    kept: &BTreeSet<K>,
    path: &Path,
    disputed: &mut Disputes,
) -> Vec<K> {
    if order::disputed(base, ours, theirs) {
        disputed.push((path.clone(), Dispute::BothMoved));
    }
    order::merged(base, ours, theirs, kept)
}

/// Words: what either side took out is out, what either put in is in.
fn sets(base: &[Value], ours: &[Value], theirs: &[Value], path: &Path, disputed: &mut Disputes) -> Vec<Value> {
    let texts = |list: &[Value]| list.iter().map(ToString::to_string).collect::<Vec<_>>();
    let lists = [base, ours, theirs].map(texts);
    let words = lists.each_ref().map(|list| list.iter().map(String::as_str).collect::<Vec<_>>());
    let [old, our, their] = words.each_ref().map(|list| list.iter().copied().collect::<BTreeSet<_>>());
    let stays = |word: &&str| if old.contains(word) { our.contains(word) && their.contains(word) } else { true };
    let kept: BTreeSet<&str> = our.union(&their).copied().filter(stays).collect();
    let entry = |word: &str| {
        let found = |texts: &[String], list: &[Value]| {
            texts.iter().position(|text| text == word).and_then(|at| list.get(at).cloned())
        };
        found(&lists[1], ours).or_else(|| found(&lists[2], theirs))
    };
    in_order(&words, &kept, path, disputed).into_iter().filter_map(entry).collect()
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
        assert_eq!(found.iter().map(|(path, _)| path.to_string()).collect::<Vec<_>>(), disputed);
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
            &["2026-01-05"],
        );
    }

    #[test]
    fn words_merge_as_sets() {
        check([json!(["a", "b"]), json!(["a", "b", "c"]), json!(["b", "d"])], &json!(["b", "c", "d"]), &[]);
    }

    #[test]
    fn lists_keep_the_order_of_the_side_that_moved() {
        let rows = |ids: &str| json!(ids.chars().map(|id| json!({"id": id.to_string()})).collect::<Vec<_>>());
        check([rows("abc"), rows("abcx"), rows("cab")], &rows("cxab"), &[]);
        check([rows("abc"), rows("bac"), rows("acb")], &rows("bac"), &[""]);
        check(
            [json!(["a", "b", "c"]), json!(["a", "b", "c", "d"]), json!(["c", "a", "b"])],
            &json!(["c", "d", "a", "b"]),
            &[],
        );
    }

    #[test]
    fn texts_merge_by_words() {
        let text = |text: &str| json!({"note": text});
        check([text("one two three"), text("1 two three"), text("one two 3")], &text("1 two 3"), &[]);
        check([text("one two three"), text("1 two three"), text("first two three")], &text("1 two three"), &["note"]);
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
