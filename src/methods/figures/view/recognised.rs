//! What was recognised in the text, with its corrections.

use super::{session::Session, stage::date_column};
use crate::{
    domain::lang::Lang,
    exchange::{
        compute::Cut,
        csv::{ColumnGuess, Content, DateOrder, Delimiter, Encoding, Header, Layout, NumberHabit, Preview},
    },
    methods::figures::text::import::{self, TEXT, Text},
    ui::{
        components::*,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// The name of a column, or its place.
pub fn column_name(column: &ColumnGuess, at: usize, lang: Lang) -> String {
    if column.name.trim().is_empty() { import::unnamed(at + 1, lang) } else { column.name.clone() }
}

/// Columns as choices.
pub fn column_choices(session: Session) -> Signal<Vec<Choice>> {
    let words = use_words();
    Signal::derive(move || {
        session.preview.with(|preview| {
            let columns = preview.as_ref().map(|p| p.columns.as_slice()).unwrap_or_default();
            let choice =
                |(at, c): (usize, &ColumnGuess)| Choice::new(at.to_string(), column_name(c, at, words.lang.get()));
            columns.iter().enumerate().map(choice).collect()
        })
    })
}

/// The orders of a date as choices.
pub fn order_choices(t: &Text) -> Vec<Choice> {
    vec![
        Choice::new("dmy", t.day_first),
        Choice::new("mdy", t.month_first),
        Choice::new("ymd", t.year_first),
        Choice::new("y", t.year_only),
    ]
}

/// The value of an order's choice.
pub const fn order_value(order: DateOrder) -> &'static str {
    match order {
        DateOrder::DayMonthYear => "dmy",
        DateOrder::MonthDayYear => "mdy",
        DateOrder::YearMonthDay => "ymd",
        DateOrder::Year => "y",
    }
}

/// The order of a choice's value.
pub fn order_of(value: &str) -> Option<DateOrder> {
    match value {
        "dmy" => Some(DateOrder::DayMonthYear),
        "mdy" => Some(DateOrder::MonthDayYear),
        "ymd" => Some(DateOrder::YearMonthDay),
        "y" => Some(DateOrder::Year),
        _ => None,
    }
}

/// The column of dates of a table of figures.
pub fn dates(session: Session) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let columns = column_choices(session);
    let options = Signal::derive(move || {
        let none = session.date.with(Option::is_none).then(|| Choice::new("", t().choose));
        none.into_iter().chain(columns.get()).collect::<Vec<_>>()
    });
    let choose = move |value: String| {
        let preview = session.preview.get_untracked();
        let column = value.parse().ok().zip(preview);
        let habit = NumberHabit::from(words.lang.get_untracked());
        session.date.set(column.map(|(at, preview)| date_column(&preview, at, habit)));
        session.read_again();
    };
    let reorder = move |value: String| {
        set_order(session, order_of(&value));
    };
    view! {
        <Card title=move || t().content_figures.to_owned()>
            <div class="grid" data-columns="fields">
                <ChoiceField
                    label=move || t().date_column.to_owned()
                    value=Signal::derive(move || session.date.get().map(|d| d.column.to_string()).unwrap_or_default())
                    options
                    on_change=choose
                    error=Signal::derive(move || session.date.with(Option::is_none).then(|| t().no_date.to_owned()))
                />
                <ChoiceField
                    label=move || t().date_order.to_owned()
                    value=Signal::derive(move || session.date.get().map_or("", |d| order_value(d.order)).to_owned())
                    options=Signal::derive(move || order_choices(t()))
                    on_change=reorder
                />
            </div>
        </Card>
    }
    .into_any()
}

/// Reads dates in another order, of figures and orders alike.
pub fn set_order(session: Session, order: Option<DateOrder>) {
    let Some(order) = order else { return };
    session.date.update(|date| {
        if let Some(date) = date {
            date.order = order;
        }
    });
    session.orders.update(|orders| {
        if let Some(orders) = orders {
            orders.date.order = order;
        }
    });
    session.read_again();
}

/// How the text was cut up.
pub fn card(session: Session) -> AnyView {
    let t = use_text(&TEXT);
    let encoded = move || session.preview.with(|p| p.as_ref().map_or("", |p| encoding(p.encoding)).to_owned());
    let both = move || session.preview.with(|p| p.as_ref().is_some_and(|p| p.orders.is_some()));
    view! {
        <Card title=move || t().recognised.to_owned()>
            <div class="grid" data-columns="fields">
                {move || both().then(|| content(session))} {delimiter(session)} {header(session)}
            </div>
            <KeyValues pairs=Signal::derive(move || vec![(t().encoding.to_owned(), encoded())])/>
            {first_rows(session)}
        </Card>
    }
    .into_any()
}

/// What the preview says, as the value of a choice.
fn said(session: Session, read: fn(&Preview) -> &'static str) -> Signal<String> {
    Signal::derive(move || session.preview.with(|p| p.as_deref().map(read).unwrap_or_default().to_owned()))
}

fn content(session: Session) -> AnyView {
    let t = use_text(&TEXT);
    let value = move || (if session.content.get() == Content::Orders { "orders" } else { "figures" }).to_owned();
    let options = move || vec![Choice::new("orders", t().content_orders), Choice::new("figures", t().content_figures)];
    let choose = move |value: String| {
        session.content.set(if value == "orders" { Content::Orders } else { Content::Figures });
        session.read_anew();
    };
    view! {
        <ChoiceField
            label=move || t().content.to_owned()
            value=Signal::derive(value)
            options=Signal::derive(options)
            on_change=choose
        />
    }
    .into_any()
}

fn delimiter(session: Session) -> AnyView {
    let t = use_text(&TEXT);
    let options = move || DELIMITERS.map(|(d, value)| Choice::new(value, delimiter_name(d))).to_vec();
    let recut = move |value: String| {
        if let Some((delimiter, _)) = DELIMITERS.into_iter().find(|(_, v)| *v == value) {
            session.cut(Cut::At(delimiter));
        }
    };
    view! {
        <ChoiceField
            label=move || t().delimiter.to_owned()
            value=said(session, |p| delimiter_value(p.layout.delimiter))
            options=Signal::derive(options)
            on_change=recut
        />
    }
    .into_any()
}

fn header(session: Session) -> AnyView {
    let t = use_text(&TEXT);
    let options = move || vec![Choice::new("present", t().header_present), Choice::new("absent", t().header_absent)];
    let recut = move |value: String| {
        let header = if value == "present" { Header::Present } else { Header::Absent };
        if let Some(preview) = session.preview.get_untracked() {
            session.cut(Cut::As(Layout { header, ..preview.layout.clone() }));
        }
    };
    view! {
        <ChoiceField
            label=move || t().header.to_owned()
            value=said(session, |p| if p.layout.header == Header::Present { "present" } else { "absent" })
            options=Signal::derive(options)
            on_change=recut
        />
    }
    .into_any()
}

const DELIMITERS: [(Delimiter, &str); 4] = [
    (Delimiter::Semicolon, "semicolon"),
    (Delimiter::Comma, "comma"),
    (Delimiter::Tab, "tab"),
    (Delimiter::Pipe, "pipe"),
];

fn delimiter_value(delimiter: Delimiter) -> &'static str {
    DELIMITERS.into_iter().find(|(d, _)| *d == delimiter).map_or("", |(_, value)| value)
}

/// The sign itself; a tab as keyboards show it.
const fn delimiter_name(delimiter: Delimiter) -> &'static str {
    match delimiter {
        Delimiter::Semicolon => ";",
        Delimiter::Comma => ",",
        Delimiter::Tab => "⇥ (tab)",
        Delimiter::Pipe => "|",
    }
}

/// The standard name of an encoding.
const fn encoding(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf8 => "UTF-8",
        Encoding::Utf8WithMark => "UTF-8 (BOM)",
        Encoding::Utf16Le => "UTF-16 LE",
        Encoding::Utf16Be => "UTF-16 BE",
        Encoding::Windows1252 => "Windows-1252",
    }
}

fn first_rows(session: Session) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let heads = column_choices(session);
    let head = move || heads.get().into_iter().map(|c| view! { <th scope="col">{c.label}</th> }).collect_view();
    let row = |cells: Vec<String>| {
        view! { <tr>{cells.into_iter().map(|cell| view! { <td>{cell}</td> }).collect_view()}</tr> }
    };
    let rows = move || {
        let _ = words.lang.get();
        session
            .preview
            .with(|p| p.as_ref().map(|p| p.first_rows.iter().cloned().map(row).collect_view()).unwrap_or_default())
    };
    view! {
        <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().first_rows>
            <table class="table">
                <caption class="visually-hidden">{move || t().first_rows}</caption>
                <thead>
                    <tr>{head}</tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
