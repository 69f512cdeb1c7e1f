//! One package: what it asks for, why, and under which conditions.

use super::{
    super::text::{SHARED, sheet::TEXT},
    activities,
    badges::{badges, name},
    conditions, contributions, levels,
};
use crate::{
    domain::{entity::EntityRef, id::Id, lang::Lang, money::Money, package::DecisionPackage},
    methods::{Method, zero_based_budget::is_justified},
    route::Route,
    state::{PlanState, use_plan},
    ui::{
        components::{
            ButtonLink, ButtonVariant, Card, CellValue, EmptyState, Glyph, MoneyField, PageHeader, TextArea, TextField,
        },
        deciding::sources_card,
        row_sheet::delete,
        words::{use_text, use_word, use_words},
    },
};
use leptos::prelude::*;

pub(super) fn page(id: Id<DecisionPackage>) -> AnyView {
    let t = use_text(&TEXT);
    let exists = use_plan().select(move |plan| plan.packages.contains(id));
    let gone = move || {
        view! {
            <EmptyState glyph=Glyph::Coins title=move || t().gone>
                <ButtonLink label=move || t().all href=Route::to(Method::Packages).href()/>
            </EmptyState>
        }
    };
    view! { <Show when=move || exists.get() fallback=gone>{sheet(id)}</Show> }.into_any()
}

fn sheet(id: Id<DecisionPackage>) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let titles = plan.select(move |plan| Lang::ALL.map(|lang| name(plan, id, SHARED.get(lang))));
    let title = move || {
        let [fr, en] = titles.get();
        match words.lang.get() {
            Lang::Fr => fr,
            Lang::En => en,
        }
    };
    let state = plan.select(move |plan| {
        plan.packages.get(id).map(|row| (is_justified(row), row.levels.is_empty())).unwrap_or_default()
    });
    let subtitle = move || match state.get() {
        (false, _) => t().unjustified,
        (true, true) => t().no_level,
        (true, false) => t().rankable,
    };
    let actions = move || {
        view! {
            <ButtonLink label=move || t().all href=Route::to(Method::Packages).href() variant=ButtonVariant::Quiet icon=Glyph::ChevronLeft/>
            {delete(id, Method::Packages)}
            <ButtonLink label=move || t().rank href=Route::to(Method::ZeroBasedBudget).href() variant=ButtonVariant::Primary/>
        }
    };
    view! {
        <PageHeader title subtitle actions/>
        {badges(id)}
        <div class="grid" data-columns="main-side">
            <div class="stack">{what(plan, id)} {levels::card(id)} {activities::card(id)}</div>
            <div class="stack">{contributions::card(id)} {conditions::card(id)} {sources_card(EntityRef::to(id))}</div>
        </div>
    }
    .into_any()
}

fn what(plan: PlanState, id: Id<DecisionPackage>) -> AnyView {
    let t = use_text(&TEXT);
    let row = plan.row(id);
    let field = move |get: fn(&DecisionPackage) -> &String| {
        Signal::derive(move || row.with(|row| row.as_deref().map(get).cloned().unwrap_or_default()))
    };
    let set = move |set: fn(&mut DecisionPackage, String)| move |text: String| plan.change(id, |row| set(row, text));
    let word = use_word(&TEXT);
    let missing = move || {
        row.with(|row| row.as_deref().is_some_and(|row| !is_justified(row)))
            .then(|| t().justification_missing.to_owned())
    };
    let hint = Signal::derive(move || {
        let counted = row.with(|row| {
            row.as_deref()
                .is_some_and(|row| row.justification.trim().is_empty() && row.mandatory.is_some() && is_justified(row))
        });
        if counted { t().justification_counted } else { t().justification_hint }.to_owned()
    });
    view! {
        <Card title=move || t().what>
            <TextField label=word(|t| t.title) value=field(|row| &row.title) on_change=set(|row, text| row.title = text)/>
            <TextArea
                label=word(|t| t.purpose)
                placeholder=word(|t| t.purpose_example)
                rows=2
                value=field(|row| &row.purpose)
                on_change=set(|row, text| row.purpose = text)
            />
            <TextArea
                label=word(|t| t.justification)
                hint
                error=missing
                rows=3
                value=field(|row| &row.justification)
                on_change=set(|row, text| row.justification = text)
            />
            <TextArea
                label=word(|t| t.consequence)
                hint=word(|t| t.consequence_hint)
                rows=2
                value=field(|row| &row.consequence)
                on_change=set(|row, text| row.consequence = text)
            />
            {last_year(plan, id)}
        </Card>
    }
    .into_any()
}

fn last_year(plan: PlanState, id: Id<DecisionPackage>) -> AnyView {
    let (t, s) = (use_text(&TEXT), use_text(&SHARED));
    let value = plan.select(move |plan| plan.packages.get(id).and_then(|row| row.last_year));
    let refused = RwSignal::new(false);
    let set = move |amount: Option<Money>| {
        refused.set(!super::list::is_amount(&CellValue::Money(amount)));
        if !refused.get_untracked() {
            plan.change(id, |row| row.last_year = amount);
        }
    };
    view! {
        <MoneyField
            label=move || t().last_year
            hint=Signal::derive(move || t().last_year_hint.to_owned())
            value
            error=move || refused.get().then(|| s().negative.to_owned())
            on_change=set
        />
    }
    .into_any()
}
