//! The objectives screen: the list, or one objective with its key results.

mod card;
mod checks;
mod detail;
mod figures;
mod identity;
mod key_results;

use super::{
    Colour,
    screen_text::{SCREEN, finding},
    text::guide::GUIDE,
};
use crate::{
    domain::{
        id::Id,
        objective::{Objective, ObjectiveStatus, Perspective},
    },
    state::{PlanState, use_plan},
    ui::{
        browser::{location, random::new_id},
        components::{
            Badge, Banner, Button, ButtonVariant, Card, CardStyle, EmptyState, Glyph, PageHeader, Section, Tone,
        },
        guide::guide_button,
        insights::use_insights,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen; `entity` is the objective of the address, if it names one.
pub fn page(entity: Option<Uuid>) -> AnyView {
    entity.map_or_else(all, |id| detail::page(Id::new(id)))
}

/// A new objective for the cycle being steered.
pub fn new_objective(plan: PlanState) -> Id<Objective> {
    let cycle = plan.peek().company.cycle.clone();
    let id = new_id();
    plan.add(Objective { start: cycle.start, due: cycle.end, ..Objective::new(id) });
    id
}

fn all() -> AnyView {
    let t = use_text(&SCREEN);
    let plan = use_plan();
    let ids = plan.ids::<Objective>();
    let none = Memo::new(move |_| ids.with(Vec::is_empty));
    let add = Callback::new(move |()| location::go(detail::route(new_objective(plan))));
    let button = move || {
        view! { <Button label=move || t().add on_press=add variant=ButtonVariant::Primary icon=Glyph::Plus/> }
    };
    let list = move || {
        view! {
            {too_many()}
            <div class="grid" data-columns="main-side">
                <Section title=move || t().list>
                    <div class="stack">
                        <For each=move || ids.get() key=|id| *id children=card::card/>
                    </div>
                </Section>
                {perspectives()}
            </div>
        }
    };
    view! {
        <PageHeader
            title=title()
            subtitle=move || use_purpose()
            actions=move || view! { {guide_button(&GUIDE)} {move || (!none.get()).then(button)} }
        />
        <Show when=move || none.get() fallback=list>
            <EmptyState glyph=Glyph::Flag title=move || t().empty_title example=move || t().empty_example>
                {button()}
            </EmptyState>
        </Show>
    }
    .into_any()
}

fn use_purpose() -> &'static str {
    let words = use_words();
    super::text::TEXT.get(words.lang.get()).purpose
}

/// How many open objectives need attention, and the heaviest of the gravest.
fn title() -> Signal<String> {
    let t = use_text(&SCREEN);
    let words = use_words();
    let plan = use_plan();
    let insights = use_insights();
    let troubled = Memo::new(move |_| {
        let plan = plan.plan();
        let rows = insights.objectives.get();
        let mut found: Vec<_> = rows
            .iter()
            .filter(|row| matches!(row.standing.colour, Some(Colour::Red | Colour::Amber)))
            .filter_map(|row| Some((row.standing.colour, plan.objectives.get(row.objective)?)))
            .filter(|(_, objective)| objective.is_open())
            .map(|(colour, objective)| (colour, std::cmp::Reverse(objective.weight), objective.title.clone()))
            .collect();
        found.sort();
        (found.len(), found.into_iter().next().map(|(_, _, title)| title).unwrap_or_default())
    });
    let none = plan.select(|plan| plan.objectives.is_empty());
    Signal::derive(move || match troubled.get() {
        _ if none.get() => (*super::text::TITLE.get(words.lang.get())).to_owned(),
        (0, _) => t().all_well.to_owned(),
        (count, first) => finding(count, &first, words.lang.get()),
    })
}

/// A warning beyond five open objectives without parent (seed 002).
fn too_many() -> AnyView {
    const MOST: usize = 5;
    let t = use_text(&SCREEN);
    let open = use_plan().select(|plan| {
        plan.objectives.iter().filter(|row| row.status == ObjectiveStatus::Open && row.parent.is_none()).count()
    });
    let beyond = Memo::new(move |_| open.get() > MOST);
    view! {
        <Show when=move || beyond.get()>
            <Banner tone=Tone::Watch title=move || t().too_many/>
        </Show>
    }
    .into_any()
}

fn perspectives() -> AnyView {
    let t = use_text(&SCREEN);
    let words = use_words();
    let plan = use_plan();
    let line = move |perspective: Option<Perspective>| {
        let count = plan.select(move |plan| {
            plan.objectives.iter().filter(|row| row.is_open() && row.perspective == perspective).count()
        });
        let name = move || {
            perspective.map_or(t().unplaced, |perspective| *perspective.name().get(words.lang.get())).to_owned()
        };
        let shown = move || perspective.is_some() || count.get() > 0;
        let state = move || match count.get() {
            0 => view! { <Badge tone=Tone::Neutral label=move || t().hole icon=Glyph::CircleDashed/> }.into_any(),
            count => view! { <span class="numeric">{count}</span> }.into_any(),
        };
        view! {
            <Show when=shown>
                <li class="row" data-justify="between">
                    <span>{name}</span>
                    {state}
                </li>
            </Show>
        }
        .into_any()
    };
    view! {
        <Card title=move || t().perspectives style=CardStyle::Plain>
            <ul class="stack plain-list">
                {Perspective::ALL.into_iter().map(|perspective| line(Some(perspective))).collect_view()} {line(None)}
            </ul>
        </Card>
    }
    .into_any()
}
