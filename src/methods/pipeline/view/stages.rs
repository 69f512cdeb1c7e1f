//! The stages: how far opportunities go as a picture, and stage by stage with conversion and probability.

use super::{Sight, count};
use crate::domain::lang::Format;
use crate::{
    domain::{entity::EntityRef, explained::Explained, id::Id, number::Share, sales_stage::SalesStage},
    methods::pipeline::{
        flow::StageFlow,
        text::{TEXT, Text},
    },
    state::use_plan,
    ui::{
        charts::{Bar, Bars},
        components::{Card, LabelPlace, PercentField, Tone, WhyButton},
        judgement::why_by_row,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The picture: a bar a stage, as long as the opportunities that reached it.
pub(super) fn picture(sight: Memo<Sight>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    #[allow(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
    let bars = move || {
        let (plan, f) = (plan.plan(), f());
        let bar = |row: &StageFlow| Bar {
            label: plan.name_of(EntityRef::to(row.stage)).unwrap_or_default().to_owned(),
            note: row.conversion.as_ref().map(|share| format!("{} →", f.percent(share.value, 0))).unwrap_or_default(),
            value: row.reached as f64,
            shown: count(row.reached, &*f),
            tone: Tone::Info,
        };
        sight.with(|seen| seen.flow.iter().map(bar).collect::<Vec<_>>())
    };
    let finding = move || {
        let (plan, f) = (plan.plan(), f());
        sight.with(|seen| {
            let known = seen.flow.iter().filter_map(|row| Some((row.stage, row.conversion.as_ref()?.value)));
            known.min_by(|a, b| a.1.total_cmp(&b.1)).map_or_else(
                || t().undecided.to_owned(),
                |(stage, share)| {
                    (t().weakest)(plan.name_of(EntityRef::to(stage)).unwrap_or_default(), &f.percent(share, 0))
                },
            )
        })
    };
    view! {
        <Card>
            <Bars title=move || t().question finding=Signal::derive(finding) bars=Signal::derive(bars)/>
        </Card>
    }
    .into_any()
}

/// Stage by stage.
pub(super) fn table(sight: Memo<Sight>) -> AnyView {
    let t = use_text(&TEXT);
    let ids = use_plan().ids::<SalesStage>();
    view! {
        <Card title=move || t().stages>
            <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().stages>
                <table class="figures">
                    <thead>
                        <tr>
                            <th scope="col">{move || t().stage}</th>
                            <th scope="col" class="numeric">{move || t().reached}</th>
                            <th scope="col" class="numeric">{move || t().open}</th>
                            <th scope="col" class="numeric">{move || t().lost}</th>
                            <th scope="col" class="numeric">{move || t().conversion}</th>
                            <th scope="col" class="numeric">{move || t().probability}</th>
                            <th scope="col" data-kind="text">{move || t().own}</th>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || ids.get() key=|id| *id children=move |id| line(id, sight)/>
                    </tbody>
                </table>
            </div>
            <p class="field-hint">{move || t().own_hint}</p>
        </Card>
    }
    .into_any()
}

fn line(id: Id<SalesStage>, sight: Memo<Sight>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let row = Memo::new(move |_| sight.with(|seen| seen.flow.iter().find(|row| row.stage == id).cloned()));
    let stage = plan.row(id);
    let name = Signal::derive(move || stage.with(|row| row.as_ref().map(|row| row.name.clone()).unwrap_or_default()));
    let number = move |get: fn(&StageFlow) -> usize| {
        move || row.with(|row| row.as_ref().map(|row| count(get(row), &*f())).unwrap_or_default())
    };
    let own = move || stage.with(|row| row.as_ref().and_then(|row| row.probability)).map(Share::get);
    let set = move |share: Option<f64>| plan.change(id, |row| row.probability = share.map(Share::clamped));
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td class="numeric">{number(|row| row.reached)}</td>
            <td class="numeric">{number(|row| row.open)}</td>
            <td class="numeric">{number(|row| row.lost)}</td>
            <td class="numeric">{figure(row, name, |t| t.conversion, |row| row.conversion.as_ref())}</td>
            <td class="numeric">{figure(row, name, |t| t.probability, |row| row.probability.as_ref())}</td>
            <td>
                <PercentField
                    label=move || (t().own_probability)(&name.get())
                    value=Signal::derive(own)
                    on_change=set
                    label_place=LabelPlace::Hidden
                />
            </td>
        </tr>
    }
    .into_any()
}

fn figure(
    row: Memo<Option<StageFlow>>,
    name: Signal<String>,
    what: fn(&Text) -> &'static str,
    get: fn(&StageFlow) -> Option<&Explained<f64>>,
) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let known = Memo::new(move |_| row.with(|row| row.as_ref().and_then(get).cloned()));
    let written = move || known.get().map(|found| f().percent(found.value, 0)).unwrap_or_default();
    let why = move |()| {
        let terms = known.get_untracked().map(|found| found.why).unwrap_or_default();
        why_by_row((t().why)(what(t())), &terms, &plan.peek(), &*f())
    };
    let about = Signal::derive(move || format!("{}, {}", what(t()), name.get()));
    (move || {
        if known.with(Option::is_some) {
            view! { <WhyButton figure=Signal::derive(written) why about/> }.into_any()
        } else {
            view! { <span class="muted">"–"</span> }.into_any()
        }
    })
    .into_any()
}
