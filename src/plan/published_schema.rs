//! The published JSON Schema is the one of the types: `UPDATE_SCHEMA=1 cargo test published_schema` writes it anew.

use super::{Plan, SCHEMA};
use serde_json::{Value, json};
use std::{collections::BTreeSet, fs, path::PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn schema() -> Value {
    let mut schema = schemars::schema_for!(Plan).to_value();
    schema["title"] = "Boussole plan".into();
    schema["properties"]["schema"] = json!({"description": "The schema of the document.", "const": SCHEMA});
    schema
}

#[test]
fn the_published_schema_is_the_one_of_the_types() {
    let path = root().join("public/schema/boussole.plan-1.json");
    let text = serde_json::to_string_pretty(&schema()).unwrap() + "\n";
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &text).unwrap();
    }
    let published = fs::read_to_string(&path).unwrap_or_default();
    assert!(published == text, "run UPDATE_SCHEMA=1 cargo test published_schema, and look at what changed");
}

/// The names of every field, from the schema's `properties`.
fn fields(schema: &Value, found: &mut BTreeSet<String>) {
    match schema {
        Value::Object(map) => {
            if let Some(Value::Object(properties)) = map.get("properties") {
                found.extend(properties.keys().cloned());
            }
            map.values().for_each(|inside| fields(inside, found));
        }
        Value::Array(list) => list.iter().for_each(|inside| fields(inside, found)),
        _ => {}
    }
}

fn keys(document: &Value, found: &mut BTreeSet<String>) {
    match document {
        Value::Object(map) => {
            found.extend(map.keys().cloned());
            map.values().for_each(|inside| keys(inside, found));
        }
        Value::Array(list) => list.iter().for_each(|inside| keys(inside, found)),
        _ => {}
    }
}

/// Worksheets that a frozen plan may leave out: they hold nothing in that version.
fn empty_worksheets() -> BTreeSet<String> {
    let all = crate::methods::Method::ALL.iter().map(|method| method.folder().to_owned());
    all.filter(|folder| !["eisenhower", "kpis", "zero_based_budget"].contains(&folder.as_str())).collect()
}

#[test]
fn the_frozen_plans_of_version_1_use_every_field() {
    let (mut declared, mut used) = (BTreeSet::new(), empty_worksheets());
    fields(&schema(), &mut declared);
    for file in fs::read_dir(root().join("tests/data")).unwrap() {
        let path = file.unwrap().path();
        if path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with("plan-v1")) {
            keys(&serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap(), &mut used);
        }
    }
    let missing: Vec<_> = declared.difference(&used).collect();
    assert!(missing.is_empty(), "freeze a plan tests/data/plan-v1-….json that uses them: {missing:?}");
}
