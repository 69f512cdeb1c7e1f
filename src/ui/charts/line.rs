//! A series over time against what it is judged by: target, threshold, natural limits, trend.

mod series;

pub use series::{Limits, LineData, LineNames, LinePoint, Mark, Period};

use super::frame::{ChartTable, ChartWords, LegendEntry, anchor, chart, horizontal_ticks, tick_texts};
use super::scale::{Scale, thinned};
use crate::domain::day::Day;
use crate::domain::lang::Format;
use crate::ui::components::lagging::lagging;
use crate::ui::components::text::{TEXT, Text};
use crate::ui::words::{use_format, use_text};
use leptos::prelude::*;

/// A series over time.
#[component]
pub fn LineChart(
    /// The question that it answers.
    #[prop(into)]
    title: Signal<String>,
    /// The answer in a sentence.
    #[prop(optional, into)]
    finding: Option<Signal<String>>,
    /// The series.
    #[prop(into)]
    data: Signal<LineData>,
    /// Writes a value, on the axis and in the table.
    #[prop(into)]
    format: Callback<f64, String>,
) -> impl IntoView {
    let (t, f) = (use_text(&TEXT), use_format());
    let data = lagging(Memo::new(move |_| data.get()));
    let legend = Signal::derive(move || data.with(|data| legend(data, t(), format)));
    let table = Signal::derive(move || data.with(|data| table(data, t(), format, &*f())));
    let plot = move || data.with(|data| plot(data, title, format, &*f()));
    chart(ChartWords { title, finding }, move || (move || plot()).into_any(), legend, table)
}

fn legend(data: &LineData, t: &Text, format: Callback<f64, String>) -> Vec<LegendEntry> {
    let entry = |line, name: &str, value: Option<String>| LegendEntry { line, name: name.to_string(), value };
    let latest = |points: &[(Day, f64)]| points.last().map(|(_, value)| format.run(*value));
    let marked = data.points.iter().any(|point| point.mark != Mark::Plain);
    let names = data.called(t);
    let mut entries = vec![entry("measured", names.measured, None)];
    entries.extend((!data.target.is_empty()).then(|| entry("target", names.target, latest(&data.target))));
    entries.extend(data.threshold.map(|value| entry("threshold", t.threshold, Some(format.run(value)))));
    entries.extend(data.recovery.map(|value| entry("recovery", t.recovery, Some(format.run(value)))));
    if let Some(limits) = data.limits {
        entries.push(entry("centre", t.centre, Some(format.run(limits.centre))));
        entries.push(entry("limits", t.limits, Some(range(limits, format))));
    }
    entries.extend((!data.forecast.is_empty()).then(|| entry("forecast", t.forecast, latest(&data.forecast))));
    entries.extend(marked.then(|| entry("signal", names.marked, None)));
    entries
}

fn table(data: &LineData, t: &Text, format: Callback<f64, String>, f: &dyn Format) -> ChartTable {
    let judged: Vec<(&str, String)> = [
        data.threshold.map(|value| (t.threshold, format.run(value))),
        data.recovery.map(|value| (t.recovery, format.run(value))),
        data.limits.map(|limits| (t.centre, format.run(limits.centre))),
        data.limits.map(|limits| (t.limits, range(limits, format))),
    ]
    .into_iter()
    .flatten()
    .collect();
    let names = data.called(t);
    let aimed = (!data.target.is_empty()).then_some(names.target);
    let value = data.names.map_or(t.value, |names| names.measured);
    let head =
        [t.date, value].into_iter().chain(aimed).chain(judged.iter().map(|(name, _)| *name)).chain([names.marked]);
    let line = |point: &LinePoint| {
        let aim = aimed.map(|_| data.target_on(point.day).map(|value| format.run(value)).unwrap_or_default());
        let judged = judged.iter().map(|(_, value)| value.clone());
        let first = [f.date(point.day), format.run(point.value)];
        first.into_iter().chain(aim).chain(judged).chain([point.note.clone()]).collect()
    };
    ChartTable { head: head.map(str::to_string).collect(), rows: data.points.iter().rev().map(line).collect() }
}

fn range(limits: Limits, format: Callback<f64, String>) -> String {
    format!("{}\u{a0}– {}", format.run(limits.low), format.run(limits.high))
}

impl LineData {
    /// The target's line on a day; nothing before it begins.
    fn target_on(&self, day: Day) -> Option<f64> {
        let (first, end) = (self.target.first()?, self.target.last()?);
        let next = self.target.iter().position(|(at, _)| *at > day);
        let Some(next) = next else { return Some(end.1) };
        let Some(before) = next.checked_sub(1).and_then(|at| self.target.get(at)) else {
            // A single day is a goal that stays, before it too.
            return (first.0 == end.0).then_some(end.1);
        };
        let after = self.target.get(next)?;
        let share = days_between(before.0, day) / days_between(before.0, after.0);
        Some((after.1 - before.1).mul_add(share, before.1))
    }
}

/// The scales of both axes.
#[derive(Clone, Copy)]
struct Axes {
    first: Day,
    days: Scale,
    values: Scale,
}

impl Axes {
    fn of(data: &LineData) -> Option<Self> {
        let lines = data.target.iter().chain(&data.forecast);
        let days = data.points.iter().map(|point| point.day).chain(lines.clone().map(|(day, _)| *day));
        let (first, last) = (days.clone().min()?, days.max()?);
        let limits = data.limits.iter().flat_map(|limits| [limits.low, limits.high]);
        let values = data.points.iter().map(|point| point.value).chain(lines.map(|(_, value)| *value));
        let values = Scale::around(values.chain(limits).chain(data.threshold).chain(data.recovery));
        Some(Self { first, days: Scale::new(0.0, days_between(first, last)), values })
    }

    fn x(&self, day: Day) -> f64 {
        self.days.x(days_between(self.first, day))
    }

    fn path(&self, points: impl Iterator<Item = (Day, f64)>) -> String {
        let step =
            |(at, (day, value))| format!("{}{} {}", if at == 0 { 'M' } else { 'L' }, self.x(day), self.values.y(value));
        points.enumerate().map(step).collect()
    }

    fn level(&self, value: f64) -> String {
        format!("M0 {}H100", self.values.y(value))
    }
}

#[allow(clippy::cast_precision_loss, reason = "days of a calendar are far below 2^52")]
fn days_between(first: Day, day: Day) -> f64 {
    day.days_since(first) as f64
}

fn plot(data: &LineData, title: Signal<String>, format: Callback<f64, String>, f: &dyn Format) -> AnyView {
    let Some(axes) = Axes::of(data) else { return ().into_any() };
    let (ticks, room) = tick_texts(axes.values, |value| format.run(value));
    view! {
        <div class="plot" style:--axis=room role="img" aria-label=title>
            <svg class="plot-layer" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
                {curves(data, axes)}
            </svg>
            <svg class="plot-layer" aria-hidden="true">
                {horizontal_ticks(ticks)} {date_ticks(data, axes, f)} {marks(data, axes)} {period_names(data, axes)}
            </svg>
        </div>
    }
    .into_any()
}

fn curves(data: &LineData, axes: Axes) -> AnyView {
    let stroke = |line: &'static str, d: String| view! { <path data-line=line d=d></path> };
    let band = |limits: Limits| {
        let (top, bottom) = (axes.values.y(limits.high), axes.values.y(limits.low));
        view! { <rect class="limit-band" x="0" width="100" y=top height=(bottom - top).max(0.0)></rect> }
    };
    let target = match data.target.as_slice() {
        [] => None,
        [(_, value)] => Some(axes.level(*value)),
        points => Some(axes.path(points.iter().copied())),
    };
    let forecast = (data.forecast.len() > 1).then(|| axes.path(data.forecast.iter().copied()));
    let measured = axes.path(data.points.iter().map(|point| (point.day, point.value)));
    view! {
        {data.periods.iter().map(|period| period_band(period, axes)).collect_view()}
        {data.limits.map(band)}
        {data.limits.map(|limits| [limits.low, limits.high].map(|at| stroke("limits", axes.level(at))).collect_view())}
        {data.limits.map(|limits| stroke("centre", axes.level(limits.centre)))}
        {target.map(|d| stroke("target", d))}
        {data.threshold.map(|value| stroke("threshold", axes.level(value)))}
        {data.recovery.map(|value| stroke("recovery", axes.level(value)))}
        {forecast.map(|d| stroke("forecast", d))}
        {stroke("measured", measured)}
    }
    .into_any()
}

fn period_band(period: &Period, axes: Axes) -> AnyView {
    let (from, to) = (axes.x(period.from), axes.x(period.to));
    view! { <rect class="period-band" x=from width=(to - from).max(0.5) y="0" height="100"></rect> }.into_any()
}

fn period_names(data: &LineData, axes: Axes) -> AnyView {
    let places: Vec<f64> = data.periods.iter().map(|period| axes.x(period.from)).collect();
    let name = |(period, line): (&Period, f64)| {
        let x = axes.x(period.from);
        let (hangs, aside) = if hangs_back(x) { ("end", "-6") } else { ("start", "6") };
        let down = line.mul_add(1.3, 1.2);
        view! {
            <text class="period-name" x=format!("{x}%") dx=aside dy=format!("{down}em") text-anchor=hangs>
                {period.label.clone()}
            </text>
        }
    };
    data.periods.iter().zip(lines_of_names(&places)).map(name).collect_view().into_any()
}

/// Near the right border a name stands before its period: it would leave the plot.
fn hangs_back(x: f64) -> bool {
    x > 75.0
}

/// The width that a name may need, in percent of a narrow plot.
const NAME_ROOM: f64 = 34.0;

/// The line, from 0 at the top, on which each name stands, so that none covers another.
#[allow(clippy::cast_precision_loss, reason = "a plot has a handful of periods")]
fn lines_of_names(places: &[f64]) -> Vec<f64> {
    let room = |x: f64| if hangs_back(x) { (x - NAME_ROOM, x) } else { (x, x + NAME_ROOM) };
    let mut taken: Vec<Vec<(f64, f64)>> = Vec::new();
    let mut place = |x: &f64| {
        let (from, to) = room(*x);
        let is_free = |names: &Vec<(f64, f64)>| names.iter().all(|(first, last)| to <= *first || *last <= from);
        let line = taken.iter().position(is_free).unwrap_or_else(|| {
            taken.push(Vec::new());
            taken.len() - 1
        });
        if let Some(names) = taken.get_mut(line) {
            names.push((from, to));
        }
        line as f64
    };
    places.iter().map(&mut place).collect()
}

fn marks(data: &LineData, axes: Axes) -> AnyView {
    let last = data.points.len().saturating_sub(1);
    let dot = |(at, point): (usize, &LinePoint)| {
        let kind = match point.mark {
            Mark::Signal => "signal",
            Mark::Alert => "alert",
            Mark::Plain if at == last => "last",
            Mark::Plain => "plain",
        };
        let (x, y) = (axes.x(point.day), axes.values.y(point.value));
        view! { <circle class="dot" data-mark=kind cx=format!("{x}%") cy=format!("{y}%")></circle> }
    };
    data.points.iter().enumerate().map(dot).collect_view().into_any()
}

fn date_ticks(data: &LineData, axes: Axes, f: &dyn Format) -> AnyView {
    let ends = data.forecast.last().into_iter().chain(data.target.last()).map(|(day, _)| *day);
    let mut days: Vec<Day> = data.points.iter().map(|point| point.day).chain(ends).collect();
    days.sort_unstable();
    days.dedup();
    let places: Vec<f64> = days.iter().map(|day| axes.x(*day)).collect();
    let always = thinned(&places, 34.0);
    let (first, last) = (always.iter().min().copied(), always.iter().max().copied());
    // The narrower the chart, the fewer ranks the style sheet shows.
    let rank = |at: usize| match at {
        at if Some(at) == last => "last",
        at if Some(at) == first => "first",
        at if always.contains(&at) => "usual",
        _ => "wide",
    };
    let text = |at: usize| {
        let (x, day) = (*places.get(at)?, *days.get(at)?);
        Some(view! {
            <text class="tick" data-rank=rank(at) x=format!("{x}%") y="100%" dy="1.67em" text-anchor=anchor(x)>
                {f.date(day)}
            </text>
        })
    };
    // The texts of narrow screens stand among those of wide ones.
    let mut wide = always.clone();
    for at in thinned(&places, 22.0) {
        let free =
            |known: &usize| (places[*known] - places[at]).abs() >= if places[*known] > 94.0 { 30.0 } else { 22.0 };
        if wide.iter().all(free) {
            wide.push(at);
        }
    }
    wide.into_iter().filter_map(text).collect_view().into_any()
}

#[cfg(test)]
mod tests {
    use super::lines_of_names;

    #[test]
    fn names_that_would_meet_stand_below_each_other() {
        #[track_caller]
        fn check(places: &[f64], expected: &[f64]) {
            assert_eq!(lines_of_names(places), expected);
        }
        check(&[], &[]);
        check(&[10.0, 50.0], &[0.0, 0.0]);
        check(&[10.0, 30.0, 50.0], &[0.0, 1.0, 0.0]);
        check(&[50.0, 50.0, 50.0], &[0.0, 1.0, 2.0]);
        // The second stands before its period, where the first is.
        check(&[60.0, 80.0], &[0.0, 1.0]);
        check(&[20.0, 90.0], &[0.0, 0.0]);
    }
}
