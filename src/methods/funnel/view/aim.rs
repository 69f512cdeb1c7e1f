//! What is to be won, in how long, at what a signature brings; and what follows for the whole funnel.

use super::{
    super::{
        Funnel,
        text::{TEXT, sentences},
        whole,
    },
    name,
};
use crate::{
    domain::{explained::Explained, lang::Format, money::Money},
    reports::funnel::{BasketFrom, Sight, deal},
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        components::{Card, ExplainedValue, MoneyField, NumberField},
        judgement::why_by_row,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

const MOST_WEEKS: f64 = 520.0;

/// The card.
pub(super) fn card(seen: Memo<Sight>) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <Card title=move || t().aim>
            <div class="stack">
                <div class="grid" data-columns="fields">{fields(seen)}</div>
                <dl class="key-values">{used(seen)} {in_all(seen)} {ceiling(seen)}</dl>
                {held_back(seen)}
            </div>
        </Card>
    }
    .into_any()
}

fn change(plan: PlanState, change: impl FnOnce(&mut Funnel)) {
    plan.edit(Label::new(Verb::Settings), |plan| change(&mut plan.worksheets.funnel));
}

fn fields(seen: Memo<Sight>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let aim = plan.select(|plan| {
        let funnel = &plan.worksheets.funnel;
        (funnel.target, funnel.weeks, funnel.basket)
    });
    let set_target = move |amount: Option<Money>| {
        change(plan, |funnel| funnel.target = amount.map(|amount| amount.max(Money::ZERO)));
    };
    let set_basket = move |amount: Option<Money>| {
        change(plan, |funnel| funnel.basket = amount.filter(|amount| *amount > Money::ZERO));
    };
    let set_weeks = move |weeks: Option<f64>| {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held within 1 and 520 first")]
        let weeks = weeks.map(|weeks| weeks.clamp(1.0, MOST_WEEKS).round() as u16);
        change(plan, |funnel| funnel.weeks = weeks);
    };
    let basket_hint = move || {
        let f = f();
        let known = seen.with(|seen| seen.basket.filter(|basket| basket.1 == BasketFrom::Pipeline));
        known.map_or_else(
            || t().basket_hint.to_owned(),
            |(cents, _)| sentences::basket_from_pipeline(&amount(cents, &*f), f.lang()),
        )
    };
    view! {
        <MoneyField
            label=move || t().target
            hint=Signal::derive(move || t().target_hint.to_owned())
            value=Signal::derive(move || aim.get().0)
            on_change=set_target
        />
        <NumberField
            label=move || t().weeks
            hint=Signal::derive(move || t().weeks_hint.to_owned())
            unit=move || t().weeks_unit
            value=Signal::derive(move || aim.get().1.map(f64::from))
            on_change=set_weeks
            digits=0
        />
        <MoneyField
            label=move || t().basket
            hint=Signal::derive(basket_hint)
            value=Signal::derive(move || aim.get().2)
            on_change=set_basket
        />
    }
    .into_any()
}

/// Cents in words, without decimals.
pub(super) fn amount(cents: f64, format: &dyn Format) -> String {
    Money::from_f64_units((cents / 100.0).round()).map_or_else(|| format.number(cents / 100.0, 0), |m| format.money(m))
}

/// What a signature brings: said by the user, or computed by the pipeline.
fn used(seen: Memo<Sight>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let basket = Memo::new(move |_| seen.with(|seen| seen.basket));
    let figure = Signal::derive(move || basket.get().map(|(cents, _)| amount(cents, &*f())));
    let why = move |()| {
        let plan = plan.peek();
        let terms = deal(&plan).map(|found| found.why).unwrap_or_default();
        why_by_row(t().used.to_owned(), &terms, &plan, &*f())
    };
    let computed = Signal::derive(move || basket.get().is_some_and(|basket| basket.1 == BasketFrom::Pipeline));
    view! { <ExplainedValue name=move || t().used figure unknown=move || t().unknown why computed/> }.into_any()
}

/// How many the first step needs in all.
fn in_all(seen: Memo<Sight>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let need = Memo::new(move |_| seen.with(|seen| seen.first().ok().cloned()));
    let figure = Signal::derive(move || need.get().map(|need| f().number(whole(need.total), 0)));
    let why = move |()| {
        let f = f();
        let found = need.get_untracked();
        let terms = found.as_ref().map(|need| need.weekly.why.clone()).unwrap_or_default();
        let rounded = found.map(|need| sentences::rounded(&f.number(whole(need.weekly.value), 0), f.lang()));
        let mut why = why_by_row(t().in_all.to_owned(), &terms, &plan.peek(), &*f);
        why.notes.extend(rounded);
        why
    };
    view! { <ExplainedValue name=move || t().in_all figure unknown=move || t().unknown why/> }.into_any()
}

/// The most that the capacities allow.
fn ceiling(seen: Memo<Sight>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let found: Memo<Option<Explained<f64>>> =
        Memo::new(move |_| seen.with(|seen| seen.ceiling.as_ref().map(|ceiling| ceiling.revenue.clone())));
    let figure = Signal::derive(move || found.get().map(|found| amount(found.value, &*f())));
    let why = move |()| {
        let terms = found.get_untracked().map(|found| found.why).unwrap_or_default();
        why_by_row(t().ceiling.to_owned(), &terms, &plan.peek(), &*f())
    };
    view! { <ExplainedValue name=move || t().ceiling figure unknown=move || t().unknown why/> }.into_any()
}

/// Which step holds the others back.
fn held_back(seen: Memo<Sight>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let said = move || {
        let step = seen.with(|seen| seen.ceiling.as_ref().map(|ceiling| ceiling.step))?;
        let words = sentences::narrowest(&name(&plan.plan(), step, t().untitled), f().lang());
        Some(view! { <p class="muted small">{words}</p> })
    };
    said.into_any()
}
