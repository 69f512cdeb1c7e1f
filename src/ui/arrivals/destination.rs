//! Where an arrived plan goes, on the reader's word: beside the others, or in place of one, as a step that can be undone.
//! What was written is read back and compared.

use super::{Arrivals, text::TEXT};
use crate::{
    exchange::json::Preview,
    plan::Plan,
    route::Route,
    state::label::{Label, Verb},
    ui::{
        browser::{location, random, tasks},
        components::{Toast, Tone},
        keeping::read_back::ReadBack,
    },
};
use leptos::prelude::*;
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
            return if *open == *plan { Known::Same } else { Known::Open };
        }
        let beside = self.shelf.plans.with(|plans| plans.iter().find(|known| known.id == id).cloned());
        beside.map_or(Known::No, |known| Known::Beside { name: known.name })
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
        self.open_beside(Plan { id: random::new_id(), ..plan });
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
        let state = self.state;
        if state.is_read_only().get_untracked() {
            self.toasts.push(Toast::new(Tone::Alert, self.words().not_replaced));
            return;
        }
        let id = state.peek().id;
        self.shelf.replace(Label::new(Verb::ReplacePlan), plan);
        tasks::spawn(async move {
            if self.shelf.read_back().await == ReadBack::Differs {
                state.undo_on(id);
                self.toasts.push(Toast::new(Tone::Alert, self.words().differs_undone));
                return;
            }
            let undo = move || {
                state.undo_on(id);
            };
            self.toasts.push(Toast::new(Tone::Ok, self.words().replaced).with_undo(undo));
        });
    }

    fn words(self) -> &'static super::text::Text {
        TEXT.get(self.words.lang.get_untracked())
    }
}
