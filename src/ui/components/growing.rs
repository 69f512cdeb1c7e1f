//! Long lists are mounted in steps, a frame each, so that no step is felt: what is seen first comes first. On
//! paper all of it is there.

use crate::ui::browser::printing;
use leptos::prelude::*;

/// How many of `total` rows are to be mounted now: `step` at once, then `step` more each frame until all are.
#[must_use]
pub fn growing(total: Signal<usize>, step: usize) -> Memo<usize> {
    let mounted = RwSignal::new(step);
    Effect::new(move |_| {
        if mounted.get() < total.get() {
            request_animation_frame(move || {
                // A list that is gone grows no more.
                let _ = mounted.try_update(|mounted| *mounted += step);
            });
        }
    });
    let on_paper = printing::now();
    Memo::new(move |_| if on_paper.get() { total.get() } else { mounted.get().min(total.get()) })
}
