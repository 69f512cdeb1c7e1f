//! A new action, at once: it is added, then its page opens on the title.

use crate::{
    domain::action::Action,
    methods::Method,
    route::Route,
    state::use_plan,
    ui::browser::{location, random::new_id},
};
use leptos::prelude::*;

/// Adds an action and opens it.
#[must_use]
pub fn use_add_action() -> Callback<()> {
    let plan = use_plan();
    Callback::new(move |()| {
        let id = new_id();
        plan.add(Action::new(id));
        location::go(Route::on(Method::Actions, id.uuid()));
    })
}
