//! One line of the timeline: an action with its bar, a milestone with its mark, a ritual with its dates.

use super::{
    super::{
        Milestone, Shift, Slip, Span, bar, shifted, slip,
        text::{TEXT, Text, slips},
    },
    dragging::{Dragging, Thing},
    ritual_name,
};
use crate::{
    domain::{
        action::{Action, ActionStatus},
        day::Day,
        id::Id,
        lang::Format,
        ritual::Ritual,
    },
    methods::Method,
    route::Route,
    state::use_plan,
    ui::{
        components::{Badge, BadgeStyle, Glyph, MenuButton, MenuItem, Size, Tone},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// A cell over all weeks, with the line of today.
fn track(span: Memo<Span>, inside: AnyView) -> AnyView {
    let plan = use_plan();
    let today = move || {
        let (span, today) = (span.get(), plan.today.get());
        (span.first <= today && today <= span.last()).then(|| {
            view! { <span class="timeline-today" aria-hidden="true" style:left=format!("{}%", span.percent(today))></span> }
        })
    };
    view! {
        <td class="timeline-cell" colspan=move || span.get().weeks.to_string()>
            <div class="timeline-track">{today} {inside}</div>
        </td>
    }
    .into_any()
}

/// An action.
pub(super) fn action(id: Id<Action>, span: Memo<Span>, dragging: Dragging) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let row = plan.row(id);
    let thing = Thing::Bar(id);
    let title = Signal::derive(move || named(row.with(|row| row.as_ref().map(|row| row.title.clone())), t()));
    let end = plan.select(|plan| plan.company.cycle.end);
    let slip = Memo::new(move |_| row.with(|row| slip(row.as_deref()?, end.get(), plan.today.get())));
    // Drawn where it would be if it were dropped now.
    let shown = Memo::new(move |_| {
        let today = plan.today.get();
        row.with(|row| {
            let mut drawn = Action::clone(row.as_deref()?);
            if let Some(shift) = dragging.held(thing) {
                (drawn.start, drawn.due) = shifted(&drawn, shift, today);
            }
            Some((bar(&drawn, span.get(), today)?, drawn.status))
        })
    });
    let tone = move || match slip.get() {
        Some(Slip::Late(_)) => Tone::Alert,
        _ => Tone::Watch,
    };
    let badge = move || {
        slip.get().map(|slip| {
            view! { <Badge tone=Signal::derive(tone) label=move || slips(slip, t()) style=BadgeStyle::Plain/> }
        })
    };
    view! {
        <tr>
            <th scope="row">
                <div class="timeline-name">
                    <a href=Route::on(Method::Actions, id.uuid()).href()>{title}</a>
                    {menu(thing, title, dragging)}
                </div>
                {badge}
            </th>
            {track(span, (move || shown.get().map(|(bar, status)| drawn(thing, bar, (status, slip.get()), title, span, dragging))).into_any())}
        </tr>
    }
    .into_any()
}

fn named(title: Option<String>, t: &Text) -> String {
    title
        .map(|title| title.trim().to_owned())
        .filter(|title| !title.is_empty())
        .unwrap_or_else(|| t.untitled.to_owned())
}

/// The bar: focused, it is moved with the arrows. What it says is its dates.
fn drawn(
    thing: Thing,
    bar: super::super::Bar,
    (status, slip): (ActionStatus, Option<Slip>),
    title: Signal<String>,
    span: Memo<Span>,
    dragging: Dragging,
) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let dates = move || {
        let to = f().date(bar.to);
        if bar.begins { (t().from_to)(&f().date(bar.from), &to) } else { (t().until)(&to) }
    };
    let state = match status {
        ActionStatus::Todo => "todo",
        ActionStatus::Doing => "doing",
        ActionStatus::Done | ActionStatus::Cancelled => "done",
    };
    let slips = match slip {
        Some(Slip::Late(_)) => Some("late"),
        Some(_) => Some("slips"),
        None => None,
    };
    view! {
        <div
            class="timeline-bar"
            role="slider"
            tabindex="0"
            data-bar=name(thing)
            data-state=state
            data-slip=slips
            data-begins=bar.begins.then_some("set")
            data-goes-on=bar.goes_on.then_some("yes")
            aria-label=title
            aria-valuemin="0"
            aria-valuemax=move || (7 * span.get().weeks).to_string()
            aria-valuenow=move || day_number(bar.to, span.get())
            aria-valuetext=dates
            title=move || format!("{}, {}", title.get(), dates())
            style:left=format!("{}%", bar.left)
            style:width=format!("{}%", bar.width)
            on:keydown=move |event| dragging.pressed(&event, thing)
        >
            <span class="timeline-end" data-end="start" aria-hidden="true"></span>
            <span class="timeline-end" data-end="end" aria-hidden="true"></span>
        </div>
    }
    .into_any()
}

/// A day as a number of the slider, held at its ends.
fn day_number(day: Day, span: Span) -> String {
    day.days_since(span.first).clamp(0, 7 * span.weeks).to_string()
}

fn name(thing: Thing) -> String {
    match thing {
        Thing::Bar(id) => format!("bar {id}"),
        Thing::Mark(id) => format!("mark {id}"),
    }
}

/// The same by clicks and fingers.
fn menu(thing: Thing, title: Signal<String>, dragging: Dragging) -> AnyView {
    let t = use_text(&TEXT);
    let shift = Callback::new(move |shift: Shift| dragging.shift(thing, shift));
    let item = move |label: fn(&Text) -> &'static str, glyph: Glyph, by: Shift| {
        MenuItem::new(
            Signal::derive(move || label(t()).to_owned()),
            Some(glyph),
            Callback::new(move |()| shift.run(by)),
        )
    };
    let items = move |()| {
        let mut items = vec![
            item(|t| t.week_earlier, Glyph::ChevronLeft, Shift::Move(-7)),
            item(|t| t.week_later, Glyph::ChevronRight, Shift::Move(7)),
        ];
        if let Thing::Bar(_) = thing {
            items.extend([
                item(|t| t.start_earlier, Glyph::Minus, Shift::Start(-7)),
                item(|t| t.start_later, Glyph::Plus, Shift::Start(7)),
                item(|t| t.end_earlier, Glyph::Minus, Shift::End(-7)),
                item(|t| t.end_later, Glyph::Plus, Shift::End(7)),
            ]);
        }
        items
    };
    view! { <MenuButton label=move || (t().shift)(&title.get()) items icon=Glyph::Grip size=Size::Small/> }.into_any()
}

/// A milestone.
pub(super) fn mark(id: Id<Milestone>, span: Memo<Span>, dragging: Dragging) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let row = plan.row(id);
    let thing = Thing::Mark(id);
    let title = Signal::derive(move || named(row.with(|row| row.as_ref().map(|row| row.title.clone())), t()));
    let date = Memo::new(move |_| {
        let date = row.with(|row| row.as_ref().and_then(|row| row.date))?;
        let (Shift::Move(days) | Shift::Start(days) | Shift::End(days)) =
            dragging.held(thing).unwrap_or(Shift::Move(0));
        Some(date.plus_days(days))
    });
    let reached = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.reached)));
    let drawn = move || {
        date.get().map(|date| {
            view! {
                <div
                    class="timeline-mark"
                    role="slider"
                    tabindex="0"
                    data-bar=name(thing)
                    data-state=move || reached.get().then_some("reached")
                    aria-label=title
                    aria-valuemin="0"
                    aria-valuemax=move || (7 * span.get().weeks).to_string()
                    aria-valuenow=move || day_number(date, span.get())
                    aria-valuetext=move || f().date(date)
                    title=move || format!("{}, {}", title.get(), f().date(date))
                    style:left=move || format!("{}%", span.get().percent(date))
                    on:keydown=move |event| dragging.pressed(&event, thing)
                ></div>
            }
        })
    };
    let badge = move || {
        reached.get().then(|| view! { <Badge tone=Tone::Ok label=move || t().reached style=BadgeStyle::Plain/> })
    };
    view! {
        <tr>
            <th scope="row">
                <div class="timeline-name">
                    <span>{title}</span>
                    {menu(thing, title, dragging)}
                </div>
                {badge}
            </th>
            {track(span, drawn.into_any())}
        </tr>
    }
    .into_any()
}

/// A ritual with its dates.
pub(super) fn ritual(id: Id<Ritual>, span: Memo<Span>) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let row = use_plan().row(id);
    let title = move || row.with(|row| row.as_ref().map(|row| ritual_name(row, words.lang.get())).unwrap_or_default());
    let dates = Memo::new(move |_| {
        let span = span.get();
        row.with(|row| row.as_ref().map(|row| row.dates(span.first, span.last())).unwrap_or_default())
    });
    let tick = move |date: Day| {
        let left = format!("{}%", span.get().percent(date));
        view! { <span class="timeline-tick" aria-hidden="true" title=f().date(date) style:left=left></span> }
    };
    let drawn = move || {
        view! {
            {dates.get().into_iter().map(tick).collect_view()}
            <span class="visually-hidden">{(t().dates)(dates.with(Vec::len))}</span>
        }
    };
    view! {
        <tr>
            <th scope="row">{title}</th>
            {track(span, drawn.into_any())}
        </tr>
    }
    .into_any()
}
