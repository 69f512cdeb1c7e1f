//! The age of the last backup, with the button that makes one.

use super::super::{text, text::TEXT};
use crate::{
    state::use_plan,
    ui::{
        components::{Button, Card, Glyph, Size, Toast, Tone, use_toasts},
        keeping::{backup, preferences::use_preferences, shelf::use_shelf},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The backup.
pub fn card() -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let (plan, preferences, toasts) = (use_plan(), use_preferences(), use_toasts());
    let shelf = use_shelf();
    let age = backup::age(plan, preferences);
    let save = move |()| {
        backup::download(shelf, preferences, move || {
            toasts.push(Toast::new(Tone::Ok, TEXT.get(words.lang.get_untracked()).backed_up));
        });
    };
    view! {
        <div data-print="no">
        <Card title=move || t().backup.to_owned()>
            <p>{move || t().on_this_device} " " {move || text::backup_age(age.get(), &*f())}</p>
            <div class="row">
                <Button
                    label=move || t().back_up.to_owned()
                    on_press=save
                    icon=Glyph::Download
                    size=Size::Small
                />
            </div>
        </Card>
        </div>
    }
    .into_any()
}
