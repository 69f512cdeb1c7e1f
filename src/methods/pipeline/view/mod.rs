//! The pipeline on screen: what it is worth, the board or the table, and the import from a CRM.

mod board;
mod fields;
mod import;
mod losing;
mod old;
mod session;
mod stages;
mod worth;

use super::{
    flow::{StageFlow, win_rate},
    text::{GUIDE, TEXT, import::TEXT as IMPORT},
    value::{ageing_after, cycle, is_ageing, open_value, velocity, weighted_value},
};
use crate::{
    domain::{day::Day, explained::Explained, id::Id, lang::Format, money::Money, opportunity::Opportunity},
    methods::Method,
    plan::Plan,
    reports::pipeline::{flow_of, opportunities},
    route::Route,
    state::use_plan,
    ui::{
        adding::use_adding,
        arrivals::use_arrivals,
        browser::random::new_id,
        components::{
            Banner, Button, ButtonLink, ButtonVariant, Choice, EmptyState, Glyph, PageHeader, SegmentedControl, Tone,
            lagging, use_toasts,
        },
        compute::use_compute,
        fed_figures::fed_card,
        guide::guide_button,
        recall::recall,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use losing::Losing;
use session::Session;
use uuid::Uuid;

/// What is shown of the opportunities.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Shown {
    #[default]
    Board,
    Table,
}

/// What is known of the pipeline today.
#[derive(Clone, Debug, PartialEq)]
struct Sight {
    flow: Vec<StageFlow>,
    open: usize,
    open_value: Explained<f64>,
    weighted: Explained<f64>,
    unweighted: usize,
    win_rate: Option<Explained<f64>>,
    cycle: Option<Explained<f64>>,
    velocity: Option<Explained<f64>>,
    /// The ageing ones, the oldest first: age and the age that it may have.
    ageing: Vec<(Id<Opportunity>, i64, f64)>,
}

impl Sight {
    fn of(plan: &Plan, today: Day) -> Self {
        let (rows, flow) = (opportunities(plan, None), flow_of(plan));
        let stages = &plan.worksheets.process.stages;
        let (weighted, unweighted) = weighted_value(&rows, &flow);
        let cycle = cycle(&rows);
        let mean = cycle.as_ref().map(|cycle| cycle.value);
        let old = rows.iter().filter(|row| is_ageing(row, stages, mean, today));
        let mut ageing: Vec<_> =
            old.filter_map(|row| Some((row.id, row.age(today)?, ageing_after(row, stages, mean)?))).collect();
        ageing.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
        Self {
            open: rows.iter().filter(|row| row.is_open()).count(),
            open_value: open_value(&rows),
            win_rate: win_rate(&rows),
            velocity: velocity(&rows),
            weighted,
            unweighted,
            cycle,
            ageing,
            flow,
        }
    }
}

/// Cents in words, without decimals.
fn amount(cents: f64, format: &dyn Format) -> String {
    Money::from_f64_units((cents / 100.0).round()).map_or_else(|| format.number(cents / 100.0, 0), |m| format.money(m))
}

/// What an opportunity is called, or a word for one without a name.
fn named(name: &str, unnamed: &str) -> String {
    if name.trim().is_empty() { unnamed.to_owned() } else { name.to_owned() }
}

/// A count in words.
#[allow(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
fn count(count: usize, format: &dyn Format) -> String {
    format.number(count as f64, 0)
}

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let session = Session::new(plan, use_words(), use_toasts(), use_compute());
    session.listen(use_arrivals());
    let today = plan.today;
    let sight = Memo::new(move |_| Sight::of(&plan.plan(), today.get()));
    let none = plan.select(|plan| plan.worksheets.pipeline.opportunities.is_empty());
    let losing = Losing::new(plan);
    let title = move || {
        let f = f();
        sight.with(|seen| (t().finding)(&count(seen.open, &*f), seen.open, &amount(seen.weighted.value, &*f)))
    };
    view! {
        <PageHeader
            title=Signal::derive(title)
            subtitle=move || t().subtitle
            actions=move || actions(session, none)
        />
        {stageless()}
        {import::card(session)}
        <Show when=move || none.get() fallback=move || body(sight, losing)>
            <EmptyState glyph=Glyph::Handshake title=move || t().empty example=move || t().example>
                {adding()} {importing(session)}
            </EmptyState>
        </Show>
        {losing::dialog(losing)}
    }
    .into_any()
}

fn actions(session: Session, none: Memo<bool>) -> AnyView {
    view! {
        {guide_button(&GUIDE)}
        {move || (!none.get()).then(|| view! { {importing(session)} {adding()} })}
    }
    .into_any()
}

fn importing(session: Session) -> AnyView {
    let t = use_text(&IMPORT);
    view! { <Button label=move || t().import on_press=move |()| session.ask_for_file() icon=Glyph::Upload/> }.into_any()
}

/// Adds an opportunity of today at the first stage.
fn adding() -> AnyView {
    let t = use_text(&TEXT);
    let (plan, adding) = (use_plan(), use_adding());
    let shown = recall::<Shown>();
    let add = move |()| {
        let stage = plan.peek().worksheets.process.stages.iter().next().map(|stage| stage.id);
        let created = Some(plan.today.get_untracked());
        adding.add(Opportunity { stage, created, ..Opportunity::new(new_id()) });
        shown.set(Shown::Table);
    };
    view! { <Button label=move || t().add on_press=add variant=ButtonVariant::Primary icon=Glyph::Plus/> }.into_any()
}

fn stageless() -> AnyView {
    let t = use_text(&TEXT);
    let none = use_plan().select(|plan| plan.worksheets.process.stages.is_empty());
    let banner = move || {
        view! {
            <Banner tone=Tone::Info title=move || t().no_stages>
                <ButtonLink label=move || t().to_process href=move || Route::to(Method::Process).href()/>
            </Banner>
        }
    };
    (move || none.get().then(banner)).into_any()
}

fn body(sight: Memo<Sight>, losing: Losing) -> AnyView {
    let t = use_text(&TEXT);
    let shown = recall::<Shown>();
    let options = move || vec![Choice::new("board", t().board), Choice::new("table", t().table)];
    let value = move || (if shown.get() == Shown::Table { "table" } else { "board" }).to_owned();
    let choose = move |to: String| shown.set(if to == "table" { Shown::Table } else { Shown::Board });
    let drawn = lagging(Memo::new(move |_| shown.get()));
    let rows = move || match drawn.get() {
        Shown::Board => board::board(sight, losing),
        Shown::Table => fields::table(),
    };
    view! {
        <div class="grid" data-columns="2">{worth::card(sight)} {stages::picture(sight)}</div>
        <div data-print="no">
            <SegmentedControl
                label=move || t().show
                value=Signal::derive(value)
                options=Signal::derive(options)
                on_change=choose
            />
        </div>
        {rows}
        {stages::table(sight)}
        <div class="grid" data-columns="2">{old::card(sight)} {losing::card(losing)}</div>
        {fed_card()}
    }
    .into_any()
}
