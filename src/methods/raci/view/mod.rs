//! The matrix edited like a spreadsheet, and the same by person.

mod adding;
mod by_person;
mod cells;
mod keyboard;
mod matrix;
mod verdict;

use super::{
    RaciRow, flaws,
    text::{GUIDE, TEXT},
};
use crate::{
    domain::{action::Action, entity::EntityRef, id::Id, person::Person},
    methods::Method,
    plan::Plan,
    route::Route,
    state::use_plan,
    ui::{
        components::{ButtonLink, ButtonVariant, Choice, EmptyState, Glyph, PageHeader, SegmentedControl},
        guide::guide_button,
        words::use_text,
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen; on a row, its first cell gets the focus.
pub fn page(entity: Option<Uuid>) -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let standing = plan.select(standing);
    let rows = plan.ids::<RaciRow>();
    let people = plan.ids::<Person>();
    let view = RwSignal::new("matrix".to_owned());
    let ready = Memo::new(move |_| !rows.with(Vec::is_empty) && !people.with(Vec::is_empty));
    let views = move || vec![Choice::new("matrix", t().matrix), Choice::new("people", t().by_person)];
    let switch = move || {
        ready.get().then(|| {
            view! {
                <SegmentedControl
                    label=move || t().views
                    options=Signal::derive(views)
                    value=view
                    on_change=move |chosen: String| view.set(chosen)
                />
            }
        })
    };
    let body = move || {
        let by_person = Memo::new(move |_| view.with(|view| view == "people"));
        view! {
            <Show when=move || by_person.get() fallback=move || matrix::card(entity)>
                {by_person::cards()}
            </Show>
        }
    };
    view! {
        <PageHeader
            title=move || standing.with(|(clear, all)| (t().finding)(*clear, *all))
            subtitle=move || t().subtitle
            actions=move || view! { {guide_button(&GUIDE)} {switch} }
        />
        <Show when=move || ready.get() fallback=move || empty(people)>
            {body()}
        </Show>
    }
    .into_any()
}

/// While there is nothing: first the people, then the rows.
fn empty(people: Memo<Vec<Id<Person>>>) -> AnyView {
    let t = use_text(&TEXT);
    let nobody = Memo::new(move |_| people.with(Vec::is_empty));
    let ways = move || {
        if nobody.get() {
            let href = Route::to(Method::People).href();
            view! { <ButtonLink label=move || t().to_people href variant=ButtonVariant::Primary icon=Glyph::Users/> }
                .into_any()
        } else {
            adding::first()
        }
    };
    let title = move || if nobody.get() { t().no_people } else { t().empty };
    view! {
        <EmptyState glyph=Glyph::Users title=title example=move || t().example>
            <div class="row">{ways}</div>
        </EmptyState>
    }
    .into_any()
}

/// Clear rows, of those that count.
fn standing(plan: &Plan) -> (usize, usize) {
    let team = plan.people.ids();
    let rows = plan.worksheets.raci.rows.iter().filter(|row| counts(plan, row));
    let verdicts: Vec<_> = rows.map(|row| flaws(row, &team).iter().any(|flaw| flaw.is_fault())).collect();
    (verdicts.iter().filter(|faulty| !**faulty).count(), verdicts.len())
}

fn counts(plan: &Plan, row: &RaciRow) -> bool {
    row.counts(|action| plan.actions.get(action).is_some_and(Action::is_open))
}

/// What a row is called.
fn row_name(plan: &Plan, row: &RaciRow, untitled: &str) -> String {
    let name = plan.name_of(EntityRef::to(row.id)).unwrap_or_default().trim();
    if name.is_empty() { untitled.to_owned() } else { name.to_owned() }
}

/// What somebody is called.
fn person_name(plan: &Plan, id: Id<Person>, unnamed: &str) -> String {
    plan.people.get(id).and_then(Person::called).unwrap_or(unnamed).to_owned()
}
