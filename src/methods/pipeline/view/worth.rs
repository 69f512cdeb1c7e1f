//! What the pipeline is worth: each figure opens into its why.

use super::{Sight, amount, count};
use crate::{
    domain::{explained::Explained, lang::Format},
    methods::pipeline::text::{TEXT, Text},
    state::use_plan,
    ui::{
        components::{Card, ExplainedValue},
        judgement::why_by_row,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

type Figure = fn(&Sight) -> Option<&Explained<f64>>;

pub(super) fn card(sight: Memo<Sight>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let money = |value: f64, _: &Text, f: &dyn Format| amount(value, f);
    let left = move || {
        let unweighted = sight.with(|seen| seen.unweighted);
        (unweighted > 0).then(|| (t().unweighted)(&count(unweighted, &*f())))
    };
    view! {
        <Card title=move || t().worth>
            <dl class="key-values">
                {line(sight, |t| t.open_value, |seen| Some(&seen.open_value), money)}
                {line(sight, |t| t.weighted, |seen| Some(&seen.weighted), money)}
                {line(sight, |t| t.win_rate, |seen| seen.win_rate.as_ref(), |value, _, f| f.percent(value, 0))}
                {line(
                    sight,
                    |t| t.cycle,
                    |seen| seen.cycle.as_ref(),
                    |value, t, f| (t.days)(&f.number(value, 0)),
                )}
                {line(
                    sight,
                    |t| t.velocity,
                    |seen| seen.velocity.as_ref(),
                    |value, t, f| (t.a_day)(&amount(value, f)),
                )}
            </dl>
            {move || left().map(|words| view! { <p class="muted small">{words}</p> })}
        </Card>
    }
    .into_any()
}

fn line(
    sight: Memo<Sight>,
    name: fn(&Text) -> &'static str,
    get: Figure,
    write: fn(f64, &Text, &dyn Format) -> String,
) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let known = Memo::new(move |_| sight.with(|seen| get(seen).cloned()));
    let figure = Signal::derive(move || known.get().map(|found| write(found.value, t(), &*f())));
    let why = move |()| {
        let terms = known.get_untracked().map(|found| found.why).unwrap_or_default();
        why_by_row((t().why)(name(t())), &terms, &plan.peek(), &*f())
    };
    view! { <ExplainedValue name=move || name(t()) figure unknown=move || t().unknown why/> }.into_any()
}
