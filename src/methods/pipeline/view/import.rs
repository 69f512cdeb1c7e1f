//! The card of the import: a place for the file, then its columns, its stages, what would change, and what was left out.

use super::session::{Session, Stage};
use crate::{
    domain::lang::Format,
    exchange::{
        compute::{self, ComputeError, Refusal},
        csv::{BadLines, ColumnGuess, OpportunityField},
    },
    methods::{
        figures::{
            text::import as figures,
            view::{
                bad,
                recognised::{column_name, order_choices, order_of, order_value},
            },
        },
        pipeline::text::import::{self, TEXT},
    },
    ui::{
        browser::files::PickedFile,
        components::{Banner, Button, ButtonVariant, Card, Choice, ChoiceField, FileDrop, Glyph, Progress, Tone},
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// Endings that are offered by the picker; what counts is what the file holds.
const ACCEPT: &str = ".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values";

pub(super) fn card(session: Session) -> AnyView {
    let stage = Memo::new(move |_| session.stage.get());
    (move || match stage.get() {
        Stage::Idle => ().into_any(),
        Stage::Asking => asking(session),
        Stage::Reading => reading(session),
        Stage::Failed(_) | Stage::NotOpportunities => refused(session),
        Stage::Ready => ready(session),
    })
    .into_any()
}

fn leave(session: Session) -> AnyView {
    let t = use_text(&TEXT);
    view! { <Button label=move || t().cancel on_press=move |()| session.cancel() icon=Glyph::Close/> }.into_any()
}

fn asking(session: Session) -> AnyView {
    let t = use_text(&TEXT);
    let open = move |files: Vec<PickedFile>| session.open_files(files);
    view! {
        <Card title=move || t().title actions=move || leave(session)>
            <FileDrop
                label=move || t().file
                accept=ACCEPT.to_owned()
                on_files=open
            />
            <p class="field-hint">{move || t().file_detail}</p>
        </Card>
    }
    .into_any()
}

fn reading(session: Session) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <Card title=move || t().title>
            <Progress label=move || t().reading share=session.reader.progress on_cancel=move |()| session.cancel()/>
        </Card>
    }
    .into_any()
}

fn refused(session: Session) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let why = move || match session.stage.get() {
        Stage::Failed(ComputeError::Refused(Refusal::Import(error))) => error.sentence(&*f()),
        Stage::Failed(error) => (*compute::text::words(&error).get(f().lang())).to_owned(),
        _ => t().not_opportunities.to_owned(),
    };
    view! {
        <Banner tone=Tone::Alert title=why/>
        {asking(session)}
    }
    .into_any()
}

fn ready(session: Session) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let landed = Memo::new(move |_| {
        let landed = session.foreseen();
        (landed.added, landed.updated, landed.same)
    });
    let nothing = move || (landed.get().0 + landed.get().1 == 0).then(|| t().nothing.to_owned());
    let summary = move || {
        let (added, updated, same) = landed.get();
        import::foreseen(added, updated, same, &*f())
    };
    let actions = move || {
        view! {
            {leave(session)}
            <Button
                label=move || t().confirm
                on_press=move |()| session.confirm()
                variant=ButtonVariant::Primary
                icon=Glyph::Check
                disabled_because=Signal::derive(nothing)
            />
        }
    };
    view! {
        <Card title=move || t().title note=session.name actions>
            <p role="status">{summary}</p>
            {unplaced(session)}
            {stages(session)}
            <h3>{move || t().columns}</h3>
            <div class="grid" data-columns="fields">
                {OpportunityField::ALL.map(|field| column(session, field)).collect_view()} {order(session)}
            </div>
            {bad_lines(session)}
        </Card>
    }
    .into_any()
}

/// Tells before anything is written which stages go to none: their opportunities would count for nothing.
fn unplaced(session: Session) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let names = Memo::new(move |_| session.unplaced());
    let title = move || names.with(|names| import::unplaced(names, &*f()));
    view! {
        <Show when=move || !names.with(Vec::is_empty)>
            <Banner tone=Tone::Watch title detail=move || t().unplaced_detail/>
        </Show>
    }
    .into_any()
}

/// What each stage of the CRM stands for.
fn stages(session: Session) -> AnyView {
    let t = use_text(&TEXT);
    let names =
        Memo::new(move |_| session.read.with(|read| read.as_ref().map(|read| read.stages.clone())).unwrap_or_default());
    let known = session.plan.select(|plan| {
        let stages = plan.worksheets.process.stages.iter();
        stages.map(|stage| (stage.id, stage.name.clone())).collect::<Vec<_>>()
    });
    let options = Signal::derive(move || {
        let stages = known.get().into_iter().map(|(id, name)| Choice::new(id.to_string(), name));
        std::iter::once(Choice::new("", t().no_stage)).chain(stages).collect::<Vec<_>>()
    });
    let field = move |name: String| {
        let (label, read, written) = (name.clone(), name.clone(), name);
        let value = move || {
            session
                .stages
                .with(|stages| stages.get(&read).copied().flatten())
                .map(|id| id.to_string())
                .unwrap_or_default()
        };
        let choose = move |id: String| {
            let stage = known.get_untracked().into_iter().find(|(known, _)| known.to_string() == id).map(|row| row.0);
            session.choose_stage(&written, stage);
        };
        view! { <ChoiceField label=label value=Signal::derive(value) options on_change=choose/> }
    };
    let fields = move || {
        view! {
            <h3>{move || t().stages}</h3>
            <p class="field-hint">{move || t().stages_hint}</p>
            <div class="grid" data-columns="fields">
                <For each=move || names.get() key=|name| name.clone() children=field/>
            </div>
        }
    };
    view! { <Show when=move || !names.with(Vec::is_empty)>{fields()}</Show> }.into_any()
}

fn column(session: Session, field: OpportunityField) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let options = Signal::derive(move || {
        let lang = words.lang.get();
        session.preview.with(|preview| {
            let columns = preview.as_ref().map(|preview| preview.columns.as_slice()).unwrap_or_default();
            let choice = |(at, c): (usize, &ColumnGuess)| Choice::new(at.to_string(), column_name(c, at, lang));
            let none = std::iter::once(Choice::new("", t().no_column));
            none.chain(columns.iter().enumerate().map(choice)).collect::<Vec<_>>()
        })
    });
    let value = move || {
        let at = session.mapping.with(|mapping| mapping.as_ref().and_then(|map| map.columns.get(&field).copied()));
        at.map(|at| at.to_string()).unwrap_or_default()
    };
    let choose = move |value: String| {
        let preview = session.preview.get_untracked();
        let columns = preview.as_ref().map(|preview| preview.columns.as_slice()).unwrap_or_default();
        session.correct(|mapping| mapping.set(field, value.parse().ok(), columns));
    };
    view! {
        <ChoiceField
            label=move || *field.name().get(words.lang.get())
            value=Signal::derive(value)
            options
            on_change=choose
        />
    }
    .into_any()
}

fn order(session: Session) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_text(&figures::TEXT));
    let value = move || session.mapping.with(|map| map.as_ref().map_or("", |map| order_value(map.order)).to_owned());
    let choose = move |value: String| {
        if let Some(order) = order_of(&value) {
            session.correct(|mapping| mapping.order = order);
        }
    };
    view! {
        <ChoiceField
            label=move || t().dates
            value=Signal::derive(value)
            options=Signal::derive(move || order_choices(words()))
            on_change=choose
        />
    }
    .into_any()
}

fn bad_lines(session: Session) -> AnyView {
    let words = use_words();
    let found = Memo::new(move |_| {
        session.read.with(|read| read.as_ref().map(|read| read.bad_lines.clone())).unwrap_or_else(BadLines::default)
    });
    let name = move |at: usize| {
        session.preview.with(|preview| {
            let column = preview.as_ref().and_then(|preview| preview.columns.get(at));
            column.map(|column| column_name(column, at, words.lang.get())).unwrap_or_default()
        })
    };
    let any = Memo::new(move |_| found.with(|found| found.count > 0));
    (move || any.get().then(|| bad::bad_lines(found, name))).into_any()
}
