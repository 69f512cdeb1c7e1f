//! What each step counted by month: entered here, or drawn from a KPI or the pipeline.

use super::{
    super::{
        FunnelStep, Source,
        text::{TEXT, sentences},
    },
    line_of, name_of,
};
use crate::{
    domain::{day::Day, id::Id, lang::Format, number::Number},
    reports::funnel::Sight,
    state::use_plan,
    ui::{
        components::{Card, LabelPlace, NumberField},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The table.
pub(super) fn card(seen: Memo<Sight>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let ids = use_plan().ids::<FunnelStep>();
    let months = Memo::new(move |_| seen.with(|seen| (seen.periods.clone(), seen.current)));
    let heads = move || {
        let (f, (past, current)) = (f(), months.get());
        let head = |month: Day| view! { <th scope="col" class="numeric">{f.month(month)}</th> };
        let past = past.into_iter().map(head).collect_view();
        view! {
            {past}
            <th scope="col" class="numeric">
                {f.month(current)} <span class="bar-note">{t().current}</span>
            </th>
        }
    };
    view! {
        <Card title=move || t().counts>
            <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().counts>
                <table class="figures" data-cells="fields">
                    <thead>
                        <tr>
                            <th scope="col">{move || t().step}</th>
                            {heads}
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || ids.get() key=|id| *id children=move |id| line(id, seen, months)/>
                    </tbody>
                </table>
            </div>
            <p class="field-hint">{move || t().counts_hint}</p>
        </Card>
    }
    .into_any()
}

fn line(id: Id<FunnelStep>, seen: Memo<Sight>, months: Memo<(Vec<Day>, Day)>) -> AnyView {
    let plan = use_plan();
    let row = plan.row(id);
    let entered = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.source == Source::Entered)));
    let all = move || {
        let (past, current) = months.get();
        past.into_iter().chain([current]).collect::<Vec<_>>()
    };
    let cell = move |month: Day| view! { <td class="numeric">{cell(id, month, seen, entered)}</td> };
    view! {
        <tr>
            <th scope="row">{name_of(id)}</th>
            <For each=all key=|month| *month children=cell/>
        </tr>
    }
    .into_any()
}

fn cell(id: Id<FunnelStep>, month: Day, seen: Memo<Sight>, entered: Memo<bool>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let row = line_of(seen, id);
    let value = move || row.with(|row| row.as_ref().and_then(|row| row.counts.get(&month).copied()));
    let set = move |count: Option<f64>| {
        let count = count.map(|count| Number::nearest(count.max(0.0).round()));
        plan.change(id, |row| row.counts.set(month, count));
    };
    let name = name_of(id);
    let label = Signal::derive(move || {
        let f = f();
        sentences::field_of(&f.month(month), &name.get(), f.lang())
    });
    let shown = move || value().map_or_else(|| t().unknown.to_owned(), |count| f().number(count, 1));
    view! {
        <Show when=move || entered.get() fallback=move || view! { <span>{shown}</span> }>
            <NumberField
                label
                value=Signal::derive(value)
                on_change=set
                label_place=LabelPlace::Hidden
                digits=0
            />
        </Show>
    }
    .into_any()
}
