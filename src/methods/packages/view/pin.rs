//! A decision by hand about a package, its reason, and what it costs.

use super::super::text::sheet::TEXT;
use crate::{
    domain::{
        id::Id,
        money::Money,
        package::{DecisionPackage, Pin, PinDecision},
    },
    methods::zero_based_budget::view::solving::{Answer, pin_prices},
    state::use_plan,
    ui::{
        components::{Choice, LabelPlace, SegmentedControl, TextField},
        insights::use_insights,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

pub(super) fn fields(id: Id<DecisionPackage>) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let pin = plan.select(move |plan| plan.packages.get(id).and_then(|row| row.pin.clone()));
    let now = move || pin.with(|pin| pin.as_ref().map_or("", |pin| key(pin.decision))).to_owned();
    let options = move || {
        let known = PinDecision::ALL.map(|decision| Choice::new(key(decision), *decision.name().get(words.lang.get())));
        std::iter::once(Choice::new("", t().unpinned)).chain(known).collect::<Vec<_>>()
    };
    let choose = move |chosen: String| {
        let decision = PinDecision::ALL.into_iter().find(|decision| key(*decision) == chosen);
        plan.change(id, |row| {
            let reason = row.pin.as_ref().map(|pin| pin.reason.clone()).unwrap_or_default();
            row.pin = decision.map(|decision| Pin::new(decision, reason));
        });
    };
    let reason = move |text: String| {
        plan.change(id, |row| {
            if let Some(pin) = &mut row.pin {
                pin.reason = text;
            }
        });
    };
    let pinned = Memo::new(move |_| pin.with(Option::is_some));
    view! {
        <SegmentedControl
            label=move || t().pin
            label_place=LabelPlace::Above
            value=now
            options=Signal::derive(options)
            on_change=choose
        />
        <Show when=move || pinned.get()>
            <TextField
                label=move || t().pin_reason
                value=move || pin.get().map(|pin| pin.reason).unwrap_or_default()
                on_change=reason
            />
            {price(id)}
        </Show>
    }
    .into_any()
}

const fn key(decision: PinDecision) -> &'static str {
    match decision {
        PinDecision::Fund => "fund",
        PinDecision::Refuse => "refuse",
    }
}

fn price(id: Id<DecisionPackage>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let prices = pin_prices(use_insights().budget);
    let words = move || match prices.get() {
        Answer::Pending(_) => t().pin_pending.to_owned(),
        Answer::Impossible | Answer::Failed => t().pin_unknown.to_owned(),
        Answer::Here(prices) => prices.iter().find(|(package, _)| *package == id).map_or_else(
            || t().pin_unknown.to_owned(),
            |(_, cost)| (t().pin_cost)(Money::from_cents(cost.cost_cents), Money::from_cents(cost.gap_cents), &*f()),
        ),
    };
    view! {
        <p class="muted" role="status">
            {words}
        </p>
    }
    .into_any()
}
