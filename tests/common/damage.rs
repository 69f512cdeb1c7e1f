//! Damages: flips, truncations, cuts, values of the wrong type.

use super::dice::Dice;
use serde_json::Value;

/// A text with one damage of a random kind.
pub fn damaged(dice: &mut Dice, text: &str) -> String {
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
        None => *place = if dice.once_in(3) { long(dice).into() } else { dice.json(2) },
    }
}

/// A text too long to be quoted in full, of characters of one width: a cut by bytes falls between two of them, or not.
fn long(dice: &mut Dice) -> String {
    let start = "a".repeat(dice.below(4));
    start + &dice.one_of(&["é", "日", "🧭"]).repeat(20 + dice.below(60))
}
