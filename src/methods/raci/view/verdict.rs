//! Whether a row is clear, and the smallest change that would make it so.

use super::{
    super::{
        Flaw, RaciRow, flaws, repaired,
        text::{TEXT, Text},
    },
    counts,
};
use crate::{
    domain::id::Id,
    state::use_plan,
    ui::{
        components::{Badge, Glyph, Tone},
        words::use_text,
    },
};
use leptos::prelude::*;

/// A flaw in a few words.
pub(super) fn words(flaw: &Flaw, t: &Text) -> String {
    match flaw {
        Flaw::NobodyAccountable => t.nobody_accountable.to_owned(),
        Flaw::SeveralAccountable(people) => (t.several_accountable)(people.len()),
        Flaw::NobodyResponsible => t.nobody_responsible.to_owned(),
        Flaw::ManyConsulted(people) => (t.many_consulted)(people.len()),
    }
}

/// The change that mends it.
pub(super) fn mend(flaw: &Flaw, t: &Text) -> String {
    let (role, by) = repaired(flaw);
    (t.mend)(role.letter(), by)
}

/// What is wrong with a row; `None` where nothing is asked of it any more.
pub(super) fn of(id: Id<RaciRow>) -> Memo<Option<Vec<Flaw>>> {
    use_plan().select(move |plan| {
        let row = plan.worksheets.raci.rows.get(id)?;
        counts(plan, row).then(|| flaws(row, &plan.people.ids()))
    })
}

/// The badges of a row.
pub(super) fn badges(verdict: Memo<Option<Vec<Flaw>>>) -> AnyView {
    let t = use_text(&TEXT);
    let badge = move |flaw: Flaw| {
        let tone = if flaw.is_fault() { Tone::Alert } else { Tone::Watch };
        let said = flaw.clone();
        view! {
            <div class="raci-flaw">
                <Badge tone label=move || words(&said, t())/>
                <span class="small muted">{move || mend(&flaw, t())}</span>
            </div>
        }
        .into_any()
    };
    (move || match verdict.get() {
        None => view! { <Badge tone=Tone::Neutral label=move || t().closed icon=Glyph::Check/> }.into_any(),
        Some(flaws) if flaws.is_empty() => {
            view! { <Badge tone=Tone::Ok label=move || t().clear icon=Glyph::CircleCheck/> }.into_any()
        }
        Some(flaws) => flaws.into_iter().map(badge).collect_view().into_any(),
    })
    .into_any()
}
