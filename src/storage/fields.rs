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
        self, DeserializeOwned, Deserializer, IntoDeserializer, Unexpected, Visitor,
        value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer, StrDeserializer},
    },
    forward_to_deserialize_any,
};
use serde_json::{Map, Value};
use std::fmt;

/// Reads a `T`, or says what does not fit and where.
pub(super) fn typed<T: DeserializeOwned>(document: &Value) -> Result<T, OpenError> {
    serde_path_to_error::deserialize(Node(document)).map_err(|error| {
        let path = Path::from(error.path());
        let reason = match error.into_inner().0 {
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

/// What does not fit.
#[derive(Debug)]
struct Misfit(Reason);

impl fmt::Display for Misfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl std::error::Error for Misfit {}

impl Misfit {
    /// What was found is filled in where the whole document is at hand.
    const fn wrong(expected: Expected) -> Self {
        Self(Reason::WrongKind { found: String::new(), expected })
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
        Self(Reason::NotAmong { found: shortened(found.to_owned()), allowed })
    }
    fn missing_field(field: &'static str) -> Self {
        Self(Reason::Missing { field })
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

impl IntoDeserializer<'_, Misfit> for Node<'_> {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self {
        self
    }
}

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
            Value::Array(list) => visitor.visit_seq(SeqDeserializer::new(list.iter().map(Node))),
            Value::Object(map) => visitor.visit_map(MapDeserializer::new(fields(map))),
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
            Value::Object(map) if map.len() == 1 => {
                visitor.visit_enum(MapAccessDeserializer::new(MapDeserializer::new(fields(map))))
            }
            other => Err(Misfit(Reason::NotAmong { found: shown(other), allowed })),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

fn fields(map: &Map<String, Value>) -> impl Iterator<Item = (&str, Node<'_>)> {
    map.iter().map(|(key, value)| (key.as_str(), Node(value)))
}
