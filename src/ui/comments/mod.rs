//! Comments on the screen: the entry at the head of every page, the panel that it opens, a thread, and the form that adds
//! to one. The entry stands where `PageHeader` draws what the frame hands it; the panel comes in a part of its own.

mod form;
mod panel;
mod text;
mod thread;

pub use panel::drawer;
pub use thread::thread;

use super::{
    components::{Button, ButtonVariant, Glyph, HeaderExtra},
    parts::{self, parts},
    words::{use_format, use_text},
};
use crate::{
    domain::{comment::Subject, entity::EntityKind, lang::Format, renunciation::Source},
    methods::Method,
    plan::Plan,
    reports::{
        comments::{Topic, open_about},
        trace::Item,
    },
    route::Route,
    state::use_plan,
};
use leptos::prelude::*;
use uuid::Uuid;

/// The panel: what it shows the comments of, while it is open.
#[derive(Clone, Copy)]
pub struct CommentsPanel(RwSignal<Option<Subject>>);

impl CommentsPanel {
    /// Provides the panel, and the entry that every page has at its head; once, in `App`.
    pub fn provide(route: RwSignal<Route>) {
        provide_context(Self(RwSignal::new(None)));
        let empty = use_plan().select(Plan::is_empty);
        // A page is drawn for one address: what it says of itself does not follow the next one.
        let entry = move || {
            let asked = route.get_untracked();
            (move || (!empty.get()).then(|| parts::drawn_after((parts().comments_entry)(asked), nothing))).into_any()
        };
        provide_context(HeaderExtra(ViewFn::from(entry)));
    }

    /// Opens it.
    pub fn open(self, subject: Subject) {
        self.0.set(Some(subject));
    }

    /// Opens it on an item.
    pub fn open_on(self, item: Uuid) {
        self.open(Subject::Item(Source(item)));
    }

    /// Closes it.
    pub fn close(self) {
        self.0.set(None);
    }
}

fn nothing() -> AnyView {
    ().into_any()
}

/// The panel.
///
/// # Panics
/// Outside `App`, which provides it first (an invariant of the tree).
#[must_use]
pub fn use_panel() -> CommentsPanel {
    expect_context::<CommentsPanel>()
}

/// The panel, once it was asked for; once, in `App`.
pub fn panel() -> AnyView {
    let subject = use_panel().0;
    let asked = Memo::new(move |before: Option<&bool>| before.copied() == Some(true) || subject.with(Option::is_some));
    (move || asked.get().then(|| parts::drawn_after((parts().comments_panel)(), nothing))).into_any()
}

/// What is commented on at an address: its row, where it has one, else the screen; nothing where a screen does not show
/// the plan.
fn subject_at(route: Route, plan: &Plan) -> Option<Subject> {
    if let Route::Method(_, Some(id)) = route
        && let Some(item) = Item::of(plan, id)
    {
        let said = matches!(item, Item::Row(row) if row.kind == EntityKind::Comment);
        return (!said).then_some(Subject::Item(Source(id)));
    }
    let screen = match route {
        Route::Method(Method::Comments, _) => return None,
        Route::Method(method, _) => Route::to(method),
        Route::Cockpit | Route::Coherence | Route::Share => route,
        _ => return None,
    };
    Some(Subject::Screen(screen.href().trim_start_matches("#/").to_owned()))
}

/// The entry at the head of a page: how many open comments there are on it, or the invitation to write the first.
pub fn entry(route: Route) -> AnyView {
    let (t, f) = (use_text(&text::ENTRY), use_format());
    let (plan, panel) = (use_plan(), use_panel());
    let Some(subject) = subject_at(route, &plan.peek()) else { return nothing() };
    let open = {
        let subject = subject.clone();
        plan.select(move |plan| open_about(plan, &subject))
    };
    let label = move || match open.get() {
        0 => t().comment.to_owned(),
        count => f().count(count, t().one, t().other),
    };
    let press = move |()| panel.open(subject.clone());
    let said = move || if open.get() > 0 { "some" } else { "none" };
    view! {
        <span class="page-said" data-state=said>
            <Button label on_press=press variant=ButtonVariant::Quiet icon=Glyph::Message/>
        </span>
    }
    .into_any()
}

/// What a thread is about, with the way there.
pub fn topic_line(topic: Signal<Option<Topic>>) -> AnyView {
    let (plan, f) = (use_plan(), use_format());
    let words = Memo::new(move |_| {
        let topic = topic.get()?;
        Some((text::topic(&topic, &plan.plan(), f().lang()), text::address(&topic)))
    });
    (move || {
        words.get().map(|(words, address)| match address {
            Some(address) => view! { <a href=address>{words}</a> }.into_any(),
            None => view! { <span>{words}</span> }.into_any(),
        })
    })
    .into_any()
}
