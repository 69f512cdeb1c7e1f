//! The actions of the day: late ones, answers to alerts, what is important and urgent. Each can be finished here.

use super::{
    super::{Agenda, Reason, Task, text, text::TEXT},
    acts::finish,
};
use crate::{
    domain::lang::Format,
    methods::{Method, eisenhower::view::why::use_why},
    route::Route,
    state::use_plan,
    ui::{
        components::{
            Button, ButtonLink, ButtonVariant, Card, Fact, FactList, Glyph, Size, Tone, WhyButton, use_toasts,
        },
        insights::use_insights,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The most actions shown: more is a list, not a day.
const MOST: usize = 6;

/// The actions of the day.
pub fn card(agenda: Memo<Agenda>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let shown = Memo::new(move |_| agenda.with(|agenda| agenda.tasks.iter().copied().take(MOST).collect::<Vec<_>>()));
    let hidden = Memo::new(move |_| agenda.with(|agenda| agenda.tasks.len().saturating_sub(MOST)));
    let note = move || match hidden.get() {
        0 => String::new(),
        count => text::more(count, &*f()),
    };
    let all = move || {
        view! {
            <ButtonLink
                label=move || t().all_actions.to_owned()
                href=Route::to(Method::Actions).href()
                variant=ButtonVariant::Quiet
                size=Size::Small
            />
        }
    };
    view! {
        <Card title=move || t().to_do.to_owned() note actions=all>
            <Show
                when=move || !shown.with(Vec::is_empty)
                fallback=move || view! { <p class="muted">{move || t().nothing_to_do}</p> }
            >
                <FactList label=move || t().to_do.to_owned()>
                    <For each=move || shown.get() key=|task| (task.action, task.reason) children=task/>
                </FactList>
            </Show>
        </Card>
    }
    .into_any()
}

const fn tone(reason: Reason) -> Tone {
    match reason {
        Reason::Late => Tone::Alert,
        Reason::Answer => Tone::Info,
        Reason::Do => Tone::Brass,
    }
}

fn task(task: Task) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let (plan, toasts) = (use_plan(), use_toasts());
    let row = plan.row(task.action);
    let title = move || {
        let title = row.get().map(|row| row.title.clone()).filter(|title| !title.is_empty());
        title.unwrap_or_else(|| t().unnamed.to_owned())
    };
    let badge = move || (*task.reason.name().get(words.lang.get())).to_owned();
    view! {
        <Fact
            tone=tone(task.reason)
            badge
            title
            href=Route::on(Method::Actions, task.action.uuid()).href()
            detail=detail(task)
        >
            {importance(task, Signal::derive(title))}
            <Button
                label=move || t().done.to_owned()
                on_press=move |()| finish(plan, toasts, words, task.action)
                icon=Glyph::Check
                size=Size::Small
                about=Signal::derive(title)
            />
        </Fact>
    }
    .into_any()
}

/// How important it is, opening into its why.
fn importance(task: Task, title: Signal<String>) -> AnyView {
    let (f, insights) = (use_format(), use_insights());
    let why = use_why(task.action);
    let value = Memo::new(move |_| {
        let rows = insights.priorities.get();
        let found = rows.iter().find(|row| row.action == task.action);
        found.and_then(|row| row.importance.as_ref().map(|importance| importance.value))
    });
    let figure = move || value.get().map(|value| text::importance(value, &*f())).unwrap_or_default();
    view! {
        <Show when=move || value.get().is_some()>
            <WhyButton figure=Signal::derive(figure) why about=title/>
        </Show>
    }
    .into_any()
}

/// Who, when, and whether it is soon done.
fn detail(task: Task) -> impl Fn() -> String + Send + Sync {
    let (t, f) = (use_text(&TEXT), use_format());
    let (plan, insights) = (use_plan(), use_insights());
    let row = plan.row(task.action);
    let owner = plan.select(move |plan| {
        let owner = plan.actions.get(task.action).and_then(|row| row.owner);
        owner.and_then(|owner| plan.people.get(owner)).map(|person| person.name.clone()).unwrap_or_default()
    });
    let placed = Memo::new(move |_| {
        let rows = insights.priorities.get();
        let found = rows.iter().find(|row| row.action == task.action);
        found.map(|row| (row.days_left, row.quick_win))
    });
    move || {
        let f = f();
        let (days, quick) = placed.get().unwrap_or_default();
        let due = row.get().and_then(|row| row.due).zip(days);
        text::joined(&[
            due.map(|(due, days)| text::due(days, &f.date(due), &*f)).unwrap_or_default(),
            owner.get(),
            if quick { t().quick_win.to_owned() } else { String::new() },
        ])
    }
}
