//! The personas: all of them, or one on its page.

mod face;
mod form;
mod sheet;

use super::{
    Persona,
    text::{GUIDE, TEXT},
};
use crate::{
    domain::id::Id,
    methods::Method,
    route::Route,
    state::use_plan,
    ui::{
        browser::{location, random::new_id},
        components::{Badge, Button, ButtonVariant, Card, EmptyState, Glyph, PageHeader, Tone},
        guide::guide_button,
        words::use_text,
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen; `entity` is the persona of the address, if it names one.
pub fn page(entity: Option<Uuid>) -> AnyView {
    entity.map_or_else(all, |id| sheet::page(Id::new(id)))
}

fn route(id: Id<Persona>) -> Route {
    Route::on(Method::Personas, id.uuid())
}

fn all() -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let ids = plan.ids::<Persona>();
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let today = plan.today;
    let stale = Memo::new(move |_| {
        let (plan, today) = (plan.plan(), today.get());
        plan.worksheets.personas.personas.iter().filter(|row| row.is_stale(today)).count()
    });
    let add = Callback::new(move |()| {
        let id = new_id();
        let segment = plan.peek().segments.iter().find(|row| row.priority).map(|row| row.id);
        plan.add(Persona { segment, reviewed: Some(today.get_untracked()), ..Persona::new(id) });
        location::go(route(id));
    });
    let button = move || {
        view! { <Button label=move || t().add on_press=add variant=ButtonVariant::Primary icon=Glyph::Plus/> }
    };
    let cards = move || {
        view! {
            <div class="grid" data-columns="3">
                <For each=move || ids.get() key=|id| *id children=summary/>
            </div>
        }
    };
    view! {
        <PageHeader
            title=move || (t().finding)(ids.with(Vec::len), stale.get())
            subtitle=move || t().subtitle
            actions=move || view! { {guide_button(&GUIDE)} {move || (!none.get()).then(button)} }
        />
        <Show when=move || none.get() fallback=cards>
            <EmptyState glyph=Glyph::User title=move || t().empty example=move || t().example>
                {button()}
            </EmptyState>
        </Show>
    }
    .into_any()
}

/// A persona among the others: face, name, profile, first goal.
fn summary(id: Id<Persona>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let row = plan.row(id);
    let name = sheet::name_of(row);
    let profile = move || row.with(|row| row.as_ref().map(|row| row.profile.clone()).unwrap_or_default());
    let goal = move || row.with(|row| row.as_ref().and_then(|row| row.goals.first().cloned()).unwrap_or_default());
    view! {
        <Card>
            <div class="persona-head">
                {face::face(row)}
                <div class="persona-words">
                    <h2 class="persona-name">
                        <a href=route(id).href() aria-label=move || (t().open)(&name.get())>{name}</a>
                    </h2>
                    <p class="muted">{profile}</p>
                    <p>{freshness(id)}</p>
                </div>
            </div>
            <p>{goal}</p>
        </Card>
    }
    .into_any()
}

/// Whether the persona is fresh, as a badge.
fn freshness(id: Id<Persona>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let row = plan.row(id);
    let stale = Memo::new(move |_| {
        let today = plan.today.get();
        row.with(|row| row.as_ref().is_some_and(|row| row.is_stale(today)))
    });
    view! {
        <Badge
            tone=Signal::derive(move || if stale.get() { Tone::Watch } else { Tone::Ok })
            label=move || if stale.get() { t().stale } else { t().fresh }
        />
    }
    .into_any()
}
