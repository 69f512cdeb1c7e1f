//! The card that guides: it stands beside the screen, never in front of it, and names the next stop.

use super::{
    end,
    text::{STOPS, TEXT},
};
use crate::ui::{
    browser::location,
    components::{Button, ButtonVariant, Glyph, IconButton, Size},
    words::{use_text, use_words},
};
use leptos::prelude::*;

/// The card.
pub fn card() -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let at = RwSignal::new(0_usize);
    let go = move |to: usize| {
        let to = to.min(STOPS.len() - 1);
        at.set(to);
        location::go(STOPS[to].route);
    };
    let is_last = Memo::new(move |_| at.get() + 1 == STOPS.len());
    let title = move || *STOPS[at.get()].title.get(words.lang.get());
    let told = move || *STOPS[at.get()].words.get(words.lang.get());
    let first = move || (at.get() == 0).then(|| t().at_first.to_owned());
    let forward = move || {
        if is_last.get() {
            view! { <Button label=move || t().begin_plan on_press=|()| end() variant=ButtonVariant::Primary size=Size::Small/> }
                .into_any()
        } else {
            let next = move |()| go(at.get_untracked() + 1);
            view! {
                <Button
                    label=move || t().next
                    on_press=next
                    variant=ButtonVariant::Primary
                    size=Size::Small
                    icon=Glyph::ArrowRight
                />
            }
            .into_any()
        }
    };
    view! {
        <aside class="tour-card" aria-label=move || t().tour data-print="no">
            <div class="tour-head">
                <p class="tour-step">{move || (t().position)(at.get() + 1, STOPS.len())}</p>
                <IconButton
                    label=move || t().end.to_owned()
                    glyph=Glyph::Close
                    on_press=|()| end()
                    size=Size::Small
                />
            </div>
            <div aria-live="polite">
                <h2 class="tour-title">{title}</h2>
                <p>{told}</p>
            </div>
            <p class="muted small">{move || t().trace}</p>
            <div class="row tour-foot">
                <IconButton
                    label=move || t().previous.to_owned()
                    glyph=Glyph::ChevronLeft
                    on_press=move |()| go(at.get_untracked().saturating_sub(1))
                    size=Size::Small
                    disabled_because=Signal::derive(first)
                />
                {forward}
            </div>
        </aside>
    }
    .into_any()
}
