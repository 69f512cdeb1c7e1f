//! The control that stands in a cell while it is edited.

use super::cell::ColumnKind;
use crate::ui::browser::grid;
use crate::ui::components::choice_field::{Choice, choice_options};
use leptos::{ev, html, prelude::*};

/// Where the grid goes once a cell is settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Then {
    Stay,
    Down,
    Right,
    Left,
    /// The focus has already left the grid or gone to another cell.
    Nowhere,
}

/// What an editor reports.
#[derive(Clone, Copy)]
pub(super) struct Report {
    /// The text to settle, and where to go then.
    pub commit: Callback<(String, Then)>,
    /// The edit is given up.
    pub give_up: Callback<()>,
}

impl Report {
    /// The focus left the editor. One that is taken away with its row or its table while it has the focus is left too: then
    /// nobody listens any more, and that is no fault.
    fn left(self, text: String) {
        let _unheard = self.commit.try_run((text, Then::Nowhere));
    }
}

pub(super) fn editor(
    kind: &ColumnKind,
    start: String,
    label: String,
    invalid: Signal<bool>,
    report: Report,
) -> AnyView {
    match kind {
        ColumnKind::Choice(options) => choice_editor(*options, start, label, report),
        ColumnKind::Date => input_editor("date", start, label, invalid, report),
        _ => input_editor("text", start, label, invalid, report),
    }
}

fn keys(ev: &ev::KeyboardEvent, report: Report) {
    let then = match (ev.key().as_str(), ev.shift_key()) {
        ("Enter", _) => Then::Down,
        ("Tab", false) => Then::Right,
        ("Tab", true) => Then::Left,
        ("Escape", _) => {
            ev.prevent_default();
            ev.stop_propagation();
            report.give_up.run(());
            return;
        }
        _ => {
            ev.stop_propagation();
            return;
        }
    };
    ev.prevent_default();
    ev.stop_propagation();
    report.commit.run((event_target_value(ev), then));
}

fn input_editor(kind: &'static str, start: String, label: String, invalid: Signal<bool>, report: Report) -> AnyView {
    let node = NodeRef::<html::Input>::new();
    Effect::new(move |_| {
        if let Some(input) = node.get() {
            grid::focus_and_select(&input);
        }
    });
    view! {
        <input
            type=kind
            class="cell-editor"
            node_ref=node
            value=start
            aria-label=label
            aria-invalid=move || invalid.get().then_some("true")
            autocomplete="off"
            on:keydown=move |ev| keys(&ev, report)
            on:blur=move |ev| report.left(event_target_value(&ev))
        />
    }
    .into_any()
}

fn choice_editor(options: Signal<Vec<Choice>>, start: String, label: String, report: Report) -> AnyView {
    let node = NodeRef::<html::Select>::new();
    Effect::new(move |_| {
        if let Some(select) = node.get() {
            grid::focus_and_open(&select);
        }
    });
    view! {
        <select
            class="cell-editor"
            node_ref=node
            aria-label=label
            on:keydown=move |ev| keys(&ev, report)
            on:change=move |ev| report.commit.run((event_target_value(&ev), Then::Stay))
            on:blur=move |ev| report.left(event_target_value(&ev))
        >
            {choice_options(options, Signal::stored(start))}
        </select>
    }
    .into_any()
}
