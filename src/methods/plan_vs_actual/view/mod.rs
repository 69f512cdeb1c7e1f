//! Plan against actual: the month looked at, its gaps with their causes, and the pictures of KPIs, actions and money.

mod gaps;
mod levels;
mod money;
mod work;

use super::text::{GUIDE, TEXT};
use crate::{
    domain::month::Month,
    methods::Method,
    reports::plan_vs_actual::{self as report, Funded, Gap},
    route::Route,
    state::{PlanState, use_plan},
    ui::{
        components::{ButtonLink, ButtonVariant, Choice, ChoiceField, EmptyState, Glyph, PageHeader, lagging},
        guide::guide_button,
        insights::use_insights,
        recall::recall,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The month that the reader chose; nothing for the one that a review looks at.
#[derive(Clone, Copy, Default)]
struct Chosen(Option<Month>);

/// What the parts of the screen share.
#[derive(Clone, Copy)]
struct Seen {
    plan: PlanState,
    months: Memo<Vec<Month>>,
    /// The month that was chosen: what the picker shows.
    picked: Memo<Month>,
    /// The month that is told everywhere else: it follows the choice.
    month: Memo<Month>,
    funded: Memo<Funded>,
    gaps: Memo<Vec<Gap>>,
    /// Follows all that plan and actual are read from.
    read: Memo<u32>,
}

impl Seen {
    fn new() -> Self {
        let plan = use_plan();
        let chosen = recall::<Chosen>();
        let slice = plan.select(|plan| {
            let sheets = (plan.worksheets.kpis.clone(), plan.worksheets.plan_vs_actual.clone());
            let rows = (plan.kpis.clone(), plan.actions.clone(), plan.packages.clone());
            (rows, sheets, plan.company.cycle.clone())
        });
        let read = Memo::new(move |before: Option<&u32>| {
            slice.with(|_| ());
            plan.today.get();
            before.map_or(0, |before| before.wrapping_add(1))
        });
        let budget = use_insights().budget;
        let funded = Memo::new(move |_| budget.with(|budget| report::funded(&budget.ranking)));
        let months = Memo::new(move |_| {
            read.get();
            report::months(&plan.peek(), plan.today.get())
        });
        let picked = Memo::new(move |_| {
            let chosen = chosen.get().0.filter(|month| months.with(|months| months.contains(month)));
            chosen.unwrap_or_else(|| {
                read.get();
                report::reviewed(&plan.peek(), plan.today.get())
            })
        });
        let month = lagging(picked);
        let gaps = Memo::new(move |_| {
            read.get();
            funded.with(|funded| report::gaps(&plan.peek(), funded, month.get(), plan.today.get()))
        });
        Self { plan, months, picked, month, funded, gaps, read }
    }
}

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let seen = Seen::new();
    let bare = seen.plan.select(report::is_bare);
    let title = move || {
        if bare.get() {
            return (*super::text::TITLE.get(crate::domain::lang::Format::lang(&*f()))).to_owned();
        }
        let month = f().long_month(seen.month.get().first());
        seen.gaps.with(|gaps| {
            let open = gaps.iter().filter(|gap| !gap.caused).count();
            (t().finding)(gaps.len(), open, &month)
        })
    };
    let body = move || {
        view! {
            <div class="stack" data-gap="large">
                {picker(seen)} {gaps::section(seen)} {levels::section(seen)} {work::card(seen)} {money::card(seen)}
            </div>
        }
    };
    view! {
        <PageHeader title subtitle=move || t().subtitle actions=move || guide_button(&GUIDE)/>
        <Show when=move || bare.get() fallback=body>
            <EmptyState glyph=Glyph::Activity title=move || t().empty example=Signal::derive(move || t().example.to_owned())>
                <ButtonLink
                    label=move || t().begin
                    href=Route::to(Method::Kpis).href()
                    variant=ButtonVariant::Primary
                    icon=Glyph::Plus
                />
            </EmptyState>
        </Show>
    }
    .into_any()
}

/// The month looked at: the latest first.
fn picker(seen: Seen) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let chosen = recall::<Chosen>();
    let options = move || {
        let option = |month: &Month| Choice::new(month.to_string(), f().long_month(month.first()));
        seen.months.with(|months| months.iter().rev().map(option).collect::<Vec<_>>())
    };
    let choose = move |value: String| chosen.set(Chosen(Month::parse(&value)));
    view! {
        <div class="row" data-print="no">
            <ChoiceField
                label=move || t().month
                value=move || seen.picked.get().to_string()
                options=Signal::derive(options)
                on_change=choose
            />
        </div>
    }
    .into_any()
}
