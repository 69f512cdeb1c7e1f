//! The matrix of recency and frequency with revenue as colour, and what each score stands for.

use crate::{
    domain::{lang::Format, money::Money},
    methods::rfm::{
        Analysis, Bound, ScoreMethod,
        text::{self, TEXT},
    },
    ui::{
        charts::{HeatCell, HeatMap},
        components::*,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The matrix.
pub fn matrix(analysis: Memo<Option<Analysis>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let cells = move || analysis.with(|found| found.as_ref().map(|found| cells(found, &*f())).unwrap_or_default());
    let finding = move || {
        analysis.with(|found| found.as_ref().map(|found| text::below_finding(found, &*f())).unwrap_or_default())
    };
    let rows = Signal::derive(move || [5, 4, 3, 2, 1].map(|score: u8| format!("{} {score}", t().recency)).to_vec());
    let columns = Signal::derive(move || [1, 2, 3, 4, 5].map(|score: u8| score.to_string()).to_vec());
    view! {
        <Card>
            <HeatMap
                title=move || t().matrix
                finding
                key=move || t().matrix_key
                corner=move || format!("{} →", t().frequency)
                rows
                columns
                cells=Signal::derive(cells)
            />
        </Card>
    }
    .into_any()
}

/// Rows from the best recency down, columns from the least frequency on.
fn cells(analysis: &Analysis, format: &dyn Format) -> Vec<Vec<HeatCell>> {
    let all = analysis.revenue();
    let share = |revenue: Money| if all > Money::ZERO { (revenue.units() / all.units()).max(0.0) } else { 0.0 };
    let most = analysis.matrix.iter().map(|cell| share(cell.revenue)).fold(0.0, f64::max);
    let cell = |recency: u8, frequency: u8| {
        let found = analysis.matrix.iter().find(|cell| cell.recency == recency && cell.frequency == frequency);
        found.map_or_else(HeatCell::default, |cell| HeatCell {
            figure: format.number(f64::from(cell.customers), 0),
            detail: format.percent(share(cell.revenue), 0),
            heat: if most > 0.0 { share(cell.revenue) / most } else { 0.0 },
            title: format.lang().labelled(
                &text::matrix_cell(recency, frequency, format.lang()),
                &format!("{}, {}", text::customers(cell.customers, format), format.money(cell.revenue.in_brief())),
            ),
        })
    };
    (1..=5_u8).rev().map(|recency| (1..=5_u8).map(|frequency| cell(recency, frequency)).collect()).collect()
}

/// What each score stands for.
pub fn bounds(analysis: Memo<Option<Analysis>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let method = move || {
        let method = analysis.with(|found| found.as_ref().map_or(ScoreMethod::Quintiles, |found| found.method));
        (*text::method(method).get(f().lang())).to_owned()
    };
    let rows = move || analysis.with(|found| found.as_ref().map(|found| lines(found, &*f())).unwrap_or_default());
    let row = |cells: [String; 4]| {
        let [score, days, orders, money] = cells;
        view! {
            <tr>
                <th scope="row">{score}</th>
                <td class="numeric">{days}</td>
                <td class="numeric">{orders}</td>
                <td class="numeric">{money}</td>
            </tr>
        }
    };
    view! {
        <Card title=move || t().bounds note=method>
            <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().bounds>
                <table class="figures">
                    <thead>
                        <tr>
                            <th scope="col">{move || t().score}</th>
                            <th scope="col">{move || t().days_short}</th>
                            <th scope="col">{move || t().orders}</th>
                            <th scope="col">{move || t().monetary}</th>
                        </tr>
                    </thead>
                    <tbody>{move || rows().into_iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        </Card>
    }
    .into_any()
}

fn lines(analysis: &Analysis, format: &dyn Format) -> Vec<[String; 4]> {
    #[allow(clippy::cast_precision_loss, reason = "days and orders are far below 2^52")]
    let number = |value: i64| format.number(value as f64, 0);
    let money = |value: i64| format.money(Money::from_cents(value).in_brief());
    let of = |bounds: &[Bound], score: u8, write: &dyn Fn(i64) -> String| {
        let bound = bounds.iter().find(|bound| bound.score == score);
        let words = bound.map(|bound| text::bound_days(&write(bound.least), &write(bound.most), format.lang()));
        words.unwrap_or_else(|| "–".to_owned())
    };
    let bounds = &analysis.bounds;
    let line = |score: u8| {
        [
            format.number(f64::from(score), 0),
            of(&bounds.recency_days, score, &number),
            of(&bounds.orders, score, &number),
            of(&bounds.revenue_cents, score, &money),
        ]
    };
    (1..=5).rev().map(line).collect()
}
