//! A funnel: each step as wide as what it must hold, narrowing towards the next, with what is really done marked on it.

use super::frame::{ChartTable, ChartWords, LegendEntry, chart};
use crate::ui::words::use_text;
use leptos::prelude::*;

/// One step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunnelBar {
    /// Its name.
    pub label: String,
    /// A few words after the name; may be empty.
    pub note: String,
    /// What is demanded of it, from 0.
    pub demanded: f64,
    /// The same in words.
    pub shown: String,
    /// What is done, with its words, where it is known.
    pub done: Option<(f64, String)>,
}

/// The funnel.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunnelData {
    /// The names of the columns of the table: step, demanded, done.
    pub heads: [String; 3],
    /// The steps, in order.
    pub bars: Vec<FunnelBar>,
}

/// Half of the drawing, in its own units, and the height of a step.
const HALF: f64 = 50.0;
const HEIGHT: f64 = 40.0;
/// What is more than nothing stays visible.
const LEAST: f64 = 0.6;

/// Half the width of a value on a drawing whose widest value is `most`, 0–50.
fn half(value: f64, most: f64) -> f64 {
    let share = if most > 0.0 { (value / most).clamp(0.0, 1.0) } else { 0.0 };
    if value > 0.0 { (share * HALF).max(LEAST) } else { 0.0 }
}

/// The widest of all values; 1 where there is none.
fn most(bars: &[FunnelBar]) -> f64 {
    let all = bars.iter().flat_map(|bar| [Some(bar.demanded), bar.done.as_ref().map(|done| done.0)]);
    let most = all.flatten().fold(0.0, f64::max);
    if most > 0.0 { most } else { 1.0 }
}

/// The outline of each step, from its own half width to the next one’s; the last keeps its own.
fn outlines(bars: &[FunnelBar]) -> Vec<String> {
    let most = most(bars);
    let halves: Vec<f64> = bars.iter().map(|bar| half(bar.demanded, most)).collect();
    let path = |(at, top): (usize, &f64)| {
        let bottom = halves.get(at + 1).unwrap_or(top);
        format!("M{:.2} 0H{:.2}L{:.2} {HEIGHT}H{:.2}Z", HALF - top, HALF + top, HALF + bottom, HALF - bottom,)
    };
    halves.iter().enumerate().map(path).collect()
}

/// A funnel with what is demanded and what is done.
#[component]
pub fn FunnelChart(
    /// The question that it answers.
    #[prop(into)]
    title: Signal<String>,
    /// The answer in a sentence.
    #[prop(into)]
    finding: Signal<String>,
    /// The funnel.
    #[prop(into)]
    data: Signal<FunnelData>,
) -> impl IntoView {
    let t = use_text(&crate::ui::components::text::TEXT);
    let data = Memo::new(move |_| data.get());
    let table = Signal::derive(move || data.with(|data| table(data, t().none)));
    let legend = Signal::derive(move || {
        let [_, demanded, done] = data.with(|data| data.heads.clone());
        let entry = |line, name| LegendEntry { line, name, value: None };
        vec![entry("measured", demanded), entry("done", done)]
    });
    let plot = move || (move || data.with(|data| plot(data, title))).into_any();
    chart(ChartWords { title, finding: Some(finding) }, plot, legend, table)
}

fn table(data: &FunnelData, none: &str) -> ChartTable {
    let line = |bar: &FunnelBar| {
        let done = bar.done.as_ref().map_or_else(|| none.to_owned(), |done| done.1.clone());
        vec![bar.label.clone(), bar.shown.clone(), done]
    };
    ChartTable { head: data.heads.to_vec(), rows: data.bars.iter().map(line).collect() }
}

fn plot(data: &FunnelData, title: Signal<String>) -> AnyView {
    let most = most(&data.bars);
    let line = |(bar, outline): (&FunnelBar, String)| {
        let marks = bar.done.as_ref().map(|(value, _)| {
            let half = half(*value, most);
            let (left, right) = (HALF - half, HALF + half);
            view! { <path data-line="done" d=format!("M{left:.2} 0V{HEIGHT}M{right:.2} 0V{HEIGHT}")></path> }
        });
        let done = bar.done.as_ref().map(|done| view! { <span class="funnel-done">{done.1.clone()}</span> });
        view! {
            <div class="funnel-line">
                <span class="funnel-name">
                    {bar.label.clone()}
                    {(!bar.note.is_empty()).then(|| view! { <span class="bar-note">{bar.note.clone()}</span> })}
                </span>
                <svg class="funnel-shape" viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
                    <path class="funnel-body" d=outline></path>
                    {marks}
                </svg>
                <span class="funnel-figure numeric">
                    {bar.shown.clone()}
                    {done}
                </span>
            </div>
        }
    };
    view! {
        <div class="funnel" role="img" aria-label=title>
            {data.bars.iter().zip(outlines(&data.bars)).map(line).collect_view()}
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(demanded: f64, done: Option<f64>) -> FunnelBar {
        FunnelBar { demanded, done: done.map(|done| (done, String::new())), ..FunnelBar::default() }
    }

    #[test]
    fn widths_are_shares_of_the_widest_and_never_vanish() {
        #[track_caller]
        fn check(value: f64, most: f64, expected: f64) {
            assert!((half(value, most) - expected).abs() < 1e-9, "{value} of {most}");
        }
        check(40.0, 40.0, 50.0);
        check(10.0, 40.0, 12.5);
        check(0.001, 40.0, LEAST);
        check(0.0, 40.0, 0.0);
        check(80.0, 40.0, 50.0);
        check(f64::NAN, 40.0, 0.0);
    }

    #[test]
    fn each_step_narrows_to_the_next() {
        let found = outlines(&[bar(40.0, None), bar(10.0, Some(20.0))]);
        assert_eq!(found, ["M0.00 0H100.00L62.50 40H37.50Z", "M37.50 0H62.50L62.50 40H37.50Z"]);
        assert_eq!(most(&[bar(10.0, Some(20.0))]), 20.0);
        assert_eq!(most(&[]), 1.0);
    }
}
