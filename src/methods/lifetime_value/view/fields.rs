//! What is entered for one segment: purchases, loyalty, additions, and what winning a customer costs.

use super::change;
use crate::{
    domain::{
        id::Id,
        money::Money,
        number::{Number, Share},
        segment::Segment,
    },
    methods::lifetime_value::{
        FirstMargin, Input, NoValue, Sheet, lifetime_value,
        text::{self, TEXT, Text},
    },
    state::use_plan,
    ui::{
        components::*,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// The cards.
pub fn cards(id: Id<Segment>, sheet: Memo<Sheet>) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <Card title=move || t().purchases>
            <div class="grid" data-columns="fields">
                {money(id, sheet, named(Input::Basket), |s| s.basket, |s, v| s.basket = v)}
                {number(id, sheet, named(Input::Frequency), |s| s.frequency, |s, v| s.frequency = v)}
                {share(id, sheet, named(Input::Margin), |_| "", |s| s.margin, |s, v| s.margin = v)}
                {money(id, sheet, named(Input::RetentionCost), |s| s.retention_cost, |s, v| s.retention_cost = v)}
            </div>
        </Card>
        <Card title=move || t().loyalty>
            <div class="grid" data-columns="fields">{loyalty(id, sheet)}</div>
        </Card>
        <Card title=move || t().winning>
            <div class="grid" data-columns="fields">{winning(id, sheet)}</div>
        </Card>
        <Card title=move || t().additions>
            <div class="grid" data-columns="fields">
                {rate(id, sheet, named(Input::Growth), |_| "", |s| s.growth, |s, v| s.growth = v)}
                {share(
                    id,
                    sheet,
                    worded(|t| t.cross_probability),
                    |_| "",
                    |s| s.cross_probability,
                    |s, v| s.cross_probability = v,
                )}
                {money(id, sheet, worded(|t| t.cross_value), |s| s.cross_value, |s, v| s.cross_value = v)}
                {money(id, sheet, worded(|t| t.referral), |s| s.referral_value, |s, v| s.referral_value = v)}
            </div>
        </Card>
    }
    .into_any()
}

fn named(input: Input) -> Signal<String> {
    let words = use_words();
    Signal::derive(move || (*text::input(input).get(words.lang.get())).to_owned())
}

fn worded(word: fn(&Text) -> &'static str) -> Signal<String> {
    let t = use_text(&TEXT);
    Signal::derive(move || word(t()).to_owned())
}

fn loyalty(id: Id<Segment>, sheet: Memo<Sheet>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let first = move || {
        let first = sheet.with(|sheet| sheet.first_margin);
        (if first == FirstMargin::AtOnce { "at_once" } else { "after" }).to_owned()
    };
    let choose = move |value: String| {
        let first = if value == "after" { FirstMargin::AfterAPeriod } else { FirstMargin::AtOnce };
        change(plan, id, |sheet| sheet.first_margin = first);
    };
    let needs_end = move || sheet.with(|sheet| lifetime_value(sheet).err() == Some(NoValue::NoEnd));
    let lang = use_words().lang;
    let set_horizon = move |years: Option<f64>| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held within 1–100 first")]
        let years = years.map(|years| years.clamp(1.0, 100.0).round() as u16);
        change(plan, id, |sheet| sheet.horizon_years = years);
    };
    view! {
        {share(id, sheet, named(Input::Retention), |t| t.retention_hint, |s| s.retention, |s, v| s.retention = v)}
        {rate(
            id,
            sheet,
            named(Input::Discount),
            |t| t.discount_hint,
            |s| s.discount,
            |s, v| s.discount = v.map(|rate| rate.max(Number::ZERO)),
        )}
        <NumberField
            label=move || t().horizon
            hint=Signal::derive(move || t().horizon_hint.to_owned())
            unit=move || t().years
            value=Signal::derive(move || sheet.with(|sheet| sheet.horizon_years.map(f64::from)))
            on_change=set_horizon
            error=Signal::derive(move || needs_end().then(|| text::no_value(&NoValue::NoEnd, lang.get())))
        />
        <ChoiceField
            label=move || t().first
            value=Signal::derive(first)
            options=Signal::derive(move || vec![Choice::new("at_once", t().at_once), Choice::new("after", t().after)])
            on_change=choose
        />
    }
    .into_any()
}

fn winning(id: Id<Segment>, sheet: Memo<Sheet>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let set_spending = move |amount: Option<Money>| {
        change(plan, id, |sheet| sheet.acquisition_spending = amount.map(|amount| amount.max(Money::ZERO)));
    };
    let set_customers = move |count: Option<f64>| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held within the range first")]
        let count = count.map(|count| count.clamp(0.0, 1e9).round() as u32);
        change(plan, id, |sheet| sheet.new_customers = count);
    };
    view! {
        <MoneyField
            label=named(Input::AcquisitionSpending)
            hint=Signal::derive(move || t().spending_hint.to_owned())
            value=Signal::derive(move || sheet.with(|sheet| sheet.acquisition_spending))
            on_change=set_spending
        />
        <NumberField
            label=named(Input::NewCustomers)
            value=Signal::derive(move || sheet.with(|sheet| sheet.new_customers.map(f64::from)))
            on_change=set_customers
        />
    }
    .into_any()
}

/// An amount from 0.
fn money(
    id: Id<Segment>,
    sheet: Memo<Sheet>,
    label: Signal<String>,
    get: fn(&Sheet) -> Option<Money>,
    set: fn(&mut Sheet, Option<Money>),
) -> AnyView {
    let plan = use_plan();
    let commit = move |amount: Option<Money>| {
        change(plan, id, |sheet| set(sheet, amount.map(|amount| amount.max(Money::ZERO))));
    };
    view! { <MoneyField label value=Signal::derive(move || sheet.with(get)) on_change=commit/> }.into_any()
}

/// A number from 0.
fn number(
    id: Id<Segment>,
    sheet: Memo<Sheet>,
    label: Signal<String>,
    get: fn(&Sheet) -> Option<Number>,
    set: fn(&mut Sheet, Option<Number>),
) -> AnyView {
    let plan = use_plan();
    let commit = move |value: Option<f64>| {
        change(plan, id, |sheet| set(sheet, value.and_then(|value| Number::new(value.max(0.0)))));
    };
    let value = Signal::derive(move || sheet.with(|sheet| get(sheet).map(Number::get)));
    view! { <NumberField label value on_change=commit digits=2/> }.into_any()
}

/// A share of 1.
fn share(
    id: Id<Segment>,
    sheet: Memo<Sheet>,
    label: Signal<String>,
    hint: fn(&Text) -> &'static str,
    get: fn(&Sheet) -> Option<Share>,
    set: fn(&mut Sheet, Option<Share>),
) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let commit = move |value: Option<f64>| change(plan, id, |sheet| set(sheet, value.map(Share::clamped)));
    let value = Signal::derive(move || sheet.with(|sheet| get(sheet).map(Share::get)));
    view! { <PercentField label hint=Signal::derive(move || hint(t()).to_owned()) value on_change=commit/> }.into_any()
}

/// A rate, which may be above 1 and below 0.
fn rate(
    id: Id<Segment>,
    sheet: Memo<Sheet>,
    label: Signal<String>,
    hint: fn(&Text) -> &'static str,
    get: fn(&Sheet) -> Option<Number>,
    set: fn(&mut Sheet, Option<Number>),
) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let commit = move |value: Option<f64>| change(plan, id, |sheet| set(sheet, value.and_then(Number::new)));
    let value = Signal::derive(move || sheet.with(|sheet| get(sheet).map(Number::get)));
    view! { <PercentField label hint=Signal::derive(move || hint(t()).to_owned()) value on_change=commit/> }.into_any()
}
