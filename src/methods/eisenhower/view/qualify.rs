//! Actions that cannot be placed yet: what is missing, and where to say it, without leaving the page.

use super::{
    card::Table,
    quadrant::{element, others},
    text,
};
use crate::{
    domain::{action::Action, day::Day, id::Id},
    methods::{
        Method,
        actions::view::contributions::contributions,
        eisenhower::{Cell, Unqualified, text as rules},
    },
    route::Route,
    state::use_plan,
    ui::{
        components::{Button, ButtonVariant, DateField, Dialog, LabelPlace, Size},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// Rows shown at first, and added by each “show more”.
const STEP: usize = 12;

/// The list beside the matrix; nothing when every action has its place.
pub fn to_qualify(table: Table) -> AnyView {
    let ids = Memo::new(move |_| table.live.board.with(|board| board.shown_in(None)));
    let some = Memo::new(move |_| ids.with(|ids| !ids.is_empty()));
    (move || some.get().then(|| panel(ids, table))).into_any()
}

fn panel(ids: Memo<Vec<Id<Action>>>, table: Table) -> AnyView {
    let r = use_text(&rules::TEXT);
    let most = RwSignal::new(STEP);
    let assessed: RwSignal<Option<Id<Action>>> = RwSignal::new(None);
    let shown = move || ids.with(|ids| ids.iter().take(most.get()).copied().collect::<Vec<_>>());
    let hidden = Memo::new(move |_| ids.with(Vec::len).saturating_sub(most.get()));
    let name = format!("{}-name", element(None));
    let labelled = name.clone();
    view! {
        <section class="card drop-zone" id=element(None) data-style="dashed" aria-labelledby=labelled>
            <h2 class="drop-title" id=name>
                {move || r().unqualified}
                <span class="head-note muted small numeric">{move || ids.with(Vec::len)}</span>
            </h2>
            <p class="drop-note">{move || r().unqualified_hint}</p>
            <ul class="cards">
                <For each=shown key=|id| *id children=move |id| line(id, table, assessed)/>
            </ul>
            {others(hidden, most, STEP)}
            {assessment(assessed)}
        </section>
    }
    .into_any()
}

fn line(id: Id<Action>, table: Table, assessed: RwSignal<Option<Id<Action>>>) -> AnyView {
    let t = use_text(&text::TEXT);
    let words = use_words();
    let row = use_plan().row(id);
    let place = table.live.placement(id);
    let missing = Memo::new(move |_| {
        place.with(|place| match place.as_ref().map(|place| place.shown) {
            Some(Cell::Unqualified(reason)) => Some(reason),
            _ => None,
        })
    });
    let title = move || {
        let title = row.with(|row| row.as_ref().map(|row| row.title.clone()).unwrap_or_default());
        if title.trim().is_empty() { t().untitled.to_owned() } else { title }
    };
    let needs = move |wanted: Unqualified| {
        missing.get().is_some_and(|reason| reason == wanted || reason == Unqualified::NoObjectiveNorDueDate)
    };
    let no_date = Memo::new(move |_| needs(Unqualified::NoDueDate));
    let no_objective = Memo::new(move |_| needs(Unqualified::NoObjective));
    view! {
        <li class="row" data-align="between">
            <div>
                <a class="drag-title" href=Route::on(Method::Actions, id.uuid()).href()>
                    {title}
                </a>
                <p class="drop-note">
                    {move || missing.get().map(|reason| *rules::missing(reason).get(words.lang.get()))}
                </p>
            </div>
            <div class="row">
                {move || no_date.get().then(|| due_date(id))} {move || no_objective.get().then(|| to_assess(id, assessed))}
            </div>
        </li>
    }
    .into_any()
}

fn due_date(id: Id<Action>) -> AnyView {
    let t = use_text(&text::TEXT);
    let plan = use_plan();
    let row = plan.row(id);
    let due = move || row.with(|row| row.as_ref().and_then(|row| row.due));
    let set_due = move |day: Option<Day>| plan.change(id, |row| row.due = day);
    view! {
        <DateField
            label=move || t().due.to_owned()
            value=Signal::derive(due)
            on_change=set_due
            label_place=LabelPlace::Hidden
        />
    }
    .into_any()
}

fn to_assess(id: Id<Action>, assessed: RwSignal<Option<Id<Action>>>) -> AnyView {
    let t = use_text(&text::TEXT);
    view! {
        <Button label=move || t().assess.to_owned() on_press=move |()| assessed.set(Some(id)) size=Size::Small/>
    }
    .into_any()
}

fn assessment(assessed: RwSignal<Option<Id<Action>>>) -> AnyView {
    let t = use_text(&text::TEXT);
    let plan = use_plan();
    let title = move || {
        let open = assessed.get().and_then(|id| plan.peek().actions.get(id).map(|row| row.title.clone()));
        open.filter(|title| !title.trim().is_empty()).unwrap_or_else(|| t().untitled.to_owned())
    };
    let footer = move || {
        view! {
            <Button
                label=move || t().close.to_owned()
                on_press=move |()| assessed.set(None)
                variant=ButtonVariant::Primary
            />
        }
    };
    view! {
        <Dialog
            open=Signal::derive(move || assessed.with(Option::is_some))
            on_close=move |()| assessed.set(None)
            title
            footer
        >
            {move || assessed.get_untracked().map(contributions)}
        </Dialog>
    }
    .into_any()
}
