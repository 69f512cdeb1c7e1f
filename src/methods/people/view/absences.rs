//! When people are away: one line an absence, added by the person’s name.

use super::super::text::TEXT;
use crate::{
    domain::{
        day::Day,
        id::Id,
        person::{Absence, Person},
    },
    plan::Plan,
    reports::load::view::name_of,
    state::{PlanState, use_plan},
    ui::{
        components::{
            ButtonVariant, Card, DateField, Glyph, IconButton, LabelPlace, MenuButton, MenuItem, Size, TextField,
            phone_cards,
        },
        words::use_text,
    },
};
use leptos::prelude::*;

/// An absence: whose, and which of theirs.
type Place = (Id<Person>, usize);

/// The card.
pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let places = use_plan().select(places);
    let table = move || {
        view! {
            <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().absences>
                <table class="figures" data-cells="fields" data-phone="cards" node_ref=phone_cards()>
                    <thead>
                        <tr>
                            <th scope="col">{move || t().who}</th>
                            <th scope="col">{move || t().from}</th>
                            <th scope="col">{move || t().to}</th>
                            <th scope="col">{move || t().reason}</th>
                            <th scope="col" data-print="no">
                                <span class="visually-hidden">{move || t().acts}</span>
                            </th>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || places.get() key=|place| *place children=line/>
                    </tbody>
                </table>
            </div>
        }
    };
    view! {
        <Card title=move || t().absences note=move || t().absences_note actions=adding>
            <Show when=move || !places.with(Vec::is_empty) fallback=move || view! { <p class="muted">{move || t().no_absence}</p> }>
                {table()}
            </Show>
        </Card>
    }
    .into_any()
}

/// Every absence, by person in the order of the team.
fn places(plan: &Plan) -> Vec<Place> {
    plan.people.iter().flat_map(|person| (0..person.absences.len()).map(|at| (person.id, at))).collect()
}

fn adding() -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    // Made here: a callback that is made when the menu opens would die with it.
    let add = Callback::new(move |id: Id<Person>| {
        let today = plan.today.get_untracked();
        let absence = Absence { start: Some(today), end: Some(today), ..Absence::default() };
        plan.change(id, |row: &mut Person| row.absences.push(absence));
    });
    let items = move |()| {
        let known = plan.peek();
        let item = |person: &Person| {
            let id = person.id;
            let name = name_of(&known, id, t().unnamed);
            MenuItem::new(Signal::stored(name), Some(Glyph::User), Callback::new(move |()| add.run(id)))
        };
        known.people.iter().map(item).collect()
    };
    view! {
        <MenuButton
            label=move || t().add_absence
            face=Signal::derive(move || t().add_absence.to_owned())
            icon=Glyph::Plus
            variant=ButtonVariant::Secondary
            size=Size::Small
            items
        />
    }
    .into_any()
}

/// Changes one absence, as one step.
fn change(plan: PlanState, (id, at): Place, change: impl FnOnce(&mut Absence)) {
    plan.change(id, |row: &mut Person| {
        if let Some(absence) = row.absences.get_mut(at) {
            change(absence);
        }
    });
}

/// Takes one absence away, as one step.
fn remove(plan: PlanState, (id, at): Place) {
    plan.change(id, |row: &mut Person| {
        if at < row.absences.len() {
            row.absences.remove(at);
        }
    });
}

fn line(place: Place) -> AnyView {
    let (id, at) = place;
    let t = use_text(&TEXT);
    let plan = use_plan();
    let row = plan.row(id);
    let absence =
        move || row.with(|row| row.as_ref().and_then(|row| row.absences.get(at).cloned()).unwrap_or_default());
    let name = plan.select(move |plan| name_of(plan, id, ""));
    let called = move || name.with(|name| if name.is_empty() { t().unnamed.to_owned() } else { name.clone() });
    let of = move |word: &str| format!("{word} {} {}", called(), at + 1);
    let set_start = move |day: Option<Day>| {
        change(plan, place, |absence| {
            absence.start = day;
            absence.end = absence.end.max(day);
        });
    };
    let set_end = move |day: Option<Day>| change(plan, place, |absence| absence.end = day);
    let set_reason = move |text: String| change(plan, place, |absence| absence.reason = text);
    let wrong = move || {
        let absence = absence();
        absence.start.zip(absence.end).is_some_and(|(start, end)| end < start).then(|| t().end_first.to_owned())
    };
    let from = move || of(t().from);
    let to = move || of(t().to);
    let why = move || of(t().reason);
    view! {
        <tr>
            <th scope="row">{called}</th>
            <td>
                <DateField label=from label_place=LabelPlace::Hidden value=move || absence().start on_change=set_start/>
            </td>
            <td>
                <DateField
                    label=to
                    label_place=LabelPlace::Hidden
                    value=move || absence().end
                    on_change=set_end
                    error=Signal::derive(wrong)
                />
            </td>
            <td>
                <TextField
                    label=why
                    label_place=LabelPlace::Hidden
                    value=move || absence().reason
                    on_change=set_reason
                    placeholder=Signal::derive(move || t().reason_example.to_owned())
                    max_length=120
                />
            </td>
            <td class="row-actions" data-print="no">
                <IconButton
                    label=move || of(t().remove_absence)
                    glyph=Glyph::Trash
                    on_press=move |()| remove(plan, place)
                    size=Size::Small
                />
            </td>
        </tr>
    }
    .into_any()
}
