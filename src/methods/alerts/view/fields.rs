//! The fields of a watch's form.

use super::{
    draft::{Draft, Obstacle},
    form::Form,
};
use crate::{
    domain::{
        day::Day,
        id::Id,
        kpi::{Direction, Kpi, Unit},
        watch::Watch,
    },
    methods::alerts::{
        text::form::{TEXT, breach},
        validity::WatchFault,
    },
    state::use_plan,
    ui::{
        components::{Choice, ChoiceField, DateField, NumberField, TextField},
        unit_field::UnitField,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// The fields, in the order in which a watch is thought.
pub(super) fn fields(form: Form, own: Memo<Option<Id<Watch>>>) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <div class="stack">
            {kpi(form)} {thresholds(form)} <div class="grid" data-columns="2">
                <DateField
                    label=move || t().start
                    value=move || form.get(|draft| Some(draft.start))
                    on_change=day(form, |draft| &mut draft.start)
                />
                <DateField
                    label=move || t().end
                    hint=Signal::derive(move || t().window_hint.to_owned())
                    value=move || form.get(|draft| Some(draft.end))
                    on_change=day(form, |draft| &mut draft.end)
                    error=form.error(|obstacle| matches!(obstacle, Obstacle::Fault(WatchFault::Window(_))))
                />
            </div>
            {answer(form)}
            {move || own.get().map(|_| view! { <p class="field-hint">{move || t().replayed}</p> })}
        </div>
    }
    .into_any()
}

fn day(form: Form, part: fn(&mut Draft) -> &mut Day) -> impl Fn(Option<Day>) + Send + Sync + 'static {
    move |day| {
        if let Some(day) = day {
            form.change(|draft| *part(draft) = day);
        }
    }
}

fn kpi(form: Form) -> AnyView {
    let t = use_text(&TEXT);
    let names = use_plan()
        .select(|plan| plan.kpis.iter().map(|row| (row.id.to_string(), row.name.clone())).collect::<Vec<_>>());
    let options = move || {
        let each = names.get().into_iter().map(|(id, name)| Choice::new(id, name));
        std::iter::once(Choice::new("", t().choose)).chain(each).collect::<Vec<_>>()
    };
    let wrong = |obstacle: &Obstacle| {
        matches!(obstacle, Obstacle::NoKpi | Obstacle::Refused(_) | Obstacle::Fault(WatchFault::NoFrequency))
    };
    view! {
        <ChoiceField
            label=move || t().kpi
            value=move || form.get(|draft| draft.kpi.map(|id| id.to_string()).unwrap_or_default())
            options
            on_change=move |id: String| form.change(|draft| draft.kpi = Id::parse(&id))
            error=form.error(wrong)
        />
    }
    .into_any()
}

fn thresholds(form: Form) -> AnyView {
    let t = use_text(&TEXT);
    let lang = use_words().lang;
    let kpis = use_plan().select(|plan| plan.kpis.clone());
    let chosen = move |part: fn(&Kpi) -> (Unit, Direction)| {
        let id = form.get(|draft| draft.kpi);
        kpis.with(|kpis| id.and_then(|id| kpis.get(id)).map(part)).unwrap_or_default()
    };
    let about = Memo::new(move |_| chosen(|kpi| (kpi.unit.clone(), kpi.direction)));
    let unit = Signal::derive(move || about.get().0);
    let set_consecutive = move |count: Option<f64>| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held within 0–255")]
        let count = count.unwrap_or(1.0).round().clamp(0.0, 255.0) as u8;
        form.change(|draft| draft.consecutive = count);
    };
    let too_many = |obstacle: &Obstacle| {
        matches!(obstacle, Obstacle::Fault(WatchFault::NoBreach | WatchFault::TooManyBreaches { .. }))
    };
    view! {
        <div class="grid" data-columns="2">
            <UnitField
                label=move || t().threshold
                hint=Signal::derive(move || breach(about.get().1, lang.get()).to_owned())
                unit
                value=move || form.get(|draft| draft.threshold)
                on_change=move |value| form.change(|draft| draft.threshold = value)
                error=form.error(|obstacle| matches!(obstacle, Obstacle::NoThreshold))
            />
            <UnitField
                label=move || t().recovery
                hint=Signal::derive(move || t().recovery_hint.to_owned())
                unit
                value=move || form.get(|draft| draft.recovery)
                on_change=move |value| form.change(|draft| draft.recovery = value)
                error=form.error(|obstacle| matches!(obstacle, Obstacle::Fault(WatchFault::RecoveryOnWrongSide)))
            />
        </div>
        <NumberField
            label=move || t().consecutive
            hint=Signal::derive(move || t().consecutive_hint.to_owned())
            value=move || form.get(|draft| Some(f64::from(draft.consecutive)))
            on_change=set_consecutive
            digits=0
            error=form.error(too_many)
        />
    }
    .into_any()
}

fn answer(form: Form) -> AnyView {
    let t = use_text(&TEXT);
    let people = use_plan()
        .select(|plan| plan.people.iter().map(|row| (row.id.to_string(), row.name.clone())).collect::<Vec<_>>());
    let owners = move || {
        let each = people.get().into_iter().map(|(id, name)| Choice::new(id, name));
        std::iter::once(Choice::new("", t().unset)).chain(each).collect::<Vec<_>>()
    };
    let set_days = move |days: Option<f64>| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held within 0–3650")]
        let days = days.unwrap_or(7.0).round().clamp(0.0, 3650.0) as u16;
        form.change(|draft| draft.days = days);
    };
    view! {
        <TextField
            label=move || t().action
            hint=Signal::derive(move || t().action_hint.to_owned())
            value=move || form.get(|draft| draft.action.clone())
            on_change=move |text: String| form.change(|draft| draft.action = text)
            error=form.error(|obstacle| matches!(obstacle, Obstacle::Fault(WatchFault::NoStandardAction)))
        />
        <div class="grid" data-columns="2">
            <ChoiceField
                label=move || t().owner
                value=move || form.get(|draft| draft.owner.map(|id| id.to_string()).unwrap_or_default())
                options=owners
                on_change=move |id: String| form.change(|draft| draft.owner = Id::parse(&id))
            />
            <NumberField
                label=move || t().days
                value=move || form.get(|draft| Some(f64::from(draft.days)))
                on_change=set_days
                digits=0
            />
        </div>
    }
    .into_any()
}
