//! From text to a JSON value, with the limits kept while reading and the exact place of what is refused.
//!
//! `serde_json::Value` alone would take the last of two equal keys in silence. Depth is checked before (see
//! [`super::caps`]), so the recursion here is bounded.

use super::{
    caps::{MOST_CHARACTERS, MOST_ENTRIES},
    errors::{OpenError, Reason},
    path::{Path, PathStep},
};
use crate::{
    domain::bidi::without_bidi_controls,
    fault::{self, Fault},
};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::{borrow::Cow, collections::BTreeSet, fmt};
use uuid::Uuid;

/// A value and the places where bidirectional controls were taken out.
#[derive(Debug)]
pub(super) struct Read {
    pub(super) value: Value,
    pub(super) cleaned: Vec<Path>,
}

/// Reads a whole text.
pub(super) fn read(text: &str) -> Result<Read, OpenError> {
    let mut seen = Seen::default();
    let mut source = serde_json::Deserializer::from_str(text);
    let value = Node(&mut seen).deserialize(&mut source).and_then(|value| source.end().map(|()| value));
    let Seen { trail, reason, cleaned } = seen;
    match value {
        Ok(value) => Ok(Read { value, cleaned: cleaned.into_iter().map(Path::from_innermost).collect() }),
        Err(error) => {
            let not_json = Reason::NotJson { line: error.line(), column: error.column() };
            Err(OpenError::damaged(Path::from_innermost(trail), reason.unwrap_or(not_json)))
        }
    }
}

/// What is noted on the way; paths from the innermost step out, so that the usual case costs nothing.
#[derive(Default)]
struct Seen {
    trail: Vec<PathStep>,
    reason: Option<Reason>,
    cleaned: Vec<Vec<PathStep>>,
}

impl Seen {
    fn refuse<E: Error>(&mut self, reason: Reason) -> E {
        self.reason = Some(reason);
        E::custom("refused")
    }

    fn text<E: Error>(&mut self, text: &str) -> Result<String, E> {
        if text.len() > MOST_CHARACTERS && text.chars().count() > MOST_CHARACTERS {
            return Err(self.refuse(Reason::TooLong { limit: MOST_CHARACTERS }));
        }
        let clean = without_bidi_controls(text);
        if let Cow::Owned(_) = clean {
            self.cleaned.push(Vec::new());
        }
        Ok(clean.into_owned())
    }
}

struct Node<'s>(&'s mut Seen);

impl Node<'_> {
    /// Reads what stands one step further in, noting the step where something is to be told.
    fn inside<T, E>(self, step: impl Fn() -> PathStep, read: impl FnOnce(Node<'_>) -> Result<T, E>) -> Result<T, E> {
        let before = self.0.cleaned.len();
        let result = read(Node(self.0));
        if result.is_err() {
            self.0.trail.push(step());
        }
        for place in self.0.cleaned.iter_mut().skip(before) {
            place.push(step());
        }
        result
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Value, D::Error> {
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }
    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }
    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        if fault::is(Fault::LastBit) {
            return Ok(f64::from_bits(value.to_bits() & !1).into());
        }
        Ok(value.into())
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        self.0.text(text).map(Value::String)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut entries = Vec::new();
        loop {
            let at = entries.len();
            let next = Node(self.0).inside(|| PathStep::At(at), |node| list.next_element_seed(node))?;
            match next {
                None => return Ok(Value::Array(entries)),
                Some(_) if at == MOST_ENTRIES => return Err(self.0.refuse(Reason::TooMany { limit: MOST_ENTRIES })),
                Some(entry) => entries.push(entry),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut fields = Fields::default();
        while let Some(key) = map.next_key::<Cow<'_, str>>()? {
            let key = self.0.text::<A::Error>(&key)?;
            let step = || PathStep::Key(key.clone());
            if fields.holds(&key) {
                self.0.trail.push(step());
                return Err(self.0.refuse(Reason::GivenTwice));
            }
            if fields.values.len() == MOST_ENTRIES {
                return Err(self.0.refuse(Reason::TooMany { limit: MOST_ENTRIES }));
            }
            let value = Node(self.0).inside(step, |node| map.next_value_seed(node))?;
            fields.values.insert(key, value);
        }
        Ok(Value::Object(fields.values))
    }
}

/// The fields of an object so far. Two spellings of one id are the same key.
#[derive(Default)]
struct Fields {
    values: Map<String, Value>,
    ids: BTreeSet<Uuid>,
}

impl Fields {
    fn holds(&mut self, key: &str) -> bool {
        let same_id = Uuid::try_parse(key).is_ok_and(|id| !self.ids.insert(id));
        same_id || self.values.contains_key(key)
    }
}
