//! Plans that arrive as files: chosen, dropped anywhere on the page, or pasted. What one holds is shown first; nothing is
//! written before the reader says where it goes.

mod destination;
mod text;
mod unlock;
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
    exchange::{json::Preview, sealed},
    merge::changes::Decision,
    methods::Method,
    route::Route,
    state::PlanState,
    storage::{caps::MOST_TEXT, errors::OpenError},
};
use leptos::{ev, prelude::*};
use std::{collections::BTreeMap, sync::Arc};
use text::BEFORE;

/// A text that arrived.
#[derive(Clone)]
struct Arrival {
    /// The file's name; empty for a pasted text.
    source: String,
    /// What it holds, or why it is refused.
    found: Result<Arc<Preview>, OpenError>,
}

/// An encrypted file that arrived and waits for its password.
#[derive(Clone)]
struct Locked {
    /// Its name.
    source: String,
    /// Its content.
    bytes: Arc<Vec<u8>>,
}

/// What was decided on the changes of a review, by what tells each apart.
pub type Decisions = BTreeMap<String, Decision>;

/// The arrivals of the page. `Copy`: pass it by value.
#[derive(Clone, Copy)]
pub struct Arrivals {
    state: PlanState,
    shelf: Shelf,
    toasts: Toasts,
    words: Words,
    now: RwSignal<Option<Arrival>>,
    /// The version of the open plan whose changes are reviewed.
    review: RwSignal<Option<Arc<Preview>>>,
    /// What was decided on them so far: who looks something up meanwhile finds it again.
    decisions: RwSignal<Decisions>,
    locked: RwSignal<Option<Locked>>,
    /// Files are being dragged over the page.
    over: RwSignal<bool>,
    /// Who takes files of figures now: their screen, while it is shown.
    figures: StoredValue<Option<Callback<Vec<PickedFile>>>>,
}

impl Arrivals {
    /// Provides the arrivals and listens to files dropped anywhere; once, in `App`.
    pub fn provide(state: PlanState, shelf: Shelf, toasts: Toasts, words: Words) -> Self {
        let arrivals = Self {
            state,
            shelf,
            toasts,
            words,
            now: RwSignal::new(None),
            review: RwSignal::new(None),
            decisions: RwSignal::new(Decisions::new()),
            locked: RwSignal::new(None),
            over: RwSignal::new(false),
            figures: StoredValue::new(None),
        };
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
            match read(&file).await {
                Some(Read::Plan(found)) => self.show(file.name(), *found),
                Some(Read::Locked(bytes)) => {
                    self.locked.set(Some(Locked { source: file.name(), bytes: Arc::new(bytes) }));
                }
                None => {}
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
        self.take_named_text(String::new(), text);
    }

    /// Looks at a text that came out of a file.
    fn take_named_text(self, source: String, text: String) {
        tasks::spawn(async move {
            if let Some(found) = looked_into(text).await {
                self.show(source, found);
            }
        });
    }

    fn show(self, source: String, found: Result<Preview, OpenError>) {
        self.shelf.refresh();
        self.now.set(Some(Arrival { source, found: found.map(Arc::new) }));
    }

    /// The version of a plan of this device whose changes are being reviewed.
    #[must_use]
    pub fn reviewed(self) -> Option<Arc<Preview>> {
        self.review.get()
    }

    /// What was decided on its changes so far.
    #[must_use]
    pub const fn decisions(self) -> RwSignal<Decisions> {
        self.decisions
    }

    fn close(self) {
        self.now.set(None);
    }

    fn is_asking(self) -> bool {
        self.now.with(Option::is_some) || self.locked.with(Option::is_some)
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
    let name = name.to_ascii_lowercase();
    [".json", ".boussole", ".html"].iter().any(|ending| name.ends_with(ending))
}

fn is_figures(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".csv", ".tsv", ".xlsx", ".xls", ".ods"].iter().any(|ending| name.ends_with(ending))
}

/// What a text holds; nothing when what reads it could not be loaded.
async fn looked_into(text: String) -> Option<Result<Preview, OpenError>> {
    parts::needed((parts().preview)(text)).await
}

/// What a file turned out to be.
enum Read {
    /// A plan, or why it is none.
    Plan(Box<Result<Preview, OpenError>>),
    /// An encrypted plan.
    Locked(Vec<u8>),
}

impl Read {
    fn refused(error: OpenError) -> Self {
        Self::Plan(Box::new(Err(error)))
    }
}

/// The size is looked at before anything is read.
async fn read(file: &PickedFile) -> Option<Read> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a file's size is a whole number")]
    let found = file.size() as usize;
    // A document tells the plan twice; what it holds is measured again when it is opened.
    let limit = if file.name().to_ascii_lowercase().ends_with(".html") { 4 * MOST_TEXT } else { MOST_TEXT };
    if found > limit {
        return Some(Read::refused(OpenError::TooLarge { found, limit }));
    }
    let Some(bytes) = file.bytes().await else { return Some(Read::refused(OpenError::NotAPlan)) };
    if sealed::is_sealed(&bytes) {
        return Some(Read::Locked(bytes));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Some(Read::Plan(Box::new(looked_into(text).await?))),
        Err(_) => Some(Read::refused(OpenError::NotAPlan)),
    }
}
