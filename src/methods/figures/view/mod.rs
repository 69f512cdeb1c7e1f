//! The screen of the figures: the grid, and the import that takes its place while it is under way.

pub mod bad;
mod columns;
mod confirm;
mod grid;
mod intake;
mod notes;
mod orders;
mod preview;
mod questions;
pub mod recognised;
mod session;
mod stage;
mod table;
mod units;

use super::text::import;
use crate::{
    methods::Method,
    route::Route,
    state::use_plan,
    ui::{
        arrivals::use_arrivals,
        components::*,
        compute::use_compute,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use session::Session;
use stage::{Place, Stage};
use uuid::Uuid;

/// The screen; it has no page of its own for a row.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let session = Session::new(use_plan(), use_words(), use_toasts(), use_compute());
    session.listen(use_arrivals());
    let stage = Memo::new(move |_| session.stage.with(Stage::place));
    view! {
        <div class="stack-page">
            {move || match stage.get() {
                Place::Grid => view! { <Done session/> {grid::page(session)} }.into_any(),
                Place::Reading => preview::reading(session),
                Place::Refused => preview::refused(session),
                Place::Preview => preview::page(session),
            }}
        </div>
    }
    .into_any()
}

/// What the last import wrote, until it is put away.
#[component]
fn Done(session: Session) -> impl IntoView {
    let (t, f, words) = (use_text(&import::TEXT), use_format(), use_words());
    (move || {
        session.done.get().map(|done| {
            view! {
                <Banner
                    tone=Tone::Ok
                    title=move || import::done().get(words.lang.get()).to_string()
                    detail=move || import::written(done.values, done.kpis, done.created, &*f())
                    on_close=move |()| session.done.set(None)
                >
                    <ButtonLink label=move || t().see_kpis.to_owned() href=Route::to(Method::Kpis).href() size=Size::Small/>
                </Banner>
            }
        })
    })
    .into_any()
}
