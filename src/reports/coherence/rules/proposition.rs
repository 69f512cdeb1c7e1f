//! Rules on value propositions: whole, and short enough to be said (seed 001).

pub mod text;

use crate::{
    domain::lang::Lang,
    methods::value_proposition::{MOST_WORDS, ValueProposition, count_words, shown},
    reports::coherence::{
        finding::Detail,
        outcome::{Outcome, View, plainly},
    },
};

/// It has its benefit, its proof and its difference.
pub fn incomplete(view: &View<'_>) -> Outcome {
    Outcome::each(rows(view), |row| plainly(!row.is_whole()))
}

/// Its sentence has at most 25 words. Both languages compose as many.
pub fn too_long(view: &View<'_>) -> Outcome {
    Outcome::each(rows(view), |row| {
        let segment = row.segment.and_then(|id| view.plan.segments.get(id)).map_or("", |segment| &segment.name);
        let count = count_words(&shown(row, segment, Lang::Fr));
        (count > MOST_WORDS).then_some(Detail::Count(count))
    })
}

fn rows<'a>(view: &View<'a>) -> impl Iterator<Item = &'a ValueProposition> + use<'a> {
    view.plan.worksheets.value_proposition.propositions.iter()
}
