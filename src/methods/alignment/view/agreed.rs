//! What is agreed in words: the handover from lead to opportunity, the time to answer, the reasons to refuse.

use super::{
    super::{Alignment, Notion, Piece, text::TEXT},
    change,
};
use crate::{
    state::use_plan,
    ui::{
        components::{Badge, BadgeStyle, Card, LabelPlace, NumberField, Section, TextArea, Tone},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// Whether a piece is agreed on, as a badge.
fn badge(sheet: Memo<Alignment>, piece: Piece) -> AnyView {
    let t = use_text(&TEXT);
    let agreed = Memo::new(move |_| sheet.with(|sheet| sheet.has(piece)));
    view! {
        <Badge
            tone=Signal::derive(move || if agreed.get() { Tone::Ok } else { Tone::Watch })
            label=move || if agreed.get() { t().agreed } else { t().to_agree }
            style=BadgeStyle::Plain
        />
    }
    .into_any()
}

/// The picture: the four notions in a line, each with its definition.
pub fn handover(sheet: Memo<Alignment>) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <Section title=move || t().picture actions=move || badge(sheet, Piece::Definitions)>
            <ol class="stepper" aria-label=move || t().picture>
                {Notion::ALL.map(|notion| step(sheet, notion)).into_iter().collect_view()}
            </ol>
        </Section>
    }
    .into_any()
}

fn step(sheet: Memo<Alignment>, notion: Notion) -> AnyView {
    let words = use_words();
    let plan = use_plan();
    let definition = move || sheet.with(|sheet| sheet.definition(notion).to_owned());
    let state = move || if definition().is_empty() { "open" } else { "complete" };
    let name = move || (*notion.name().get(words.lang.get())).to_owned();
    view! {
        <li class="stepper-step" data-state=state>
            <span class="stepper-rail" aria-hidden="true"></span>
            <strong>{name}</strong>
            <TextArea
                label=name
                label_place=LabelPlace::Hidden
                value=definition
                on_change=move |text: String| change(plan, |sheet| sheet.define(notion, &text))
                placeholder=move || (*notion.question().get(words.lang.get())).to_owned()
                rows=4
                max_length=400
            />
        </li>
    }
    .into_any()
}

/// The time to answer, the follow-ups and the reasons to refuse.
pub fn service(sheet: Memo<Alignment>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let hours = move || sheet.with(|sheet| sheet.answer_hours.map(f64::from));
    let times = move || sheet.with(|sheet| sheet.lead_follow_ups.map(f64::from));
    let refusals = move || sheet.with(|sheet| sheet.refusals.join("\n"));
    let set_hours = move |typed: Option<f64>| change(plan, |sheet| sheet.answer_hours = typed.and_then(whole));
    let set_times = move |typed: Option<f64>| change(plan, |sheet| sheet.lead_follow_ups = typed.and_then(whole));
    let reasons = move |text: String| {
        change(plan, |sheet| sheet.refuse_for(text.lines().map(str::to_owned).collect()));
    };
    view! {
        <Card title=move || t().service>
            <div class="row">{badge(sheet, Piece::Service)}</div>
            <NumberField
                label=move || t().answer
                value=hours
                on_change=set_hours
                unit=move || t().hours.to_owned()
            />
            <NumberField
                label=move || t().follow_ups
                hint=Signal::derive(move || t().follow_ups_hint.to_owned())
                value=times
                on_change=set_times
            />
            <div class="row">{badge(sheet, Piece::Refusals)}</div>
            <TextArea
                label=move || t().refusals
                hint=Signal::derive(move || t().refusals_hint.to_owned())
                value=refusals
                on_change=reasons
                rows=3
                max_length=400
            />
        </Card>
    }
    .into_any()
}

/// A whole number from 0 to 1,000; anything else is none.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held within the range first")]
fn whole(typed: f64) -> Option<u16> {
    typed.is_finite().then(|| typed.round().clamp(0.0, 1000.0) as u16)
}
