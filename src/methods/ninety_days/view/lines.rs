//! The timeline: a head of weeks, the milestones and rituals, then a group for each person.

use super::{
    super::{Milestone, Span, bar, text::TEXT},
    cycle_load,
    dragging::Dragging,
    people, rows, span,
};
use crate::{
    domain::{
        action::{Action, ActionStatus},
        day::Day,
        id::Id,
        person::Person,
        ritual::Ritual,
    },
    plan::Plan,
    reports::load::view::{followed, short_date},
    state::use_plan,
    ui::{
        browser::{grid, printing},
        components::{Card, CardStyle, growing},
        words::{use_format, use_text},
    },
};
use leptos::{html, prelude::*};
use std::collections::BTreeSet;

/// Lines mounted a frame.
const STEP: usize = 12;
/// Lines of a group, until all are asked for: the first to begin. What slips is listed below the timeline in any case.
pub(super) const SHOWN: usize = 20;

/// Whose actions a group holds; nobody’s stand last.
pub(super) type Group = Option<Id<Person>>;
/// The groups with their lines, in order.
pub(super) type Groups = Vec<(Group, Vec<Id<Action>>)>;

/// What the groups share.
#[derive(Clone, Copy)]
pub(super) struct Team {
    /// All lines.
    pub(super) groups: Memo<Groups>,
    /// Those that are mounted.
    pub(super) shown: Memo<Groups>,
    /// The long groups of which all lines were asked for.
    pub(super) opened: RwSignal<BTreeSet<Group>>,
}

pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let plan = use_plan();
    let span = span();
    let dragging = Dragging::new(plan, span);
    let load = followed(cycle_load);
    let slice = plan.select(|plan| (plan.people.clone(), plan.actions.clone()));
    let groups = Memo::new(move |before: Option<&Groups>| {
        slice.with(|_| ());
        let now = groups(&plan.peek(), span.get(), plan.today.get());
        let of = |owner: Group| before?.iter().find(|(one, _)| *one == owner).map(|(_, rows)| rows);
        now.into_iter().map(|(owner, rows)| (owner, settled(of(owner), rows))).collect::<Groups>()
    });
    let opened = RwSignal::new(BTreeSet::new());
    let on_paper = printing::now();
    let wanted = Memo::new(move |_| {
        let is_whole = |owner: &Group| on_paper.get() || opened.with(|opened| opened.contains(owner));
        let few = |(owner, rows): &(Group, Vec<Id<Action>>)| {
            let most = if is_whole(owner) { rows.len() } else { rows.len().min(SHOWN) };
            (*owner, rows[..most].to_vec())
        };
        groups.with(|groups| groups.iter().map(few).collect::<Groups>())
    });
    let total = Signal::derive(move || wanted.with(|groups| groups.iter().map(|(_, rows)| rows.len()).sum()));
    let mounted = growing(total, STEP);
    let shown = Memo::new(move |_| wanted.with(|groups| first(groups, mounted.get())));
    let team = Team { groups, shown, opened };
    let owners = Memo::new(move |_| groups.with(|groups| groups.iter().map(|(owner, _)| *owner).collect::<Vec<_>>()));
    let scroller = NodeRef::<html::Div>::new();
    show_this_week(scroller, span);
    view! {
        <Card style=CardStyle::Flush>
            <div
                class="table-scroll"
                node_ref=scroller
                role="region"
                tabindex="0"
                aria-label=move || t().timeline
                on:pointerdown=move |event| dragging.press(&event)
                on:pointermove=move |event| dragging.follow(&event)
                on:pointerup=move |_| dragging.drop()
                on:pointercancel=move |_| dragging.give_up()
            >
                <table class="timeline" aria-label=move || t().timeline style:--weeks=move || span.get().weeks.to_string()>
                    {head(span)}
                    {marks(span, dragging)}
                    {rituals(span)}
                    <For
                        each=move || owners.get()
                        key=|owner| *owner
                        children=move |owner| people::group(owner, team, span, load, dragging)
                    />
                </table>
            </div>
            <p class="muted small timeline-help" data-print="no">{move || t().help}</p>
        </Card>
    }
    .into_any()
}

/// The groups with as many of their actions, from the first group on.
fn first(groups: &Groups, mut most: usize) -> Groups {
    let few = |(owner, rows): &(Group, Vec<Id<Action>>)| {
        let taken = rows.len().min(most);
        most -= taken;
        (*owner, rows[..taken].to_vec())
    };
    groups.iter().map(few).collect()
}

/// On a narrow page the weeks are scrolled to that of today, once.
fn show_this_week(scroller: NodeRef<html::Div>, span: Memo<Span>) {
    let plan = use_plan();
    Effect::new(move |_| {
        let Some(scroller) = scroller.get() else { return };
        let week = plan.today.get_untracked().days_since(span.get_untracked().first) / 7 + 1;
        if let Ok(column) = usize::try_from(week) {
            request_animation_frame(move || grid::reveal_column(&scroller, column));
        }
    });
}

fn head(span: Memo<Span>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let week = move |(at, monday): (i64, Day)| {
        let now = plan.today.get().week_start() == monday;
        view! {
            <th scope="col" aria-current=now.then_some("date")>
                <span class="timeline-week">{(t().week_short)(at)}</span>
                <span class="timeline-date">{short_date(monday, &*f())}</span>
                {now.then(|| view! { <span class="visually-hidden">{t().now}</span> })}
            </th>
        }
    };
    view! {
        <thead>
            <tr>
                <th scope="col">{move || t().what}</th>
                {move || (1..).zip(span.get().mondays()).map(week).collect_view()}
            </tr>
        </thead>
    }
    .into_any()
}

/// The rows in the order in which they were first shown, for as long as they are the same ones: a row that changed its place
/// while it is moved would lose the focus.
fn settled<T: Copy + Ord>(before: Option<&Vec<T>>, now: Vec<T>) -> Vec<T> {
    let members = |rows: &[T]| {
        let mut rows = rows.to_vec();
        rows.sort_unstable();
        rows
    };
    match before {
        Some(before) if members(before) == members(&now) => before.clone(),
        _ => now,
    }
}

/// A head over a group without weeks of its own.
fn group_head(title: Signal<String>, span: Memo<Span>) -> AnyView {
    view! {
        <tr class="timeline-group">
            <th scope="rowgroup" colspan=move || (span.get().weeks + 1).to_string()>
                <span class="timeline-stay">{title}</span>
            </th>
        </tr>
    }
    .into_any()
}

fn marks(span: Memo<Span>, dragging: Dragging) -> AnyView {
    let t = use_text(&TEXT);
    let slice = use_plan().select(|plan| plan.worksheets.ninety_days.milestones.clone());
    let shown = Memo::new(move |before: Option<&Vec<Id<Milestone>>>| {
        let span = span.get();
        let inside = |row: &&Milestone| row.date.is_some_and(|date| span.first <= date && date <= span.last());
        let mut found = slice.with(|rows| rows.iter().filter(inside).map(|row| (row.date, row.id)).collect::<Vec<_>>());
        found.sort();
        settled(before, found.into_iter().map(|(_, id)| id).collect())
    });
    let title = Signal::derive(move || t().milestones.to_owned());
    view! {
        <tbody>
            {move || (!shown.with(Vec::is_empty)).then(|| group_head(title, span))}
            <For each=move || shown.get() key=|id| *id children=move |id| rows::mark(id, span, dragging)/>
        </tbody>
    }
    .into_any()
}

fn rituals(span: Memo<Span>) -> AnyView {
    let t = use_text(&TEXT);
    let slice = use_plan().select(|plan| plan.rituals.clone());
    let shown = Memo::new(move |_| {
        let span = span.get();
        let meets = |row: &&Ritual| !row.dates(span.first, span.last()).is_empty();
        slice.with(|rows| rows.iter().filter(meets).map(|row| row.id).collect::<Vec<_>>())
    });
    let title = Signal::derive(move || t().rituals.to_owned());
    view! {
        <tbody>
            {move || (!shown.with(Vec::is_empty)).then(|| group_head(title, span))}
            <For each=move || shown.get() key=|id| *id children=move |id| rows::ritual(id, span)/>
        </tbody>
    }
    .into_any()
}

/// The groups in the order of the team, each with the actions that are drawn, by their first day. People without any stand
/// there too: their weeks are free.
fn groups(plan: &Plan, span: Span, today: Day) -> Groups {
    let known = |owner: Group| owner.filter(|id| plan.people.contains(*id));
    let drawn = |row: &&Action| row.status != ActionStatus::Cancelled;
    let bars =
        plan.actions.iter().filter(drawn).filter_map(|row| Some((known(row.owner), bar(row, span, today)?, row.id)));
    let mut bars: Vec<_> = bars.map(|(owner, bar, id)| (owner, bar.from, bar.to, id)).collect();
    bars.sort_by_key(|(_, from, to, id)| (*from, *to, *id));
    let of = |owner: Group| bars.iter().filter(|bar| bar.0 == owner).map(|bar| bar.3).collect::<Vec<_>>();
    let people = plan.people.iter().map(|person| Some(person.id)).map(|owner| (owner, of(owner)));
    let nobody = Some((None, of(None))).filter(|(_, actions)| !actions.is_empty());
    people.chain(nobody).collect()
}
