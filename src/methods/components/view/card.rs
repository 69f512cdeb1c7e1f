//! One component: what there is to decide, what lacks, the indicator, and what it led to.

use super::{
    super::{
        ComponentKind,
        text::{
            TEXT,
            kind::{example, question},
        },
    },
    board::{anchor, decision_state, state_badge},
    channels, pricing, standing,
};
use crate::{
    domain::{entity::EntityRef, fixed::Fixed, id::Id, kpi::Kpi, lang::Format},
    methods::Method,
    reports::components::{Decided, Standing, text::gap},
    route::Route,
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        components::{Button, ButtonLink, Card, Choice, EntityPicker, Glyph, Size, TextArea},
        deciding::{Finding, decision_menu, led_to},
        insights::use_insights,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

pub(super) fn card(kind: ComponentKind, standings: Memo<Vec<Standing>>) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let row = standing(standings, kind);
    let fixed: Fixed = kind.fixed();
    let name = Signal::derive(move || (*fixed.name().get(words.lang.get())).to_owned());
    let decided = Memo::new(move |_| row.with(|row| row.as_ref().map_or(Decided::No, |row| row.decision)));
    let state = move || state_badge(move || decision_state(decided.get(), t()));
    view! {
        <div id=anchor(kind) tabindex="-1" class="anchor">
            <Card title=name actions=state>
                <p class="muted">{move || *question(kind).get(words.lang.get())}</p>
                {words_field(kind)} {own_part(kind)} {lacking(row)} {indicator(kind, row)}
                {decided_by(fixed, name)}
            </Card>
        </div>
    }
    .into_any()
}

/// The decisions that cite the component, once there is one, and the menu that makes another.
fn decided_by(fixed: Fixed, name: Signal<String>) -> AnyView {
    let decisions = use_insights().decisions;
    let cited = Memo::new(move |_| decisions.with(|all| all.is_settled(fixed.id())));
    view! {
        <div class="row decision-line">
            <div>{move || cited.get().then(|| led_to(vec![fixed.id()]))}</div>
            {decision_menu(Finding::on(fixed.id(), name))}
        </div>
    }
    .into_any()
}

fn change(plan: PlanState, change: impl FnOnce(&mut crate::methods::components::Components)) {
    plan.edit(Label::new(Verb::Component), |plan| change(&mut plan.worksheets.components));
}

fn words_field(kind: ComponentKind) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let value = plan.select(move |plan| plan.worksheets.components.get(kind).decision.clone());
    view! {
        <TextArea
            label=move || t().decision_field
            value
            on_change=move |text: String| change(plan, |sheet| sheet.get_mut(kind).decision = text)
            placeholder=Signal::derive(move || (*example(kind).get(words.lang.get())).to_owned())
            rows=2
            max_length=600
        />
    }
    .into_any()
}

/// What only one of the five has.
fn own_part(kind: ComponentKind) -> AnyView {
    match kind {
        ComponentKind::Target => target(),
        ComponentKind::Price => pricing::fields(),
        ComponentKind::Channels => channels::table(),
        ComponentKind::Offer | ComponentKind::Process => ().into_any(),
    }
}

/// The priority segment with those who are left out.
fn target() -> AnyView {
    let t = use_text(&TEXT);
    let lang = use_words().lang;
    let priority = use_plan().select(|plan| {
        plan.segments.iter().find(|row| row.priority).map(|row| (row.name.clone(), row.exclusions.clone()))
    });
    let lines = move || {
        priority.get().map(|(name, excluded)| {
            let excluded = excluded.join(&format!("{} ", lang.get().semicolon()));
            view! {
                <p>{(t().aimed_at)(&name)}</p>
                {(!excluded.is_empty()).then(|| view! { <p class="muted small">{(t().excluded)(&excluded)}</p> })}
            }
        })
    };
    view! {
        <div>{lines}</div>
        <div class="row">
            <ButtonLink label=move || t().to_segments href=move || Route::to(Method::Segments).href() size=Size::Small/>
        </div>
    }
    .into_any()
}

fn lacking(row: Memo<Option<Standing>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let words = move || {
        let gaps = row.with(|row| row.as_ref().map(|row| row.gaps.clone()).unwrap_or_default());
        let parts: Vec<String> = gaps.into_iter().map(|found| gap(found, &*f())).collect();
        if parts.is_empty() { t().whole.to_owned() } else { format!("{} {}.", t().lacks, parts.join(", ")) }
    };
    view! { <p class="small">{words}</p> }.into_any()
}

fn indicator(kind: ComponentKind, row: Memo<Option<Standing>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let words = use_words();
    let plan = use_plan();
    let options = plan.select(|plan| {
        plan.kpis.iter().map(|row| Choice::new(row.id.to_string(), row.name.clone())).collect::<Vec<_>>()
    });
    let kpi = Memo::new(move |_| row.with(|row| row.as_ref().and_then(|row| row.kpi)));
    let offered = Memo::new(move |_| row.with(|row| row.as_ref().and_then(|row| row.offered)));
    let link = move |kpi: Option<Id<Kpi>>| change(plan, |sheet| sheet.get_mut(kind).kpi = kpi);
    let pick = move |id: Option<String>| link(id.as_deref().and_then(Id::parse));
    let latest = move || {
        let plan = plan.plan();
        let row = plan.kpis.get(kpi.get()?)?;
        let last = row.measurements.latest()?;
        Some((t().latest)(&row.unit.write(last.value.get(), &*f()), &f().date(last.date)))
    };
    let proposal = move || {
        if kpi.get().is_some() {
            return ().into_any();
        }
        match offered.get() {
            Some(id) => {
                let name = move || plan.plan().name_of(EntityRef::to(id)).unwrap_or_default().to_owned();
                view! { <Button label=move || (t().take)(&name()) on_press=move |()| link(Some(id)) size=Size::Small icon=Glyph::Link/> }
                    .into_any()
            }
            None => {
                let metric = move || {
                    kind.metrics().first().map(|metric| *metric.name().get(words.lang.get())).unwrap_or_default()
                };
                view! {
                    <p class="muted small">{move || (t().no_kpi)(metric())}</p>
                    <ButtonLink label=move || t().to_kpis href=move || Route::to(Method::Kpis).href() size=Size::Small/>
                }
                .into_any()
            }
        }
    };
    view! {
        <div class="grid" data-columns="2">
            <EntityPicker
                label=move || t().kpi
                value=Signal::derive(move || kpi.get().map(|id| id.to_string()))
                options
                on_change=pick
            />
            <div class="stack" data-gap="small">{proposal}</div>
        </div>
        <p class="muted small">{latest}</p>
    }
    .into_any()
}

/// Changes the logic or the limits of the price, as one step.
pub(super) fn change_pricing(plan: PlanState, set: impl FnOnce(&mut crate::methods::components::Pricing)) {
    change(plan, |sheet| set(&mut sheet.pricing));
}
