//! The slides before they are presented: which are shown, what each says, and the speaker's notes. On paper, the notes stand
//! below their slide.

use super::{
    Shown, SlideKind,
    text::{GUIDE, TEXT},
};
use crate::{
    methods::Method,
    reports::story::{Slide, text::headline},
    route::Route,
    state::{
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::{location, page},
        components::{
            Badge, Button, ButtonLink, ButtonVariant, Card, Glyph, PageHeader, Size, SwitchField, TextArea, Tone,
        },
        guide::guide_button,
        stage::{every_slide, told},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let t = use_text(&TEXT);
    let (slides, told) = (every_slide(), told());
    let title = move || (t().ready)(told.with(Vec::len), SlideKind::ALL.len());
    let none = move || told.with(Vec::is_empty).then(|| t().none.to_owned());
    let actions = move || {
        view! {
            {guide_button(&GUIDE)}
            <Button label=move || t().print on_press=|()| page::print() icon=Glyph::Printer/>
            <Button
                label=move || t().present
                on_press=|()| location::go(Route::Presentation(1))
                variant=ButtonVariant::Primary
                icon=Glyph::Presentation
                disabled_because=Signal::derive(none)
            />
        }
    };
    let cards = SlideKind::ALL.into_iter().enumerate();
    view! {
        <PageHeader title subtitle=move || t().subtitle actions/>
        <ol class="deck">
            {cards.map(|(at, kind)| view! { <li data-shown=shown(kind)>{card(at, kind, slides)}</li> }).collect_view()}
        </ol>
    }
    .into_any()
}

/// Whether a slide is shown, for paper: only those are printed.
fn shown(kind: SlideKind) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
    let hidden = use_plan().select(move |plan| plan.worksheets.presentation.hidden.contains(&kind));
    move || if hidden.get() { "no" } else { "yes" }
}

fn card(at: usize, kind: SlideKind, slides: Memo<Vec<Option<Slide>>>) -> AnyView {
    let (f, words) = (use_format(), use_words());
    let slide = Memo::new(move |_| slides.with(|slides| slides.get(at).cloned().flatten()));
    let name = move || format!("{}. {}", at + 1, *kind.name().get(words.lang.get()));
    let finding = move || slide.with(|slide| slide.as_ref().map(|slide| headline(slide, &*f())));
    let there = Memo::new(move |_| slide.with(Option::is_some));
    view! {
        <Card title=name>
            {move || match finding() {
                Some(finding) => view! { <p class="deck-finding">{finding}</p> }.into_any(),
                None => missing(kind),
            }}
            {choices(kind, there)}
        </Card>
    }
    .into_any()
}

/// Where the plan is filled, so that the slide has something to show.
fn missing(kind: SlideKind) -> AnyView {
    let t = use_text(&TEXT);
    let words = use_words();
    let about = move || (*kind.name().get(words.lang.get())).to_owned();
    view! {
        <div class="row">
            <Badge tone=Tone::Neutral label=move || t().missing icon=Glyph::CircleDashed/>
            <ButtonLink
                label=move || t().fill
                href=Route::to(home(kind)).href()
                variant=ButtonVariant::Quiet
                size=Size::Small
                about=Signal::derive(about)
            />
        </div>
    }
    .into_any()
}

const fn home(kind: SlideKind) -> Method {
    match kind {
        SlideKind::Opening => Method::Vision,
        SlideKind::Diagnosis => Method::Synthesis,
        SlideKind::Target => Method::Segments,
        SlideKind::Objectives => Method::Okr,
        SlideKind::Figures => Method::Figures,
        SlideKind::Priorities | SlideKind::NextSteps => Method::Actions,
        SlideKind::Budget => Method::ZeroBasedBudget,
        SlideKind::Renunciations => Method::Renunciations,
        SlideKind::Steering => Method::Kpis,
    }
}

fn choices(kind: SlideKind, there: Memo<bool>) -> AnyView {
    let (t, words, plan) = (use_text(&TEXT), use_words(), use_plan());
    let hidden = plan.select(move |plan| plan.worksheets.presentation.hidden.contains(&kind));
    let note = plan.select(move |plan| plan.worksheets.presentation.notes.get(&kind).cloned().unwrap_or_default());
    let name = move || (*kind.name().get(words.lang.get())).to_owned();
    let show = move |on: bool| {
        let shown = if on { Shown::Yes } else { Shown::No };
        plan.edit(Label::new(Verb::Presentation), |plan| plan.worksheets.presentation.show(kind, shown));
    };
    let write = move |text: String| {
        plan.edit(Label::new(Verb::Presentation), |plan| plan.worksheets.presentation.note(kind, &text));
    };
    let colon = move || format!("{} — {}", t().shown, name());
    view! {
        <div class="stack" data-gap="small">
            <Show when=move || there.get()>
                <SwitchField label=colon value=move || !hidden.get() on_change=show/>
            </Show>
            <TextArea
                label=move || format!("{} — {}", t().note, name())
                value=note
                on_change=write
                rows=2
                placeholder=move || (*kind.cue().get(words.lang.get())).to_owned()
            />
        </div>
    }
    .into_any()
}
