//! Numbers, amounts and shares: typed as people write them, shown as their language writes them.

use super::field::{FieldWords, LabelPlace, Wiring, field};
use super::text::TEXT;
use super::typed::{self, Typed};
use crate::domain::lang::Format;
use crate::domain::money::Money;
use crate::ui::browser::input;
use crate::ui::words::{use_format, use_text};
use leptos::prelude::*;

type Commit = Box<dyn Fn(&str) -> Option<String> + Send + Sync>;

/// What stays the same for every kind of figure once its reading and writing are given.
struct Figure {
    label: Signal<String>,
    hint: Option<Signal<String>>,
    error: Signal<Option<String>>,
    label_place: LabelPlace,
    unit: Option<Signal<String>>,
    /// The value as text.
    shown: Signal<String>,
    /// Reads and commits the text: the text to show then, or nothing when it cannot be read.
    commit: Commit,
    /// Said when the text cannot be read.
    complaint: Signal<String>,
}

fn figure(figure: Figure) -> AnyView {
    let Figure { label, hint, error, label_place, unit, shown, commit, complaint } = figure;
    let unreadable = RwSignal::new(false);
    let error = Signal::derive(move || if unreadable.get() { Some(complaint.get()) } else { error.get() });
    let change = move |ev: leptos::ev::Event| {
        let again = commit(&event_target_value(&ev));
        unreadable.set(again.is_none());
        if let Some(text) = again {
            input::set_value(&ev, &text);
        }
    };
    field(FieldWords { label, hint, error, label_place }, move |wiring| figure_input(wiring, unit, shown, change))
}

fn figure_input(
    wiring: Wiring,
    unit: Option<Signal<String>>,
    shown: Signal<String>,
    change: impl Fn(leptos::ev::Event) + 'static,
) -> AnyView {
    view! {
        <span class="input-with-unit">
            <input
                type="text"
                inputmode="decimal"
                class="input numeric"
                id=wiring.id
                aria-describedby=wiring.described_by
                aria-invalid=wiring.invalid
                autocomplete="off"
                prop:value=shown
                on:change=change
            />
            {unit.map(|unit| view! { <span class="input-unit">{unit}</span> })}
        </span>
    }
    .into_any()
}

/// Tells what was typed; nobody listens when the field is taken away while it has the focus.
fn told<T: 'static>(on_change: Callback<Option<T>>, value: Option<T>) {
    let _unheard = on_change.try_run(value);
}

/// Commits a reading through `on_change` and says what to show, unless it cannot be read.
fn settle<T: Copy>(typed: Typed<T>, on_change: impl Fn(Option<T>), show: impl Fn(T) -> String) -> Option<String> {
    let value = match typed {
        Typed::Empty => None,
        Typed::Value(value) => Some(value),
        Typed::Unreadable => return None,
    };
    on_change(value);
    Some(value.map(show).unwrap_or_default())
}

/// A number.
#[component]
pub fn NumberField(
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// The number now, or nothing.
    #[prop(into)]
    value: Signal<Option<f64>>,
    /// Called when a number, or nothing, is committed.
    #[prop(into)]
    on_change: Callback<Option<f64>>,
    /// Help below.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What is wrong and how to mend it.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Where the label stands.
    #[prop(optional)]
    label_place: LabelPlace,
    /// The unit after the figure.
    #[prop(optional, into)]
    unit: Option<Signal<String>>,
    /// Decimals shown at most.
    #[prop(default = 2)]
    digits: u8,
) -> impl IntoView {
    let (t, f) = (use_text(&TEXT), use_format());
    let show = move |number: f64| f().number(number, digits);
    figure(Figure {
        label,
        hint,
        error,
        label_place,
        unit,
        shown: Signal::derive(move || value.get().map(show).unwrap_or_default()),
        commit: Box::new(move |text| settle(typed::number(text), |number| told(on_change, number), show)),
        complaint: Signal::derive(move || t().not_a_number.to_string()),
    })
}

/// An amount in the plan's currency.
#[component]
pub fn MoneyField(
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// The amount now, or nothing.
    #[prop(into)]
    value: Signal<Option<Money>>,
    /// Called when an amount, or nothing, is committed.
    #[prop(into)]
    on_change: Callback<Option<Money>>,
    /// Help below.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What is wrong and how to mend it.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Where the label stands.
    #[prop(optional)]
    label_place: LabelPlace,
) -> impl IntoView {
    let (t, f) = (use_text(&TEXT), use_format());
    let show = move |amount: Money| f().money(amount);
    figure(Figure {
        label,
        hint,
        error,
        label_place,
        unit: None,
        shown: Signal::derive(move || value.get().map(show).unwrap_or_default()),
        commit: Box::new(move |text| settle(typed::money(text), |amount| told(on_change, amount), show)),
        complaint: Signal::derive(move || t().not_an_amount.to_string()),
    })
}

/// A share: `0.38` is typed and shown as `38 %`.
#[component]
pub fn PercentField(
    /// Its name.
    #[prop(into)]
    label: Signal<String>,
    /// The share now (0.38 for 38 %), or nothing.
    #[prop(into)]
    value: Signal<Option<f64>>,
    /// Called when a share, or nothing, is committed.
    #[prop(into)]
    on_change: Callback<Option<f64>>,
    /// Help below.
    #[prop(optional, into)]
    hint: Option<Signal<String>>,
    /// What is wrong and how to mend it.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// Where the label stands.
    #[prop(optional)]
    label_place: LabelPlace,
    /// Decimals shown at most.
    #[prop(default = 1)]
    digits: u8,
) -> impl IntoView {
    let (t, f) = (use_text(&TEXT), use_format());
    let show = move |share: f64| f().percent(share, digits);
    figure(Figure {
        label,
        hint,
        error,
        label_place,
        unit: None,
        shown: Signal::derive(move || value.get().map(show).unwrap_or_default()),
        commit: Box::new(move |text| settle(typed::percent(text), |share| told(on_change, share), show)),
        complaint: Signal::derive(move || t().not_a_number.to_string()),
    })
}
