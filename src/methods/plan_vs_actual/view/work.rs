//! The actions month by month: due, done in their month, or not.

use super::{super::text::TEXT, Seen};
use crate::{
    domain::lang::Format,
    reports::plan_vs_actual::{Work, work},
    ui::{
        charts::{StackedBar, StackedBars, StackedData},
        components::{Card, WhyButton},
        judgement::why,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The card; nothing while no action has a date in these months.
pub(super) fn card(seen: Seen) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = seen.plan;
    let months = Memo::new(move |_| {
        seen.read.get();
        let known = plan.peek();
        let of = |month| (month, work(&known, month, plan.today.get()));
        seen.months.get().into_iter().map(of).collect::<Vec<_>>()
    });
    let any = move || months.with(|months| months.iter().any(|(_, work)| work.due > 0));
    let data = move || {
        months.with(|months| {
            let bars =
                months.iter().filter(|(_, work)| work.due > 0).map(|(month, work)| bar(f().month(month.first()), work));
            let bars: Vec<StackedBar> = bars.collect();
            let most = bars.iter().map(|bar| bar.parts.iter().sum()).fold(0.0, f64::max);
            StackedData {
                parts: [t().done, t().late, t().waiting].map(str::to_owned).to_vec(),
                total: t().due.to_owned(),
                most,
                bars,
            }
        })
    };
    let now = Memo::new(move |_| {
        months.with(|months| months.iter().find(|(month, _)| *month == seen.month.get()).map(|(_, work)| work.clone()))
    });
    let sentence = move || now.with(|now| now.as_ref().map(|now| (t().work)(now.due, now.done)).unwrap_or_default());
    let figure = move || {
        let value = now.with(|now| now.as_ref().map_or(0.0, |now| now.gap.value));
        if value < 0.0 { format!("\u{2212}{}", value.abs()) } else { "0".to_owned() }
    };
    let opened = move |()| {
        let terms = now.with_untracked(|now| now.as_ref().map(|now| now.gap.why.clone()).unwrap_or_default());
        why(t().why.to_owned(), &terms, Vec::new(), &*f())
    };
    view! {
        <Show when=any>
            <Card>
                <StackedBars title=move || t().actions data=Signal::derive(data)/>
                <p>
                    {sentence} " " {move || t().why} {move || f().lang().colon()} " "
                    <WhyButton figure why=opened about=Signal::derive(move || t().actions.to_owned())/>
                </p>
            </Card>
        </Show>
    }
    .into_any()
}

#[allow(clippy::cast_precision_loss, reason = "actions of a month")]
fn bar(label: String, work: &Work) -> StackedBar {
    let late = work.late.len();
    let parts = [work.done, late, work.due - work.done - late];
    StackedBar {
        label,
        note: String::new(),
        parts: parts.iter().map(|count| *count as f64).collect(),
        shown: parts.iter().map(ToString::to_string).collect(),
        total: work.due.to_string(),
    }
}
