//! Where an arrived plan goes, on the reader's word: beside the others, or in place of one, as a step that can be undone.
//! What was written is read back and compared.

use super::{Arrivals, Decisions, text::TEXT};
use crate::{
    domain::origin::Origin,
    exchange::{json::Preview, travel::same_content},
    fault::{self, Fault},
    plan::Plan,
    route::Route,
    state::label::{Label, Verb},
    storage::Opened,
    ui::{
        browser::{location, random, tasks},
        components::{Toast, Tone},
        keeping::read_back::ReadBack,
        parts::{self, parts},
        topbar::undoing,
    },
};
use leptos::prelude::*;
use std::sync::Arc;
use uuid::Uuid;

/// Where the arrived plan stands on this device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Known {
    /// No plan of this id.
    No,
    /// The open plan has its id.
    Open,
    /// The open plan has its id and the same content.
    Same,
    /// Another plan of this device has its id.
    Beside {
        /// That plan's name.
        name: String,
    },
}

impl Arrivals {
    pub(super) fn known(self, preview: &Preview) -> Known {
        let plan = &preview.opened.plan;
        let open = self.state.plan();
        let id = plan.id.uuid();
        if open.id == plan.id {
            return if same_content(&open, plan) { Known::Same } else { Known::Open };
        }
        let beside = self.shelf.plans.with(|plans| plans.iter().find(|known| known.id == id).cloned());
        beside.map_or(Known::No, |known| Known::Beside { name: known.name })
    }

    /// Remembers what came, so that what comes back finds what both had in common.
    pub(super) fn remember(self, preview: &Preview) {
        let Opened { plan, carried, .. } = preview.opened.clone();
        parts::run((parts().arrived)(self.shelf.device(), plan, carried));
    }

    /// Opens it beside the others, under its own id.
    pub(super) fn open_beside(self, plan: Plan) {
        self.close();
        let name = plan.name.clone();
        self.shelf.add(plan);
        location::go(Route::Cockpit);
        tasks::spawn(async move {
            let tone_and_words = match self.shelf.read_back().await {
                ReadBack::Differs => (Tone::Alert, self.words().differs.to_owned()),
                ReadBack::Same | ReadBack::NotKept => (Tone::Ok, (self.words().opened)(&name)),
            };
            self.toasts.push(Toast::new(tone_and_words.0, tone_and_words.1));
        });
    }

    /// Opens it beside the others, under a new id.
    pub(super) fn open_copy(self, plan: Plan) {
        self.open_beside(Plan { id: random::new_id(), origin: Origin::default(), ..plan });
    }

    /// Shows what it changed; the plan whose version it is opens first.
    pub(super) fn review(self, preview: Arc<Preview>) {
        self.close();
        let id = preview.opened.plan.id.uuid();
        self.decisions.set(Decisions::new());
        self.review.set(Some(preview));
        tasks::spawn(async move {
            if self.state.peek().id.uuid() != id && self.shelf.switch_to(id).await.is_err() {
                self.toasts.push(Toast::new(Tone::Alert, self.words().not_replaced));
                return;
            }
            location::go(Route::Review);
        });
    }

    /// Puts what came of a review in place of the open plan, as one step.
    pub fn take_merged(self, preview: &Preview, plan: Plan) {
        if !self.put(Verb::MergePlan, plan, |t| t.merged) {
            return;
        }
        self.remember(preview);
        self.review.set(None);
        location::go(Route::Cockpit);
    }

    /// Puts it in place of the open plan.
    pub(super) fn replace_open(self, plan: Plan) {
        self.close();
        self.replace(plan);
    }

    /// Puts it in place of another plan of this device, which is opened first so that the step can be undone.
    pub(super) fn replace_beside(self, id: Uuid, plan: Plan) {
        self.close();
        tasks::spawn(async move {
            match self.shelf.switch_to(id).await {
                Ok(()) => self.replace(plan),
                Err(_) => self.toasts.push(Toast::new(Tone::Alert, self.words().not_replaced)),
            }
        });
    }

    fn replace(self, plan: Plan) {
        let _ = self.put(Verb::ReplacePlan, plan, |t| t.replaced);
    }

    /// Whether it was put there; where it was not, that is said.
    fn put(self, verb: Verb, plan: Plan, said: fn(&super::text::Text) -> &'static str) -> bool {
        let state = self.state;
        if state.is_read_only().get_untracked() {
            self.toasts.push(Toast::new(Tone::Alert, self.words().not_replaced));
            return false;
        }
        self.shelf.replace(Label::new(verb), plan);
        // A plan equal to the one it replaces makes no step.
        let step = state.latest_step();
        tasks::spawn(async move {
            if self.shelf.read_back().await == ReadBack::Differs {
                if let (false, Some(step)) = (fault::is(Fault::HalfImport), step) {
                    state.undo_step(step);
                }
                self.toasts.push(Toast::new(Tone::Alert, self.words().differs_undone));
                return;
            }
            self.toasts.push(undoing(Toast::new(Tone::Ok, said(self.words())), state));
        });
        true
    }

    fn words(self) -> &'static super::text::Text {
        TEXT.get(self.words.lang.get_untracked())
    }
}
