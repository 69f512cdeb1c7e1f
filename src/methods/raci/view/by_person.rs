//! “What do I answer for”: a card for each person, with what they do and answer for, by date.

use super::{
    super::{
        Answer, RaciRow, answers,
        text::{TEXT, role},
    },
    person_name, row_name,
};
use crate::{
    domain::{id::Id, lang::Format, person::Person},
    methods::Method,
    route::Route,
    state::use_plan,
    ui::{
        components::{Card, Fact, FactList, Tone},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

pub(super) fn cards() -> AnyView {
    let people = use_plan().ids::<Person>();
    view! {
        <div class="grid" data-columns="2">
            <For each=move || people.get() key=|id| *id children=card/>
        </div>
    }
    .into_any()
}

fn card(id: Id<Person>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let held = plan.select(move |plan| answers(&plan.worksheets.raci.rows, &plan.actions, id));
    let name = plan.select(move |plan| person_name(plan, id, ""));
    let title = move || name.with(|name| if name.is_empty() { t().unnamed.to_owned() } else { name.clone() });
    let list = move || {
        view! {
            <FactList label=title>
                <For each=move || held.get() key=|answer| (answer.row, answer.roles, answer.due) children=line/>
            </FactList>
        }
    };
    view! {
        <Card title note=move || (t().answers)(held.with(Vec::len))>
            <Show when=move || !held.with(Vec::is_empty) fallback=move || view! { <p class="muted">{move || t().nothing}</p> }>
                {list()}
            </Show>
        </Card>
    }
    .into_any()
}

fn line(answer: Answer) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let plan = use_plan();
    let title = plan.select(move |plan| {
        plan.worksheets.raci.rows.get(answer.row).map(|row: &RaciRow| row_name(plan, row, "")).unwrap_or_default()
    });
    let called = move || title.with(|title| if title.is_empty() { t().untitled.to_owned() } else { title.clone() });
    let late = Memo::new(move |_| answer.due.is_some_and(|due| due < plan.today.get()));
    let detail = move || {
        let does: Vec<_> = answer.roles.iter().map(|one| *role(one).get(words.lang.get())).collect();
        let date = match answer.due {
            Some(due) if late.get() => (t().late)(&f().date(due)),
            Some(due) => (t().due)(&f().date(due)),
            None => t().no_date.to_owned(),
        };
        format!("{} · {date}", does.join(", "))
    };
    let href = match answer.action {
        Some(action) => Route::on(Method::Actions, action.uuid()).href(),
        None => Route::on(Method::Raci, answer.row.uuid()).href(),
    };
    let tone = move || if late.get() { Tone::Alert } else { Tone::Info };
    view! {
        <Fact
            title=called
            tone=Signal::derive(tone)
            badge=Signal::derive(move || answer.roles.to_string())
            detail=Signal::derive(detail)
            href=Signal::stored(href)
        />
    }
    .into_any()
}
