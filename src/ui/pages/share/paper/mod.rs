//! The plan as a document: a file that any browser opens, or a screen of it to print.

mod text;

use crate::{
    exchange::{
        document,
        json::{self, Layout},
        travel::Baggage,
    },
    route::Route,
    state::use_plan,
    ui::{
        browser::{files, tasks},
        components::{Button, ButtonLink, Card, Glyph},
        keeping::{backup, shelf::use_shelf},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use text::TEXT;

/// The card.
pub(super) fn card() -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let (state, device) = (use_plan(), use_shelf().device());
    let download = move |()| {
        let (plan, today, format) = (state.peek(), state.today.get_untracked(), untrack(f));
        tasks::spawn(async move {
            let inside = backup::leaving(device, plan.clone(), Baggage::Bases, Layout::Compact).await;
            let name = document::file_name(&json::file_name(&plan, today));
            // A browser that cannot make files says so itself.
            let _ = files::download(&name, document::MEDIA_TYPE, &document::document(&plan, &inside, today, &*format));
        });
    };
    view! {
        <Card title=move || t().title.to_owned()>
            <div class="stack" data-gap="small">
                <p>{move || t().how}</p>
                <div class="row">
                    <Button label=move || t().download.to_owned() on_press=download icon=Glyph::File/>
                    <ButtonLink label=move || t().print.to_owned() href=Route::Document.href() icon=Glyph::Printer/>
                </div>
            </div>
        </Card>
    }
    .into_any()
}
