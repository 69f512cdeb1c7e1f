//! Flips, truncations and wrong types in plans and envelopes: read or refused, never a panic; what is refused can be put
//! aside and comes back byte for byte.

use super::{Tally, common::damage::damaged, common::dice::Dice, common::plans, same, sized};
use boussole::{
    domain::lang::Lang,
    exchange::json,
    storage::{self, OpenError, Quarantined, Stamp, plan_text, seal, text::words},
};
use uuid::Uuid;

pub fn tries() -> Tally {
    let mut tally = Tally::default();
    let dice = &mut Dice::new(77);
    let sources: Vec<String> = (0..60).flat_map(texts).collect();
    for round in 0..sized(1_500, 10_000) {
        let source = dice.one_of(&sources);
        let text = damaged(dice, &source);
        tally.attempt(|| format!("damage {round}"), || read_or_kept(&text));
    }
    tally
}

/// A plan as a file and as a save.
fn texts(seed: u64) -> [String; 2] {
    let plan = plans::plan(seed, 1);
    let stamp = Stamp { revision: seed, saved_at: "2026-11-22T08:00:00Z".into(), writer: Uuid::from_u128(9) };
    [plan_text(&plan), seal(&plan, &stamp)]
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
