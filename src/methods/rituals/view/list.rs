//! The rituals below each other, each with its next date, how well it is held, and the button that holds it.

use super::{
    super::{
        starting::starting,
        text::{GUIDE, TEXT, Text, sentences},
    },
    called, history, hold, picture,
};
use crate::{
    domain::{
        id::Id,
        lang::Format,
        ritual::{Rhythm, Ritual, RitualKind},
    },
    methods::Method,
    reports::reviews::{next, rhythm_of},
    route::Route,
    state::{
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::random::new_id,
        components::{
            Badge, BadgeStyle, Button, ButtonVariant, Card, EmptyState, Glyph, PageHeader, Record, Records, Size, Tone,
        },
        guide::guide_button,
        row_sheet::use_add_row,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The screen of all.
pub(super) fn page() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let ids = plan.ids::<Ritual>();
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let upcoming = Memo::new(move |_| {
        let (today, plan) = (plan.today.get(), plan.plan());
        next(&plan, today)
    });
    let title = move || {
        let f = f();
        if none.get() {
            return t().empty.to_owned();
        }
        let known = plan.peek();
        let found = upcoming.get().and_then(|(id, rhythm)| {
            let name = known.rituals.get(id)?.called(f.lang());
            Some((name, rhythm.next?, rhythm.days_late, rhythm.late))
        });
        let late = found.as_ref().is_some_and(|found| found.3);
        sentences::finding(found.as_ref().map(|(name, date, days, _)| (name.as_str(), *date, *days)), late, &*f)
    };
    let add = use_add_row::<Ritual>(Method::Rituals, |id| Ritual::new(id, RitualKind::Coaching));
    let actions = move || {
        view! {
            {guide_button(&GUIDE)}
            {move || {
                (!none.get())
                    .then(|| view! { <Button label=move || t().add on_press=add icon=Glyph::Plus/> })
            }}
        }
    };
    let rows = move || {
        view! {
            <Card title=move || t().rituals>
                <Records label=move || t().rituals>
                    <For each=move || ids.get() key=|id| *id children=move |id| record(id, upcoming)/>
                </Records>
            </Card>
            {picture::card()}
            {history::card()}
        }
    };
    view! {
        <PageHeader title subtitle=move || t().subtitle actions/>
        <Show when=move || none.get() fallback=rows>
            {empty()}
        </Show>
    }
    .into_any()
}

fn empty() -> AnyView {
    let t = use_text(&TEXT);
    let (plan, words) = (use_plan(), use_words());
    let add = use_add_row::<Ritual>(Method::Rituals, |id| Ritual::new(id, RitualKind::Weekly));
    let install = move |()| {
        let rows = starting(plan.today.get_untracked(), words.lang.get_untracked(), new_id);
        plan.edit(Label::new(Verb::SetUpRituals), |plan| rows.into_iter().for_each(|row| plan.rituals.put(row)));
    };
    view! {
        <EmptyState glyph=Glyph::Clock title=move || t().subtitle example=move || t().example>
            <Button label=move || t().install on_press=install variant=ButtonVariant::Primary icon=Glyph::Plus/>
            <Button label=move || t().add on_press=add variant=ButtonVariant::Quiet/>
        </EmptyState>
    }
    .into_any()
}

/// The tone and the word of a rhythm.
pub(super) fn judged(rhythm: &Rhythm, dated: bool, t: &Text) -> (Tone, &'static str) {
    match (dated, rhythm.late, rhythm.days_late > 0) {
        (false, ..) => (Tone::Neutral, t.undated),
        (true, true, _) => (Tone::Alert, t.late),
        (true, false, true) => (Tone::Watch, t.due),
        (true, false, false) => (Tone::Ok, t.in_time),
    }
}

fn record(id: Id<Ritual>, upcoming: Memo<Option<(Id<Ritual>, Rhythm)>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let row = plan.row(id);
    let name = called(id);
    let rhythm = Memo::new(move |_| {
        let (today, plan) = (plan.today.get(), plan.plan());
        plan.rituals.get(id).map(|row| rhythm_of(&plan, row, today)).unwrap_or_default()
    });
    let dated = move || row.with(|row| row.as_ref().is_some_and(|row| row.start.is_some()));
    let judged = Memo::new(move |_| rhythm.with(|rhythm| judged(rhythm, dated(), t())));
    let detail = move || {
        let f = f();
        let Some(row) = row.get() else { return String::new() };
        let known = [
            (*row.kind.rhythm().get(f.lang())).to_owned(),
            row.minutes.map(|minutes| sentences::minutes(minutes, &*f)).unwrap_or_default(),
            rhythm.with(|rhythm| rhythm.next).map(|date| sentences::next(date, &*f)).unwrap_or_default(),
            rhythm.with(|rhythm| sentences::streak(rhythm.streak, &*f)),
            row.expected.clone(),
        ];
        known.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    };
    let open = plan.select(move |plan| plan.meetings.iter().any(|row| row.ritual == id && !row.held));
    let first = Memo::new(move |_| upcoming.with(|found| found.as_ref().is_some_and(|(first, _)| *first == id)));
    let button = move || {
        let variant = if first.get() { ButtonVariant::Primary } else { ButtonVariant::Secondary };
        view! {
            <Button
                label=move || if open.get() { t().resume } else { t().hold }
                on_press=move |()| hold(plan, id)
                variant
                size=Size::Small
                about=name
            />
        }
    };
    let named = move || {
        view! {
            <a href=Route::on(Method::Rituals, id.uuid()).href()>{name}</a>
            " "
            <Badge tone=Signal::derive(move || judged.get().0) label=move || judged.get().1 style=BadgeStyle::Plain/>
        }
    };
    view! {
        <Record name=named detail=Signal::derive(detail)>
            {button}
        </Record>
    }
    .into_any()
}
