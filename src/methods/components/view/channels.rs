//! The channels of the plan against their limits, each with its cost and its capacity.

use super::super::text::TEXT;
use crate::{
    domain::{
        channel::{Channel, ChannelKind},
        id::Id,
        lang::Format,
        money::Money,
    },
    methods::Method,
    route::Route,
    state::use_plan,
    ui::{
        components::{Badge, ButtonLink, Size, Tone},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

pub(super) fn table() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let ids = plan.ids::<Channel>();
    let counts = plan
        .select(|plan| ChannelKind::ALL.map(|kind| plan.channels.iter().filter(|row| row.kind == Some(kind)).count()));
    let fits = move || matches!(counts.get(), [1 | 2, 1]);
    let tone = Signal::derive(move || if fits() { Tone::Ok } else { Tone::Watch });
    let words = move || {
        let [acquisition, closing] = counts.get();
        (t().limits)(acquisition, closing, &*f())
    };
    let table = move || {
        view! {
            <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().channel>
                <table class="figures">
                    <thead>
                        <tr>
                            <th scope="col">{move || t().channel}</th>
                            <th scope="col" data-kind="text">{move || t().role}</th>
                            <th scope="col">{move || t().cost}</th>
                            <th scope="col">{move || t().capacity}</th>
                            <th scope="col">{move || t().per_contact}</th>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || ids.get() key=|id| *id children=line/>
                    </tbody>
                </table>
            </div>
        }
    };
    view! {
        <p><Badge tone label=words/></p>
        <Show when=move || ids.with(Vec::is_empty) fallback=table>
            <p class="muted small">{move || t().no_channel}</p>
        </Show>
        <div class="row">
            <ButtonLink label=move || t().to_channels href=move || Route::to(Method::Channels).href() size=Size::Small/>
        </div>
    }
    .into_any()
}

fn line(id: Id<Channel>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let words = use_words();
    let row = use_plan().row(id);
    let cell = move |write: fn(&Channel, &dyn Format) -> Option<String>| {
        move || row.with(|row| row.as_ref().and_then(|row| write(row, &*f()))).unwrap_or_else(|| t().missing.to_owned())
    };
    let kind = move || {
        let kind = row.with(|row| row.as_ref().and_then(|row| row.kind));
        kind.map_or(t().missing, |kind| *kind.name().get(words.lang.get()))
    };
    view! {
        <tr>
            <th scope="row">{move || row.with(|row| row.as_ref().map(|row| row.name.clone()))}</th>
            <td data-kind="text">{kind}</td>
            <td class="numeric">{cell(|row, f| row.cost.map(|cost| f.money(cost)))}</td>
            <td class="numeric">{cell(|row, f| row.capacity.map(|capacity| f.number(capacity.get(), 0)))}</td>
            <td class="numeric">{cell(per_contact)}</td>
        </tr>
    }
    .into_any()
}

/// The yearly cost over the contacts of a year.
fn per_contact(row: &Channel, f: &dyn Format) -> Option<String> {
    let contacts = row.capacity.map(|capacity| capacity.get() * 12.0).filter(|contacts| *contacts > 0.0)?;
    Money::from_f64_units((row.cost?.units() / contacts).round()).map(|cost| f.money(cost))
}
