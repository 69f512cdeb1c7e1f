//! The import before it is written: what was recognised, what is asked, what will be written.

use super::{bad, columns, confirm, orders, questions, recognised, session::Session, stage::Stage};
use crate::{
    domain::{day::Day, lang::Format},
    exchange::{
        compute::{self, ComputeError, Refusal},
        csv::{Content, ImportedSeries},
    },
    methods::figures::text::import::{self, TEXT, ways_in},
    ui::{
        components::*,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// While a table is being opened.
pub fn reading(session: Session) -> AnyView {
    let t = use_text(&TEXT);
    let w = use_text(&ways_in::TEXT);
    view! {
        <PageHeader title=move || w().ways_in.to_owned()/>
        <Card>
            <Progress
                label=move || format!("{} — {}", t().reading, session.name.get())
                share=session.reader.progress
                on_cancel=move |()| session.cancel()
            />
        </Card>
    }
    .into_any()
}

/// When nothing could be read: why, and the ways in again.
pub fn refused(session: Session) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let why = move || match session.stage.get() {
        Stage::Failed(ComputeError::Refused(Refusal::Import(error))) => error.sentence(&*f()),
        Stage::Failed(error) => (*compute::text::words(&error).get(f().lang())).to_owned(),
        Stage::Idle | Stage::Reading | Stage::Ready => String::new(),
    };
    view! {
        <PageHeader
            title=move || t().refused.to_owned()
            subtitle=move || session.name.get()
            actions=move || view! { <Button label=move || t().cancel.to_owned() on_press=move |()| session.cancel()/> }
        />
        <Banner tone=Tone::Alert title=why/>
        {super::intake::card(session)}
    }
    .into_any()
}

/// The preview.
pub fn page(session: Session) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let tally = confirm::tally(session);
    let title = move || {
        let tally = tally.get();
        import::ready(&session.name.get(), tally.series, tally.values, &*f())
    };
    let size = move || {
        let format = f();
        let size = session
            .preview
            .with(|p| p.as_ref().map(|p| import::size(p.rows, p.columns.len(), &*format)).unwrap_or_default());
        match span(&session.series()) {
            Some((a, b)) => format!("{size}, {}", import::from_to(&format.date(a), &format.date(b), format.lang())),
            None => size,
        }
    };
    let is_orders = Memo::new(move |_| session.content.get() == Content::Orders);
    view! {
        <PageHeader
            title
            subtitle=size
            actions=move || {
                view! {
                    <Button
                        label=move || t().cancel.to_owned()
                        on_press=move |()| session.cancel()
                        variant=ButtonVariant::Quiet
                    />
                    {confirm::button(session, tally)}
                }
            }
        />
        {progress(session)}
        {questions::questions(session)}
        {move || if is_orders.get() { orders::card(session) } else { recognised::dates(session) }}
        {columns::card(session)}
        {confirm::clashes(session)}
        {bad::lists(session)}
        {recognised::card(session)}
    }
    .into_any()
}

/// How far a table is that takes long to read again.
fn progress(session: Session) -> AnyView {
    let t = use_text(&TEXT);
    let is_long = Memo::new(move |_| session.reader.progress.get().is_some_and(|share| share > 0.0 && share < 1.0));
    (move || {
        is_long.get().then(|| {
            view! {
                <Progress
                    label=move || t().reading.to_owned()
                    share=session.reader.progress
                    on_cancel=move |()| session.cancel()
                />
            }
        })
    })
    .into_any()
}

/// The first and the last date of all series.
fn span(series: &[(usize, ImportedSeries)]) -> Option<(Day, Day)> {
    let days = || series.iter().flat_map(|(_, s)| s.points.iter().map(|(day, _)| *day));
    Some((days().min()?, days().max()?))
}

/// A count as a figure.
#[allow(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
pub fn figure(count: usize, format: &dyn Format) -> String {
    format.number(count as f64, 0)
}
