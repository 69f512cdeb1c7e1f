//! What leads from one plan to another, told alike wherever plans meet: the review of a plan that came back, and two versions
//! or two plans beside each other. Also the way back to an earlier version, which both the list of them and their comparison
//! offer.

mod effects;
mod restoring;
mod text;

pub use effects::words as effects;
pub use restoring::{Restoring, use_restoring};

use crate::{
    domain::lang::Format,
    methods::Method,
    ui::{
        components::Card,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use text::TEXT;

/// The changes of a place, in a card of its name; nothing: those of the plan as a whole.
pub fn group(method: Option<Method>, rows: AnyView) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let title = Signal::derive(move || match method {
        Some(method) => (*method.title().get(f().lang())).to_owned(),
        None => t().whole_plan.to_owned(),
    });
    view! {
        <Card title>
            <ul class="facts" role="list" aria-label=title>{rows}</ul>
        </Card>
    }
    .into_any()
}
