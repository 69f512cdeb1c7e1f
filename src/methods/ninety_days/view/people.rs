//! One person’s group: a head with the load of each week against the capacity, then a line an action.

use super::{
    super::{
        Span,
        text::{TEXT, fewer, others},
    },
    dragging::Dragging,
    lines::{Group, Groups, SHOWN, Team},
    rows,
};
use crate::{
    domain::lang::Format,
    reports::load::{Load, WeekLoad, view::name_of},
    state::use_plan,
    ui::{
        components::{Button, ButtonVariant, Size},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

pub(super) fn group(owner: Group, team: Team, span: Memo<Span>, load: Memo<Load>, dragging: Dragging) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let of = move |groups: &Groups| groups.iter().find(|(one, _)| *one == owner).map(|(_, rows)| rows.clone());
    let actions = Memo::new(move |_| team.shown.with(of).unwrap_or_default());
    let hidden = Memo::new(move |_| team.groups.with(of).map_or(0, |rows| rows.len().saturating_sub(SHOWN)));
    let is_opened = Memo::new(move |_| team.opened.with(|opened| opened.contains(&owner)));
    // The button stays where it is pressed: it has the focus.
    let turn = move |()| {
        team.opened.update(|opened| {
            if !opened.remove(&owner) {
                opened.insert(owner);
            }
        });
    };
    let more = move || match is_opened.get() {
        true => fewer(SHOWN, f().lang()),
        false => others(hidden.get(), f().lang()),
    };
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
            <Show when=move || hidden.get() != 0>
                <tr data-print="no">
                    <th scope="row" colspan=move || (span.get().weeks + 1).to_string()>
                        <span class="timeline-stay">
                            <Button
                                label=more
                                on_press=turn
                                size=Size::Small
                                variant=ButtonVariant::Quiet
                            />
                        </span>
                    </th>
                </tr>
            </Show>
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
