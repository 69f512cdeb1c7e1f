//! A meeting: while it is open its clock, its agenda and its decisions; once it is closed its minutes.

mod asking;
mod changes;
mod clock;
mod findings;
mod minutes;
mod topics;

use super::{
    super::text::{TEXT as RITUALS, meeting::TEXT, sentences},
    called as name_of,
};
use crate::{
    domain::{
        day::Day,
        id::Id,
        meeting::{Meeting, Minute, Ruling, Standing},
        ritual::Ritual,
    },
    methods::Method,
    reports::reviews::{Topic, call, called, standing},
    route::Route,
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::page,
        components::{
            Button, ButtonLink, ButtonVariant, Card, DateField, EmptyState, Glyph, PageHeader, TextArea, TextField,
            Toast, Tone, use_toasts,
        },
        insights::{Insights, use_insights},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// A meeting on the screen.
#[derive(Clone, Copy)]
struct Sitting {
    plan: PlanState,
    insights: Insights,
    id: Id<Meeting>,
    ritual: Id<Ritual>,
    row: Memo<Option<Arc<Meeting>>>,
    /// The decision that waits for its reason.
    asked: RwSignal<Option<(Topic, Ruling)>>,
}

impl Sitting {
    /// The plan’s figures now.
    fn standing(self) -> Standing {
        let (plan, today) = (self.plan.peek(), self.plan.today.get_untracked());
        let Insights { alerts, coherence, budget, .. } = self.insights;
        standing(&plan, today, &alerts.get_untracked(), &coherence.get_untracked(), &budget.get_untracked())
    }
}

/// The page.
pub(super) fn page(id: Id<Meeting>) -> AnyView {
    let plan = use_plan();
    let row = plan.row(id);
    let ritual = plan.select(move |plan| plan.meetings.get(id).map(|row| row.ritual));
    let gone = move || {
        let t = use_text(&RITUALS);
        view! {
            <EmptyState glyph=Glyph::CircleDashed title=move || t().no_meeting>
                <ButtonLink label=move || t().back href=Route::to(Method::Rituals).href()/>
            </EmptyState>
        }
        .into_any()
    };
    let insights = use_insights();
    let asked = RwSignal::new(None);
    (move || match ritual.get() {
        Some(ritual) => shown(Sitting { plan, insights, id, ritual, row, asked }),
        None => gone(),
    })
    .into_any()
}

fn shown(sitting: Sitting) -> AnyView {
    let (t, list, f) = (use_text(&TEXT), use_text(&RITUALS), use_format());
    let Sitting { plan, id, row, ritual, .. } = sitting;
    let name = name_of(ritual);
    let title = move || {
        let date = row.get().map(|row| row.date);
        date.map(|date| sentences::meeting(&name.get(), date, &*f())).unwrap_or_default()
    };
    let expected = plan.select(move |plan| {
        plan.meetings.get(id).and_then(|row| called(plan, row)).map(|call| call.expected).unwrap_or_default()
    });
    let held = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.held)));
    let actions = move || {
        view! {
            <ButtonLink
                label=move || list().back
                href=Route::to(Method::Rituals).href()
                variant=ButtonVariant::Quiet
                icon=Glyph::ChevronLeft
            />
            {move || {
                held.get()
                    .then(|| {
                        view! {
                            <Button
                                label=move || t().print
                                on_press=move |()| page::print()
                                variant=ButtonVariant::Primary
                                icon=Glyph::Printer
                            />
                        }
                    })
            }}
        }
    };
    view! {
        <PageHeader title subtitle=expected actions/>
        {move || if held.get() { minutes::page(sitting) } else { open(sitting) }}
        {asking::dialog(sitting)}
    }
    .into_any()
}

/// The meeting as it is held.
fn open(sitting: Sitting) -> AnyView {
    view! {
        <div class="grid" data-columns="main-side">
            <div class="stack" data-gap="large">
                {topics::agenda(sitting)}
                {decisions(sitting)}
                {closing(sitting)}
            </div>
            <div class="stack">
                {clock::card(sitting)}
                {changes::card(sitting)}
                {findings::card(sitting)}
            </div>
        </div>
    }
    .into_any()
}

/// What was decided so far, and a decision in words.
fn decisions(sitting: Sitting) -> AnyView {
    let t = use_text(&TEXT);
    let typed = RwSignal::new(String::new());
    let Sitting { plan, id, .. } = sitting;
    let note = move |()| {
        let text = typed.get_untracked().trim().to_owned();
        if !text.is_empty() {
            let minute = Minute { reason: text, ..Minute::new(Ruling::Note) };
            plan.edit(Label::new(Verb::Rule), |plan| {
                plan.meetings.update(id, |row| row.decisions.push(minute));
            });
            typed.set(String::new());
        }
    };
    view! {
        <Card title=move || t().decisions>
            {minutes::decisions(sitting)}
            <TextField
                label=move || t().free
                hint=Signal::derive(move || t().free_hint.to_owned())
                value=typed
                on_input=move |text: String| typed.set(text)
                on_change=move |text: String| typed.set(text)
            />
            <div class="row">
                <Button label=move || t().note on_press=note icon=Glyph::Plus/>
            </div>
        </Card>
    }
    .into_any()
}

/// The notes, the date, and the end.
fn closing(sitting: Sitting) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let toasts = use_toasts();
    let Sitting { plan, id, ritual, row, .. } = sitting;
    let clock = clock::use_clock();
    let close = move |()| {
        let noted = sitting.standing();
        let minutes = clock::minutes_of(clock, id, row.get_untracked().and_then(|row| row.minutes));
        plan.edit(Label::new(Verb::CloseMeeting), |plan| {
            let call = plan.rituals.get(ritual).map(|ritual| call(plan, ritual));
            plan.meetings.update(id, |row| {
                row.held = true;
                row.minutes = minutes;
                row.call = call;
                row.standing = Some(noted);
            });
        });
        clock.set(clock::Clock::default());
        toasts.push(Toast::new(Tone::Ok, TEXT.get(words.lang.get_untracked()).closed));
        page::scroll_to_top();
    };
    let set_date = move |day: Option<Day>| {
        if let Some(day) = day {
            plan.change(id, |row| row.date = day);
        }
    };
    view! {
        <Card>
            <TextArea
                label=move || t().notes
                value=Signal::derive(move || row.get().map(|row| row.notes.clone()).unwrap_or_default())
                on_change=move |text: String| plan.change(id, |row| row.notes = text)
                rows=4
            />
            <DateField
                label=move || t().date
                value=Signal::derive(move || row.get().map(|row| row.date))
                on_change=set_date
            />
            <p class="muted small">{move || t().close_detail}</p>
            <div class="row">
                <Button label=move || t().close on_press=close variant=ButtonVariant::Primary icon=Glyph::Check/>
            </div>
        </Card>
    }
    .into_any()
}
