//! The value propositions: a card each with its sentence and its checks, then what competitors promise.

mod card;
mod fields;
mod promises;

use super::{
    ValueProposition, checks,
    text::{GUIDE, TEXT},
};
use crate::{
    domain::{id::Id, lang::Lang},
    plan::Plan,
    state::use_plan,
    ui::{
        browser::random::new_id,
        components::{Button, ButtonVariant, EmptyState, Glyph, PageHeader},
        guide::guide_button,
        words::use_text,
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let ids = plan.ids::<ValueProposition>();
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let whole = plan.select(|plan| {
        let rows = plan.worksheets.value_proposition.propositions.iter();
        // The checks do not depend on the language: both sentences have the same parts.
        rows.filter(|row| checks(row, segment_name(plan, row.id), Lang::Fr).iter().all(|(_, passed)| *passed)).count()
    });
    let add = Callback::new(move |()| {
        // To the first segment that has none yet, the priority before others.
        let known = plan.peek();
        let taken: Vec<_> =
            known.worksheets.value_proposition.propositions.iter().filter_map(|row| row.segment).collect();
        let mut free: Vec<_> = known.segments.iter().filter(|row| !taken.contains(&row.id)).collect();
        free.sort_by_key(|row| !row.priority);
        let segment = free.first().map(|row| row.id);
        plan.add(ValueProposition { segment, ..ValueProposition::new(new_id()) });
    });
    let button = move || {
        view! { <Button label=move || t().add on_press=add variant=ButtonVariant::Primary icon=Glyph::Plus/> }
    };
    let body = move || {
        view! {
            <div class="stack">
                <For each=move || ids.get() key=|id| *id children=card::card/>
            </div>
            {promises::card()}
        }
    };
    view! {
        <PageHeader
            title=move || (t().finding)(whole.get(), ids.with(Vec::len))
            subtitle=move || t().subtitle
            actions=move || view! { {guide_button(&GUIDE)} {move || (!none.get()).then(button)} }
        />
        <Show when=move || none.get() fallback=body>
            <EmptyState glyph=Glyph::Star title=move || t().empty example=move || t().example>
                {button()}
            </EmptyState>
        </Show>
    }
    .into_any()
}

/// The name of a proposition’s segment; empty while it has none.
fn segment_name(plan: &Plan, id: Id<ValueProposition>) -> &str {
    let row = plan.worksheets.value_proposition.propositions.get(id);
    row.and_then(|row| plan.segments.get(row.segment?)).map_or("", |segment| segment.name.as_str())
}
