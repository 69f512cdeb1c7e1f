//! Orders that were recognised: whose, when, how much, by which period, and that customers' names go nowhere.

use super::{
    recognised::{column_choices, order_choices, order_of, order_value, set_order},
    session::Session,
    stage::Table,
};
use crate::{
    domain::kpi::Frequency,
    exchange::csv::{OrdersMapping, PartialPeriods},
    methods::figures::text::import::{self, TEXT},
    ui::{
        components::*,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

const PERIODS: [(Frequency, &str); 3] =
    [(Frequency::Weekly, "week"), (Frequency::Monthly, "month"), (Frequency::Quarterly, "quarter")];

/// The card of a table of orders.
pub fn card(session: Session) -> AnyView {
    let (t, f, words) = (use_text(&TEXT), use_format(), use_words());
    let counted = move || {
        session.table.with(|table| match table.as_deref() {
            Some(Table::Orders(read)) => import::counted(read.orders, read.customers, read.returns, &*f()),
            _ => String::new(),
        })
    };
    let period = move || {
        let now = session.orders.get().map_or(Frequency::Weekly, |o| o.period);
        PERIODS.into_iter().find(|(p, _)| *p == now).map_or("", |(_, value)| value).to_owned()
    };
    let periods = move || PERIODS.map(|(p, value)| Choice::new(value, *p.name().get(words.lang.get()))).to_vec();
    let group = move |value: String| {
        if let Some((period, _)) = PERIODS.into_iter().find(|(_, v)| *v == value) {
            session.group_by(period);
        }
    };
    let keep = move |on: bool| session.partial.set(if on { PartialPeriods::Kept } else { PartialPeriods::LeftOut });
    view! {
        <Card title=move || t().orders.to_owned() note=counted>
            <div class="grid" data-columns="fields">
                <SegmentedControl
                    label=move || t().period.to_owned()
                    value=Signal::derive(period)
                    options=Signal::derive(periods)
                    on_change=group
                    label_place=LabelPlace::Above
                />
                <SwitchField
                    label=move || t().keep_partial.to_owned()
                    hint=move || t().partial_hint.to_owned()
                    value=Signal::derive(move || session.partial.get() == PartialPeriods::Kept)
                    on_change=keep
                />
                {column(session, move || t().customer.to_owned(), |o| o.customer, |o, at| o.customer = at)}
                {column(session, move || t().date_column.to_owned(), |o| o.date.column, |o, at| o.date.column = at)}
                <ChoiceField
                    label=move || t().date_order.to_owned()
                    value=Signal::derive(move || {
                        session.orders.get().map_or("", |o| order_value(o.date.order)).to_owned()
                    })
                    options=Signal::derive(move || order_choices(t()))
                    on_change=move |value: String| set_order(session, order_of(&value))
                />
                {column(session, move || t().amount.to_owned(), |o| o.amount, |o, at| o.amount = at)}
            </div>
            <Banner tone=Tone::Info title=move || t().privacy.to_owned()/>
        </Card>
    }
    .into_any()
}

fn column(
    session: Session,
    label: impl Fn() -> String + Send + Sync + 'static,
    get: fn(&OrdersMapping) -> usize,
    set: fn(&mut OrdersMapping, usize),
) -> AnyView {
    let choose = move |value: String| {
        let Ok(at) = value.parse() else { return };
        session.orders.update(|orders| {
            if let Some(orders) = orders {
                set(orders, at);
            }
        });
        session.read_again();
    };
    view! {
        <ChoiceField
            label
            value=Signal::derive(move || session.orders.get().map(|o| get(&o).to_string()).unwrap_or_default())
            options=column_choices(session)
            on_change=choose
        />
    }
    .into_any()
}
