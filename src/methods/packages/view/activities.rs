//! The actions that a package pays for: linked, created, detached.

use super::super::text::sheet::TEXT;
use crate::{
    domain::{action::Action, id::Id, package::DecisionPackage},
    methods::Method,
    route::Route,
    state::{label::Verb, use_plan},
    ui::{
        browser::random::new_id,
        components::{Card, Choice, EntityPicker, Glyph, IconButton, Size},
        words::use_text,
    },
};
use leptos::prelude::*;

pub(super) fn card(id: Id<DecisionPackage>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let linked = plan.select(move |plan| plan.packages.get(id).map(|row| row.activities.clone()).unwrap_or_default());
    let none = Memo::new(move |_| linked.with(Vec::is_empty));
    let options = plan.select(move |plan| {
        let linked = plan.packages.get(id).map(|row| row.activities.as_slice()).unwrap_or_default();
        let free = plan.actions.iter().filter(|row| !linked.contains(&row.id));
        free.map(|row| Choice::new(row.id.to_string(), row.title.clone())).collect::<Vec<_>>()
    });
    let link = move |chosen: Option<String>| {
        if let Some(action) = chosen.and_then(|chosen| Id::parse(&chosen)) {
            plan.change(id, |row| row.activities.push(action));
        }
    };
    let create = move |title: String| {
        let action = Action { title, ..Action::new(new_id()) };
        plan.edit(plan.label_of(Verb::Change, id), |plan| {
            let made = action.id;
            plan.actions.put(action);
            plan.packages.update(id, |row| row.activities.push(made));
        });
    };
    view! {
        <Card title=move || t().activities>
            <Show when=move || none.get()>
                <p class="muted">{move || t().activities_empty}</p>
            </Show>
            <ul class="plain-list">
                <For each=move || linked.get() key=|action| *action children=move |action| line(id, action)/>
            </ul>
            <EntityPicker
                label=move || t().link_action
                hint=Signal::derive(move || t().link_action_hint.to_owned())
                value=Signal::stored(None::<String>)
                options
                on_change=link
                on_create=create
            />
        </Card>
    }
    .into_any()
}

fn line(id: Id<DecisionPackage>, action: Id<Action>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let title = plan.select(move |plan| plan.actions.get(action).map(|row| row.title.clone()).unwrap_or_default());
    let detach = move |()| plan.change(id, |row| row.activities.retain(|other| *other != action));
    view! {
        <li class="row" data-align="between">
            <a href=Route::on(Method::Actions, action.uuid()).href()>{title}</a>
            <IconButton label=move || (t().unlink)(&title.get()) glyph=Glyph::Close on_press=detach size=Size::Small/>
        </li>
    }
    .into_any()
}
