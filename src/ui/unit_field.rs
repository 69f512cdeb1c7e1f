//! A field for a value in a KPI's unit: an amount, a percentage or a number, followed as the unit changes.

use super::components::{MoneyField, NumberField, PercentField};
use crate::domain::{kpi::Unit, money::Money};
use crate::ui::words::use_words;
use leptos::prelude::*;

/// A value in a unit.
#[component]
pub fn UnitField(
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// The unit now.
    #[prop(into)]
    unit: Signal<Unit>,
    /// The value now, or nothing.
    #[prop(into)]
    value: Signal<Option<f64>>,
    /// Called when a value, or nothing, is committed.
    #[prop(into)]
    on_change: Callback<Option<f64>>,
    /// Help below; nothing when empty.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What is wrong and how to mend it.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
) -> impl IntoView {
    let lang = use_words().lang;
    let unit = Memo::new(move |_| unit.get());
    let hint = hint.unwrap_or_else(|| Signal::stored(String::new()));
    let in_units = move |amount: Option<Money>| on_change.run(amount.map(Money::units));
    (move || match unit.get() {
        Unit::Money => view! {
            <MoneyField
                label
                hint
                error
                value=move || value.get().and_then(Money::from_f64_units)
                on_change=in_units
            />
        }
        .into_any(),
        Unit::Percent => view! { <PercentField label hint error value on_change/> }.into_any(),
        other => match other.word(lang.get()) {
            Some(word) => view! { <NumberField label hint error value on_change unit=word/> }.into_any(),
            None => view! { <NumberField label hint error value on_change/> }.into_any(),
        },
    })
    .into_any()
}
