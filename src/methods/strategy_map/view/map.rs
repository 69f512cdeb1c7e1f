//! The picture: lanes, objectives as buttons, and the curves between them. A link is drawn by choosing its two ends.

use super::{
    super::{
        Lever, UPWARD,
        layout::{Arrow, Node, arrows, nodes},
        text::TEXT,
    },
    linking::Linking,
    open, sheet, title,
};
use crate::{
    domain::{id::Id, objective::Objective},
    state::use_plan,
    ui::{
        browser::keys,
        components::{Button, ButtonVariant, Card, Size},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// The card of the map.
pub(super) fn card(levers: Memo<Vec<Lever>>) -> AnyView {
    let t = use_text(&TEXT);
    let linking = Linking::here();
    let cause = RwSignal::new(None::<Id<Objective>>);
    let refused = RwSignal::new(None::<String>);
    let drawn = use_plan().select(|plan| {
        let nodes = nodes(open(plan));
        let arrows = arrows(&sheet(plan).links, &nodes);
        (nodes, arrows)
    });
    let press = Callback::new(move |id: Id<Objective>| {
        refused.set(None);
        match cause.get_untracked() {
            None => cause.set(Some(id)),
            Some(from) if from == id => cause.set(None),
            Some(from) => {
                if let Err(why) = linking.link(from, id) {
                    refused.set(Some(linking.words(why)));
                }
                cause.set(None);
            }
        }
    });
    let said = move || match (refused.get(), cause.get()) {
        (Some(why), _) => why,
        (None, Some(id)) => (t().choose_effect)(&title(id)()),
        (None, None) => t().map_hint.to_owned(),
    };
    let cancel = move || {
        cause.get().is_some().then(|| {
            view! {
                <Button
                    label=move || t().cancel
                    on_press=move |()| cause.set(None)
                    variant=ButtonVariant::Quiet
                    size=Size::Small
                />
            }
        })
    };
    let picture = move || {
        drawn.with(|(nodes, arrows)| {
            let nodes = nodes.iter().map(|node| node_button(*node, cause, levers, press)).collect_view();
            view! {
                {curves(arrows)}
                {nodes}
            }
        })
    };
    view! {
        <Card title=move || t().map>
            <p class="row small" role="status">
                <span class="muted">{said}</span>
                {cancel}
            </p>
            <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().map>
                <div class="strategy-map">{lanes()} {picture}</div>
            </div>
        </Card>
    }
    .into_any()
}

fn lanes() -> AnyView {
    let words = use_words();
    let lane = move |side: crate::domain::objective::Perspective| {
        view! { <div class="strategy-lane"><span>{move || *side.name().get(words.lang.get())}</span></div> }
    };
    UPWARD.into_iter().rev().map(lane).collect_view().into_any()
}

fn curves(arrows: &[Arrow]) -> AnyView {
    let path = |arrow: &Arrow| {
        let [(x1, y1), (x2, y2), (x3, y3), (x4, y4)] = arrow.points;
        view! { <path d=format!("M{x1} {y1}C{x2} {y2} {x3} {y3} {x4} {y4}")></path> }
    };
    // Heads are boxes of their own: inside of the stretched picture they would be stretched too.
    let head = |arrow: &Arrow| {
        let [.., (x, y)] = arrow.points;
        let way = if arrow.from_below { "up" } else { "down" };
        view! {
            <span class="strategy-head" data-way=way style:left=format!("{x}%") style:top=format!("{y}%")></span>
        }
    };
    view! {
        <svg class="strategy-links" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {arrows.iter().map(path).collect_view()}
        </svg>
        <div aria-hidden="true">{arrows.iter().map(head).collect_view()}</div>
    }
    .into_any()
}

fn node_button(
    node: Node,
    cause: RwSignal<Option<Id<Objective>>>,
    levers: Memo<Vec<Lever>>,
    press: Callback<Id<Objective>>,
) -> AnyView {
    let t = use_text(&TEXT);
    let id = node.objective;
    let title = title(id);
    let reaches = move || {
        levers.with(|levers| levers.iter().find(|lever| lever.objective == id).map_or(0, |lever| lever.reaches.len()))
    };
    let count = move || {
        let count = reaches();
        (count > 0).then(|| {
            view! {
                <span class="visually-hidden">{move || t().node_reaches}</span>
                <b class="numeric">{count}</b>
            }
        })
    };
    view! {
        <div
            role="button"
            tabindex="0"
            class="strategy-node"

            aria-pressed=move || (cause.get() == Some(id)).to_string()
            title=title
            style:left=format!("{}%", node.x)
            style:top=format!("{}%", node.y)
            style:width=format!("{}%", node.width)
            on:click=move |_| press.run(id)
            on:keydown=move |event: leptos::ev::KeyboardEvent| {
                if keys::presses(&event) {
                    press.run(id);
                }
            }
        >
            <span>{title}</span>
            {count}
        </div>
    }
    .into_any()
}
