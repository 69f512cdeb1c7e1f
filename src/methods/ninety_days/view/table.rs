//! The same as the timeline, as a table: actions, milestones and rituals in the order of their days.

use super::{
    super::{
        Milestone, Span, bar, slip,
        text::{TEXT, Text, slips, status},
    },
    span,
};
use crate::{
    domain::{
        action::{Action, ActionStatus},
        day::Day,
        lang::Format,
    },
    plan::Plan,
    reports::load::view::name_of,
    state::use_plan,
    ui::{
        components::{Card, CardStyle, growing_rows, phone_cards},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use std::sync::Arc;

/// Lines mounted a frame.
const STEP: usize = 30;

/// A line: its day for the order, then its cells.
type Line = (Day, [String; 6]);

pub(super) fn card() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let span = span();
    let all = Memo::new(move |_| {
        let lines = lines(&plan.plan(), span.get(), plan.today.get(), t(), &*f());
        lines.into_iter().map(Arc::new).enumerate().collect::<Vec<_>>()
    });
    let shown = growing_rows(all, STEP);
    let line = |(_, line): (usize, Arc<Line>)| {
        let [title, kind, owner, start, due, state] = line.1.clone();
        view! {
            <tr>
                <th scope="row">{title}</th>
                <td data-kind="text">{kind}</td>
                <td data-kind="text">{owner}</td>
                <td class="numeric">{start}</td>
                <td class="numeric">{due}</td>
                <td data-kind="text">{state}</td>
            </tr>
        }
    };
    view! {
        <Card style=CardStyle::Flush>
            <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().table>
                <table class="figures" data-phone="cards" node_ref=phone_cards()>
                    <thead>
                        <tr>
                            <th scope="col">{move || t().action}</th>
                            <th scope="col" data-kind="text">{move || t().kind}</th>
                            <th scope="col" data-kind="text">{move || t().owner}</th>
                            <th scope="col">{move || t().start}</th>
                            <th scope="col">{move || t().due}</th>
                            <th scope="col" data-kind="text">{move || t().status}</th>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || shown.get() key=Clone::clone children=line/>
                    </tbody>
                </table>
            </div>
        </Card>
    }
    .into_any()
}

fn lines(plan: &Plan, span: Span, today: Day, t: &Text, format: &dyn Format) -> Vec<Line> {
    let titled = |title: &str| if title.trim().is_empty() { t.untitled.to_owned() } else { title.trim().to_owned() };
    let owner = |id: Option<_>| id.map_or_else(|| "–".to_owned(), |id| name_of(plan, id, "–"));
    let date = |day: Option<Day>| day.map_or_else(|| "–".to_owned(), |day| format.date(day));
    let action = |row: &Action| {
        let drawn = bar(row, span, today).filter(|_| row.status != ActionStatus::Cancelled)?;
        let said = (*status(row.status).get(format.lang())).to_owned();
        let state = slip(row, plan.company.cycle.end, today)
            .map_or(said.clone(), |slip| format!("{said} · {}", slips(slip, t)));
        let cells = [titled(&row.title), t.action.to_owned(), owner(row.owner), date(row.start), date(row.due), state];
        Some((drawn.to, cells))
    };
    let milestone = |row: &Milestone| {
        let day = row.date.filter(|date| span.first <= *date && *date <= span.last())?;
        let state = if row.reached { t.reached.to_owned() } else { "–".to_owned() };
        let cells =
            [titled(&row.title), t.milestone.to_owned(), owner(row.owner), "–".to_owned(), date(row.date), state];
        Some((day, cells))
    };
    let rituals = plan.rituals.iter().filter_map(|row| {
        let dates = row.dates(span.first, span.last());
        let (first, last) = (*dates.first()?, *dates.last()?);
        let name = row.called(format.lang());
        let state = (t.dates)(dates.len());
        Some((first, [name, t.ritual.to_owned(), "–".to_owned(), date(Some(first)), date(Some(last)), state]))
    });
    let milestones = plan.worksheets.ninety_days.milestones.iter().filter_map(milestone);
    let mut found: Vec<Line> = plan.actions.iter().filter_map(action).chain(milestones).chain(rituals).collect();
    found.sort();
    found
}
