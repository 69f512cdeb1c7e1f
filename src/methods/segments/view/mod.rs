//! The segments: how they compare, the criteria behind it, and one card each with one priority at most.

mod cards;
mod criteria;
mod rank;

use super::text::{GUIDE, TEXT};
use crate::{
    domain::segment::Segment,
    state::use_plan,
    ui::{
        browser::{focus, random::new_id},
        components::{Button, ButtonVariant, EmptyState, Glyph, PageHeader, Section},
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
    let ids = plan.ids::<Segment>();
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let add = Callback::new(move |()| {
        let first = plan.peek().segments.is_empty();
        let id = new_id();
        plan.add(Segment { priority: first, ..Segment::new(id) });
        focus::first_field(cards::name_holder(id));
    });
    let button = move || {
        view! { <Button label=move || t().add on_press=add variant=ButtonVariant::Primary icon=Glyph::Plus/> }
    };
    let body = move || {
        view! {
            <Show when=move || ids.with(|ids| ids.len() > 1) fallback=|| ()>
                {rank::card()} {criteria::card()}
            </Show>
            <Section title=move || t().list>
                <div class="stack">
                    <For each=move || ids.get() key=|id| *id children=cards::card/>
                </div>
            </Section>
        }
    };
    view! {
        <PageHeader
            title=title()
            subtitle=move || t().subtitle
            actions=move || view! { {guide_button(&GUIDE)} {move || (!none.get()).then(button)} }
        />
        <Show when=move || none.get() fallback=body>
            <EmptyState glyph=Glyph::Target title=move || t().empty example=move || t().example>
                {button()}
            </EmptyState>
        </Show>
    }
    .into_any()
}

fn title() -> Signal<String> {
    let t = use_text(&TEXT);
    let priorities = use_plan()
        .select(|plan| plan.segments.iter().filter(|row| row.priority).map(|row| row.name.clone()).collect::<Vec<_>>());
    Signal::derive(move || match priorities.get().as_slice() {
        [name] if !name.is_empty() => format!("{} {name}", t().aimed),
        several => (t().finding)(several.len()),
    })
}
