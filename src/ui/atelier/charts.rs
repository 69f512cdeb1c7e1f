//! Charts on sample figures.

use super::text::TEXT;
use crate::domain::day::Day;
use crate::domain::lang::Format;
use crate::domain::money::Money;
use crate::ui::charts::*;
use crate::ui::components::{Card, Section, Tone};
use crate::ui::words::{use_format, use_text};
use leptos::prelude::*;

pub(super) fn charts() -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <Section title=move || t().charts>
            <div class="grid" data-columns="2">
                <Card>{line()}</Card>
                <Card>{frontier()}</Card>
                <Card>{quadrant()}</Card>
                <Card>{bars()}</Card>
            </div>
        </Section>
    }
    .into_any()
}

fn series(period: &str) -> LineData {
    let start = Day::from_ymd(2026, 6, 1);
    let shares =
        [38, 41, 40, 43, 39, 42, 41, 44, 40, 39, 42, 43, 41, 40, 42, 44, 43, 41, 42, 40, 39, 41, 38, 37, 34, 29];
    let point = |(week, share): (i64, i32)| {
        let mark = match share {
            ..30 => Mark::Alert,
            30..35 => Mark::Signal,
            _ => Mark::Plain,
        };
        start.map(|start| LinePoint {
            day: start.plus_days(week * 7),
            value: f64::from(share) / 100.0,
            mark,
            note: String::new(),
        })
    };
    let day = |week: i64| start.map(|start| start.plus_days(week * 7));
    let at = |week: i64, value: f64| day(week).map(|day| (day, value));
    LineData {
        points: (0..).zip(shares).filter_map(point).collect(),
        target: [at(0, 0.40), at(31, 0.46)].into_iter().flatten().collect(),
        threshold: Some(0.36),
        recovery: Some(0.38),
        limits: Some(Limits { low: 0.352, centre: 0.405, high: 0.458 }),
        forecast: [at(25, 0.31), at(31, 0.27)].into_iter().flatten().collect(),
        periods: day(14)
            .zip(day(18))
            .map(|(from, to)| Period { from, to, label: period.to_string() })
            .into_iter()
            .collect(),
        names: None,
    }
}

fn line() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    view! {
        <LineChart
            title=move || t().questions[0]
            finding=move || t().finding
            data=move || series(t().period)
            format=move |value| f().percent(value, 0)
        />
    }
    .into_any()
}

fn frontier() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let envelope = RwSignal::new(96_000.0);
    let money = move |value: f64| f().money(Money::from_f64_units(value).unwrap_or_default());
    let data = Signal::derive(move || {
        let steps = [(8, 70), (24, 172), (32, 210), (45, 262), (60, 298), (74, 331), (98, 362), (118, 381), (150, 396)];
        let step = |(cost, value)| FrontierStep {
            cost: f64::from(cost) * 1000.0,
            value: f64::from(value) * 1000.0,
            bound: f64::from(value) * 1000.0 + if cost > 70 { 9000.0 } else { 0.0 },
        };
        FrontierData {
            steps: steps.map(step).to_vec(),
            largest: 180_000.0,
            step: 1000.0,
            cost_name: t().axes[0].to_string(),
            value_name: t().axes[1].to_string(),
        }
    });
    let readout = move || {
        let value = data.with(|data| data.value_at(envelope.get()));
        format!("{} → {}", money(envelope.get()), money(value))
    };
    view! {
        <StepFrontier
            title=move || t().questions[3]
            data
            envelope
            handle_label=move || t().axes[0]
            readout
            format_cost=money
            format_value=money
            on_input=move |value| envelope.set(value)
        />
    }
    .into_any()
}

fn quadrant() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let axis = |name: &str| QuadrantAxis { name: name.to_string(), min: 0.0, max: 1.0, cut: 0.5 };
    let data = move || {
        let places = [
            (0.82, 0.89, Tone::Alert),
            (0.78, 0.82, Tone::Info),
            (0.2, 0.76, Tone::Info),
            (0.34, 0.7, Tone::Ok),
            (0.7, 0.2, Tone::Neutral),
            (0.14, 0.12, Tone::Neutral),
        ];
        let point = |(label, (x, y, tone)): (&&str, (f64, f64, Tone))| QuadrantPoint {
            label: (*label).to_string(),
            x,
            y,
            weight: 0.0,
            tone,
        };
        QuadrantData {
            x: axis(t().axes[2]),
            y: axis(t().axes[3]),
            names: t().quadrants.map(str::to_string),
            points: t().things.iter().zip(places).map(point).collect(),
        }
    };
    let format = move |value: f64| f().number(value, 2);
    view! { <QuadrantScatter title=move || t().questions[2] data format_x=format format_y=format/> }.into_any()
}

fn bars() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let bars = move || {
        let values = [1.4, 8.9, 5.7, 1.4, 3.7, 1.1];
        let bar = |(label, value): (&&str, f64)| Bar {
            label: (*label).to_string(),
            note: if value < 1.2 { t().below.to_string() } else { String::new() },
            value,
            shown: f().number(value, 1),
            tone: if value < 1.2 { Tone::Alert } else { Tone::Neutral },
        };
        t().things.iter().zip(values).map(bar).collect::<Vec<_>>()
    };
    view! { <Bars title=move || t().questions[1] bars target=move || Some((1.2, t().axes[1].to_string()))/> }.into_any()
}
