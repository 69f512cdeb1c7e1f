//! Values that build up step by step, against a level to reach.

use super::frame::{ChartTable, ChartWords, LegendEntry, anchor, chart, horizontal_ticks, tick_texts};
use super::scale::{Scale, thinned};
use leptos::prelude::*;

/// Values step by step, and the level that they are to reach.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CurveData {
    /// What a step is, as the head of the table.
    pub step: String,
    /// The name of each step.
    pub steps: Vec<String>,
    /// What the values are.
    pub name: String,
    /// A value a step.
    pub values: Vec<f64>,
    /// The level, with its name.
    pub level: Option<(f64, String)>,
}

/// Values that build up step by step.
#[component]
pub fn Curve(
    /// The question that it answers.
    #[prop(into)]
    title: Signal<String>,
    /// The answer in a sentence.
    #[prop(into)]
    finding: Signal<String>,
    /// The values.
    #[prop(into)]
    data: Signal<CurveData>,
    /// Writes a value, on the axis and in the table.
    #[prop(into)]
    format: Callback<f64, String>,
) -> impl IntoView {
    let data = Memo::new(move |_| data.get());
    let legend = Signal::derive(move || data.with(|data| legend(data, format)));
    let table = Signal::derive(move || data.with(|data| table(data, format)));
    let words = ChartWords { title, finding: Some(finding) };
    let plot = move || (move || data.with(|data| plot(data, title, format))).into_any();
    chart(words, plot, legend, table)
}

fn legend(data: &CurveData, format: Callback<f64, String>) -> Vec<LegendEntry> {
    let last = data.values.last().map(|value| format.run(*value));
    let built = LegendEntry { line: "measured", name: data.name.clone(), value: last };
    let level = data.level.as_ref().map(|(value, name)| LegendEntry {
        line: "threshold",
        name: name.clone(),
        value: Some(format.run(*value)),
    });
    std::iter::once(built).chain(level).collect()
}

fn table(data: &CurveData, format: Callback<f64, String>) -> ChartTable {
    let level = data.level.as_ref().map(|(value, name)| (name.clone(), format.run(*value)));
    let head = [data.step.clone(), data.name.clone()].into_iter().chain(level.iter().map(|(name, _)| name.clone()));
    let line = |(step, value): (&String, &f64)| {
        let level = level.iter().map(|(_, value)| value.clone());
        [step.clone(), format.run(*value)].into_iter().chain(level).collect()
    };
    ChartTable { head: head.collect(), rows: data.steps.iter().zip(&data.values).map(line).collect() }
}

/// Where each of `count` steps stands, in percent of the plot.
fn places(count: usize) -> Vec<f64> {
    #[allow(clippy::cast_precision_loss, reason = "a few dozen steps")]
    let place = |at: usize| if count < 2 { 50.0 } else { at as f64 / (count - 1) as f64 * 100.0 };
    (0..count).map(place).collect()
}

fn plot(data: &CurveData, title: Signal<String>, format: Callback<f64, String>) -> AnyView {
    let level = data.level.as_ref().map(|(value, _)| *value);
    let scale = Scale::from_zero(data.values.iter().copied().chain(level));
    let (ticks, room) = tick_texts(scale, |value| format.run(value));
    let xs = places(data.values.len());
    let points: Vec<(f64, f64)> = xs.iter().copied().zip(data.values.iter().map(|value| scale.y(*value))).collect();
    let step = |(at, (x, y)): (usize, &(f64, f64))| format!("{}{x:.2} {y:.2}", if at == 0 { 'M' } else { 'L' });
    let path: String = points.iter().enumerate().map(step).collect();
    let dot = |(x, y): &(f64, f64)| {
        view! { <circle class="dot" data-mark="last" cx=format!("{x:.2}%") cy=format!("{y:.2}%")></circle> }
    };
    let name = |at: usize| {
        let (x, name) = (*xs.get(at)?, data.steps.get(at)?.clone());
        // The last one stays where there is little room.
        let rank = if at + 1 == xs.len() { "last" } else { "inner" };
        Some(view! {
            <text class="tick" data-rank=rank x=format!("{x:.2}%") y="100%" dy="1.67em" text-anchor=anchor(x)>
                {name}
            </text>
        })
    };
    view! {
        <div class="plot" style:--axis=room role="img" aria-label=title>
            <svg class="plot-layer" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
                {level.map(|value| view! { <path data-line="threshold" d=format!("M0 {}H100", scale.y(value))></path> })}
                <path data-line="measured" d=path></path>
            </svg>
            <svg class="plot-layer" aria-hidden="true">
                {horizontal_ticks(ticks)} {points.iter().map(dot).collect_view()}
                {thinned(&xs, 24.0).into_iter().filter_map(name).collect_view()}
            </svg>
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::places;

    #[test]
    fn steps_fill_the_plot() {
        assert_eq!(places(5), [0.0, 25.0, 50.0, 75.0, 100.0]);
        assert_eq!(places(1), [50.0]);
        assert_eq!(places(0), [0.0; 0]);
    }
}
