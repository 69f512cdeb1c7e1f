//! Rules on what the diagnosis found: it rests on facts and leads to decisions (seeds 000, 003).

pub mod text;

use crate::reports::{
    coherence::{
        finding::Detail,
        outcome::{Breach, Outcome, View},
    },
    diagnosis::{Diagnosed, diagnosed},
    trace::Item,
    undecided::undecided as undecided_items,
};

/// A decision cites it: an objective, an action, a package or a renunciation.
pub fn led_to_nothing(view: &View<'_>) -> Outcome {
    each(view, |found| found.settled)
}

/// A fact or a quotation supports it.
pub fn no_evidence(view: &View<'_>) -> Outcome {
    each(view, |found| found.supported)
}

/// What weighs most on the company is cited by a decision: one finding an item, one credit for all.
pub fn undecided(view: &View<'_>) -> Outcome {
    if !view.has_objective() {
        return Outcome::default();
    }
    let open = undecided_items(view.plan, &view.decisions);
    let breach = |item: &Item| match item {
        Item::Vision => Breach { entity: None, detail: Detail::Nothing },
        Item::Row(row) => Breach { entity: Some(*row), detail: Detail::Nothing },
        Item::Fixed(item) => Breach { entity: None, detail: Detail::Fixed(*item) },
    };
    Outcome { looked_at: 1, passed: usize::from(open.is_empty()), breaches: open.iter().map(breach).collect() }
}

fn each(view: &View<'_>, passes: impl Fn(&Diagnosed) -> bool) -> Outcome {
    let found = diagnosed(view.plan, &view.decisions);
    let breach = |found: &Diagnosed| Breach { entity: Some(found.item), detail: Detail::Nothing };
    let breaches: Vec<_> = found.iter().filter(|found| !passes(found)).map(breach).collect();
    Outcome { looked_at: found.len(), passed: found.len() - breaches.len(), breaches }
}
