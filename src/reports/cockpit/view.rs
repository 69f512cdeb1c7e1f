//! The first screen: what needs a decision now; on an empty plan, the short way and the example.

mod acts;
mod decisions;
mod example;
mod goals;
mod ritual;
mod tasks;
mod tiles;
mod upkeep;
mod way;

pub use acts::{finish, start_standard_action};

use super::{ShortWay, TradeOff, agenda, text, text::WELCOME, trade_off};
use crate::{
    domain::lang::Format,
    plan::Plan,
    reports::coherence,
    state::use_plan,
    ui::{
        components::PageHeader,
        insights::use_insights,
        parts::{self, parts},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The screen.
pub fn page() -> AnyView {
    let empty = use_plan().select(Plan::is_empty);
    (move || if empty.get() { welcome() } else { parts::drawn((parts().steering)()) }).into_any()
}

fn welcome() -> AnyView {
    let t = use_text(&WELCOME);
    view! {
        <PageHeader title=move || t().welcome.to_owned() subtitle=move || t().welcome_detail.to_owned()/>
        <div class="grid" data-columns="main-side">
            {way::steps()}
            {example::offer()}
        </div>
    }
    .into_any()
}

/// The cockpit of a plan that is not empty.
pub fn steering() -> AnyView {
    let (plan, f) = (use_plan(), use_format());
    let insights = use_insights();
    let agenda =
        Memo::new(move |_| agenda(&plan.plan(), &insights.alerts.get(), &insights.priorities.get(), plan.today.get()));
    let budget = Memo::new(move |_| {
        let budget = insights.budget.get();
        trade_off(&plan.peek(), &budget)
    });
    let contradictions = move || match budget.get() {
        Some(TradeOff::Contradiction { count }) => count,
        Some(TradeOff::FirstOut { .. }) | None => 0,
    };
    let way = plan.select(ShortWay::of);
    let next = move || way.get().next().map(|step| step.stage);
    let title = move || agenda.with(|agenda| text::headline(agenda, contradictions(), next(), &*f()));
    let steers = Memo::new(move |_| way.get().steers());
    view! {
        {example::banner()}
        <PageHeader title subtitle=subtitle()/>
        {way::reminder()}
        <div class="grid" data-columns="main-side">
            <div class="stack" data-gap="large">
                {decisions::section(agenda, budget, steers)}
                {move || steers.get().then(|| tasks::card(agenda))}
                {tiles::section()}
            </div>
            <div class="stack">
                {goals::card()}
                {ritual::card()}
                {move || steers.get().then(coherence::view::card)}
                {upkeep::card()}
            </div>
        </div>
    }
    .into_any()
}

/// The day, and where the company goes.
fn subtitle() -> impl Fn() -> String + Send + Sync {
    let (plan, f) = (use_plan(), use_format());
    let vision = plan.select(|plan| plan.vision.text.clone());
    move || {
        let f = f();
        vision.with(|vision| text::today(&f.long_date(plan.today.get()), vision, f.lang()))
    }
}
