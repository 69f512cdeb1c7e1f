//! What competitors promise, and how much of it each proposition says too.

use super::{
    super::{ValueProposition, claimed, likeness, likeness::ALIKE, text::promises::TEXT},
    segment_name,
};
use crate::{
    domain::{id::Id, lang::Format},
    methods::{Method, competitors::Competitor},
    route::Route,
    state::use_plan,
    ui::{
        browser::random::new_id,
        charts::{Bar, Bars},
        components::{Button, ButtonLink, Card, Glyph, Size, TextField, Tone},
        rows_table::remove_button,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let rivals = plan.ids::<Competitor>();
    let ids = plan.ids::<ValueProposition>();
    let add = Callback::new(move |()| plan.add(Competitor::new(new_id())));
    view! {
        <Card title=move || t().title note=move || t().note>
            <Show when=move || rivals.with(Vec::is_empty)>
                <p class="muted">{move || t().empty}</p>
            </Show>
            <div class="stack" data-gap="small">
                <For each=move || rivals.get() key=|id| *id children=line/>
            </div>
            <div class="row">
                <Button label=move || t().add on_press=add size=Size::Small icon=Glyph::Plus/>
                <ButtonLink
                    label=move || t().map
                    href=Route::to(Method::Competitors).href()
                    size=Size::Small
                    icon=Glyph::ArrowRight
                />
            </div>
            <Show when=move || !rivals.with(Vec::is_empty)>
                <For each=move || ids.get() key=|id| *id children=compared/>
            </Show>
        </Card>
    }
    .into_any()
}

/// A competitor with its promise: the same rows as on the map, so that nothing is typed twice.
fn line(id: Id<Competitor>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let row = plan.row(id);
    let read = move |get: fn(&Competitor) -> &String| {
        move || row.with(|row| row.as_ref().map(|row| get(row).clone()).unwrap_or_default())
    };
    let name = read(|row| &row.name);
    let called = move || if name().trim().is_empty() { t().unnamed.to_owned() } else { name() };
    view! {
        <div class="promise-line" role="group" aria-label=called>
            <TextField
                label=move || t().competitor
                value=read(|row| &row.name)
                on_change=move |text: String| plan.change(id, |row: &mut Competitor| row.name = text)
                max_length=80
            />
            <TextField
                label=move || t().promise
                value=read(|row| &row.promise)
                on_change=move |text: String| plan.change(id, |row: &mut Competitor| row.promise = text)
                max_length=240
            />
            {remove_button(id)}
        </div>
    }
    .into_any()
}

/// One proposition beside every promise.
fn compared(id: Id<ValueProposition>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let found = Memo::new(move |_| {
        let plan = plan.plan();
        let sheet = &plan.worksheets.value_proposition;
        let own = sheet.propositions.get(id).map(claimed).unwrap_or_default();
        let rows = plan.worksheets.competitors.rows.iter().filter(|row| !row.promise.trim().is_empty());
        rows.map(|row| (row.name.clone(), likeness(&own, &row.promise))).collect::<Vec<_>>()
    });
    let segment = plan.select(move |plan| segment_name(plan, id).to_owned());
    let bars = move || {
        let (t, format) = (t(), f());
        let bar = |(name, likeness): &(String, super::super::Likeness)| Bar {
            label: if name.is_empty() { t.unnamed.to_owned() } else { name.clone() },
            note: if likeness.is_alike() { t.alike.to_owned() } else { (t.words)(&likeness.shared.join(", ")) },
            value: likeness.share(),
            shown: (t.shared)(likeness.shared.len(), likeness.of, &*format as &dyn Format),
            tone: if likeness.is_alike() { Tone::Watch } else { Tone::Neutral },
        };
        found.with(|rows| rows.iter().map(bar).collect::<Vec<_>>())
    };
    let finding = move || {
        let nearest = found.with(|rows| rows.iter().max_by(|a, b| a.1.share().total_cmp(&b.1.share())).cloned());
        nearest.map(|(name, likeness)| (t().finding)(&name, likeness.is_alike())).unwrap_or_default()
    };
    view! {
        <Show when=move || !found.with(Vec::is_empty)>
            <Bars
                title=Signal::derive(move || (t().question)(&segment.get()))
                finding=Signal::derive(finding)
                bars=Signal::derive(bars)
                target=Signal::derive(move || Some((ALIKE, t().line.to_owned())))
            />
        </Show>
    }
    .into_any()
}
