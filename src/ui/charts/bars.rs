//! Lengths that are compared. The chart is its own table: a name, a bar, a figure.

use super::saving::save_button;
use super::scale::Scale;
use crate::ui::components::{Why, WhyButton, tone::Tone};
use leptos::{html, prelude::*};

/// One bar.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bar {
    /// Its name.
    pub label: String,
    /// A few words after the name; may be empty.
    pub note: String,
    /// Its length, from 0.
    pub value: f64,
    /// The figure in words.
    pub shown: String,
    /// The judgement, as colour; say it in the note as well.
    pub tone: Tone,
}

/// Lengths that are compared, in the order in which they are given.
#[component]
pub fn Bars(
    /// The question that it answers.
    #[prop(into)]
    title: Signal<String>,
    /// The answer in a sentence.
    #[prop(optional, into)]
    finding: Option<Signal<String>>,
    /// The bars.
    #[prop(into)]
    bars: Signal<Vec<Bar>>,
    /// What the lengths are compared with: a line at this value, and its words.
    #[prop(optional, into)]
    target: Signal<Option<(f64, String)>>,
    /// The value of a full bar, where lengths stand on a scale of their own; else the largest of all.
    #[prop(optional)]
    most: f64,
    /// What explains the figure of the bar at a position, where each has its own.
    #[prop(optional, into)]
    why: Option<Callback<usize, Why>>,
) -> impl IntoView {
    let bars = Memo::new(move |_| bars.get());
    let scale = Memo::new(move |_| {
        let values = bars.with(|bars| bars.iter().map(|bar| bar.value).collect::<Vec<_>>());
        let largest = values.into_iter().chain(target.get().map(|(at, _)| at)).fold(most, f64::max);
        Scale::new(0.0, if largest > 0.0 { largest } else { 1.0 })
    });
    let lines = move || {
        let goal = target.get().map(|(at, _)| format!("{}%", scale.get().x(at)));
        bars.get()
            .into_iter()
            .enumerate()
            .map(|(at, bar)| line(bar, scale.get(), goal.clone(), why.map(|why| (why, at))))
            .collect_view()
    };
    let figure = NodeRef::<html::Figure>::new();
    view! {
        <figure class="chart" node_ref=figure>
            <figcaption class="chart-head">
                <div>
                    <h3 class="chart-title">{title}</h3>
                    {finding.map(|finding| view! { <p class="chart-finding">{finding}</p> })}
                </div>
                <div class="chart-controls">{save_button(figure, title)}</div>
            </figcaption>
            <table class="bars" aria-label=title>
                <tbody>{lines}</tbody>
            </table>
            {move || {
                target
                    .get()
                    .map(|(_, words)| {
                        view! { <p class="bars-target"><span class="bars-target-mark" aria-hidden="true"></span> {words}</p> }
                    })
            }}
        </figure>
    }
    .into_any()
}

fn line(bar: Bar, scale: Scale, goal: Option<String>, why: Option<(Callback<usize, Why>, usize)>) -> AnyView {
    let figure = match why {
        Some((why, at)) => {
            let about = Signal::stored(bar.label.clone());
            view! { <WhyButton figure=Signal::stored(bar.shown) why=move |()| why.run(at) about/> }.into_any()
        }
        None => bar.shown.into_any(),
    };
    view! {
        <tr data-tone=bar.tone.attr()>
            <th scope="row">
                {bar.label} {(!bar.note.is_empty()).then(|| view! { <span class="bar-note">{bar.note}</span> })}
            </th>
            <td class="bar-cell" aria-hidden="true">
                <div class="bar-track">
                    <div class="bar-fill" style:width=format!("{}%", scale.x(bar.value))></div>
                    {goal.map(|at| view! { <div class="bar-goal" style:left=at></div> })}
                </div>
            </td>
            <td class="bar-figure numeric">{figure}</td>
        </tr>
    }
    .into_any()
}
