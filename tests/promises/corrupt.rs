//! Flips, truncations and wrong types in plans, envelopes, documents, links and encrypted files: read or refused, never a
//! panic; what is refused can be put aside and comes back byte for byte.

use super::{
    Tally,
    common::{damage::damaged, dice::Dice, plain_format::Plain, plans},
    same, sized, stamp, today,
};
use boussole::{
    domain::lang::Lang,
    exchange::{
        document, json, link,
        sealed::{self, Header},
    },
    plan::Plan,
    storage::{self, OpenError, Quarantined, plan_text, seal, text::words},
};
use miniz_oxide::{deflate::compress_to_vec_zlib, inflate::decompress_to_vec_zlib_with_limit};

pub fn tries() -> Tally {
    let mut tally = Tally::default();
    let dice = &mut Dice::new(77);
    let sources: Vec<String> = (0..60).flat_map(texts).collect();
    for round in 0..sized(1_500, 10_000) {
        let source = dice.one_of(&sources);
        let text = damaged(dice, &source);
        tally.attempt(|| format!("damage {round}"), || read_or_kept(&text));
    }
    for round in 0..sized(120, 2_000) {
        let plan = plans::plan(round as u64, 1);
        tally.attempt(|| format!("damaged document {round}"), || in_a_document(dice, &plan));
        tally.attempt(|| format!("damaged link {round}"), || in_a_link(dice, &plan));
        tally.attempt(|| format!("damaged encrypted file {round}"), || in_an_encrypted_file(dice));
    }
    tally
}

/// A document whose plan is damaged gives no other plan than its text says; one that lost the plan is refused.
fn in_a_document(dice: &mut Dice, plan: &Plan) -> Result<(), String> {
    let text = cut_or_flipped(dice, document::document(plan, &plan_text(plan), today(), &Plain(Lang::Fr)).as_bytes());
    let text = String::from_utf8_lossy(&text);
    match (json::preview(&text), document::plan_inside(&text)) {
        (Ok(preview), Some(inside)) => {
            let alone = storage::open(inside).map_err(|error| format!("refused alone: {error}"))?;
            same("the plan inside", &preview.opened.plan, &alone.plan)
        }
        (Ok(_), None) => Err("a document without a plan opens".to_owned()),
        (Err(error), _) => kept(&text, &error),
    }
}

/// A damaged link is refused, or its bytes are: the checksum of what is compressed finds what the letters do not.
fn in_a_link(dice: &mut Dice, plan: &Plan) -> Result<(), String> {
    let sound = plan_text(&link::without_pictures(plan).0);
    let bytes = compress_to_vec_zlib(sound.as_bytes(), 6);
    let Ok(address) = link::fragment(&bytes) else { return Ok(()) };
    let damaged = String::from_utf8_lossy(&cut_or_flipped(dice, address.as_bytes())).into_owned();
    let Ok(found) = link::compressed(&damaged) else { return Ok(()) };
    let Ok(text) = decompress_to_vec_zlib_with_limit(&found, link::MOST_INFLATED) else { return Ok(()) };
    if text == sound.as_bytes() { Ok(()) } else { Err("a damaged link opens as another plan".to_owned()) }
}

/// Whatever is not refused at once hands its whole header to the encryption, which refuses it.
fn in_an_encrypted_file(dice: &mut Dice) -> Result<(), String> {
    let header = Header { salt: [dice.bits() as u8; 16], nonce: [dice.bits() as u8; 12] };
    let file = [header.bytes(), (0..60).map(|_| dice.bits() as u8).collect()].concat();
    let damaged = cut_or_flipped(dice, &file);
    match sealed::parted(&damaged) {
        Ok((found, inside)) => same("the file", &[found.bytes(), inside.to_vec()].concat(), &damaged),
        Err(fault) => same("words", &fault.to_string().is_empty(), &false),
    }
}

fn cut_or_flipped(dice: &mut Dice, bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let at = dice.below(bytes.len());
    match dice.below(3) {
        0 => bytes.truncate(at),
        1 => bytes[at] ^= 1 << dice.below(8),
        _ => drop(bytes.drain(at..(at + 1 + dice.below(60)).min(bytes.len()))),
    }
    bytes
}

/// A plan as a file and as a save.
fn texts(seed: u64) -> [String; 2] {
    let plan = plans::plan(seed, 1);
    [plan_text(&plan), seal(&plan, &stamp(seed))]
}

fn read_or_kept(text: &str) -> Result<(), String> {
    // A preview reads as the import does; it may not panic either.
    let _ = json::preview(text);
    match storage::open(text) {
        Ok(opened) => {
            let written = plan_text(&opened.plan);
            let again =
                storage::open(&written).map_err(|error| format!("what was read is refused when written: {error}"))?;
            same("read twice", &again.plan, &opened.plan)
        }
        Err(error) => kept(text, &error),
    }
}

fn kept(text: &str, error: &OpenError) -> Result<(), String> {
    if words(error, Lang::Fr).is_empty() || words(error, Lang::En).is_empty() {
        return Err("a refusal without words".to_owned());
    }
    let record = Quarantined {
        found_at: "2026-11-22T08:00:00Z".into(),
        found_in: "file".into(),
        reason: error.to_string(),
        raw: text.to_owned(),
    };
    same("the raw text", &Quarantined::read(&record.text()).map(|back| back.raw).as_deref(), &Some(text))
}
