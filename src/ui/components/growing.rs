//! Long lists are mounted in steps, a picture each, so that no step is felt: what is seen first comes first, and what
//! stands below it later. On paper all of it is there.

use crate::ui::browser::{paint, printing};
use leptos::prelude::*;

/// How many of `total` rows are to be mounted now: `step` at once, then `step` more after each picture until all are.
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
        // What others are computed from comes first: an effect that checks `mounted` first computes the total on the way
        // and, where `mounted` stays, takes the total's news for seen and does not run (reactive_graph 0.2).
        let (total, now, mounted) = (total.get(), turn.get(), mounted.get());
        if mounted < total {
            paint::after(move || {
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

/// What stands below what is seen first: mounted as a task of its own, one picture after the rest of the screen.
pub fn later(view: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let grown = growing(Signal::stored(2), 1);
    let is_here = Memo::new(move |_| grown.get() > 1);
    (move || is_here.get().then(&view)).into_any()
}

/// The first of `all`, as many as [`growing`] mounts now.
#[must_use]
pub fn growing_rows<T: Clone + PartialEq + Send + Sync + 'static>(all: Memo<Vec<T>>, step: usize) -> Memo<Vec<T>> {
    growing_rows_anew(all, step, Signal::stored(0))
}

/// As [`growing_rows`], and from the beginning whenever `turn` changes.
#[must_use]
pub fn growing_rows_anew<T>(all: Memo<Vec<T>>, step: usize, turn: Signal<u32>) -> Memo<Vec<T>>
where
    T: Clone + PartialEq + Send + Sync + 'static,
{
    let mounted = growing_anew(Signal::derive(move || all.with(Vec::len)), step, turn);
    Memo::new(move |_| {
        let most = mounted.get();
        all.with(|all| all.iter().take(most).cloned().collect())
    })
}
