//! What a finding rests on: a fact in words, and quotations of the plan. Shared by the methods that ask for evidence.

pub mod text;

use super::{
    components::{Badge, BadgeStyle, Choice, EntityPicker, Glyph, IconButton, Size, TextField, Tone},
    words::use_text,
};
use crate::{
    domain::{entity::EntityRef, evidence::Evidence, id::Id, quotation::Quotation},
    state::use_plan,
};
use leptos::prelude::*;
use text::TEXT;

/// The fields: what is known now, and what is called with each change.
pub fn evidence_field(evidence: Signal<Evidence>, on_change: Callback<Evidence>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let options = plan.select(|plan| {
        let named = plan.quotations.iter().filter(|row| !row.text.trim().is_empty());
        named.map(|row| Choice::new(row.id.to_string(), row.text.clone())).collect::<Vec<_>>()
    });
    let cited = Memo::new(move |_| evidence.with(|evidence| evidence.quotations.clone()));
    let change = move |change: &dyn Fn(&mut Evidence)| {
        let mut next = evidence.get_untracked();
        change(&mut next);
        on_change.run(next);
    };
    let add = move |chosen: Option<String>| {
        if let Some(id) = chosen.as_deref().and_then(Id::<Quotation>::parse) {
            change(&|next| {
                if !next.quotations.contains(&id) {
                    next.quotations.push(id);
                }
            });
        }
    };
    let line = move |id: Id<Quotation>| {
        let name = move || plan.plan().name_of(EntityRef::to(id)).unwrap_or_default().to_owned();
        view! {
            <li class="row" data-wrap="no">
                <q>{name}</q>
                <IconButton
                    label=move || (t().forget)(&name())
                    glyph=Glyph::Close
                    on_press=move |()| change(&|next| next.quotations.retain(|known| *known != id))
                    size=Size::Small
                />
            </li>
        }
        .into_any()
    };
    view! {
        <TextField
            label=move || t().label
            hint=Signal::derive(move || t().hint.to_owned())
            value=move || evidence.with(|evidence| evidence.text.clone())
            on_change=move |text: String| change(&|next| next.text.clone_from(&text))
        />
        <ul class="stack plain-list" data-gap="small" aria-label=move || t().quotations>
            <For each=move || cited.get() key=|id| *id children=line/>
        </ul>
        <Show when=move || !options.with(Vec::is_empty)>
            <EntityPicker
                label=move || t().quote
                value=Signal::stored(None::<String>)
                options
                on_change=add
            />
        </Show>
    }
    .into_any()
}

/// The mark of a finding that nothing supports.
pub fn impression_badge(evidence: Signal<Evidence>) -> AnyView {
    let t = use_text(&TEXT);
    let missing = Memo::new(move |_| evidence.with(Evidence::is_missing));
    (move || {
        missing.get().then(|| {
            view! { <Badge tone=Tone::Watch label=move || t().impression icon=Glyph::CircleDashed style=BadgeStyle::Plain/> }
        })
    })
    .into_any()
}
