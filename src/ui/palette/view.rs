//! The palette: a field with a list below it. The arrows move through the list, Enter chooses, Escape closes; a click does
//! as well.

use super::{
    commands::{Command, Hands},
    entries::{self, Act, Entry},
    text::TEXT,
    use_palette,
};
use crate::{
    reports::coherence::view::use_panel,
    state::use_plan,
    ui::{
        browser::{dialog, focus, location},
        components::{Glyph, Icon, use_toasts},
        effects::whenever,
        keeping::{preferences::use_preferences, shelf::use_shelf},
        words::{use_text, use_words},
    },
};
use leptos::{ev, html, prelude::*};
use std::sync::Arc;

const LIST: &str = "palette-list";

#[derive(Clone, Copy)]
struct Finder {
    typed: RwSignal<String>,
    active: RwSignal<usize>,
    found: Memo<(Vec<Entry>, usize)>,
    hands: Hands,
}

impl Finder {
    fn new() -> Self {
        let (plan, words, palette) = (use_plan(), use_words(), use_palette());
        let (typed, active) = (RwSignal::new(String::new()), RwSignal::new(0));
        let lang = words.lang;
        // The names are folded once for as long as the plan stays as it is, not at every letter.
        let commands = Command::possible();
        let all = Memo::new(move |_| Arc::new(entries::all(&plan.plan(), lang.get(), &commands)));
        let found = Memo::new(move |_| entries::found(&all.get(), &typed.get()));
        let hands = Hands {
            plan,
            shelf: use_shelf(),
            preferences: use_preferences(),
            toasts: use_toasts(),
            coherence: use_panel(),
            palette,
        };
        Self { typed, active, found, hands }
    }

    fn choose(self, at: usize) {
        let chosen = self.found.with_untracked(|(shown, _)| shown.get(at).map(|entry| entry.act));
        let Some(act) = chosen else { return };
        self.hands.palette.close();
        match act {
            Act::Go(route) => location::go(route),
            Act::Run(command) => command.run(self.hands),
        }
    }

    fn keydown(self, event: &ev::KeyboardEvent) {
        let last = self.found.with_untracked(|(shown, _)| shown.len().saturating_sub(1));
        let active = self.active;
        match event.key().as_str() {
            "ArrowDown" => active.update(|at| *at = if *at >= last { 0 } else { *at + 1 }),
            "ArrowUp" => active.update(|at| *at = if *at == 0 { last } else { *at - 1 }),
            "Enter" if !event.is_composing() => self.choose(active.get_untracked()),
            _ => return,
        }
        event.prevent_default();
        focus::bring_near(&line_id(active.get_untracked()));
    }
}

fn line_id(at: usize) -> String {
    format!("{LIST}-{at}")
}

/// The palette, open as long as it is there.
pub fn palette() -> AnyView {
    let t = use_text(&TEXT);
    let finder = Finder::new();
    let close = finder.hands.palette;
    let node = NodeRef::<html::Dialog>::new();
    whenever(move || {
        if let Some(element) = node.get() {
            dialog::set_open(&element, true);
        }
    });
    let count = move || finder.found.with(|(shown, all)| (t().count)(*all, shown.len()));
    let closed_outside = move |event: ev::MouseEvent| {
        if dialog::is_backdrop(&event) {
            close.close();
        }
    };
    let ended = move |event: ev::Event| {
        if !dialog::is_late(&event) {
            close.close();
        }
    };
    view! {
        <dialog
            class="dialog palette"
            node_ref=node
            aria-label=move || t().palette
            on:cancel=move |event| {
                dialog::end(&event);
                close.close();
            }
            on:close=ended
            on:click=closed_outside
        >
            <div class="dialog-frame">
                {field(finder)}
                {list(finder)}
                <p class="palette-foot">
                    <span role="status">{count}</span>
                    <span aria-hidden="true">{move || t().how}</span>
                </p>
            </div>
        </dialog>
    }
    .into_any()
}

fn field(finder: Finder) -> AnyView {
    let t = use_text(&TEXT);
    let typing = move |event| {
        finder.active.set(0);
        finder.typed.set(event_target_value(&event));
    };
    view! {
        <div class="palette-field">
            <Icon glyph=Glyph::Search/>
            <input
                type="text"
                role="combobox"
                autofocus
                aria-label=move || t().palette
                aria-expanded=move || finder.found.with(|(shown, _)| if shown.is_empty() { "false" } else { "true" })
                aria-controls=LIST
                aria-autocomplete="list"
                aria-activedescendant=move || {
                    finder.found.with(|(shown, _)| !shown.is_empty()).then(|| line_id(finder.active.get()))
                }
                autocomplete="off"
                maxlength="200"
                placeholder=move || t().placeholder
                on:input=typing
                on:keydown=move |event| finder.keydown(&event)
            />
        </div>
    }
    .into_any()
}

fn list(finder: Finder) -> AnyView {
    let t = use_text(&TEXT);
    let none = Memo::new(move |_| finder.found.with(|(shown, _)| shown.is_empty()));
    let lines = move || {
        let line = |(at, entry): (usize, &Entry)| line(finder, at, entry);
        finder.found.with(|(shown, _)| shown.iter().enumerate().map(line).collect_view())
    };
    view! {
        <div
            class="palette-list"
            role="listbox"
            id=LIST
            aria-label=move || t().results
            tabindex="-1"
            hidden=move || none.get()
        >
            {lines}
        </div>
        {move || none.get().then(|| view! { <p class="palette-none">{t().nothing}</p> })}
    }
    .into_any()
}

fn line(finder: Finder, at: usize, entry: &Entry) -> AnyView {
    let words = use_words();
    let selected = move || if finder.active.get() == at { "true" } else { "false" };
    let keys = match entry.act {
        Act::Run(command) => command.keys().map(|keys| *keys.get(words.lang.get_untracked())),
        Act::Go(_) => None,
    };
    view! {
        <div
            class="palette-line"
            role="option"
            id=line_id(at)
            aria-selected=selected
            on:click=move |_| finder.choose(at)
            on:pointermove=move |_| finder.active.set(at)
        >
            <Icon glyph=entry.glyph/>
            <span class="palette-name">{entry.name.clone()}</span>
            {keys.map(|keys| view! { <kbd class="kbd">{keys}</kbd> })}
            <span class="palette-kind">{entry.kind.clone()}</span>
        </div>
    }
    .into_any()
}
