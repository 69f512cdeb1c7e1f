//! The chart of a KPI: its values against the way to the target, the natural limits, the watch and the trend.

use super::kpi::Seen;
use crate::{
    domain::{
        day::Day,
        kpi::{Direction, Kpi, Reading},
        lang::{Format, Lang},
        period::PeriodValue,
        watch::Watch,
    },
    methods::{
        experiments::Experiment,
        kpis::{text, text::page::TEXT, xmr::Xmr},
    },
    reports::alerts::AlertRow,
    state::use_plan,
    ui::{
        charts::{Limits, LineChart, LineData, LinePoint, Mark, Period},
        components::lagging,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// A trend that comes to the target later than this many days after the last value is drawn only so far.
const DRAWN_AHEAD: i64 = 182;

/// The chart.
pub fn chart(seen: Seen) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let watch = use_plan()
        .select(move |plan| plan.watches.iter().find(|watch| watch.kpi == seen.id && watch.verdict.is_none()).cloned());
    let trials = use_plan().select(move |plan| {
        let mine = plan.worksheets.experiments.rows.iter().filter(|row| row.kpi == Some(seen.id));
        mine.filter_map(Experiment::window).collect::<Vec<_>>()
    });
    let data = move || {
        seen.kpi.with(|kpi| {
            seen.row.with(|row| match (kpi, row) {
                (Some(kpi), Some(row)) => watch.with(|watch| {
                    let mut line = line(kpi, row, watch.as_ref(), t().window, f().lang());
                    let trial = |(from, to)| Period { from, to, label: t().trial.to_owned() };
                    line.periods.extend(trials.get().into_iter().map(trial));
                    line
                }),
                _ => LineData::default(),
            })
        })
    };
    // Follows as the chart does: what it writes is drawn with it.
    let unit = lagging(Memo::new(move |_| seen.get(|kpi| kpi.unit.clone()).unwrap_or_default()));
    let finding =
        move || seen.row.with(|row| row.as_ref().map(|row| text::forecast(row.forecast, &*f())).unwrap_or_default());
    view! {
        <LineChart
            title=move || t().question
            finding
            data=Signal::derive(data)
            format=move |value| unit.with(|unit| unit.write_computed(value, &*f()))
        />
    }
    .into_any()
}

fn line(kpi: &Kpi, row: &AlertRow, watch: Option<&Watch>, window: &str, lang: Lang) -> LineData {
    let threshold = watch.map(|watch| watch.threshold);
    let breaches = |value: &PeriodValue| threshold.is_some_and(|limit| kpi.direction.is_worse(value.value, limit));
    let within = |value: &PeriodValue| watch.is_some_and(|watch| value.date >= watch.start && value.date <= watch.end);
    let point = |value: &PeriodValue| {
        let note = row.xmr.as_ref().map(|xmr| signals_on(xmr, value.date, lang)).unwrap_or_default();
        let mark = match note.is_empty() {
            _ if breaches(value) && within(value) => Mark::Alert,
            false => Mark::Signal,
            true => Mark::Plain,
        };
        LinePoint { day: value.date, value: value.value.get(), mark, note }
    };
    LineData {
        points: row.values.iter().map(point).collect(),
        target: aim(kpi),
        threshold: threshold.map(|limit| limit.get()),
        recovery: watch.and_then(|watch| watch.recovery).filter(|at| Some(*at) != threshold).map(|at| at.get()),
        limits: row.xmr.as_ref().map(|xmr| Limits {
            low: xmr.limits.lower,
            centre: xmr.limits.centre,
            high: xmr.limits.upper,
        }),
        forecast: trend(kpi, row),
        periods: watch
            .map(|watch| Period { from: watch.start, to: watch.end, label: window.to_owned() })
            .into_iter()
            .collect(),
        names: None,
    }
}

/// The kinds of the signals that a point belongs to.
fn signals_on(xmr: &Xmr, date: Day, lang: Lang) -> String {
    let on = xmr.signals.iter().filter(|signal| signal.points.contains(&date));
    on.map(|signal| *signal.kind.name().get(lang)).collect::<Vec<_>>().join(", ")
}

/// From the baseline to the target; a target alone is a level.
fn aim(kpi: &Kpi) -> Vec<(Day, f64)> {
    let at = |reading: &Reading| (reading.date, reading.value.get());
    match (&kpi.baseline, &kpi.target) {
        (Some(from), Some(to)) if from.date < to.date => vec![at(from), at(to)],
        (_, Some(to)) => vec![at(to)],
        (_, None) => Vec::new(),
    }
}

/// From the last value towards the target, as far as it is worth drawing.
fn trend(kpi: &Kpi, row: &AlertRow) -> Vec<(Day, f64)> {
    let (Some(day), Some(last), Some(target)) = (row.forecast.date(), row.values.last(), &kpi.target) else {
        return Vec::new();
    };
    let farthest = target.date.max(last.date.plus_days(DRAWN_AHEAD));
    let to = day.min(farthest);
    let days = |day: Day| i32::try_from(day.days_since(last.date)).map_or(f64::MAX, f64::from);
    let share = (days(to) / days(day)).clamp(0.0, 1.0);
    let reached = (target.value.get() - last.value.get()).mul_add(share, last.value.get());
    let wrong_way = match kpi.direction {
        Direction::Higher => reached < last.value.get(),
        Direction::Lower => reached > last.value.get(),
    };
    if wrong_way { Vec::new() } else { vec![(last.date, last.value.get()), (to, reached)] }
}
