//! Every series of the import on one line: where it goes, how it is read, how many values it brings.

use super::{preview::figure, recognised::column_name, session::Session};
use crate::{
    domain::{id::Id, kpi::Kpi, lang::Lang},
    exchange::{
        csv::{Content, Currency, DecimalMark, ImportedSeries, ORDER_METRICS, SeriesColumn, Unit},
        import::{Destination, Misfit, misfit},
    },
    methods::figures::text::import::{self, TEXT},
    ui::{
        components::*,
        words::{use_format, use_text, use_words},
    },
};
use leptos::prelude::*;

/// The series, each on a line.
pub fn card(session: Session) -> AnyView {
    let t = use_text(&TEXT);
    let is_orders = Memo::new(move |_| session.content.get() == Content::Orders);
    let keys = Memo::new(move |_| keys(session));
    let formats =
        move || (!is_orders.get()).then(|| view! { <th scope="col">{t().unit}</th> <th scope="col">{t().mark}</th> });
    view! {
        <Section title=move || t().columns.to_owned()>
            <div class="table-scroll" role="region" tabindex="0" aria-label=move || t().columns>
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col">{move || t().column}</th>
                            <th scope="col">{move || t().destination}</th>
                            {formats}
                            <th scope="col" data-kind="figure">
                                {move || t().values}
                            </th>
                        </tr>
                    </thead>
                    <tbody>
                        <For
                            each=move || keys.get()
                            key=move |key| (*key, is_orders.get_untracked())
                            children=move |key| line(session, key, is_orders.get_untracked())
                        />
                    </tbody>
                </table>
            </div>
        </Section>
    }
    .into_any()
}

fn keys(session: Session) -> Vec<usize> {
    if session.content.get() == Content::Orders {
        return (0..ORDER_METRICS.len()).collect();
    }
    let date = session.date.get().map(|d| d.column);
    session.columns.with(|columns| columns.iter().map(|c| c.column).filter(|at| Some(*at) != date).collect())
}

fn line(session: Session, key: usize, is_orders: bool) -> AnyView {
    let (f, words) = (use_format(), use_words());
    let series = Memo::new(move |_| session.series().into_iter().find(|(k, _)| *k == key).map(|(_, series)| series));
    let name = move || {
        let lang = words.lang.get();
        match ORDER_METRICS.get(key).filter(|_| is_orders) {
            Some(metric) => (*metric.name().get(lang)).to_owned(),
            None => session.preview.with(|p| {
                p.as_ref().and_then(|p| p.columns.get(key)).map(|c| column_name(c, key, lang)).unwrap_or_default()
            }),
        }
    };
    let samples = move || {
        session.preview.with(|p| {
            let column = p.as_ref().and_then(|p| p.columns.get(key)).filter(|_| !is_orders);
            column.map(|c| c.samples.iter().take(3).cloned().collect::<Vec<_>>().join(" · ")).unwrap_or_default()
        })
    };
    let count = move || series.with(|s| s.as_ref().map_or_else(String::new, |s| figure(s.points.len(), &*f())));
    let formats = (!is_orders).then(|| {
        view! { <td data-width="wide">{unit_field(session, key, name)}</td> <td data-width="wide">{mark_field(session, key, name)}</td> }
    });
    let trouble =
        Signal::derive(move || series.with(|s| s.as_ref().and_then(|s| trouble(session, key, s, words.lang.get()))));
    view! {
        <tr>
            <td data-width="wide">
                {name} <p class="field-hint">{samples}</p>
            </td>
            <td data-width="wide">{destination_field(session, key, name, trouble)}</td>
            {formats}
            <td data-kind="figure">{count}</td>
        </tr>
    }
    .into_any()
}

/// What the reader should know before confirming this line.
fn trouble(session: Session, key: usize, series: &ImportedSeries, lang: Lang) -> Option<String> {
    let t = TEXT.get(lang);
    let Destination::Kpi(id) = session.destination(key) else { return other_currency(session, series, lang) };
    let twice = session.destinations.with(|all| all.iter().any(|(k, d)| *k != key && *d == Destination::Kpi(id)));
    let plan = session.plan.plan();
    let misfit = plan.kpis.get(id).and_then(|kpi| misfit(series, kpi));
    match (twice, misfit) {
        (true, _) => Some(t.twice.to_owned()),
        (_, Some(Misfit::Unit)) => Some(t.misfit_unit.to_owned()),
        (_, Some(Misfit::Frequency)) => Some(t.misfit_frequency.to_owned()),
        _ => other_currency(session, series, lang),
    }
}

fn other_currency(session: Session, series: &ImportedSeries, lang: Lang) -> Option<String> {
    let own = session.plan.plan().company.currency.code().to_owned();
    match series.unit {
        Unit::MoneyIn(currency) if Currency::code(currency) != own => {
            Some(import::other_currency(currency.code(), &own, lang))
        }
        _ => None,
    }
}

fn destination_field(
    session: Session,
    key: usize,
    name: impl Fn() -> String + Copy + Send + Sync + 'static,
    trouble: Signal<Option<String>>,
) -> AnyView {
    let t = use_text(&TEXT);
    let kpis = session.plan.select(|plan| {
        plan.kpis.iter().map(|k| Choice::new(k.id.uuid().to_string(), k.name.clone())).collect::<Vec<_>>()
    });
    let options = Signal::derive(move || {
        let fixed = [Choice::new("new", t().new_kpi), Choice::new("ignore", t().ignore)];
        fixed.into_iter().chain(kpis.get()).collect::<Vec<_>>()
    });
    let value = Signal::derive(move || match session.destination(key) {
        Destination::Ignore => "ignore".to_owned(),
        Destination::New => "new".to_owned(),
        Destination::Kpi(id) => id.uuid().to_string(),
    });
    let send = move |value: String| match value.as_str() {
        "ignore" => session.send(key, Destination::Ignore),
        "new" => session.send(key, Destination::New),
        _ => {
            if let Some(id) = Id::<Kpi>::parse(&value) {
                session.send(key, Destination::Kpi(id));
            }
        }
    };
    view! {
        <ChoiceField
            label=move || format!("{} — {}", t().destination, name())
            label_place=LabelPlace::Hidden
            value
            options
            error=trouble
            on_change=send
        />
    }
    .into_any()
}

fn format_of<T: Default>(session: Session, key: usize, read: fn(&SeriesColumn) -> T) -> T {
    session.columns.with(|columns| columns.iter().find(|c| c.column == key).map(read).unwrap_or_default())
}

fn unit_field(session: Session, key: usize, name: impl Fn() -> String + Copy + Send + Sync + 'static) -> AnyView {
    let t = use_text(&TEXT);
    let options = move || {
        vec![
            Choice::new("number", t().unit_number),
            Choice::new("percent", t().unit_percent),
            Choice::new("share", t().unit_share),
            Choice::new("money", t().unit_money),
        ]
    };
    let value = move || match format_of(session, key, |c| c.format.unit) {
        Unit::Number => "number",
        Unit::Percent => "percent",
        Unit::Share => "share",
        Unit::Money | Unit::MoneyIn(_) => "money",
    };
    let correct = move |value: String| {
        let unit = match value.as_str() {
            "percent" => Unit::Percent,
            "share" => Unit::Share,
            "money" => Unit::Money,
            _ => Unit::Number,
        };
        session.correct(key, move |format| format.unit = unit);
    };
    view! {
        <ChoiceField
            label=move || format!("{} — {}", t().unit, name())
            label_place=LabelPlace::Hidden
            value=Signal::derive(move || value().to_owned())
            options=Signal::derive(options)
            on_change=correct
        />
    }
    .into_any()
}

fn mark_field(session: Session, key: usize, name: impl Fn() -> String + Copy + Send + Sync + 'static) -> AnyView {
    let t = use_text(&TEXT);
    let is_point = move || format_of(session, key, |c| c.format.mark == DecimalMark::Point);
    let correct = move |value: String| {
        let mark = if value == "point" { DecimalMark::Point } else { DecimalMark::Comma };
        session.correct(key, move |format| format.mark = mark);
    };
    view! {
        <ChoiceField
            label=move || format!("{} — {}", t().mark, name())
            label_place=LabelPlace::Hidden
            value=Signal::derive(move || (if is_point() { "point" } else { "comma" }).to_owned())
            options=Signal::derive(move || vec![Choice::new("comma", t().comma), Choice::new("point", t().point)])
            on_change=correct
        />
    }
    .into_any()
}
