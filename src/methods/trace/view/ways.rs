//! One way from an item as a tree of links.

use super::{super::text::TEXT, name};
use crate::{
    methods::Method,
    reports::trace::{Chain, Step, Way, text::relation},
    route::Route,
    ui::{
        components::{Badge, Card, Tone},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// The card of one way.
pub(super) fn card(found: Memo<Chain>, way: Way) -> AnyView {
    let t = use_text(&TEXT);
    let title = move || match way {
        Way::Up => t().up,
        Way::Down => t().down,
    };
    let none = move || match way {
        Way::Up => t().no_up,
        Way::Down => t().no_down,
    };
    let tree = move || found.with(|found| (!found.steps.is_empty()).then(|| branch(&found.steps, 1, way)));
    let cut = move || {
        let cut = found.with(|found| found.cut);
        (cut > 0).then(|| view! { <p class="muted small">{move || (t().cut)(cut)}</p> })
    };
    view! {
        <Card title>
            <Show when=move || found.with(|found| found.steps.is_empty())>
                <p class="muted">{none}</p>
            </Show>
            {tree}
            {cut}
        </Card>
    }
    .into_any()
}

/// The items of one depth, each followed by what hangs on it.
fn branch(steps: &[Step], depth: usize, way: Way) -> AnyView {
    let mut items = Vec::new();
    let mut rest = steps;
    while let Some((first, below)) = rest.split_first() {
        let end = below.iter().position(|step| step.depth <= depth).unwrap_or(below.len());
        let (inside, after) = below.split_at(end);
        items.push(line(*first, inside, depth, way));
        rest = after;
    }
    view! { <ul class="tree" role="list">{items}</ul> }.into_any()
}

fn line(step: Step, inside: &[Step], depth: usize, way: Way) -> AnyView {
    let words = use_words();
    let item = step.item;
    let link = move || *relation(step.relation, way).get(words.lang.get());
    view! {
        <li>
            <p class="tree-item">
                <span class="muted small">{link}</span>
                <Badge tone=Tone::Info label=move || item.kind(words.lang.get())/>
                <a href=Route::on(Method::Trace, item.id()).href()>{name(item)}</a>
            </p>
            {(!inside.is_empty()).then(|| branch(inside, depth + 1, way))}
        </li>
    }
    .into_any()
}
