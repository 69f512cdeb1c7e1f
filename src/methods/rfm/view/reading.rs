//! How the open file is read: its columns, the reference date, the period, the method, and what could not be read.

use super::{session::Session, thresholds};
use crate::{
    domain::day::Day,
    exchange::csv::{BadLines, ColumnGuess, OrdersMapping},
    methods::{
        figures::{
            text::import,
            view::{
                bad,
                recognised::{column_name, order_choices, order_of, order_value},
            },
        },
        rfm::{
            ScoreMethod,
            text::{self, TEXT},
        },
    },
    ui::{
        components::*,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// Months that a window can hold.
const WINDOWS: [(&str, Option<u16>); 4] = [("all", None), ("12", Some(12)), ("24", Some(24)), ("36", Some(36))];

const METHODS: [(&str, Option<ScoreMethod>); 3] =
    [("auto", None), ("quintiles", Some(ScoreMethod::Quintiles)), ("thresholds", Some(ScoreMethod::Thresholds))];

/// The card.
pub fn card(session: Session) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let note = move || {
        let rows = session.read.with(|read| read.as_ref().map_or(0, |read| read.rows));
        text::counted(rows, &session.name.get(), &*f())
    };
    let close = move || {
        view! {
            <Button
                label=move || t().another
                on_press=move |()| session.cancel()
                variant=ButtonVariant::Quiet
                size=Size::Small
                icon=Glyph::FileUp
            />
        }
    };
    let is_long = Memo::new(move |_| session.reader.progress.get().is_some_and(|share| share > 0.0 && share < 1.0));
    let progress = move || {
        is_long.get().then(|| {
            view! {
                <Progress label=move || t().reading share=session.reader.progress on_cancel=move |()| session.cancel()/>
            }
        })
    };
    view! {
        <Card title=move || t().how note actions=close>
            <div class="grid" data-columns="fields">{dates(session)} {choices(session)} {columns(session)}</div>
            {thresholds::fields(session)}
            {progress}
        </Card>
    }
    .into_any()
}

fn dates(session: Session) -> AnyView {
    let t = use_text(&TEXT);
    let late = move || {
        let (reference, earlier) = (session.reference.get(), session.earlier.get());
        let is_late = earlier.zip(reference).is_some_and(|(earlier, reference)| earlier >= reference);
        is_late.then(|| t().compare_late.to_owned())
    };
    let set_reference = move |day: Option<Day>| {
        session.reference.set(day);
        session.analyse();
    };
    let set_earlier = move |day: Option<Day>| {
        session.earlier.set(day);
        session.analyse();
    };
    view! {
        <DateField
            label=move || t().reference
            hint=move || t().reference_hint
            value=session.reference
            on_change=set_reference
        />
        <DateField
            label=move || t().compare
            hint=move || t().compare_hint
            value=session.earlier
            on_change=set_earlier
            error=Signal::derive(late)
        />
    }
    .into_any()
}

fn choices(session: Session) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let window = move || {
        let months = session.settings.with(|settings| settings.window_months);
        WINDOWS.into_iter().find(|(_, value)| *value == months).map_or("all", |(key, _)| key).to_owned()
    };
    let windows = move || {
        let names = [t().window_all, t().window_12, t().window_24, t().window_36];
        WINDOWS.into_iter().zip(names).map(|((key, _), name)| Choice::new(key, name)).collect::<Vec<_>>()
    };
    let method = move || {
        let chosen = session.settings.with(|settings| settings.method);
        METHODS.into_iter().find(|(_, value)| *value == chosen).map_or("auto", |(key, _)| key).to_owned()
    };
    let methods = move || {
        let name = |method: Option<ScoreMethod>| {
            method.map_or(t().method_auto, |method| *text::method(method).get(words.lang.get()))
        };
        METHODS.into_iter().map(|(key, method)| Choice::new(key, name(method))).collect::<Vec<_>>()
    };
    view! {
        <ChoiceField
            label=move || t().window
            value=Signal::derive(window)
            options=Signal::derive(windows)
            on_change=move |key: String| {
                let months = WINDOWS.into_iter().find(|(known, _)| *known == key).and_then(|(_, months)| months);
                session.set(|settings| settings.window_months = months);
            }
        />
        <ChoiceField
            label=move || t().method
            value=Signal::derive(method)
            options=Signal::derive(methods)
            on_change=move |key: String| {
                let method = METHODS.into_iter().find(|(known, _)| *known == key).and_then(|(_, method)| method);
                session.set(|settings| settings.method = method);
            }
        />
    }
    .into_any()
}

fn columns(session: Session) -> AnyView {
    let t = use_text(&import::TEXT);
    let order = move || session.mapping.get().map_or("", |mapping| order_value(mapping.date.order)).to_owned();
    let reorder = move |value: String| {
        if let Some(order) = order_of(&value) {
            session.correct(|mapping| mapping.date.order = order);
        }
    };
    view! {
        {column(session, |t| t.customer, |m| m.customer, |m, at| m.customer = at)}
        {column(session, |t| t.date_column, |m| m.date.column, |m, at| m.date.column = at)}
        <ChoiceField
            label=move || t().date_order
            value=Signal::derive(order)
            options=Signal::derive(move || order_choices(t()))
            on_change=reorder
        />
        {column(session, |t| t.amount, |m| m.amount, |m, at| m.amount = at)}
    }
    .into_any()
}

fn column(
    session: Session,
    label: fn(&import::Text) -> &'static str,
    get: fn(&OrdersMapping) -> usize,
    set: fn(&mut OrdersMapping, usize),
) -> AnyView {
    let (t, words) = (use_text(&import::TEXT), use_words());
    let options = Signal::derive(move || {
        session.preview.with(|preview| {
            let columns = preview.as_ref().map(|preview| preview.columns.as_slice()).unwrap_or_default();
            let choice =
                |(at, c): (usize, &ColumnGuess)| Choice::new(at.to_string(), column_name(c, at, words.lang.get()));
            columns.iter().enumerate().map(choice).collect::<Vec<_>>()
        })
    });
    let choose = move |value: String| {
        if let Ok(at) = value.parse() {
            session.correct(|mapping| set(mapping, at));
        }
    };
    view! {
        <ChoiceField
            label=move || label(t())
            value=Signal::derive(move || session.mapping.get().map(|m| get(&m).to_string()).unwrap_or_default())
            options
            on_change=choose
        />
    }
    .into_any()
}

/// The lines that could not be read.
pub fn bad_lines(session: Session) -> AnyView {
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
