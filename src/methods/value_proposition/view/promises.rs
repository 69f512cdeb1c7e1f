//! What competitors promise, and how much of it each proposition says too.

use super::{
    super::{Promise, ValueProposition, claimed, likeness, likeness::ALIKE, text::promises::TEXT},
    segment_name,
};
use crate::{
    domain::{id::Id, lang::Format},
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        charts::{Bar, Bars},
        components::{Button, Card, Glyph, IconButton, Size, TextField, Tone},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let count = plan.select(|plan| plan.worksheets.value_proposition.promises.len());
    let ids = plan.ids::<ValueProposition>();
    let add = Callback::new(move |()| change(plan, |promises| promises.push(Promise::default())));
    view! {
        <Card title=move || t().title note=move || t().note>
            <Show when=move || count.get() == 0>
                <p class="muted">{move || t().empty}</p>
            </Show>
            <div class="stack" data-gap="small">
                <For each=move || 0..count.get() key=|at| *at children=line/>
            </div>
            <div class="row">
                <Button label=move || t().add on_press=add size=Size::Small icon=Glyph::Plus/>
            </div>
            <Show when=move || { count.get() > 0 }>
                <For each=move || ids.get() key=|id| *id children=compared/>
            </Show>
        </Card>
    }
    .into_any()
}

fn change(plan: PlanState, change: impl FnOnce(&mut Vec<Promise>)) {
    plan.edit(Label::new(Verb::Promise), |plan| change(&mut plan.worksheets.value_proposition.promises));
}

fn line(at: usize) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let row = plan.select(move |plan| plan.worksheets.value_proposition.promises.get(at).cloned().unwrap_or_default());
    let name =
        move || row.with(|row| if row.competitor.is_empty() { t().unnamed.to_owned() } else { row.competitor.clone() });
    let set = move |write: &dyn Fn(&mut Promise)| {
        change(plan, |promises| {
            if let Some(row) = promises.get_mut(at) {
                write(row);
            }
        });
    };
    let remove = move |()| {
        change(plan, |promises| {
            if at < promises.len() {
                promises.remove(at);
            }
        });
    };
    view! {
        <div class="promise-line">
            <TextField
                label=move || t().competitor
                value=move || row.with(|row| row.competitor.clone())
                on_change=move |text: String| set(&|row| row.competitor.clone_from(&text))
                max_length=80
            />
            <TextField
                label=move || t().promise
                value=move || row.with(|row| row.promise.clone())
                on_change=move |text: String| set(&|row| row.promise.clone_from(&text))
                max_length=240
            />
            <IconButton label=move || (t().remove)(&name()) glyph=Glyph::Trash on_press=remove size=Size::Small/>
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
        let rows = sheet.promises.iter().filter(|row| !row.promise.trim().is_empty());
        rows.map(|row| (row.competitor.clone(), likeness(&own, &row.promise))).collect::<Vec<_>>()
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
