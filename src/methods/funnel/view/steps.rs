//! The steps, edited in place: name, hypothesis, capacity, where the actuals come from, and their order.

use super::{
    super::{
        FunnelStep, Source,
        text::{TEXT, sentences},
    },
    name_of,
};
use crate::{
    domain::{
        entity::Entity,
        id::Id,
        kpi::Kpi,
        lang::Format,
        number::{Number, Share},
    },
    reports::funnel::counting,
    state::{label::Verb, use_plan},
    ui::{
        components::{
            Card, Choice, ChoiceField, Glyph, IconButton, LabelPlace, NumberField, PercentField, Size, TextField,
        },
        rows_table::remove_button_called,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The table.
pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let ids = use_plan().ids::<FunnelStep>();
    view! {
        <Card title=move || t().steps>
            <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().steps>
                <table class="figures" data-cells="fields">
                    <thead>
                        <tr>
                            <th scope="col">{move || t().step}</th>
                            <th scope="col" data-kind="text">{move || t().conversion}</th>
                            <th scope="col" data-kind="text">{move || t().capacity}</th>
                            <th scope="col" data-kind="text">{move || t().source}</th>
                            <th scope="col" data-kind="text" data-print="no">{move || t().order}</th>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || ids.get() key=|id| *id children=line/>
                    </tbody>
                </table>
            </div>
        </Card>
    }
    .into_any()
}

/// The name of a field of one step.
fn field_name(id: Id<FunnelStep>, field: fn(&super::super::text::Text) -> &'static str) -> Signal<String> {
    let (t, f) = (use_text(&TEXT), use_format());
    let name = name_of(id);
    Signal::derive(move || sentences::field_of(field(t()), &name.get(), f().lang()))
}

fn line(id: Id<FunnelStep>) -> AnyView {
    let plan = use_plan();
    let row = plan.row(id);
    let capacity = move || row.with(|row| row.as_ref().and_then(|row| row.capacity)).map(Number::get);
    let set_capacity = move |value: Option<f64>| {
        plan.change(id, |row| row.capacity = value.and_then(Number::new).map(|number| number.max(Number::ZERO)));
    };
    view! {
        <tr>
            <th scope="row">
                <TextField
                    label=field_name(id, |t| t.step)
                    value=move || row.with(|row| row.as_ref().map(|row| row.name().to_owned()).unwrap_or_default())
                    on_change=move |text: String| plan.change(id, |row| text.trim().clone_into(&mut row.name))
                    label_place=LabelPlace::Hidden
                    max_length=80
                />
            </th>
            <td>{conversion(id)}</td>
            <td>
                <NumberField
                    label=field_name(id, |t| t.capacity)
                    value=Signal::derive(capacity)
                    on_change=set_capacity
                    label_place=LabelPlace::Hidden
                    digits=1
                />
            </td>
            <td>{source(id)}</td>
            <td data-print="no"><div class="row" data-wrap="no">{order(id)}</div></td>
        </tr>
    }
    .into_any()
}

/// The hypothesis; the last step has none.
fn conversion(id: Id<FunnelStep>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let row = plan.row(id);
    let last = plan.select(move |plan| plan.worksheets.funnel.steps.iter().last().is_some_and(|step| step.id == id));
    let value = move || row.with(|row| row.as_ref().and_then(|row| row.conversion)).map(Share::get);
    let set = move |share: Option<f64>| plan.change(id, |row| row.conversion = share.map(Share::clamped));
    let label = field_name(id, |t| t.conversion);
    let field = move || {
        view! { <PercentField label value=Signal::derive(value) on_change=set label_place=LabelPlace::Hidden digits=1/> }
    };
    view! {
        <Show when=move || !last.get() fallback=move || view! { <span class="muted small">{move || t().last}</span> }>
            {field()}
        </Show>
    }
    .into_any()
}

/// Where the actuals come from: the user, the pipeline, or one of the KPIs that count.
fn source(id: Id<FunnelStep>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let row = plan.row(id);
    // A KPI that counts no longer is still what the step names: it says so until another source is chosen.
    let kpis = plan.select(move |plan| {
        let chosen = plan.worksheets.funnel.steps.get(id).filter(|step| step.source == Source::Kpi);
        let chosen = chosen.and_then(|step| plan.kpis.get(step.kpi?));
        let stale = chosen.filter(|kpi| counting(plan).all(|counts| counts.id != kpi.id));
        let named = |kpi: &Kpi, counts: bool| (kpi.id.to_string(), kpi.name.clone(), counts);
        let counting = counting(plan).map(|kpi| named(kpi, true));
        counting.chain(stale.map(|kpi| named(kpi, false))).collect::<Vec<_>>()
    });
    let options = move || {
        let named = |(id, name, counts): (String, String, bool)| {
            Choice::new(id, if counts { name } else { sentences::no_count(&name, f().lang()) })
        };
        let usual = [("entered", t().entered), ("opened", t().opened), ("won", t().won)];
        let usual = usual.into_iter().map(|(key, words)| Choice::new(key, words));
        usual.chain(kpis.get().into_iter().map(named)).collect::<Vec<_>>()
    };
    let value = move || {
        row.with(|row| match row.as_ref().map(|row| (row.source, row.kpi)) {
            Some((Source::Kpi, Some(kpi))) => kpi.to_string(),
            Some((Source::Opened, _)) => "opened".to_owned(),
            Some((Source::Won, _)) => "won".to_owned(),
            _ => "entered".to_owned(),
        })
    };
    let choose = move |chosen: String| {
        let (source, kpi) = match chosen.as_str() {
            "opened" => (Source::Opened, None),
            "won" => (Source::Won, None),
            other => Id::parse(other).map_or((Source::Entered, None), |kpi| (Source::Kpi, Some(kpi))),
        };
        plan.change(id, |row| (row.source, row.kpi) = (source, kpi));
    };
    view! {
        <ChoiceField
            label=field_name(id, |t| t.source)
            value=Signal::derive(value)
            options=Signal::derive(options)
            on_change=choose
            label_place=LabelPlace::Hidden
            error=Signal::derive(move || kpis.with(|kpis| kpis.iter().any(|(.., counts)| !counts)).then(|| t().stale.to_owned()))
        />
    }
    .into_any()
}

/// Up, down, and away.
fn order(id: Id<FunnelStep>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let words = use_text(&crate::ui::text::TEXT);
    let plan = use_plan();
    let name = name_of(id);
    let go = move |by: isize| {
        let steps = &plan.peek().worksheets.funnel.steps;
        let to = steps.position(id).and_then(|at| at.checked_add_signed(by)).filter(|to| *to < steps.len());
        if let Some(to) = to {
            plan.edit(plan.label_of(Verb::Move, id), |plan| {
                plan.worksheets.funnel.steps.move_to(id, to);
            });
        }
    };
    let called = move |what: &str| sentences::field_of(what, &name.get(), f().lang());
    view! {
        <IconButton
            label=Signal::derive(move || called(t().earlier))
            glyph=Glyph::ArrowUp
            on_press=move |()| go(-1)
            size=Size::Small
        />
        <IconButton
            label=Signal::derive(move || called(t().later))
            glyph=Glyph::ArrowDown
            on_press=move |()| go(1)
            size=Size::Small
        />
        {remove_button_called(id, Signal::derive(move || format!("{} {}", words().remove, name.get())))}
    }
    .into_any()
}
