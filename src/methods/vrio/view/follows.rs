//! What follows for each outcome, with the decisions; and the outcomes counted as a picture.

use super::{
    super::{
        outcome::{Outcome, by_outcome},
        text::{self, TEXT},
    },
    name, tone,
};
use crate::{
    domain::{id::Id, lang::Format, resource::Resource, table::Table},
    methods::Method,
    route::Route,
    state::use_plan,
    ui::{
        charts::{Bar, Bars},
        components::{Badge, Card, Record, Records},
        deciding::{Finding, decision},
        words::{use_format, use_text, use_word, use_words},
    },
};
use leptos::prelude::*;

/// One block an outcome, best first.
pub(super) fn follows(resources: Memo<Table<Resource>>) -> AnyView {
    let word = use_word(&TEXT);
    let groups = Memo::new(move |_| resources.with(by_outcome));
    let outcomes = move || groups.with(|groups| groups.iter().map(|(outcome, _)| *outcome).collect::<Vec<_>>());
    let of = move |wanted: Outcome| {
        let ids = move || {
            groups.with(|groups| {
                groups.iter().find(|(outcome, _)| *outcome == wanted).map(|(_, rows)| rows.clone()).unwrap_or_default()
            })
        };
        group(wanted, Memo::new(move |_| ids()))
    };
    view! {
        <Card title=word(|t| t.decision)>
            <For each=outcomes key=|outcome| *outcome children=of/>
        </Card>
    }
    .into_any()
}

fn group(outcome: Outcome, ids: Memo<Vec<Id<Resource>>>) -> AnyView {
    let words = use_words();
    let (name, follows) = text::outcome(outcome);
    let name = Signal::derive(move || (*name.get(words.lang.get())).to_owned());
    view! {
        <section class="stack" data-gap="small">
            <h3 class="row">
                <Badge tone=tone(outcome) label=name/>
                <span class="muted small">{move || *follows.get(words.lang.get())}</span>
            </h3>
            <Records label=name>
                <For each=move || ids.get() key=|id| *id children=line/>
            </Records>
        </section>
    }
    .into_any()
}

fn line(id: Id<Resource>) -> AnyView {
    let t = use_text(&TEXT);
    let row = use_plan().row(id);
    let title = Signal::derive(move || row.with(|row| name(row.as_deref(), t().unnamed)));
    let link = move || view! { <a href=Route::on(Method::Vrio, id.uuid()).href()>{title}</a> };
    view! { <Record name=link>{decision(Finding::on(id.uuid(), title))}</Record> }.into_any()
}

/// How many resources each outcome has.
pub(super) fn picture(resources: Memo<Table<Resource>>) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let bars = move || {
        let groups = resources.with(by_outcome);
        let bar = |(outcome, rows): (Outcome, Vec<Id<Resource>>)| {
            #[allow(clippy::cast_precision_loss, reason = "a count of rows is far below 2^52")]
            let count = rows.len() as f64;
            Bar {
                label: (*text::outcome(outcome).0.get(words.lang.get())).to_owned(),
                note: String::new(),
                value: count,
                shown: f().number(count, 0),
                tone: tone(outcome),
            }
        };
        groups.into_iter().map(bar).collect::<Vec<_>>()
    };
    view! {
        <Card>
            <Bars title=move || t().picture bars=Signal::derive(bars)/>
        </Card>
    }
    .into_any()
}
