//! Parts of the program that are not in the first load: asked for when first needed, drawn where they were asked for.
//! Which parts there are, and in which file each comes, only the binary knows; it hands them in.

use super::{
    browser::{intl::IntlFormat, local::Local, page, tasks},
    components::Toast,
    keeping::{
        Device,
        autosave::{Autosave, Unsaved},
        folder::{Folder, Why},
        news::News,
        preferences::Remembered,
        shelf::{Shelf, Shelved},
        start::Start,
    },
    palette::Pane,
};
use crate::{
    domain::{day::Day, lang::Lang},
    exchange::{
        json::{Layout, Preview},
        travel::Baggage,
    },
    plan::Plan,
    route::Route,
    state::{Direction, PlanState},
    storage::{Carried, errors::OpenError},
};
use leptos::{prelude::*, reactive::computed::ScopedFuture};
use std::{
    future::{Future, poll_fn},
    pin::Pin,
    sync::{
        Arc, OnceLock,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, Waker},
};
use uuid::Uuid;

/// A part could not be loaded: no connection, or the site was updated since.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a part of the program could not be loaded")]
pub struct Missing;

/// What a part gives, once it is here.
pub type Loading<T> = Pin<Box<dyn Future<Output = Result<T, Missing>>>>;

/// What the binary hands in.
#[derive(Clone, Copy)]
pub struct Parts {
    /// The screen of an address.
    pub screen: fn(Route) -> Loading<AnyView>,
    /// The cockpit of a plan that is not empty.
    pub steering: fn() -> Loading<AnyView>,
    /// The coherence entry of the navigation, with the score; calls back before it opens the panel.
    pub coherence_entry: fn(Callback<()>) -> Loading<AnyView>,
    /// The coherence panel.
    pub coherence_panel: fn(RwSignal<Route>) -> Loading<AnyView>,
    /// The comments of a page, at its head.
    pub comments_entry: fn(Route) -> Loading<AnyView>,
    /// The panel of comments.
    pub comments_panel: fn() -> Loading<AnyView>,
    /// The palette or the sheet of shortcuts.
    pub palette: fn(Pane) -> Loading<AnyView>,
    /// The plan as slides.
    pub stage: fn(RwSignal<Route>) -> Loading<AnyView>,
    /// The card of the guided tour.
    pub tour_card: fn() -> Loading<AnyView>,
    /// The dialog about a plan that arrived as a file.
    pub arrivals: fn() -> Loading<AnyView>,
    /// What is kept on this device, opened.
    pub start: fn(Device) -> Loading<Start>,
    /// What the kept preferences say.
    pub remembered: fn(String) -> Loading<Remembered>,
    /// Keeps the preferences.
    pub remember: fn(Local, Remembered) -> Loading<()>,
    /// Saves what is given; nothing: answers at once from then on.
    pub save: fn(Autosave, Option<Unsaved>) -> Loading<()>,
    /// Looks what other tabs saved.
    pub look: fn(Autosave) -> Loading<()>,
    /// News of the keeping as a notice.
    pub told: fn(News, Arc<Plan>, Arc<IntlFormat>) -> Loading<Toast>,
    /// Takes a step back, or makes it again.
    pub step: fn(PlanState, Direction) -> Loading<()>,
    /// The plans of this device.
    pub list: fn(Device) -> Loading<Vec<Shelved>>,
    /// Opens another plan of this device.
    pub switch_to: fn(Shelf, Uuid) -> Loading<Result<(), OpenError>>,
    /// Keeps a plan of some revision as an earlier version.
    pub keep_version: fn(Shelf, Arc<Plan>, u64) -> Loading<()>,
    /// The words for a text that does not open.
    pub refusal: fn(OpenError, Lang) -> Loading<String>,
    /// Looks into a file.
    pub preview: fn(String) -> Loading<Result<Preview, OpenError>>,
    /// The text of the file, document or link as which a plan leaves this device.
    pub departing: fn(Device, Arc<Plan>, Baggage, Layout) -> Loading<String>,
    /// Remembers a plan that came as a file, and what its file carried.
    pub arrived: fn(Device, Plan, Vec<Carried>) -> Loading<()>,
    /// Looks at the plan's file in its folder.
    pub folder: fn(Folder, Why) -> Loading<()>,
    /// The card of that file.
    pub folder_card: fn() -> Loading<AnyView>,
    /// The notice that something is wrong with it.
    pub folder_trouble: fn() -> Loading<AnyView>,
    /// The example company.
    pub example: fn(Lang, Day) -> Loading<Plan>,
}

static PARTS: OnceLock<Parts> = OnceLock::new();

/// Hands the parts in; once, before anything else.
pub fn hand_in(parts: Parts) {
    // A second time changes nothing: the parts of one binary are the same.
    let _ = PARTS.set(parts);
}

/// The parts.
///
/// # Panics
/// Before [`hand_in`], which the binary calls first.
#[must_use]
#[allow(clippy::expect_used, reason = "the binary hands the parts in before it does anything")]
pub fn parts() -> &'static Parts {
    PARTS.get().expect("the parts were handed in")
}

/// What a part gives; nothing when it could not be loaded, which the recovery script is told.
pub async fn needed<T>(asked: Loading<T>) -> Option<T> {
    let given = asked.await.ok();
    if given.is_none() {
        page::report_missing();
    }
    given
}

/// Lets a part do something: at once where it is here already, else when it has come.
pub fn run(mut asked: Loading<()>) {
    match asked.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(())) => {}
        Poll::Ready(Err(Missing)) => page::report_missing(),
        Poll::Pending => tasks::spawn(async move {
            needed(asked).await;
        }),
    }
}

/// Draws what a part gives: at once where it is here already, else when it has come, as long as anybody looks.
pub fn drawn(asked: Loading<AnyView>) -> AnyView {
    drawn_after(asked, waiting)
}

/// As [`drawn`]; `meanwhile` stands in its place until it has come.
pub fn drawn_after(asked: Loading<AnyView>, meanwhile: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    // What is drawn later belongs to the screen that asked, as what is drawn at once does.
    let mut asked = Box::pin(ScopedFuture::new(asked));
    match asked.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(view)) => view,
        Poll::Ready(Err(Missing)) => {
            page::report_missing();
            meanwhile()
        }
        Poll::Pending => drawn_later(asked, Box::new(meanwhile)),
    }
}

fn drawn_later(
    mut asked: Pin<Box<ScopedFuture<Loading<AnyView>>>>,
    meanwhile: Box<dyn Fn() -> AnyView + Send>,
) -> AnyView {
    let arrived = RwSignal::new_local(None);
    let gone = Arc::new(AtomicBool::new(false));
    on_cleanup({
        let gone = Arc::clone(&gone);
        move || gone.store(true, Ordering::Relaxed)
    });
    tasks::spawn(async move {
        let view = poll_fn(|context| match gone.load(Ordering::Relaxed) {
            true => Poll::Ready(None),
            false => asked.as_mut().poll(context).map(Some),
        });
        match view.await {
            Some(Ok(view)) => {
                let _ = arrived.try_set(Some(view));
            }
            Some(Err(Missing)) => page::report_missing(),
            None => {}
        }
    });
    let shown = move || {
        arrived.track();
        arrived.try_update_untracked(Option::take).flatten().unwrap_or_else(&meanwhile)
    };
    shown.into_any()
}

/// Stands where a screen is about to be.
#[must_use]
pub fn waiting() -> AnyView {
    view! {
        <div class="stack" aria-hidden="true">
            <div class="skeleton-line"></div>
            <div class="skeleton-block"></div>
            <div class="skeleton-block"></div>
        </div>
    }
    .into_any()
}
