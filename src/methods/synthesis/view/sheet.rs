//! One line of the synthesis: its words, the findings that it cites, and what is done about it.

use super::{
    super::{
        LineKind, SynthesisLine,
        text::{self, TEXT},
    },
    name,
};
use crate::{
    domain::{id::Id, renunciation::Source},
    methods::Method,
    reports::{decisions::Decisions, diagnosis::diagnosed, trace::Item},
    route::Route,
    state::use_plan,
    ui::{
        components::{
            Badge, BadgeStyle, Card, Choice, EntityPicker, Glyph, IconButton, LabelPlace, SegmentedControl, Size,
            TextField, Tone,
        },
        deciding::{Finding, decision},
        row_sheet::{SheetWords, row_sheet},
        words::{use_text, use_word, use_words},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

pub(super) fn page(id: Id<SynthesisLine>) -> AnyView {
    let (t, words, word) = (use_text(&TEXT), use_words(), use_word(&TEXT));
    let row = use_plan().row(id);
    let title = Signal::derive(move || row.with(|row| name(row.as_deref(), t().unnamed)));
    let subtitle = Signal::derive(move || {
        let kind = row.with(|row| row.as_ref().map(|row| row.kind).unwrap_or_default());
        (*text::part(kind).0.get(words.lang.get())).to_owned()
    });
    row_sheet(id, Method::Synthesis, SheetWords { title, subtitle, back: word(|t| t.all) }, body)
}

const fn key(kind: LineKind) -> &'static str {
    match kind {
        LineKind::Asset => "asset",
        LineKind::ToCorrect => "to_correct",
        LineKind::Path => "path",
    }
}

fn body(id: Id<SynthesisLine>) -> AnyView {
    let (t, words, word) = (use_text(&TEXT), use_words(), use_word(&TEXT));
    let plan = use_plan();
    let row = plan.row(id);
    let title = Signal::derive(move || row.with(|row| name(row.as_deref(), t().unnamed)));
    let kind = move || key(row.with(|row| row.as_ref().map(|row| row.kind).unwrap_or_default())).to_owned();
    let kinds =
        move || LineKind::ALL.map(|kind| Choice::new(key(kind), *text::part(kind).0.get(words.lang.get()))).to_vec();
    let set_kind = move |chosen: String| {
        let kind = LineKind::ALL.into_iter().find(|kind| key(*kind) == chosen).unwrap_or_default();
        plan.change(id, |row: &mut SynthesisLine| row.kind = kind);
    };
    view! {
        <div class="grid" data-columns="main-side">
            <div class="stack">
                <Card title=word(|t| t.line)>
                    <TextField
                        label=word(|t| t.text)
                        value=move || row.with(|row| row.as_ref().map(|row| row.text.clone()).unwrap_or_default())
                        on_change=move |text: String| plan.change(id, |row: &mut SynthesisLine| row.text = text)
                    />
                    <SegmentedControl
                        label=word(|t| t.kind)
                        label_place=LabelPlace::Above
                        value=Signal::derive(kind)
                        options=Signal::derive(kinds)
                        on_change=set_kind
                    />
                </Card>
                {items(id)}
            </div>
            <Card title=word(|t| t.decision)>{decision(Finding::on(id.uuid(), title))}</Card>
        </div>
    }
    .into_any()
}

/// What it stands on, and the field that cites one more finding.
fn items(id: Id<SynthesisLine>) -> AnyView {
    let (words, word) = (use_words(), use_word(&TEXT));
    let plan = use_plan();
    let items = plan.select(move |plan| {
        let items = plan.worksheets.synthesis.lines.get(id).map(|line| line.items.as_slice()).unwrap_or_default();
        items.iter().filter_map(|item| Item::of(plan, item.0)).collect::<Vec<_>>()
    });
    let options = move || {
        let (plan, lang) = (plan.plan(), words.lang.get());
        let choice = |item: Item| {
            Choice::new(item.id().to_string(), format!("{} · {}", item.kind(lang), item.name(&plan, lang)))
        };
        let found = diagnosed(&plan, &Decisions::default()).into_iter().filter(|found| found.item.id != id.uuid());
        found.map(|found| choice(Item::Row(found.item))).collect::<Vec<_>>()
    };
    let cite = move |chosen: Option<String>| {
        if let Some(item) = chosen.and_then(|chosen| Uuid::try_parse(&chosen).ok()).map(Source) {
            plan.change(id, |row: &mut SynthesisLine| {
                if !row.items.contains(&item) {
                    row.items.push(item);
                }
            });
        }
    };
    view! {
        <Card title=word(|t| t.cites)>
            <ul class="stack plain-list" data-gap="small">
                <For each=move || items.get() key=|item| *item children=move |item| cited(id, item)/>
            </ul>
            <EntityPicker
                label=word(|t| t.cite)
                value=Signal::stored(None::<String>)
                options=Signal::derive(options)
                on_change=cite
            />
        </Card>
    }
    .into_any()
}

fn cited(id: Id<SynthesisLine>, item: Item) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let label = move || item.name(&plan.plan(), words.lang.get());
    let forget = move |()| {
        plan.change(id, |row: &mut SynthesisLine| row.items.retain(|cited| cited.0 != item.id()));
    };
    view! {
        <li class="row" data-align="between" data-wrap="no">
            <span class="row">
                <Badge tone=Tone::Info label=move || item.kind(words.lang.get()) style=BadgeStyle::Plain/>
                <a href=Route::on(item.home(), item.id()).href()>{label}</a>
            </span>
            <IconButton label=move || (t().forget)(&label()) glyph=Glyph::Close on_press=forget size=Size::Small/>
        </li>
    }
    .into_any()
}
