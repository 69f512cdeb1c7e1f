//! The five signals below each other: what was compared with its why, the series, and the menu that decides.

use super::text::{self, GUIDE, TEXT, Text};
use crate::{
    domain::{
        id::Id,
        kpi::{Kpi, Unit},
        lang::Format,
        period::PeriodValue,
    },
    methods::Method,
    reports::signals::{Compared, Figure, Means, Missing, ReviewSignal, SignalRow, SignalStatus, signals},
    route::Route,
    state::{PlanState, use_plan},
    ui::{
        browser::intl::IntlFormat,
        charts::{LineChart, LineData, LinePoint, Mark},
        components::{
            Badge, ButtonLink, ButtonVariant, Card, Fact, FactList, PageHeader, Size, Tone, Why, WhyButton, WhyLine,
        },
        deciding::{Finding, decision},
        guide::guide_button,
        insights::use_insights,
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;
use uuid::Uuid;

/// The most values drawn of a series: half a year of weeks.
const DRAWN: usize = 26;

/// The screen.
pub fn page(_entity: Option<Uuid>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let plan = use_plan();
    let kpis = plan.select(|plan| plan.kpis.clone());
    let rows = Memo::new(move |_| {
        kpis.with(|_| ());
        signals(&plan.peek(), plan.today.get())
    });
    let title = move || {
        let count = |status| rows.with(|rows| rows.iter().filter(|row| row.status == status).count());
        text::finding(count(SignalStatus::Seen), count(SignalStatus::NotEnoughData), f().lang())
    };
    view! {
        <PageHeader title subtitle=move || t().subtitle actions=move || guide_button(&GUIDE)/>
        <div class="stack">
            {ReviewSignal::ALL.map(|signal| card(signal, rows)).into_iter().collect_view()}
        </div>
    }
    .into_any()
}

const fn tone(status: SignalStatus) -> Tone {
    match status {
        SignalStatus::Seen => Tone::Alert,
        SignalStatus::NotEnoughData => Tone::Neutral,
        SignalStatus::NotSeen => Tone::Ok,
    }
}

fn card(signal: ReviewSignal, rows: Memo<Vec<SignalRow>>) -> AnyView {
    let f = use_format();
    let row = Memo::new(move |_| rows.with(|rows| rows.iter().find(|row| row.signal == signal).cloned()));
    let status = Memo::new(move |_| row.with(|row| row.as_ref().map_or(SignalStatus::NotEnoughData, |row| row.status)));
    let name = Signal::derive(move || (*signal.name().get(f().lang())).to_owned());
    let badge = move || {
        view! {
            <Badge
                tone=Signal::derive(move || tone(status.get()))
                label=move || (*status.get().name().get(f().lang())).to_owned()
            />
        }
    };
    let why = Memo::new(move |_| row.get().map(|row| row.why).unwrap_or_default());
    let facts = move || why.get().into_iter().map(fact).collect_view();
    let charts = move || {
        let mut kpis: Vec<_> = why.get().iter().filter_map(|compared| compared.kpi).collect();
        kpis.dedup();
        let columns = if kpis.len() > 1 { "2" } else { "1" };
        view! { <div class="grid" data-columns=columns>{kpis.into_iter().map(series).collect_view()}</div> }
    };
    view! {
        <Card title=name actions=badge>
            <FactList label=name>{facts}</FactList>
            {charts}
            {decision(Finding::on(signal.fixed().id(), name))}
        </Card>
    }
    .into_any()
}

/// What was compared, in words.
fn figure_name(figure: Figure, t: &Text, f: &IntlFormat) -> String {
    match figure {
        Figure::Metric(kind) => (*kind.name().get(f.lang())).to_owned(),
        Figure::LostShare => t.lost.to_owned(),
        Figure::LeadConversion => t.conversion.to_owned(),
    }
}

fn fact(compared: Compared) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let kpi = compared.kpi;
    let plan = use_plan();
    let name = Signal::derive(move || figure_name(compared.figure, t(), &f()));
    match compared.means {
        Ok(means) => {
            let moved = move || text::change(means.moved.name().get(f().lang()), means.change, &*f());
            let why = move |()| why(means, &unit(plan, compared.figure, kpi), t(), &f());
            view! {
                <Fact title=name href=Signal::stored(kpi.map(|kpi| Route::on(Method::Kpis, kpi.uuid()).href()).unwrap_or_default())>
                    <WhyButton figure=Signal::derive(moved) why about=name/>
                </Fact>
            }
            .into_any()
        }
        Err(missing) => {
            let (route, label) = way(missing);
            view! {
                <Fact title=name detail=Signal::derive(move || (*missing.name().get(f().lang())).to_owned())>
                    <ButtonLink
                        label=Signal::derive(move || label(t()).to_owned())
                        href=route.href()
                        variant=ButtonVariant::Quiet
                        size=Size::Small
                        about=name
                    />
                </Fact>
            }
            .into_any()
        }
    }
}

/// Where what is missing is added.
fn way(missing: Missing) -> (Route, fn(&Text) -> &'static str) {
    match missing {
        Missing::Kpi | Missing::Frequency => (Route::to(Method::Kpis), |t| t.add_kpi),
        Missing::Periods | Missing::Zero => (Route::to(Method::Figures), |t| t.enter),
    }
}

/// The unit of what was compared.
fn unit(plan: PlanState, figure: Figure, kpi: Option<Id<Kpi>>) -> Unit {
    match figure {
        Figure::Metric(_) => {
            kpi.and_then(|kpi| plan.peek().kpis.get(kpi).map(|kpi| kpi.unit.clone())).unwrap_or_default()
        }
        Figure::LostShare | Figure::LeadConversion => Unit::Percent,
    }
}

fn why(means: Means, unit: &Unit, t: &Text, f: &IntlFormat) -> Why {
    let line = |label: &str, value| WhyLine { label: label.to_owned(), detail: String::new(), value };
    Why {
        title: t.why.to_owned(),
        lines: vec![
            line(t.before, unit.write_computed(means.before, f)),
            line(t.after, unit.write_computed(means.after, f)),
        ],
        total: Some(line(means.moved.name().get(f.lang()), f.percent(means.change, 1))),
        notes: vec![t.convention.to_owned()],
    }
}

/// The values of a KPI behind a signal.
fn series(id: Id<Kpi>) -> AnyView {
    let f = use_format();
    let kpi = use_plan().row(id);
    let alerts = use_insights().alerts;
    let title = move || kpi.get().map(|kpi| kpi.name.clone()).unwrap_or_default();
    let data = move || {
        let values = alerts.with(|rows| rows.iter().find(|row| row.kpi == id).map(|row| row.values.clone()));
        let values = values.unwrap_or_default();
        let skipped = values.len().saturating_sub(DRAWN);
        let point = |value: &PeriodValue| LinePoint {
            day: value.date,
            value: value.value.get(),
            mark: Mark::Plain,
            note: String::new(),
        };
        LineData { points: values.iter().skip(skipped).map(point).collect(), ..LineData::default() }
    };
    view! {
        <LineChart
            title=title
            data=Signal::derive(data)
            format=move |value| kpi.get().map(|kpi| kpi.unit.write(value, &*f())).unwrap_or_default()
        />
    }
    .into_any()
}
