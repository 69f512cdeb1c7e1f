//! Short notices about what was just done, with its undo. Announced politely; they stay while hovered or focused.

use super::button::{Button, ButtonVariant, IconButton, Size};
use super::icon::{Glyph, Icon};
use super::text::FRAME;
use super::tone::Tone;
use crate::ui::words::use_text;
use leptos::prelude::*;
use std::{sync::Arc, time::Duration};

const SHOWN_FOR: Duration = Duration::from_secs(10);
const MOST: usize = 3;

/// What a notice's button does. Not a `Callback`: a notice outlives the screen, or the row, that pushed it.
type Act = Arc<dyn Fn() + Send + Sync>;

/// A notice's button.
#[derive(Clone)]
struct Action {
    /// Its words; none: undo.
    label: Option<Signal<String>>,
    act: Act,
    /// Whether it still means something; followed.
    holds: Arc<dyn Fn() -> bool + Send + Sync>,
}

/// A notice.
#[derive(Clone)]
pub struct Toast {
    /// What was done, such as `Action supprimée`.
    pub message: String,
    /// What it asks of the reader.
    pub tone: Tone,
    action: Option<Action>,
    link: Option<(String, String)>,
}

impl Toast {
    /// A notice without action.
    pub fn new(tone: Tone, message: impl Into<String>) -> Self {
        Self { message: message.into(), tone, action: None, link: None }
    }

    /// The same with a button that undoes what was done.
    #[must_use]
    pub fn with_undo(self, undo: impl Fn() + Send + Sync + 'static) -> Self {
        self.with_undo_while(undo, || true)
    }

    /// The same, and the button leaves once what was done can no longer be undone by itself; `holds` is followed.
    #[must_use]
    pub fn with_undo_while(
        self,
        undo: impl Fn() + Send + Sync + 'static,
        holds: impl Fn() -> bool + Send + Sync + 'static,
    ) -> Self {
        Self { action: Some(Action { label: None, act: Arc::new(undo), holds: Arc::new(holds) }), ..self }
    }

    /// The same with a link to what was made: its words and its address.
    #[must_use]
    pub fn with_link(self, label: impl Into<String>, href: impl Into<String>) -> Self {
        Self { link: Some((label.into(), href.into())), ..self }
    }

    /// The same with a button that does something else.
    #[must_use]
    pub fn with_action(self, label: impl Into<Signal<String>>, action: impl Fn() + Send + Sync + 'static) -> Self {
        let action = Action { label: Some(label.into()), act: Arc::new(action), holds: Arc::new(|| true) };
        Self { action: Some(action), ..self }
    }
}

/// The notices now on screen.
#[derive(Clone, Copy)]
pub struct Toasts {
    list: RwSignal<Vec<(u32, Toast)>>,
    next: StoredValue<u32>,
    held: RwSignal<bool>,
}

impl Toasts {
    /// Provides the notices to everything below; once, in `App`.
    pub fn provide() -> Self {
        let toasts = Self { list: RwSignal::new(Vec::new()), next: StoredValue::new(0), held: RwSignal::new(false) };
        provide_context(toasts);
        toasts
    }

    /// Shows a notice; the oldest leaves when there are more than three.
    pub fn push(self, toast: Toast) {
        let id = self.next.get_value();
        self.next.set_value(id.wrapping_add(1));
        self.list.update(|list| {
            list.push((id, toast));
            let extra = list.len().saturating_sub(MOST);
            list.drain(..extra);
        });
        self.leave_later(id);
    }

    fn leave_later(self, id: u32) {
        set_timeout(
            move || {
                if self.held.try_get_untracked() == Some(true) {
                    self.leave_later(id);
                } else {
                    self.close(id);
                }
            },
            SHOWN_FOR,
        );
    }

    fn close(self, id: u32) {
        let _ = self.list.try_update(|list| list.retain(|(known, _)| *known != id));
    }
}

/// The notices of the page.
///
/// # Panics
/// Outside `App`, which provides them first (an invariant of the tree).
#[must_use]
pub fn use_toasts() -> Toasts {
    expect_context::<Toasts>()
}

/// Where notices appear; once, in `App`.
#[component]
pub fn ToastRegion() -> impl IntoView {
    let t = use_text(&FRAME);
    let toasts = use_toasts();
    let hold = move |held: bool| toasts.held.set(held);
    view! {
        <div
            class="toasts"
            role="region"
            aria-label=move || t().notices
            aria-live="polite"
            on:mouseenter=move |_| hold(true)
            on:mouseleave=move |_| hold(false)
            on:focusin=move |_| hold(true)
            on:focusout=move |_| hold(false)
        >
            <For each=move || toasts.list.get() key=|(id, _)| *id children=move |(id, toast)| notice(toasts, id, toast)/>
        </div>
    }
    .into_any()
}

fn notice(toasts: Toasts, id: u32, toast: Toast) -> AnyView {
    let t = use_text(&FRAME);
    view! {
        <div class="toast" data-tone=toast.tone.attr()>
            <Icon glyph=toast.tone.glyph()/>
            <span class="toast-words">{toast.message}</span>
            {toast.link.map(|(label, href)| view! { <a href=href>{label}</a> })}
            {toast.action.map(|action| acting(toasts, id, action))}
            <IconButton
                label=move || t().close
                glyph=Glyph::Close
                on_press=move |()| toasts.close(id)
                size=Size::Small
            />
        </div>
    }
    .into_any()
}

fn acting(toasts: Toasts, id: u32, Action { label, act, holds }: Action) -> AnyView {
    let t = use_text(&FRAME);
    let label = label.unwrap_or_else(|| Signal::derive(move || t().undo.to_string()));
    let holds = Memo::new(move |_| holds());
    (move || {
        let act = Arc::clone(&act);
        let press = move |()| {
            toasts.close(id);
            act();
        };
        holds.get().then(|| view! { <Button label on_press=press variant=ButtonVariant::Quiet size=Size::Small/> })
    })
    .into_any()
}
