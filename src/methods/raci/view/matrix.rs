//! The matrix: a row an action or a process, a column a person, letters in the cells, the verdict at the end.

use super::{
    super::{RaciRow, Role, text::TEXT},
    adding,
    cells::{Cell, bar, letters, shown},
    counts,
    keyboard::Keyboard,
    person_name, row_name, verdict,
};
use crate::{
    domain::{id::Id, person::Person},
    methods::Method,
    plan::Plan,
    route::Route,
    state::use_plan,
    ui::{
        browser::grid,
        components::{Card, CardStyle, LabelPlace, TextArea},
        rows_table::remove_button_called,
        words::use_text,
    },
};
use leptos::{ev, html, prelude::*};
use uuid::Uuid;

/// The matrix with its bar and the ways to add a row.
pub(super) fn card(entity: Option<Uuid>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let here = RwSignal::new(None::<Cell>);
    let table = NodeRef::<html::Table>::new();
    let keyboard = Keyboard { plan, rows: plan.ids::<RaciRow>(), people: plan.ids::<Person>(), table };
    let focused = move |event: ev::FocusEvent| {
        grid::take_tab_stop(&event);
        if let Some(cell) = keyboard.cell_of(&event) {
            here.set(Some(cell));
        }
    };
    begin(keyboard, entity);
    view! {
        <Card style=CardStyle::Flush>
            <div class="stack raci-frame" data-gap="small">
                {bar(here)}
                <p class="muted small" data-pointer="fine" data-print="no">{move || t().help}</p>
                <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().matrix>
                    <table
                        class="raci"
                        role="grid"
                        aria-label=move || t().matrix
                        node_ref=table
                        on:keydown=move |event| keyboard.pressed(&event)
                        on:focusin=focused
                        on:click=move |event| focus_clicked(keyboard, &event)
                        on:paste=move |event| keyboard.pasted(&event)
                    >
                        {head(keyboard)}
                        <tbody>
                            <For each=move || keyboard.rows.get() key=|id| *id children=move |id| line(keyboard, id)/>
                        </tbody>
                        {foot(keyboard)}
                    </table>
                </div>
                {adding::foot()}
            </div>
        </Card>
    }
    .into_any()
}

/// The first cell can be reached by Tab; that of a row which was asked for gets the focus.
fn begin(keyboard: Keyboard, entity: Option<Uuid>) {
    let wanted = StoredValue::new(entity);
    Effect::new(move |_| {
        keyboard.rows.with(|_| ());
        keyboard.people.with(|_| ());
        let Some(table) = keyboard.table.get() else { return };
        let asked = wanted.get_value();
        let row = keyboard.rows.with_untracked(|rows| rows.iter().position(|row| Some(row.uuid()) == asked));
        wanted.set_value(None);
        request_animation_frame(move || {
            grid::keep_tab_stop(&table);
            if let Some(row) = row {
                grid::focus_cell(&table, row, 0);
            }
        });
    });
}

/// A press anywhere in a cell chooses it: browsers focus it, but for what a script pressed.
fn focus_clicked(keyboard: Keyboard, event: &ev::MouseEvent) {
    if let (Some((row, column)), Some(table), false) =
        (grid::cell_of(event), keyboard.table.get_untracked(), grid::is_from_control(event))
    {
        grid::focus_cell(&table, row, column);
    }
}

fn head(keyboard: Keyboard) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let person = move |id: Id<Person>| {
        let name = plan.select(move |plan| person_name(plan, id, ""));
        let called = move || name.with(|name| if name.is_empty() { t().unnamed.to_owned() } else { name.clone() });
        view! { <th scope="col" class="raci-person">{called}</th> }
    };
    view! {
        <thead>
            <tr>
                <th scope="col">{move || t().what}</th>
                <For each=move || keyboard.people.get() key=|id| *id children=person/>
                <th scope="col">{move || t().verdict}</th>
                <th scope="col" data-print="no">
                    <span class="visually-hidden">{move || t().acts}</span>
                </th>
            </tr>
        </thead>
    }
    .into_any()
}

fn line(keyboard: Keyboard, id: Id<RaciRow>) -> AnyView {
    let plan = use_plan();
    let t = use_text(&TEXT);
    let at = Memo::new(move |_| keyboard.rows.with(|rows| rows.iter().position(|row| *row == id)));
    let name = plan
        .select(move |plan| plan.worksheets.raci.rows.get(id).map(|row| row_name(plan, row, "")).unwrap_or_default());
    let called =
        Signal::derive(move || name.with(|name| if name.is_empty() { t().untitled.to_owned() } else { name.clone() }));
    let verdict = verdict::of(id);
    let state = move || match verdict.get() {
        None => "closed",
        Some(flaws) if flaws.iter().any(super::super::Flaw::is_fault) => "fault",
        Some(_) => "clear",
    };
    let cell = move |person: Id<Person>| {
        let column = Memo::new(move |_| keyboard.people.with(|people| people.iter().position(|one| *one == person)));
        view! {
            <td class="raci-cell" tabindex="-1" data-row=at data-col=column>{shown(letters(plan, (id, person)))}</td>
        }
    };
    view! {
        <tr data-state=state>
            <th scope="row">{title(id, called)}</th>
            <For each=move || keyboard.people.get() key=|id| *id children=cell/>
            <td class="raci-verdict">{verdict::badges(verdict)}</td>
            <td data-print="no">{remove_button_called(id, Signal::derive(move || (t().remove)(&called.get())))}</td>
        </tr>
    }
    .into_any()
}

/// An action leads to its sheet; a process is named here.
fn title(id: Id<RaciRow>, called: Signal<String>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let action = plan.select(move |plan| plan.worksheets.raci.rows.get(id).and_then(|row| row.action));
    let name =
        plan.select(move |plan| plan.worksheets.raci.rows.get(id).map(|row| row.name.clone()).unwrap_or_default());
    let set = move |text: String| plan.change(id, |row: &mut RaciRow| row.name = text);
    (move || match action.get() {
        Some(action) => view! { <a href=Route::on(Method::Actions, action.uuid()).href()>{called}</a> }.into_any(),
        None => view! {
            <TextArea
                label=move || format!("{} {}", t().process, name.get()).trim().to_owned()
                label_place=LabelPlace::Hidden
                value=name
                on_change=set
                placeholder=Signal::derive(move || t().process.to_owned())
                max_length=120
                rows=1
            />
        }
        .into_any(),
    })
    .into_any()
}

/// How many letters R and A each person holds on what is open.
fn foot(keyboard: Keyboard) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let held = move |id: Id<Person>| {
        let count = plan.select(move |plan| (held(plan, id, Role::Responsible), held(plan, id, Role::Accountable)));
        view! {
            <td class="raci-held numeric">{move || count.with(|(r, a)| format!("R\u{a0}{r} · A\u{a0}{a}"))}</td>
        }
    };
    view! {
        <tfoot>
            <tr>
                <th scope="row">{move || t().held}</th>
                <For each=move || keyboard.people.get() key=|id| *id children=held/>
                <td></td>
                <td data-print="no"></td>
            </tr>
        </tfoot>
    }
    .into_any()
}

fn held(plan: &Plan, person: Id<Person>, role: Role) -> usize {
    plan.worksheets.raci.rows.iter().filter(|row| counts(plan, row) && row.of(person).has(role)).count()
}
