//! Every comment of the plan, by place, open or settled.

use super::text::{self, GUIDE, TEXT};
use crate::{
    domain::{
        comment::{Comment, Subject, Wanted},
        id::Id,
        lang::{Format, Lang},
    },
    plan::Plan,
    reports::comments::{Listed, Spot, Topic, listed, narrowed},
    state::use_plan,
    ui::{
        browser::focus,
        comments::{thread, topic_line, use_panel},
        components::{
            Button, ButtonVariant, Card, Choice, ChoiceField, EmptyState, Glyph, PageHeader, SegmentedControl,
        },
        guide::guide_button,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// What the reader wants to see.
#[derive(Clone, Copy)]
struct Filters {
    wanted: RwSignal<Wanted>,
    spot: RwSignal<Option<Spot>>,
}

/// The screen; with a comment, every one is shown, and the page comes to it.
pub fn page(entity: Option<Uuid>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let all = use_plan().select(listed);
    let none = Memo::new(move |_| all.with(Vec::is_empty));
    let title = move || {
        let (open, count) = all.with(|all| (all.iter().filter(|line| !line.resolved).count(), all.len()));
        text::finding(open, count, &*f())
    };
    let wanted = if entity.is_some() { Wanted::All } else { Wanted::default() };
    let filters = Filters { wanted: RwSignal::new(wanted), spot: RwSignal::new(None) };
    if let Some(id) = entity {
        Effect::new(move |_| focus::bring_near(&place_of(id)));
    }
    view! {
        <PageHeader title subtitle=move || t().subtitle actions=move || guide_button(&GUIDE)/>
        <Show when=move || !none.get() fallback=empty>
            {choices(filters, all)}
            {list(filters, all)}
        </Show>
    }
    .into_any()
}

/// The id of a thread on the page.
fn place_of(root: Uuid) -> String {
    format!("comment-{root}")
}

fn empty() -> AnyView {
    let t = use_text(&TEXT);
    let panel = use_panel();
    view! {
        <EmptyState
            glyph=Glyph::Message
            title=move || t().empty
            detail=move || t().empty_detail.to_owned()
            example=move || t().example.to_owned()
        >
            <Button
                label=move || t().first.to_owned()
                on_press=move |()| panel.open(Subject::Screen(String::new()))
                variant=ButtonVariant::Primary
                icon=Glyph::Message
            />
        </EmptyState>
    }
    .into_any()
}

fn choices(filters: Filters, all: Memo<Vec<Listed>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let Filters { wanted, spot } = filters;
    let states = move || {
        let count = |wanted: Wanted| all.with(|all| narrowed(all, wanted, None).len());
        let choice = |wanted: Wanted| {
            let name = *text::wanted(wanted).get(f().lang());
            Choice::new(wanted.key(), format!("{name} ({})", count(wanted)))
        };
        Wanted::ALL.into_iter().map(choice).collect::<Vec<_>>()
    };
    let choose = move |chosen: String| {
        wanted.set(Wanted::ALL.into_iter().find(|wanted| wanted.key() == chosen).unwrap_or_default());
    };
    let spots = move || {
        let lang = f().lang();
        let here = |wanted: &Spot| {
            spot.get() == Some(*wanted) || all.with(|all| all.iter().any(|line| line.topic.spot() == *wanted))
        };
        let named = Spot::all().filter(here).map(|spot| Choice::new(spot.key(), spot_name(spot, t(), lang)));
        std::iter::once(Choice::new("", t().everywhere)).chain(named).collect::<Vec<_>>()
    };
    let place = move |chosen: String| spot.set(Spot::all().find(|spot| spot.key() == chosen));
    view! {
        <div class="row thread-filters">
            <SegmentedControl
                label=move || t().which.to_owned()
                value=Signal::derive(move || wanted.get().key().to_owned())
                options=Signal::derive(states)
                on_change=choose
            />
            <ChoiceField
                label=move || t().place.to_owned()
                value=Signal::derive(move || spot.get().map(Spot::key).unwrap_or_default().to_owned())
                options=Signal::derive(spots)
                on_change=place
            />
        </div>
    }
    .into_any()
}

fn spot_name(spot: Spot, t: &text::Text, lang: Lang) -> String {
    match spot {
        Spot::Frame => t.frame.to_owned(),
        Spot::Place(place) => (*place.title().get(lang)).to_owned(),
        Spot::Gone => t.gone.to_owned(),
    }
}

fn list(filters: Filters, all: Memo<Vec<Listed>>) -> AnyView {
    let t = use_text(&TEXT);
    let Filters { wanted, spot } = filters;
    let shown = Memo::new(move |_| all.with(|all| narrowed(all, wanted.get(), spot.get())));
    let spots = move || {
        let mut spots: Vec<Spot> = shown.with(|shown| shown.iter().map(|line| line.topic.spot()).collect());
        spots.dedup();
        spots
    };
    let clear = move |()| {
        wanted.set(Wanted::All);
        spot.set(None);
    };
    let nothing = move || {
        view! {
            <div class="row">
                <p class="muted">{move || t().nothing}</p>
                <Button label=move || t().clear.to_owned() on_press=clear/>
            </div>
        }
    };
    view! {
        <Show when=move || shown.with(|shown| !shown.is_empty()) fallback=nothing>
            <div class="stack">
                <For each=spots key=|spot| *spot let:here>{at_spot(here, shown)}</For>
            </div>
        </Show>
    }
    .into_any()
}

fn at_spot(here: Spot, shown: Memo<Vec<Listed>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let name = move || spot_name(here, t(), f().lang());
    let roots = move || {
        let mine = |line: &&Listed| line.topic.spot() == here;
        shown.with(|shown| shown.iter().filter(mine).map(|line| line.thread.root).collect::<Vec<_>>())
    };
    view! {
        <Card title=name>
            <ul class="stack plain-list" aria-label=name>
                <For each=roots key=|root| *root let:root>
                    <li class="thread-place" id=place_of(root.uuid())>
                        <p class="thread-topic">{topic_line(topic(root))}</p>
                        {thread(root)}
                    </li>
                </For>
            </ul>
        </Card>
    }
    .into_any()
}

fn topic(root: Id<Comment>) -> Signal<Option<Topic>> {
    let of = move |plan: &Plan| plan.comments.get(root).map(|row| Topic::of(plan, row));
    use_plan().select(of).into()
}
