//! The form of an experiment.

use super::super::{
    Experiment,
    text::{TEXT, Text},
};
use crate::{
    domain::{action::Action, day::Day, id::Id, kpi::Kpi},
    plan::Listed,
    state::use_plan,
    ui::{
        browser::random::new_id,
        components::{Card, Choice, DateField, EntityPicker, TextArea},
        words::use_text,
    },
};
use leptos::prelude::*;
use std::sync::Arc;

type Row = Memo<Option<Arc<Experiment>>>;

/// The form.
pub fn card(id: Id<Experiment>, row: Row) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <Card title=move || t().form>
            {line(id, row, |t| (t.hypothesis, t.hypothesis_hint), |row| &row.hypothesis, |row| &mut row.hypothesis)}
            {line(id, row, |t| (t.friction, t.friction_hint), |row| &row.friction, |row| &mut row.friction)}
            {action(id, row)}
            {measure(id, row)}
            {window(id, row)}
        </Card>
    }
    .into_any()
}

fn line(
    id: Id<Experiment>,
    row: Row,
    words: fn(&Text) -> (&'static str, &'static str),
    get: fn(&Experiment) -> &String,
    set: fn(&mut Experiment) -> &mut String,
) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    view! {
        <TextArea
            label=move || words(t()).0
            hint=Signal::derive(move || words(t()).1.to_owned())
            value=move || row.with(|row| row.as_ref().map(|row| get(row).clone()).unwrap_or_default())
            on_change=move |text: String| plan.change(id, |row| *set(row) = text)
            rows=2
            max_length=400
        />
    }
    .into_any()
}

/// The named rows of a list, to be chosen from.
fn named<T: Listed>() -> Memo<Vec<Choice>> {
    use_plan().select(|plan| {
        let rows = T::list(plan).iter().filter(|row| !row.name().is_empty());
        rows.map(|row| Choice::new(row.id().to_string(), row.name().to_owned())).collect()
    })
}

fn action(id: Id<Experiment>, row: Row) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let options = named::<Action>();
    let value = move || row.with(|row| row.as_ref().and_then(|row| row.action)).map(|action| action.to_string());
    let choose = move |chosen: Option<String>| {
        plan.change(id, |row| row.action = chosen.and_then(|id| Id::<Action>::parse(&id)));
    };
    let create = move |title: String| {
        let action = new_id();
        plan.edit(plan.label_of(crate::state::label::Verb::Change, id), |plan| {
            plan.actions.put(Action { title, ..Action::new(action) });
            plan.worksheets.experiments.rows.update(id, |row| row.action = Some(action));
        });
    };
    view! {
        <EntityPicker
            label=move || t().action
            hint=Signal::derive(move || t().action_hint.to_owned())
            value=Signal::derive(value)
            options
            on_change=choose
            on_create=Callback::new(create)
        />
    }
    .into_any()
}

fn measure(id: Id<Experiment>, row: Row) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let options = named::<Kpi>();
    let value = move || row.with(|row| row.as_ref().and_then(|row| row.kpi)).map(|kpi| kpi.to_string());
    let choose = move |chosen: Option<String>| {
        plan.change(id, |row| row.kpi = chosen.and_then(|id| Id::<Kpi>::parse(&id)));
    };
    view! {
        <EntityPicker label=move || t().measure value=Signal::derive(value) options on_change=choose/>
    }
    .into_any()
}

fn window(id: Id<Experiment>, row: Row) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let start = move || row.with(|row| row.as_ref().and_then(|row| row.start));
    let end = move || row.with(|row| row.as_ref().and_then(|row| row.end));
    let set_start = move |day: Option<Day>| plan.change(id, |row| row.start = day);
    let set_end = move |day: Option<Day>| plan.change(id, |row| row.end = day);
    let reversed = move || start().zip(end()).is_some_and(|(start, end)| end < start);
    view! {
        <div class="grid" data-columns="2">
            <DateField
                label=move || t().start
                value=Signal::derive(start)
                on_change=set_start
            />
            <DateField
                label=move || t().end
                value=Signal::derive(end)
                error=Signal::derive(move || reversed().then(|| t().end_error.to_owned()))
                on_change=set_end
            />
        </div>
    }
    .into_any()
}
