//! Long lists are mounted in steps, a frame each, so that no step is felt: what is seen first comes first. On
//! paper all of it is there.

use crate::ui::browser::printing;
use leptos::prelude::*;

/// How many of `total` rows are to be mounted now: `step` at once, then `step` more each frame until all are.
#[must_use]
pub fn growing(total: Signal<usize>, step: usize) -> Memo<usize> {
    growing_anew(total, step, Signal::stored(0))
}

/// As [`growing`], and from the beginning whenever `turn` changes: the rows are others.
#[must_use]
pub fn growing_anew(total: Signal<usize>, step: usize, turn: Signal<u32>) -> Memo<usize> {
    let grown = RwSignal::new((turn.get_untracked(), step));
    let mounted = Memo::new(move |_| {
        let (of, mounted) = grown.get();
        if of == turn.get() { mounted } else { step }
    });
    Effect::new(move |_| {
        let (mounted, now) = (mounted.get(), turn.get());
        if mounted < total.get() {
            request_animation_frame(move || {
                // A list that is gone, or that is another one by now, grows no more.
                if turn.try_get_untracked() == Some(now) {
                    let _ = grown.try_set((now, mounted + step));
                }
            });
        }
    });
    let on_paper = printing::now();
    Memo::new(move |_| if on_paper.get() { total.get() } else { mounted.get().min(total.get()) })
}
