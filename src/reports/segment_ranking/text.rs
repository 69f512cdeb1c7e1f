//! What would turn the rank of a segment, in a sentence.

use crate::{
    domain::{
        entity::EntityRef,
        lang::{Format, Lang},
    },
    methods::segments::{Change, Crossing, Turn, text::TEXT},
    plan::Plan,
};

/// The smallest change that would turn a segment with its neighbour, in a sentence.
#[must_use]
pub fn sentence(turn: &Turn, plan: &Plan, format: &dyn Format) -> String {
    let lang = format.lang();
    let rival = plan.name_of(EntityRef::to(turn.rival)).filter(|name| !name.is_empty());
    let rival = rival.unwrap_or(TEXT.get(lang).unnamed);
    let criterion = |id| plan.name_of(EntityRef::to(id)).unwrap_or_default();
    match (lang, turn.change) {
        (Lang::Fr, Change::Score { criterion: id, from, to }) => {
            let from = from.map_or_else(String::new, |from| format!(" au lieu de {}", from.get()));
            let passes = if turn.crossing == Crossing::Up { "il passerait devant" } else { "il passerait derrière" };
            format!("Avec une note de {}{from} en «\u{a0}{}\u{a0}», {passes} {rival}.", to.get(), criterion(id))
        }
        (Lang::Fr, Change::Weight { criterion: id, from, to }) => {
            let passes = if turn.crossing == Crossing::Up { "il passerait devant" } else { "il passerait derrière" };
            let (to, from) = (to.get(), from.get());
            format!("Si «\u{a0}{}\u{a0}» pesait {to} au lieu de {from}, {passes} {rival}.", criterion(id))
        }
        (Lang::En, Change::Score { criterion: id, from, to }) => {
            let from = from.map_or_else(String::new, |from| format!(" instead of {}", from.get()));
            let passes = if turn.crossing == Crossing::Up { "it would pass" } else { "it would fall behind" };
            format!("With a score of {}{from} on “{}”, {passes} {rival}.", to.get(), criterion(id))
        }
        (Lang::En, Change::Weight { criterion: id, from, to }) => {
            let passes = if turn.crossing == Crossing::Up { "it would pass" } else { "it would fall behind" };
            format!("If “{}” weighed {} instead of {}, {passes} {rival}.", criterion(id), to.get(), from.get())
        }
    }
}
