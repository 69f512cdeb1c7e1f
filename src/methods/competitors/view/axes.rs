//! The two axes in the user’s words, and the company’s own place.

use super::super::{Competitors, MOST, MapAxis, text::TEXT};
use crate::{
    domain::number::{Number, Share},
    state::{
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        components::{Card, NumberField, PercentField, TextField},
        words::use_text,
    },
};
use leptos::prelude::*;

/// The card.
pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <Card title=move || t().axes>
            {axis(|map| &map.x, |map| &mut map.x, 0)}
            {axis(|map| &map.y, |map| &mut map.y, 3)}
            {own()}
        </Card>
    }
    .into_any()
}

/// Reads one text of an axis.
type Read = fn(&MapAxis) -> &String;
/// The same to write.
type Write = fn(&mut MapAxis) -> &mut String;

fn axis(get: fn(&Competitors) -> &MapAxis, set: fn(&mut Competitors) -> &mut MapAxis, first: usize) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let read: [Read; 3] = [|axis| &axis.name, |axis| &axis.low, |axis| &axis.high];
    let write: [Write; 3] = [|axis| &mut axis.name, |axis| &mut axis.low, |axis| &mut axis.high];
    let field = move |((at, read), write): ((usize, Read), Write)| {
        let value = plan.select(move |plan| read(get(&plan.worksheets.competitors)).clone());
        let label = move || {
            let words = if first == 0 { t().x } else { t().y };
            words.get(at).copied().unwrap_or_default()
        };
        let example = move || t().axis_examples.get(first + at).copied().unwrap_or_default().to_owned();
        let change = move |text: String| {
            plan.edit(Label::new(Verb::Settings), |plan| {
                *write(set(&mut plan.worksheets.competitors)) = text;
            });
        };
        view! { <TextField label value on_change=change placeholder=Signal::derive(example)/> }.into_any()
    };
    let mut fields = read.into_iter().enumerate().zip(write).map(field);
    let name = fields.next();
    view! {
        {name}
        <div class="grid" data-columns="2">{fields.collect_view()}</div>
    }
    .into_any()
}

fn own() -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let own = plan.select(|plan| {
        let map = &plan.worksheets.competitors;
        (map.own.x.map(Number::get), map.own.y.map(Number::get), map.own_share.map(Share::get))
    });
    let place = move |set: fn(&mut Competitors, Option<Number>)| {
        move |value: Option<f64>| {
            let value = value.map(|value| Number::nearest(value.clamp(0.0, MOST)));
            plan.edit(Label::new(Verb::Company), |plan| set(&mut plan.worksheets.competitors, value));
        }
    };
    let share = move |share: Option<f64>| {
        plan.edit(Label::new(Verb::Company), |plan| {
            plan.worksheets.competitors.own_share = share.and_then(Share::new);
        });
    };
    view! {
        <div class="grid" data-columns="2">
            <NumberField label=move || t().own_x value=move || own.get().0 on_change=place(|map, x| map.own.x = x) digits=1/>
            <NumberField label=move || t().own_y value=move || own.get().1 on_change=place(|map, y| map.own.y = y) digits=1/>
            <PercentField label=move || t().own_share value=move || own.get().2 on_change=share/>
        </div>
    }
    .into_any()
}
