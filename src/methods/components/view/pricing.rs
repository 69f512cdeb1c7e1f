//! The logic of the price with its limits, and what the limits guard.

use super::{
    super::{
        PriceLogic,
        text::{TEXT, kind},
    },
    card::change_pricing,
    guards,
};
use crate::{
    domain::number::Share,
    state::use_plan,
    ui::{
        components::{Choice, ChoiceField, PercentField},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

pub(super) fn fields() -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let pricing = plan.select(|plan| plan.worksheets.components.pricing.clone());
    let chosen = move || pricing.with(|row| row.logic.map_or("", key).to_owned());
    let options = move || {
        let lang = words.lang.get();
        let all = PriceLogic::ALL.map(|logic| Choice::new(key(logic), *kind::logic(logic).get(lang)));
        std::iter::once(Choice::new("", t().unset)).chain(all).collect()
    };
    let choose = move |value: String| {
        let logic = PriceLogic::ALL.into_iter().find(|logic| key(*logic) == value);
        change_pricing(plan, |row| row.logic = logic);
    };
    let note = move || pricing.with(|row| row.logic.map(|logic| *kind::logic_note(logic).get(words.lang.get())));
    let share = |value: Option<f64>| value.map(Share::clamped);
    view! {
        <div class="grid" data-columns="fields">
            <ChoiceField label=move || t().logic value=Signal::derive(chosen) options=Signal::derive(options) on_change=choose/>
            <PercentField
                label=move || t().floor
                hint=Signal::derive(move || t().floor_hint.to_owned())
                value=Signal::derive(move || pricing.with(|row| row.floor_margin.map(Share::get)))
                on_change=move |value| change_pricing(plan, |row| row.floor_margin = share(value))
            />
            <PercentField
                label=move || t().discount
                hint=Signal::derive(move || t().discount_hint.to_owned())
                value=Signal::derive(move || pricing.with(|row| row.maximum_discount.map(Share::get)))
                on_change=move |value| change_pricing(plan, |row| row.maximum_discount = share(value))
            />
        </div>
        <p class="muted small">{note}</p>
        {guards::list()}
    }
    .into_any()
}

const fn key(logic: PriceLogic) -> &'static str {
    match logic {
        PriceLogic::CostPlus => "cost_plus",
        PriceLogic::Competition => "competition",
        PriceLogic::Value => "value",
        PriceLogic::Penetration => "penetration",
    }
}
