//! The screen of RFM: a file of orders, the matrix, the seven segments with what each calls for, and who moved.

mod comparison;
mod picture;
mod reading;
mod segments;
mod session;
mod thresholds;

use super::text::{self, GUIDE, TEXT};
use crate::{
    domain::lang::Format,
    exchange::compute::{self, ComputeError, Refusal},
    methods::figures::text::import,
    state::use_plan,
    ui::{
        arrivals::use_arrivals,
        browser::files::PickedFile,
        components::*,
        compute::use_compute,
        guide::guide_button,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;
use session::{Place, Session, Stage};
use uuid::Uuid;

/// Endings that are offered by the picker; what counts is what the file holds.
const ACCEPT: &str = ".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values";

/// The screen; it has no page of its own for a row.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let session = Session::new(use_plan(), use_words(), use_toasts(), use_compute());
    session.listen(use_arrivals());
    let place = Memo::new(move |_| session.place());
    view! {
        <div class="stack-page">
            {move || match place.get() {
                Place::Empty => empty(session),
                Place::Reading => being_read(session),
                Place::Refused => refused(session),
                Place::Shown => shown(session),
            }}
        </div>
    }
    .into_any()
}

/// The place for a file, with what becomes of it.
fn file_drop(session: Session) -> AnyView {
    let t = use_text(&TEXT);
    let open = move |files: Vec<PickedFile>| session.open_files(files);
    view! {
        <div class="stack">
            <FileDrop
                label=move || t().file
                accept=ACCEPT.to_owned()
                on_files=open
            />
            <p class="field-hint">{move || t().file_detail}</p>
        </div>
    }
    .into_any()
}

fn privacy() -> AnyView {
    let t = use_text(&TEXT);
    view! { <Banner tone=Tone::Info title=move || t().privacy/> }.into_any()
}

fn empty(session: Session) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <PageHeader
            title=move || t().empty
            subtitle=move || t().empty_detail
            actions=move || guide_button(&GUIDE)
        />
        <Card>
            <div class="stack">
                <p class="muted">{move || t().example}</p>
                {file_drop(session)}
            </div>
        </Card>
        {privacy()}
    }
    .into_any()
}

fn being_read(session: Session) -> AnyView {
    let t = use_text(&TEXT);
    view! {
        <PageHeader title=move || t().reading subtitle=move || session.name.get()/>
        <Card>
            <Progress label=move || t().reading share=session.reader.progress on_cancel=move |()| session.cancel()/>
        </Card>
    }
    .into_any()
}

fn refused(session: Session) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let words = use_text(&import::TEXT);
    let why = move || match session.stage.get() {
        Stage::Failed(ComputeError::Refused(Refusal::Import(error))) => error.sentence(&*f()),
        Stage::Failed(error) => (*compute::text::words(&error).get(f().lang())).to_owned(),
        _ => t().not_orders.to_owned(),
    };
    view! {
        <PageHeader
            title=move || words().refused
            subtitle=move || session.name.get()
            actions=move || view! { <Button label=move || words().cancel on_press=move |()| session.cancel()/> }
        />
        <Banner tone=Tone::Alert title=why/>
        <Card>{file_drop(session)}</Card>
    }
    .into_any()
}

fn shown(session: Session) -> AnyView {
    let f = use_format();
    let analysis = Memo::new(move |_| session.analysis());
    let said = move |words: fn(&super::Analysis, &dyn Format) -> String| {
        analysis.with(|found| found.as_ref().map(|found| words(found, &*f())).unwrap_or_default())
    };
    let is_open = Memo::new(move |_| session.stage.get() == Stage::Ready);
    view! {
        <PageHeader
            title=move || said(text::finding)
            subtitle=move || said(text::subtitle)
            actions=move || actions(session, is_open)
        />
        {move || is_open.get().then(|| reading::card(session))}
        <div class="grid" data-columns="2">
            {picture::matrix(analysis)} {segments::table(analysis)}
        </div>
        {segments::decisions(analysis)}
        {comparison::section(session)}
        <div class="grid" data-columns="2">
            {picture::bounds(analysis)} {left_out(analysis)}
        </div>
        {move || if is_open.get() { reading::bad_lines(session) } else { again(session) }}
        {privacy()}
    }
    .into_any()
}

fn actions(session: Session, is_open: Memo<bool>) -> AnyView {
    let t = use_text(&TEXT);
    let kept = Memo::new(move |_| session.is_kept());
    let keep = move || {
        view! {
            <Button
                label=move || t().keep
                on_press=move |()| session.keep()
                variant=ButtonVariant::Primary
                icon=Glyph::Save
            />
        }
    };
    let open = move || {
        view! {
            <Button label=move || t().download on_press=move |()| session.download() icon=Glyph::Download/>
            {move || (!kept.get()).then(keep)}
        }
    };
    let badge = move || kept.get().then(|| view! { <Badge tone=Tone::Ok label=move || t().kept icon=Glyph::Check/> });
    view! {
        {guide_button(&GUIDE)}
        {badge}
        {move || is_open.get().then(open)}
    }
    .into_any()
}

/// The analysis that the plan keeps, without its file.
fn again(session: Session) -> AnyView {
    let t = use_text(&TEXT);
    let forget = move || {
        view! {
            <Button
                label=move || t().reset
                on_press=move |()| session.forget()
                variant=ButtonVariant::Quiet
                size=Size::Small
                icon=Glyph::Trash
            />
        }
    };
    view! {
        <Card title=move || t().another actions=forget>
            <div class="stack">
                <p class="muted">{move || t().again}</p>
                {file_drop(session)}
            </div>
        </Card>
    }
    .into_any()
}

/// What was not counted.
fn left_out(analysis: Memo<Option<super::Analysis>>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let lines = move || {
        analysis.with(|found| found.as_ref().map(|found| text::left_out(&found.left_out, &*f())).unwrap_or_default())
    };
    let shown = move || {
        let lines = lines();
        let lines = if lines.is_empty() { vec![t().all_counted.to_owned()] } else { lines };
        lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()
    };
    view! {
        <Card title=move || t().left_out>
            <ul class="stack plain-list" data-gap="small">{shown}</ul>
        </Card>
    }
    .into_any()
}
