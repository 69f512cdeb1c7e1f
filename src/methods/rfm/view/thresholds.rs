//! The user's thresholds: where each score begins, on the three questions.

use super::session::Session;
use crate::{
    domain::{lang::Format, money::Money},
    methods::rfm::{ScoreMethod, Thresholds, text::TEXT},
    ui::{
        components::*,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The fields, while scores follow thresholds.
pub fn fields(session: Session) -> AnyView {
    let t = use_text(&TEXT);
    let is_used = Memo::new(move |_| {
        session.read.with(|read| read.as_ref().is_some_and(|read| read.analysis.method == ScoreMethod::Thresholds))
    });
    let refused = RwSignal::new(false);
    let table = move || {
        view! {
            <div class="stack" data-gap="small">
                <p class="muted small">{move || format!("{}. {}", t().thresholds, t().thresholds_hint)}</p>
                <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().thresholds>
                    <table class="table">
                        <thead>
                            <tr>
                                <th scope="col">{move || t().score}</th>
                                {[2, 3, 4, 5].map(|score: u8| view! { <th scope="col">{score.to_string()}</th> })}
                            </tr>
                        </thead>
                        <tbody>{days(session, refused)} {orders(session, refused)} {revenue(session, refused)}</tbody>
                    </table>
                </div>
                {move || refused.get().then(|| view! { <Banner tone=Tone::Watch title=move || t().thresholds_wrong/> })}
            </div>
        }
    };
    (move || is_used.get().then(table)).into_any()
}

/// The thresholds in force.
fn now(session: Session) -> Thresholds {
    session.settings.with(|settings| settings.thresholds.clone()).unwrap_or_default()
}

/// Takes a change that leaves the scores in order.
fn change(session: Session, refused: RwSignal<bool>, change: impl FnOnce(&mut Thresholds)) {
    let mut next = untrack(move || now(session));
    change(&mut next);
    refused.set(!next.are_ordered());
    if next.are_ordered() {
        session.set(|settings| settings.thresholds = Some(next));
    } else {
        // The fields show again what counts.
        session.settings.update(|_| ());
    }
}

fn whole(value: Option<f64>) -> u32 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held within the range first")]
    let whole = value.unwrap_or_default().clamp(0.0, f64::from(u32::MAX)).round() as u32;
    whole
}

fn cell_name(question: &str, sign: &str, score: usize, f: &dyn Format) -> String {
    format!("{question} {sign} — {}", f.number(f64::from(u8::try_from(score).unwrap_or(5)), 0))
}

fn days(session: Session, refused: RwSignal<bool>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    // The score 5 begins with the fewest days: the list runs the other way.
    let field = move |score: usize| {
        let at = 5 - score;
        let set = move |value: Option<f64>| {
            change(session, refused, |next| {
                if let Some(slot) = next.recency_days.get_mut(at) {
                    *slot = whole(value);
                }
            });
        };
        view! {
            <td data-width="usual">
                <NumberField
                    label=move || cell_name(t().days, "≤", score, &*f())
                    label_place=LabelPlace::Hidden
                    value=Signal::derive(move || now(session).recency_days.get(at).map(|days| f64::from(*days)))
                    on_change=set
                />
            </td>
        }
    };
    view! {
        <tr>
            <th scope="row">{move || format!("{} ≤", t().days)}</th>
            {[2, 3, 4, 5].map(field)}
        </tr>
    }
    .into_any()
}

fn orders(session: Session, refused: RwSignal<bool>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let field = move |score: usize| {
        let at = score - 2;
        let set = move |value: Option<f64>| {
            change(session, refused, |next| {
                if let Some(slot) = next.orders.get_mut(at) {
                    *slot = whole(value);
                }
            });
        };
        view! {
            <td data-width="usual">
                <NumberField
                    label=move || cell_name(t().orders, "≥", score, &*f())
                    label_place=LabelPlace::Hidden
                    value=Signal::derive(move || now(session).orders.get(at).map(|orders| f64::from(*orders)))
                    on_change=set
                />
            </td>
        }
    };
    view! {
        <tr>
            <th scope="row">{move || format!("{} ≥", t().orders)}</th>
            {[2, 3, 4, 5].map(field)}
        </tr>
    }
    .into_any()
}

fn revenue(session: Session, refused: RwSignal<bool>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let field = move |score: usize| {
        let at = score - 2;
        let set = move |value: Option<Money>| {
            change(session, refused, |next| {
                if let Some(slot) = next.revenue.get_mut(at) {
                    *slot = value.unwrap_or_default();
                }
            });
        };
        view! {
            <td data-width="usual">
                <MoneyField
                    label=move || cell_name(t().monetary, "≥", score, &*f())
                    label_place=LabelPlace::Hidden
                    value=Signal::derive(move || now(session).revenue.get(at).copied())
                    on_change=set
                />
            </td>
        }
    };
    view! {
        <tr>
            <th scope="row">{move || format!("{} ≥", t().monetary)}</th>
            {[2, 3, 4, 5].map(field)}
        </tr>
    }
    .into_any()
}
