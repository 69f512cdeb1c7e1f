//! The hidden route `#/atelier`: every component in every state, on sample figures. It touches no plan.

mod charts;
mod facts;
mod fields;
mod sheets;
mod tables;
mod text;

use crate::ui::components::*;
use crate::ui::words::use_text;
use leptos::prelude::*;
use text::TEXT;

/// The screen.
pub fn page() -> AnyView {
    let t = use_text(&TEXT);
    let actions = move || {
        view! {
            <Button label=move || t().secondary on_press=|()| ()/>
            <Button label=move || t().primary on_press=|()| () variant=ButtonVariant::Primary icon=Glyph::Plus/>
        }
    };
    view! {
        <PageHeader title=move || t().title subtitle=move || t().subtitle actions=actions/>
        {facts::buttons()}
        {facts::states()}
        {fields::fields()}
        {tables::table()}
        {charts::charts()}
        {sheets::sheets()}
        {facts::icons()}
    }
    .into_any()
}
