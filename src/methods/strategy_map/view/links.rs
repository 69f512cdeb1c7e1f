//! The links as a table, with a form that adds one; and the levers, ranked.

use super::{
    super::{Lever, text::TEXT},
    linking::Linking,
    named, open, sheet, title,
};
use crate::{
    domain::{id::Id, objective::Objective},
    methods::{Method, strategy_map::CauseLink},
    route::Route,
    state::use_plan,
    ui::{
        components::{
            Button, ButtonVariant, Card, Choice, EntityPicker, Glyph, IconButton, Size, Why, WhyButton, WhyLine,
        },
        words::use_text,
    },
};
use leptos::prelude::*;

/// The card of the links.
pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let ids = use_plan().select(|plan| {
        let known = |id| plan.objectives.contains(id);
        let links = sheet(plan).links.iter().filter(|link| known(link.from) && known(link.to));
        links.map(|link| (link.id, link.from, link.to)).collect::<Vec<_>>()
    });
    let table = move || {
        view! {
            <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().links>
                <table class="figures">
                    <thead>
                        <tr>
                            <th scope="col">{move || t().cause}</th>
                            <th scope="col" data-kind="text">{move || t().effect}</th>
                            <td></td>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || ids.get() key=|link| *link children=line/>
                    </tbody>
                </table>
            </div>
        }
    };
    view! {
        <Card title=move || t().links>
            <Show when=move || !ids.with(Vec::is_empty) fallback=move || view! { <p class="muted">{move || t().no_link}</p> }>
                {table()}
            </Show>
            {form()}
        </Card>
    }
    .into_any()
}

fn line((link, from, to): (Id<CauseLink>, Id<Objective>, Id<Objective>)) -> AnyView {
    let t = use_text(&TEXT);
    let linking = Linking::here();
    let (cause, effect) = (title(from), title(to));
    let href = |id: Id<Objective>| Route::on(Method::Okr, id.uuid()).href();
    view! {
        <tr>
            <th scope="row">
                <a href=href(from)>{cause}</a>
            </th>
            <td data-kind="text">
                <a href=href(to)>{effect}</a>
            </td>
            <td>
                <IconButton
                    label=move || (t().remove_link)(&cause(), &effect())
                    glyph=Glyph::Trash
                    on_press=move |()| linking.remove(link)
                    size=Size::Small
                />
            </td>
        </tr>
    }
    .into_any()
}

fn form() -> AnyView {
    let t = use_text(&TEXT);
    let linking = Linking::here();
    let plan = use_plan();
    let (from, to) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    let complaint = RwSignal::new(None::<String>);
    let options = Memo::new(move |_| {
        let (plan, untitled) = (plan.plan(), t().untitled);
        let choice = |row: &Objective| Choice::new(row.id.to_string(), named(&plan, row.id, untitled));
        open(&plan).map(choice).collect::<Vec<_>>()
    });
    let add = move |()| {
        let read = |side: RwSignal<Option<String>>| side.get_untracked().as_deref().and_then(Id::<Objective>::parse);
        let answer = match (read(from), read(to)) {
            (Some(from), Some(to)) => linking.link(from, to).map_err(|why| linking.words(why)),
            _ => Err(t().both_ends.to_owned()),
        };
        if answer.is_ok() {
            from.set(None);
            to.set(None);
        }
        complaint.set(answer.err());
    };
    view! {
        <div class="grid" data-columns="2" data-print="no">
            <EntityPicker label=move || t().cause value=from options on_change=move |id| from.set(id)/>
            <EntityPicker label=move || t().effect value=to options on_change=move |id| to.set(id) error=complaint/>
        </div>
        <div class="row">
            <Button label=move || t().add_link on_press=add variant=ButtonVariant::Secondary icon=Glyph::Link/>
        </div>
    }
    .into_any()
}

/// The card of the levers; nothing without links.
pub(super) fn levers(levers: Memo<Vec<Lever>>) -> AnyView {
    let t = use_text(&TEXT);
    let line = move |lever: Lever| {
        let name = title(lever.objective);
        let plan = use_plan();
        let figure = {
            let count = lever.reaches.len();
            move || (t().reaches)(count)
        };
        let reached = lever.reaches.clone();
        let why = move |()| {
            let known = plan.peek();
            let lines = reached.iter().map(|id| WhyLine {
                label: named(&known, *id, t().untitled),
                value: "1".to_owned(),
                ..WhyLine::default()
            });
            Why { title: name(), lines: lines.collect(), ..Why::default() }
        };
        view! {
            <li class="row" data-align="between" data-wrap="no">
                <a href=Route::on(Method::Okr, lever.objective.uuid()).href()>{name}</a>
                <WhyButton figure why about=name/>
            </li>
        }
        .into_any()
    };
    let key = |lever: &Lever| (lever.objective, lever.reaches.clone());
    view! {
        <Card title=move || t().levers>
            <p class="muted small">{move || t().levers_note}</p>
            <Show when=move || levers.with(Vec::is_empty)>
                <p class="muted">{move || t().no_link}</p>
            </Show>
            <ol class="stack" data-gap="small">
                <For each=move || levers.get() key children=line/>
            </ol>
        </Card>
    }
    .into_any()
}
