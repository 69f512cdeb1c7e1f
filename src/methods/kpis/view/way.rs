//! The way of a KPI: its direction, from which value it comes and to which it goes. A target on the wrong side of the
//! baseline is refused where it is typed.

use super::{create::position, kpi::Seen};
use crate::{
    domain::{
        day::Day,
        kpi::{Direction, Kpi, Reading},
        number::Number,
    },
    methods::kpis::{
        health::{TargetFault, check_target},
        text::form::{TEXT, Text, refused},
    },
    state::{PlanState, use_plan},
    ui::{
        components::{Choice, DateField, LabelPlace, SegmentedControl},
        unit_field::UnitField,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// Which way is better.
pub fn direction(seen: Seen) -> AnyView {
    let t = use_text(&TEXT);
    let lang = use_words().lang;
    let plan = use_plan();
    let options = move || {
        let each = Direction::ALL.into_iter().enumerate();
        each.map(|(at, it)| Choice::new(at.to_string(), *it.name().get(lang.get()))).collect::<Vec<_>>()
    };
    let change = move |at: String| {
        let Some(direction) = at.parse().ok().and_then(|at: usize| Direction::ALL.get(at)).copied() else { return };
        plan.change(seen.id, |kpi: &mut Kpi| kpi.direction = direction);
    };
    view! {
        <SegmentedControl
            label=move || t().direction
            label_place=LabelPlace::Above
            value=move || seen.get(|kpi| position(&Direction::ALL, kpi.direction)).unwrap_or_default()
            options
            on_change=change
        />
    }
    .into_any()
}

/// Months from today to the date proposed for a target **(convention)**.
const TARGET_MONTHS: i32 = 3;

/// Baseline and target, each with its date.
pub fn way(seen: Seen) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let lang = use_words().lang;
    let turned_down = RwSignal::new(None::<f64>);
    let set_baseline = move |value: Option<f64>| {
        turned_down.set(None);
        let first = plan.peek().kpis.get(seen.id).and_then(first_measured);
        set(plan, seen, value, first.unwrap_or_else(|| plan.today.get_untracked()), |kpi| &mut kpi.baseline);
    };
    let set_target = move |value: Option<f64>| {
        let refused = value.is_some_and(|value| is_refused(plan, seen, value));
        turned_down.set(value.filter(|_| refused));
        if !refused {
            let date = plan.today.get_untracked().plus_months(TARGET_MONTHS);
            set(plan, seen, value, date, |kpi| &mut kpi.target);
        }
    };
    let fault = move || {
        let fault = |kpi: &Kpi| check_target(kpi.direction, kpi.baseline.as_ref(), kpi.target.as_ref()).err();
        let reason = |fault: TargetFault| *fault.reason().get(lang.get());
        match turned_down.get() {
            None => seen.get(fault).flatten().map(|fault| reason(fault).to_owned()),
            Some(typed) => {
                let baseline = seen.get(|kpi| kpi.baseline.as_ref().map(|from| from.value.get())).flatten()?;
                let reason = reason(TargetFault::WrongSide);
                Some(refused(&seen.written(typed, &*f()), &seen.written(baseline, &*f()), reason, lang.get()))
            }
        }
    };
    let unit = Signal::derive(move || seen.get(|kpi| kpi.unit.clone()).unwrap_or_default());
    view! {
        <UnitField
            label=move || t().baseline
            unit
            value=move || seen.get(|kpi| kpi.baseline.as_ref().map(|from| from.value.get())).flatten()
            on_change=set_baseline
        />
        {date(seen, |t| t.baseline_date, |kpi| &kpi.baseline, |kpi| &mut kpi.baseline)}
        <UnitField
            label=move || t().target
            hint=Signal::derive(move || t().target_hint.to_owned())
            unit
            value=move || seen.get(|kpi| kpi.target.as_ref().map(|to| to.value.get())).flatten()
            on_change=set_target
            error=Signal::derive(fault)
        />
        {date(seen, |t| t.target_date, |kpi| &kpi.target, |kpi| &mut kpi.target)}
    }
    .into_any()
}

fn first_measured(kpi: &Kpi) -> Option<Day> {
    kpi.measurements.as_slice().first().map(|first| first.date)
}

fn is_refused(plan: PlanState, seen: Seen, value: f64) -> bool {
    let plan = plan.peek();
    let (Some(kpi), Some(value)) = (plan.kpis.get(seen.id), Number::new(value)) else { return false };
    kpi.baseline.as_ref().is_some_and(|from| kpi.direction.is_worse(value, from.value))
}

/// Writes the value of a reading; a new one gets the proposed date.
fn set(plan: PlanState, seen: Seen, value: Option<f64>, date: Day, part: fn(&mut Kpi) -> &mut Option<Reading>) {
    let value = value.and_then(Number::new);
    plan.change(seen.id, |kpi: &mut Kpi| {
        let reading = part(kpi);
        *reading = match (reading.take(), value) {
            (_, None) => None,
            (Some(known), Some(value)) => Some(Reading { value, ..known }),
            (None, Some(value)) => Some(Reading::new(value, date)),
        };
    });
}

/// The date of a reading, once it has a value.
fn date(
    seen: Seen,
    label: fn(&Text) -> &'static str,
    get: fn(&Kpi) -> &Option<Reading>,
    part: fn(&mut Kpi) -> &mut Option<Reading>,
) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let change = move |day: Option<Day>| {
        let Some(day) = day else { return };
        plan.change(seen.id, |kpi: &mut Kpi| {
            if let Some(reading) = part(kpi) {
                reading.date = day;
            }
        });
    };
    view! {
        <DateField
            label=move || label(t())
            hint=Signal::derive(move || t().date_hint.to_owned())
            value=move || seen.get(|kpi| get(kpi).as_ref().map(|reading| reading.date)).flatten()
            on_change=change
        />
    }
    .into_any()
}
