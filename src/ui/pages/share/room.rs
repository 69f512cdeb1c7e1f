//! How much of the browser's storage is used, against what every browser grants.

use super::TEXT;
use crate::{
    domain::lang::Format,
    ui::{
        components::{Card, Meter, Tone},
        keeping::{room, shelf::use_shelf, use_device},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// The card.
pub(super) fn card() -> AnyView {
    let t = use_text(&TEXT);
    let format = use_format();
    #[allow(clippy::cast_precision_loss, reason = "2.5 million is far below 2^52")]
    let granted = room::GRANTED as f64;
    let (device, shelf) = (use_device(), use_shelf());
    #[allow(clippy::cast_precision_loss, reason = "characters of a storage are far below 2^52")]
    let used = Memo::new(move |_| {
        shelf.plans.track();
        device.local.map(|local| local.used() as f64)
    });
    let share = Signal::derive(move || used.get().map(|used| used / granted));
    let tone =
        Signal::derive(move || if share.get().is_some_and(|share| share > 0.5) { Tone::Watch } else { Tone::Ok });
    let output = move || share.get().map_or_else(|| t().blocked.to_owned(), |share| format().percent(share, 1));
    let characters =
        move || used.get().map(|used| (t().characters)(&format().number(used, 0), &format().number(granted, 0)));
    let note = move || match (used.get().is_some(), device.journal().is_some(), tone.get()) {
        (false, false, _) => t().room_none,
        (true, false, _) => t().room_no_journal,
        (_, true, Tone::Watch) => t().room_half,
        (_, true, _) => t().room_fine,
    };
    view! {
        <Card title=move || t().room.to_owned()>
            <div class="stack" data-gap="small">
                <Meter label=move || t().used.to_owned() share output tone/>
                <p class="numeric">{characters}</p>
                <p class="muted">{note}</p>
            </div>
        </Card>
    }
    .into_any()
}
