//! The card of what justifies a decision: the items that it cites, each where it is shown.

use crate::{
    domain::{entity::EntityRef, lang::Lang},
    methods::Method,
    reports::{
        decisions::{cited, release, text::TEXT},
        trace::Item,
    },
    route::Route,
    state::{
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        components::{Badge, ButtonLink, Card, Glyph, IconButton, Size, Tone},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// The card, for the page of an objective, an action, a package or a renunciation.
pub fn sources_card(decision: EntityRef) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let items = plan.select(move |plan| {
        let known = |id| Item::of(plan, id);
        cited(plan, decision).into_iter().filter_map(known).collect::<Vec<_>>()
    });
    view! {
        <Card title=move || t().sources>
            <Show when=move || items.with(Vec::is_empty)>
                <p class="muted small">{move || t().no_source}</p>
            </Show>
            <ul class="stack plain-list" data-gap="small" role="list">
                <For each=move || items.get() key=|item| *item children=move |item| line(decision, item)/>
            </ul>
            <div class="row">
                <ButtonLink
                    label=move || t().chain
                    href=Route::on(Method::Trace, decision.id).href()
                    icon=Glyph::Link
                    size=Size::Small
                />
            </div>
        </Card>
    }
    .into_any()
}

fn line(decision: EntityRef, item: Item) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let names = plan.select(move |plan| Lang::ALL.map(|lang| item.name(plan, lang)));
    let name = move || {
        let lang = words.lang.get();
        let [fr, en] = names.get();
        let name = match lang {
            Lang::Fr => fr,
            Lang::En => en,
        };
        if name.trim().is_empty() { t().untitled.to_owned() } else { name }
    };
    let unlink = move |()| {
        let known = plan.peek();
        let label = Label::of(Verb::Change, decision.kind, known.name_of(decision).unwrap_or_default());
        plan.edit(label, |plan| release(plan, decision, &[item.id()]));
    };
    view! {
        <li class="row" data-align="between" data-wrap="no">
            <span class="row">
                <Badge tone=Tone::Info label=move || item.kind(words.lang.get())/>
                <a href=Route::on(item.home(), item.id()).href()>{name}</a>
            </span>
            <IconButton label=move || (t().unlink)(&name()) glyph=Glyph::Close on_press=unlink size=Size::Small/>
        </li>
    }
    .into_any()
}
