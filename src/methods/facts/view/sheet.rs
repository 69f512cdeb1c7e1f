//! One quotation: its words, who said them, and what is done about it.

use super::{
    super::text::TEXT,
    name,
    quotations::{segments, side_key, side_of, sides},
};
use crate::{
    domain::{day::Day, id::Id, quotation::Quotation},
    methods::Method,
    state::use_plan,
    ui::{
        components::{Card, ChoiceField, DateField, TextArea, TextField},
        deciding::{Finding, decision},
        row_sheet::{SheetWords, row_sheet},
        words::{use_text, use_word},
    },
};
use leptos::prelude::*;

pub(super) fn page(id: Id<Quotation>) -> AnyView {
    let (t, word) = (use_text(&TEXT), use_word(&TEXT));
    let row = use_plan().row(id);
    let title = Signal::derive(move || row.with(|row| name(row.as_deref(), t().unnamed)));
    let subtitle =
        Signal::derive(move || row.with(|row| row.as_ref().map(|row| row.speaker.clone()).unwrap_or_default()));
    row_sheet(id, Method::Facts, SheetWords { title, subtitle, back: word(|t| t.all) }, body)
}

fn body(id: Id<Quotation>) -> AnyView {
    let (t, word) = (use_text(&TEXT), use_word(&TEXT));
    let plan = use_plan();
    let row = plan.row(id);
    let title = Signal::derive(move || row.with(|row| name(row.as_deref(), t().unnamed)));
    let side = move || row.with(|row| row.as_ref().and_then(|row| row.side).map_or("", side_key).to_owned());
    let segment =
        move || row.with(|row| row.as_ref().and_then(|row| row.segment).map(|id| id.to_string()).unwrap_or_default());
    let set_date = move |day: Option<Day>| plan.change(id, |row: &mut Quotation| row.date = day);
    view! {
        <div class="grid" data-columns="main-side">
            <Card title=word(|t| t.quotations)>
                <TextArea
                    label=word(|t| t.words)
                    rows=2
                    value=move || row.with(|row| row.as_ref().map(|row| row.text.clone()).unwrap_or_default())
                    on_change=move |text: String| plan.change(id, |row: &mut Quotation| row.text = text)
                />
                <div class="grid" data-columns="2">
                    <TextField
                        label=word(|t| t.speaker)
                        value=move || row.with(|row| row.as_ref().map(|row| row.speaker.clone()).unwrap_or_default())
                        on_change=move |text: String| plan.change(id, |row: &mut Quotation| row.speaker = text)
                    />
                    <ChoiceField
                        label=word(|t| t.side)
                        value=Signal::derive(side)
                        options=sides()
                        on_change=move |key: String| plan.change(id, |row: &mut Quotation| row.side = side_of(&key))
                    />
                    <DateField
                        label=word(|t| t.date)
                        value=move || row.with(|row| row.as_ref().and_then(|row| row.date))
                        on_change=set_date
                    />
                    <ChoiceField
                        label=word(|t| t.segment)
                        value=Signal::derive(segment)
                        options=segments()
                        on_change=move |key: String| plan.change(id, |row: &mut Quotation| row.segment = Id::parse(&key))
                    />
                </div>
            </Card>
            <Card title=word(|t| t.decision)>{decision(Finding::on(id.uuid(), title))}</Card>
        </div>
    }
    .into_any()
}
