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
        lang::{Format, Lang},
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
const STEP: usize = 20;
/// Stands where there is nothing.
const NONE: &str = "–";

/// A line: its day for the order, then its cells. Days are put into words when it is mounted: that takes its time.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Line {
    day: Day,
    title: String,
    kind: &'static str,
    owner: String,
    start: Option<Day>,
    due: Option<Day>,
    state: String,
}

pub(super) fn card() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let span = span();
    let all = Memo::new(move |_| {
        let lines = lines(&plan.plan(), span.get(), plan.today.get(), t(), f().lang());
        lines.into_iter().map(Arc::new).enumerate().collect::<Vec<_>>()
    });
    let shown = growing_rows(all, STEP);
    let date = move |day: Option<Day>| move || day.map_or_else(|| NONE.to_owned(), |day| f().date(day));
    let line = move |(_, line): (usize, Arc<Line>)| {
        view! {
            <tr>
                <th scope="row">{line.title.clone()}</th>
                <td data-kind="text">{line.kind}</td>
                <td data-kind="text">{line.owner.clone()}</td>
                <td class="numeric">{date(line.start)}</td>
                <td class="numeric">{date(line.due)}</td>
                <td data-kind="text">{line.state.clone()}</td>
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

fn lines(plan: &Plan, span: Span, today: Day, t: &Text, lang: Lang) -> Vec<Line> {
    let titled = |title: &str| if title.trim().is_empty() { t.untitled.to_owned() } else { title.trim().to_owned() };
    let owner = |id: Option<_>| id.map_or_else(|| NONE.to_owned(), |id| name_of(plan, id, NONE));
    let action = |row: &Action| {
        let drawn = bar(row, span, today).filter(|_| row.status != ActionStatus::Cancelled)?;
        let said = (*status(row.status).get(lang)).to_owned();
        let state = slip(row, plan.company.cycle.end, today)
            .map_or(said.clone(), |slip| format!("{said} · {}", slips(slip, t)));
        let (title, kind, owner) = (titled(&row.title), t.action, owner(row.owner));
        Some(Line { day: drawn.to, title, kind, owner, start: row.start, due: row.due, state })
    };
    let milestone = |row: &Milestone| {
        let day = row.date.filter(|date| span.first <= *date && *date <= span.last())?;
        let state = if row.reached { t.reached } else { NONE }.to_owned();
        let (title, kind, owner) = (titled(&row.title), t.milestone, owner(row.owner));
        Some(Line { day, title, kind, owner, start: None, due: row.date, state })
    };
    let rituals = plan.rituals.iter().filter_map(|row| {
        let dates = row.dates(span.first, span.last());
        let (first, last) = (*dates.first()?, *dates.last()?);
        let (title, kind, state) = (row.called(lang), t.ritual, (t.dates)(dates.len()));
        Some(Line { day: first, title, kind, owner: NONE.to_owned(), start: Some(first), due: Some(last), state })
    });
    let milestones = plan.worksheets.ninety_days.milestones.iter().filter_map(milestone);
    let mut found: Vec<Line> = plan.actions.iter().filter_map(action).chain(milestones).chain(rituals).collect();
    found.sort();
    found
}
