//! One card, to be read.

use super::{
    super::{
        Playbook, Situation,
        text::{TEXT, Text, situation},
    },
    cards::{Open, card_of},
};
use crate::ui::words::{use_text, use_words};
use leptos::prelude::*;

pub(super) fn card(one: Situation, open: RwSignal<Open>) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let known = card_of(one);
    let blank = Memo::new(move |_| known.with(|card| *card == Playbook::default()));
    let state = move || if open.get().0 == one { "open" } else { "away" };
    let line = move |title: fn(&Text) -> &'static str, get: fn(&Playbook) -> &String| {
        move || {
            let said = known.with(|card| get(card).clone());
            (!said.trim().is_empty()).then(|| part(title, view! { <p>{said}</p> }.into_any()))
        }
    };
    let list = move |title: fn(&Text) -> &'static str, get: fn(&Playbook) -> &Vec<String>| {
        move || {
            let said = known.with(|card| get(card).clone());
            let items = move || said.iter().cloned().map(|line| view! { <li>{line}</li> }).collect_view();
            (!known.with(|card| get(card).is_empty())).then(|| part(title, view! { <ul>{items()}</ul> }.into_any()))
        }
    };
    view! {
        <article class="card visit-card" data-state=state>
            <h2 class="visit-title">{move || *situation(one).get(words.lang.get())}</h2>
            {line(|t| t.goal, |card| &card.goal)}
            {list(|t| t.ask, |card| &card.ask)}
            {list(|t| t.say, |card| &card.say)}
            {list(|t| t.proofs, |card| &card.proofs)}
            {list(|t| t.avoid, |card| &card.avoid)}
            {line(|t| t.next_step, |card| &card.next_step)}
            {move || blank.get().then(|| view! { <p class="muted">{t().blank}</p> })}
        </article>
    }
    .into_any()
}

fn part(title: fn(&Text) -> &'static str, body: AnyView) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <section class="visit-part">
            <h3>{move || title(t())}</h3>
            {body}
        </section>
    }
    .into_any()
}
