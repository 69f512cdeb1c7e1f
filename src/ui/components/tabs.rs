//! Tabs: several views of one thing at one place, moved through with the arrows.

use super::choice_field::Choice;
use super::field::next_id;
use crate::ui::browser::focus;
use leptos::{ev, prelude::*};

/// Tabs over one panel.
#[component]
pub fn Tabs(
    /// What the views have in common.
    #[prop(into)]
    label: Signal<String>,
    /// The views.
    #[prop(into)]
    tabs: Signal<Vec<Choice>>,
    /// The view shown.
    #[prop(into)]
    selected: Signal<String>,
    /// Called with the view that the reader asks for.
    #[prop(into)]
    on_select: Callback<String>,
    /// Draws a view.
    #[prop(into)]
    panel: Callback<String, AnyView>,
) -> impl IntoView {
    let id = next_id();
    let panel_id = format!("{id}p");
    let keydown = move |ev: ev::KeyboardEvent| {
        let target = tabs.with_untracked(|tabs| neighbour(tabs, &selected.get_untracked(), &ev.key()));
        if let Some((position, value)) = target {
            ev.prevent_default();
            on_select.run(value);
            focus::child_of_event(&ev, position);
        }
    };
    let tab = {
        let panel_id = panel_id.clone();
        move |choice: Choice| {
            let value = StoredValue::new(choice.value);
            let on = move || selected.with(|now| value.with_value(|own| now == own));
            view! {
                <button
                    type="button"
                    class="tab"
                    role="tab"
                    aria-selected=move || if on() { "true" } else { "false" }
                    aria-controls=panel_id.clone()
                    tabindex=move || if on() { "0" } else { "-1" }
                    on:click=move |_| on_select.run(value.get_value())
                >
                    {choice.label}
                </button>
            }
        }
    };
    view! {
        <div class="tabs">
            <div class="tab-list" role="tablist" aria-label=label on:keydown=keydown>
                {move || tabs.get().into_iter().map(tab.clone()).collect_view()}
            </div>
            <div class="tab-panel" role="tabpanel" id=panel_id aria-label=label tabindex="-1">
                {move || panel.run(selected.get())}
            </div>
        </div>
    }
    .into_any()
}

fn neighbour(tabs: &[Choice], selected: &str, key: &str) -> Option<(usize, String)> {
    let now = tabs.iter().position(|tab| tab.value == selected).unwrap_or(0);
    let last = tabs.len().checked_sub(1)?;
    let next = match key {
        "ArrowRight" => (now + 1) % tabs.len(),
        "ArrowLeft" => now.checked_sub(1).unwrap_or(last),
        "Home" => 0,
        "End" => last,
        _ => return None,
    };
    tabs.get(next).map(|tab| (next, tab.value.clone()))
}
