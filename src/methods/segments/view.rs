//! The segments: one card each, one priority at most.

use super::text::TEXT;
use crate::{
    domain::{id::Id, segment::Segment},
    state::{PlanState, label::Verb, use_plan},
    ui::{
        browser::random::new_id,
        components::{Badge, Card, Glyph, SwitchField, TagsField, TextField, Tone},
        list_page::{ListWords, list_page},
        rows_table::remove_button,
        words::{use_text, use_word},
    },
};
use leptos::prelude::*;
use std::sync::Arc;
use uuid::Uuid;

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let (t, word) = (use_text(&TEXT), use_word(&TEXT));
    let plan = use_plan();
    let ids = plan.ids::<Segment>();
    let priorities = plan
        .select(|plan| plan.segments.iter().filter(|row| row.priority).map(|row| row.name.clone()).collect::<Vec<_>>());
    let title = move || match priorities.get().as_slice() {
        [name] if !name.is_empty() => format!("{} {name}", t().aimed),
        several => (t().finding)(several.len()),
    };
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let words = ListWords {
        title: Signal::derive(title),
        subtitle: word(|t| t.subtitle),
        add: word(|t| t.add),
        glyph: Glyph::Target,
        empty: word(|t| t.empty),
        example: word(|t| t.example),
    };
    let add = Callback::new(move |()| {
        let first = plan.peek().segments.is_empty();
        plan.add(Segment { priority: first, ..Segment::new(new_id()) });
    });
    let cards = move || {
        view! {
            <div class="stack">
                <For each=move || ids.get() key=|id| *id children=card/>
            </div>
        }
    };
    list_page(words, none, add, cards.into())
}

fn card(id: Id<Segment>) -> AnyView {
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
                {field(row, id, |t| (t.name, ""), |row| &row.name, |row| &mut row.name)}
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
        </Card>
    }
    .into_any()
}

/// A segment that gets the priority takes it from the others: one has it (seed 001).
fn set_priority(plan: PlanState, id: Id<Segment>, on: bool) {
    plan.edit(plan.label_of(Verb::Change, id), |plan| {
        plan.segments.update_where(|row| on && row.priority && row.id != id, |row| row.priority = false);
        plan.segments.update(id, |row| row.priority = on);
    });
}

fn field(
    row: Memo<Option<Arc<Segment>>>,
    id: Id<Segment>,
    words: fn(&super::text::Text) -> (&'static str, &'static str),
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
