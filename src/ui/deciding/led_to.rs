//! What items led to: each decision with its kind, a link, and a way to take the link away.

use crate::{
    domain::{entity::EntityRef, lang::Lang},
    plan::Plan,
    reports::{
        decisions::{release, text::TEXT},
        trace::Item,
    },
    route::Route,
    state::{
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        components::{Badge, Glyph, IconButton, Size, Tone},
        insights::use_insights,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;
use std::sync::Arc;
use uuid::Uuid;

/// The decisions that cite every one of `items`; a word when there is none.
pub fn led_to(items: Vec<Uuid>) -> AnyView {
    let t = use_text(&TEXT);
    let decisions = use_insights().decisions;
    let items = Arc::new(items);
    let found = {
        let items = Arc::clone(&items);
        Memo::new(move |_| decisions.with(|decisions| decisions.citing_all(&items)))
    };
    let none = move || {
        found.with(Vec::is_empty).then(|| {
            view! { <Badge tone=Tone::Neutral label=move || t().undecided icon=Glyph::CircleDashed/> }
        })
    };
    let line = move |decision: EntityRef| link(decision, Arc::clone(&items));
    view! {
        {none}
        <ul class="decisions plain-list" role="list" aria-label=move || t().led_to>
            <For each=move || found.get() key=|decision| *decision children=line/>
        </ul>
    }
    .into_any()
}

fn link(decision: EntityRef, items: Arc<Vec<Uuid>>) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let names = plan.select(move |plan| Lang::ALL.map(|lang| named(plan, decision, lang)));
    let name = move || {
        let [fr, en] = names.get();
        match words.lang.get() {
            Lang::Fr => fr,
            Lang::En => en,
        }
    };
    // Several items of one screen may lead to one decision: the link taken away is named with its item.
    let cited = items.first().copied();
    let from = plan.select(move |plan| {
        let item = cited.and_then(|id| Item::of(plan, id));
        Lang::ALL.map(|lang| item.map(|item| item.name(plan, lang)).unwrap_or_default())
    });
    let unlinks = move || {
        let [fr, en] = from.get();
        let from = match words.lang.get() {
            Lang::Fr => fr,
            Lang::En => en,
        };
        (t().unlink)(&format!("{} — {from}", name()))
    };
    let item = Item::Row(decision);
    let unlink = move |()| {
        let label = Label::of(Verb::Change, decision.kind, &name());
        plan.edit(label, |plan| release(plan, decision, &items));
    };
    view! {
        <li class="row" data-wrap="no">
            <Badge tone=Tone::Ok label=move || item.kind(words.lang.get()) icon=Glyph::Check/>
            <a href=Route::on(item.home(), decision.id).href()>{name}</a>
            <IconButton label=unlinks glyph=Glyph::Close on_press=unlink size=Size::Small/>
        </li>
    }
    .into_any()
}

/// The name of a decision, or a word for one without.
pub(super) fn named(plan: &Plan, decision: EntityRef, lang: Lang) -> String {
    let name = plan.name_of(decision).unwrap_or_default();
    if name.trim().is_empty() { TEXT.get(lang).untitled.to_owned() } else { name.to_owned() }
}
