//! Effects of which the program holds one piece of code, whatever they do: each kind of closure that `Effect::new` is
//! given costs some hundred bytes of the first load.

use leptos::prelude::*;

/// Acts now, and again whenever what it read has changed.
pub fn whenever(act: impl Fn() + 'static) {
    boxed(Box::new(act));
}

fn boxed(act: Box<dyn Fn()>) {
    Effect::new(move |_| act());
}
