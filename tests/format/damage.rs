//! Flips, truncations and wrong types: no panic, and a text that is refused can be put aside byte for byte.

use super::common::{dice::Dice, plans};
use boussole::{
    domain::lang::Lang,
    storage::{self, OpenError, Quarantined, plan_text, text::words},
};
use serde_json::Value;

const ROUNDS: usize = 10_000;

#[test]
fn ten_thousand_damages_never_panic_and_never_change_the_text() {
    let dice = &mut Dice::new(7);
    let sources: Vec<String> = (0..60).map(|seed| plan_text(&plans::plan(seed, 1))).collect();
    let mut refused = 0;
    for _ in 0..ROUNDS {
        let source = dice.one_of(&sources);
        let text = damaged(dice, &source);
        if let Err(error) = storage::open(&text) {
            refused += 1;
            kept(&text, &error);
        }
    }
    assert!(refused > ROUNDS / 2, "{refused}");
}

#[track_caller]
fn kept(text: &str, error: &OpenError) {
    assert!(!words(error, Lang::Fr).is_empty() && !words(error, Lang::En).is_empty());
    let record = Quarantined {
        found_at: "2026-11-22T08:00:00Z".into(),
        found_in: "file".into(),
        reason: error.to_string(),
        raw: text.to_owned(),
    };
    assert_eq!(Quarantined::read(&record.text()).map(|back| back.raw).as_deref(), Some(text));
}

fn damaged(dice: &mut Dice, text: &str) -> String {
    match dice.below(4) {
        0 => flipped(dice, text),
        1 => text.chars().take(dice.below(text.chars().count())).collect(),
        2 => cut_out(dice, text),
        _ => retyped(dice, text),
    }
}

fn flipped(dice: &mut Dice, text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for _ in 0..=dice.below(3) {
        let at = dice.below(bytes.len());
        bytes[at] ^= 1 << dice.below(8);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn cut_out(dice: &mut Dice, text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let from = dice.below(letters.len());
    let to = (from + 1 + dice.below(40)).min(letters.len());
    letters[..from].iter().chain(&letters[to..]).collect()
}

/// Puts a value of any other type somewhere.
fn retyped(dice: &mut Dice, text: &str) -> String {
    let mut document: Value = serde_json::from_str(text).unwrap();
    let levels = 1 + dice.below(4);
    replace(dice, &mut document, levels);
    document.to_string()
}

fn replace(dice: &mut Dice, place: &mut Value, levels: usize) {
    let inside = match place {
        Value::Object(map) if levels > 0 => {
            let at = dice.below(map.len());
            map.values_mut().nth(at)
        }
        Value::Array(list) if levels > 0 => {
            let at = dice.below(list.len());
            list.get_mut(at)
        }
        _ => None,
    };
    match inside {
        Some(inside) => replace(dice, inside, levels - 1),
        None => *place = dice.json(2),
    }
}
