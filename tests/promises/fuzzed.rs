//! The bodies of the fuzz targets of `fuzz/`, natively, on a seeded corpus: frozen files, tables of other programs, links and
//! edits, each damaged a little or a lot.

use super::{
    Tally,
    common::{
        damage::damaged,
        dice::Dice,
        of_schema::{Documents, frozen_plans},
    },
    sized,
};
use std::{fs, path::PathBuf};

#[path = "../../fuzz/bodies/csv.rs"]
mod csv;
#[path = "../../fuzz/bodies/link.rs"]
mod link;
#[path = "../../fuzz/bodies/merge.rs"]
mod merge;
#[path = "../../fuzz/bodies/plan.rs"]
mod plan;

/// Bytes of a table that one input takes: enough for its header and some dozens of lines.
const MOST_TABLE: usize = 3_000;

pub fn tries() -> Tally {
    let mut tally = Tally::default();
    let dice = &mut Dice::new(30);
    let (plans, tables) = (plans(), tables());
    for round in 0..sized(1_200, 60_000) {
        let text = dice.one_of(&plans);
        let text = damaged(dice, &text);
        tried(&mut tally, "plan", round, text.as_bytes(), plan::tried);
    }
    for round in 0..sized(400, 20_000) {
        let table = dice.one_of(&tables);
        let bytes = shaken(dice, &table);
        tried(&mut tally, "csv", round, &bytes, csv::tried);
    }
    for round in 0..sized(1_000, 50_000) {
        let bytes = linked(dice, &plans);
        tried(&mut tally, "link", round, &bytes, link::tried);
    }
    for round in 0..sized(300, 15_000) {
        let bytes: Vec<u8> = (0..dice.below(60)).map(|_| dice.bits() as u8).collect();
        tried(&mut tally, "merge", round, &bytes, merge::tried);
    }
    tally
}

fn tried(tally: &mut Tally, target: &str, round: usize, bytes: &[u8], body: fn(&[u8])) {
    let words =
        || format!("{target} {round}, {:?}", String::from_utf8_lossy(bytes).chars().take(200).collect::<String>());
    tally.attempt(words, || {
        body(bytes);
        Ok(())
    });
}

fn plans() -> Vec<String> {
    let documents = Documents::new();
    let drawn = (0..40).map(|seed| documents.document(seed, 1).to_string());
    frozen_plans().into_iter().map(|(_, text)| text).chain(drawn).collect()
}

fn tables() -> Vec<Vec<u8>> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "csv"));
    files.sort();
    let start = |path: &PathBuf| fs::read(path).unwrap().into_iter().take(MOST_TABLE).collect();
    files.iter().map(start).collect()
}

/// The bytes after some small damages: flips, cuts, a piece of them again elsewhere, a letter that tables are made of.
fn shaken(dice: &mut Dice, bytes: &[u8]) -> Vec<u8> {
    const LETTERS: &[u8] = b";,\t\"\n\r'=-. 0/\xa0\xe9\xff\x00\xef\xbb\xbf";
    let mut bytes = bytes.to_vec();
    for _ in 0..=dice.below(6) {
        let at = dice.below(bytes.len());
        match dice.below(5) {
            _ if bytes.is_empty() => return bytes,
            0 => bytes[at] ^= 1 << dice.below(8),
            1 => bytes.truncate(at),
            2 => drop(bytes.drain(at..(at + 1 + dice.below(40)).min(bytes.len()))),
            3 => {
                let piece: Vec<u8> = bytes[at..(at + dice.below(80)).min(bytes.len())].to_vec();
                let place = dice.below(bytes.len());
                drop(bytes.splice(place..place, piece));
            }
            _ => bytes[at] = dice.one_of(LETTERS),
        }
    }
    bytes
}

/// What may stand behind `#/lien/1/`, or come out of it.
fn linked(dice: &mut Dice, plans: &[String]) -> Vec<u8> {
    match dice.below(4) {
        0 => (0..dice.below(300)).map(|_| dice.bits() as u8).collect(),
        // Nearly every one of these is refused at the first wrong letter; of those without one, a third is a link.
        1 => (0..dice.below(300)).map(|_| dice.one_of(b"AZaz09-_=+/%.#")).collect(),
        2 => (0..dice.below(300)).map(|_| dice.one_of(b"AZaz09-_")).collect(),
        _ => {
            let text = dice.one_of(plans);
            damaged(dice, &text).into_bytes()
        }
    }
}
