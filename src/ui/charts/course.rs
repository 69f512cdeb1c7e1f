//! A feeling from step to step, around zero, with the stages that the steps belong to.

use super::frame::{ChartTable, ChartWords, chart};
use super::scale::Scale;
use leptos::prelude::*;

/// One step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CourseStep {
    /// Its name.
    pub label: String,
    /// The name of its stage.
    pub stage: String,
    /// How it is felt; nothing leaves a gap in the curve.
    pub value: Option<f64>,
    /// The value in words, for the table.
    pub shown: String,
    /// What is remarkable of it, in words; may be empty.
    pub note: String,
    /// How it is marked.
    pub mark: CourseMark,
}

/// How a step is marked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CourseMark {
    /// Nothing remarkable.
    #[default]
    Plain,
    /// It hurts.
    Low,
    /// Much depends on it.
    Key,
}

/// The steps with their scale.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CourseData {
    /// The steps, in order.
    pub steps: Vec<CourseStep>,
    /// The lowest and the highest value there could be.
    pub ends: (f64, f64),
    /// The words at the top, in the middle and at the bottom.
    pub levels: [String; 3],
    /// The heads of the table: step, stage, value, note.
    pub heads: [String; 4],
}

/// A feeling from step to step.
#[component]
pub fn CourseChart(
    /// The question that it answers.
    #[prop(into)]
    title: Signal<String>,
    /// The answer in a sentence.
    #[prop(optional, into)]
    finding: Option<Signal<String>>,
    /// The steps.
    #[prop(into)]
    data: Signal<CourseData>,
) -> impl IntoView {
    let data = Memo::new(move |_| data.get());
    let table = Signal::derive(move || data.with(table));
    let plot = move || data.with(|data| plot(data, title));
    chart(ChartWords { title, finding }, move || (move || plot()).into_any(), Signal::stored(Vec::new()), table)
}

fn table(data: &CourseData) -> ChartTable {
    let line = |step: &CourseStep| vec![step.label.clone(), step.stage.clone(), step.shown.clone(), step.note.clone()];
    ChartTable { head: data.heads.to_vec(), rows: data.steps.iter().map(line).collect() }
}

/// The middle of the place of each step, in percent from the left.
#[must_use]
#[allow(clippy::cast_precision_loss, reason = "steps of a journey")]
pub fn places(count: usize) -> Vec<f64> {
    (0..count).map(|at| (at as f64 + 0.5) * 100.0 / count.max(1) as f64).collect()
}

/// The runs of one stage: its name, its first place and how many there are.
#[must_use]
pub fn runs(stages: &[&str]) -> Vec<(String, usize, usize)> {
    let mut found: Vec<(String, usize, usize)> = Vec::new();
    for (at, stage) in stages.iter().enumerate() {
        match found.last_mut() {
            Some((name, _, count)) if name == stage => *count += 1,
            _ => found.push(((*stage).to_owned(), at, 1)),
        }
    }
    found
}

fn plot(data: &CourseData, title: Signal<String>) -> AnyView {
    let scale = Scale::new(data.ends.0, data.ends.1);
    let xs = places(data.steps.len());
    let middle = f64::midpoint(data.ends.0, data.ends.1);
    let longest = data.levels.iter().map(|words| words.chars().count()).max().unwrap_or(1);
    let level = |(words, value): (&String, f64)| {
        let y = format!("{}%", scale.y(value));
        view! {
            <line class="gridline" data-zero=(value == middle).then_some("yes") x1="0" x2="100%" y1=y.clone() y2=y.clone()></line>
            <text class="tick" x="-8" y=y dy="0.32em" text-anchor="end">{words.clone()}</text>
        }
    };
    let levels = data.levels.iter().zip([data.ends.1, middle, data.ends.0]).map(level).collect_view();
    let key = |step: &CourseStep| {
        view! { <li>{step.label.clone()} " " <span class="course-where">{step.stage.clone()}</span></li> }
    };
    view! {
        <div class="plot course" style:--axis=format!("calc({longest} * 0.56em + 14px)") role="img" aria-label=title>
            <svg class="plot-layer" aria-hidden="true">{bands(data)} {levels}</svg>
            <svg class="plot-layer" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
                <path data-line="measured" d=path(data, &xs, scale)></path>
            </svg>
            <svg class="plot-layer" aria-hidden="true">{dots(data, &xs, scale)}</svg>
        </div>
        <ol class="course-key">{data.steps.iter().map(key).collect_view()}</ol>
    }
    .into_any()
}

#[allow(clippy::cast_precision_loss, reason = "steps of a journey")]
fn bands(data: &CourseData) -> AnyView {
    let width = 100.0 / data.steps.len().max(1) as f64;
    let stages: Vec<&str> = data.steps.iter().map(|step| step.stage.as_str()).collect();
    let band = |(at, (name, first, count)): (usize, (String, usize, usize))| {
        let (x, wide) = (format!("{}%", first as f64 * width), format!("{}%", count as f64 * width));
        view! {
            <rect class="course-band" data-odd=(at % 2 == 1).then_some("yes") x=x.clone() width=wide y="0" height="100%"></rect>
            <text class="course-stage" x=x dx="8" y="100%" dy="1.5em">{name}</text>
        }
    };
    runs(&stages).into_iter().enumerate().map(band).collect_view().into_any()
}

/// The curve, broken where a feeling is not known.
fn path(data: &CourseData, xs: &[f64], scale: Scale) -> String {
    let mut drawn = String::new();
    let mut pen_down = false;
    for (step, x) in data.steps.iter().zip(xs) {
        match step.value {
            Some(value) => {
                drawn.push_str(&format!("{}{x} {}", if pen_down { 'L' } else { 'M' }, scale.y(value)));
                pen_down = true;
            }
            None => pen_down = false,
        }
    }
    drawn
}

fn dots(data: &CourseData, xs: &[f64], scale: Scale) -> AnyView {
    let dot = |(at, (step, x)): (usize, (&CourseStep, &f64))| {
        let mark = match step.mark {
            CourseMark::Plain => "plain",
            CourseMark::Low => "low",
            CourseMark::Key => "key",
        };
        let (x, y) = (format!("{x}%"), format!("{}%", scale.y(step.value.unwrap_or(0.0))));
        let known = if step.value.is_some() { "yes" } else { "no" };
        view! {
            <g class="course-dot" data-mark=mark data-known=known>
                <circle cx=x.clone() cy=y.clone() r="11"></circle>
                <text x=x y=y dy="0.34em" text-anchor="middle">{at + 1}</text>
            </g>
        }
    };
    data.steps.iter().zip(xs).enumerate().map(dot).collect_view().into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_even_and_inside() {
        assert_eq!(places(0), Vec::<f64>::new());
        assert_eq!(places(1), [50.0]);
        assert_eq!(places(4), [12.5, 37.5, 62.5, 87.5]);
    }

    #[test]
    fn a_stage_that_comes_back_is_a_run_of_its_own() {
        let run = |name: &str, first, count| (name.to_owned(), first, count);
        assert_eq!(runs(&["a", "a", "b", "a"]), [run("a", 0, 2), run("b", 2, 1), run("a", 3, 1)]);
        assert_eq!(runs(&[]), []);
    }

    #[test]
    fn the_curve_breaks_where_nothing_is_known() {
        let step = |value| CourseStep { value, ..CourseStep::default() };
        let data = CourseData {
            steps: vec![step(Some(2.0)), step(None), step(Some(-2.0)), step(Some(0.0))],
            ends: (-2.0, 2.0),
            ..CourseData::default()
        };
        assert_eq!(path(&data, &places(4), Scale::new(-2.0, 2.0)), "M12.5 0M62.5 100L87.5 50");
    }
}
