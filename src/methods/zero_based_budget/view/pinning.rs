//! Deciding by hand from a line of the ranking: which way, and why.

use super::{
    super::text::pinning::TEXT,
    desk::{Desk, name},
};
use crate::{
    domain::{
        id::Id,
        package::{DecisionPackage, Pin, PinDecision},
    },
    methods::{Method, packages::text::SHARED},
    route::Route,
    ui::{
        browser::location,
        components::{Button, ButtonVariant, Dialog, Glyph, MenuItem, TextField},
        words::{use_text, use_word, use_words},
    },
};
use leptos::prelude::*;

/// A decision that waits for its reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pinning {
    package: Id<DecisionPackage>,
    decision: PinDecision,
}

/// What can be decided about a package.
pub(super) fn items(desk: Desk, package: Id<DecisionPackage>) -> Vec<MenuItem> {
    let word = use_word(&TEXT);
    let pin = desk.plan.peek().packages.get(package).and_then(|row| row.pin.clone());
    let decide = move |decision| Callback::new(move |()| desk.pinning.set(Some(Pinning { package, decision })));
    let unpin = Callback::new(move |()| desk.plan.change(package, |row| row.pin = None));
    let open = Callback::new(move |()| location::go(Route::on(Method::Packages, package.uuid())));
    let is = |decision| pin.as_ref().is_some_and(|pin| pin.decision == decision);
    let mut items = vec![MenuItem::new(word(|t| t.open), Some(Glyph::Pencil), open)];
    if !is(PinDecision::Fund) {
        items.push(MenuItem::new(word(|t| t.pin_in), Some(Glyph::Pin), decide(PinDecision::Fund)));
    }
    if !is(PinDecision::Refuse) {
        items.push(MenuItem::new(word(|t| t.pin_out), Some(Glyph::Ban), decide(PinDecision::Refuse)));
    }
    if pin.is_some() {
        items.push(MenuItem::new(word(|t| t.unpin), Some(Glyph::Close), unpin));
    }
    items
}

pub(super) fn dialog(desk: Desk) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let reason = RwSignal::new(String::new());
    let open = Memo::new(move |_| desk.pinning.with(Option::is_some));
    let close = move || {
        desk.pinning.set(None);
        reason.set(String::new());
    };
    let title = move || {
        desk.pinning.get().map_or_else(String::new, |asked| {
            let name = name(&desk.plan.plan(), asked.package, SHARED.get(words.lang.get()).untitled);
            (t().pin_title)(asked.decision, &name)
        })
    };
    let pin = move |()| {
        let why = reason.get_untracked().trim().to_owned();
        if let Some(asked) = desk.pinning.get_untracked().filter(|_| !why.is_empty()) {
            desk.plan.change(asked.package, |row| row.pin = Some(Pin::new(asked.decision, why)));
            close();
        }
    };
    let missing = move || reason.with(|why| why.trim().is_empty()).then(|| t().pin_reason_missing.to_owned());
    let footer = move || {
        view! {
            <Button label=move || t().cancel on_press=move |()| close()/>
            <Button label=move || t().pin on_press=pin variant=ButtonVariant::Primary disabled_because=Signal::derive(missing)/>
        }
    };
    view! {
        <Dialog open on_close=move |()| close() title footer>
            <p>{move || t().pin_detail}</p>
            <TextField
                label=move || t().pin_reason
                value=reason
                on_input=move |text| reason.set(text)
                on_change=move |text| reason.set(text)
            />
        </Dialog>
    }
    .into_any()
}
