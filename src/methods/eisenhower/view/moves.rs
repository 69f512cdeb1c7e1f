//! Moving a card against the rules: by hand, keyboard or menu, always with a reason; and the way back.

use super::text;
use crate::{
    domain::{
        action::{Action, Quadrant, QuadrantOverride},
        id::Id,
    },
    methods::eisenhower::Overridden,
    reports::priorities,
    state::{PlanState, label::Verb, use_plan},
    ui::{
        browser::focus,
        components::{Button, ButtonVariant, Dialog, TextField, next_id},
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// The move that waits for its reason.
#[derive(Clone, Copy)]
pub struct Moves {
    plan: PlanState,
    asked: RwSignal<Option<(Id<Action>, Quadrant)>>,
    reason: RwSignal<String>,
    complaint: RwSignal<bool>,
}

impl Moves {
    /// None asked for yet.
    #[must_use]
    pub fn none_yet() -> Self {
        Self {
            plan: use_plan(),
            asked: RwSignal::new(None),
            reason: RwSignal::new(String::new()),
            complaint: RwSignal::new(false),
        }
    }

    /// Asks why `action` should stand in `quadrant`; where the rules put it anyway, takes the override back.
    pub fn ask(self, action: Id<Action>, quadrant: Quadrant) {
        let plan = self.plan.peek();
        let Some(now) = priorities::placement(&plan, action, self.plan.today.get_untracked()) else { return };
        if now.computed.quadrant() == Some(quadrant) {
            self.take_back(action);
        } else if now.shown.quadrant() != Some(quadrant) || now.overridden != Overridden::Yes {
            self.reason.set(String::new());
            self.complaint.set(false);
            self.asked.set(Some((action, quadrant)));
        }
    }

    /// Leaves the place to the rules again.
    pub fn take_back(self, action: Id<Action>) {
        let label = self.plan.label_of(Verb::Move, action);
        self.plan.edit(label, |plan| {
            plan.actions.update(action, |row| row.quadrant_override = None);
        });
    }

    fn confirm(self) {
        let (Some((action, quadrant)), reason) = (self.asked.get_untracked(), self.reason.get_untracked()) else {
            return;
        };
        if reason.trim().is_empty() {
            return self.complaint.set(true);
        }
        let label = self.plan.label_of(Verb::Move, action);
        self.plan.edit(label, |plan| {
            let choice = QuadrantOverride::new(quadrant, reason.trim());
            plan.actions.update(action, |row| row.quadrant_override = Some(choice));
        });
        self.asked.set(None);
    }
}

/// The question, in front of the page.
pub fn reason_dialog(moves: Moves) -> AnyView {
    let t = use_text(&text::TEXT);
    let words = use_words();
    let title = move || {
        let place = |(_, quadrant)| text::place_in(quadrant, words.lang.get());
        moves.asked.get().map(place).unwrap_or_default()
    };
    let footer = move || {
        view! {
            <Button label=move || t().cancel.to_owned() on_press=move |()| moves.asked.set(None)/>
            <Button
                label=move || t().place_here.to_owned()
                on_press=move |()| moves.confirm()
                variant=ButtonVariant::Primary
            />
        }
    };
    view! {
        <Dialog
            open=Signal::derive(move || moves.asked.with(Option::is_some))
            on_close=move |()| moves.asked.set(None)
            title
            footer
        >
            {move || question(moves)}
        </Dialog>
    }
    .into_any()
}

fn question(moves: Moves) -> AnyView {
    let t = use_text(&text::TEXT);
    let words = use_words();
    let Some((action, _)) = moves.asked.get_untracked() else { return ().into_any() };
    let against = move || {
        let (plan, today) = (moves.plan.peek(), moves.plan.today.get_untracked());
        let computed = priorities::placement(&plan, action, today).and_then(|now| now.computed.quadrant());
        let title = plan.actions.get(action).map(|row| row.title.clone()).unwrap_or_default();
        text::against(&title, computed, words.lang.get())
    };
    let holder = next_id();
    focus::first_field(holder.clone());
    let complaint = move || moves.complaint.get().then(|| t().reason_missing.to_owned());
    let submit = move |ev: leptos::ev::SubmitEvent| {
        ev.prevent_default();
        moves.confirm();
    };
    view! {
        <form class="stack" id=holder on:submit=submit>
            <p>{against}</p>
            <TextField
                label=move || t().reason.to_owned()
                value=moves.reason
                on_change=move |reason: String| moves.reason.set(reason)
                on_input=move |reason: String| moves.reason.set(reason)
                hint=Signal::derive(move || t().reason_hint.to_owned())
                error=Signal::derive(complaint)
                placeholder=Signal::derive(move || t().reason_example.to_owned())
            />
        </form>
    }
    .into_any()
}
