//! An experiment among the others: its phase, what is tried on what, and what the figures say.

use super::{
    super::{Experiment, text::TEXT},
    route, sheet, tone,
};
use crate::{
    domain::{id::Id, lang::Format},
    state::use_plan,
    ui::{
        components::{Badge, Card},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The card.
pub fn card(id: Id<Experiment>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let row = plan.row(id);
    let phase = Memo::new(move |_| row.with(|row| row.as_ref().map(|row| row.phase(plan.today.get()))));
    let kpi = plan.select(move |plan| {
        let kpi = plan.worksheets.experiments.rows.get(id)?.kpi?;
        plan.kpis.get(kpi).map(|kpi| kpi.name.clone())
    });
    let about = move || {
        let window = row.with(|row| row.as_ref().and_then(|row| row.window()));
        let f = f();
        let window = window.map(|(from, to)| (t().from_to)(&f.date(from), &f.date(to)));
        [kpi.get(), window].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    };
    let badge = move || {
        let phase = phase.get()?;
        let label = move || (*phase.name().get(f().lang())).to_owned();
        Some(view! { <Badge tone=tone(phase) label/> })
    };
    view! {
        <Card>
            <div class="stack" data-gap="small">
                <div class="row">{badge}</div>
                <h2 class="record-name"><a href=route(id).href()>{sheet::name_of(row)}</a></h2>
                <p class="muted small">{about}</p>
                {sheet::said(id)}
            </div>
        </Card>
    }
    .into_any()
}
