//! The page of one row: its head with the way back and the deletion, and what stands there once the row is gone.

mod text;

use super::{
    browser::{focus, location, random::new_id},
    components::{Button, ButtonLink, ButtonVariant, EmptyState, Glyph, PageHeader, next_id},
    removing::use_removing,
    words::use_text,
};
use crate::{domain::id::Id, methods::Method, plan::Listed, route::Route, state::use_plan};
use leptos::prelude::*;
use text::TEXT;

/// What the page of a row says.
#[derive(Clone, Copy)]
pub struct SheetWords {
    /// The row’s name, or what stands for one.
    pub title: Signal<String>,
    /// A sentence below.
    pub subtitle: Signal<String>,
    /// Leads back to the list.
    pub back: Signal<String>,
}

/// The page of the row `id`, listed by `method`.
pub fn row_sheet<T: Listed>(id: Id<T>, method: Method, words: SheetWords, body: fn(Id<T>) -> AnyView) -> AnyView {
    let t = use_text(&TEXT);
    let exists = use_plan().select(move |plan| T::list(plan).contains(id));
    let gone = move || {
        view! {
            <EmptyState glyph=Glyph::CircleDashed title=move || t().gone>
                <ButtonLink label=words.back href=Route::to(method).href()/>
            </EmptyState>
        }
    };
    view! { <Show when=move || exists.get() fallback=gone>{sheet(id, method, words, body)}</Show> }.into_any()
}

fn sheet<T: Listed>(id: Id<T>, method: Method, words: SheetWords, body: fn(Id<T>) -> AnyView) -> AnyView {
    let holder = next_id();
    let unnamed = use_plan().row(id).with_untracked(|row| row.as_ref().is_some_and(|row| row.name().is_empty()));
    if unnamed {
        focus::first_field(holder.clone());
    }
    let actions = move || {
        view! {
            <ButtonLink
                label=words.back
                href=Route::to(method).href()
                variant=ButtonVariant::Quiet
                icon=Glyph::ChevronLeft
            />
            {delete(id, method)}
        }
    };
    view! {
        <PageHeader title=words.title subtitle=words.subtitle actions/>
        <div id=holder>{body(id)}</div>
    }
    .into_any()
}

/// The button that removes the row of a page, and leads back to its list.
pub fn delete<T: Listed>(id: Id<T>, method: Method) -> AnyView {
    let t = use_text(&TEXT);
    let removing = use_removing();
    let press = move |()| {
        removing.remove(id);
        location::go(Route::to(method));
    };
    view! { <Button label=move || t().delete on_press=press icon=Glyph::Trash/> }.into_any()
}

/// Adds a row and opens its page.
#[must_use]
pub fn use_add_row<T: Listed>(method: Method, make: fn(Id<T>) -> T) -> Callback<()> {
    let plan = use_plan();
    Callback::new(move |()| {
        let id = new_id();
        plan.add(make(id));
        location::go(Route::on(method, id.uuid()));
    })
}
