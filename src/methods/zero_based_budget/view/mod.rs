//! The ranking and the simulator: what the envelope pays for, and what a little more or less would change.

mod conflicts;
mod desk;
mod lines;
mod outside;
mod pinning;
mod pins;
mod readings;
mod row;
mod simulator;
pub mod solving;
mod table;
mod why;

use super::text::{TEXT, guide::GUIDE};
use crate::{
    domain::money::Money,
    methods::Method,
    route::Route,
    ui::{
        components::{ButtonLink, ButtonVariant, EmptyState, Glyph, MoneyField, PageHeader},
        guide::guide_button,
        words::{use_format, use_text},
    },
};
use desk::Desk;
use leptos::prelude::*;
use uuid::Uuid;

/// What the screen can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    NoPackage,
    NoEnvelope,
    Contradiction,
    Ranking,
}

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let desk = Desk::new();
    let packages = desk.plan.select(|plan| plan.packages.len());
    // Once an envelope was set here, sliding it down to nothing does not bring the first question back.
    let begun = RwSignal::new(desk.envelope.get_untracked() > Money::ZERO);
    let stage = Memo::new(move |_| {
        let contradicts = desk.budget.with(|budget| !budget.ranking.errors.is_empty());
        match (packages.get(), desk.envelope.get() > Money::ZERO || begun.get(), contradicts) {
            (0, _, _) => Stage::NoPackage,
            (_, false, _) => Stage::NoEnvelope,
            (_, true, true) => Stage::Contradiction,
            (_, true, false) => Stage::Ranking,
        }
    });
    let body = move || match stage.get() {
        Stage::NoPackage => no_package(),
        Stage::NoEnvelope => no_envelope(desk, begun),
        Stage::Contradiction => {
            view! { {conflicts::list(desk)} {simulator::card(desk)} {outside::card(desk)} }.into_any()
        }
        Stage::Ranking => ranking(desk),
    };
    view! { {header(desk, stage)} {body} {pinning::dialog(desk)} }.into_any()
}

fn header(desk: Desk, stage: Memo<Stage>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let title = move || match stage.get() {
        Stage::NoPackage => t().finding_nothing.to_owned(),
        Stage::NoEnvelope => t().no_envelope.to_owned(),
        Stage::Contradiction => (t().finding_conflicts)(desk.budget.with(|budget| budget.ranking.errors.len())),
        Stage::Ranking if desk.budget.with(|budget| budget.ranking.rows.is_empty()) => t().finding_nothing.to_owned(),
        Stage::Ranking => {
            let value = readings::value(desk).unwrap_or_default();
            let better = desk.best_value_now().filter(|best| *best > value);
            (t().finding)(desk.envelope.get(), value.in_brief(), better.map(Money::in_brief), &*f())
        }
    };
    let subtitle = move || match stage.get() {
        Stage::Ranking => {
            let packages = desk.budget.with(|budget| budget.places.len());
            let levels = desk.budget.with(|budget| budget.ranking.rows.len());
            (t().subtitle)(packages, levels, desk.lines.with(|lines| lines.funded), &*f())
        }
        Stage::NoPackage | Stage::NoEnvelope | Stage::Contradiction => String::new(),
    };
    let actions = move || {
        view! {
            {guide_button(&GUIDE)}
            <ButtonLink label=move || t().to_packages href=Route::to(Method::Packages).href()/>
        }
    };
    view! { <PageHeader title subtitle actions/> }.into_any()
}

fn ranking(desk: Desk) -> AnyView {
    view! {
        <div class="grid" data-columns="2">
            {simulator::card(desk)}
            {readings::card(desk)}
        </div>
        {table::table(desk)}
        {outside::card(desk)}
    }
    .into_any()
}

fn no_package() -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <EmptyState glyph=Glyph::Coins title=move || t().no_package detail=move || t().no_package_detail>
            <ButtonLink
                label=move || t().to_packages
                href=Route::to(Method::Packages).href()
                variant=ButtonVariant::Primary
            />
        </EmptyState>
    }
    .into_any()
}

fn no_envelope(desk: Desk, begun: RwSignal<bool>) -> AnyView {
    let t = use_text(&TEXT);
    let set = move |amount: Option<Money>| {
        if let Some(amount) = amount.filter(|amount| *amount > Money::ZERO) {
            begun.set(true);
            desk.set_envelope(amount);
        }
    };
    view! {
        <EmptyState
            glyph=Glyph::Coins
            title=move || t().no_envelope
            detail=move || t().no_envelope_detail
            example=move || t().no_envelope_example
        >
            <MoneyField label=move || t().envelope value=Signal::stored(None) on_change=set/>
        </EmptyState>
    }
    .into_any()
}
