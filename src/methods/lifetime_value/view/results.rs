//! What the sheet of one segment makes: its figures or why there are none, the curve, the levers, and the decision.

use super::tone;
use crate::{
    domain::{id::Id, lang::Format, money::Money, segment::Segment},
    methods::lifetime_value::{
        Lever, Sheet, Verdict, acquisition_cost, basket_for, by_year, deserved, lifetime_value, payback_months, ratio,
        retention_for, sensitivity,
        text::{self, TEXT},
    },
    ui::{
        charts::{Bar, Bars, Curve, CurveData},
        components::*,
        deciding::{Finding, decision},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The cards.
pub fn cards(id: Id<Segment>, sheet: Memo<Sheet>) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let verdict = Memo::new(move |_| sheet.with(|sheet| ratio(sheet).map(|ratio| Verdict::of(ratio.value))));
    let badge = move || {
        verdict.get().map(|verdict| {
            view! { <Badge tone=tone(verdict) label=move || *text::verdict(verdict).get(words.lang.get())/> }
        })
    };
    let proposed = Signal::derive(move || (*text::proposed(verdict.get()).get(words.lang.get())).to_owned());
    view! {
        <Card title=move || t().results actions=move || badge>
            <div class="stack" data-gap="small">
                {figures(sheet)} {changes(sheet)} {decision(Finding::on(id.uuid(), proposed))}
            </div>
        </Card>
        {curve(sheet)}
        {levers(sheet)}
    }
    .into_any()
}

/// Names and figures; the reason stands where a figure is missing.
fn figures(sheet: Memo<Sheet>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let pairs = move || {
        let (t, format) = (t(), f());
        let lang = format.lang();
        sheet.with(|sheet| {
            let value = lifetime_value(sheet);
            let money = |amount: Money| format.money(amount.in_brief());
            let deserves = value.as_ref().map(|value| money(deserved(value.value).value));
            let value = value.as_ref().map(|value| money(value.value));
            let cost = acquisition_cost(sheet).map(|cost| money(cost.value));
            let payback = payback_months(sheet).map(|months| text::months(months.value, &*format));
            let times = ratio(sheet).map_or_else(|| "–".to_owned(), |ratio| text::ratio(ratio.value, &*format));
            [
                (t.value, value.unwrap_or_else(|reason| text::no_value(reason, lang))),
                (t.cost, cost.unwrap_or_else(|reason| text::no_cost(&reason, lang))),
                (t.ratio, times),
                (t.payback, payback.unwrap_or_else(|reason| text::no_payback(&reason, lang))),
                (t.deserved, deserves.unwrap_or_else(|_| "–".to_owned())),
            ]
            .map(|(name, value)| (name.to_owned(), value))
            .to_vec()
        })
    };
    view! { <KeyValues pairs=Signal::derive(pairs)/> }.into_any()
}

/// The smallest changes that would make the ratio healthy.
fn changes(sheet: Memo<Sheet>) -> AnyView {
    let f = use_format();
    let notes = move || {
        let format = f();
        sheet.with(|sheet| {
            let basket = basket_for(sheet).map(|basket| text::basket_note(basket, &*format));
            let retention = retention_for(sheet).map(|share| text::retention_note(share, &*format));
            basket.into_iter().chain(retention).collect::<Vec<_>>().join(" ")
        })
    };
    view! { <p class="muted small">{notes}</p> }.into_any()
}

fn in_money(cents: f64, format: &dyn Format) -> String {
    Money::from_f64_units(cents / 100.0).map(|amount| format.money(amount.in_brief())).unwrap_or_default()
}

fn curve(sheet: Memo<Sheet>) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let data = move || {
        let (t, lang) = (t(), words.lang.get());
        sheet.with(|sheet| {
            let values = by_year(sheet);
            let cost = acquisition_cost(sheet).ok();
            #[allow(clippy::cast_precision_loss, reason = "the cost of one customer is far below 2^52 cents")]
            let level = cost.map(|cost| (cost.value.cents() as f64, t.cost.to_owned()));
            CurveData {
                step: t.year.to_owned(),
                steps: (1..=values.len()).map(|number| text::year(number, lang)).collect(),
                name: t.built.to_owned(),
                values,
                level,
            }
        })
    };
    let any = Memo::new(move |_| sheet.with(|sheet| !by_year(sheet).is_empty()));
    let said = move || match sheet.with(payback_months) {
        Ok(months) => words.lang.get().labelled(t().payback, &text::months(months.value, &*f())),
        Err(reason) => text::no_payback(&reason, words.lang.get()),
    };
    let card = move || {
        view! {
            <Card>
                <Curve
                    title=move || t().curve
                    finding=Signal::derive(said)
                    data=Signal::derive(data)
                    format=move |cents: f64| in_money(cents, &*f())
                />
            </Card>
        }
    };
    (move || any.get().then(card)).into_any()
}

fn levers(sheet: Memo<Sheet>) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let found = Memo::new(move |_| sheet.with(sensitivity));
    let bars = move || {
        let bar = |lever: Lever| Bar {
            label: (*text::input(lever.input).get(words.lang.get())).to_owned(),
            value: lever.gain,
            shown: format!("+{}", in_money(lever.gain, &*f())),
            ..Bar::default()
        };
        found.get().into_iter().map(bar).collect::<Vec<_>>()
    };
    let said = move || found.with(|found| found.first().map(|first| text::lever(first, &*f())).unwrap_or_default());
    let any = Memo::new(move |_| found.with(|found| !found.is_empty()));
    let card = move || {
        view! {
            <Card>
                <Bars title=move || t().levers finding=Signal::derive(said) bars=Signal::derive(bars)/>
                <p class="muted small">{move || t().levers_note}</p>
            </Card>
        }
    };
    (move || any.get().then(card)).into_any()
}
