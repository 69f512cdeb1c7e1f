//! The matrix itself, and where revenue is made.

use super::{
    super::{Bcg, Field, text::TEXT},
    name,
};
use crate::{
    domain::{lang::Format, money::Money},
    methods::bcg::{BusinessLine, MarketStanding},
    state::use_plan,
    ui::{
        charts::{Bar, Bars, Bubble, BubbleAxis, BubbleData, BubbleMap},
        components::{Card, Tone},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// How far the axis of the relative share goes, as a power of ten: from 10 times the competitor to a tenth of it.
const DECADES: f64 = 1.0;

/// Where a relative share stands on its axis, which is logarithmic and runs from high to low as the field draws it.
fn along(relative: f64) -> f64 {
    relative.max(0.001).log10().clamp(-DECADES, DECADES)
}

fn place(line: &BusinessLine, year: &MarketStanding) -> Option<(f64, f64)> {
    Some((along(year.relative(line.id)?.value), year.growth?.get()))
}

/// The matrix.
pub(super) fn matrix() -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let plan = use_plan();
    let bcg = plan.select(|plan| plan.worksheets.bcg.clone());
    let data = move || {
        let (bcg, known, lang) = (bcg.get(), plan.plan(), words.lang.get());
        let largest = bcg.lines.iter().filter_map(|line| line.revenue).map(Money::cents).max().unwrap_or(0).max(1);
        let bubble = |line: &BusinessLine| {
            let (x, y) = place(line, &line.now)?;
            Some(Bubble {
                id: line.id.to_string(),
                label: name(&known, line.id, t().untitled),
                x,
                y,
                size: line.revenue.map_or_else(|| "—".to_owned(), |money| f().money(money)),
                weight: line.revenue.map(|money| money.cents() as f64 / largest as f64),
                before: place(line, &line.last_year),
                ..Bubble::default()
            })
        };
        let bubbles: Vec<_> = bcg.lines.iter().filter_map(bubble).collect();
        let (low, high) = growths(&bcg, &bubbles);
        let named = |field: Field| (*field.name().get(lang)).to_owned();
        BubbleData {
            x: BubbleAxis {
                name: t().share_axis.to_owned(),
                low: t().share_ends.0.to_owned(),
                high: t().share_ends.1.to_owned(),
                from: DECADES,
                to: -DECADES,
                cut: Some(along(bcg.share_cut.get())),
            },
            y: BubbleAxis {
                name: t().growth_axis.to_owned(),
                low: f().percent(low, 0),
                high: f().percent(high, 0),
                from: low,
                to: high,
                cut: Some(bcg.growth_cut.get()),
            },
            names: [Field::Star, Field::QuestionMark, Field::CashCow, Field::Dog].map(named),
            size: t().revenue.to_owned(),
            bubbles,
            ..BubbleData::default()
        }
    };
    view! {
        <BubbleMap
            title=move || t().picture
            data
            format_x=move |x: f64| f().number(10f64.powf(x), 2)
            format_y=move |y: f64| f().percent(y, 1)
        />
    }
    .into_any()
}

/// The ends of the axis of growth: every line and the cut stand on it, with some room.
fn growths(bcg: &Bcg, bubbles: &[Bubble]) -> (f64, f64) {
    let known = bubbles.iter().flat_map(|bubble| [Some(bubble.y), bubble.before.map(|(_, y)| y)]).flatten();
    let (low, high) = known
        .chain([0.0, bcg.growth_cut.get() * 2.0])
        .fold((0.0_f64, 0.0_f64), |(low, high), y| (low.min(y), high.max(y)));
    ((low - 0.02).min(0.0), high + 0.02)
}

/// Revenue by field.
pub(super) fn balance() -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let bcg = use_plan().select(|plan| plan.worksheets.bcg.clone());
    let bars = move || {
        let (bcg, lang) = (bcg.get(), words.lang.get());
        let bar = |field: Field| {
            let revenue = bcg.revenue_in(field);
            Bar {
                label: (*field.name().get(lang)).to_owned(),
                value: revenue.units(),
                shown: f().money(revenue),
                tone: if field.asks() { Tone::Watch } else { Tone::Ok },
                ..Bar::default()
            }
        };
        Field::ALL.map(bar).to_vec()
    };
    let none = move || bars().iter().all(|bar| bar.value <= 0.0);
    view! {
        <Card>
            <Show when=move || !none() fallback=move || view! { <p class="muted">{move || t().no_revenue}</p> }>
                <Bars title=move || t().balance bars finding=Signal::derive(move || t().balance_note.to_owned())/>
            </Show>
        </Card>
    }
    .into_any()
}
