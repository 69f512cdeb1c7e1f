//! The chain of one item, up and down; without one, the choice of it.

mod choice;
mod ways;

use super::text::{GUIDE, TEXT};
use crate::{
    domain::lang::Lang,
    methods::Method,
    plan::Plan,
    reports::trace::{Item, Links, Way, chain},
    route::Route,
    state::use_plan,
    ui::{
        components::{ButtonLink, EmptyState, Glyph, PageHeader},
        guide::guide_button,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen.
pub fn page(entity: Option<Uuid>) -> AnyView {
    match entity {
        None => choice::page(),
        Some(id) => {
            let item = use_plan().select(move |plan| Item::of(plan, id));
            (move || item.get().map_or_else(gone, shown)).into_any()
        }
    }
}

fn gone() -> AnyView {
    let t = use_text(&TEXT);
    let detail = Signal::derive(move || t().gone_detail.to_owned());
    view! {
        <PageHeader title=move || t().gone/>
        <EmptyState glyph=Glyph::Link title=move || t().gone detail>
            <ButtonLink label=move || t().other href=Route::to(Method::Trace).href()/>
        </EmptyState>
    }
    .into_any()
}

/// An item’s name in the reader’s language, or a word for one without.
fn name(item: Item) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    let (t, words) = (use_text(&TEXT), use_words());
    let names = use_plan().select(move |plan| Lang::ALL.map(|lang| item.name(plan, lang)));
    move || {
        let [fr, en] = names.get();
        let name = match words.lang.get() {
            Lang::Fr => fr,
            Lang::En => en,
        };
        if name.trim().is_empty() { t().untitled.to_owned() } else { name }
    }
}

/// The address where an item is shown.
fn home(item: Item) -> String {
    match item {
        Item::Vision => Route::to(item.home()).href(),
        Item::Row(_) | Item::Fixed(_) => Route::on(item.home(), item.id()).href(),
    }
}

fn shown(item: Item) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let links = plan.select(Links::of);
    let way = move |way: Way| Memo::new(move |_| links.with(|links| chain(links, item, way)));
    let (up, down) = (way(Way::Up), way(Way::Down));
    let count = |found: Memo<crate::reports::trace::Chain>| move || found.with(|found| found.steps.len() + found.cut);
    let (above, below) = (count(up), count(down));
    let subtitle =
        Signal::derive(move || format!("{} · {}", item.kind(words.lang.get()), (t().finding)(above(), below())));
    let actions = move || {
        view! {
            {guide_button(&GUIDE)}
            <ButtonLink label=move || t().other href=Route::to(Method::Trace).href() icon=Glyph::Search/>
            <ButtonLink label=move || t().open href=home(item) icon=Glyph::ArrowRight/>
        }
    };
    view! {
        <PageHeader title=name(item) subtitle actions/>
        <div class="grid" data-columns="2">
            {ways::card(up, Way::Up)}
            {ways::card(down, Way::Down)}
        </div>
    }
    .into_any()
}

/// Every row with a name, for the choice: its id, its kind and its name.
fn named(plan: &Plan, lang: Lang) -> Vec<(String, String)> {
    use crate::{
        domain::entity::{Entity, EntityRef},
        plan::for_each_kind,
    };
    let mut found = Vec::new();
    let mut note = |row: EntityRef, name: &str| {
        if !name.trim().is_empty() {
            found.push((row.id.to_string(), format!("{} · {name}", Item::Row(row).kind(lang))));
        }
    };
    macro_rules! each {
        ($($kind:ident $($step:ident).+;)*) => {
            $(plan.$($step).+.iter().for_each(|row| note(EntityRef::to(row.id()), row.name()));)*
        };
    }
    for_each_kind!(each);
    found
}
