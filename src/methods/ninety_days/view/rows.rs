//! One line of the timeline: an action with its bar, a milestone with its mark, a ritual with its dates.

use super::{
    super::{
        Bar, Milestone, Shift, Slip, Span, bar, shifted, slip,
        text::{TEXT, Text, slips},
    },
    dragging::{Dragging, Thing},
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
    // The element stays while its dates change: it has the focus.
    let is_drawn = Memo::new(move |_| shown.with(Option::is_some));
    let drawn = move || is_drawn.get().then(|| whole_bar(thing, shown, slip, (title, span), dragging));
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
            {track(span, drawn.into_any())}
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
fn whole_bar(
    thing: Thing,
    shown: Memo<Option<(Bar, ActionStatus)>>,
    slip: Memo<Option<Slip>>,
    (title, span): (Signal<String>, Memo<Span>),
    dragging: Dragging,
) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let bar = move || shown.with(|shown| shown.map(|(bar, _)| bar));
    let dates = move || {
        let Some(bar) = bar() else { return String::new() };
        let to = f().date(bar.to);
        if bar.begins { (t().from_to)(&f().date(bar.from), &to) } else { (t().until)(&to) }
    };
    let state = move || match shown.with(|shown| shown.map(|(_, status)| status)) {
        Some(ActionStatus::Todo) => "todo",
        Some(ActionStatus::Doing) => "doing",
        _ => "done",
    };
    let slips = move || match slip.get() {
        Some(Slip::Late(_)) => Some("late"),
        Some(_) => Some("slips"),
        None => None,
    };
    let percent = move |part: fn(Bar) -> f64| format!("{}%", bar().map_or(0.0, part));
    view! {
        <div
            class="timeline-bar"
            role="slider"
            tabindex="0"
            data-bar=name(thing)
            data-state=state
            data-slip=slips
            data-begins=move || bar().filter(|bar| bar.begins).map(|_| "set")
            data-goes-on=move || bar().filter(|bar| bar.goes_on).map(|_| "yes")
            aria-label=title
            aria-valuemin="0"
            aria-valuemax=move || (7 * span.get().weeks).to_string()
            aria-valuenow=move || bar().map(|bar| day_number(bar.to, span.get()))
            aria-valuetext=dates
            title=move || format!("{}, {}", title.get(), dates())
            style:left=move || percent(|bar| bar.left)
            style:width=move || percent(|bar| bar.width)
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
    let there = Memo::new(move |_| date.with(Option::is_some));
    let day = move || date.get().unwrap_or(span.get().first);
    let drawn = move || {
        there.get().then(|| {
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
                    aria-valuenow=move || day_number(day(), span.get())
                    aria-valuetext=move || f().date(day())
                    title=move || format!("{}, {}", title.get(), f().date(day()))
                    style:left=move || format!("{}%", span.get().percent(day()))
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
    let title = move || row.with(|row| row.as_ref().map(|row| row.called(words.lang.get())).unwrap_or_default());
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
