//! The reader's language in the interface: which texts, which figures. Texts themselves live in each `text.rs`.

use super::browser::intl::IntlFormat;
use crate::domain::lang::{Lang, Localized};
use leptos::prelude::*;
use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

/// Among how many copies the followers of the language are dealt out. To leave what thousands follow costs as much as they
/// are many, at each change of a cell; this way only a share of them counts.
const COPIES: usize = 64;

/// The language and the currency that the whole interface reads.
#[derive(Clone, Copy)]
pub struct Words {
    /// The language now.
    pub lang: RwSignal<Lang>,
    copies: StoredValue<Copies>,
}

struct Copies {
    all: [(Memo<Lang>, Memo<Arc<IntlFormat>>); COPIES],
    turn: AtomicUsize,
}

impl Words {
    /// Provides the words to everything below; `currency` is the open plan's ISO 4217 code.
    pub fn provide(lang: RwSignal<Lang>, currency: Signal<String>) -> Self {
        let format = Memo::new(move |_| Arc::new(IntlFormat::new(lang.get(), &currency.get())));
        let copy = |_| (Memo::new(move |_| lang.get()), Memo::new(move |_| format.get()));
        let copies = Copies { all: std::array::from_fn(copy), turn: AtomicUsize::new(0) };
        let words = Self { lang, copies: StoredValue::new(copies) };
        provide_context(words);
        words
    }

    fn copy(self) -> (Memo<Lang>, Memo<Arc<IntlFormat>>) {
        self.copies.with_value(|copies| copies.all[copies.turn.fetch_add(1, Ordering::Relaxed) % COPIES])
    }
}

/// The words of the interface.
///
/// # Panics
/// Outside `App`, which provides them first (an invariant of the tree).
#[must_use]
pub fn use_words() -> Words {
    expect_context::<Words>()
}

/// A reader for one typed text: `let t = use_text(&TEXT);` then `{move || t().title}`.
pub fn use_text<T: Sync + 'static>(
    text: &'static Localized<T>,
) -> impl Fn() -> &'static T + Copy + Send + Sync + 'static {
    let (lang, _) = use_words().copy();
    move || text.get(lang.get())
}

/// A reader for single words of one typed text: `let word = use_word(&TEXT);` then `word(|t| t.title)`.
pub fn use_word<T: Sync + 'static>(
    text: &'static Localized<T>,
) -> impl Fn(fn(&T) -> &'static str) -> Signal<String> + Copy + Send + Sync + 'static {
    let t = use_text(text);
    move |word: fn(&T) -> &'static str| Signal::derive(move || word(t()).to_owned())
}

/// A reader for figures and dates: `let f = use_format();` then `{move || f().money(cost)}`.
pub fn use_format() -> impl Fn() -> Arc<IntlFormat> + Copy + Send + Sync + 'static {
    let (_, format) = use_words().copy();
    move || format.get()
}
