//! One line of the ranking: a level, its figures, what became of it, and what can be decided.

use super::{
    super::text::{TEXT, reason},
    desk::{Desk, name},
    lines::{Line, Ranked},
    pinning,
    readings::level_name,
    why,
};
use crate::{
    domain::{action::Contribution, id::Id, lang::Format, package::DecisionPackage},
    methods::{
        Method,
        packages::text::SHARED,
        zero_based_budget::{Funded, Outcome, Row, Standing},
    },
    plan::Plan,
    route::Route,
    ui::{
        components::{Badge, BadgeStyle, Glyph, InlineBar, MenuButton, Size, Tone, WhyButton},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The largest density of the rows, for the bars; those without cost aside.
pub(super) fn longest(rows: &[Row]) -> f64 {
    rows.iter().filter_map(|row| row.density.get()).fold(0.0, f64::max)
}

/// What a line shows, as it changes.
#[derive(Clone, PartialEq)]
struct Shown {
    line: Line,
    row: Row,
}

pub(super) fn row(desk: Desk, ranked: Memo<Ranked>, level: Funded, longest: Memo<f64>) -> AnyView {
    let f = use_format();
    let shown = Memo::new(move |_| {
        ranked.with(|(lines, budget)| {
            let line = lines.line(level)?;
            Some(Shown { line, row: budget.ranking.rows.get(line.at)?.clone() })
        })
    });
    let state = move || {
        let funded = shown.with(|shown| shown.as_ref().is_some_and(|shown| shown.line.outcome == Outcome::Funded));
        (!funded).then_some("beyond")
    };
    let figure = move |write: fn(&Shown, &dyn Format) -> String| {
        move || shown.with(|shown| shown.as_ref().map(|shown| write(shown, &*f())).unwrap_or_default())
    };
    view! {
        <tr data-state=state>
            <td>{figure(|shown, _| (shown.line.at + 1).to_string())}</td>
            <th scope="row">{title(desk, level, shown)}</th>
            <td data-kind="text">{objective(desk, level.package)}</td>
            <td class="numeric">{figure(|shown, f| f.money(shown.row.cost))}</td>
            <td class="numeric">{figure(|shown, f| f.money(shown.line.cumulative))}</td>
            <td class="numeric">{figure(|shown, f| f.money(shown.row.value.value.in_brief()))}</td>
            <td data-kind="text">{bar(shown, longest)}</td>
            <td data-kind="text">{outcome(shown)}</td>
            <td class="row-actions">{actions(desk, level)}</td>
        </tr>
    }
    .into_any()
}

fn title(desk: Desk, level: Funded, shown: Memo<Option<Shown>>) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let id = level.package;
    let several = desk.plan.select(move |plan| plan.packages.get(id).is_some_and(|row| row.levels.len() > 1));
    let called = desk.plan.select(move |plan| name(plan, id, SHARED.get(words.lang.get()).untitled));
    let standing = Memo::new(move |_| shown.with(|shown| shown.as_ref().map(|shown| shown.row.standing)));
    view! {
        <span class="row">
            <a href=Route::on(Method::Packages, id.uuid()).href()>{move || called.get()}</a>
            {move || several.get().then(|| view! { <span class="muted">{(t().level)(level.level)}</span> })}
            {move || standing.get().and_then(badge)}
        </span>
    }
    .into_any()
}

fn badge(standing: Standing) -> Option<AnyView> {
    let (t, s) = (use_text(&TEXT), use_text(&SHARED));
    let (tone, glyph) = match standing {
        Standing::Free => return None,
        Standing::Mandatory => (Tone::Info, Glyph::Lock),
        Standing::PinnedIn | Standing::Refused => (Tone::Brass, Glyph::Pin),
        Standing::NeededBy(_) => (Tone::Info, Glyph::Link),
        Standing::Excluded(_) => (Tone::Neutral, Glyph::Split),
    };
    let label = move || match standing {
        Standing::Free => "",
        Standing::Mandatory => s().mandatory,
        Standing::PinnedIn => s().pinned_in,
        Standing::Refused => s().pinned_out,
        Standing::NeededBy(_) => t().needed,
        Standing::Excluded(_) => t().excluded,
    };
    Some(view! { <Badge tone label icon=glyph/> }.into_any())
}

/// The objective that the package serves most, and how many others.
fn objective(desk: Desk, id: Id<DecisionPackage>) -> AnyView {
    let t = use_text(&TEXT);
    let served = desk.plan.select(move |plan| plan.packages.get(id).and_then(|row| served(plan, row)));
    let words = move || match served.get() {
        None => "—".to_owned(),
        Some((title, 0)) => title,
        Some((title, others)) => format!("{title} {}", (t().and_more)(others)),
    };
    words.into_any()
}

fn served(plan: &Plan, row: &DecisionPackage) -> Option<(String, usize)> {
    let brings = || row.contributions.iter().filter(|(_, brings)| **brings != Contribution::None);
    let weight = |id: &Id<_>| plan.objectives.get(*id).map_or(0, |objective| objective.weight.get());
    let (most, _) = brings().max_by_key(|(id, brings)| brings.thirds() * weight(id))?;
    Some((plan.objectives.get(*most)?.title.clone(), brings().count() - 1))
}

fn bar(shown: Memo<Option<Shown>>, longest: Memo<f64>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let density = Memo::new(move |_| shown.with(|shown| shown.as_ref().and_then(|shown| shown.row.density.get())));
    let share =
        move || density.get().map_or(1.0, |density| if longest.get() > 0.0 { density / longest.get() } else { 0.0 });
    let output = move || density.get().map_or_else(|| t().free.to_owned(), |density| f().fixed(density, 1));
    view! { <InlineBar share=Signal::derive(share) output/> }.into_any()
}

fn outcome(shown: Memo<Option<Shown>>) -> AnyView {
    let f = use_format();
    let outcome = Memo::new(move |_| shown.with(|shown| shown.as_ref().map(|shown| shown.line.outcome)));
    let tone = Signal::derive(move || match outcome.get() {
        Some(Outcome::Funded) => Tone::Ok,
        Some(Outcome::DoesNotFit { .. }) => Tone::Watch,
        _ => Tone::Neutral,
    });
    let label = move || outcome.get().map(|outcome| reason::outcome(outcome, &*f())).unwrap_or_default();
    view! { <Badge tone label style=BadgeStyle::Plain/> }.into_any()
}

fn actions(desk: Desk, level: Funded) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let id = level.package;
    let leveled = Signal::<String>::from(desk.plan.select(move |plan| level_name(plan, level, &*f())));
    let label = move || (t().menu)(&leveled.get());
    view! {
        <WhyButton why=move |()| why::why(desk, level, &*f()) about=leveled/>
        <MenuButton label items=move |()| pinning::items(desk, id) size=Size::Small/>
    }
    .into_any()
}
