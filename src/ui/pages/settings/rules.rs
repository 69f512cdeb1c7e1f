//! The settings that travel with the plan, each with its bounds; what is out of them is refused aloud.

use super::text::{TEXT, Text};
use crate::{
    domain::number::Share,
    methods::Worksheets,
    plan::Plan,
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        components::{Button, Card, Glyph, NumberField},
        words::use_text,
    },
};
use leptos::prelude::*;

/// One number that can be set.
struct Rule {
    label: fn(&Text) -> &'static str,
    hint: fn(&Text) -> &'static str,
    unit: Option<fn(&Text) -> &'static str>,
    digits: u8,
    bounds: (f64, f64),
    get: fn(&Worksheets) -> f64,
    set: fn(&mut Worksheets, f64),
}

/// The rules of the matrix.
pub(super) fn priorities() -> AnyView {
    let t = use_text(&TEXT);
    view! { <Card title=move || t().priorities>{fields(PRIORITIES)}</Card> }.into_any()
}

/// The rules of the ranking, and the way back to the original values of all.
pub(super) fn budget() -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <Card title=move || t().budget>{fields(BUDGET)}</Card>
        <div class="row">{reset()}</div>
    }
    .into_any()
}

/// The rules of KPIs and watches.
pub(super) fn kpis() -> AnyView {
    let t = use_text(&TEXT);
    view! { <Card title=move || t().kpis>{fields(KPIS)}</Card> }.into_any()
}

fn fields(rules: &'static [Rule]) -> AnyView {
    rules.iter().map(field).collect_view().into_any()
}

fn field(rule: &'static Rule) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let value = plan.select(move |plan| (rule.get)(&plan.worksheets));
    let refused = RwSignal::new(false);
    let set = move |typed: Option<f64>| {
        let (low, high) = rule.bounds;
        let within = typed.filter(|number| (low..=high).contains(number));
        refused.set(within.is_none());
        if let Some(number) = within {
            plan.edit(Label::new(Verb::Settings), |plan| (rule.set)(&mut plan.worksheets, number));
        }
    };
    view! {
        <NumberField
            label=move || (rule.label)(t())
            hint=Signal::derive(move || (rule.hint)(t()).to_owned())
            unit=Signal::derive(move || rule.unit.map(|unit| unit(t()).to_owned()).unwrap_or_default())
            digits=rule.digits
            value=move || Some(value.get())
            error=move || refused.get().then(|| t().out_of_range.to_owned())
            on_change=set
        />
    }
    .into_any()
}

fn reset() -> AnyView {
    let t = use_text(&TEXT);
    let plan: PlanState = use_plan();
    let original = plan.select(is_original);
    let press = move |()| plan.edit(Label::new(Verb::Settings), set_original);
    view! {
        <Button
            label=move || t().reset
            icon=Glyph::Restart
            on_press=press
            disabled_because=move || original.get().then(|| t().all_original.to_owned())
        />
    }
    .into_any()
}

fn is_original(plan: &Plan) -> bool {
    let mut original = plan.clone();
    set_original(&mut original);
    original.worksheets == plan.worksheets
}

/// Every rule back to its original value; the envelope is no rule and stays.
fn set_original(plan: &mut Plan) {
    let original = Worksheets::default();
    for rule in PRIORITIES.iter().chain(BUDGET).chain(KPIS) {
        (rule.set)(&mut plan.worksheets, (rule.get)(&original));
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the bounds of each rule fit")]
const fn whole(number: f64) -> u8 {
    number.round() as u8
}

impl Rule {
    /// A count within bounds.
    const fn count(
        label: fn(&Text) -> &'static str,
        bounds: (f64, f64),
        get: fn(&Worksheets) -> f64,
        set: fn(&mut Worksheets, f64),
    ) -> Self {
        Self { label, hint: |_| "", unit: None, digits: 0, bounds, get, set }
    }

    /// A share, from 0 to 1.
    const fn share(
        label: fn(&Text) -> &'static str,
        get: fn(&Worksheets) -> f64,
        set: fn(&mut Worksheets, f64),
    ) -> Self {
        Self { digits: 2, ..Self::count(label, (0.0, 1.0), get, set) }
    }

    const fn hinted(self, hint: fn(&Text) -> &'static str) -> Self {
        Self { hint, ..self }
    }

    const fn counted_in(self, unit: fn(&Text) -> &'static str) -> Self {
        Self { unit: Some(unit), ..self }
    }
}

const PRIORITIES: &[Rule] = &[
    Rule::count(
        |t| t.horizon,
        (1.0, 90.0),
        |sheets| f64::from(sheets.eisenhower.horizon_days),
        |sheets, number| sheets.eisenhower.horizon_days = whole(number),
    )
    .hinted(|t| t.horizon_hint)
    .counted_in(|t| t.days),
    Rule::share(
        |t| t.importance_cut,
        |sheets| sheets.eisenhower.importance_cut.get(),
        |sheets, number| sheets.eisenhower.importance_cut = Share::clamped(number),
    )
    .hinted(|t| t.cut_hint),
    Rule::share(
        |t| t.urgency_cut,
        |sheets| sheets.eisenhower.urgency_cut.get(),
        |sheets, number| sheets.eisenhower.urgency_cut = Share::clamped(number),
    )
    .hinted(|t| t.cut_hint),
    Rule::count(
        |t| t.quick_win,
        (0.0, 30.0),
        |sheets| f64::from(sheets.eisenhower.quick_win_days),
        |sheets, number| sheets.eisenhower.quick_win_days = whole(number),
    )
    .hinted(|t| t.convention)
    .counted_in(|t| t.person_days),
];

const BUDGET: &[Rule] = &[Rule::share(
    |t| t.alpha,
    |sheets| sheets.zero_based_budget.alpha.get(),
    |sheets, number| sheets.zero_based_budget.alpha = Share::clamped(number),
)
.hinted(|t| t.alpha_hint)];

const KPIS: &[Rule] = &[
    Rule::count(
        |t| t.fewest,
        (1.0, 20.0),
        |sheets| f64::from(sheets.kpis.fewest),
        |sheets, number| sheets.kpis.fewest = whole(number),
    ),
    Rule::count(
        |t| t.most,
        (1.0, 50.0),
        |sheets| f64::from(sheets.kpis.most),
        |sheets, number| sheets.kpis.most = whole(number),
    ),
    Rule::count(
        |t| t.watched,
        (1.0, 10.0),
        |sheets| f64::from(sheets.kpis.most_watched),
        |sheets, number| sheets.kpis.most_watched = whole(number),
    ),
    Rule::share(
        |t| t.on_track,
        |sheets| sheets.kpis.on_track.get(),
        |sheets, number| sheets.kpis.on_track = Share::clamped(number),
    )
    .hinted(|t| t.band_hint),
    Rule::share(
        |t| t.behind,
        |sheets| sheets.kpis.behind.get(),
        |sheets, number| sheets.kpis.behind = Share::clamped(number),
    )
    .hinted(|t| t.band_hint),
];
