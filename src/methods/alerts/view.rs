//! The screen of the watches: what alerts, what it calls for, and what is decided at the end.

mod card;
mod closed;
mod draft;
mod fields;
mod form;
mod known;
mod verdict;
mod why;

use self::{
    draft::Draft,
    form::{Editing, WatchDialog},
};
use super::{
    text::{
        self,
        guide::GUIDE,
        screen::{Standing, TEXT, finding},
    },
    validity::{WatchRefusal, room_for},
    window::Phase,
};
use crate::{
    domain::{id::Id, kpi::Kpi, watch::Watch},
    methods::{Method, alerts::replay::WatchState},
    plan::Plan,
    reports::alerts::AlertRow,
    route::Route,
    state::{PlanState, use_plan},
    ui::{
        components::{Button, ButtonLink, ButtonVariant, EmptyState, Glyph, PageHeader, growing_rows},
        guide::guide_button,
        insights::use_insights,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// How many watches one frame mounts: each replays its figures.
const STEP: usize = 4;

/// The screen; `entity` is a watch to show first, or a KPI to watch.
pub fn page(entity: Option<Uuid>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let editing = RwSignal::new(entity.and_then(|id| asked_for(plan, id)));
    let open = plan.select(open_watches);
    let standing = standing(plan, open);
    let full = plan.select(room);
    let refused = Signal::derive(move || full.get().map(|refusal| text::refusal(refusal, &*f())));
    let add = move |()| editing.set(Some(Editing::new(Draft::blank(plan.today.get_untracked()))));
    // One primary button a screen: on a screen with watches that is the action of an alert.
    let button = move |variant| {
        view! {
            <Button
                label=move || t().add
                on_press=add
                variant
                icon=Glyph::Plus
                disabled_because=refused
            />
        }
        .into_any()
    };
    let none = Memo::new(move |_| open.with(Vec::is_empty));
    let title = move || if none.get() { t().empty.to_owned() } else { finding(standing.get(), &*f()) };
    let rows = use_insights().alerts;
    let ordered = Memo::new(move |_| rows.with(|rows| by_need(plan, rows, &open.get(), entity)));
    let shown = growing_rows(ordered, STEP);
    let cards = move || {
        view! {
            <div class="stack">
                <For each=move || shown.get() key=|id| *id children=move |id| card::card(id, editing)/>
            </div>
        }
    };
    let actions = move || {
        view! {
            {guide_button(&GUIDE)}
            {move || (!none.get()).then(|| button(ButtonVariant::Secondary))}
        }
    };
    view! {
        <PageHeader title subtitle=move || t().subtitle actions/>
        <Show when=move || none.get() fallback=cards>
            {empty(move || button(ButtonVariant::Primary))}
        </Show>
        {closed::closed()}
        <WatchDialog editing/>
    }
    .into_any()
}

fn empty(button: impl Fn() -> AnyView + Copy + Send + Sync + 'static) -> AnyView {
    let t = use_text(&TEXT);
    let no_kpi = use_plan().select(|plan| plan.kpis.is_empty());
    let act = move || match no_kpi.get() {
        true => view! {
            <ButtonLink
                label=move || t().to_kpis
                href=Route::to(Method::Kpis).href()
                variant=ButtonVariant::Primary
                icon=Glyph::Chart
            />
        }
        .into_any(),
        false => button(),
    };
    let detail = move || if no_kpi.get() { t().no_kpi } else { t().empty_detail };
    view! {
        <EmptyState glyph=Glyph::Eye title=detail example=move || t().example>
            {act}
        </EmptyState>
    }
    .into_any()
}

fn open_watches(plan: &Plan) -> Vec<Id<Watch>> {
    plan.watches.iter().filter(|watch| watch.verdict.is_none()).map(|watch| watch.id).collect()
}

/// What an address asks for: a KPI that no watch is open on is to be watched.
fn asked_for(plan: PlanState, id: Uuid) -> Option<Editing> {
    let open = plan.peek();
    let kpi = open.kpis.get(Id::<Kpi>::new(id))?;
    let most = open.worksheets.kpis.most_watched;
    room_for(kpi.id, open.watches.iter(), most).ok()?;
    Some(Editing::new(Draft { kpi: Some(kpi.id), ..Draft::blank(plan.today.get_untracked()) }))
}

/// Why no watch can be added at all.
fn room(plan: &Plan) -> Option<WatchRefusal> {
    room_for(Id::new(Uuid::nil()), plan.watches.iter(), plan.worksheets.kpis.most_watched).err()
}

fn standing(plan: PlanState, open: Memo<Vec<Id<Watch>>>) -> Memo<Standing> {
    let rows = use_insights().alerts;
    let watches = plan.select(|plan| plan.watches.clone());
    let due = move || {
        let today = plan.today.get();
        watches.with(|all| all.iter().filter(|watch| Phase::of(watch, today) == Phase::VerdictDue).count())
    };
    Memo::new(move |_| {
        let alerts = rows.with(|rows| rows.iter().filter(|row| row.is_alert()).count());
        Standing { open: open.with(Vec::len), alerts, verdicts: due() }
    })
}

/// The one asked for, then alerts, then verdicts due, then the others.
fn by_need(plan: PlanState, rows: &[AlertRow], open: &[Id<Watch>], asked: Option<Uuid>) -> Vec<Id<Watch>> {
    let (today, whole) = (plan.today.get(), plan.peek());
    let mut sorted = open.to_vec();
    sorted.sort_by_cached_key(|id| {
        let watch = whole.watches.get(*id);
        let state = rows.iter().filter_map(|row| row.watch.as_ref()).find(|row| row.id == *id);
        let calm = watch.is_none_or(|watch| Phase::of(watch, today) != Phase::VerdictDue);
        let first = watch.is_none_or(|watch| asked != Some(watch.id.uuid()) && asked != Some(watch.kpi.uuid()));
        (first, state.map_or(WatchState::Ok, |row| row.replay.state), calm)
    });
    sorted
}
