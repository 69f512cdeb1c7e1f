//! From a JSON value to typed fields, with typed errors: what stood there, what was expected, and where.
//!
//! `serde_json`'s own errors are English sentences; these can be said in every language.

use super::{
    errors::{Expected, OpenError, Reason},
    path::{Path, PathStep},
};
use crate::{
    domain::{company::CurrencyError, number::NumberError},
    fault::{self, Fault},
};
use serde::{
    de::{
        self, DeserializeOwned, DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Unexpected,
        Visitor,
        value::{MapAccessDeserializer, StrDeserializer},
    },
    forward_to_deserialize_any,
};
use serde_json::{Map, Value, map};
use std::{fmt, iter::Enumerate, slice};

/// Reads a `T`, or says what does not fit and where.
pub(super) fn typed<T: DeserializeOwned>(document: &Value) -> Result<T, OpenError> {
    T::deserialize(Node(document)).map_err(|Misfit { reason, trail }| {
        let path = Path::from_innermost(trail);
        let reason = match reason {
            Reason::WrongKind { expected, .. } => {
                Reason::WrongKind { found: found(document, &path, expected), expected }
            }
            reason => reason,
        };
        OpenError::damaged(path, reason)
    })
}

/// What stands at a path, shortened: the key itself where ids are keys.
fn found(document: &Value, path: &Path, expected: Expected) -> String {
    if let (Expected::Id, [.., PathStep::Key(parent), PathStep::Key(key)]) = (expected, path.steps())
        && parent == "contributions"
    {
        return shortened(key.clone());
    }
    let value = path.steps().iter().try_fold(document, |value, step| match step {
        PathStep::Key(key) => value.get(key),
        PathStep::At(at) => value.get(at),
    });
    value.map(shown).unwrap_or_default()
}

/// What does not fit, and the steps to it, noted from the innermost out as the error travels up.
#[derive(Debug)]
struct Misfit {
    reason: Reason,
    trail: Vec<PathStep>,
}

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.reason, f)
    }
}

impl std::error::Error for Misfit {}

impl Misfit {
    /// What was found is filled in where the whole document is at hand.
    const fn wrong(expected: Expected) -> Self {
        Self::new(Reason::WrongKind { found: String::new(), expected })
    }

    const fn new(reason: Reason) -> Self {
        Self { reason, trail: Vec::new() }
    }

    fn inside(mut self, step: PathStep) -> Self {
        self.trail.push(step);
        self
    }
}

impl de::Error for Misfit {
    /// The newtypes of `domain` refuse with these messages.
    fn custom<T: fmt::Display>(message: T) -> Self {
        let message = message.to_string();
        let expected = [
            (NumberError::NotFinite.to_string(), Expected::Number),
            (NumberError::NotAShare.to_string(), Expected::Share),
            (NumberError::NotAScore.to_string(), Expected::Score),
            (CurrencyError.to_string(), Expected::Currency),
        ];
        let known = expected.into_iter().find(|(text, _)| *text == message).map(|(_, expected)| expected);
        let other = if message.starts_with("UUID") { Expected::Id } else { Expected::Other };
        Self::wrong(known.unwrap_or(other))
    }
    fn invalid_type(_: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::wrong(expectation(&expected.to_string()))
    }
    fn invalid_value(found: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::invalid_type(found, expected)
    }
    fn unknown_variant(found: &str, allowed: &'static [&'static str]) -> Self {
        Self::new(Reason::NotAmong { found: shortened(found.to_owned()), allowed })
    }
    fn missing_field(field: &'static str) -> Self {
        Self::new(Reason::Missing { field })
    }
}

/// A value as the file writes it, without what is inside of lists and objects.
fn shown(value: &Value) -> String {
    match value {
        Value::Array(_) => "[…]".to_owned(),
        Value::Object(_) => "{…}".to_owned(),
        plain => shortened(plain.to_string()),
    }
}

fn shortened(text: String) -> String {
    const MOST: usize = 60;
    if fault::is(Fault::PanickyReader) && text.len() > MOST {
        return text.split_at(MOST).0.to_owned();
    }
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// The expectation behind serde's wording of it.
fn expectation(wording: &str) -> Expected {
    match wording {
        "a string" | "string or map" => Expected::Text,
        "f32" | "f64" => Expected::Number,
        "u8" | "u16" | "u32" | "u64" | "i8" | "i16" | "i32" | "i64" => Expected::WholeNumber,
        "a boolean" => Expected::Flag,
        "a sequence" => Expected::List,
        "a map" => Expected::Object,
        crate::domain::day::EXPECTED => Expected::Date,
        _ if wording.starts_with("struct ") => Expected::Object,
        _ if wording.contains("UUID") => Expected::Id,
        _ => Expected::Other,
    }
}

/// A value as a source of typed fields.
#[derive(Clone, Copy)]
struct Node<'v>(&'v Value);

impl<'de> Deserializer<'de> for Node<'_> {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(flag) => visitor.visit_bool(*flag),
            Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(whole), ..) => visitor.visit_u64(whole),
                (None, Some(whole), _) => visitor.visit_i64(whole),
                (None, None, float) => visitor.visit_f64(float.unwrap_or_default()),
            },
            Value::String(text) => visitor.visit_str(text),
            Value::Array(list) => visitor.visit_seq(Rows(list.iter().enumerate())),
            Value::Object(map) => visitor.visit_map(Fields::of(map)),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Misfit> {
        visitor.visit_newtype_struct(self)
    }

    /// A word, or an object whose only field is the word: `"days"`, `{"other": "kg"}`.
    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        allowed: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        match self.0 {
            Value::String(word) => {
                let word: StrDeserializer<'_, Misfit> = word.as_str().into_deserializer();
                visitor.visit_enum(word)
            }
            Value::Object(map) if map.len() == 1 => visitor.visit_enum(MapAccessDeserializer::new(Fields::of(map))),
            other => Err(Misfit::new(Reason::NotAmong { found: shown(other), allowed })),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

/// The fields of an object.
struct Fields<'v> {
    rest: map::Iter<'v>,
    /// The field whose key was given last.
    given: Option<(&'v str, &'v Value)>,
}

impl<'v> Fields<'v> {
    fn of(map: &'v Map<String, Value>) -> Self {
        Self { rest: map.iter(), given: None }
    }
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Misfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Misfit> {
        self.given = self.rest.next().map(|(key, value)| (key.as_str(), value));
        let Some((key, _)) = self.given else { return Ok(None) };
        let word: StrDeserializer<'_, Misfit> = key.into_deserializer();
        seed.deserialize(word).map(Some).map_err(|misfit| misfit.inside(PathStep::Key(key.to_owned())))
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Misfit> {
        let (key, value) = self.given.take().ok_or(Misfit::wrong(Expected::Other))?;
        seed.deserialize(Node(value)).map_err(|misfit| misfit.inside(PathStep::Key(key.to_owned())))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.rest.len())
    }
}

/// The entries of a list.
struct Rows<'v>(Enumerate<slice::Iter<'v, Value>>);

impl<'de> SeqAccess<'de> for Rows<'_> {
    type Error = Misfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Misfit> {
        let Some((at, value)) = self.0.next() else { return Ok(None) };
        seed.deserialize(Node(value)).map(Some).map_err(|misfit| misfit.inside(PathStep::At(at)))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.0.len())
    }
}
