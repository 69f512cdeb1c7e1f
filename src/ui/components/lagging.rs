//! What is large follows one picture after what was pressed, typed or chosen, which answers at once. On paper nothing lags.

use crate::ui::browser::{paint, printing};
use leptos::prelude::*;

/// What `source` says, from the picture after its change on. Each is a task of its own, so that keys go between several.
#[must_use]
pub fn lagging<T>(source: Memo<T>) -> Memo<T>
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let pictures = RwSignal::new(0_u32);
    Effect::new(move |before: Option<()>| {
        source.with(|_| ());
        if before.is_some() {
            // What is gone meanwhile follows nothing.
            paint::after(move || {
                let _ = pictures.try_update(|pictures| *pictures = pictures.wrapping_add(1));
            });
        }
    });
    let on_paper = printing::now();
    let shown = Memo::new(move |_| {
        pictures.track();
        if on_paper.get() { source.get() } else { source.get_untracked() }
    });
    // A memo that nobody has read yet would begin with what comes next.
    shown.with_untracked(|_| ());
    shown
}
