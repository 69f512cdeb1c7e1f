//! Adding a row at a press: the table that lists it takes the focus to its name, so that it is typed at once.

use super::{browser::focus, components::Added};
use crate::{
    plan::Listed,
    state::{PlanState, use_plan},
};

/// What adding needs, held outside of handlers. `Copy`: pass it by value.
#[derive(Clone, Copy)]
pub struct Adding {
    plan: PlanState,
    added: Added,
}

/// What adding needs.
#[must_use]
pub fn use_adding() -> Adding {
    Adding { plan: use_plan(), added: Added::find() }
}

impl Adding {
    /// Adds a row at the end of its list, as one step; its table goes there. What is still being typed is settled before, as
    /// a step of its own.
    pub fn add<T: Listed>(self, row: T) {
        focus::leave_field();
        self.added.ask(row.id().to_string());
        self.plan.add(row);
    }
}
