//! One person’s group: a head with the load of each week against the capacity, then a line an action.

use super::{
    super::{Span, text::TEXT},
    dragging::Dragging,
    lines::{Group, settled},
    rows,
};
use crate::{
    domain::{action::Action, id::Id, lang::Format},
    reports::load::{Load, WeekLoad, view::name_of},
    state::use_plan,
    ui::words::{use_format, use_text},
};
use leptos::prelude::*;

pub(super) fn group(
    owner: Group,
    groups: Memo<Vec<(Group, Vec<Id<Action>>)>>,
    span: Memo<Span>,
    load: Memo<Load>,
    dragging: Dragging,
) -> AnyView {
    let t = use_text(&TEXT);
    let actions = Memo::new(move |before: Option<&Vec<Id<Action>>>| {
        let now = groups.with(|groups| {
            groups.iter().find(|(one, _)| *one == owner).map(|(_, ids)| ids.clone()).unwrap_or_default()
        });
        settled(before, now)
    });
    let name = use_plan().select(move |plan| owner.map(|id| name_of(plan, id, "")));
    let called = move || match name.get() {
        None => t().nobody.to_owned(),
        Some(name) if name.is_empty() => t().untitled.to_owned(),
        Some(name) => name,
    };
    let weeks = Memo::new(move |_| {
        load.with(|load| load.people.iter().find(|row| Some(row.person) == owner).map(|row| row.weeks.clone()))
    });
    let cells = move || match weeks.get() {
        Some(weeks) => weeks.into_iter().map(cell).collect_view().into_any(),
        None => view! { <td colspan=span.get().weeks.to_string()></td> }.into_any(),
    };
    view! {
        <tbody>
            <tr class="timeline-group">
                <th scope="rowgroup">{called}</th>
                {cells}
            </tr>
            <For each=move || actions.get() key=|id| *id children=move |id| rows::action(id, span, dragging)/>
        </tbody>
    }
    .into_any()
}

/// The load of a week: a column that fills up, and its figure; over the capacity it says so.
fn cell(week: WeekLoad) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let over = week.excess().is_some();
    let load = week.load.value;
    let capacity = week.capacity.map(|capacity| capacity.value);
    let share = capacity.filter(|days| *days > 0.0).map_or(f64::from(u8::from(over)), |days| (load / days).min(1.0));
    let heard = move || {
        let asked = f().number(load, 1);
        match capacity {
            Some(days) => (t().load)(&asked, &f().number(days, 1)),
            None => (t().load_only)(&asked),
        }
    };
    let shown = move || if load > 0.0 { f().number(load, 1) } else { String::new() };
    view! {
        <td class="timeline-load" data-state=over.then_some("over") title=heard>
            <span class="timeline-fill" aria-hidden="true" style:height=format!("{:.0}%", share * 100.0)></span>
            <span class="timeline-figure numeric" aria-hidden="true">{over.then_some("▲")} {shown}</span>
            <span class="visually-hidden">{heard}</span>
        </td>
    }
    .into_any()
}
