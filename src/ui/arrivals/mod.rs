//! Plans that arrive as files: chosen, dropped anywhere on the page, or pasted. What one holds is shown first; nothing is
//! written before the reader says where it goes.

mod destination;
mod text;
mod view;

pub use view::{ArrivalViews, counted, dialog};

use super::{
    browser::{
        files::{self, PickedFile},
        location, tasks,
    },
    components::{Toast, Toasts, Tone},
    keeping::shelf::Shelf,
    parts::{self, parts},
    words::Words,
};
use crate::{
    exchange::json::Preview,
    methods::Method,
    route::Route,
    state::PlanState,
    storage::{caps::MOST_TEXT, errors::OpenError},
};
use leptos::{ev, prelude::*};
use std::sync::Arc;
use text::BEFORE;

/// A text that arrived.
#[derive(Clone)]
struct Arrival {
    /// The file's name; empty for a pasted text.
    source: String,
    /// What it holds, or why it is refused.
    found: Result<Arc<Preview>, OpenError>,
}

/// The arrivals of the page. `Copy`: pass it by value.
#[derive(Clone, Copy)]
pub struct Arrivals {
    state: PlanState,
    shelf: Shelf,
    toasts: Toasts,
    words: Words,
    now: RwSignal<Option<Arrival>>,
    /// Files are being dragged over the page.
    over: RwSignal<bool>,
    /// Who takes files of figures now: their screen, while it is shown.
    figures: StoredValue<Option<Callback<Vec<PickedFile>>>>,
}

impl Arrivals {
    /// Provides the arrivals and listens to files dropped anywhere; once, in `App`.
    pub fn provide(state: PlanState, shelf: Shelf, toasts: Toasts, words: Words) -> Self {
        let (now, over) = (RwSignal::new(None), RwSignal::new(false));
        let arrivals = Self { state, shelf, toasts, words, now, over, figures: StoredValue::new(None) };
        provide_context(arrivals);
        arrivals.listen();
        arrivals
    }

    /// Looks at the first of the files chosen.
    pub fn take_files(self, files: Vec<PickedFile>) {
        let Some(file) = files.first().cloned() else { return };
        if let Some(figures) = self.figures.get_value().filter(|_| !is_plan(&file.name())) {
            figures.run(files);
            return;
        }
        if is_figures(&file.name()) {
            self.lead_to_figures();
            return;
        }
        tasks::spawn(async move {
            if let Some(found) = read(&file).await {
                self.show(file.name(), found);
            }
        });
    }

    /// Leads files that are no plans to the screen of figures, for as long as the caller lives.
    pub fn lead_figures_to(self, figures: impl Fn(Vec<PickedFile>) + Send + Sync + 'static) {
        self.figures.set_value(Some(Callback::new(figures)));
        on_cleanup(move || {
            let _ = self.figures.try_update_value(|figures| *figures = None);
        });
    }

    /// Looks at a pasted text.
    pub fn take_text(self, text: String) {
        tasks::spawn(async move {
            if let Some(found) = looked_into(text).await {
                self.show(String::new(), found);
            }
        });
    }

    fn show(self, source: String, found: Result<Preview, OpenError>) {
        self.shelf.refresh();
        self.now.set(Some(Arrival { source, found: found.map(Arc::new) }));
    }

    fn close(self) {
        self.now.set(None);
    }

    fn lead_to_figures(self) {
        let words = BEFORE.get(self.words.lang.get_untracked());
        let label = Signal::stored(words.open_figures.to_owned());
        let toast = Toast::new(Tone::Info, words.figures_elsewhere);
        self.toasts.push(toast.with_action(label, || location::go(Route::to(Method::Figures))));
    }

    /// A place that takes files itself has prevented the default already.
    fn listen(self) {
        let dragged = window_event_listener(ev::dragover, move |event| {
            let taken = event.default_prevented();
            let here = !taken && files::drags_files(&event);
            if here {
                event.prevent_default();
            }
            self.set_over(here);
        });
        let left = window_event_listener(ev::dragleave, move |event| {
            if files::leaves_window(&event) {
                self.set_over(false);
            }
        });
        let dropped = window_event_listener(ev::drop, move |event| {
            self.set_over(false);
            if !event.default_prevented() && files::drags_files(&event) {
                event.prevent_default();
                self.take_files(files::dropped(&event));
            }
        });
        on_cleanup(move || [dragged, left, dropped].into_iter().for_each(WindowListenerHandle::remove));
    }

    fn set_over(self, over: bool) {
        if self.over.try_get_untracked().is_some_and(|before| before != over) {
            self.over.set(over);
        }
    }
}

/// The arrivals.
///
/// # Panics
/// Outside `App`, which provides them first (an invariant of the tree).
#[must_use]
pub fn use_arrivals() -> Arrivals {
    expect_context::<Arrivals>()
}

fn is_plan(name: &str) -> bool {
    name.to_ascii_lowercase().ends_with(".json")
}

fn is_figures(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".csv", ".tsv", ".xlsx", ".xls", ".ods"].iter().any(|ending| name.ends_with(ending))
}

/// What a text holds; nothing when what reads it could not be loaded.
async fn looked_into(text: String) -> Option<Result<Preview, OpenError>> {
    parts::needed((parts().preview)(text)).await
}

/// The size is looked at before anything is read.
async fn read(file: &PickedFile) -> Option<Result<Preview, OpenError>> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a file's size is a whole number")]
    let found = file.size() as usize;
    if found > MOST_TEXT {
        return Some(Err(OpenError::TooLarge { found, limit: MOST_TEXT }));
    }
    match file.bytes().await.and_then(|bytes| String::from_utf8(bytes).ok()) {
        Some(text) => looked_into(text).await,
        None => Some(Err(OpenError::NotAPlan)),
    }
}
