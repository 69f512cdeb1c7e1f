//! The picture: five parts that fit together, each with its decision and its indicator.

use super::{
    super::{
        ComponentKind,
        text::{TEXT, Text, kind::short},
    },
    standing,
};
use crate::{
    reports::components::{Decided, Standing},
    ui::{
        browser::{focus, keys},
        components::{Badge, BadgeStyle, Glyph, Icon, Tone},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

pub(super) fn board(standings: Memo<Vec<Standing>>) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <ol class="board" aria-label=move || t().board>
            {ComponentKind::ALL.into_iter().map(|kind| part(kind, standings)).collect_view()}
        </ol>
    }
    .into_any()
}

/// The icon of a component.
pub(super) const fn glyph(kind: ComponentKind) -> Glyph {
    match kind {
        ComponentKind::Target => Glyph::Target,
        ComponentKind::Offer => Glyph::Star,
        ComponentKind::Price => Glyph::Coins,
        ComponentKind::Channels => Glyph::Share,
        ComponentKind::Process => Glyph::List,
    }
}

/// The id of a component’s card.
pub(super) const fn anchor(kind: ComponentKind) -> &'static str {
    match kind {
        ComponentKind::Target => "component-target",
        ComponentKind::Offer => "component-offer",
        ComponentKind::Price => "component-price",
        ComponentKind::Channels => "component-channels",
        ComponentKind::Process => "component-process",
    }
}

fn part(kind: ComponentKind, standings: Memo<Vec<Standing>>) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let row = standing(standings, kind);
    let holds = move || row.with(|row| row.as_ref().is_some_and(Standing::holds));
    let decided = Memo::new(move |_| row.with(|row| row.as_ref().map_or(Decided::No, |row| row.decision)));
    let measured = Memo::new(move |_| row.with(|row| row.as_ref().is_some_and(|row| row.kpi.is_some())));
    let state = move || if holds() { "holds" } else { "open" };
    view! {
        <li class="board-part" data-state=state>
            <div
                role="button"
                tabindex="0"
                class="board-name"
                on:click=move |_| focus::first_field(anchor(kind).to_owned())
                on:keydown=move |event: leptos::ev::KeyboardEvent| {
                    if keys::presses(&event) {
                        focus::first_field(anchor(kind).to_owned());
                    }
                }
            >
                <Icon glyph=glyph(kind)/>
                <span>{move || *short(kind).get(words.lang.get())}</span>
            </div>
            <dl class="board-states">
                <div>
                    <dt>{move || t().decision}</dt>
                    <dd>{state_badge(move || decision_state(decided.get(), t()))}</dd>
                </div>
                <div>
                    <dt>{move || t().indicator}</dt>
                    <dd>{state_badge(move || if measured.get() { (Tone::Ok, t().measured) } else { (Tone::Neutral, t().missing) })}</dd>
                </div>
            </dl>
        </li>
    }
    .into_any()
}

/// The tone and the word of a decision’s state.
pub(super) const fn decision_state(decided: Decided, t: &Text) -> (Tone, &'static str) {
    match decided {
        Decided::Yes => (Tone::Ok, t.decided),
        Decided::Partly => (Tone::Watch, t.partly),
        Decided::No => (Tone::Neutral, t.missing),
    }
}

pub(super) fn state_badge(state: impl Fn() -> (Tone, &'static str) + Copy + Send + Sync + 'static) -> AnyView {
    view! {
        <Badge tone=Signal::derive(move || state().0) label=move || state().1 style=BadgeStyle::Plain/>
    }
    .into_any()
}
