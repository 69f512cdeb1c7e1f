//! The form that creates a KPI: what it measures fills in the rest.

use super::row::usual;
use crate::{
    domain::kpi::{Frequency, MetricKind},
    methods::{Method, kpis::text::catalogue::TEXT},
    route::Route,
    state::use_plan,
    ui::{
        browser::{location::go, random::new_id},
        components::{Button, ButtonVariant, Choice, ChoiceField, Dialog, LabelPlace, SegmentedControl, TextField},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// The form; it closes by itself and leads to the new KPI's page.
#[component]
pub fn CreateDialog(
    /// Shown or not.
    open: RwSignal<bool>,
) -> impl IntoView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let lang = use_words().lang;
    let metric = RwSignal::new(MetricKind::Revenue);
    let name = RwSignal::new(String::new());
    let frequency = RwSignal::new(Frequency::Weekly);
    let create = move |()| {
        let id = new_id();
        let own = name.get_untracked().trim().to_owned();
        let own = (!own.is_empty()).then_some(own);
        plan.add(usual(id, metric.get_untracked(), own, Some(frequency.get_untracked()), lang.get_untracked()));
        open.set(false);
        go(Route::on(Method::Kpis, id.uuid()));
    };
    let metrics = move || {
        let each = MetricKind::ALL.into_iter().enumerate();
        each.map(|(at, metric)| Choice::new(at.to_string(), *metric.name().get(lang.get()))).collect::<Vec<_>>()
    };
    let frequencies = move || {
        let each = Frequency::ALL.into_iter().enumerate();
        each.map(|(at, each)| Choice::new(at.to_string(), *each.name().get(lang.get()))).collect::<Vec<_>>()
    };
    view! {
        <Dialog
            open
            on_close=move |()| open.set(false)
            title=move || t().create_title
            footer=move || {
                view! {
                    <Button label=move || t().cancel on_press=move |()| open.set(false) variant=ButtonVariant::Quiet/>
                    <Button label=move || t().create on_press=create variant=ButtonVariant::Primary/>
                }
            }
        >
            <ChoiceField
                label=move || t().metric
                hint=Signal::derive(move || t().metric_hint.to_owned())
                value=move || position(&MetricKind::ALL, metric.get())
                options=metrics
                on_change=move |at: String| pick(&MetricKind::ALL, &at, metric)
            />
            <TextField
                label=move || t().name
                hint=Signal::derive(move || t().name_hint.to_owned())
                value=name
                on_change=move |text: String| name.set(text)
            />
            <SegmentedControl
                label=move || t().frequency
                label_place=LabelPlace::Above
                value=move || position(&Frequency::ALL, frequency.get())
                options=frequencies
                on_change=move |at: String| pick(&Frequency::ALL, &at, frequency)
            />
        </Dialog>
    }
    .into_any()
}

/// The key of a choice in a list.
pub fn position<T: PartialEq>(all: &[T], value: T) -> String {
    all.iter().position(|each| *each == value).map(|at| at.to_string()).unwrap_or_default()
}

fn pick<T: Copy + Send + Sync + 'static>(all: &[T], at: &str, into: RwSignal<T>) {
    if let Some(chosen) = at.parse().ok().and_then(|at: usize| all.get(at)) {
        into.set(*chosen);
    }
}
