//! Things placed on two questions at once, cut into four answers.

use super::frame::{ChartTable, ChartWords, chart};
use super::scale::{Scale, apart};
use crate::ui::components::text::TEXT;
use crate::ui::components::tone::Tone;
use crate::ui::words::use_text;
use leptos::prelude::*;

/// A thing on two questions.
#[derive(Clone, Debug, PartialEq)]
pub struct QuadrantPoint {
    /// Its name.
    pub label: String,
    /// Its place from left to right.
    pub x: f64,
    /// Its place from bottom to top.
    pub y: f64,
    /// Its radius as a share of the largest, 0–1; 0 for the usual point.
    pub weight: f64,
    /// The judgement, as colour.
    pub tone: Tone,
}

/// One of the two questions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QuadrantAxis {
    /// Its name.
    pub name: String,
    /// Lowest value.
    pub min: f64,
    /// Highest value.
    pub max: f64,
    /// Where it is cut.
    pub cut: f64,
}

/// Both questions, the four answers and the things.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct QuadrantData {
    /// From left to right.
    pub x: QuadrantAxis,
    /// From bottom to top.
    pub y: QuadrantAxis,
    /// Names: top left, top right, bottom left, bottom right.
    pub names: [String; 4],
    /// The things.
    pub points: Vec<QuadrantPoint>,
}

/// Things placed on two questions at once.
#[component]
pub fn QuadrantScatter(
    /// The question that it answers.
    #[prop(into)]
    title: Signal<String>,
    /// The answer in a sentence.
    #[prop(optional, into)]
    finding: Option<Signal<String>>,
    /// The axes and the points.
    #[prop(into)]
    data: Signal<QuadrantData>,
    /// Writes a horizontal value, for the table.
    #[prop(into)]
    format_x: Callback<f64, String>,
    /// Writes a vertical value, for the table.
    #[prop(into)]
    format_y: Callback<f64, String>,
) -> impl IntoView {
    let t = use_text(&TEXT);
    let data = Memo::new(move |_| data.get());
    let table = Signal::derive(move || {
        data.with(|data| ChartTable {
            head: vec![t().name.to_string(), data.x.name.clone(), data.y.name.clone()],
            rows: data
                .points
                .iter()
                .map(|point| vec![point.label.clone(), format_x.run(point.x), format_y.run(point.y)])
                .collect(),
        })
    });
    let plot = move || (move || data.with(|data| plot(data, title))).into_any();
    chart(ChartWords { title, finding }, plot, Signal::stored(Vec::new()), table)
}

/// A point once placed, in percent of the plot.
struct Placed {
    x: f64,
    y: f64,
    label_y: f64,
}

/// The most points that carry their names; more of them carry their numbers, and a list says whose they are.
const NAMED: usize = 8;
/// How far two points stand apart for both to be read, in percent of the plot.
const APART: (f64, f64) = (2.4, 6.0);

/// Moves points that would lie on one another a little to the right, or to the left at the right border.
fn side_by_side(points: impl Iterator<Item = (f64, f64)>) -> Vec<(f64, f64)> {
    let mut placed: Vec<(f64, f64)> = Vec::new();
    for (x, y) in points {
        let taken = |x: f64, placed: &[(f64, f64)]| {
            placed.iter().any(|(other, height)| (other - x).abs() < APART.0 && (height - y).abs() < APART.1)
        };
        let step = if x > 80.0 { -APART.0 } else { APART.0 };
        let mut steps = (0..=12).map(|times| f64::from(times).mul_add(step, x));
        let free = steps.find(|x| !taken(*x, &placed)).unwrap_or(x);
        placed.push((free.clamp(0.0, 100.0), y));
    }
    placed
}

fn placed(data: &QuadrantData) -> Vec<Placed> {
    let (xs, ys) = (Scale::new(data.x.min, data.x.max), Scale::new(data.y.min, data.y.max));
    let at = side_by_side(data.points.iter().map(|point| (xs.x(point.x), ys.y(point.y))));
    let mut labels = vec![0.0; at.len()];
    // Labels hang to the right in the left half and to the left in the right half: only those of one half can touch.
    for left in [true, false] {
        let half: Vec<usize> = (0..at.len()).filter(|i| (at[*i].0 < 50.0) == left).collect();
        let heights: Vec<f64> = half.iter().map(|i| at[*i].1).collect();
        for (i, y) in half.into_iter().zip(apart(&heights, 6.0)) {
            labels[i] = y;
        }
    }
    at.into_iter().zip(labels).map(|((x, y), label_y)| Placed { x, y, label_y }).collect()
}

fn plot(data: &QuadrantData, title: Signal<String>) -> AnyView {
    let cut_x = Scale::new(data.x.min, data.x.max).x(data.x.cut);
    let cut_y = Scale::new(data.y.min, data.y.max).y(data.y.cut);
    let places = placed(data);
    let points =
        data.points.iter().zip(&places).enumerate().map(|(at, (point, place))| dot(at, point, place)).collect_view();
    let labels = if data.points.len() > NAMED { "numbers" } else { "names" };
    view! {
        <div class="plot quadrant" style:--axis="28px" role="img" aria-label=title data-labels=labels>
            <svg class="plot-layer" aria-hidden="true">
                {grounds(cut_x, cut_y)} {names(data, cut_x, cut_y)} {points}
                <text class="axis-name" x="100%" y="100%" dy="1.5em" text-anchor="end">
                    {format!("{} →", data.x.name)}
                </text>
                <text class="axis-name" data-axis="y" x="-10" y="0" text-anchor="end" transform="rotate(-90 -10 0)">
                    {format!("{} →", data.y.name)}
                </text>
            </svg>
        </div>
        <ol class="quadrant-key" data-labels=labels>
            {data.points.iter().map(|point| view! { <li>{point.label.clone()}</li> }).collect_view()}
        </ol>
    }
    .into_any()
}

fn grounds(cut_x: f64, cut_y: f64) -> AnyView {
    let (x, y) = (format!("{cut_x}%"), format!("{cut_y}%"));
    view! {
        <rect class="quadrant-ground" x="0" y="0" width="100%" height="100%" rx="6"></rect>
        <line class="quadrant-cut" x1=x.clone() x2=x y1="0" y2="100%"></line>
        <line class="quadrant-cut" x1="0" x2="100%" y1=y.clone() y2=y></line>
    }
    .into_any()
}

fn names(data: &QuadrantData, cut_x: f64, cut_y: f64) -> AnyView {
    let name = |(at, words): (usize, &String)| {
        let (x, anchor, dx) = if at % 2 == 0 { (0.0, "start", "10") } else { (100.0, "end", "-10") };
        let (y, dy) = if at < 2 { (0.0, "20") } else { (100.0, "-12") };
        let room = if at % 2 == 0 { cut_x } else { 100.0 - cut_x };
        let height = if at < 2 { cut_y } else { 100.0 - cut_y };
        (room > 12.0 && height > 8.0).then(|| {
            view! {
                <text class="quadrant-name" x=format!("{x}%") y=format!("{y}%") dx=dx dy=dy text-anchor=anchor>
                    {words.clone()}
                </text>
            }
        })
    };
    data.names.iter().enumerate().map(name).collect_view().into_any()
}

fn dot(at: usize, point: &QuadrantPoint, place: &Placed) -> AnyView {
    let radius = 10.0 + point.weight.clamp(0.0, 1.0) * 16.0;
    let (x, y) = (format!("{}%", place.x), format!("{}%", place.y));
    let (anchor, dx) = if place.x < 50.0 { ("start", radius + 6.0) } else { ("end", -radius - 6.0) };
    view! {
        <g class="bubble" data-tone=point.tone.attr()>
            <circle cx=x.clone() cy=y.clone() r=radius></circle>
            <text class="bubble-number" x=x.clone() y=y dy="0.34em" text-anchor="middle">{at + 1}</text>
            <text class="bubble-label" x=x y=format!("{}%", place.label_y) dx=dx dy="0.34em" text-anchor=anchor>
                {point.label.clone()}
            </text>
        </g>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::side_by_side;

    #[test]
    fn points_on_one_another_are_moved_side_by_side_and_stay_in_the_plot() {
        let placed = side_by_side(
            [(50.0, 50.0), (50.0, 50.0), (51.0, 52.0), (100.0, 10.0), (100.0, 10.0), (20.0, 50.0)].into_iter(),
        );
        assert_eq!(placed[0], (50.0, 50.0));
        assert_eq!(placed[5], (20.0, 50.0), "what is free stays");
        for (at, (x, y)) in placed.iter().enumerate() {
            assert!((0.0..=100.0).contains(x));
            let apart = |(x2, y2): &(f64, f64)| (x - x2).abs() >= 2.3 || (y - y2).abs() >= 5.9;
            assert!(placed[..at].iter().all(apart), "{placed:?}");
        }
    }
}
