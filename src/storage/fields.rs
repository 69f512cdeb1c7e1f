//! From a JSON value to typed fields, with typed errors: what stood there, what was expected, and where.
//!
//! `serde_json`'s own errors are English sentences; these can be said in every language.

use super::{
    errors::{Expected, OpenError, Reason},
    path::Path,
};
use crate::domain::{company::CurrencyError, number::NumberError};
use serde::{
    Deserialize,
    de::{
        self, Deserializer, IntoDeserializer, Unexpected, Visitor,
        value::{MapDeserializer, SeqDeserializer, StrDeserializer},
    },
    forward_to_deserialize_any,
};
use serde_json::Value;
use std::fmt;

/// Reads a `T`, or says what does not fit and where.
pub(super) fn typed<'de, T: Deserialize<'de>>(value: Value) -> Result<T, OpenError> {
    serde_path_to_error::deserialize(Node(value)).map_err(|error| {
        let path = Path::from(error.path());
        OpenError::damaged(path, error.into_inner().0)
    })
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
    fn wrong(found: impl Into<String>, expected: Expected) -> Self {
        Self(Reason::WrongKind { found: shortened(found.into()), expected })
    }
}

impl de::Error for Misfit {
    /// The newtypes of `domain` refuse with these messages; whatever else comes is kept as it is.
    fn custom<T: fmt::Display>(message: T) -> Self {
        let message = message.to_string();
        let expected = [
            (NumberError::NotFinite.to_string(), Expected::Number),
            (NumberError::NotAShare.to_string(), Expected::Share),
            (NumberError::NotAScore.to_string(), Expected::Score),
            (CurrencyError.to_string(), Expected::Currency),
        ];
        let known = expected.into_iter().find(|(text, _)| *text == message).map(|(_, expected)| expected);
        Self::wrong(message, known.unwrap_or(Expected::Other))
    }
    fn invalid_type(found: Unexpected<'_>, expected: &dyn de::Expected) -> Self {
        Self::wrong(shown(found), expectation(&expected.to_string()))
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

/// What stood there, as the file writes it.
fn shown(found: Unexpected<'_>) -> String {
    match found {
        Unexpected::Bool(flag) => flag.to_string(),
        Unexpected::Unsigned(number) => number.to_string(),
        Unexpected::Signed(number) => number.to_string(),
        Unexpected::Float(number) => number.to_string(),
        Unexpected::Str(text) => format!("{text:?}"),
        Unexpected::Unit => "null".to_owned(),
        Unexpected::Seq => "[…]".to_owned(),
        Unexpected::Map => "{…}".to_owned(),
        other => other.to_string(),
    }
}

fn shortened(text: String) -> String {
    const MOST: usize = 60;
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
struct Node(Value);

impl IntoDeserializer<'_, Misfit> for Node {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Node {
    type Error = Misfit;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Misfit> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(flag) => visitor.visit_bool(flag),
            Value::Number(number) => number.deserialize_any(visitor).map_err(de::Error::custom),
            Value::String(text) => visitor.visit_string(text),
            Value::Array(list) => visitor.visit_seq(SeqDeserializer::new(list.into_iter().map(Node))),
            Value::Object(map) => {
                visitor.visit_map(MapDeserializer::new(map.into_iter().map(|(key, value)| (Key(key), Node(value)))))
            }
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
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Misfit> {
        match self.0 {
            Value::String(word) => {
                let word: StrDeserializer<'_, Misfit> = word.as_str().into_deserializer();
                visitor.visit_enum(word)
            }
            Value::Object(map) if map.len() == 1 => {
                let fields = map.into_iter().map(|(key, value)| (Key(key), Node(value)));
                visitor.visit_enum(de::value::MapAccessDeserializer::new(MapDeserializer::new(fields)))
            }
            other => Node(other).deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct identifier ignored_any
    }
}

/// A field's name.
struct Key(String);

impl IntoDeserializer<'_, Misfit> for Key {
    type Deserializer = de::value::StringDeserializer<Misfit>;
    fn into_deserializer(self) -> Self::Deserializer {
        self.0.into_deserializer()
    }
}
