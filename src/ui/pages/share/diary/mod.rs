//! The dates of the plan as a calendar for any diary.

mod text;

use crate::{
    exchange::{ics, json},
    state::use_plan,
    ui::{
        components::{Button, Card, Glyph, Toast, Tone, use_toasts},
        diary,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;
use text::TEXT;

/// The card.
pub(super) fn card() -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let (plan, toasts) = (use_plan(), use_toasts());
    let export = move |()| {
        let name = ics::file_name(&json::file_name(&plan.peek(), plan.today.get_untracked()));
        let lang = words.lang.get_untracked();
        if !diary::hand_out(plan, lang, &name) {
            toasts.push(Toast::new(Tone::Alert, TEXT.get(lang).failed));
        }
    };
    let dated = plan.select(ics::dated);
    let any = move || dated.get() != ics::Dated::default();
    let held = move || if any() { (t().held)(dated.get(), words.lang.get()) } else { t().nothing.to_owned() };
    let nothing = move || (!any()).then(|| t().nothing.to_owned());
    view! {
        <Card title=move || t().title.to_owned()>
            <div class="stack" data-gap="small">
                <p>{held}</p>
                <div class="row">
                    <Button
                        label=move || t().export.to_owned()
                        on_press=export
                        icon=Glyph::Calendar
                        disabled_because=Signal::derive(nothing)
                    />
                </div>
                <p class="muted">{move || t().note}</p>
            </div>
        </Card>
    }
    .into_any()
}
