//! The example company on this device: opened as a plan of its own, taken away without touching anything else.

use super::shelf::Shelf;
use crate::{
    domain::lang::Lang,
    exchange::example::remove_example,
    plan::Plan,
    state::{
        PlanState,
        label::{Label, Verb},
    },
    ui::{
        browser::{random, tasks},
        parts::{self, parts},
    },
};
use leptos::prelude::GetUntracked;
use std::sync::Arc;
use uuid::Uuid;

/// Opens the example beside the other plans of this device.
/// `then` is called once it is shown.
pub fn load(shelf: Shelf, state: PlanState, lang: Lang, then: impl FnOnce() + 'static) {
    tasks::spawn(async move {
        let asked = (parts().example)(lang, state.today.get_untracked());
        if let Some(example) = parts::needed(asked).await {
            shelf.add(Plan { id: random::new_id(), ..example });
            then();
        }
    });
}

/// What brings back what was taken away.
pub type Undo = Arc<dyn Fn() + Send + Sync>;

/// Takes the example away. A plan that holds nothing else goes, and the plan saved last before it is shown, if there is
/// one; what the user added stays. `then` gets what brings it back.
pub fn remove(shelf: Shelf, state: PlanState, then: impl FnOnce(Undo) + 'static) {
    let mut rest = Plan::clone(&state.peek());
    let id = rest.id.uuid();
    remove_example(&mut rest);
    if rest.is_empty() {
        tasks::spawn(async move { then(leave(shelf, state, id).await) });
    } else {
        then(clear(state));
    }
}

/// Leaves for the plan saved last before, and forgets the example's with its versions; where there is no other plan, the
/// example's becomes empty.
async fn leave(shelf: Shelf, state: PlanState, example: Uuid) -> Undo {
    if !shelf.list().await.iter().any(|plan| plan.id != example && !plan.damaged) {
        return clear(state);
    }
    let removed = shelf.remove(example).await;
    Arc::new(move || tasks::spawn(shelf.put_back(removed.clone())))
}

fn clear(state: PlanState) -> Undo {
    state.edit(Label::new(Verb::Example), remove_example);
    let step = state.latest_step();
    Arc::new(move || {
        if let Some(step) = step {
            state.undo_step(step);
        }
    })
}
