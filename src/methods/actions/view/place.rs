//! Where the action stands in the matrix, why, and the choice to place it elsewhere.

use super::{super::text::TEXT, subject::Subject};
use crate::{
    domain::{action::Quadrant, lang::Format},
    methods::eisenhower::{
        Cell, Overridden, Placement, text as rules,
        view::{
            moves::{Moves, reason_dialog},
            text as matrix,
            why::use_why,
        },
    },
    reports::priorities,
    ui::{
        components::{Badge, Button, ButtonVariant, Card, Glyph, MenuButton, MenuItem, Meter, Size, Tone, WhyButton},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The action's place, followed as the plan changes.
pub fn use_place(subject: Subject) -> Memo<Option<Placement>> {
    let plan = subject.plan;
    // One action among few objectives: cheaper than the whole matrix.
    let slice = plan.select(move |plan| {
        (plan.actions.row(subject.id).cloned(), plan.objectives.clone(), plan.worksheets.eisenhower.clone())
    });
    Memo::new(move |_| {
        // Read, not tracked only: a memo that nobody reads computes nothing and notifies nobody.
        slice.with(|_| ());
        priorities::placement(&plan.peek(), subject.id, plan.today.get())
    })
}

/// The card of its place.
pub fn place(subject: Subject, placed: Memo<Option<Placement>>) -> AnyView {
    let t = use_text(&TEXT);
    let words = use_words();
    let moves = Moves::none_yet();
    let title = Memo::new(move |_| placed.with(|placed| placed.as_ref().map(|placed| placed.shown)));
    let name = move || match title.get() {
        Some(Cell::Quadrant(quadrant)) => *quadrant.name().get(words.lang.get()),
        Some(Cell::Unqualified(_)) => t().unqualified,
        None => t().closed,
    };
    let why = use_why(subject.id);
    let open = Memo::new(move |_| title.get().is_some());
    view! {
        <Card title=move || t().place.to_owned()>
            <div class="row" data-align="between">
                <p class="figure-word">{name}</p>
                {move || open.get().then(|| view! { <WhyButton why/> })}
            </div>
            {missing(title)} {meters(placed)} {badges(placed)} {by_hand(subject, placed, moves)}
            {move || open.get().then(|| elsewhere(subject, placed, moves))} {reason_dialog(moves)}
        </Card>
    }
    .into_any()
}

fn missing(title: Memo<Option<Cell>>) -> AnyView {
    let words = use_words();
    (move || match title.get() {
        Some(Cell::Unqualified(reason)) => {
            Some(view! { <p class="muted small">{move || *rules::missing(reason).get(words.lang.get())}</p> })
        }
        _ => None,
    })
    .into_any()
}

fn meters(placed: Memo<Option<Placement>>) -> AnyView {
    let r = use_text(&rules::TEXT);
    let f = use_format();
    let value = move |part: fn(&Placement) -> Option<f64>| placed.with(|placed| placed.as_ref().and_then(part));
    let importance = move || value(|placed| placed.importance.as_ref().map(|found| found.value));
    let urgency = move || value(|placed| placed.urgency.as_ref().map(|found| found.value));
    let shown = move |value: Option<f64>| value.map_or_else(|| "—".to_owned(), |value| f().fixed(value, 2));
    view! {
        <Meter
            label=move || r().importance.to_owned()
            share=Signal::derive(importance)
            output=move || shown(importance())
        />
        <Meter label=move || r().urgency.to_owned() share=Signal::derive(urgency) output=move || shown(urgency())/>
    }
    .into_any()
}

fn badges(placed: Memo<Option<Placement>>) -> AnyView {
    let r = use_text(&rules::TEXT);
    let is = move |question: fn(&Placement) -> bool| {
        Memo::new(move |_| placed.with(|placed| placed.as_ref().is_some_and(question)))
    };
    let overdue = is(|placed| placed.overdue);
    let quick = is(|placed| placed.quick_win);
    view! {
        <div class="row">
            {move || {
                overdue
                    .get()
                    .then(|| view! { <Badge tone=Signal::stored(Tone::Alert) label=move || r().overdue.to_owned() icon=Glyph::Clock/> })
            }}
            {move || {
                quick
                    .get()
                    .then(|| view! { <Badge tone=Signal::stored(Tone::Ok) label=move || r().quick_win.to_owned() icon=Glyph::Zap/> })
            }}
        </div>
    }
    .into_any()
}

/// The override with its reason and the way back.
fn by_hand(subject: Subject, placed: Memo<Option<Placement>>, moves: Moves) -> AnyView {
    let r = use_text(&rules::TEXT);
    let m = use_text(&matrix::TEXT);
    let words = use_words();
    let state =
        Memo::new(move |_| placed.with(|placed| placed.as_ref().map_or(Overridden::No, |placed| placed.overridden)));
    let computed = move || {
        let computed = placed.with(|placed| placed.as_ref().and_then(|placed| placed.computed.quadrant()));
        let name = computed.map_or(r().unqualified, |quadrant| *quadrant.name().get(words.lang.get()));
        format!("{} {name}", r().computed)
    };
    let reason =
        subject.read(|row| row.quadrant_override.as_ref().map(|choice| choice.reason.clone()).unwrap_or_default());
    (move || {
        (state.get() != Overridden::No).then(|| {
            let without = state.get() == Overridden::WithoutReason;
            view! {
                <div class="stack" data-gap="small">
                    <Badge tone=Signal::stored(Tone::Brass) label=move || r().overridden.to_owned() icon=Glyph::Pin/>
                    {(!without).then(|| view! { <p class="small">{reason}</p> })}
                    {without.then(|| view! { <p class="small">{move || r().override_without_reason}</p> })}
                    <p class="muted small">{computed}</p>
                    <div class="row">
                        <Button
                            label=move || m().back_to_computed.to_owned()
                            on_press=move |()| moves.take_back(subject.id)
                            icon=Glyph::Restart
                            size=Size::Small
                        />
                    </div>
                </div>
            }
        })
    })
    .into_any()
}

fn elsewhere(subject: Subject, placed: Memo<Option<Placement>>, moves: Moves) -> AnyView {
    let t = use_text(&TEXT);
    let words = use_words();
    let items = move |()| {
        let lang = words.lang.get_untracked();
        let here = placed.with_untracked(|placed| placed.as_ref().and_then(|placed| placed.shown.quadrant()));
        let entry = |quadrant: Quadrant| {
            let label = Signal::stored((*quadrant.name().get(lang)).to_owned());
            MenuItem::new(label, Some(Glyph::ArrowRight), Callback::new(move |()| moves.ask(subject.id, quadrant)))
        };
        Quadrant::ALL.into_iter().filter(|quadrant| Some(*quadrant) != here).map(entry).collect::<Vec<_>>()
    };
    view! {
        <div class="row">
            <MenuButton
                label=move || t().place_elsewhere.to_owned()
                face=Signal::derive(move || t().place_elsewhere.to_owned())
                items
                icon=Glyph::Pin
                variant=ButtonVariant::Secondary
                size=Size::Small
            />
        </div>
    }
    .into_any()
}
