//! What another envelope would buy: the curve with the envelope as its handle, and the same envelope as a field.

use super::{super::text::TEXT, desk::Desk, solving::Answer};
use crate::{
    domain::{lang::Format, money::Money},
    methods::zero_based_budget::solver::Frontier,
    ui::{
        charts::{FrontierData, FrontierStep, StepFrontier},
        components::{Card, MoneyField, Spinner},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

pub(super) fn card(desk: Desk) -> AnyView {
    let t = use_text(&TEXT);
    let known = Memo::new(move |_| desk.frontier.with(|frontier| frontier.known().cloned()));
    let drawn = Memo::new(move |_| known.with(Option::is_some));
    let pending = Memo::new(move |_| desk.frontier.with(|frontier| matches!(frontier, Answer::Pending(_))));
    let bounds = Memo::new(move |_| known.with(|curve| curve.as_ref().is_some_and(|curve| !curve.whole)));
    view! {
        <Card>
            <Show when=move || drawn.get()>{chart(desk)}</Show>
            <div class="row" data-align="between">
                {field(desk)}
                <Show when=move || pending.get()>
                    <Spinner label=move || t().curve_pending/>
                </Show>
            </div>
            <Show when=move || bounds.get()>
                <p class="muted">{move || t().curve_bounds}</p>
            </Show>
        </Card>
    }
    .into_any()
}

fn chart(desk: Desk) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let data = Memo::new(move |_| {
        let most = desk.most.get();
        let steps = desk.frontier.with(|frontier| frontier.known().map(|curve| steps(curve)).unwrap_or_default());
        FrontierData {
            steps,
            largest: most.units(),
            step: Money::from_cents(step(most.cents())).units(),
            cost_name: t().axis_envelope.to_owned(),
            value_name: t().axis_value.to_owned(),
        }
    });
    let money = move |units: f64| f().money(Money::from_f64_units(units).unwrap_or_default());
    let readout = move || {
        let value = curve_value(desk, desk.envelope.get()).unwrap_or_default();
        (t().readout)(desk.envelope.get(), value.in_brief(), &*f())
    };
    let finding = move || finding(desk, &*f()).unwrap_or_default();
    let amount = |units: f64| Money::from_f64_units(units).unwrap_or_default();
    view! {
        <StepFrontier
            title=move || t().what_if
            finding
            data
            envelope=move || desk.envelope.get().units()
            handle_label=move || t().envelope
            readout
            format_cost=money
            format_value=money
            on_input=move |units| desk.try_envelope(amount(units))
            on_change=move |units| desk.set_envelope(amount(units))
        />
    }
    .into_any()
}

/// How finely the curve is drawn, in parts of its width and height: about a pixel of a wide screen.
const FINENESS: i64 = 400;

fn steps(curve: &Frontier) -> Vec<FrontierStep> {
    let step = |point: &crate::methods::zero_based_budget::solver::Point| FrontierStep {
        cost: Money::from_cents(point.envelope_cents).units(),
        value: Money::from_cents(point.band.low_cents).units(),
        bound: Money::from_cents(point.band.high_cents).units(),
    };
    curve.outline(FINENESS).iter().map(step).collect()
}

fn curve_value(desk: Desk, envelope: Money) -> Option<Money> {
    desk.frontier.with(|frontier| frontier.known()?.at(envelope.cents()).map(|band| Money::from_cents(band.low_cents)))
}

/// What a little more would bring.
fn finding(desk: Desk, format: &dyn Format) -> Option<String> {
    let t = TEXT.get(format.lang());
    let envelope = desk.envelope.get();
    let now = curve_value(desk, envelope)?;
    let more = Money::from_cents(round_amount(envelope.cents() / 8));
    let then = curve_value(desk, envelope.plus(more))?;
    let last = curve_value(desk, desk.most.get())?;
    Some(if now >= last { t.all_funded.to_owned() } else { (t.more)(more, then.minus(now).in_brief(), format) })
}

/// The distance between two envelopes of the slider that goes up to `most`, in cents.
pub(super) fn step(most: i64) -> i64 {
    round_amount(most / 500)
}

/// The largest of 1, 2, 5, 10, 20, 50 … that is not above `cents`; 1 at least.
fn round_amount(cents: i64) -> i64 {
    let mut power = 1_i64;
    while power.saturating_mul(10) <= cents {
        power *= 10;
    }
    [5, 2, 1].into_iter().map(|digit| power.saturating_mul(digit)).find(|amount| *amount <= cents).unwrap_or(1)
}

fn field(desk: Desk) -> AnyView {
    let t = use_text(&TEXT);
    let refused = RwSignal::new(false);
    let set = move |amount: Option<Money>| {
        let amount = amount.unwrap_or_default();
        refused.set(amount < Money::ZERO);
        if !refused.get_untracked() {
            desk.set_envelope(amount);
        }
    };
    view! {
        <MoneyField
            label=move || t().envelope
            value=move || Some(desk.envelope.get())
            error=move || refused.get().then(|| t().envelope_refused.to_owned())
            on_change=set
        />
    }
    .into_any()
}
