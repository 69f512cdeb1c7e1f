//! What every chart stands in: its question, its legend, and the switch to the table of the same figures.

use super::saving::save_button;
use super::scale::Scale;
use crate::ui::components::button::{Button, ButtonVariant, Size};
use crate::ui::components::icon::Glyph;
use crate::ui::components::text::TEXT;
use crate::ui::words::use_text;
use leptos::{html, prelude::*};

/// The figures of a chart as a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChartTable {
    /// Column heads.
    pub head: Vec<String>,
    /// Lines: the first cell names the line.
    pub rows: Vec<Vec<String>>,
}

/// An entry of the legend: which stroke, its name and its value, if it has a single one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LegendEntry {
    /// The value of `data-line` that the style sheet knows.
    pub line: &'static str,
    /// Its name.
    pub name: String,
    /// Its value, or nothing.
    pub value: Option<String>,
}

/// What a chart says around its plot.
#[derive(Clone, Copy)]
pub(super) struct ChartWords {
    /// Its question.
    pub title: Signal<String>,
    /// The finding in a sentence, also its description for assistive technology.
    pub finding: Option<Signal<String>>,
}

/// A chart: its words, its plot, its legend, and the same figures as a table on demand and on paper.
pub(super) fn chart(
    words: ChartWords,
    plot: impl Fn() -> AnyView + Send + 'static,
    legend: Signal<Vec<LegendEntry>>,
    table: Signal<ChartTable>,
) -> AnyView {
    let t = use_text(&TEXT);
    let as_table = RwSignal::new(false);
    let figure = NodeRef::<html::Figure>::new();
    let switch = move || if as_table.get() { t().show_chart } else { t().show_table };
    let body = move || if as_table.get() { figures(table.get(), words.title) } else { plot() };
    view! {
        <figure class="chart" node_ref=figure>
            <figcaption class="chart-head">
                <div>
                    <h3 class="chart-title">{words.title}</h3>
                    {words.finding.map(|finding| view! { <p class="chart-finding">{finding}</p> })}
                </div>
                <div class="chart-controls">
                    <Button
                        label=switch
                        on_press=move |()| as_table.update(|on| *on = !*on)
                        variant=ButtonVariant::Quiet
                        size=Size::Small
                        icon=Glyph::Table
                        about=words.title
                    />
                    {save_button(figure, words.title)}
                </div>
            </figcaption>
            {body}
            {move || (!as_table.get()).then(|| keys(legend.get()))}
        </figure>
    }
    .into_any()
}

fn figures(table: ChartTable, title: Signal<String>) -> AnyView {
    let heads = table.head.into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect_view();
    let line = |cells: Vec<String>| {
        let mut cells = cells.into_iter();
        let name = cells.next().map(|name| view! { <th scope="row">{name}</th> });
        let rest = cells.map(|cell| view! { <td class="numeric">{cell}</td> }).collect_view();
        view! { <tr>{name} {rest}</tr> }
    };
    view! {
        <div class="chart-table" role="region" aria-label=title tabindex="0">
            <table class="figures">
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{table.rows.into_iter().map(line).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn keys(entries: Vec<LegendEntry>) -> AnyView {
    let key = |entry: LegendEntry| {
        view! {
            <li class="legend-key">
                <svg class="legend-line" viewBox="0 0 20 8" aria-hidden="true">
                    <path data-line=entry.line d="M1 4H19"></path>
                </svg>
                {entry.name}
                {entry.value.map(|value| view! { <span class="legend-value numeric">{value}</span> })}
            </li>
        }
    };
    (!entries.is_empty())
        .then(|| view! { <ul class="legend">{entries.into_iter().map(key).collect_view()}</ul> })
        .into_any()
}

/// The text of the ticks of a vertical scale, and the room that they need, as a CSS length.
pub(super) fn tick_texts(scale: Scale, format: impl Fn(f64) -> String) -> (Vec<(f64, String)>, String) {
    let ticks: Vec<(f64, String)> = scale.ticks(4).into_iter().map(|tick| (scale.y(tick), format(tick))).collect();
    let longest = ticks.iter().map(|(_, text)| text.chars().count()).max().unwrap_or(1);
    (ticks, format!("calc({longest} * 0.56em + 14px)"))
}

/// Horizontal lines with their texts on the left.
pub(super) fn horizontal_ticks(ticks: Vec<(f64, String)>) -> AnyView {
    ticks
        .into_iter()
        .map(|(y, text)| {
            let y = format!("{y}%");
            view! {
                <line class="gridline" x1="0" x2="100%" y1=y.clone() y2=y.clone()></line>
                <text class="tick" x="-8" y=y dy="0.32em" text-anchor="end">{text}</text>
            }
        })
        .collect_view()
        .into_any()
}

/// Where a text hangs on its tick: those at the ends stay inside the plot.
pub(super) fn anchor(x: f64) -> &'static str {
    match x {
        x if x < 6.0 => "start",
        x if x > 94.0 => "end",
        _ => "middle",
    }
}
