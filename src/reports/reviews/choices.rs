//! The four choices that only a quarterly review changes (seed 001): target, offer, price, channels. A plan keeps no
//! history; a fingerprint of each, noted when a quarterly review is closed, tells whether it changed since.

use crate::{
    domain::{
        day::Day,
        entity::Entity,
        meeting::{Choices, Meeting},
        number::Share,
        ritual::RitualKind,
    },
    methods::components::ComponentKind,
    plan::Plan,
};
use serde::Serialize;

/// The fingerprints of the choices of `plan`.
#[must_use]
pub fn choices(plan: &Plan) -> Choices {
    Choices { target: target(plan).0, offer: offer(plan).0, price: price(plan).0, channels: channels(plan).0 }
}

/// The date of the last quarterly review and the choices that changed since, outside of any; nothing when no review tells,
/// or while one is being held.
#[must_use]
pub fn changed_outside(plan: &Plan) -> Option<(Day, Vec<ComponentKind>)> {
    let quarterly =
        |row: &&Meeting| plan.rituals.get(row.ritual).is_some_and(|ritual| ritual.kind == RitualKind::Quarterly);
    if plan.meetings.iter().filter(quarterly).any(|row| !row.held) {
        return None;
    }
    let reviews = plan.meetings.iter().filter(quarterly);
    let (last, then) =
        reviews.filter_map(|row| Some((row, row.standing?.choices))).max_by_key(|(row, _)| (row.date, row.id))?;
    Some((last.date, between(&then, &choices(plan))))
}

/// The choices that differ.
#[must_use]
pub fn between(then: &Choices, now: &Choices) -> Vec<ComponentKind> {
    let pairs = [
        (ComponentKind::Target, then.target != now.target),
        (ComponentKind::Offer, then.offer != now.offer),
        (ComponentKind::Price, then.price != now.price),
        (ComponentKind::Channels, then.channels != now.channels),
    ];
    pairs.into_iter().filter(|(_, changed)| *changed).map(|(kind, _)| kind).collect()
}

/// FNV-1a over what the choice says: the same on every device and in every version.
struct Print(u32);

impl Print {
    const fn new() -> Self {
        Self(0x811c_9dc5)
    }

    fn text(mut self, text: &str) -> Self {
        // The end of a text counts, so that two texts are not one.
        for byte in text.trim().bytes().chain([0xff]) {
            self.0 = (self.0 ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
        self
    }

    fn texts<'a>(self, texts: impl IntoIterator<Item = &'a String>) -> Self {
        texts.into_iter().fold(self, |print, text| print.text(text))
    }
}

fn component(plan: &Plan, kind: ComponentKind) -> Print {
    Print::new().text(&plan.worksheets.components.get(kind).decision)
}

fn target(plan: &Plan) -> Print {
    by_id(plan.segments.iter().filter(|row| row.priority)).into_iter().fold(
        component(plan, ComponentKind::Target),
        |print, row| {
            print.text(&row.id.to_string()).text(&row.sector).text(&row.size).text(&row.maturity).texts(&row.exclusions)
        },
    )
}

fn offer(plan: &Plan) -> Print {
    let rows = by_id(plan.worksheets.value_proposition.propositions.iter());
    rows.into_iter().fold(component(plan, ComponentKind::Offer), |print, row| {
        let segment = row.segment.map(|id| id.to_string()).unwrap_or_default();
        print.text(&segment).text(&row.benefit).text(&row.differentiation).text(&row.proof)
    })
}

fn price(plan: &Plan) -> Print {
    let pricing = &plan.worksheets.components.pricing;
    let share = |share: Option<Share>| share.map_or(String::new(), |share| format!("{:.6}", share.get()));
    component(plan, ComponentKind::Price)
        .text(&written(&pricing.logic))
        .text(&share(pricing.floor_margin))
        .text(&share(pricing.maximum_discount))
}

fn channels(plan: &Plan) -> Print {
    by_id(plan.channels.iter()).into_iter().fold(component(plan, ComponentKind::Channels), |print, row| {
        print.text(&row.id.to_string()).text(&row.name).text(&written(&row.kind))
    })
}

/// Rows by id: their order in the list is no choice, and a merge may change it.
fn by_id<'a, T: Entity + 'a>(rows: impl Iterator<Item = &'a T>) -> Vec<&'a T> {
    let mut rows: Vec<_> = rows.collect();
    rows.sort_by_key(|row| row.id());
    rows
}

/// A word from a list as files write it, which never changes; nothing while none was chosen.
fn written<T: Serialize>(word: &Option<T>) -> String {
    word.as_ref().and_then(|word| serde_json::to_string(word).ok()).unwrap_or_default()
}
