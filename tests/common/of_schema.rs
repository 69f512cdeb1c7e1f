//! Arbitrary documents from the published schema: rows of every kind and every field of every method, also of those that are
//! added later, with unknown fields wherever the schema leaves room for them.

use super::dice::Dice;
use serde_json::{Map, Value, json};
use std::{collections::BTreeMap, fs, path::PathBuf};
use uuid::Uuid;

/// Levels below which lists stay empty.
const DEEPEST: usize = 9;

/// The schema, and the keys that frozen plans use where keys are words.
pub struct Documents {
    schema: Value,
    keys: BTreeMap<String, Vec<String>>,
}

impl Documents {
    pub fn new() -> Self {
        let schema = fs::read_to_string(root().join("public/schema/boussole.plan-1.json")).unwrap();
        let mut keys = BTreeMap::new();
        for (_, text) in frozen_plans() {
            harvest(&serde_json::from_str(&text).unwrap(), &mut keys);
        }
        Self { schema: serde_json::from_str(&schema).unwrap(), keys }
    }

    /// The document of a seed, with up to `rows` rows of each kind.
    pub fn document(&self, seed: u64, rows: usize) -> Value {
        let mut writer = Writer { documents: self, dice: &mut Dice::new(seed), rows };
        writer.value("", &self.schema, 0)
    }
}

/// The frozen plans of every schema version, by the names of their files.
pub fn frozen_plans() -> Vec<(String, String)> {
    let files = fs::read_dir(root().join("tests/data")).unwrap().map(|entry| entry.unwrap().path());
    let name = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
    let mut plans: Vec<PathBuf> =
        files.filter(|path| name(path).starts_with("plan-v") && name(path).ends_with(".json")).collect();
    plans.sort();
    plans.iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect()
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Notes the keys of every object by the field that holds it.
fn harvest(value: &Value, keys: &mut BTreeMap<String, Vec<String>>) {
    match value {
        Value::Object(map) => {
            for (field, inside) in map {
                if let Value::Object(entries) = inside {
                    let known = keys.entry(field.clone()).or_default();
                    known.extend(entries.keys().filter(|key| !known.contains(key)).cloned().collect::<Vec<_>>());
                }
                harvest(inside, keys);
            }
        }
        Value::Array(list) => list.iter().for_each(|inside| harvest(inside, keys)),
        _ => {}
    }
}

struct Writer<'d> {
    documents: &'d Documents,
    dice: &'d mut Dice,
    rows: usize,
}

impl<'d> Writer<'d> {
    /// A value that a schema allows; `field` is the name under which it stands.
    fn value(&mut self, field: &str, schema: &'d Value, depth: usize) -> Value {
        if let Some(name) = schema["$ref"].as_str() {
            let name = name.rsplit('/').next().unwrap_or_default();
            return self.value(field, &self.documents.schema["$defs"][name], depth);
        }
        if let Some(constant) = schema.get("const") {
            return constant.clone();
        }
        for choices in ["enum", "oneOf", "anyOf"] {
            if let Some(choices @ [_, ..]) = schema[choices].as_array().map(Vec::as_slice) {
                let choice = &choices[self.dice.below(choices.len())];
                return if choice.is_object() { self.value(field, choice, depth) } else { choice.clone() };
            }
        }
        let kind = match &schema["type"] {
            Value::Array(kinds) => kinds[self.dice.below(kinds.len())].as_str(),
            kind => kind.as_str(),
        };
        match kind {
            Some("string") => self.string(schema).into(),
            Some("integer") => self.integer(schema).into(),
            Some("number") if schema.get("maximum").is_some() => json!(self.dice.share().get()),
            Some("number") => json!(self.dice.number().get()),
            Some("boolean") => json!(self.dice.once_in(2)),
            Some("array") => self.array(field, schema, depth),
            Some("object") => self.object(field, schema, depth),
            Some("null") | None => Value::Null,
            Some(other) => panic!("a schema of the type {other}"),
        }
    }

    fn string(&mut self, schema: &Value) -> String {
        match (schema["format"].as_str(), schema["pattern"].as_str()) {
            (Some("uuid"), _) => self.dice.id::<()>().to_string(),
            (Some("date"), _) => self.dice.day().to_string(),
            (Some(other), _) => panic!("texts of the format {other}"),
            (None, None) => self.dice.text(),
            (None, Some("^[A-Z]{3}$")) => self.dice.one_of(&["EUR", "CHF", "USD"]).to_owned(),
            (None, Some("^R?A?C?I?$")) => self.dice.one_of(&["R", "A", "RA", "CI", "RACI"]).to_owned(),
            (None, Some("^[0-2][0-9]:[0-5][0-9]$")) => {
                format!("{:02}:{:02}", self.dice.below(24), self.dice.below(60))
            }
            (None, Some(other)) => panic!("texts of the pattern {other}"),
        }
    }

    fn integer(&mut self, schema: &Value) -> i64 {
        let (least, most) = match schema["format"].as_str() {
            Some("uint8") => (0, 255),
            Some("int8") => (-128, 127),
            Some("uint16") => (0, 65_535),
            Some("uint32") => (0, 4_294_967_295),
            _ => return self.dice.money().cents(),
        };
        let (least, most) = (schema["minimum"].as_i64().unwrap_or(least), schema["maximum"].as_i64().unwrap_or(most));
        least + (self.dice.bits() % (most - least + 1) as u64) as i64
    }

    fn array(&mut self, field: &str, schema: &'d Value, depth: usize) -> Value {
        let least = schema["minItems"].as_u64().unwrap_or(0) as usize;
        let most = if depth > DEEPEST { least } else { least.max(self.rows) };
        let count = least + self.dice.below(most - least + 1);
        let mut list: Vec<Value> = Vec::new();
        for _ in 0..count {
            let value = self.value(field, &schema["items"], depth + 1);
            if schema["uniqueItems"] != json!(true) || !list.contains(&value) {
                list.push(value);
            }
        }
        list.into()
    }

    fn object(&mut self, field: &str, schema: &'d Value, depth: usize) -> Value {
        let mut map = Map::new();
        let required = schema["required"].as_array();
        for (name, inside) in schema["properties"].as_object().into_iter().flatten() {
            let must = required.is_some_and(|names| names.iter().any(|known| known == name));
            if must || !self.dice.once_in(4) {
                map.insert(name.clone(), self.value(name, inside, depth + 1));
            }
        }
        for (_, inside) in schema["patternProperties"].as_object().into_iter().flatten() {
            let month = format!("{:04}-{:02}", 2000 + self.dice.below(99), 1 + self.dice.below(12));
            map.insert(month, self.value(field, inside, depth + 1));
        }
        match &schema["additionalProperties"] {
            Value::Bool(true) => {
                let extra = serde_json::to_value(self.dice.extra()).unwrap();
                map.extend(extra.as_object().cloned().unwrap_or_default());
            }
            inside @ Value::Object(_) => {
                for key in self.keys(field) {
                    map.insert(key, self.value(field, inside, depth + 1));
                }
            }
            _ => {}
        }
        map.into()
    }

    /// Some keys of an object whose keys are data: words that frozen plans use there, else ids.
    fn keys(&mut self, field: &str) -> Vec<String> {
        let known = self.documents.keys.get(field).map_or(&[][..], Vec::as_slice);
        if known.is_empty() || known.iter().any(|key| Uuid::try_parse(key).is_ok()) {
            let most = self.rows;
            return self.dice.list(most, |dice| dice.id::<()>().to_string());
        }
        known.iter().filter(|_| self.dice.once_in(2)).cloned().collect()
    }
}
