//! The KPIs month by month: the straight line of the plan and the last value of each month.

use super::{
    super::{text::TEXT, way},
    Seen,
};
use crate::{
    domain::{id::Id, kpi::Kpi},
    methods::kpis::Settings,
    reports::plan_vs_actual::{Level, level, text::of_level},
    ui::{
        charts::{LineChart, LineData, LineNames, LinePoint, Mark},
        components::{Card, Section, growing_rows, lagging},
        words::{use_format, use_text},
    },
};
use leptos::prelude::*;

/// Charts mounted a frame.
const STEP: usize = 3;

/// The section; nothing while no KPI has a way.
pub(super) fn section(seen: Seen) -> AnyView {
    let t = use_text(&TEXT);
    let ids = seen
        .plan
        .select(|plan| plan.kpis.iter().filter(|row| way(row).is_some()).map(|row| row.id).collect::<Vec<_>>());
    let settings = seen.plan.select(|plan| plan.worksheets.kpis.clone());
    let shown = growing_rows(ids, STEP);
    view! {
        <Show when=move || !ids.with(Vec::is_empty)>
            <Section title=move || t().kpis>
                <div class="grid" data-columns="2" data-long="yes">
                    <For each=move || shown.get() key=|id| *id children=move |id| chart(seen, settings, id)/>
                </div>
            </Section>
        </Show>
    }
    .into_any()
}

fn chart(seen: Seen, settings: Memo<Settings>, id: Id<Kpi>) -> AnyView {
    let (t, f) = (use_text(&TEXT), use_format());
    let kpi = seen.plan.row(id);
    let name = move || kpi.with(|kpi| kpi.as_ref().map(|kpi| kpi.name.clone()).unwrap_or_default());
    let name = move || if name().trim().is_empty() { t().unnamed.to_owned() } else { name() };
    let of =
        move |month| settings.with(|settings| kpi.with(|kpi| kpi.as_ref().and_then(|kpi| level(kpi, settings, month))));
    let data = move || {
        let point = |level: Level| {
            let away = level.is_gap();
            level.actual.map(|value| LinePoint {
                day: level.on,
                value,
                mark: if away { Mark::Alert } else { Mark::Plain },
                note: if away { t().gap.to_owned() } else { String::new() },
            })
        };
        let points =
            seen.months.with(|months| months.iter().filter_map(|month| of(*month)).filter_map(point).collect());
        let target = kpi.with(|kpi| {
            let ends =
                kpi.as_ref().and_then(|kpi| way(kpi)).map(|(from, to)| [from, to].map(|at| (at.date, at.value.get())));
            ends.map(Vec::from).unwrap_or_default()
        });
        let names = LineNames { measured: t().measured, target: t().planned, marked: t().away };
        LineData { points, target, names: Some(names), ..LineData::default() }
    };
    let unit = move || kpi.with(|kpi| kpi.as_ref().map(|kpi| kpi.unit.clone()).unwrap_or_default());
    // Fifty charts have as many sentences: each is told by itself.
    let month = lagging(seen.month);
    let finding = move || of(month.get()).map(|level| of_level(&level, &unit(), &*f())).unwrap_or_default();
    view! {
        <Card>
            <LineChart
                title=Signal::derive(name)
                finding=Signal::derive(finding)
                data=Signal::derive(data)
                format=move |value: f64| unit().write(value, &*f())
            />
        </Card>
    }
    .into_any()
}
