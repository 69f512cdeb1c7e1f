//! Flips, truncations and wrong types: no panic, and a text that is refused can be put aside byte for byte.

use super::common::{damage::damaged, dice::Dice, plans};
use boussole::{
    domain::lang::Lang,
    storage::{self, OpenError, Quarantined, plan_text, text::words},
};

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
