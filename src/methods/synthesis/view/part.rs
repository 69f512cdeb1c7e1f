//! One part of the synthesis: its lines with what they stand on, a field for the next, and what the diagnosis suggests.

use super::{
    super::{
        LineKind, SynthesisLine,
        text::{self, TEXT},
    },
    name,
};
use crate::{
    domain::{
        entity::{EntityKind, EntityRef},
        id::Id,
        renunciation::Source,
    },
    methods::Method,
    reports::{synthesis::suggestions, trace::Item},
    route::Route,
    state::{
        label::{Label, Verb},
        use_plan,
    },
    ui::{
        browser::random::new_id,
        components::{
            Badge, BadgeStyle, Button, ButtonVariant, Card, Fact, FactList, Glyph, IconButton, LabelPlace, Size,
            TextField, Tone,
        },
        deciding::{Finding, decision_menu, led_to},
        insights::use_insights,
        words::{use_text, use_word, use_words},
    },
};
use leptos::prelude::*;

/// The part.
pub(super) fn part(kind: LineKind) -> AnyView {
    let (words, word) = (use_words(), use_word(&TEXT));
    let ids = use_plan().select(move |plan| {
        let lines = plan.worksheets.synthesis.lines.iter();
        lines.filter(|line| line.kind == kind).map(|line| line.id).collect::<Vec<_>>()
    });
    let title = Signal::derive(move || (*text::part(kind).0.get(words.lang.get())).to_owned());
    view! {
        <Card title>
            <Show when=move || ids.with(Vec::is_empty)>
                <p class="muted">{word(|t| t.nothing)}</p>
            </Show>
            <FactList label=title>
                <For each=move || ids.get() key=|id| *id children=line/>
            </FactList>
            {adding(kind)}
            {suggested(kind)}
        </Card>
    }
    .into_any()
}

fn line(id: Id<SynthesisLine>) -> AnyView {
    let t = use_text(&TEXT);
    let row = use_plan().row(id);
    let title = Signal::derive(move || row.with(|row| name(row.as_deref(), t().unnamed)));
    // A line may be settled by what it stands on: what still waits is listed below, not here.
    let decisions = use_insights().decisions;
    let settled = Memo::new(move |_| decisions.with(|found| found.is_settled(id.uuid())));
    view! {
        <Fact title=title href=Route::on(Method::Synthesis, id.uuid()).href()>
            {cited(id)}
            {move || settled.get().then(|| led_to(vec![id.uuid()]))}
            {decision_menu(Finding::on(id.uuid(), title))}
        </Fact>
    }
    .into_any()
}

/// What a line stands on, each where it is shown.
pub(super) fn cited(id: Id<SynthesisLine>) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let plan = use_plan();
    let items = plan.select(move |plan| {
        let items = plan.worksheets.synthesis.lines.get(id).map(|line| line.items.as_slice()).unwrap_or_default();
        items.iter().filter_map(|item| Item::of(plan, item.0)).collect::<Vec<_>>()
    });
    let link = move |item: Item| {
        let label = move || item.name(&plan.plan(), words.lang.get());
        view! {
            <li class="row">
                <Badge tone=Tone::Info label=move || item.kind(words.lang.get()) style=BadgeStyle::Plain/>
                <a href=Route::on(item.home(), item.id()).href()>{label}</a>
            </li>
        }
        .into_any()
    };
    let nothing = move || {
        items.with(Vec::is_empty).then(|| {
            view! { <Badge tone=Tone::Watch label=move || t().cites_nothing icon=Glyph::CircleDashed style=BadgeStyle::Plain/> }
        })
    };
    view! {
        {nothing}
        <ul class="stack plain-list small" data-gap="small" aria-label=move || t().cites>
            <For each=move || items.get() key=|item| *item children=link/>
        </ul>
    }
    .into_any()
}

/// The field that adds a line: Enter adds it and leaves the field empty for the next.
fn adding(kind: LineKind) -> AnyView {
    let words = use_words();
    let plan = use_plan();
    let draft = RwSignal::new(String::new());
    let label = Signal::derive(move || (*text::part(kind).1.get(words.lang.get())).to_owned());
    let add = move || {
        let text = draft.get_untracked().trim().to_owned();
        if !text.is_empty() {
            draft.set(String::new());
            plan.add(SynthesisLine { text, ..SynthesisLine::new(new_id(), kind) });
        }
    };
    let submit = move |ev: leptos::ev::SubmitEvent| {
        ev.prevent_default();
        add();
    };
    view! {
        <form class="row add-line" data-wrap="no" data-print="no" on:submit=submit>
            <TextField
                label
                label_place=LabelPlace::Hidden
                placeholder=label
                value=draft
                on_change=move |text: String| draft.set(text)
                on_input=move |text: String| draft.set(text)
            />
            <IconButton label glyph=Glyph::Plus on_press=move |()| add() size=Size::Small/>
        </form>
    }
    .into_any()
}

/// The heaviest findings that no line cites yet.
fn suggested(kind: LineKind) -> AnyView {
    let (t, words, word) = (use_text(&TEXT), use_words(), use_word(&TEXT));
    let plan = use_plan();
    let items = plan.select(move |plan| suggestions(plan, kind));
    let take = Callback::new(move |item: EntityRef| {
        let known = plan.peek();
        let text = known.name_of(item).unwrap_or_default().to_owned();
        let line = SynthesisLine { text, items: vec![Source(item.id)], ..SynthesisLine::new(new_id(), kind) };
        plan.edit(Label::of(Verb::Add, EntityKind::SynthesisLine, &line.text), |plan| {
            plan.worksheets.synthesis.lines.put(line.clone());
        });
    });
    let offer = move |item: EntityRef| {
        let label = Signal::derive(move || Item::Row(item).name(&plan.plan(), words.lang.get()));
        view! {
            <li class="row" data-align="between" data-wrap="no">
                <span>{label}</span>
                <Button
                    label=move || t().take
                    about=label
                    on_press=move |()| take.run(item)
                    variant=ButtonVariant::Quiet
                    size=Size::Small
                    icon=Glyph::Plus
                />
            </li>
        }
        .into_any()
    };
    let some = Memo::new(move |_| items.with(|items| !items.is_empty()));
    view! {
        <Show when=move || some.get()>
            <div class="stack" data-gap="small" data-print="no">
                <h3 class="muted small">{word(|t| t.suggested)}</h3>
                <ul class="stack plain-list" data-gap="small">
                    <For each=move || items.get() key=|item| *item children=offer/>
                </ul>
            </div>
        </Show>
    }
    .into_any()
}
