//! What a drag carries: the id of the thing that moves.

use web_sys::DragEvent;

const KIND: &str = "text/plain";

/// Lets the drag carry `id`.
pub fn carry(event: &DragEvent, id: &str) {
    if let Some(data) = event.data_transfer() {
        data.set_effect_allowed("move");
        let _ = data.set_data(KIND, id);
    }
}

/// The id that was dropped.
#[must_use]
pub fn carried(event: &DragEvent) -> Option<String> {
    event.data_transfer()?.get_data(KIND).ok().filter(|id| !id.is_empty())
}
