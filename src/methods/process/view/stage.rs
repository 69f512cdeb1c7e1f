//! One stage: its fields, its place in the sale, and what it led to.

use super::{
    super::{
        Way, moved,
        text::{TEXT, Text},
    },
    stepper::{anchor, name},
};
use crate::{
    domain::{
        id::Id,
        sales_stage::{SalesStage, StagePart},
    },
    state::{label::Verb, use_plan},
    ui::{
        components::{Badge, Card, Glyph, IconButton, NumberField, Size, TextArea, TextField, Tone},
        deciding::{Finding, decision},
        rows_table::remove_button,
        words::use_text,
    },
};
use leptos::prelude::*;
use std::sync::Arc;

type Row = Memo<Option<Arc<SalesStage>>>;

pub(super) fn card(id: Id<SalesStage>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let row = plan.row(id);
    let title = Signal::derive(move || row.with(|row| row.as_ref().map(|row| name(row, t())).unwrap_or_default()));
    let open = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| !row.says(StagePart::ExitCriteria))));
    let lacks = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.missing().next().is_some())));
    let actions = move || {
        view! {
            {move || open.get().then(|| view! { <Badge tone=Tone::Watch label=move || t().no_exit/> })}
            {moves(id, title)}
            {remove_button(id)}
        }
    };
    view! {
        <div id=anchor(id) class="anchor">
            <Card title actions>
                <div class="grid" data-columns="fields">
                    <TextField
                        label=move || t().name
                        value=move || row.with(|row| row.as_ref().map(|row| row.name.clone()).unwrap_or_default())
                        on_change=move |text: String| plan.change(id, |row| row.name = text)
                        max_length=80
                    />
                    {service(id, row)}
                </div>
                <div class="grid" data-columns="2">
                    {list(id, row, |t| (t.exit_criteria, t.exit_criteria_hint), |row| &mut row.exit_criteria)}
                    {list(id, row, |t| (t.questions, t.questions_hint), |row| &mut row.questions)}
                    {list(id, row, |t| (t.follow_ups, t.follow_ups_hint), |row| &mut row.follow_ups)}
                    {list(id, row, |t| (t.documents, t.documents_hint), |row| &mut row.documents)}
                </div>
                <Show when=move || lacks.get()>{decision(Finding::on(id.uuid(), title))}</Show>
            </Card>
        </div>
    }
    .into_any()
}

fn moves(id: Id<SalesStage>, title: Signal<String>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let go = move |way: Way| {
        plan.edit(plan.label_of(Verb::Move, id), |plan| {
            moved(&mut plan.worksheets.process.stages, id, way);
        });
    };
    view! {
        <IconButton
            label=move || (t().earlier)(&title.get())
            glyph=Glyph::ArrowUp
            on_press=move |()| go(Way::Earlier)
            size=Size::Small
        />
        <IconButton
            label=move || (t().later)(&title.get())
            glyph=Glyph::ArrowDown
            on_press=move |()| go(Way::Later)
            size=Size::Small
        />
    }
    .into_any()
}

fn service(id: Id<SalesStage>, row: Row) -> AnyView {
    const MOST_DAYS: f64 = 999.0;
    let t = use_text(&TEXT);
    let plan = use_plan();
    let set = move |days: Option<f64>| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held within 1 and 999 before")]
        let days = days.map(|days| days.round().clamp(1.0, MOST_DAYS) as u16);
        plan.change(id, |row| row.service_days = days);
    };
    view! {
        <NumberField
            label=move || t().service
            hint=Signal::derive(move || t().service_hint.to_owned())
            value=move || row.with(|row| row.as_ref().and_then(|row| row.service_days)).map(f64::from)
            on_change=set
            unit=Signal::derive(move || t().days.to_owned())
            digits=0
        />
    }
    .into_any()
}

/// A list written one a line.
fn list(
    id: Id<SalesStage>,
    row: Row,
    words: fn(&Text) -> (&'static str, &'static str),
    field: fn(&mut SalesStage) -> &mut Vec<String>,
) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let value = move || {
        let row = row.with(|row| row.as_ref().map(|row| SalesStage::clone(row)));
        row.map(|mut row| field(&mut row).join("\n")).unwrap_or_default()
    };
    view! {
        <TextArea
            label=move || words(t()).0
            hint=Signal::derive(move || words(t()).1.to_owned())
            value=value
            on_change=move |text: String| plan.change(id, |row| *field(row) = lines(&text))
            rows=3
            max_length=1500
        />
    }
    .into_any()
}

/// The lines that say something.
pub(super) fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}
