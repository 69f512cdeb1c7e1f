//! The vision, the company and the cycle being steered.

use super::text::{TEXT, Text, guide::GUIDE};
use crate::{
    domain::{company::Currency, day::Day},
    plan::Plan,
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        components::{Card, Choice, ChoiceField, DateField, PageHeader, TagsField, TextArea, TextField},
        guide::guide_button,
        words::use_text,
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The currencies offered; a file's own stays offered too.
const CURRENCIES: [&str; 8] = ["EUR", "CHF", "CAD", "GBP", "USD", "MAD", "TND", "XOF"];

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let vision = plan.select(|plan| plan.vision.text.clone());
    let title =
        move || vision.with(|text| if text.is_empty() { t().finding_none.to_owned() } else { first_sentence(text) });
    view! {
        <PageHeader title subtitle=move || t().subtitle actions=move || guide_button(&GUIDE)/>
        <div class="grid" data-columns="main-side">
            {vision_card(plan)}
            <div class="stack">{company_card(plan)} {cycle_card(plan)}</div>
        </div>
    }
    .into_any()
}

/// The first sentence of the vision, short enough for a title.
fn first_sentence(text: &str) -> String {
    const MOST: usize = 120;
    let sentence = text.split_inclusive(['.', '!', '?', '\n']).next().unwrap_or(text).trim();
    if sentence.chars().count() <= MOST {
        return sentence.trim_end_matches('.').to_owned();
    }
    let head: String = sentence.chars().take(MOST - 1).collect();
    format!("{}…", head.trim_end())
}

fn change(plan: PlanState, change: impl FnOnce(&mut Plan)) {
    plan.edit(Label::new(Verb::Company), change);
}

fn vision_card(plan: PlanState) -> AnyView {
    let t = use_text(&TEXT);
    let year = plan.select(|plan| plan.vision.horizon_year);
    let refused = RwSignal::new(false);
    let set_year = move |typed: Option<f64>| {
        let year = typed.and_then(whole_year);
        refused.set(typed.is_some() && year.is_none());
        if !refused.get_untracked() {
            change(plan, |plan| plan.vision.horizon_year = year);
        }
    };
    let set_renounced = move |list: Vec<String>| change(plan, |plan| plan.vision.renounced = list);
    view! {
        <Card title=move || t().text>
            <TextArea
                label=move || t().text
                hint=move || t().text_hint
                placeholder=move || t().text_example
                rows=5
                value=plan.select(|plan| plan.vision.text.clone())
                on_change=move |text: String| change(plan, |plan| plan.vision.text = text)
            />
            <TextField
                label=move || t().year
                value=move || year.get().map(|year| year.to_string()).unwrap_or_default()
                error=move || refused.get().then(|| t().year_error.to_owned())
                on_change=move |text: String| set_year(typed_number(&text))
            />
            <TagsField
                label=move || t().renounced
                hint=move || t().renounced_hint
                value=plan.select(|plan| plan.vision.renounced.clone())
                on_change=set_renounced
            />
        </Card>
    }
    .into_any()
}

/// Text that is no number counts as a year out of range, so that it is refused aloud.
fn typed_number(text: &str) -> Option<f64> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.parse().unwrap_or(0.0))
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked against the range first")]
fn whole_year(year: f64) -> Option<u16> {
    ((2000.0..=2100.0).contains(&year) && year.fract() == 0.0).then_some(year as u16)
}

fn company_card(plan: PlanState) -> AnyView {
    let t = use_text(&TEXT);
    let text = move |label: fn(&Text) -> &'static str, get: fn(&Plan) -> String, set: fn(&mut Plan, String)| {
        view! {
            <TextField
                label=move || label(t())
                value=plan.select(get)
                on_change=move |text: String| change(plan, |plan| set(plan, text))
            />
        }
        .into_any()
    };
    let currency = plan.select(|plan| plan.company.currency.code().to_owned());
    let currencies = move || {
        let now = currency.get();
        let own = (!CURRENCIES.contains(&now.as_str())).then(|| now.clone());
        let codes = CURRENCIES.iter().map(|code| (*code).to_owned()).chain(own);
        codes.map(|code| Choice::new(code.clone(), code)).collect::<Vec<_>>()
    };
    let set_currency = move |code: String| {
        if let Some(currency) = Currency::new(&code) {
            change(plan, |plan| plan.company.currency = currency);
        }
    };
    view! {
        <Card title=move || t().company>
            {text(|t| t.plan_name, |plan| plan.name.clone(), |plan, text| plan.name = text)}
            {text(|t| t.company_name, |plan| plan.company.name.clone(), |plan, text| plan.company.name = text)}
            {text(|t| t.sector, |plan| plan.company.sector.clone(), |plan, text| plan.company.sector = text)}
            <ChoiceField label=move || t().currency value=currency options=currencies on_change=set_currency/>
        </Card>
    }
    .into_any()
}

fn cycle_card(plan: PlanState) -> AnyView {
    let t = use_text(&TEXT);
    let start = plan.select(|plan| plan.company.cycle.start);
    let end = plan.select(|plan| plan.company.cycle.end);
    let reversed = Memo::new(move |_| matches!((start.get(), end.get()), (Some(start), Some(end)) if end < start));
    // A first day alone proposes the usual thirteen weeks.
    let set_start = move |day: Option<Day>| {
        change(plan, |plan| {
            plan.company.cycle.start = day;
            if plan.company.cycle.end.is_none() {
                plan.company.cycle.end = day.map(|day| day.plus_days(13 * 7 - 1));
            }
        });
    };
    let set_end = move |day: Option<Day>| change(plan, |plan| plan.company.cycle.end = day);
    view! {
        <Card title=move || t().cycle>
            <DateField label=move || t().start hint=move || t().cycle_hint value=start on_change=set_start/>
            <DateField
                label=move || t().end
                value=end
                error=move || reversed.get().then(|| t().end_error.to_owned())
                on_change=set_end
            />
        </Card>
    }
    .into_any()
}
