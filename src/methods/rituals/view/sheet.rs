//! One ritual on its page: when, how long, with whom, on which figures, for which decision.

use super::{
    super::text::{TEXT, sentences},
    called,
};
use crate::{
    domain::{
        day::Day,
        id::Id,
        kpi::Kpi,
        lang::Format,
        person::Person,
        ritual::{ClockTime, Ritual, RitualKind},
    },
    methods::Method,
    plan::Listed,
    state::use_plan,
    ui::{
        components::{
            Card, Choice, ChoiceField, DateField, EntityPicker, Glyph, IconButton, NumberField, Size, TextField,
        },
        row_sheet::{SheetWords, row_sheet},
        words::{use_format, use_text, use_word, use_words},
    },
};
use leptos::prelude::*;

/// The dates shown ahead.
const AHEAD: usize = 6;

/// The page.
pub(super) fn page(id: Id<Ritual>) -> AnyView {
    let (word, f) = (use_word(&TEXT), use_format());
    let row = use_plan().row(id);
    let rhythm = move || row.get().map(|row| (*row.kind.rhythm().get(f().lang())).to_owned()).unwrap_or_default();
    let words = SheetWords { title: called(id), subtitle: Signal::derive(rhythm), back: word(|t| t.back) };
    row_sheet(id, Method::Rituals, words, body)
}

fn body(id: Id<Ritual>) -> AnyView {
    view! {
        <div class="grid" data-columns="main-side">
            <div class="stack">{when(id)}</div>
            <div class="stack">{dates(id)} {kpis(id)} {people(id)}</div>
        </div>
    }
    .into_any()
}

/// Reads a field of the ritual.
fn read<T: Default + Send + Sync + 'static>(id: Id<Ritual>, get: fn(&Ritual) -> T) -> Signal<T> {
    let row = use_plan().row(id);
    Signal::derive(move || row.with(|row| row.as_ref().map(|row| get(row)).unwrap_or_default()))
}

fn when(id: Id<Ritual>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let set_start = move |day: Option<Day>| plan.change(id, |row| row.start = day);
    view! {
        <Card>
            <div class="stack">
                {kind(id)}
                <TextField
                    label=move || t().name
                    hint=Signal::derive(move || t().name_hint.to_owned())
                    value=read(id, |row| row.name.clone())
                    on_change=move |text: String| plan.change(id, |row| row.name = text)
                />
                <DateField
                    label=move || t().start
                    hint=Signal::derive(move || t().start_hint.to_owned())
                    value=read(id, |row| row.start)
                    on_change=set_start
                />
                {length(id)}
                <TextField
                    label=move || t().expected
                    value=read(id, |row| row.expected.clone())
                    on_change=move |text: String| plan.change(id, |row| row.expected = text)
                />
            </div>
        </Card>
    }
    .into_any()
}

/// Which ritual it is; a length that nobody changed follows it.
fn kind(id: Id<Ritual>) -> AnyView {
    let (t, lang) = (use_text(&TEXT), use_words().lang);
    let plan = use_plan();
    let kinds = move || {
        let each = RitualKind::ALL.into_iter().map(|kind| Choice::new(key(kind), *kind.name().get(lang.get())));
        each.collect::<Vec<_>>()
    };
    let choose = move |chosen: String| {
        if let Some(kind) = RitualKind::ALL.into_iter().find(|kind| key(*kind) == chosen) {
            plan.change(id, |row| {
                if row.minutes == row.kind.usual_minutes() {
                    row.minutes = kind.usual_minutes();
                }
                row.kind = kind;
            });
        }
    };
    view! {
        <ChoiceField label=move || t().kind value=read(id, |row| key(row.kind).to_owned()) options=kinds on_change=choose/>
    }
    .into_any()
}

/// The hour and the planned length.
fn length(id: Id<Ritual>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let odd = RwSignal::new(None::<String>);
    let set_time = move |text: String| {
        let time = ClockTime::parse(&text);
        odd.set((time.is_none() && !text.trim().is_empty()).then(|| t().time_odd.to_owned()));
        if time.is_some() || text.trim().is_empty() {
            plan.change(id, |row| row.time = time);
        }
    };
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "held between 1 and the minutes of a day"
    )]
    let set_minutes = move |value: Option<f64>| {
        plan.change(id, |row| row.minutes = value.map(|n| n.round().clamp(1.0, 1440.0) as u16))
    };
    view! {
        <TextField
            label=move || t().time
            hint=Signal::derive(move || t().time_hint.to_owned())
            value=read(id, |row| row.time.map(|time| time.to_string()).unwrap_or_default())
            on_change=set_time
            error=odd
        />
        <NumberField
            label=move || t().minutes
            value=read(id, |row| row.minutes.map(f64::from))
            on_change=set_minutes
            unit=Signal::derive(move || t().minutes_unit.to_owned())
            digits=0
        />
    }
    .into_any()
}

/// The name of a kind in choices.
const fn key(kind: RitualKind) -> &'static str {
    match kind {
        RitualKind::Weekly => "weekly",
        RitualKind::Monthly => "monthly",
        RitualKind::Learnings => "learnings",
        RitualKind::Quarterly => "quarterly",
        RitualKind::Coaching => "coaching",
    }
}

fn dates(id: Id<Ritual>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let row = plan.row(id);
    let next = move || {
        let today = plan.today.get();
        let dates = row.get().map(|row| row.dates(today, today.plus_days(730))).unwrap_or_default();
        dates.into_iter().take(AHEAD).collect::<Vec<_>>()
    };
    let line = move |day: Day| {
        let time = move || row.get().and_then(|row| row.time).map(|time| format!(", {time}")).unwrap_or_default();
        view! { <li>{move || f().long_date(day)} {time}</li> }
    };
    view! {
        <Card title=move || t().series>
            <Show
                when=move || !next().is_empty()
                fallback=move || view! { <p class="muted">{move || t().undated}</p> }
            >
                <ul class="plain-list" role="list">
                    <For each=next key=|day| *day children=line/>
                </ul>
                <p class="muted small">{move || row.get().and_then(|row| row.minutes).map(|minutes| sentences::minutes(minutes, &*f()))}</p>
            </Show>
        </Card>
    }
    .into_any()
}

fn kpis(id: Id<Ritual>) -> AnyView {
    let t = use_text(&TEXT);
    let words = Picked {
        title: Signal::derive(move || t().kpis.to_owned()),
        hint: Some(Signal::derive(move || t().kpis_hint.to_owned())),
    };
    picked::<Kpi>(id, words, |row| &row.kpis, |row| &mut row.kpis)
}

fn people(id: Id<Ritual>) -> AnyView {
    let t = use_text(&TEXT);
    let words = Picked { title: Signal::derive(move || t().people.to_owned()), hint: None };
    picked::<Person>(id, words, |row| &row.participants, |row| &mut row.participants)
}

/// What a list of links says.
struct Picked {
    title: Signal<String>,
    hint: Option<Signal<String>>,
}

/// The links of one field: each can be taken away, any other row of the kind added.
fn picked<T: Listed>(
    id: Id<Ritual>,
    words: Picked,
    get: fn(&Ritual) -> &Vec<Id<T>>,
    get_mut: fn(&mut Ritual) -> &mut Vec<Id<T>>,
) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let linked = plan.select(move |plan| plan.rituals.get(id).map(|row| get(row).clone()).unwrap_or_default());
    let options = plan.select(move |plan| {
        let linked = plan.rituals.get(id).map(|row| get(row).clone()).unwrap_or_default();
        let free = T::list(plan).iter().filter(|row| !linked.contains(&row.id()) && !row.name().is_empty());
        free.map(|row| Choice::new(row.id().to_string(), row.name())).collect::<Vec<_>>()
    });
    let link = move |chosen: Option<String>| {
        if let Some(row) = chosen.and_then(|chosen| Id::parse(&chosen)) {
            plan.change(id, |ritual| get_mut(ritual).push(row));
        }
    };
    let line = move |row: Id<T>| {
        let name = plan.select(move |plan| T::list(plan).get(row).map(|row| row.name().to_owned()).unwrap_or_default());
        let detach = move |()| plan.change(id, |ritual| get_mut(ritual).retain(|other| *other != row));
        let remove = use_text(&crate::ui::text::TEXT);
        view! {
            <li class="row" data-align="between" data-wrap="no">
                <span>{move || name.get()}</span>
                <IconButton label=move || format!("{} {}", remove().remove, name.get()) glyph=Glyph::Close on_press=detach size=Size::Small/>
            </li>
        }
    };
    let hint = words.hint.unwrap_or_else(|| Signal::stored(String::new()));
    view! {
        <Card title=words.title>
            <Show when=move || linked.with(Vec::is_empty)>
                <p class="muted">{move || t().none_yet} " " {hint}</p>
            </Show>
            <ul class="plain-list" role="list">
                <For each=move || linked.get() key=|row| *row children=line/>
            </ul>
            <EntityPicker label=words.title value=Signal::stored(None::<String>) options on_change=link/>
        </Card>
    }
    .into_any()
}
