//! Who stands near, each with the why of its distance and its decision; and the strategic groups.

use super::{super::text::TEXT, name};
use crate::{
    domain::{explained::Explained, id::Id, lang::Format},
    methods::competitors::{Competitor, Group},
    state::use_plan,
    ui::{
        components::{Badge, Card, Glyph, Tone, WhyButton},
        deciding::{Finding, decision},
        judgement,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// Competitors with their squared distance.
type Near = Vec<(Id<Competitor>, Explained<f64>)>;

/// The card of the list by distance.
pub(super) fn card(nearest: Memo<Near>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let ids = Memo::new(move |_| nearest.with(|near| near.iter().map(|(id, _)| *id).collect::<Vec<_>>()));
    let (own, away) = {
        let own = plan.select(|plan| plan.worksheets.competitors.own.place().is_some());
        let away = plan.select(|plan| {
            plan.worksheets.competitors.rows.iter().filter(|row| row.position.place().is_none()).count()
        });
        (own, away)
    };
    let unplaced = move || {
        let count = away.get();
        (count > 0).then(|| view! { <p class="muted small">{move || (t().not_placed)(count)}</p> })
    };
    view! {
        <Card title=move || t().nearest>
            <p class="muted small">{move || t().nearest_note}</p>
            <Show when=move || !own.get()>
                <Badge tone=Tone::Watch label=move || t().no_place icon=Glyph::CircleDashed/>
            </Show>
            <ol class="records" role="list">
                <For each=move || ids.get() key=|id| *id children=move |id| line(id, nearest)/>
            </ol>
            {unplaced}
        </Card>
    }
    .into_any()
}

fn line(id: Id<Competitor>, nearest: Memo<Near>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let row = plan.row(id);
    let far = Memo::new(move |_| {
        nearest.with(|near| near.iter().find(|(known, _)| *known == id).map(|(_, far)| far.clone()))
    });
    let title = move || name(&plan.plan(), id, t().untitled);
    let figure = move || {
        far.with(|far| far.as_ref().map(|far| (t().distance)(&f().number(far.value.sqrt(), 1))).unwrap_or_default())
    };
    let why = move |()| {
        let terms = far.with_untracked(|far| far.as_ref().map(|far| far.why.clone()).unwrap_or_default());
        judgement::why(title(), &terms, Vec::new(), &*f())
    };
    view! {
        <li class="record">
            <div class="record-words">
                <span class="record-name">{title} <WhyButton figure why about=title/></span>
                <span class="record-detail">
                    {move || row.with(|row| row.as_ref().map(|row| row.strengths.clone()).unwrap_or_default())}
                </span>
            </div>
            {decision(Finding::on(id.uuid(), Signal::derive(title)))}
        </li>
    }
    .into_any()
}

/// The card of the groups, and whether the shares can be right.
pub(super) fn groups() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let found = plan.select(|plan| plan.worksheets.competitors.groups());
    let known = plan.select(|plan| plan.worksheets.competitors.known_share());
    let too_much = move || {
        let share = known.get();
        (share > 1.0).then(|| {
            let label = move || (t().too_much)(&f().percent(share, 0));
            view! { <Badge tone=Tone::Alert label icon=Glyph::Warning/> }
        })
    };
    let line = move |group: Group| {
        let (count, share) = (group.members.len(), group.share.get());
        let detail = move || (t().members)(count, &f().percent(share, 0));
        view! {
            <li class="row" data-align="between" data-wrap="no">
                <b>{group.name}</b>
                <span class="muted small">{detail}</span>
            </li>
        }
        .into_any()
    };
    let key = |group: &Group| (group.name.clone(), group.members.clone(), group.share.get().to_bits());
    view! {
        <Card title=move || t().groups>
            {too_much}
            <Show when=move || found.with(Vec::is_empty)>
                <p class="muted">{move || t().no_group}</p>
            </Show>
            <ul class="stack plain-list" data-gap="small" role="list">
                <For each=move || found.get() key children=line/>
            </ul>
        </Card>
    }
    .into_any()
}
