//! Every past file opens: one frozen file a schema version, and every migration has run on one.

use boussole::storage::{self, migrations};
use serde_json::Value;
use std::{fs, path::PathBuf};

fn frozen(version: u64) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/data/plan-v{version}.json"));
    fs::read_to_string(&path).unwrap_or_else(|_| panic!("freeze a plan of version {version}: {}", path.display()))
}

#[test]
fn every_frozen_file_opens_and_says_where_it_comes_from() {
    for version in 1..=migrations::CURRENT {
        let opened = storage::open(&frozen(version)).unwrap();
        assert_eq!(opened.migrated_from, (version < migrations::CURRENT).then_some(version));
        assert_eq!(opened.notices, [], "version {version}");
        assert!(!opened.plan.is_empty());
    }
}

#[test]
fn every_migration_has_run_on_a_frozen_file_and_changed_it() {
    for (at, step) in migrations::STEPS.iter().enumerate() {
        let mut document: Value = serde_json::from_str(&frozen(at as u64 + 1)).unwrap();
        let before = document.clone();
        step(&mut document);
        assert_ne!(document, before, "step {at} did nothing to the frozen file of its version");
        for mut nonsense in [Value::Null, Value::from("x"), serde_json::json!([]), serde_json::json!({"actions": 1})] {
            step(&mut nonsense);
        }
    }
}

#[test]
fn the_frozen_file_of_the_present_version_is_written_back_byte_for_byte() {
    use boussole::exchange::json::{Layout, export};
    let text = frozen(migrations::CURRENT);
    assert_eq!(export(&storage::open(&text).unwrap().plan, Layout::Pretty), text);
}

/// The frozen files of single methods: `plan-v1-NAME.json`, each with every field of its method.
fn frozen_methods() -> Vec<(String, String)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mine = files.filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("plan-v1-")));
    mine.map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap())).collect()
}

#[test]
fn every_frozen_method_opens_in_peace_and_loses_no_field() {
    use boussole::exchange::json::{Layout, export};
    let files = frozen_methods();
    assert!(!files.is_empty());
    for (name, text) in files {
        let opened = storage::open(&text).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        let of_methods = |notice: &&storage::notice::Notice| notice.path.to_string().starts_with("worksheets");
        assert_eq!(opened.notices.iter().find(of_methods), None, "{name}");
        let (before, after): (Value, Value) = (
            serde_json::from_str(&text).unwrap(),
            serde_json::from_str(&export(&opened.plan, Layout::Pretty)).unwrap(),
        );
        holds(&after, &before, &name);
    }
}

/// Whether everything of `part` stands in `whole` at the same place.
fn holds(whole: &Value, part: &Value, place: &str) {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => {
            for (key, value) in part {
                let found = whole.get(key).unwrap_or_else(|| panic!("{place}.{key} is lost"));
                holds(found, value, &format!("{place}.{key}"));
            }
        }
        (Value::Array(whole), Value::Array(part)) => {
            assert_eq!(whole.len(), part.len(), "{place}");
            for (at, (whole, part)) in whole.iter().zip(part).enumerate() {
                holds(whole, part, &format!("{place}[{at}]"));
            }
        }
        (Value::Number(whole), Value::Number(part)) => assert_eq!(whole.as_f64(), part.as_f64(), "{place}"),
        _ => assert_eq!(whole, part, "{place}"),
    }
}
