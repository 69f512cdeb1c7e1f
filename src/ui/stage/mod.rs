//! The stage: the plan as slides, one idea at a time, in large type and without the frame. Arrow keys move; nothing here can
//! change the plan. The keys act while the stage has the focus, so that they take none from anything else.

mod slides;
pub mod text;

use super::{
    browser::{keys, location, screen},
    components::{Button, ButtonLink, ButtonVariant, Glyph, IconButton},
    effects::whenever,
    insights::use_insights,
    words::{use_format, use_text, use_words},
};
use crate::{
    methods::{Method, presentation::SlideKind},
    reports::story::{self, Reports, Slide, text::headline},
    route::Route,
    state::use_plan,
};
use leptos::{ev, html, prelude::*};
use text::TEXT;

/// The slides that are told.
pub type Told = Memo<Vec<(SlideKind, Slide)>>;

/// The slides that are shown, computed again when the plan changes.
pub fn told() -> Told {
    each(story::story)
}

/// What the plan has to show on each slide, hidden or not.
pub fn every_slide() -> Memo<Vec<Option<Slide>>> {
    each(|plan, reports, today, lang| {
        SlideKind::ALL.into_iter().map(|kind| story::slide(plan, kind, reports, today, lang)).collect()
    })
}

fn each<T: PartialEq + Send + Sync + 'static>(
    tell: fn(&crate::plan::Plan, Reports<'_>, crate::domain::day::Day, crate::domain::lang::Lang) -> T,
) -> Memo<T> {
    let (plan, insights, words) = (use_plan(), use_insights(), use_words());
    Memo::new(move |_| {
        let (priorities, alerts, objectives) =
            (insights.priorities.get(), insights.alerts.get(), insights.objectives.get());
        let (budget, coherence) = (insights.budget.get(), insights.coherence.get());
        let reports = Reports {
            priorities: &priorities,
            alerts: &alerts,
            objectives: &objectives,
            budget: &budget,
            coherence: &coherence,
        };
        tell(&plan.plan(), reports, plan.today.get(), words.lang.get())
    })
}

#[derive(Clone, Copy)]
struct Stage {
    told: Told,
    route: RwSignal<Route>,
    notes: RwSignal<bool>,
}

impl Stage {
    /// The slide shown, from 0; an address beyond the last shows the last.
    fn at(self) -> usize {
        let asked = match self.route.get() {
            Route::Presentation(slide) => usize::from(slide).saturating_sub(1),
            _ => 0,
        };
        asked.min(self.last())
    }

    fn last(self) -> usize {
        self.told.with(Vec::len).saturating_sub(1)
    }

    fn show(self, slide: usize) {
        let slide = slide.min(untrack(|| self.last())) + 1;
        location::go(Route::Presentation(u8::try_from(slide).unwrap_or(u8::MAX)));
    }

    fn step(self, by: isize) {
        self.show(untrack(|| self.at()).saturating_add_signed(by));
    }

    fn keydown(self, event: &ev::KeyboardEvent) {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        match event.key().as_str() {
            // A button that has the focus is pressed by them.
            " " | "Enter" if keys::is_on_control(event) => return,
            "ArrowRight" | "ArrowDown" | "PageDown" | " " | "Enter" => self.step(1),
            "ArrowLeft" | "ArrowUp" | "PageUp" | "Backspace" => self.step(-1),
            "Home" => self.show(0),
            "End" => self.show(usize::MAX),
            "n" | "N" => self.notes.update(|shown| *shown = !*shown),
            "f" | "F" => screen::toggle_full(),
            "Escape" => leave(),
            _ => return,
        }
        keys::claim(event);
    }
}

/// Back to where the slides are chosen.
fn leave() {
    screen::leave_full();
    location::go(Route::to(Method::Presentation));
}

/// The stage, for as long as the address is that of a slide.
pub fn stage(route: RwSignal<Route>) -> AnyView {
    let t = use_text(&TEXT);
    let stage = Stage { told: told(), route, notes: RwSignal::new(false) };
    let node = NodeRef::<html::Main>::new();
    whenever(move || {
        if let Some(element) = node.get() {
            let _ = element.focus();
        }
    });
    let empty = Memo::new(move |_| stage.told.with(Vec::is_empty));
    view! {
        <main
            class="stage"
            id="main"
            tabindex="-1"
            node_ref=node
            aria-label=move || t().presentation
            on:keydown=move |event| stage.keydown(&event)
        >
            <Show when=move || !empty.get() fallback=nothing>
                <div class="stage-slide" aria-live="polite">{move || shown(stage)}</div>
                {notes(stage)}
                {bar(stage)}
            </Show>
        </main>
    }
    .into_any()
}

fn nothing() -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <div class="stage-slide">
            <article class="slide">
                <h1 class="slide-title">{move || t().nothing}</h1>
                <p class="slide-lead">{move || t().nothing_how}</p>
                <div class="row">
                    <ButtonLink
                        label=move || t().to_cockpit.to_owned()
                        href=Route::Cockpit.href()
                        variant=ButtonVariant::Primary
                    />
                </div>
            </article>
        </div>
    }
    .into_any()
}

fn shown(stage: Stage) -> Option<AnyView> {
    let f = use_format();
    let (kind, slide) = stage.told.with(|told| told.get(stage.at()).cloned())?;
    let format = f();
    let lang = crate::domain::lang::Format::lang(&*format);
    let (kicker, title) = (*kind.name().get(lang), headline(&slide, &*format));
    let opening = matches!(slide, Slide::Opening { .. });
    Some(
        view! {
            <article class="slide" data-opening=opening.then_some("yes")>
                <p class="slide-kicker">{kicker}</p>
                <h1 class="slide-title">{title}</h1>
                <div class="slide-body">{slides::body(slide, &format)}</div>
            </article>
        }
        .into_any(),
    )
}

/// What the speaker wrote, else what could be said.
fn notes(stage: Stage) -> AnyView {
    let (t, words, plan) = (use_text(&TEXT), use_words(), use_plan());
    let notes = plan.select(|plan| plan.worksheets.presentation.notes.clone());
    let said = move || {
        let kind = stage.told.with(|told| told.get(stage.at()).map(|(kind, _)| *kind));
        kind.map(|kind| {
            let own = notes.with(|notes| notes.get(&kind).cloned());
            own.unwrap_or_else(|| (*kind.cue().get(words.lang.get())).to_owned())
        })
    };
    view! {
        <Show when=move || stage.notes.get()>
            <aside class="stage-notes" aria-label=move || t().notes>
                <p>{said}</p>
            </aside>
        </Show>
    }
    .into_any()
}

fn bar(stage: Stage) -> AnyView {
    let t = use_text(&TEXT);
    let position = move || (t().position)(stage.at() + 1, stage.last() + 1);
    let first = move || (stage.at() == 0).then(|| t().at_first.to_owned());
    let last = move || (stage.at() == stage.last()).then(|| t().at_last.to_owned());
    view! {
        <footer class="stage-bar" data-print="no">
            <div class="row">
                <IconButton
                    label=move || t().previous.to_owned()
                    glyph=Glyph::ChevronLeft
                    on_press=move |()| stage.step(-1)
                    disabled_because=Signal::derive(first)
                />
                <span class="numeric">{position}</span>
                <IconButton
                    label=move || t().next.to_owned()
                    glyph=Glyph::ChevronRight
                    on_press=move |()| stage.step(1)
                    disabled_because=Signal::derive(last)
                />
            </div>
            <div class="row">
                <Button
                    label=move || t().notes.to_owned()
                    on_press=move |()| stage.notes.update(|shown| *shown = !*shown)
                    variant=ButtonVariant::Quiet
                    shortcut="N"
                />
                {screen::can_be_full().then(|| view! {
                    <Button
                        label=move || t().full.to_owned()
                        on_press=|()| screen::toggle_full()
                        variant=ButtonVariant::Quiet
                        shortcut="F"
                    />
                })}
                <Button
                    label=move || t().leave.to_owned()
                    on_press=|()| leave()
                    variant=ButtonVariant::Quiet
                    icon=Glyph::Close
                />
            </div>
        </footer>
    }
    .into_any()
}
