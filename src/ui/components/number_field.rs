//! Numbers, amounts and shares: typed as people write them, shown as their language writes them.

use super::field::{FieldWords, LabelPlace, Wiring, field};
use super::text::{TEXT, Text};
use super::typed::{self, Typed};
use crate::domain::lang::Format;
use crate::domain::money::Money;
use crate::ui::browser::input;
use crate::ui::words::{use_format, use_text};
use leptos::prelude::*;

/// How a kind of figure is read and written.
struct Kind {
    read: fn(&str) -> Typed<f64>,
    write: fn(&dyn Format, f64, u8) -> String,
    /// Said when the text cannot be read.
    complaint: fn(&Text) -> &'static str,
}

const NUMBER: Kind = Kind {
    read: typed::number,
    write: |format, number, digits| format.number(number, digits),
    complaint: |t| t.not_a_number,
};

const SHARE: Kind = Kind {
    read: typed::percent,
    write: |format, share, digits| format.percent(share, digits),
    complaint: |t| t.not_a_number,
};

/// Amounts, in whole units: exact to the cent up to some 20 trillion.
const AMOUNT: Kind = Kind {
    read: |text| typed::money(text).and_then(|amount| Some(amount.units())),
    write: |format, units, _| Money::from_f64_units(units).map(|amount| format.money(amount)).unwrap_or_default(),
    complaint: |t| t.not_an_amount,
};

/// What a figure holds now, and how it is shown and committed.
struct Figure {
    value: Signal<Option<f64>>,
    on_change: Callback<Option<f64>>,
    /// The unit after the figure.
    unit: Option<Signal<String>>,
    /// Decimals shown at most.
    digits: u8,
}

fn figure(kind: &'static Kind, words: FieldWords, figure: Figure) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let Figure { value, on_change, unit, digits } = figure;
    let write = move |value: Option<f64>| value.map(|value| (kind.write)(&*f(), value, digits)).unwrap_or_default();
    let shown = Signal::derive(move || write(value.get()));
    let unreadable = RwSignal::new(false);
    let told = words.error;
    let error =
        Signal::derive(move || if unreadable.get() { Some((kind.complaint)(t()).to_owned()) } else { told.get() });
    let change = move |ev: leptos::ev::Event| {
        let typed = (kind.read)(&event_target_value(&ev));
        unreadable.set(typed == Typed::Unreadable);
        let value = match typed {
            Typed::Empty => None,
            Typed::Value(value) => Some(value),
            Typed::Unreadable => return,
        };
        // Nobody listens when the field is taken away while it has the focus.
        let _unheard = on_change.try_run(value);
        input::set_value(&ev, &write(value));
    };
    field(FieldWords { error, ..words }, move |wiring| figure_input(wiring, unit, shown, change))
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
    let words = FieldWords { label, hint, error, label_place };
    figure(&NUMBER, words, Figure { value, on_change, unit, digits })
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
    let words = FieldWords { label, hint, error, label_place };
    let value = Signal::derive(move || value.get().map(Money::units));
    let on_change = Callback::new(move |units: Option<f64>| {
        let _unheard = on_change.try_run(units.and_then(Money::from_f64_units));
    });
    figure(&AMOUNT, words, Figure { value, on_change, unit: None, digits: 2 })
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
    let words = FieldWords { label, hint, error, label_place };
    figure(&SHARE, words, Figure { value, on_change, unit: None, digits })
}
