//! One step: its fields, whether it hurts, and what a friction led to.

use super::{
    super::{
        Direction, Emotion, JourneyStep, moved,
        text::{self, TEXT},
    },
    curve::name,
};
use crate::{
    domain::{id::Id, journey_stage::JourneyStage},
    state::{label::Verb, use_plan},
    ui::{
        components::{
            Badge, Card, Choice, ChoiceField, Glyph, IconButton, Size, SwitchField, TagsField, TextField, Tone,
        },
        deciding::{Finding, decision},
        rows_table::remove_button,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

type Row = Memo<Option<Arc<JourneyStep>>>;

pub(super) fn card(id: Id<JourneyStep>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let row = plan.row(id);
    let title =
        Signal::derive(move || row.with(|row| row.as_ref().map(|row| name(row, t()).to_owned()).unwrap_or_default()));
    let friction = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.is_friction())));
    let truth = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.moment_of_truth)));
    let badges = move || {
        view! {
            {friction.get().then(|| view! { <Badge tone=Tone::Watch label=move || t().friction/> })}
            {truth.get().then(|| view! { <Badge tone=Tone::Info label=move || t().truth icon=Glyph::Star/> })}
        }
    };
    view! {
        <Card title actions=move || view! { {badges} {moves(id, title)} {remove_button(id)} }>
            <TextField
                label=move || t().action
                hint=Signal::derive(move || t().action_hint.to_owned())
                value=move || row.with(|row| row.as_ref().map(|row| row.action.clone()).unwrap_or_default())
                on_change=move |text: String| plan.change(id, |row| row.action = text)
                max_length=160
            />
            <div class="grid" data-columns="fields">{stage(id, row)} {emotion(id, row)}</div>
            {lists(id, row)}
            <SwitchField
                label=move || t().truth
                value=truth
                on_change=move |on: bool| plan.change(id, |row| row.moment_of_truth = on)
            />
            <Show when=move || friction.get()>{decision(Finding::on(id.uuid(), title))}</Show>
        </Card>
    }
    .into_any()
}

fn moves(id: Id<JourneyStep>, title: Signal<String>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let go = move |way: Direction| {
        plan.edit(plan.label_of(Verb::Move, id), |plan| {
            moved(&mut plan.worksheets.journey.steps, id, way);
        });
    };
    view! {
        <IconButton
            label=move || (t().earlier)(&title.get())
            glyph=Glyph::ArrowUp
            on_press=move |()| go(Direction::Up)
            size=Size::Small
        />
        <IconButton
            label=move || (t().later)(&title.get())
            glyph=Glyph::ArrowDown
            on_press=move |()| go(Direction::Down)
            size=Size::Small
        />
    }
    .into_any()
}

fn stage(id: Id<JourneyStep>, row: Row) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let options =
        move || JourneyStage::ALL.map(|stage| Choice::new(stage.key(), *stage.name().get(words.lang.get()))).to_vec();
    let value = move || row.with(|row| row.as_ref().map_or("", |row| row.stage.key()).to_owned());
    let choose = move |value: String| {
        if let Some(stage) = JourneyStage::ALL.into_iter().find(|stage| stage.key() == value) {
            plan.change(id, |row| row.stage = stage);
        }
    };
    view! {
        <ChoiceField
            label=move || t().stage
            value=Signal::derive(value)
            options=Signal::derive(options)
            on_change=choose
        />
    }
    .into_any()
}

fn emotion(id: Id<JourneyStep>, row: Row) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let options = move || {
        let lang = words.lang.get();
        let all = Emotion::ALL.map(|one| Choice::new(one.get().to_string(), *text::emotion(one).get(lang)));
        std::iter::once(Choice::new("", t().unset)).chain(all.into_iter().rev()).collect()
    };
    let value = move || {
        let emotion = row.with(|row| row.as_ref().and_then(|row| row.emotion));
        emotion.map(|emotion| emotion.get().to_string()).unwrap_or_default()
    };
    let choose = move |value: String| {
        let emotion = value.parse().ok().and_then(Emotion::new);
        plan.change(id, |row| row.emotion = emotion);
    };
    view! {
        <ChoiceField
            label=move || t().feeling
            value=Signal::derive(value)
            options=Signal::derive(options)
            on_change=choose
        />
    }
    .into_any()
}

fn lists(id: Id<JourneyStep>, row: Row) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let set_touchpoints = move |list: Vec<String>| plan.change(id, |row| row.touchpoints = list);
    let set_obstacles = move |list: Vec<String>| plan.change(id, |row| row.obstacles = list);
    view! {
        <TagsField
            label=move || t().touchpoints
            hint=move || t().touchpoints_hint
            value=move || row.with(|row| row.as_ref().map(|row| row.touchpoints.clone()).unwrap_or_default())
            on_change=set_touchpoints
        />
        <TagsField
            label=move || t().obstacles
            hint=move || t().obstacles_hint
            value=move || row.with(|row| row.as_ref().map(|row| row.obstacles.clone()).unwrap_or_default())
            on_change=set_obstacles
        />
    }
    .into_any()
}
