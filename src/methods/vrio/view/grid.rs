//! The grid: one line a resource, one column a question, and the outcome with its why.

use super::{
    super::{
        outcome::{outcome, turn},
        text::{self, TEXT},
    },
    name, tone,
};
use crate::{
    domain::{
        id::Id,
        resource::{Question, Resource},
        table::Table,
    },
    methods::Method,
    route::Route,
    state::use_plan,
    ui::{
        components::{Badge, BadgeStyle, Card, CardStyle, Glyph, Icon, Why, WhyButton, WhyLine},
        words::{use_text, use_word, use_words},
    },
};
use leptos::prelude::*;

/// The grid.
pub(super) fn grid(resources: Memo<Table<Resource>>) -> AnyView {
    let (words, word) = (use_words(), use_word(&TEXT));
    let ids = Memo::new(move |_| resources.with(Table::ids));
    let head = move |question: Question| {
        let (letter, name, _) = text::question(question);
        view! { <th scope="col"><abbr title=move || *name.get(words.lang.get())>{letter}</abbr></th> }
    };
    view! {
        <Card style=CardStyle::Flush>
            <div class="table-scroll" role="region" tabindex="0" aria-label=word(|t| t.grid)>
                <table class="figures">
                    <thead>
                        <tr>
                            <th scope="col">{word(|t| t.resource)}</th>
                            <th scope="col" data-kind="text">{word(|t| t.family)}</th>
                            {Question::ALL.map(head)}
                            <th scope="col" data-kind="text">{word(|t| t.outcome)}</th>
                        </tr>
                    </thead>
                    <tbody>
                        <For each=move || ids.get() key=|id| *id children=line/>
                    </tbody>
                </table>
            </div>
        </Card>
    }
    .into_any()
}

fn line(id: Id<Resource>) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let row = use_plan().row(id);
    let title = move || row.with(|row| name(row.as_deref(), t().unnamed));
    let family = move || {
        let family = row.with(|row| row.as_ref().map(|row| row.family).unwrap_or_default());
        *family.name().get(words.lang.get())
    };
    let answer = move |question: Question| {
        let answer = Memo::new(move |_| row.with(|row| row.as_ref().and_then(|row| row.answer(question).yes)));
        let glyph = Signal::derive(move || match answer.get() {
            Some(true) => Glyph::Check,
            Some(false) => Glyph::Close,
            None => Glyph::CircleDashed,
        });
        let said = move || match answer.get() {
            Some(true) => t().yes,
            Some(false) => t().no,
            None => t().unknown,
        };
        view! { <td><Icon glyph/> <span class="visually-hidden">{said}</span></td> }
    };
    view! {
        <tr>
            <th scope="row"><a href=Route::on(Method::Vrio, id.uuid()).href()>{title}</a></th>
            <td data-kind="text">{family}</td>
            {Question::ALL.map(answer)}
            <td data-kind="text"><span class="row" data-wrap="no">{badge(id)} {why_button(id)}</span></td>
        </tr>
    }
    .into_any()
}

/// The outcome as a badge.
pub(super) fn badge(id: Id<Resource>) -> AnyView {
    let words = use_words();
    let row = use_plan().row(id);
    let found = Memo::new(move |_| row.with(|row| row.as_deref().map(outcome)));
    let draw = move || {
        found.get().map(|found| {
            let label = move || (*text::outcome(found).0.get(words.lang.get())).to_owned();
            view! { <Badge tone=tone(found) label style=BadgeStyle::Plain/> }
        })
    };
    draw.into_any()
}

/// What opens into the why of an outcome.
pub(super) fn why_button(id: Id<Resource>) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let row = use_plan().row(id);
    let title = Signal::derive(move || row.with(|row| name(row.as_deref(), t().unnamed)));
    let why = move |()| {
        let lang = words.lang.get_untracked();
        let Some(row) = row.get_untracked() else { return Why::default() };
        let line = |question: Question| {
            let (letter, name, asks) = text::question(question);
            let value = match row.answer(question).yes {
                Some(true) => t().yes,
                Some(false) => t().no,
                None => t().unknown,
            };
            WhyLine {
                label: format!("{letter} · {}", name.get(lang)),
                detail: (*asks.get(lang)).to_owned(),
                value: value.to_owned(),
            }
        };
        let turned = turn(&row).map(|(question, next)| text::turn(question, next, lang));
        Why {
            title: t().why.to_owned(),
            lines: Question::ALL.map(line).to_vec(),
            total: Some(WhyLine {
                label: t().outcome.to_owned(),
                detail: String::new(),
                value: (*text::outcome(outcome(&row)).0.get(lang)).to_owned(),
            }),
            notes: turned.into_iter().chain([t().rule.to_owned()]).collect(),
        }
    };
    view! { <WhyButton why about=title/> }.into_any()
}
