//! The earlier plans that a file carries along, compressed, so that any device can merge it with another descendant: taken
//! out while the file is opened, read only when a merge asks for one. What is broken in them never keeps the plan itself
//! from opening.

use super::{
    caps::{MOST_CHARACTERS, MOST_TEXT},
    errors::OpenError,
    open::{self, plan_text},
};
use crate::{
    domain::{
        entity::Extra,
        id::Id,
        origin::{Export, Origin},
    },
    plan::Plan,
};
use miniz_oxide::{deflate::compress_to_vec, inflate::decompress_to_vec_with_limit};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Most earlier plans that are read from a file.
const MOST_CARRIED: usize = 8;
/// How hard the text is compressed: the usual middle.
const EFFORT: u8 = 6;
/// Characters of a line of the compressed text: short enough for every reader.
const LINE: usize = MOST_CHARACTERS / 4 * 2;

/// An earlier plan, compressed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carried {
    /// Which one.
    pub export: Id<Export>,
    /// Its text: raw deflate in base64, in lines.
    pub deflate: Vec<String>,
}

/// Why an earlier plan cannot be read.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum CarriedError {
    /// Not base64, not deflate, cut off, or larger than any plan.
    #[error("the compressed text cannot be read")]
    Packing,
    /// The text in it is no plan that opens.
    #[error("{0}")]
    Content(OpenError),
}

impl Carried {
    /// Compresses a plan, without where it comes from.
    #[must_use]
    pub fn pack(plan: &Plan) -> Self {
        let text = content(plan);
        Self { export: id_of(&text), deflate: lines(&text) }
    }

    /// Compresses a plan under an id of the caller's, with where it comes from.
    #[must_use]
    pub fn pack_as(export: Id<Export>, plan: &Plan) -> Self {
        Self { export, deflate: lines(&plan_text(plan)) }
    }

    /// The plan. Never more than [`MOST_TEXT`] is inflated, whatever was packed.
    ///
    /// # Errors
    /// [`CarriedError`].
    pub fn plan(&self) -> Result<Plan, CarriedError> {
        let bytes = bytes(&self.deflate).ok_or(CarriedError::Packing)?;
        let text = decompress_to_vec_with_limit(&bytes, MOST_TEXT).map_err(|_| CarriedError::Packing)?;
        let text = String::from_utf8(text).map_err(|_| CarriedError::Packing)?;
        open::open(&text).map(|opened| opened.plan).map_err(CarriedError::Content)
    }

    /// How much it adds to a file, in characters.
    #[must_use]
    pub fn weight(&self) -> usize {
        self.deflate.iter().map(String::len).sum()
    }
}

/// The compressed text, in lines.
fn lines(text: &str) -> Vec<String> {
    let packed = base64(&compress_to_vec(text.as_bytes(), EFFORT));
    packed.as_bytes().chunks(LINE).map(|line| String::from_utf8_lossy(line).into_owned()).collect()
}

/// The id of a plan as a file: that of its content, wherever it comes from.
#[must_use]
pub fn export_id(plan: &Plan) -> Id<Export> {
    id_of(&content(plan))
}

/// The text of a plan without where it comes from.
fn content(plan: &Plan) -> String {
    if plan.origin.is_empty() {
        return plan_text(plan);
    }
    plan_text(&Plan { origin: Origin::default(), ..plan.clone() })
}

/// The id of a text. FNV-1a in 128 bits: tells contents apart, and proves nothing.
#[must_use]
pub fn id_of(text: &str) -> Id<Export> {
    const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let hash = text.bytes().fold(OFFSET, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME));
    Id::new(uuid::Builder::from_custom_bytes(hash.to_be_bytes()).into_uuid())
}

/// A plan as the document that travels: with where it comes from, and the earlier plans that it carries.
#[derive(Serialize)]
pub struct Carrying<'a> {
    #[serde(flatten)]
    plan: &'a Plan,
    origin: WrittenOrigin<'a>,
}

#[derive(Serialize)]
struct WrittenOrigin<'a> {
    exports: &'a [Id<Export>],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    bases: &'a [&'a Carried],
    #[serde(flatten)]
    extra: &'a Extra,
}

impl<'a> Carrying<'a> {
    /// `bare` is the plan without where it comes from, which is `origin`.
    #[must_use]
    pub fn new(bare: &'a Plan, origin: &'a Origin, bases: &'a [&'a Carried]) -> Self {
        Self { plan: bare, origin: WrittenOrigin { exports: &origin.exports, bases, extra: &origin.extra } }
    }
}

/// Takes where a plan comes from, and the plans that it carries, out of a document; what is broken in it is left out.
pub(super) fn taken_out(document: &mut Value) -> (Origin, Vec<Carried>) {
    let Some(Value::Object(mut origin)) = document.as_object_mut().and_then(|plan| plan.remove("origin")) else {
        return Default::default();
    };
    let carried = match origin.remove("bases") {
        Some(Value::Array(bases)) => bases.into_iter().take(MOST_CARRIED).filter_map(read).collect(),
        _ => Vec::new(),
    };
    (known(origin), carried)
}

fn known(origin: Map<String, Value>) -> Origin {
    read(Value::Object(origin.clone())).unwrap_or_else(|| {
        let others = origin.into_iter().filter(|(field, _)| field != "exports").collect();
        read(Value::Object(others)).unwrap_or_default()
    })
}

fn read<T: for<'de> Deserialize<'de>>(value: Value) -> Option<T> {
    serde_json::from_value(value).ok()
}

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Base64 with padding.
fn base64(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |at: usize| u32::from(group.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * at) & 63) as usize];
            text.push(if at <= group.len() { char::from(digit) } else { '=' });
        }
    }
    text
}

/// The bytes of base64 in lines; nothing when there is anything else in it.
fn bytes(lines: &[String]) -> Option<Vec<u8>> {
    let letters: Vec<u8> = lines.iter().flat_map(|line| line.bytes()).collect();
    let end = letters.iter().position(|letter| *letter == b'=').unwrap_or(letters.len());
    let (digits, padding) = letters.split_at(end);
    if !letters.len().is_multiple_of(4) || padding.len() > 2 || padding.iter().any(|letter| *letter != b'=') {
        return None;
    }
    let mut bytes = Vec::with_capacity(letters.len() / 4 * 3);
    let (mut bits, mut held) = (0_u32, 0);
    for letter in digits {
        bits = bits << 6 | u32::try_from(DIGITS.iter().position(|digit| digit == letter)?).ok()?;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push(u8::try_from(bits >> held & 255).ok()?);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn plan(name: &str) -> Plan {
        Plan { name: name.into(), ..Plan::new(Id::from_random([1; 16])) }
    }

    #[test]
    fn a_plan_comes_back_and_its_id_is_that_of_its_content() {
        let mut one = plan("été");
        let packed = Carried::pack(&one);
        assert_eq!(packed.plan(), Ok(one.clone()));
        one.origin.extend([packed.export]);
        assert_eq!(Carried::pack(&one), packed);
        assert_eq!(export_id(&one), packed.export);
        assert_ne!(export_id(&plan("other")), packed.export);
    }

    #[test]
    fn a_bomb_and_rubbish_are_refused() {
        let bomb = compress_to_vec(&vec![b' '; MOST_TEXT + 1], 9);
        assert!(bomb.len() < 20_000, "{}", bomb.len());
        let packed = |bytes: &[u8]| Carried { deflate: vec![base64(bytes)], ..Carried::pack(&plan("")) };
        assert_eq!(packed(&bomb).plan(), Err(CarriedError::Packing));
        for rubbish in [&b""[..], b"rubbish", &[0xff; 40]] {
            assert_eq!(packed(rubbish).plan(), Err(CarriedError::Packing));
        }
        let no_plan = packed(&compress_to_vec(b"{}", EFFORT)).plan();
        assert_eq!(no_plan, Err(CarriedError::Content(OpenError::NotAPlan)));
        for line in ["AAA", "A===", "AA=A", "é", "AAAA====", "\u{0}AAA"] {
            let carried = Carried { deflate: vec![line.into()], ..Carried::pack(&plan("")) };
            assert_eq!(carried.plan(), Err(CarriedError::Packing), "{line}");
        }
    }

    proptest! {
        #[test]
        fn base64_comes_back(given in proptest::collection::vec(any::<u8>(), 0..50), line in 1_usize..9) {
            let text = base64(&given);
            let lines: Vec<String> = text.as_bytes().chunks(line).map(|l| String::from_utf8_lossy(l).into()).collect();
            prop_assert_eq!(bytes(&lines), Some(given));
        }

        #[test]
        fn no_text_panics(line in "[A-Za-z0-9+/=]{0,200}") {
            let _ = Carried { deflate: vec![line], ..Carried::pack(&plan("")) }.plan();
        }
    }
}
