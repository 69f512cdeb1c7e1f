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
