//! One cell: its letters. And the bar that says which cell is chosen, with its letters as buttons.

use super::{
    super::{
        RaciRow, Role, Roles, flaws,
        text::{TEXT, Text, role},
    },
    counts, person_name, row_name, verdict,
};
use crate::{
    domain::{id::Id, person::Person},
    plan::Plan,
    state::{PlanState, use_plan},
    ui::words::{use_text, use_words},
};
use leptos::prelude::*;

/// A row and a person.
pub(super) type Cell = (Id<RaciRow>, Id<Person>);

/// The letters of a cell.
pub(super) fn letters(plan: PlanState, (row, person): Cell) -> Memo<Roles> {
    plan.select(move |plan| plan.worksheets.raci.rows.get(row).map(|row| row.of(person)).unwrap_or_default())
}

/// Puts a letter into a cell, or takes it away.
pub(super) fn toggle(plan: PlanState, (row, person): Cell, role: Role) {
    plan.change(row, |row: &mut RaciRow| row.give(person, row.of(person).toggled(role)));
}

/// Empties a cell; an empty one is left alone, so that there is no step to undo.
pub(super) fn clear(plan: PlanState, (row, person): Cell) {
    let holds = plan.peek().worksheets.raci.rows.get(row).is_some_and(|row| !row.of(person).is_empty());
    if holds {
        plan.change(row, |row: &mut RaciRow| row.give(person, Roles::NONE));
    }
}

/// The letters, each with its look.
pub(super) fn shown(roles: Memo<Roles>) -> AnyView {
    let letter = |role: Role| {
        let letter = role.letter().to_string();
        view! { <span class="raci-letter" data-role=letter.clone()>{letter.clone()}</span> }
    };
    (move || roles.get().iter().map(letter).collect_view()).into_any()
}

/// The bar above the matrix.
pub(super) fn bar(here: RwSignal<Option<Cell>>) -> AnyView {
    let t = use_text(&TEXT);
    let lang = use_words().lang;
    let plan = use_plan();
    let said = move || {
        let Some((row, person)) = here.get() else { return t().choose.to_owned() };
        let plan = plan.plan();
        let Some(found) = plan.worksheets.raci.rows.get(row) else { return t().choose.to_owned() };
        let cell = (t().cell)(&person_name(&plan, person, t().unnamed), &row_name(&plan, found, t().untitled));
        let letters = found.of(person);
        let shown = if letters.is_empty() { "–".to_owned() } else { letters.to_string() };
        lang.get().labelled(&cell, &format!("{shown}. {}", judged(&plan, found, t())))
    };
    view! {
        <div class="toolbar raci-bar" role="group" aria-label=move || t().letters data-print="no">
            <p role="status">{said}</p>
            <div class="row">{Role::ALL.map(|role| key(role, here)).collect_view()}</div>
        </div>
    }
    .into_any()
}

/// The verdict on a row in words.
fn judged(plan: &Plan, row: &RaciRow, t: &Text) -> String {
    if !counts(plan, row) {
        return t.closed.to_owned();
    }
    let flaws = flaws(row, &plan.people.ids());
    let said: Vec<_> = flaws.iter().map(|flaw| verdict::words(flaw, t)).collect();
    if said.is_empty() { t.clear.to_owned() } else { said.join(", ") }
}

fn key(one: Role, here: RwSignal<Option<Cell>>) -> AnyView {
    let words = use_words();
    let plan = use_plan();
    let on = move || {
        here.get().is_some_and(|(row, person)| {
            plan.plan().worksheets.raci.rows.get(row).is_some_and(|row| row.of(person).has(one))
        })
    };
    let press = move |_| {
        if let Some(cell) = here.get_untracked() {
            toggle(plan, cell, one);
        }
    };
    view! {
        <button
            type="button"
            class="button"
            data-variant=move || if on() { "primary" } else { "secondary" }
            data-size="small"
            aria-pressed=move || on().to_string()
            aria-disabled=move || here.get().is_none().then_some("true")
            on:click=press
        >
            <span>{one.letter().to_string()} " · " {move || *role(one).get(words.lang.get())}</span>
        </button>
    }
    .into_any()
}
