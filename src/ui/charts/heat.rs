//! A table whose cells are darker the more they weigh. The chart is its own table: every cell says its figures.

use super::saving::save_button;
use leptos::{html, prelude::*};

/// One cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeatCell {
    /// Its figure; empty where nothing is.
    pub figure: String,
    /// A second one below it.
    pub detail: String,
    /// How much it weighs, 0–1 of the heaviest.
    pub heat: f64,
    /// The whole cell in words, for who points at it.
    pub title: String,
}

/// The steps of colour that the style sheet knows, 0 for an empty cell.
const STEPS: f64 = 5.0;

/// The step of a cell: at least 1 for one that holds something.
fn step(cell: &HeatCell) -> String {
    if cell.figure.is_empty() {
        return "0".to_owned();
    }
    format!("{:.0}", (cell.heat * STEPS).ceil().clamp(1.0, STEPS))
}

/// A table whose cells are darker the more they weigh.
#[component]
pub fn HeatMap(
    /// The question that it answers.
    #[prop(into)]
    title: Signal<String>,
    /// The answer in a sentence.
    #[prop(into)]
    finding: Signal<String>,
    /// How to read it.
    #[prop(into)]
    key: Signal<String>,
    /// What the columns count.
    #[prop(into)]
    corner: Signal<String>,
    /// Names of the rows.
    #[prop(into)]
    rows: Signal<Vec<String>>,
    /// Names of the columns.
    #[prop(into)]
    columns: Signal<Vec<String>>,
    /// The cells, row by row.
    #[prop(into)]
    cells: Signal<Vec<Vec<HeatCell>>>,
) -> impl IntoView {
    let heads = move || columns.get().into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect_view();
    let cell = |cell: HeatCell| {
        let heat = step(&cell);
        view! {
            <td data-heat=heat title=cell.title>
                <span class="heat-figure numeric">{cell.figure}</span>
                <span class="heat-detail numeric">{cell.detail}</span>
            </td>
        }
    };
    let line = move |(name, cells): (String, Vec<HeatCell>)| {
        view! { <tr><th scope="row">{name}</th> {cells.into_iter().map(cell).collect_view()}</tr> }
    };
    let lines = move || rows.get().into_iter().zip(cells.get()).map(line).collect_view();
    let figure = NodeRef::<html::Figure>::new();
    view! {
        <figure class="chart" node_ref=figure>
            <figcaption class="chart-head">
                <div>
                    <h3 class="chart-title">{title}</h3>
                    <p class="chart-finding">{finding}</p>
                </div>
                <div class="chart-controls">{save_button(figure, title)}</div>
            </figcaption>
            <table class="heat" aria-label=title>
                <thead>
                    <tr><th scope="col">{corner}</th> {heads}</tr>
                </thead>
                <tbody>{lines}</tbody>
            </table>
            <p class="bar-note">{key}</p>
        </figure>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::{HeatCell, step};

    #[test]
    fn what_holds_something_is_seen_and_the_heaviest_is_darkest() {
        #[track_caller]
        fn check(figure: &str, heat: f64, expected: &str) {
            let cell = HeatCell { figure: figure.to_owned(), heat, ..HeatCell::default() };
            assert_eq!(step(&cell), expected);
        }
        check("", 0.0, "0");
        check("3", 0.0, "1");
        check("3", 0.2, "1");
        check("3", 0.21, "2");
        check("3", 1.0, "5");
    }
}
