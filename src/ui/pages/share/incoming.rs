//! Files that come in: chosen, dropped or pasted. What they hold is shown by `arrivals`.

use super::TEXT;
use crate::ui::{
    arrivals::use_arrivals,
    components::{Button, Card, FileDrop, TextArea},
    words::use_text,
};
use leptos::prelude::*;

/// The card.
pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let arrivals = use_arrivals();
    let pasted = RwSignal::new(String::new());
    let nothing = move || pasted.with(|text| text.trim().is_empty()).then(|| t().paste_first.to_owned());
    let look = move |()| {
        arrivals.take_text(&pasted.get_untracked());
        pasted.set(String::new());
    };
    view! {
        <Card title=move || t().open_title.to_owned()>
            <div class="stack">
                <FileDrop
                    label=move || t().open_label.to_owned()
                    accept=".json,application/json"
                    on_files=move |files| arrivals.take_files(files)
                />
                <details>
                    <summary>{move || t().paste}</summary>
                    <div class="stack" data-gap="small">
                        <TextArea
                            label=move || t().paste_label.to_owned()
                            value=pasted
                            on_change=move |text| pasted.set(text)
                            max_length=8_388_608
                        />
                        <div class="row">
                            <Button
                                label=move || t().look.to_owned()
                                on_press=look
                                disabled_because=Signal::derive(nothing)
                            />
                        </div>
                    </div>
                </details>
            </div>
        </Card>
    }
    .into_any()
}
