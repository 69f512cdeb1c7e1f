//! The 90-day plan on one page: the weeks with bars by person, what slips, the load, and the milestones.

mod aside;
mod calendar;
mod dragging;
mod lines;
mod people;
mod rows;
mod table;

use super::{
    Milestone, Slip, Span, slip,
    text::{GUIDE, TEXT},
};
use crate::{
    domain::{action::Action, day::Day, id::Id},
    methods::Method,
    plan::Plan,
    reports::{cockpit::Week, load},
    route::Route,
    state::{
        PlanState,
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::random::new_id,
        components::{
            Banner, Button, ButtonLink, ButtonVariant, Choice, EmptyState, Glyph, PageHeader, SegmentedControl, Tone,
            lagging, later,
        },
        guide::guide_button,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let t = use_text(&TEXT);
    let lang = use_words().lang;
    let plan = use_plan();
    let slice = plan.select(|plan| (plan.actions.clone(), plan.company.cycle.clone()));
    let slipping = Memo::new(move |_| {
        slice.with(|_| ());
        slips(&plan.peek(), plan.today.get())
    });
    let cycle = plan.select(|plan| plan.company.cycle.clone());
    let title = move || {
        let week = cycle.with(|cycle| Week::of(cycle, plan.today.get()));
        let week = week.map_or_else(|| t().no_week.to_owned(), |week| (t().week)(week.number, week.of));
        lang.get().labelled(&week, &(t().finding)(slipping.with(Vec::len)))
    };
    let none = plan.select(|plan| {
        let dated = plan.actions.iter().any(|row| row.due.is_some());
        !dated && plan.worksheets.ninety_days.milestones.is_empty() && plan.rituals.is_empty()
    });
    let declared = Memo::new(move |_| cycle.with(|cycle| cycle.start.is_some() && cycle.end.is_some()));
    let actions = move || {
        view! {
            {guide_button(&GUIDE)}
            {move || (!none.get()).then(|| view! { {calendar::button()} {aside::add_milestone(ButtonVariant::Primary)} })}
        }
    };
    view! {
        <PageHeader title subtitle=move || t().subtitle actions/>
        {move || (!declared.get()).then(no_cycle)}
        <Show when=move || none.get() fallback=move || body(slipping)>
            <EmptyState glyph=Glyph::Calendar title=move || t().empty example=move || t().example>
                <div class="row">
                    <ButtonLink
                        label=move || t().to_actions
                        href=Route::to(Method::Actions).href()
                        variant=ButtonVariant::Primary
                        icon=Glyph::ArrowRight
                    />
                    {aside::add_milestone(ButtonVariant::Secondary)}
                </div>
            </EmptyState>
        </Show>
    }
    .into_any()
}

fn no_cycle() -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let begin = move |()| {
        let monday = plan.today.get_untracked().week_start();
        plan.edit(Label::new(Verb::Company), |plan| {
            plan.company.cycle.start = Some(monday);
            plan.company.cycle.end = Some(monday.plus_days(13 * 7 - 1));
        });
    };
    view! {
        <Banner tone=Tone::Info title=move || t().no_cycle detail=Signal::derive(move || t().no_cycle_detail.to_owned())>
            <Button label=move || t().begin_cycle on_press=begin/>
        </Banner>
    }
    .into_any()
}

fn body(slipping: Memo<Vec<(Id<Action>, Slip)>>) -> AnyView {
    let t = use_text(&TEXT);
    let view = RwSignal::new("timeline".to_owned());
    let views = move || vec![Choice::new("timeline", t().timeline), Choice::new("table", t().table)];
    let as_table = lagging(Memo::new(move |_| view.with(|view| view == "table")));
    view! {
        <div class="stack">
            <div class="row" data-print="no">
                <SegmentedControl
                    label=move || t().views
                    options=Signal::derive(views)
                    value=view
                    on_change=move |chosen: String| view.set(chosen)
                />
            </div>
            <Show when=move || as_table.get() fallback=lines::card>
                {table::card()}
            </Show>
            <div class="stack" data-print="no">
                {later(move || aside::slipping(slipping))} {later(aside::unplaced)}
                {later(|| load::view::card(load::view::followed(cycle_load)))} {later(aside::milestones)}
            </div>
        </div>
    }
    .into_any()
}

/// The load of every week that is drawn.
fn cycle_load(plan: &Plan, today: Day) -> load::Load {
    let span = Span::of(&plan.company.cycle, today);
    load::load(plan, today, span.first, usize::try_from(span.weeks).unwrap_or(0))
}

/// What slips, gravest first; ties in id order.
fn slips(plan: &Plan, today: Day) -> Vec<(Id<Action>, Slip)> {
    let end = plan.company.cycle.end;
    let mut found: Vec<_> = plan.actions.iter().filter_map(|row| Some((row.id, slip(row, end, today)?))).collect();
    let rank = |slip: Slip| match slip {
        Slip::Late(days) => (0, -days),
        Slip::NotBegun(days) => (1, -days),
        Slip::AfterCycle(days) => (2, -days),
    };
    found.sort_by_key(|(id, slip)| (rank(*slip), *id));
    found
}

/// The weeks drawn, followed.
fn span() -> Memo<Span> {
    let plan = use_plan();
    let cycle = plan.select(|plan| plan.company.cycle.clone());
    Memo::new(move |_| cycle.with(|cycle| Span::of(cycle, plan.today.get())))
}

/// A milestone a month from now.
fn new_milestone(plan: PlanState) -> Milestone {
    Milestone { date: Some(plan.today.get_untracked().plus_days(28)), ..Milestone::new(new_id()) }
}
