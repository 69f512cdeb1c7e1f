//! The questions that the cells leave open: `03/04/2026`, `1,234`, `0,5`. The guess is chosen already.

use super::{
    recognised::{column_name, order_choices, order_of, order_value, set_order},
    session::Session,
};
use crate::{
    exchange::csv::{Ambiguity, Content, DecimalMark, Unit},
    methods::figures::text::import::{TEXT, Text},
    ui::{
        components::*,
        words::{use_text, use_words},
    },
};
use leptos::prelude::*;

/// What the cells leave open, column by column; the guess is chosen already.
pub fn questions(session: Session) -> AnyView {
    let open = move || {
        let date = session.date.get().map(|d| d.column);
        let orders = session.orders.get().filter(|_| session.content.get() == Content::Orders);
        let is_used = |at: usize| match orders {
            Some(orders) => at == orders.date.column || at == orders.amount,
            None => Some(at) == date || session.columns.with(|columns| columns.iter().any(|c| c.column == at)),
        };
        session.preview.with(|preview| {
            let columns = preview.as_ref().map(|p| p.columns.as_slice()).unwrap_or_default();
            let found = columns.iter().enumerate().filter(|(at, _)| is_used(*at));
            found.filter_map(|(at, c)| Some((at, c.ambiguity?))).collect::<Vec<_>>()
        })
    };
    let open = Memo::new(move |_| open());
    (move || open.get().into_iter().map(|(at, ambiguity)| question(session, at, ambiguity)).collect_view()).into_any()
}

fn question(session: Session, at: usize, ambiguity: Ambiguity) -> AnyView {
    let (t, words) = (use_text(&TEXT), use_words());
    let detail = move || {
        session.preview.with(|p| {
            let column = p.as_ref().and_then(|p| p.columns.get(at));
            column
                .map(|c| format!("{} — {}", column_name(c, at, words.lang.get()), c.samples.join(" · ")))
                .unwrap_or_default()
        })
    };
    let options = Signal::derive(move || answers(ambiguity, t()));
    let value = Signal::derive(move || answer(session, at, ambiguity).to_owned());
    view! {
        <Card>
            <Decision
                tone=Tone::Watch
                badge=move || t().question.to_owned()
                title=move || ambiguity.question().get(words.lang.get()).to_string()
                detail
            >
                <SegmentedControl
                    label=move || ambiguity.question().get(words.lang.get()).to_string()
                    value
                    options
                    on_change=move |value: String| settle(session, at, &value)
                />
            </Decision>
        </Card>
    }
    .into_any()
}

fn answers(ambiguity: Ambiguity, t: &Text) -> Vec<Choice> {
    match ambiguity {
        Ambiguity::DayOrMonthFirst => order_choices(t).into_iter().take(2).collect(),
        Ambiguity::CommaOrPoint => vec![Choice::new("comma", t.comma), Choice::new("point", t.point)],
        Ambiguity::PercentOrShare => vec![Choice::new("percent", t.unit_percent), Choice::new("share", t.unit_share)],
    }
}

fn answer(session: Session, at: usize, ambiguity: Ambiguity) -> &'static str {
    let orders = session.orders.get().filter(|_| session.content.get() == Content::Orders);
    let format = match orders {
        Some(orders) => Some(orders.format),
        None => session.columns.with(|columns| columns.iter().find(|c| c.column == at).map(|c| c.format)),
    };
    let date = orders.map(|o| o.date).or_else(|| session.date.get());
    match (ambiguity, format.map(|f| (f.mark, f.unit))) {
        (Ambiguity::DayOrMonthFirst, _) => date.map_or("", |d| order_value(d.order)),
        (Ambiguity::CommaOrPoint, Some((DecimalMark::Comma, _))) => "comma",
        (Ambiguity::CommaOrPoint, Some((DecimalMark::Point, _))) => "point",
        (Ambiguity::PercentOrShare, Some((_, Unit::Share))) => "share",
        (Ambiguity::PercentOrShare, Some((_, Unit::Percent))) => "percent",
        _ => "",
    }
}

fn settle(session: Session, at: usize, value: &str) {
    let mark = if value == "comma" { DecimalMark::Comma } else { DecimalMark::Point };
    match value {
        "dmy" | "mdy" => set_order(session, order_of(value)),
        "percent" => session.correct(at, |format| format.unit = Unit::Percent),
        "share" => session.correct(at, |format| format.unit = Unit::Share),
        _ => {
            session.orders.update(|orders| {
                if let Some(orders) = orders {
                    orders.format.mark = mark;
                }
            });
            session.correct(at, move |format| format.mark = mark);
        }
    }
}
