//! Help: the week, the keyboard, where data lives, and a glossary of every term.

pub mod glossary;
pub mod text;

use crate::{
    route::Route,
    ui::{
        components::{Button, ButtonLink, Card, Glyph, KeyValues, PageHeader, PairKind, Section, TextField},
        palette::sheet,
        tour,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;
use text::{TEXT, Text};

/// The screen.
pub fn page() -> AnyView {
    let t = use_text(&TEXT);
    let list = move |lines: [fn(&Text) -> &'static str; 5]| {
        lines.map(|line| view! { <li>{move || line(t())}</li> }).collect_view()
    };
    let about = move || {
        view! {
            <Button label=move || t().tour on_press=|()| tour::begin() icon=Glyph::Play/>
            <ButtonLink label=move || t().about href=Route::About.href() icon=Glyph::Info/>
        }
    };
    view! {
        <PageHeader title=move || t().title subtitle=move || t().subtitle actions=about/>
        <div class="grid" data-columns="2">
            <Card title=move || t().week>
                <ol class="prose">
                    {list([|t| t.week_1, |t| t.week_2, |t| t.week_3, |t| t.week_4, |t| t.week_5])}
                </ol>
            </Card>
            <Card title=move || t().safe>
                <p>{move || t().safe_1}</p>
                <p>{move || t().safe_2}</p>
                <p>{move || t().safe_3}</p>
            </Card>
        </div>
        <Card title=move || t().keys>
            <div class="grid" data-columns="2">{sheet::groups()}</div>
        </Card>
        {terms()}
    }
    .into_any()
}

fn terms() -> AnyView {
    let t = use_text(&TEXT);
    let words = use_words();
    let wanted = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let lang = words.lang.get();
        let pair =
            |entry: &glossary::Entry| ((*entry.term.get(lang)).to_owned(), (*entry.meaning.get(lang)).to_owned());
        glossary::found(&wanted.get(), lang).into_iter().map(pair).collect::<Vec<_>>()
    });
    view! {
        <Section title=move || t().glossary>
            <TextField
                label=move || t().search
                value=wanted
                on_input=move |text: String| wanted.set(text)
                on_change=move |text: String| wanted.set(text)
            />
            <p role="status">{move || found.with(Vec::is_empty).then(|| t().nothing)}</p>
            <KeyValues pairs=found kind=PairKind::Sentences/>
        </Section>
    }
    .into_any()
}
