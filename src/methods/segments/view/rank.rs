//! The rank of the segments: a picture, the sum of each with its why, and what would turn it.

use super::{
    super::text::rank::TEXT,
    cards::{name_of, set_priority},
};
use crate::{
    domain::{entity::EntityRef, id::Id, lang::Format, segment::Segment},
    methods::segments::{Ranked, Turn},
    plan::Plan,
    reports::segment_ranking::{segment_ranking, segment_turn, text::sentence},
    state::use_plan,
    ui::{
        charts::{StackedBar, StackedBars, StackedData},
        components::{Badge, BadgeStyle, Button, Card, Glyph, Size, Tone, Why, WhyButton, WhyLine},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The card; a word while there is nothing to compare on.
pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let rank = plan.select(segment_ranking);
    let criteria = plan.select(|plan| plan.worksheets.segments.criteria.len());
    let order = Memo::new(move |_| rank.with(|rows| rows.iter().map(|row| row.segment).collect::<Vec<_>>()));
    let body = move || {
        view! {
            <div class="stack">
                {picture(rank)} {advice(rank)}
                <ol class="ranked" aria-label=move || t().order>
                    <For each=move || order.get() key=|id| *id children=move |id| line(id, rank)/>
                </ol>
            </div>
        }
    };
    view! {
        <Card title=move || t().title>
            <Show when=move || { criteria.get() > 0 } fallback=move || view! { <p class="muted">{move || t().none}</p> }>
                {body()}
            </Show>
        </Card>
    }
    .into_any()
}

fn picture(rank: Memo<Vec<Ranked>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let data = move || {
        let (plan, format) = (plan.plan(), f());
        rank.with(|rows| stacked(rows, &plan, t().total, &*format))
    };
    let finding = move || {
        let (plan, format) = (plan.plan(), f());
        let name = |row: &Ranked| name_of(&plan, row.segment, format.lang());
        rank.with(|rows| match rows.as_slice() {
            [first, second, ..] => {
                let gap = first.points().saturating_sub(second.points());
                (t().finding)(&name(first), &name(second), gap, &*format)
            }
            _ => String::new(),
        })
    };
    view! { <StackedBars title=move || t().question finding=Signal::derive(finding) data=Signal::derive(data)/> }
        .into_any()
}

fn stacked(rows: &[Ranked], plan: &Plan, total: &str, format: &dyn Format) -> StackedData {
    let criteria = &plan.worksheets.segments.criteria;
    let bar = |row: &Ranked| StackedBar {
        label: name_of(plan, row.segment, format.lang()),
        note: String::new(),
        parts: row.parts.iter().map(|part| f64::from(part.points())).collect(),
        shown: row
            .parts
            .iter()
            .map(|part| part.score.map_or("–".to_owned(), |_| format.number(f64::from(part.points()), 0)))
            .collect(),
        total: format.number(row.total.value, 0),
    };
    StackedData {
        parts: criteria.iter().map(|row| row.name.clone()).collect(),
        total: total.to_owned(),
        most: criteria.iter().map(|row| f64::from(row.weight.get()) * 5.0).sum(),
        bars: rows.iter().map(bar).collect(),
    }
}

/// What to do when the first in the rank is not the priority.
fn advice(rank: Memo<Vec<Ranked>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let other = plan.select(move |plan| {
        let first = rank.with(|rows| rows.first().filter(|row| row.points() > 0).map(|row| row.segment))?;
        let [priority] = plan.segments.iter().filter(|row| row.priority).map(|row| row.id).collect::<Vec<_>>()[..]
        else {
            return None;
        };
        let ties = rank.with(|rows| {
            let points = |id| rows.iter().find(|row| row.segment == id).map(Ranked::points);
            points(first) == points(priority)
        });
        (!ties).then_some((first, priority))
    });
    (move || {
        other.get().map(|(first, priority)| {
            let words = move || {
                let (plan, lang) = (plan.plan(), f().lang());
                (t().disagrees)(&name_of(&plan, first, lang), &name_of(&plan, priority, lang))
            };
            view! {
                <div class="row" data-align="between">
                    <p>
                        <Badge tone=Tone::Watch label=move || t().check style=BadgeStyle::Plain/>
                        " " {words}
                    </p>
                    <Button
                        label=move || t().aim
                        on_press=move |()| set_priority(plan, first, true)
                        size=Size::Small
                        icon=Glyph::Target
                    />
                </div>
            }
        })
    })
    .into_any()
}

fn line(id: Id<Segment>, rank: Memo<Vec<Ranked>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let row = Memo::new(move |_| rank.with(|rows| rows.iter().find(|row| row.segment == id).cloned()));
    let turn = plan.select(move |plan| segment_turn(plan, id));
    let name = move || name_of(&plan.plan(), id, f().lang());
    let priority = plan.select(move |plan| plan.segments.get(id).is_some_and(|row| row.priority));
    let missing = Memo::new(move |_| row.with(|row| row.as_ref().map_or(0, Ranked::missing)));
    let figure = move || row.with(|row| row.as_ref().map(|row| f().number(row.total.value, 0)).unwrap_or_default());
    let why = move |()| {
        let plan = plan.peek();
        row.get_untracked().map(|row| explanation(&row, turn.get_untracked(), &plan, &*f())).unwrap_or_default()
    };
    let turned = move || turn.get().map_or_else(|| t().firm.to_owned(), |turn| sentence(&turn, &plan.plan(), &*f()));
    view! {
        <li class="ranked-line">
            <div class="row" data-align="between" data-wrap="no">
                <span class="row">
                    <strong>{name}</strong>
                    {move || {
                        priority.get().then(|| view! { <Badge tone=Tone::Info label=move || t().priority icon=Glyph::Target/> })
                    }}
                    {move || {
                        (missing.get() > 0)
                            .then(|| {
                                let label = move || (t().missing)(missing.get(), &*f());
                                view! { <Badge tone=Tone::Watch label icon=Glyph::CircleDashed style=BadgeStyle::Plain/> }
                            })
                    }}
                </span>
                <WhyButton figure=figure why about=name/>
            </div>
            <p class="muted small">{turned}</p>
        </li>
    }
    .into_any()
}

fn explanation(row: &Ranked, turn: Option<Turn>, plan: &Plan, format: &dyn Format) -> Why {
    let t = TEXT.get(format.lang());
    let part = |part: &crate::methods::segments::Part| WhyLine {
        label: plan.name_of(EntityRef::to(part.criterion)).unwrap_or_default().to_owned(),
        detail: part.score.map_or_else(|| t.unscored.to_owned(), |score| (t.product)(part.weight.get(), score.get())),
        value: format!("+\u{a0}{}", format.number(f64::from(part.points()), 0)),
    };
    let total = WhyLine {
        label: t.total.to_owned(),
        detail: String::new(),
        value: format!("=\u{a0}{}", format.number(row.total.value, 0)),
    };
    let turn = turn.map(|turn| sentence(&turn, plan, format));
    Why {
        title: (t.why)(&name_of(plan, row.segment, format.lang())),
        lines: row.parts.iter().map(part).collect(),
        total: Some(total),
        notes: std::iter::once(t.convention.to_owned()).chain(turn).collect(),
    }
}
