//! What changes mean for priorities, budget and alerts, in words.

use super::text::TEXT;
use crate::{
    plan::Plan,
    reports::effects::Effects,
    ui::words::{use_format, use_text},
};
use leptos::prelude::*;
use std::sync::Arc;

/// Effects as lists; `named` are the plans that name things, the first that does is believed.
pub fn words(effects: Signal<Effects>, named: Signal<[Arc<Plan>; 2]>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let list = move |title: &'static str, lines: Vec<String>| {
        (!lines.is_empty()).then(|| {
            let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
            view! {
                <div>
                    <p class="record-name">{title}</p>
                    <ul>{lines}</ul>
                </div>
            }
        })
    };
    let lists = move || {
        let (named, format, t) = (named.get(), f(), t());
        let named = [&*named[0], &*named[1]];
        effects.with(|effects| {
            if effects.is_empty() {
                return view! { <p class="muted">{t.no_effect}</p> }.into_any();
            }
            view! {
                {list(t.priorities, effects.priorities_words(named, &*format))}
                {list(t.budget, effects.budget_words(named, &*format))}
                {list(t.alerts, effects.alerts_words(named, &*format))}
            }
            .into_any()
        })
    };
    view! { <div class="stack" data-gap="small">{lists}</div> }.into_any()
}
