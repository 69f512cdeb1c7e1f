//! The score week by week, as the meetings noted it.

use super::super::{
    history::history,
    text::{self, TEXT},
};
use crate::{
    domain::day::Day,
    state::use_plan,
    ui::{
        charts::{LineChart, LineData, LinePoint, Mark},
        components::Card,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The card; nothing before two weeks are known.
pub(super) fn card() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let known = use_plan().select(history);
    let enough = Memo::new(move |_| known.with(|known| known.len() > 1));
    let finding = move || {
        let ends = known.with(|known| known.first().copied().zip(known.last().copied()));
        ends.map(|((_, first), (_, last))| text::evolution(first, last, &*f())).unwrap_or_default()
    };
    let data = move || {
        let point = |(day, score): (Day, u8)| LinePoint {
            day,
            value: f64::from(score),
            mark: Mark::Plain,
            note: String::new(),
        };
        LineData { points: known.get().into_iter().map(point).collect(), ..LineData::default() }
    };
    view! {
        <Show when=move || enough.get()>
            <Card>
                <LineChart
                    title=move || t().evolution
                    finding
                    data=Signal::derive(data)
                    format=move |value| text::score(value, &*f())
                />
            </Card>
        </Show>
    }
    .into_any()
}
