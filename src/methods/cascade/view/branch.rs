//! One objective of the tree: what it is, what is missing, who does what, and the objectives below it.

use super::super::text::TEXT;
use crate::{
    domain::{
        action::{Action, Contribution},
        id::Id,
        lang::Format,
        objective::Objective,
        person::Person,
    },
    methods::Method,
    reports::cascade::{Branch, Hole},
    route::Route,
    state::use_plan,
    ui::{
        browser::{location, random::new_id},
        components::{Badge, BadgeStyle, Glyph, Icon, MenuButton, MenuItem, Meter, Size, Tone},
        insights::use_insights,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// An objective with everything below it.
pub(super) fn branch(found: &Branch) -> AnyView {
    let id = found.objective;
    let holes = found.holes.iter().map(|hole| badge(*hole)).collect_view();
    let people = found.people.iter().map(|row| hands(row.person, &row.actions)).collect_view();
    let children = found.children.iter().map(branch).collect_view();
    let has_children = !found.children.is_empty();
    view! {
        <li class="cascade-branch">
            <div class="cascade-node" data-holes=(!found.holes.is_empty()).to_string()>
                <div class="row" data-align="between" data-wrap="no">{meter(id)} {menu(id)}</div>
                <p class="row">{holes}</p>
                {people}
            </div>
            {has_children.then(|| view! { <ul class="cascade" role="list">{children}</ul> })}
        </li>
    }
    .into_any()
}

fn title(id: Id<Objective>) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    let t = use_text(&TEXT);
    let row = use_plan().row(id);
    move || {
        let title = row.with(|row| row.as_ref().map(|row| row.title.clone()).unwrap_or_default());
        if title.trim().is_empty() { t().untitled.to_owned() } else { title }
    }
}

fn meter(id: Id<Objective>) -> AnyView {
    let f = use_format();
    let progress = use_insights().objectives;
    let share = Memo::new(move |_| {
        progress.with(|rows| {
            let row = rows.iter().find(|row| row.objective == id)?;
            row.progress.as_ref().map(|found| found.value.value)
        })
    });
    let output = move || share.get().map_or_else(|| "—".to_owned(), |share| f().percent(share, 0));
    view! {
        <Meter label=title(id) share output tone=Tone::Info href=Route::on(Method::Okr, id.uuid()).href()/>
    }
    .into_any()
}

fn badge(hole: Hole) -> AnyView {
    let t = use_text(&TEXT);
    let label = move || match hole {
        Hole::Nothing => t().nothing,
        Hole::NoOwner => t().no_owner,
        Hole::NoAccountable => t().no_accountable,
    };
    view! { <Badge tone=Tone::Watch label icon=Glyph::CircleDashed style=BadgeStyle::Filled/> }.into_any()
}

/// A person with the actions that they carry here.
fn hands(person: Option<Id<Person>>, actions: &[Id<Action>]) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let name = plan.select(move |plan| person.and_then(|id| plan.people.get(id)).map(|row| row.name.clone()));
    let who = move || name.get().unwrap_or_else(|| t().nobody.to_owned());
    let line = |id: Id<Action>| {
        let row = plan.row(id);
        let words = move || {
            let title = row.with(|row| row.as_ref().map(|row| row.title.clone()).unwrap_or_default());
            if title.trim().is_empty() { t().untitled_action.to_owned() } else { title }
        };
        view! { <li><a href=Route::on(Method::Actions, id.uuid()).href()>{words}</a></li> }.into_any()
    };
    let glyph = if person.is_some() { Glyph::User } else { Glyph::CircleDashed };
    view! {
        <div class="cascade-hands">
            <p class="small muted row" data-wrap="no"><Icon glyph/> {who}</p>
            <ul class="small">{actions.iter().copied().map(line).collect_view()}</ul>
        </div>
    }
    .into_any()
}

/// Ways to fill a hole.
fn menu(id: Id<Objective>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let title = title(id);
    let add_child = Callback::new(move |()| {
        let cycle = plan.peek().company.cycle.clone();
        let child = new_id();
        plan.add(Objective { parent: Some(id), start: cycle.start, due: cycle.end, ..Objective::new(child) });
        location::go(Route::on(Method::Okr, child.uuid()));
    });
    let add_action = Callback::new(move |()| {
        let action = new_id();
        plan.add(Action { contributions: [(id, Contribution::Strong)].into(), ..Action::new(action) });
        location::go(Route::on(Method::Actions, action.uuid()));
    });
    let items = move |()| {
        vec![
            MenuItem::new(Signal::stored(t().add_action.to_owned()), Some(Glyph::Check), add_action),
            MenuItem::new(Signal::stored(t().add_child.to_owned()), Some(Glyph::Flag), add_child),
        ]
    };
    view! { <MenuButton label=move || (t().menu)(&title()) items icon=Glyph::Plus size=Size::Small/> }.into_any()
}
