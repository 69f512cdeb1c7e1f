//! Files that come in: chosen, dropped or pasted. What they hold is shown by `arrivals`.

use super::TEXT;
use crate::{
    route::Route,
    ui::{
        arrivals::use_arrivals,
        components::{Button, ButtonLink, Card, FileDrop, TextArea},
        words::use_text,
    },
};
use leptos::prelude::*;

/// The card.
pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let arrivals = use_arrivals();
    let pasted = RwSignal::new(String::new());
    let missing = RwSignal::new(false);
    let error = move || missing.get().then(|| t().paste_first.to_owned());
    let look = move |()| {
        let text = pasted.get_untracked();
        missing.set(text.trim().is_empty());
        if !missing.get_untracked() {
            arrivals.take_text(text);
            pasted.set(String::new());
        }
    };
    view! {
        <Card title=move || t().open_title.to_owned()>
            <div class="stack">
                {begun()}
                <FileDrop
                    label=move || t().open_label.to_owned()
                    accept=".json,.boussole,.html,application/json,text/html"
                    on_files=move |files| arrivals.take_files(files)
                />
                <details>
                    <summary>{move || t().paste}</summary>
                    <div class="stack" data-gap="small">
                        <TextArea
                            label=move || t().paste_label.to_owned()
                            value=pasted
                            on_change=move |text| pasted.set(text)
                            error=Signal::derive(error)
                            max_length=8_388_608
                        />
                        <div class="row">
                            <Button label=move || t().look.to_owned() on_press=look/>
                        </div>
                    </div>
                </details>
            </div>
        </Card>
    }
    .into_any()
}

/// The way back to a review that was begun.
fn begun() -> AnyView {
    let t = use_text(&TEXT);
    let arrivals = use_arrivals();
    (move || {
        arrivals.reviewed().map(|preview| {
            let name = preview.name.clone();
            let label = move || (t().resume)(if name.is_empty() { t().untitled } else { &name });
            view! { <div class="row"><ButtonLink label href=Route::Review.href()/></div> }
        })
    })
    .into_any()
}
