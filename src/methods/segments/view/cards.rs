//! One segment a card: what it is, who is left out, and what it led to.

use super::super::text::TEXT;
use crate::{
    domain::{id::Id, lang::Lang, segment::Segment},
    plan::Plan,
    state::{PlanState, label::Verb, use_plan},
    ui::{
        components::{Badge, Card, Glyph, SwitchField, TagsField, TextField, Tone},
        deciding::{Finding, decision},
        rows_table::remove_button,
        words::use_text,
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// What a segment is called, or a word for one without a name.
pub(super) fn name_of(plan: &Plan, id: Id<Segment>, lang: Lang) -> String {
    let name = plan.segments.get(id).map(|row| row.name.trim()).filter(|name| !name.is_empty());
    name.unwrap_or(TEXT.get(lang).unnamed).to_owned()
}

/// The id of the element around a segment's name, to put the hand on it.
pub(super) fn name_holder(id: Id<Segment>) -> String {
    format!("segment-{id}")
}

/// A segment with its fields and what it led to.
pub(super) fn card(id: Id<Segment>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let row = plan.row(id);
    let title = move || {
        let name = row.with(|row| row.as_ref().map(|row| row.name.clone()).unwrap_or_default());
        if name.is_empty() { t().unnamed.to_owned() } else { name }
    };
    let priority = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.priority)));
    let badge = move || {
        priority.get().then(|| view! { <Badge tone=Tone::Info label=move || t().priority_badge icon=Glyph::Target/> })
    };
    let set_exclusions = move |list: Vec<String>| plan.change(id, |row| row.exclusions = list);
    view! {
        <Card title actions=move || view! { {badge} {remove_button(id)} }>
            <div class="grid" data-columns="2">
                <div id=name_holder(id)>{field(row, id, |t| (t.name, ""), |row| &row.name, |row| &mut row.name)}</div>
                {field(row, id, |t| (t.sector, t.sector_hint), |row| &row.sector, |row| &mut row.sector)}
                {field(row, id, |t| (t.size, t.size_hint), |row| &row.size, |row| &mut row.size)}
                {field(row, id, |t| (t.maturity, t.maturity_hint), |row| &row.maturity, |row| &mut row.maturity)}
                {field(
                    row,
                    id,
                    |t| (t.trigger, t.trigger_hint),
                    |row| &row.purchase_trigger,
                    |row| &mut row.purchase_trigger,
                )}
                <TagsField
                    label=move || t().exclusions
                    hint=move || t().exclusions_hint
                    value=move || row.with(|row| row.as_ref().map(|row| row.exclusions.clone()).unwrap_or_default())
                    on_change=set_exclusions
                />
                <SwitchField
                    label=move || t().priority
                    value=priority
                    on_change=move |on: bool| set_priority(plan, id, on)
                />
            </div>
            {decision(Finding::on(id.uuid(), Signal::derive(title)))}
        </Card>
    }
    .into_any()
}

/// A segment that gets the priority takes it from the others: one has it (seed 001).
pub(super) fn set_priority(plan: PlanState, id: Id<Segment>, on: bool) {
    plan.edit(plan.label_of(Verb::Change, id), |plan| {
        plan.segments.update_where(|row| on && row.priority && row.id != id, |row| row.priority = false);
        plan.segments.update(id, |row| row.priority = on);
    });
}

fn field(
    row: Memo<Option<Arc<Segment>>>,
    id: Id<Segment>,
    words: fn(&crate::methods::segments::text::Text) -> (&'static str, &'static str),
    get: fn(&Segment) -> &String,
    set: fn(&mut Segment) -> &mut String,
) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let value = move || row.with(|row| row.as_ref().map(|row| get(row).clone()).unwrap_or_default());
    view! {
        <TextField
            label=move || words(t()).0
            hint=Signal::derive(move || words(t()).1.to_owned())
            value
            on_change=move |text: String| plan.change(id, |row| *set(row) = text)
        />
    }
    .into_any()
}
