//! Sums that are compared, with what each is made of: one bar a sum, one length a part. Parts carry the letter of their name
//! in the key, so that colour is never the only sign; a number would be read as theirs.

use super::frame::{ChartTable, ChartWords, chart};
use super::scale::Scale;
use crate::ui::components::lagging::lagging;
use crate::ui::components::text::TEXT;
use crate::ui::words::use_text;
use leptos::prelude::*;

/// One sum with its parts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackedBar {
    /// Its name.
    pub label: String,
    /// A few words after the name; may be empty.
    pub note: String,
    /// Its parts, in the order of the key, each from 0.
    pub parts: Vec<f64>,
    /// Each part in words, for the table.
    pub shown: Vec<String>,
    /// The sum in words.
    pub total: String,
}

/// The sums, and the names of their parts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackedData {
    /// The names of the parts.
    pub parts: Vec<String>,
    /// The name of the sum, for the table.
    pub total: String,
    /// The longest sum that there could be; the scale ends there.
    pub most: f64,
    /// The sums, in the order shown.
    pub bars: Vec<StackedBar>,
}

/// The share of the scale from which a part has room for its letter, in percent.
const ROOM: f64 = 5.0;
/// How many parts have a look of their own; further ones begin anew.
const LOOKS: usize = 6;

/// Sums that are compared, with what each is made of.
#[component]
pub fn StackedBars(
    /// The question that it answers.
    #[prop(into)]
    title: Signal<String>,
    /// The answer in a sentence.
    #[prop(optional, into)]
    finding: Option<Signal<String>>,
    /// The sums.
    #[prop(into)]
    data: Signal<StackedData>,
) -> impl IntoView {
    let t = use_text(&TEXT);
    let data = lagging(Memo::new(move |_| data.get()));
    let table = Signal::derive(move || data.with(|data| table(data, t().name)));
    let plot = move || data.with(|data| plot(data, title));
    chart(ChartWords { title, finding }, move || (move || plot()).into_any(), Signal::stored(Vec::new()), table)
}

/// The letter of a part; after Z they begin anew.
fn letter(at: usize) -> Option<char> {
    ('A'..='Z').cycle().nth(at)
}

fn table(data: &StackedData, name: &str) -> ChartTable {
    let line = |bar: &StackedBar| {
        let cells = bar.shown.iter().cloned().chain([bar.total.clone()]);
        std::iter::once(bar.label.clone()).chain(cells).collect()
    };
    let head = std::iter::once(name.to_owned()).chain(data.parts.iter().cloned()).chain([data.total.clone()]);
    ChartTable { head: head.collect(), rows: data.bars.iter().map(line).collect() }
}

fn plot(data: &StackedData, title: Signal<String>) -> AnyView {
    let scale = Scale::new(0.0, if data.most > 0.0 { data.most } else { 1.0 });
    let part = |(at, value): (usize, &f64)| {
        (*value > 0.0).then(|| {
            view! {
                <span class="stacked-part" data-look=at % LOOKS style:width=format!("{}%", scale.x(*value))>
                    {(scale.x(*value) >= ROOM).then(|| letter(at))}
                </span>
            }
        })
    };
    let bar = |bar: &StackedBar| {
        view! {
            <div class="stacked-bar">
                <span class="stacked-name">
                    {bar.label.clone()}
                    {(!bar.note.is_empty()).then(|| view! { <span class="bar-note">{bar.note.clone()}</span> })}
                </span>
                <span class="stacked-track">{bar.parts.iter().enumerate().map(part).collect_view()}</span>
                <span class="stacked-total numeric">{bar.total.clone()}</span>
            </div>
        }
    };
    let key = |(at, name): (usize, &String)| {
        view! {
            <li>
                <span class="stacked-part" data-look=at % LOOKS aria-hidden="true">{letter(at)}</span>
                {name.clone()}
            </li>
        }
    };
    view! {
        <div class="stacked" role="img" aria-label=title>{data.bars.iter().map(bar).collect_view()}</div>
        <ul class="stacked-key">{data.parts.iter().enumerate().map(key).collect_view()}</ul>
    }
    .into_any()
}
