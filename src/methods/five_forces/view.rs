//! The five forces on screen: how hard each presses, what explains it, and what is done about it.

mod card;

use super::{
    FiveForces, ForceKind,
    pressure::{STRONG, pressure, strongest, turn},
    text::{self, GUIDE, TEXT},
};
use crate::{
    domain::{lang::Format, score::Score},
    state::use_plan,
    ui::{
        charts::{Bar, Bars},
        components::{Button, ButtonVariant, Card, EmptyState, Glyph, PageHeader, Tone, Why, WhyButton},
        guide::guide_button,
        insights::use_insights,
        judgement,
        recall::recall,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// Whether the forces are looked at although nothing was entered yet.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Started(bool);

/// The screen; the address of one force leads to its card.
pub fn page(entity: Option<Uuid>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let forces = use_plan().select(|plan| plan.worksheets.five_forces.clone());
    let started = recall::<Started>();
    let asked = ForceKind::ALL.into_iter().find(|kind| entity == Some(kind.fixed().id()));
    let none = Memo::new(move |_| asked.is_none() && !started.get().0 && forces.with(FiveForces::is_untouched));
    let title = move || {
        forces.with(|forces| match (pressure(forces), strongest(forces)) {
            (Some(mean), Some((first, _))) => text::headline(mean.value, first, &*f()),
            _ => t().unrated.to_owned(),
        })
    };
    let body = move || {
        view! {
            <div class="stack">
                {picture(forces)}
                <div class="grid" data-columns="2">{ForceKind::ALL.map(|kind| card::card(kind, forces))}</div>
            </div>
        }
    };
    if let Some(kind) = asked {
        crate::ui::browser::focus::first_field(card::element(kind).to_owned());
    }
    view! {
        <PageHeader
            title
            subtitle=Signal::derive(move || t().subtitle.to_owned())
            actions=move || guide_button(&GUIDE)
        />
        <Show when=move || none.get() fallback=body>
            <EmptyState
                glyph=Glyph::Compass
                title=move || t().empty
                example=Signal::derive(move || t().example.to_owned())
            >
                <Button
                    label=move || t().start
                    on_press=move |()| started.set(Started(true))
                    variant=ButtonVariant::Primary
                    icon=Glyph::Plus
                />
            </EmptyState>
        </Show>
    }
    .into_any()
}

/// Five bars against their mean, which opens into its why.
fn picture(forces: Memo<FiveForces>) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let mean = Memo::new(move |_| forces.with(pressure));
    let decisions = use_insights().decisions;
    let note = move |kind: ForceKind, rating: Option<u8>| match rating {
        None => t().no_rating.to_owned(),
        Some(STRONG..) if !decisions.with(|found| found.is_settled(kind.fixed().id())) => t().strong.to_owned(),
        Some(_) => String::new(),
    };
    let bars = move || {
        let bar = |kind: ForceKind| {
            let rating = forces.with(|forces| forces.of(kind).rating.map(Score::get));
            Bar {
                label: (*kind.fixed().name().get(words.lang.get())).to_owned(),
                note: note(kind, rating),
                value: rating.map_or(0.0, f64::from),
                shown: rating.map_or_else(|| "—".to_owned(), |rating| format!("{rating}/5")),
                tone: tone(rating),
            }
        };
        ForceKind::ALL.map(bar).to_vec()
    };
    let target = move || {
        mean.with(|mean| {
            mean.as_ref().map(|mean| (mean.value, f().lang().labelled(t().mean, &f().number(mean.value, 1))))
        })
    };
    let why = move |()| forces.with_untracked(|forces| explained(forces, t(), &*f()));
    let figure = Signal::derive(move || {
        mean.with(|mean| mean.as_ref().map_or_else(|| "—".to_owned(), |mean| f().number(mean.value, 1)))
    });
    let head = move || view! { <WhyButton figure why about=Signal::derive(move || t().mean.to_owned())/> };
    view! {
        <Card title=move || t().why actions=head>
            <Bars title=move || t().picture bars=Signal::derive(bars) target=Signal::derive(target) most=5.0/>
        </Card>
    }
    .into_any()
}

fn explained(forces: &FiveForces, t: &text::Text, format: &dyn Format) -> Why {
    let Some(mean) = pressure(forces) else { return Why::default() };
    let partial = (forces.rated().count() < ForceKind::ALL.len()).then(|| t.partial.to_owned());
    let turned = turn(forces).map(|found| text::turn(found, format));
    let notes = turned.into_iter().chain(partial).chain([t.convention.to_owned()]).collect();
    judgement::why(t.why.to_owned(), &mean.why, notes, format)
}

/// The tone of a rating.
const fn tone(rating: Option<u8>) -> Tone {
    match rating {
        None => Tone::Neutral,
        Some(STRONG..) => Tone::Alert,
        Some(3) => Tone::Watch,
        Some(_) => Tone::Ok,
    }
}
